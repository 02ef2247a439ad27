// What do the numbers over the columns and at the end of the rows count?

import type { Translate } from '../../i18n/words.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import type { words } from './words.ts'

/** What is counted over one column, over all of them, and at the end of the rows. */
export function headWords(
  { pair, columns, facts }: Pick<ShownMatrix, 'pair' | 'columns' | 'facts'>,
  t: Translate<keyof typeof words.english>,
): { readonly tied: (n: number) => string; readonly counts: string; readonly totals: string } {
  const { of } = facts.over
  const tied = (n: number) => t(of === 'unnamed' ? 'tied.unnamed' : `tied.${pair}`, { n })
  const hasOurs = facts.rows.some(({ ours }) => ours > 0)
  // What stands behind the plus.
  const headed = (what: string) => (hasOurs ? t('totals.ours', { what }) : what)
  return { tied, counts: headed(tied(columns.length)), totals: headed(t(`total.${pair}`, { n: columns.length })) }
}
