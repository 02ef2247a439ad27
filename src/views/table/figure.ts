// What does the table put into a figure? Its first rows in the order on screen; with a selection the rows that are about it.

import type { KeyEntry } from '../../core/export/figure.ts'
import { pen } from '../../core/export/setting.ts'
import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import { ENTITY_KINDS } from '../../core/model/ids.ts'
import { filterOf } from '../../core/query/facets.ts'
import type { ColumnId } from '../../core/query/table-columns.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { unitMark } from '../../i18n/units.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { type CellWords, wordsOf } from './figure-cells.ts'
import { layOutTable } from './figure-fit.ts'
import { drawTable } from './figure-rows.ts'
import { type HeadlineAsked, supportOf, titleOf } from './headline.ts'
import { type RowState, rowStates } from './row-state.ts'
import { standsOfAll, standsOfSome } from './rows/stands.ts'
import { contentOf, evidenceFor, makeRows, type TableContent } from './shown-table.ts'
import { words } from './words.ts'

/** A table in a language, and what of it is drawn. */
interface Subject extends TableContent {
  /** The whole report, and what filters leave of it. */
  readonly whole: WholeGraph
  readonly graph: Evidence
  readonly locale: Locale
  readonly t: Translate<keyof typeof words.english>
  /** Whether claims of one origin count once. */
  readonly once: boolean
  /** The rows that are drawn: those that a selection is about, or all. */
  readonly drawn: readonly Row[]
  readonly stateOf: (row: Row) => RowState
  readonly selected: readonly string[]
}

/** The state of the table as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const subject = subjectOf(asked)
  const { table, rows, listed, drawn, columns, graph } = subject
  const isPart = drawn.length < rows.length
  return {
    headline: titleOf(subject, askedOf(subject)),
    support: supportIn(subject, isPart),
    draw: (room) => (rows.length === 0 ? { markup: '', height: 0 } : drawnIn(subject, room)),
    key: keyOf(
      subject,
      drawn,
      columns.map(({ id }) => id),
    ),
    stands: isPart ? standsOfSome(table, drawn, graph) : standsOfAll(listed, graph),
    described: rows.length === 0 ? '' : describe(subject),
  }
}

function subjectOf({ atlas, view, locale }: FigureAsked): Subject {
  const { graph: whole } = atlas
  const { facets, sift, selected } = view
  const t = translator(words, locale)
  const table = optionOf(view.options, 'table')
  const once = optionOf(view.options, 'origin') === 'once'
  const graph = evidenceFor(atlas, table, filterOf({ facets, sift }))
  const everything = () => atlas.lenses.sifted('everything', sift, facets)
  const source = { graph, whole, everything, locale, once, distrusted: facets.without ?? [], t }
  const content = contentOf(makeRows(table, source), view, source)
  const stateOf = rowStates(whole, selected)
  const lit = content.rows.filter((row) => stateOf(row) !== undefined)
  const drawn = lit.length > 0 ? lit : content.rows
  return { ...content, whole, graph, locale, t, once, selected, drawn, stateOf }
}

/** What the headline is asked for. */
function askedOf({ selected, stateOf, whole, locale, t }: Subject): HeadlineAsked {
  return { selected, stateOf, graph: whole, locale, t }
}

/** What limits the headline: what is counted, and which rows are not drawn. Nothing of what can be switched. */
function supportIn(subject: Subject, isPart: boolean): string {
  const { table, columns, listed, drawn, once, locale, t } = subject
  const said = supportOf(subject, askedOf(subject))
  const cited =
    said?.unit !== undefined &&
    t('figure.cited', { text: said.text.replace(/[.。]$/, ''), unit: unitMark(said.unit, locale) })
  const isCounted = columns.some(({ id }) => id === 'claims' || id === 'only')
  return joined(
    [
      said === null ? '' : table === 'sources' ? t('figure.sources') : cited || said.text,
      once && isCounted ? t('figure.once') : '',
      isPart ? t('figure.lit', { n: drawn.length, all: listed.length }) : '',
    ],
    locale,
  )
}

/** The picture in a room. */
function drawnIn(subject: Subject, room: { readonly width: number; readonly height: number }) {
  const { table, columns, drawn, sort, locale, stateOf, t } = subject
  const states = new Set(drawn.map(stateOf))
  // Where all are alike none has to be told apart.
  const hasBars = states.size > 1
  const layout = layOutTable({
    table,
    isCount: subject.counted?.isFolded === true,
    columns,
    rows: drawn,
    sort,
    room,
    hasBars,
    wordsOf: remembered((row, column) => wordsOf(row.cells[column], locale, (n) => t('units.more', { n }))),
    notes: (n, without) => [
      ...(n > 0 ? [t('figure.more', { n })] : []),
      ...(without.length > 0
        ? [t('figure.columns', { n: without.length, list: listText(without, locale, 'row') })]
        : []),
      ...(table === 'gaps' ? [t('gaps.note')] : []),
    ],
  })
  return {
    markup: drawTable(layout, { pen, stateOf: hasBars ? stateOf : () => undefined, sort }),
    height: layout.height,
    key: keyOf(
      subject,
      layout.rows.map(({ row }) => row),
      layout.columns.map(({ id }) => id),
    ),
  }
}

/** The kinds of things in some rows and columns. Strokes have their words beside them. */
function keyOf({ whole, locale }: Subject, rows: readonly Row[], columns: readonly ColumnId[]): KeyEntry[] {
  const kinds = new Set(rows.flatMap(({ cells }) => columns.flatMap((id) => cells[id]?.kind ?? [])))
  const called = whole.dataset.ontology.kinds
  return ENTITY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    sign: { kind },
    text: called[kind]?.one[dataLanguage(locale)] ?? '',
  }))
}

/** Rows that are told to who does not see them. */
const FIRST = 5

/** What is listed in which columns, and what the first rows are. */
function describe({ table, columns, drawn, locale, t }: Subject): string {
  const rows = drawn.filter(({ heading }) => heading === undefined)
  const labels = columns.map(({ label }) => label)
  const firsts = rows.slice(0, FIRST).map(({ cells }) => (cells.statement ?? cells.title ?? cells.name)?.text ?? '')
  const list = firsts.map((text) => text.replace(/[.。]$/, '')).join(t('described.join'))
  return joined(
    [
      t('described.table', {
        table: translator(tabWords, locale)(`table.${table}`),
        n: rows.length,
        columns: listText(labels, locale, 'row'),
      }),
      t('described.first', { list }),
    ],
    locale,
  )
}

/** Sentences one after the other. */
function joined(sentences: readonly string[], locale: Locale): string {
  return sentences.filter((one) => one !== '').join(dataLanguage(locale) === 'zh' ? '' : ' ')
}

/** The words of each cell, made once: they are asked for to measure and to set. */
function remembered(make: (row: Row, column: ColumnId) => CellWords): (row: Row, column: ColumnId) => CellWords {
  const known = new Map<Row, Map<ColumnId, CellWords>>()
  return (row, column) => {
    const ofRow = known.get(row) ?? new Map<ColumnId, CellWords>()
    const found = ofRow.get(column) ?? make(row, column)
    known.set(row, ofRow.set(column, found))
    return found
  }
}
