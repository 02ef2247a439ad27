// What does the matrix answer, and what does that rest on?

import type { MatrixId } from '../../core/graph/matrix.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameInside } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/words.ts'
import { fullest, type HeadFacts, type MatrixFacts } from './facts.ts'
import type { Selected } from './selected.ts'
import { selectedHeadline } from './selected-headline.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import type { words } from './words.ts'

/** What a sentence on a matrix is made of. */
export interface MatrixSubject {
  readonly pair: MatrixId
  readonly facts: MatrixFacts
  /** Whether filters take a cell away that would be in sight. */
  readonly leavesOut: boolean
  /** How many columns are only named below. */
  readonly below: number
  readonly nameOf: (id: string) => string
  readonly locale: Locale
  readonly t: Translate<keyof typeof words.english>
}

/** The heads that the headline names. */
export function topOf({ pair, facts: { rows, columns } }: Pick<MatrixSubject, 'pair' | 'facts'>): HeadFacts[] {
  return fullest(pair === 'body-crime' ? rows : columns)
}

/** Which head has most cells. */
export function titleOf(subject: MatrixSubject): string {
  const { pair, facts, below, nameOf, locale, t } = subject
  const { columns } = facts
  const top = topOf(subject)
  if (top[0] === undefined) return titleWithout(subject)
  return t(`title.${pair}`, {
    top: listText(
      top.map(({ id }, i) => (i === 0 ? nameOf(id) : nameInside(id, nameOf(id)))),
      locale,
    ),
    k: top.length,
    n: top[0].said,
    own: columns.filter(({ said }) => said === 1).length,
    // A crime without a column is one of those that there are.
    total: columns.length + below,
  })
}

/** Of a matrix that the report fills for no named group. */
function titleWithout({ facts: { rows, columns, unnamed, denied, hiddenGroups }, t }: MatrixSubject): string {
  const isSome = [...rows, ...columns].some(({ cells }) => cells.length > 0)
  const named = columns.filter(({ ours }) => ours > 0).length
  if (unnamed.n > 0)
    return t(hiddenGroups > 0 ? 'title.hidden' : 'title.unnamed', { ...unnamed, named, hidden: hiddenGroups })
  if (!isSome && denied > 0) return t('title.denied', { n: denied })
  return t(isSome ? 'title.ours' : 'title.none')
}

/** What a cell stands for, and which is of limited evidence. */
export function supportOf(subject: MatrixSubject): string {
  const { facts, t } = subject
  const denied = facts.denied > 0 ? [t('support.denied', { n: facts.denied })] : []
  return [restOf(subject), ...denied].join(' ')
}

function restOf({ pair, facts: { limited, denied }, leavesOut, nameOf, t }: MatrixSubject): string {
  if (pair.endsWith('region')) return t(leavesOut ? 'support.region.left' : 'support.region')
  if (pair === 'body-crime') return t('support.lead')
  return limited === undefined
    ? t(leavesOut ? 'support.silent.left' : denied > 0 ? 'support.silent.beside' : 'support.silent')
    : t('support.limited', { row: nameOf(limited.row), column: nameInside(limited.column, nameOf(limited.column)) })
}

/** What a matrix answers, or of what is selected in it, and what that rests on. */
export function matrixHeadline(
  shown: ShownMatrix,
  words: Pick<MatrixSubject, 'nameOf' | 'locale' | 't'>,
  selected?: Selected,
): { readonly title: string; readonly support: string } {
  if (selected) return selectedHeadline(shown, selected, words)
  const { pair, facts, leavesOut, silent, leftOut, unled } = shown
  const subject = { pair, facts, leavesOut, below: silent.length + leftOut.length + unled.length, ...words }
  return { title: titleOf(subject), support: supportOf(subject) }
}
