// Does each scene of a briefing show what it says, in the state it leads to?

import { describe, expect, it } from 'vitest'
import { openAtlas } from '../../src/app/open-atlas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { gapOf, gapsOf } from '../../src/core/analysis/gaps.ts'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { NO_SIFT } from '../../src/core/graph/sift.ts'
import {
  type Briefing,
  litAt,
  plannedSeconds,
  restsOf,
  type Said,
  type Scene,
  saidAnywhere,
  sceneRests,
} from '../../src/core/model/briefing.ts'
import { type EntityId, kindOf } from '../../src/core/model/ids.ts'
import { isLedBy } from '../../src/core/model/ontology.ts'
import { mapLightOf, mapOf } from '../../src/core/query/map.ts'
import { NONE, sourcesOf } from '../../src/core/query/sources.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { isOfKind, sumsOf } from '../../src/core/query/sums.ts'
import { datedOf } from '../../src/core/query/time.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { translator } from '../../src/i18n/words.ts'
import { optionOf } from '../../src/state/options.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { TABLE_MAKERS } from '../../src/views/table/rows/tables.ts'
import { words as tableWords } from '../../src/views/table/words.ts'

const read = readDataset(readDataFiles('data'))
if (!read.dataset) throw new Error('the dataset has problems: npm run data:check')
const { dataset, briefings = [] } = read
const source = { id: 'r', isFirst: true, published: ['r'] }

/** The page at the link of a scene. */
function pageAt({ link }: Pick<Scene, 'link'>) {
  const address = { hash: () => link, push: () => {}, replace: () => {}, listen: () => () => {} }
  const noShelf = (): Storage => {
    throw new DOMException('denied', 'SecurityError')
  }
  const noCopy = () => Promise.reject(new Error('no copy'))
  const orders = { nexus: {}, threat: {}, places: {}, response: {}, everything: {} } as never
  return openAtlas({ source, dataset, orders }, address, DEFAULT_STATE, noShelf, noCopy)
}

type Page = ReturnType<typeof pageAt>

/** What of some ids a picture draws and lights, by the view that draws it. */
const LIT: Readonly<Record<string, (page: Page, id: string) => boolean>> = {
  network: ({ lenses, store }, id) => {
    const lens = lenses.shown(store.getState().view)
    const lit = stressOf(lens, [id])?.lit
    return lit !== undefined && (lit.has(id) || lens.links.some((line) => lit.has(line.id)))
  },
  matrix: ({ lenses, store }, id) => {
    const { options, sift, facets } = store.getState().view
    const { nodes } = lenses.matrix(optionOf(options, 'matrix'), sift, facets)
    return nodes.some((node) => node.id === id)
  },
  map: ({ graph, lenses, store }, id) => {
    const { options, sift, facets } = store.getState().view
    const content = mapOf(lenses.narrowed({ facets, sure: sift.sure }), optionOf(options, 'map'), sift, facets)
    return mapLightOf(graph, content, [id]) !== undefined
  },
  money: ({ graph, store }, id) => {
    const kind = optionOf(store.getState().view.options, 'sums')
    return sumsOf(allEvidence(graph)).some((sum) => sum.claim.id === id && isOfKind(sum, kind))
  },
  time: ({ graph, store }, id) =>
    datedOf(allEvidence(graph), store.getState().view.sift).rows.some(({ claims }) =>
      claims.some((claim) => claim.id === id),
    ),
  table: ({ graph, store }, id) => {
    const t = translator(tableWords, 'en')
    const rows = TABLE_MAKERS[optionOf(store.getState().view.options, 'table')].rowsOf({
      graph: allEvidence(graph),
      whole: graph,
      locale: 'en',
      once: false,
      distrusted: [],
      t,
    })
    return rows.some(({ mark }) => mark === id)
  },
}

const scenes = briefings.flatMap(({ scenes: own }) => own)
const named = scenes.map((scene) => [scene.id, scene] as const)

describe('a briefing', () => {
  it.each(briefings.map((briefing) => [briefing.id, briefing] as const))(
    '%s is of a length that can be spoken',
    (_, briefing) => {
      expect(briefing.scenes.length).toBeGreaterThanOrEqual(12)
      expect(briefing.scenes.length).toBeLessThanOrEqual(18)
      expect(plannedSeconds(briefing)).toBeGreaterThan(12 * 60)
      expect(plannedSeconds(briefing)).toBeLessThan(30 * 60)
      for (const { seconds } of briefing.scenes) expect(seconds).toBeLessThanOrEqual(120)
    },
  )
})

describe('a scene', () => {
  it.each(named)('%s leads where nothing is left out', (_, scene) => {
    expect(pageAt(scene).store.getState().faults).toEqual([])
  })
  it.each(named)('%s lights all that its steps show', (_, scene) => {
    const page = pageAt(scene)
    const { view } = page.store.getState().view
    const shown = litAt(scene, scene.steps.length - 1)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((id) => LIT[view]?.(page, id) !== true)).toEqual([])
  })
  it.each(named)('%s shows only what the address can hold', (_, scene) => {
    const ids = litAt(scene, scene.steps.length - 1)
    const link = `${scene.link.replace(/&?select=[^&]*/, '').replace(/&?focus=\d/, '')}&select=${ids.join(',')}`
    const { faults, view } = pageAt({ link }).store.getState()
    expect(faults).toEqual([])
    expect(view.selected).toEqual(ids)
  })
  it.each(named)('%s says its answer in two lines, and little beside the picture', (_, { headline, steps }) => {
    expect(headline.text.en.length).toBeLessThanOrEqual(110)
    expect(headline.text.zh.length).toBeLessThanOrEqual(44)
    const beside = steps.flatMap(({ says }) => says)
    expect(steps.length).toBeLessThanOrEqual(4)
    expect(beside.length).toBeGreaterThan(0)
    expect(beside.map(({ text }) => text.en).join(' ').length).toBeLessThanOrEqual(430)
    expect(beside.map(({ text }) => text.zh).join('').length).toBeLessThanOrEqual(170)
  })
  it.each(named)('%s rests on paragraphs, and gives its speaker something to say', (_, scene) => {
    const rests = sceneRests(scene)
    const units = dataset.claims.flatMap(({ id, evidence }) =>
      rests.includes(id) ? evidence.map(({ unit }) => unit) : [],
    )
    const advised = dataset.recommendations.flatMap(({ id, evidence }) =>
      rests.includes(id) ? evidence.map(({ unit }) => unit) : [],
    )
    expect([...units, ...advised, ...rests.filter((id) => /^(p|fn|a)\d+$/.test(id))].length).toBeGreaterThan(0)
    expect(scene.notes.length).toBeGreaterThanOrEqual(3)
    expect(scene.notes.length).toBeLessThanOrEqual(8)
    const spoken = scene.notes.map(({ text }) => text.en.split(/\s+/).length).reduce((sum, n) => sum + n, 0)
    // Two words a second is as slow as one speaks.
    expect(spoken).toBeLessThanOrEqual(scene.seconds * 2)
  })
})

const builtIn = briefings.find(({ id }) => id === 'how-terrorists-profit') as Briefing
const sceneOf = (id: string): Scene => {
  const scene = builtIn.scenes.find((one) => one.id === id)
  if (!scene) throw new Error(`no scene ${id}`)
  return scene
}
/** What a sentence counts, list by list. */
const countsOf = ({ counts = [] }: Said) => counts.map((list) => [...new Set(restsOf(list))].sort())
const saidOf = (id: string) => saidAnywhere(sceneOf(id))
/** Whether some sentence of a scene counts exactly these things. */
const counts = (id: string, things: readonly string[]) =>
  expect(saidOf(id).flatMap(countsOf)).toContainEqual([...new Set(things)].sort())

const { graph, lenses } = pageAt({ link: '#' })
const nexus = lenses.sifted('nexus', NO_SIFT, {})
const threat = lenses.sifted('threat', NO_SIFT, {})
const groups = nexus.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id)
const groupsAt = (crime: string) => nexus.links.filter(({ target }) => target === crime).map((line) => line.source)
const ledBy = (body: string) =>
  dataset.activities.filter((activity) => isLedBy(dataset.ontology, activity, body as EntityId)).map(({ id }) => id)

describe('what the built-in briefing counts', () => {
  it('has a scene for each of the six groups that the report tells most of', () => {
    const of = builtIn.scenes.flatMap((scene) => pageAt(scene).store.getState().view.selected)
    expect(of).toEqual(
      expect.arrayContaining(
        ['isil', 'aqim', 'taliban', 'boko-haram', 'al-shabaab', 'abu-sayyaf'].map((id) => `group:${id}`),
      ),
    )
  })
  it('names all groups of the picture, and those with a line in it', () => {
    counts('report', groups)
    counts(
      'report',
      groups.filter((id) => nexus.links.some((line) => line.source === id)),
    )
  })
  it('counts the ties that say a way as the picture does', () => {
    const ways = threat.links.filter(({ strands }) =>
      strands.some(({ stand }) => graph.claims.get(stand)?.mechanisms?.some(({ reading }) => reading === 'explicit')),
    )
    const [said] = saidOf('ways').filter((one) => countsOf(one).length === 2)
    const tied = (ids: readonly string[]) =>
      threat.links.filter(({ strands }) => strands.some(({ stand }) => ids.includes(stand))).map(({ id }) => id)
    const [all = [], some = []] = said ? countsOf(said) : []
    expect(tied(all)).toEqual(threat.links.map(({ id }) => id))
    expect(all).toHaveLength(threat.links.length)
    expect(tied(some).sort()).toEqual(ways.map(({ id }) => id).sort())
    expect(some).toHaveLength(ways.length)
  })
  it('counts the crimes of a group, and the groups of a crime, as the picture does', () => {
    counts(
      'isil',
      nexus.links.filter((line) => line.source === 'group:isil').map(({ target }) => target),
    )
    counts('ransom', groupsAt('crime:kidnapping-for-ransom'))
  })
  it('has a sum for the groups of whose ransom the money view has one, and no total of them', () => {
    const sums = sumsOf(allEvidence(graph)).filter(
      ({ crime, quantity }) => crime === 'crime:kidnapping-for-ransom' && quantity.unit === 'USD',
    )
    counts(
      'ransom',
      sums.map(({ of }) => of),
    )
    expect(sums.some(({ quantity }) => quantity.additive)).toBe(false)
  })
  it('has all sums of named groups, and which of them are not hedged', () => {
    const sums = sumsOf(allEvidence(graph)).filter((sum) => isOfKind(sum, 'named'))
    counts(
      'money',
      sums.map(({ of }) => of),
    )
    counts(
      'money',
      sums.filter(({ claim }) => claim.certainty === 'stated').map(({ claim }) => claim.id),
    )
    expect(sums.some(({ quantity }) => quantity.additive)).toBe(false)
  })
  it('counts the activities of the Sahel, of a body and of the world as the rows do', () => {
    const at = (place: string) => dataset.activities.filter(({ places }) => places.some(({ id }) => id === place))
    counts(
      'sahel',
      gapOf(graph, 'place:sahel').activities.map(({ id }) => id),
    )
    counts(
      'response',
      ledBy('body:unodc').map((id) => id),
    )
    counts(
      'response',
      at('place:world').map(({ id }) => id),
    )
    counts('response', gapOf(graph, 'place:west-africa').bodies)
    const leaders = graph.dataset.entities.flatMap(({ id }) =>
      kindOf(id) === 'body' ? [{ id, n: ledBy(id).length }] : [],
    )
    const order = leaders.sort((a, b) => b.n - a.n)
    for (const { id } of order.slice(0, 3)) counts('response', ledBy(id))
    expect(order.slice(0, 4).map(({ n }) => n)).toEqual([...new Set(order.slice(0, 4).map(({ n }) => n))])
  })
  it('has all crimes that no activity names', () => {
    const silent = gapsOf(graph).filter(({ id, activities }) => kindOf(id) === 'crime' && activities.length === 0)
    counts(
      'silence',
      silent.map(({ id }) => id),
    )
  })
  it('counts recommendations, addressees and sources as the tables do', () => {
    counts(
      'recommendations',
      dataset.recommendations.map(({ id }) => id),
    )
    counts(
      'recommendations',
      dataset.recommendations.filter(({ addressee }) => addressee.includes('member-states')).map(({ id }) => id),
    )
    counts(
      'recommendations',
      dataset.recommendations.filter(({ modality }) => modality === 'must').map(({ id }) => id),
    )
    const sources = sourcesOf(allEvidence(graph))
    const only = (source: string) => sources.find(({ id }) => id === source)?.only.map(({ id }) => id) ?? []
    counts('limits', only('body:semg'))
    counts('limits', only('doc:s-2015-79'))
    const silent = sources.find(({ id }) => id === NONE)?.rests ?? []
    expect(silent.length * 2).toBeGreaterThan(dataset.claims.length)
  })
})
