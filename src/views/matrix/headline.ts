// What does the matrix answer, and what does that rest on?

import type { MatrixId } from '../../core/graph/matrix.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameInside } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/words.ts'
import { fullest, type MatrixFacts } from './facts.ts'
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

/** Which head has most cells. */
export function titleOf({ pair, facts: { rows, columns, unnamed }, below, nameOf, locale, t }: MatrixSubject): string {
  const top = fullest(pair === 'body-crime' ? rows : columns)
  const isSome = [...rows, ...columns].some(({ cells }) => cells.length > 0)
  if (top[0] === undefined) {
    if (unnamed.n > 0) return t('title.unnamed', { ...unnamed, named: columns.filter(({ ours }) => ours > 0).length })
    return t(isSome ? 'title.ours' : 'title.none')
  }
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

/** What a cell stands for, and which is of limited evidence. */
export function supportOf({ pair, facts: { limited }, leavesOut, nameOf, t }: MatrixSubject): string {
  if (pair.endsWith('region')) return t(leavesOut ? 'support.region.left' : 'support.region')
  if (pair === 'body-crime') return t('support.lead')
  return limited === undefined
    ? t(leavesOut ? 'support.silent.left' : 'support.silent')
    : t('support.limited', { row: nameOf(limited.row), column: nameInside(limited.column, nameOf(limited.column)) })
}
