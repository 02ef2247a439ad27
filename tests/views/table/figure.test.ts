// Is the table in a file what it is on screen: its first rows in their order, and every row and column that is left out told?

import { describe, expect, it } from 'vitest'
import { FORMATS, type FormatName } from '../../../src/core/export/figure.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { LANGUAGES, type Language } from '../../../src/core/model/words.ts'
import { TABLES } from '../../../src/core/query/table-columns.ts'
import { listText } from '../../../src/i18n/lists.ts'
import { loadWords, translator } from '../../../src/i18n/words.ts'
import { optionOf } from '../../../src/state/options.ts'
import { chipsOf } from '../../../src/views/table/chips.ts'
import { figureOf } from '../../../src/views/table/figure.ts'
import { contentOf, evidenceFor, makeRows } from '../../../src/views/table/shown-table.ts'
import { words } from '../../../src/views/table/words.ts'
import { outside, setLines, setTexts, touching } from '../../core/export/set-texts.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { atlasAt } from '../atlas.tsx'

await loadWords('zh')

const made = atlasDataset()

const known = new Map<string, ReturnType<typeof make>>()

/** The figure of a state, and the rows and columns that are on screen; of the real data made once. */
function figure(hash = '', locale: Language = 'en', of?: Dataset) {
  if (of !== undefined) return make(hash, locale, of)
  const found = known.get(hash + locale) ?? make(hash, locale)
  known.set(hash + locale, found)
  return found
}

function make(hash: string, locale: Language, of?: Dataset) {
  const { atlas } = atlasAt(`#view=table${hash}`, locale, of)
  const { view } = atlas.store.getState()
  const t = translator(words, locale)
  const table = optionOf(view.options, 'table')
  const graph = evidenceFor(atlas, table, { facets: view.facets, sure: view.sift.sure })
  const once = optionOf(view.options, 'origin') === 'once'
  const everything = () => atlas.lenses.sifted('everything', view.sift, view.facets)
  const source = { graph, whole: atlas.graph, everything, locale, once, distrusted: view.facets.without ?? [], t }
  const { rows, columns } = contentOf(makeRows(table, source), view, source)
  return { ...figureOf({ atlas, view, locale }), rows: rows.filter(({ heading }) => !heading), columns }
}

/** The room of a format under a headline of two lines and over a foot of seven. */
function roomOf(name: FormatName) {
  const { width, height, margin } = FORMATS[name]
  return { width: width - 2 * margin, height: height - 2 * margin - (width < 800 ? 320 : 340) }
}

const NAMES = Object.keys(FORMATS) as FormatName[]
const ROOMY = { width: 1472, height: 1600 }
/** What tells one row from the others. */
const nameOf = ({ cells }: { readonly cells: Record<string, { readonly text: string } | undefined> }) =>
  (cells['statement'] ?? cells['title'] ?? cells['name'])?.text ?? ''

/** What stands in the column of the names, from top to bottom. */
function namesIn(markup: string, { rows }: Pick<ReturnType<typeof make>, 'rows'>): string[] {
  const [lines, texts] = [setLines(markup), setTexts(markup)]
  const all = new Set(rows.map(nameOf))
  const x = (of: number) => Math.round(lines.find((line) => line.of === of)?.corners[0]?.[0] ?? -1)
  const first = texts.findIndex((text) => all.has(text))
  return texts.filter((text, of) => all.has(text) && x(of) === x(first))
}

const STATES = [
  '&table=activities&sort=-title&columns=activities.description,activities.others',
  '&columns=claims.spoken,claims.amount,claims.documents,claims.places',
  '&select=group:isil,claim:p14-1',
]

describe.each(NAMES)('the table in the form %s', (name) => {
  const room = roomOf(name)
  const expectApart = (markup: string, height = room.height) => {
    const lines = setLines(markup)
    expect(lines.length).toBeGreaterThan(10)
    expect(outside(lines, { ...room, height: Math.min(room.height, height) })).toEqual([])
    expect(touching(lines)).toEqual([])
  }
  it.each(STATES)('keeps every word inside its room and apart from all others: %s', (hash) => {
    for (const locale of LANGUAGES) {
      const { markup, height } = figure(hash, locale).draw(room)
      expectApart(markup, height)
    }
  })
  it.each(TABLES)(
    'has the first %s in their order, counts the rest, and names the columns that it leaves out',
    (table) => {
      for (const locale of ['en', 'zh'] as const) {
        const of = figure(`&table=${table}`, locale)
        const { markup, height } = of.draw(room)
        expectApart(markup, height)
        const texts = setTexts(markup)
        const names = namesIn(markup, of)
        const t = translator(words, locale)
        expect(names.length).toBeGreaterThan(2)
        expect(names).toEqual(of.rows.slice(0, names.length).map(nameOf))
        const notes = (texts.at(-1) ?? '').replaceAll(' ', '')
        const more = of.rows.length - names.length
        expect(notes.includes(t('figure.more', { n: more }).replaceAll(' ', ''))).toBe(more > 0)
        const without = of.columns.filter(({ label }) => !texts.includes(label)).map(({ label }) => label)
        const sentence = t('figure.columns', { n: without.length, list: listText(without, locale, 'row') })
        expect(notes.includes(sentence.replaceAll(' ', ''))).toBe(without.length > 0)
      }
    },
  )
})

describe('the rows of a figure', () => {
  const names = (of: ReturnType<typeof figure>) => namesIn(of.draw(ROOMY).markup, of)
  it('stand in the order that is chosen, with its sign at the head of the column', () => {
    const falling = figure('&table=activities&sort=-title')
    expect(names(falling)).toEqual(falling.rows.slice(0, names(falling).length).map(nameOf))
    expect(names(falling)[0]).not.toBe(names(figure('&table=activities'))[0])
    expect(falling.draw(ROOMY).markup).toContain('class="arrow"')
    expect(figure('&table=activities').draw(ROOMY).markup).not.toContain('class="arrow"')
  })
  it('are those that filters leave', () => {
    const filtered = figure('&crime=crime:oil', 'en', made)
    expect(filtered.rows.length).toBeLessThan(figure('', 'en', made).rows.length)
    expect(names(filtered)).toEqual(filtered.rows.map(nameOf))
  })
  it('are with a selection those about it, and its support says so', () => {
    const { rows, support, stands, draw } = figure('&select=group:beta', 'en', made)
    const about = rows.filter(({ cells }) => [cells.subject?.text, cells.object?.text].includes('Beta'))
    const texts = setTexts(draw(ROOMY).markup)
    expect(texts.filter((text) => rows.map(nameOf).includes(text))).toEqual(about.map(nameOf))
    expect(support).toContain(`Only ${about.length} rows of ${rows.length}: what is selected, or about it.`)
    expect(stands).toEqual(about.map(({ id }) => id))
    // All are alike: none is told from the others.
    expect(draw(ROOMY).markup).not.toContain('class="bar"')
  })
  it('that are selected are told from those that are about what is selected', () => {
    const { markup } = figure('&select=claim:p2-7,group:beta', 'en', made).draw(ROOMY)
    expect(markup.match(/class="bar"/g)).toHaveLength(1)
  })
  it('name four units at the most, and say how many more there are', () => {
    const { rows, draw } = figure('&table=entities')
    const texts = setTexts(draw(ROOMY).markup)
    const chips = rows.map(({ cells }) => chipsOf(cells.units?.units ?? []).length)
    const n = (chips.find((one) => one > 4) ?? 0) - 4
    expect(texts.some((text) => text.endsWith(` +${n}`))).toBe(true)
  })
  it('are set larger where all of them have room', () => {
    const sizes = (markup: string) => [...markup.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
    expect(Math.max(...sizes(figure('&table=activities', 'en', made).draw(ROOMY).markup))).toBe(18)
    expect(Math.max(...sizes(figure().draw(ROOMY).markup))).toBe(15)
  })
})

describe('the figure of a table', () => {
  it('rests on its rows, or on the claims and activities that names and sources stand for', () => {
    expect(figure('', 'en', made).stands).toEqual(figure('', 'en', made).rows.map(({ id }) => id))
    const { stands } = figure('&table=entities', 'en', made)
    expect(new Set(stands)).toEqual(new Set([...made.claims, ...made.activities].map(({ id }) => id)))
    const some = figure('&table=gaps&select=crime:kidnapping', 'en', made).stands
    expect(some).toContain('claim:p1-6')
    expect(some).toContain('activity:a2')
    expect(some).not.toContain('claim:p1-1')
  })
  it('says what it counts, and nothing of what can be switched on a page', () => {
    expect(figure('&table=entities&origin=once').support).toContain('Claims of one origin are counted once.')
    expect(figure('&table=entities').support).not.toContain('origin')
    expect(figure('&table=sources').support).not.toMatch(/switch/i)
    expect(figure('&table=gaps').support).toMatch(/none \(¶\d+\)\.$/)
    expect(figure('&table=gaps', 'zh').support).toMatch(/（¶\d+）。$/)
  })
  it('has in its key the kinds that are drawn, and no other', () => {
    const { draw, key } = figure('', 'en', made)
    const kindsOf = (entries: typeof key | undefined) =>
      entries?.flatMap(({ sign }) => ('kind' in sign ? [sign.kind] : [])) ?? []
    expect(kindsOf(key)).toContain('place')
    expect(kindsOf(draw({ width: 1472, height: 120 }).key)).not.toContain('place')
    expect(kindsOf(figure('&table=activities').key)).toEqual(['activity'])
  })
  it('is told in words in either language', () => {
    const { described } = figure('&table=activities&count=none', 'en', made)
    expect(described).toBe(
      'Table of Activities, 3 rows. Columns: Activity, Led by, Status, Crimes named, Places, ¶. First: Activity 1; Activity 2; Activity 3.',
    )
    expect(figure('&table=activities', 'zh', made).described).toContain('共3行')
  })
  it('draws nothing where no row passes the filters', () => {
    const { headline, support, stands, draw } = figure('&table=activities&crime=crime:extortion', 'en', made)
    expect([headline, support, stands]).toEqual(['No row passes the filters', '', []])
    expect(draw(ROOMY)).toEqual({ markup: '', height: 0 })
  })
})
