// Paths, comparisons, gaps and measures over any graph: what must hold of them, and their borders.

import { describe, expect, it } from 'vitest'
import { COMPARED, compare } from '../../../src/core/analysis/compare.ts'
import { directedNetworkOf, networkOf } from '../../../src/core/analysis/evidence-network.ts'
import { gapsOf } from '../../../src/core/analysis/gaps.ts'
import { boundsOf, showMeasure, stepOf } from '../../../src/core/analysis/measured-lens.ts'
import { CERTAINTY_WEIGHTS, type Measured, measure } from '../../../src/core/analysis/measures.ts'
import { findPaths, MOST_PATHS, MOST_STEPS, weakestOf } from '../../../src/core/analysis/paths.ts'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import { LENS_IDS, type Lens } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { MEASURE_IDS } from '../../../src/core/graph/measure-choices.ts'
import { STROKES } from '../../../src/core/model/certainty.ts'
import { CLASS_COUNT } from '../../../src/core/model/kinds.ts'
import { type Chance, trials } from '../chance.ts'
import { fixtureDataset } from '../fixture.ts'
import { anyGraph, askOf, claimOf, entityOf, graphOf, leadOf, rowOf } from '../made.ts'

const everything = (graph: ReturnType<typeof graphOf>) => fullLens(graph, 'everything')
/** Two marks of a lens by chance, or nothing where it has none. */
const twoOf = (chance: Chance, { nodes }: Lens): readonly [string, string] | undefined =>
  nodes.length < 2 ? undefined : [chance.one(nodes).id, chance.one(nodes).id]

describe('paths', () => {
  it('are chains of lines from one end to the other, through no mark twice', () => {
    trials(30, (chance) => {
      const graph = anyGraph(chance)
      const lens = everything(graph)
      const ends = twoOf(chance, lens)
      if (!ends) return
      const [from, to] = ends
      const question = { from, to, directed: chance.below(2) === 0, all: chance.below(2) === 0 }
      const { paths, count } = findPaths(graph, lens, question)
      expect(paths.length).toBe(Math.min(count, MOST_PATHS))
      const links = new Set(lens.links)
      for (const { steps, weakest } of paths) {
        const marks = [steps[0]?.from, ...steps.map((step) => step.to)]
        expect([marks[0], marks.at(-1)]).toEqual([from, to])
        expect(new Set(marks).size).toBe(marks.length)
        if (question.all) expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
        else expect(steps.length).toBe(paths[0]?.steps.length)
        for (const [i, step] of steps.entries()) {
          expect(links.has(step.link)).toBe(true)
          expect([step.link.source, step.link.target].sort()).toEqual([step.from, step.to].sort())
          expect(step.strands.length).toBeGreaterThan(0)
          if (i > 0) expect(step.from).toBe(steps[i - 1]?.to)
        }
        expect(weakest).toBeGreaterThanOrEqual(0)
      }
    })
  })
  it('run through no mark that several things are folded into: it ties none of them to another', () => {
    const graph = graphOf([
      claimOf(1, { subject: 'group:a', object: 'crime:oil' }),
      claimOf(2, { subject: 'group:b', object: 'crime:oil' }),
    ])
    const lens = everything(graph)
    const question = { from: 'group:a', to: 'group:b', directed: false, all: false }
    expect(findPaths(graph, lens, question).count).toBe(1)
    const folded = lens.nodes.map((node) => (node.id === 'crime:oil' ? { ...node, members: [node.id] } : node))
    expect(findPaths(graph, { ...lens, nodes: folded }, question).count).toBe(0)
  })
  it('stand with the firmest weakest step first', () => {
    trials(30, (chance) => {
      const graph = anyGraph(chance)
      const lens = everything(graph)
      const ends = twoOf(chance, lens)
      if (!ends) return
      const { paths } = findPaths(graph, lens, { from: ends[0], to: ends[1], directed: false, all: true })
      const ranks = paths.map((path) => {
        const { stroke, inferred } = weakestOf(path)
        return STROKES.indexOf(stroke) + (inferred ? STROKES.length : 0)
      })
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    })
  })
  it('without direction are as many one way as the other', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const lens = everything(graph)
      const ends = twoOf(chance, lens)
      if (!ends) return
      for (const all of [true, false]) {
        const count = (from: string, to: string) => findPaths(graph, lens, { from, to, directed: false, all }).count
        expect(count(ends[0], ends[1])).toBe(count(ends[1], ends[0]))
      }
    })
  })
  it('that go only along what is said are among those that need not', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const lens = everything(graph)
      const ends = twoOf(chance, lens)
      if (!ends) return
      const count = (directed: boolean) =>
        findPaths(graph, lens, { from: ends[0], to: ends[1], directed, all: true }).count
      expect(count(true)).toBeLessThanOrEqual(count(false))
    })
  })
  it('are counted where there are too many to give', () => {
    const entities = [...fixtureDataset().entities, ...Array.from({ length: 70 }, (_, i) => entityOf(`crime:c${i}`))]
    const claims = Array.from({ length: 70 }, (_, i) => [
      claimOf(2 * i + 1, { object: `crime:c${i}` }),
      claimOf(2 * i + 2, { subject: 'group:b', object: `crime:c${i}` }),
    ]).flat()
    const graph = graphOf(claims, { entities })
    const { paths, count } = findPaths(graph, everything(graph), {
      from: 'group:a',
      to: 'group:b',
      directed: false,
      all: false,
    })
    expect([paths.length, count]).toEqual([MOST_PATHS, 70])
  })
  it('through a region, the world or somebody without a name explain little, and say so', () => {
    const through = (change: object) => {
      const graph = graphOf([
        claimOf(1, { subject: 'group:a', ...change }),
        claimOf(2, { subject: 'group:b', ...change }),
      ])
      return findPaths(graph, everything(graph), { from: 'group:a', to: 'group:b', directed: false, all: false })
        .paths[0]
    }
    const place = (id: string) => ({ predicate: 'active-in', object: `place:${id}` })
    expect(through(place('north'))).toMatchObject({ throughHubs: true, hubs: ['place:north'] })
    expect(through(place('world'))?.throughHubs).toBe(true)
    expect(through({ predicate: 'tied-to', object: 'actor:some' })?.throughHubs).toBe(true)
    expect(through(place('land'))).toMatchObject({ throughHubs: false, hubs: [] })
  })
  it('of one step pass through nothing', () => {
    const graph = graphOf([claimOf(1)])
    const [path] = findPaths(graph, everything(graph), {
      from: 'group:a',
      to: 'crime:oil',
      directed: true,
      all: false,
    }).paths
    expect(path).toMatchObject({ weakest: 0, hubs: [], throughHubs: false })
  })
})

describe('the network of a lens', () => {
  it('has every mark, and every line but those to itself', () => {
    trials(15, (chance) => {
      const lens = everything(anyGraph(chance))
      const network = networkOf(lens)
      expect(network.order).toBe(lens.nodes.length)
      expect(network.size).toBe(lens.links.filter(({ source, target }) => source !== target).length)
    })
  })
  const edges = (graph: ReturnType<typeof graphOf>) =>
    directedNetworkOf(graph, everything(graph))
      .mapEdges((_edge, _attributes, from, to) => `${from} ${to}`)
      .sort()
  it('goes from the subject of a claim, both ways where two claims do', () => {
    expect(edges(graphOf([claimOf(1)]))).toEqual(['group:a crime:oil'])
    const tied = { predicate: 'tied-to' }
    expect(
      edges(
        graphOf([
          claimOf(1, { ...tied, object: 'group:b' }),
          claimOf(2, { ...tied, subject: 'group:b', object: 'group:a' }),
        ]),
      ),
    ).toEqual(['group:a group:b', 'group:b group:a'])
  })
  it('goes from who acts in a row to the row, and from there to all it names', () => {
    const graph = graphOf([], {
      activities: [
        rowOf(1, {
          leads: [leadOf('body:x')],
          partners: [{ id: 'body:y', role: 'partner', at: [1] }],
        }),
      ],
    })
    expect(edges(graph)).toEqual([
      'activity:a1 crime:oil',
      'activity:a1 place:world',
      'body:x activity:a1',
      'body:y activity:a1',
    ])
  })
  it('goes from a request to what it names', () => {
    const graph = graphOf([], { recommendations: [askOf(1, { names: ['body:x'], concerns: ['crime:oil'] })] })
    expect(edges(graph)).toEqual(['rec:p2-1 body:x', 'rec:p2-1 crime:oil'])
  })
  it('has for each direction only what goes that way', () => {
    const tied = { predicate: 'tied-to', object: 'group:b' }
    const graph = graphOf([
      claimOf(1, tied),
      claimOf(2, tied),
      claimOf(3, { predicate: 'tied-to', subject: 'group:b', object: 'group:a' }),
    ])
    const network = directedNetworkOf(graph, everything(graph))
    const strands = (from: string, to: string) =>
      network.getEdgeAttributes(network.edge(from, to) ?? '').strands.map(({ stand }) => stand)
    expect(strands('group:a', 'group:b')).toEqual(['claim:p1-1', 'claim:p1-2'])
    expect(strands('group:b', 'group:a')).toEqual(['claim:p1-3'])
  })
})

describe('a comparison', () => {
  it('puts each thing into one place only: shared, with some, or with one', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const ids = chance.shuffled(['group:a', 'group:b', 'crime:oil', 'place:land']).slice(0, 2 + chance.below(3))
      for (const { shared, some, only, respect } of compare(allEvidence(graph), ids)) {
        const all = [...shared, ...some, ...only.flat()].map(({ id }) => id)
        expect([respect, new Set(all).size]).toEqual([respect, all.length])
        expect(only).toHaveLength(ids.length)
        for (const id of ids) expect(all).not.toContain(id)
        for (const { stands } of shared) expect(stands.every((own) => own.length > 0)).toBe(true)
        for (const { stands } of some) {
          const having = stands.filter((own) => own.length > 0).length
          expect(having > 1 && having < ids.length).toBe(true)
        }
        only.forEach((things, i) => {
          for (const { stands } of things)
            expect(stands.map((own) => own.length > 0)).toEqual(ids.map((_, j) => i === j))
        })
      }
    })
  })
  it('is the same whoever stands first, but for the order', () => {
    trials(15, (chance) => {
      const graph = anyGraph(chance)
      const [ab, ba] = [
        compare(allEvidence(graph), ['group:a', 'group:b']),
        compare(allEvidence(graph), ['group:b', 'group:a']),
      ]
      expect(ba.map(({ respect }) => respect)).toEqual(ab.map(({ respect }) => respect))
      for (const [i, one] of ab.entries()) {
        const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort()
        expect(idsOf(ba[i]?.shared ?? [])).toEqual(idsOf(one.shared))
        expect(idsOf(ba[i]?.only[1] ?? [])).toEqual(idsOf(one.only[0] ?? []))
      }
    })
  })
  it('says who responds to each, where a row names the crime and does not only imply it', () => {
    const row = (basis: 'named' | 'implied') =>
      graphOf([], {
        activities: [
          rowOf(1, {
            crimes: [
              { id: 'crime:oil', basis, at: [1] },
              { id: 'crime:extortion', basis: 'named', at: [1] },
            ],
          }),
        ],
      })
    const crimes = (graph: ReturnType<typeof graphOf>) =>
      compare(allEvidence(graph), ['body:x', 'body:y'])
        .find(({ respect }) => respect === 'crime')
        ?.only[0]?.map(({ id }) => id)
    expect(crimes(row('named'))).toEqual(['crime:extortion', 'crime:oil'])
    expect(crimes(row('implied'))).toEqual(['crime:extortion'])
    const responders = compare(allEvidence(row('named')), ['crime:oil', 'crime:extortion']).find(
      ({ respect }) => respect === 'responder',
    )
    expect(responders?.shared).toEqual([{ id: 'body:x', stands: [['activity:a1'], ['activity:a1']], leftOut: [0, 0] }])
  })
  it('puts what more ties first, and goes through its respects in one order', () => {
    const graph = graphOf([
      claimOf(1, { object: 'crime:oil' }),
      claimOf(2, { object: 'crime:extortion' }),
      claimOf(3, { object: 'crime:extortion', attribution: ['doc:d'] }),
    ])
    const found = compare(allEvidence(graph), ['group:a', 'group:b'])
    expect(found.map(({ respect }) => respect)).toEqual(COMPARED.filter((one) => ['crime', 'source'].includes(one)))
    expect(found[0]?.only[0]?.map(({ id }) => id)).toEqual(['crime:extortion', 'crime:oil'])
  })
  it('of things of which nothing is said is empty', () => {
    expect(compare(allEvidence(graphOf([])), ['group:a', 'group:b'])).toEqual([])
  })
})

describe('threat and response', () => {
  const gap = (graph: ReturnType<typeof graphOf>, id: string) => gapsOf(graph).find((one) => one.id === id)
  it('count for a whole what is said of its parts, crimes and regions alike', () => {
    const graph = graphOf([claimOf(1, { places: [{ id: 'place:port', role: 'site' }] })], { activities: [rowOf(1)] })
    expect(gap(graph, 'crime:natural-resources')).toMatchObject({
      claims: [{ id: 'claim:p1-1' }],
      groups: ['group:a'],
      activities: [{ id: 'activity:a1' }],
      bodies: ['body:x'],
    })
    expect(gap(graph, 'place:north')?.claims.map(({ id }) => id)).toEqual(['claim:p1-1'])
  })
  it('do not count for a part what is said of its whole', () => {
    const graph = graphOf([claimOf(1, { object: 'crime:natural-resources' })])
    expect(gap(graph, 'crime:oil')).toBeUndefined()
  })
  it('leave out what is no threat, what a row only implies, and who only supports', () => {
    const graph = graphOf([claimOf(1, { subject: 'body:x', predicate: 'works-on', object: 'crime:extortion' })], {
      activities: [
        rowOf(1, { crimes: [{ id: 'crime:cybercrime', basis: 'implied', at: [1] }] }),
        rowOf(2, { leads: [leadOf('body:y', 'supports')] }),
      ],
    })
    expect(gapsOf(graph).map(({ id }) => id)).toEqual(['crime:natural-resources', 'crime:oil'])
    expect(gap(graph, 'crime:oil')).toMatchObject({ bodies: [], activities: [{ id: 'activity:a2' }], claims: [] })
  })
  it('have no row for crime at large, nor for a country or the world', () => {
    const entities = [...fixtureDataset().entities, entityOf('crime:any', { generic: true })]
    const graph = graphOf(
      [claimOf(1, { object: 'crime:any' }), claimOf(2, { predicate: 'active-in', object: 'place:land' })],
      { entities, activities: [rowOf(1, { crimes: [] })] },
    )
    expect(gapsOf(graph).map(({ id }) => id)).toEqual(['place:north'])
  })
  it('name each group and body once', () => {
    const graph = graphOf([claimOf(1), claimOf(2)], { activities: [rowOf(1), rowOf(2)] })
    expect(gap(graph, 'crime:oil')).toMatchObject({ groups: ['group:a'], bodies: ['body:x'] })
  })
})

describe('measures', () => {
  it('of any picture give every mark with a line a value, and no other', () => {
    trials(15, (chance) => {
      const lens = fullLens(anyGraph(chance), chance.one(LENS_IDS))
      const linked = new Set(lens.links.flatMap(({ source, target }) => [source, target]))
      for (const id of MEASURE_IDS) {
        const found = measure(lens, id)
        if (id === 'none') expect(found).toBeUndefined()
        else {
          expect([id, new Set(found?.values.keys())]).toEqual([id, linked])
          expect(found?.most).toBe(Math.max(0, ...(found?.values.values() ?? [])))
          for (const value of found?.values.values() ?? []) expect(value).toBeGreaterThanOrEqual(0)
        }
      }
    })
  })
  it('of lines and claims sum up to twice what the picture has', () => {
    trials(15, (chance) => {
      const lens = everything(anyGraph(chance))
      const sum = (id: 'degree' | 'claims') =>
        [...(measure(lens, id)?.values.values() ?? [])].reduce((a, b) => a + b, 0)
      expect(sum('degree')).toBe(2 * lens.links.length)
      expect(sum('claims')).toBe(
        2 * lens.links.reduce((all, { strands }) => all + new Set(strands.map(({ stand }) => stand)).size, 0),
      )
    })
  })
  it('of betweenness lie from nothing to all of it', () => {
    trials(15, (chance) => {
      for (const value of measure(everything(anyGraph(chance)), 'betweenness')?.values.values() ?? [])
        expect(value).toBeLessThanOrEqual(1 + 1e-9)
    })
  })
  it('of what holds together number their classes without a gap, the largest first', () => {
    trials(15, (chance) => {
      const classes = [...(measure(everything(anyGraph(chance)), 'community')?.values.values() ?? [])]
      const sizes = [...new Set(classes)]
        .sort((a, b) => a - b)
        .map((name) => classes.filter((one) => one === name).length)
      expect([...new Set(classes)].sort((a, b) => a - b)).toEqual(sizes.map((_, i) => i))
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    })
  })
  it('weigh a line the more the firmer it is', () => {
    const weights = STROKES.map((stroke) => CERTAINTY_WEIGHTS[stroke])
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })
})

describe('a measure that is shown', () => {
  const measured = (values: Record<string, number>, scale: Measured['scale'] = 'number'): Measured => ({
    id: 'degree',
    scale,
    values: new Map(Object.entries(values)),
    most: Math.max(0, ...Object.values(values)),
  })
  it('has steps that never fall as it grows, and the last only for the most', () => {
    trials(20, (chance) => {
      const most = 1 + chance.below(50)
      const all = measured({ a: most })
      const steps = Array.from({ length: most + 1 }, (_, value) => stepOf(all, value))
      expect(steps).toEqual([...steps].sort((a, b) => a - b))
      expect([steps[0], steps.at(-1)]).toEqual([0, 4])
      for (const { step, bound } of boundsOf(all)) {
        expect(stepOf(all, bound)).toBe(step)
        if (bound < most) expect(stepOf(all, bound + 1)).toBeGreaterThan(step)
      }
    })
  })
  it('of nothing is the lightest step and the smallest size', () => {
    const none = measured({})
    expect([stepOf(none, 0), stepOf(none, 5), boundsOf(none)]).toEqual([0, 0, []])
    const lens = everything(graphOf([claimOf(1)]))
    expect(showMeasure(lens, none, 'size').nodes[0]?.look).toEqual({ size: 1, rim: 0.75 })
    expect(showMeasure(lens, none, 'shade').nodes[0]?.look).toEqual({ shade: 'shade-0' })
  })
  it('as classes is a shade of its own for each, and the last for all that are too many', () => {
    const lens = everything(graphOf([claimOf(1), claimOf(2, { object: 'crime:extortion' })]))
    const classes = measured({ 'group:a': 0, 'crime:oil': 99 }, 'class')
    expect(showMeasure(lens, classes, 'size').nodes.map(({ look }) => look?.shade)).toEqual([
      'class-0',
      `class-${CLASS_COUNT - 1}`,
      'shade-0',
    ])
  })
  it('as size grows from 1 to 20, its rim from thin to thick', () => {
    const lens = everything(graphOf([claimOf(1)]))
    const looks = showMeasure(lens, measured({ 'group:a': 10, 'crime:oil': 0 }), 'size').nodes.map(({ look }) => look)
    expect(looks).toEqual([
      { size: 20, rim: 5 },
      { size: 1, rim: 0.75 },
    ])
  })
})
