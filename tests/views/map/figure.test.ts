// Does the figure of the map hold what the map shows, each place by its name or with its number, and nothing that is not lit?

import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { LANGUAGES, type Language } from '../../../src/core/model/words.ts'
import { mapLightOf, mapOf } from '../../../src/core/query/map.ts'
import { dataLanguage } from '../../../src/i18n/locales.ts'
import { shortName } from '../../../src/i18n/names.ts'
import { optionOf } from '../../../src/state/options.ts'
import { figureOf } from '../../../src/views/map/figure.ts'
import { locationOf } from '../../../src/views/map/projection.ts'
import { atlasDataset, withClaims } from '../../core/fixture-atlas.ts'
import { secondDataset } from '../../second/report.ts'
import { closed, figureAt, foreignIn, NAMES, outside, overlapping, saidIn } from '../figure-file.ts'

const data = atlasDataset()
const at = (hash = '', locale: Language = 'en', of: Dataset = data) =>
  figureAt(figureOf, `#view=map${hash}`, locale, of)
const ofReport = (hash: string, locale: Language = 'en') => figureAt(figureOf, `#view=map${hash}`, locale)
const ROOM = { width: 1100, height: 500 }
const drawn = (figure: ReturnType<typeof at>) => figure.draw(ROOM).markup
const count = (markup: string, classes: string) => markup.split(`class="${classes}`).length - 1

/** What the model says of the map at an address. */
function modelAt({ atlas }: ReturnType<typeof at>) {
  const { facets, sift, options, selected } = atlas.store.getState().view
  const graph = atlas.lenses.narrowed({ facets, sure: sift.sure })
  const content = mapOf(graph, optionOf(options, 'map'), sift, facets)
  return { graph, content, light: mapLightOf(atlas.graph, content, selected) }
}

/** States of the map of the real report: all of it, filtered, a group, a crime with ways, a region, a line, a body. */
const STATES = [
  '',
  '&sure=firm',
  '&crime=crime:kidnapping-for-ransom',
  '&map=response',
  '&select=group:isil',
  '&select=crime:drug-trafficking',
  '&select=place:sahel,group:boko-haram',
  '&select=link:group:taliban~place:afghanistan',
  '&map=response&select=body:unodc',
  '&at=2.2,0.508,0.4167',
]

/** In the widest and in the narrowest form every state is looked at; what fits these fits what lies between, or nearly. */
const [WIDEST, NARROWEST] = ['16:9', 'column'] as const

describe.each(NAMES)('the figure of the map in the form %s', (name) => {
  it.each(name === WIDEST || name === NARROWEST ? STATES : STATES.slice(3, 6))(
    'has every word inside the page and none over another, in plain shapes and few bytes: %s',
    (hash) => {
      for (const locale of LANGUAGES) {
        const svg = ofReport(hash, locale).file(name)
        expect([locale, outside(svg, name), overlapping(svg), foreignIn(svg)]).toEqual([locale, [], [], []])
        expect(svg.length).toBeLessThan(400_000)
      }
    },
  )
  it.each(['', '&map=response', '&select=crime:drug-trafficking'])(
    'names every place of the model, on the map or below it with its number: %s',
    (hash) => {
      for (const locale of LANGUAGES) {
        const figure = ofReport(hash, locale)
        const { graph, content, light } = modelAt(figure)
        const said = saidIn(figure.file(name))
        const shown = content.places.filter(({ id }) => light === undefined || light.places.has(id))
        const names = shown
          .filter(({ id }) => locationOf(id) !== undefined)
          .map(({ id }) => closed(shortName(id, graph, dataLanguage(locale))))
        expect(names.length).toBeGreaterThan(8)
        expect(names.filter((one) => !said.includes(one))).toEqual([])
      }
    },
  )
})

describe('the figure of the map', () => {
  it('has the headline of the view', () => {
    expect(at().headline).toBe('2 of 2 groups are tied to a place, 0 to none')
    expect(at('&map=response').headline).toBe('UN activities name 3 places, most often Iraq (1)')
  })
  it('says what has no place on it, with its number, and speaks of no list', () => {
    const figure = at()
    expect(saidIn(figure.file('16:9'))).toContain(closed('Not on the map: Hidden Valley (1).'))
    expect(figure.support).not.toContain('list')
    expect(saidIn(at('', 'zh').file('16:9'))).toContain('不在图上：隐谷（1）。')
  })
  it('counts activities that are worldwide once, under the headline', () => {
    const figure = at('&map=response')
    expect(figure.support).toContain('One more activity is worldwide.')
    expect(saidIn(figure.file('16:9'))).not.toContain(closed('Not on the map'))
  })
  it('says whose borders these are not', () => {
    for (const name of NAMES) expect(saidIn(at().file(name))).toContain(closed('no endorsement or acceptance'))
  })
  it('draws a mark for each place with a point, a line for each tie of a group, an arrow for each way', () => {
    const markup = drawn(at())
    expect(count(markup, 'mark kind-place')).toBe(4)
    // Alpha to Mosul and Iraq, Beta to Mali, each in the stroke of its firmest claim; the valley has no point.
    expect([...markup.matchAll(/class="line (threat \w+)/g)].map(([, classes]) => classes)).toEqual([
      'threat claimed',
      'threat hedged',
      'threat firm',
    ])
    expect([count(markup, 'mark kind-group'), count(markup, 'map tip')]).toEqual([2, 1])
  })
  it('draws the land cut at the edges of its frame', () => {
    const land = /class="map land" d="([^"]*)"/.exec(drawn(at()))?.[1] ?? ''
    const points = [...land.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(points.length).toBeGreaterThan(100)
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > ROOM.width || y > ROOM.height)).toEqual([])
  })
  it('explains only what it draws', () => {
    const texts = (hash: string, of = data) => at(hash, 'en', of).key.map(({ text }) => text)
    expect(texts('')).toContain('a way the report gives')
    expect(texts('')).not.toContain('region, no border given')
    const wayless = withClaims(data, (claim) => (claim.id === 'claim:p2-5' ? undefined : claim))
    expect(texts('', wayless)).not.toContain('a way the report gives')
    expect(texts('&map=response')).toEqual(['country', 'region, no border given'])
    // A camera on Mali has neither the way nor the city in sight.
    expect(texts('&at=8,0.4907,0.4033')).toEqual([
      'country',
      'crime at a place',
      'group',
      'acts or gains there',
      'alleged, possible',
    ])
  })
  it('rests on what it shows: all ties, or those that are lit', () => {
    const ids = (hash: string) => [...at(hash).stands].sort()
    const { content } = modelAt(at())
    const all = [...content.places.flatMap(({ ties }) => ties), ...content.legs.flatMap(({ strands }) => strands)]
    expect(ids('')).toEqual([...new Set(all.map(({ stand }) => stand))].sort())
    expect(ids('&select=group:alpha')).toEqual(['claim:p2-1', 'claim:p2-2'])
  })
  it('says in words what it shows', () => {
    const { described } = at()
    for (const said of ['Mali, 3: ', 'Iraq → Turkey: Oil; ¶2.', 'Not on the map: Hidden Valley (1).'])
      expect(described).toContain(said)
    expect(at('&select=group:alpha').described).toContain('Alpha – Mosul: one claim; ¶2.')
    expect(at('', 'zh').described).toContain('马里，3：')
  })
})

describe('with a selection', () => {
  it('the figure of the map draws only what it lights, and its headline says how much of all that is', () => {
    const figure = at('&select=group:alpha')
    expect(figure.headline).toBe('Alpha is tied to 2 places: Iraq and Mosul')
    const said = saidIn(figure.file('16:9'))
    for (const name of ['Iraq', 'Mosul', 'Alpha']) expect(said).toContain(name)
    for (const name of ['Mali', 'Turkey', 'Beta']) expect(said).not.toContain(name)
    expect([count(drawn(figure), 'mark kind-place'), count(drawn(figure), 'map country lit')]).toEqual([2, 1])
  })
  it('that lights nothing here the map is all there', () => {
    // The headline says so of a group; the picture is that of the whole.
    expect(at('&select=group:gamma').headline).toBe('The report ties Gamma to no place outright')
    expect(drawn(at('&select=group:gamma'))).toBe(drawn(at()))
  })
  it('it says what takes a way and how much, and never whose way the words could be mistaken for', () => {
    expect(drawn(ofReport('&select=group:isil'))).toContain('Trafficking in persons')
  })
  it('a crime that is said beside both ends of its way is not named on it again', () => {
    const named = drawn(ofReport('&select=claim:p13-2,group:aqim')).match(/>[^<]+(?=<)/g) ?? []
    expect(named.filter((one) => one === '>Unspecified trafficking')).toHaveLength(2)
  })
})

describe('where one has moved the map', () => {
  it('what lies outside the frame is said with its number', () => {
    const figure = ofReport('&at=2.2,0.508,0.4167')
    const said = saidIn(figure.file('a4'))
    expect(said).toContain(closed('Outside this frame: Afghanistan (12), Syrian Arab Republic (8)'))
    expect(count(drawn(figure), 'mark kind-place')).toBeLessThan(15)
  })
})

describe('a map on which nothing is left, or none of whose places is known', () => {
  it('says so, and is still a figure', () => {
    const nothing = at('&predicate=benefits-from')
    expect(nothing.headline).toBe('Nothing is left to put on the map')
    expect([nothing.stands, overlapping(nothing.file('column'))]).toEqual([[], []])
    const unknown = at('', 'en', secondDataset())
    expect(unknown.headline).toBe('The map knows none of the places of this report')
    expect(saidIn(unknown.file('16:9'))).toContain(closed('Not on the map: '))
  })
})
