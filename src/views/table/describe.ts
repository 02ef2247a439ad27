// The table in words: which it is, how many rows, in which order, the first of them, how sure, and where.

import { filterOf } from '../../core/query/facets.ts'
import type { ColumnId } from '../../core/query/table-columns.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
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
import { optionOf } from '../../state/options.ts'
import type { Counted } from './count-rows.ts'
import { words as tabWords } from './door/words.ts'
import { filterText, labelOf, titleOf } from './headline.ts'
import { rowStates } from './row-state.ts'
import { contentOf, evidenceFor, makeRows } from './shown-table.ts'
import { words } from './words.ts'

/** How many rows are said one by one, and how many of their cells. */
const MOST = { rows: 5, cells: 3 }

type T = Translate<keyof typeof words.english>

/** The state of the table in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph: whole } = atlas
  const t = translator(words, locale)
  const { options, facets, sift, selected } = view
  const table = optionOf(options, 'table')
  const once = optionOf(options, 'origin') === 'once'
  const graph = evidenceFor(atlas, table, filterOf({ facets, sift }))
  const everything = () => atlas.lenses.sifted('everything', sift, facets)
  const source = { graph, whole, everything, locale, once, distrusted: facets.without ?? [], t }
  const content = contentOf(makeRows(table, source), view, source)
  const { columns, counted, listed, narrowed, sort } = content
  const isFolded = counted?.isFolded === true
  // What is said row by row are rows: of a count that hides them its values.
  const rows = isFolded ? content.rows : listed
  const asked = { selected, stateOf: rowStates(whole, selected), graph: whole, locale, t }
  // The legend takes no row out.
  const filtered = filteredBy(whole, { facets, sift: { ...sift, hide: [], show: [] } }, locale)
  const size = t('describe', { table: translator(tabWords, locale)(`table.${table}`), n: listed.length })
  const title = rows.length === 0 ? '' : ended(titleOf(content, asked), locale)
  // What no activity names is a finding of the whole report.
  const head = table === 'gaps' ? title : ofWhatIsLeft(title, filtered !== '', locale)
  const stands = standsOf(listed, graph.dataset)
  return {
    short: together(
      [size, ...narrowed.map((one) => ended(filterText(one, content.all, asked), locale)), filtered],
      locale,
    ),
    long: said(
      together([size, head], locale),
      rows.length === 0
        ? ''
        : together(
            [
              t('describe.columns', {
                list: listText(
                  columns.map(({ label }) => label),
                  locale,
                ),
              }),
              sayOrder(rows, sort, t),
              once && table !== 'activities' && table !== 'recommendations' ? t('describe.once') : '',
            ],
            locale,
          ),
      counted ? sayCount(counted, locale, t) : '',
      firstRows(rows, columns, t),
      selectedText(whole, view.selected, locale),
      howSure(whole, stands, locale),
      restsOn(whole, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

/** By which column the rows are ordered: by none that has no words in any of them. */
function sayOrder(rows: readonly Row[], sort: string, t: T): string {
  const id = sort.replace('-', '') as ColumnId
  if (sort === 'given' || rows.every(({ cells }) => (cells[id]?.text ?? '') === '')) return t('describe.given')
  return t('describe.sort', { way: sort.startsWith('-') ? 'down' : 'up', column: t(`column.${id}`) })
}

/** How many rows each value has. */
function sayCount({ by, groups }: Counted, locale: Locale, t: T): string {
  const list = groups.map(({ value, rows }) =>
    t('counted.value', { name: value.printed ? `${value.text} (${value.printed})` : value.text, n: rows.length }),
  )
  return t('describe.counted', { by: labelOf(by, t), list: listText(list, locale, 'row') })
}

/** What the rows stand for: claims, activities and recommendations themselves; names and sources for the claims on them. */
function standsOf(
  rows: readonly Row[],
  { claims, activities }: { readonly claims: readonly Named[]; readonly activities: readonly Named[] },
): readonly string[] {
  if (rows.every(({ id }) => /^(claim|activity|rec):/.test(id))) return rows.map(({ id }) => id)
  return [...claims, ...activities].map(({ id }) => id)
}

interface Named {
  readonly id: string
}

/** The first rows, each with the first of its cells that say something. */
function firstRows(
  rows: readonly Row[],
  columns: readonly { readonly id: keyof Row['cells']; readonly label: string }[],
  t: T,
): string {
  if (rows.length === 0) return ''
  const list = rows.slice(0, MOST.rows).map(({ cells }, i) => {
    const spoken = columns.flatMap(({ id, label }) => {
      const text = cells[id]?.text ?? ''
      return text === '' ? [] : [t('describe.cell', { column: label, text })]
    })
    return t('describe.row', { n: i + 1, cells: spoken.slice(0, MOST.cells).join(t('describe.join')) })
  })
  return t('describe.first', { more: Math.max(0, rows.length - MOST.rows), list: list.join(' ') })
}
