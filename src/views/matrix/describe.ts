// The matrix in words: how large it is, what fills it, which rows have most, what is silent, how sure, and where.

import { standsOf } from '../../core/graph/lens.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { Describe } from '../../parts/describe.ts'
import {
  ended,
  filteredBy,
  howSure,
  ofWhatIsLeft,
  restsOn,
  said,
  selectedText,
  silence,
  together,
} from '../../parts/describing/sentences.ts'
import { matrixHeadline } from './headline.ts'
import { selectedIn } from './selected.ts'
import { type ShownMatrix, shownMatrixAt } from './shown-matrix.ts'
import { words } from './words.ts'

/** How many rows are said one by one. */
const MOST = 8

/** The state of the matrix in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph } = atlas
  const t = translator(words, locale)
  const nameOf = (id: string) => shortName(id, graph, dataLanguage(locale))
  const shown = shownMatrixAt(atlas, view, locale)
  const { pair, facts, cells, denials } = shown
  const filtered = filteredBy(graph, view, locale)
  const stands = [...new Set([...cells.values(), ...denials.values()].flatMap(standsOf))]
  const size = sizeOf(shown, locale, t)
  const isEmpty = cells.size + denials.size === 0
  const title = isEmpty
    ? ''
    : ended(matrixHeadline(shown, { nameOf, locale, t }, selectedIn(shown, graph, view.selected)).title, locale)
  const names = (heads: readonly { readonly id: string }[]) => heads.map(({ id }) => nameOf(id))
  const silent = listText(names(shown.silent), locale)
  const { limited } = facts
  return {
    short: together([size, filtered], locale),
    long: said(
      together([size, ofWhatIsLeft(title, filtered !== '', locale)], locale),
      rowsOf(shown, nameOf, t),
      together(
        [
          limited === undefined || pair !== 'group-crime'
            ? ''
            : t('support.limited', {
                row: nameOf(limited.row),
                column: nameInside(limited.column, nameOf(limited.column)),
              }),
          silent === '' ? '' : ended(t('without', { list: silent }), locale),
        ],
        locale,
      ),
      selectedText(graph, view.selected, locale),
      howSure(graph, stands, locale),
      restsOn(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

type T = Translate<keyof typeof words.english>

/** "Matrix, 11 named groups by 13 crimes: 21 pairs are filled." */
function sizeOf({ rows, columns, cells, denials, facts }: ShownMatrix, locale: Locale, t: T): string {
  const counts = (['group', 'actor', 'body'] as const).flatMap((kind) => {
    const n = rows.filter((row) => row.kind === kind).length
    return n === 0 ? [] : [t(`heads.${kind}`, { n })]
  })
  const kind = columns[0]?.kind === 'place' ? 'place' : 'crime'
  return t('describe', {
    rows: counts.length === 0 ? t('heads.group', { n: 0 }) : listText(counts, locale),
    columns: t(`heads.${kind}`, { n: columns.length }),
    cells: cells.size,
    ours: facts.rows.reduce((sum, { ours }) => sum + ours, 0),
    denied: denials.size,
  })
}

/** The rows one by one, those with most cells first. */
function rowsOf({ pair, facts: { rows } }: ShownMatrix, nameOf: (id: string) => string, t: T): string {
  const filled = rows.filter(({ cells }) => cells.length > 0).sort((a, b) => b.said - a.said || b.ours - a.ours)
  if (filled.length === 0) return ''
  const list = filled
    .slice(0, MOST)
    .map(({ id, said: n, ours }) => t('head', { name: nameOf(id), n, what: t(`total.${pair}`, { n }), ours }))
    .join(t('describe.join'))
  return t(filled.length > MOST ? 'describe.first' : 'describe.each', { list })
}
