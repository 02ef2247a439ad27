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
  readonly nameOf: (id: string) => string
  readonly locale: Locale
  readonly t: Translate<keyof typeof words.english>
}

/** Which head has most cells. */
export function titleOf({ pair, facts: { rows, columns, unnamed }, nameOf, locale, t }: MatrixSubject): string {
  const top = fullest(pair === 'body-crime' ? rows : columns)
  if (columns.every(({ cells }) => cells.length === 0) || top[0] === undefined)
    return unnamed === 0 ? t('title.none') : t('title.unnamed', { n: unnamed })
  return t(`title.${pair}`, {
    top: listText(
      top.map(({ id }, i) => (i === 0 ? nameOf(id) : nameInside(id, nameOf(id)))),
      locale,
    ),
    k: top.length,
    n: top[0].cells.length,
    own: columns.filter(({ cells }) => cells.length === 1).length,
    total: columns.length,
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
