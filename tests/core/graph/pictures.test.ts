// What holds of any picture, whatever is in it: sifted, folded, or narrowed to what is near.

import { describe, expect, it } from 'vitest'
import { focusLens, MOST_HOPS } from '../../../src/core/graph/focus.ts'
import { FOLD_IDS, type FoldId, foldLens, foldsOf, standsIn } from '../../../src/core/graph/fold.ts'
import { LENS_IDS, type Lens, linkId } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import {
  countSift,
  isOn,
  isOnByItself,
  isSifted,
  NO_SIFT,
  onlyOne,
  type Sift,
  SWITCHES,
  siftLens,
  turned,
} from '../../../src/core/graph/sift.ts'
import { STROKES } from '../../../src/core/model/certainty.ts'
import { ENTITY_KINDS } from '../../../src/core/model/ids.ts'
import { SIDES } from '../../../src/core/model/ontology.ts'
import { type Chance, trials } from '../chance.ts'
import { fixtureGraph } from '../fixture.ts'
import { anyGraph, claimOf, graphOf, leadOf, rowOf } from '../made.ts'

const anySift = (chance: Chance): Sift => ({
  hide: chance.some(SWITCHES).slice(0, 3),
  show: chance.some(['actor', 'inferred'] as const),
  sure: chance.one(STROKES),
  rests: 'anyone',
})
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

/** What no picture may be: lines without ends, marks twice, brackets round nothing, wrong words about being alone. */
function faultsOf(lens: Lens): string[] {
  const marks = new Set(ids(lens.nodes))
  const linked = new Set(lens.links.flatMap(({ source, target }) => [source, target]))
  return [
    ...(marks.size === lens.nodes.length ? [] : ['a mark twice']),
    ...(new Set(ids(lens.links)).size === lens.links.length ? [] : ['a line twice']),
    ...lens.links.flatMap(({ id, source, target, strands }) => [
      ...(marks.has(source) && marks.has(target) ? [] : [`${id} without its marks`]),
      ...(strands.length > 0 ? [] : [`${id} stands for nothing`]),
      ...(id === linkId(source, target) ? [] : [`${id} is called so wrongly`]),
    ]),
    ...lens.nodes.flatMap(({ id, alone, bracket = [], column }) => [
      ...(alone === !(linked.has(id) || bracket.some((part) => linked.has(part))) ? [] : [`${id} is alone: ${alone}`]),
      ...(lens.columns.includes(column) ? [] : [`${id} in no column`]),
    ]),
  ]
}

describe('a picture that is sifted', () => {
  it('is a sound picture, whatever is asked for', () => {
    trials(30, (chance) => {
      const graph = anyGraph(chance)
      for (const id of LENS_IDS) expect(faultsOf(siftLens(fullLens(graph, id), anySift(chance)))).toEqual([])
    })
  })
  it('twice in the same way is the same as once', () => {
    trials(20, (chance) => {
      const [graph, sift] = [anyGraph(chance), anySift(chance)]
      const once = siftLens(fullLens(graph, chance.one(LENS_IDS)), sift)
      expect(siftLens(once, sift)).toEqual(once)
    })
  })
  it('holds nothing that is off, too unsure, or our reading where that is not asked for', () => {
    trials(30, (chance) => {
      const [graph, sift, id] = [anyGraph(chance), anySift(chance), chance.one(LENS_IDS)]
      const lens = siftLens(fullLens(graph, id), sift)
      for (const { kind } of lens.nodes) expect([kind, isOn(id, sift, kind)]).toEqual([kind, true])
      for (const { side, strands, stroke } of lens.links) {
        expect(isOn(id, sift, side)).toBe(true)
        expect(STROKES.indexOf(stroke)).toBeLessThanOrEqual(STROKES.indexOf(sift.sure))
        if (!isOn(id, sift, 'inferred')) expect(strands.every(({ reading }) => reading === 'explicit')).toBe(true)
      }
    })
  })
  it('never has more the surer it must be', () => {
    trials(15, (chance) => {
      const [graph, id] = [anyGraph(chance), chance.one(LENS_IDS)]
      const strands = STROKES.map((sure) =>
        siftLens(fullLens(graph, id), { ...NO_SIFT, sure }).links.reduce((sum, link) => sum + link.strands.length, 0),
      )
      expect(strands).toEqual([...strands].sort((a, b) => a - b))
    })
  })
  it('and narrowed holds only what passes, and no mark without a line', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const passing = new Set(chance.some([...graph.claims.keys(), ...graph.activities.keys()]))
      const lens = siftLens(fullLens(graph, chance.one(LENS_IDS)), NO_SIFT, passing)
      for (const { strands } of lens.links) for (const { stand } of strands) expect(passing).toContain(stand)
      expect(lens.nodes.filter(({ alone }) => alone)).toEqual([])
      expect(faultsOf(lens)).toEqual([])
    })
  })
  it('by which nothing is lost is made of the same lines', () => {
    const full = fullLens(fixtureGraph(), 'threat')
    const lens = siftLens(full, { ...NO_SIFT, show: ['actor', 'inferred'] })
    expect(lens.links.every((link, i) => link === full.links[i])).toBe(true)
  })
})

describe('a switch', () => {
  it('is on by itself, but for readings of ours, and unnamed actors where named groups stand alone', () => {
    expect(SWITCHES.filter((name) => !isOnByItself('nexus', name))).toEqual(['actor', 'inferred'])
    expect(SWITCHES.filter((name) => !isOnByItself('everything', name))).toEqual(['inferred'])
    expect(isOnByItself('map', 'actor')).toBe(false)
    expect(isOnByItself('group-crime', 'actor')).toBe(true)
  })
  it('that is turned is the other way and no other with it, and turned back leaves nothing behind', () => {
    trials(30, (chance) => {
      const [lens, name, sift] = [chance.one(LENS_IDS), chance.one(SWITCHES), anySift(chance)]
      const once = turned(lens, sift, name)
      for (const other of SWITCHES)
        expect(isOn(lens, once, other)).toBe(other === name ? !isOn(lens, sift, name) : isOn(lens, sift, other))
      const back = turned(lens, once, name)
      for (const other of SWITCHES) expect(isOn(lens, back, other)).toBe(isOn(lens, sift, other))
    })
  })
  it('that is hidden and shown is hidden', () => {
    expect(isOn('nexus', { ...NO_SIFT, hide: ['actor'], show: ['actor'] }, 'actor')).toBe(false)
  })
  it('left alone among others turns only those, and asked again turns them all back', () => {
    trials(20, (chance) => {
      const [lens, among] = [chance.one(LENS_IDS), ENTITY_KINDS.slice(0, 5)]
      const name = chance.one(among)
      const before: Sift = { ...NO_SIFT, hide: chance.some(SIDES) }
      const alone = onlyOne(lens, before, name, among)
      expect(among.filter((one) => isOn(lens, alone, one))).toEqual([name])
      for (const side of SIDES) expect(isOn(lens, alone, side)).toBe(isOn(lens, before, side))
      expect(onlyOne(lens, alone, name, among)).toEqual(before)
    })
  })
  it('makes a picture sifted, and so does how sure it must be', () => {
    expect([
      isSifted(NO_SIFT),
      isSifted({ ...NO_SIFT, hide: ['body'] }),
      isSifted({ ...NO_SIFT, show: ['actor'] }),
      isSifted({ ...NO_SIFT, sure: 'firm' }),
    ]).toEqual([false, true, true, true])
  })
  it('counts what is on screen, and what it would bring', () => {
    trials(15, (chance) => {
      const [graph, sift, id] = [anyGraph(chance), anySift(chance), chance.one(LENS_IDS)]
      const full = fullLens(graph, id)
      const shown = siftLens(full, sift)
      const counts = countSift(full, sift)
      for (const [kind, count] of counts.kinds) {
        const here = isOn(id, sift, kind) ? shown : siftLens(full, turned(id, sift, kind))
        const marks = here.nodes.filter((node) => node.kind === kind)
        expect(count).toBe(marks.reduce((sum, { members }) => sum + (members?.length ?? 1), 0))
      }
      for (const [side, count] of counts.sides)
        if (isOn(id, sift, side)) expect(count).toBe(shown.links.filter((link) => link.side === side).length)
    })
  })
  it('of strokes counts ties by claims alone, each all that it would leave', () => {
    const graph = graphOf([claimOf(1, { certainty: 'alleged' })], { activities: [rowOf(1)] })
    const { strokes, sides } = countSift(fullLens(graph, 'nexus'), NO_SIFT)
    expect([...strokes]).toEqual([
      ['firm', 0],
      ['hedged', 0],
      ['claimed', 1],
      ['limited', 1],
    ])
    expect(Object.fromEntries(sides)).toEqual({ threat: 1, response: 1 })
  })
})

describe('a picture that is folded', () => {
  const anyFolds = (chance: Chance): FoldId[] => chance.some(FOLD_IDS)
  it('is a sound picture that loses nothing, whatever is folded', () => {
    trials(20, (chance) => {
      const [graph, folds] = [anyGraph(chance), anyFolds(chance)]
      for (const id of LENS_IDS) {
        const full = fullLens(graph, id)
        const folded = foldLens(graph, full, folds)
        expect([id, faultsOf(folded)]).toEqual([id, []])
        expect([...standsIn(folded)].sort()).toEqual([...standsIn(full)].sort())
      }
    })
  })
  it('twice is the same as once, and in any order the same', () => {
    trials(15, (chance) => {
      const [graph, folds] = [anyGraph(chance), anyFolds(chance)]
      const full = fullLens(graph, chance.one(LENS_IDS))
      const once = foldLens(graph, full, folds)
      expect(foldLens(graph, once, folds)).toEqual(once)
      expect(foldLens(graph, full, chance.shuffled(folds))).toEqual(once)
    })
  })
  it('is the same object where a fold would change nothing, and only others are offered', () => {
    const graph = graphOf([claimOf(1, { object: 'crime:extortion' })])
    const full = fullLens(graph, 'everything')
    expect(foldLens(graph, full, ['crimes', 'places'])).toBe(full)
    expect(foldsOf(graph, full)).toEqual([])
    const part = fullLens(graphOf([claimOf(1)]), 'everything')
    expect(foldsOf(graphOf([claimOf(1)]), part)).toEqual(['crimes'])
  })
  it('has a crime that is part of another as that one, and says so on the line', () => {
    const graph = graphOf([claimOf(1), claimOf(2, { object: 'crime:natural-resources' })])
    const folded = foldLens(graph, fullLens(graph, 'everything'), ['crimes'])
    expect(folded.nodes.find(({ id }) => id === 'crime:natural-resources')).toMatchObject({
      parts: ['crime:oil'],
      count: 1,
    })
    expect(folded.links.map(({ id, strands }) => [id, strands.map((strand) => strand.folded)])).toEqual([
      [linkId('group:a', 'crime:natural-resources'), [['crime:oil'], undefined]],
    ])
  })
  it('keeps inside a mark what tied its parts to one another', () => {
    const graph = graphOf([claimOf(1, { subject: 'crime:oil', predicate: 'feeds', object: 'crime:natural-resources' })])
    const folded = foldLens(graph, fullLens(graph, 'everything'), ['crimes'])
    expect(folded.links).toEqual([])
    expect(folded.nodes).toMatchObject([
      { id: 'crime:natural-resources', alone: true, inner: [{ stand: 'claim:p1-1' }] },
    ])
  })
  it('has places in their region, never in the world', () => {
    const graph = graphOf([
      claimOf(1, { predicate: 'active-in', object: 'place:port' }),
      claimOf(2, { predicate: 'active-in', object: 'place:far-city' }),
    ])
    const folded = foldLens(graph, fullLens(graph, 'everything'), ['places'])
    expect(ids(folded.nodes)).toEqual(['group:a', 'place:north', 'place:far-city'])
  })
  it('ties what a row has on its left to what it has on its right, as firm as the weaker of the two', () => {
    const graph = graphOf([], {
      activities: [rowOf(1, { leads: [leadOf('body:x')], crimes: [{ id: 'crime:oil', basis: 'implied', at: [1] }] })],
    })
    const folded = foldLens(graph, fullLens(graph, 'response'), ['activities'])
    expect(folded.columns).toEqual(['crime', 'body'])
    const line = folded.links.find(({ id }) => id === linkId('crime:oil', 'body:x'))
    expect(line).toMatchObject({ inferred: true, strands: [{ stand: 'activity:a1', reading: 'inferred' }] })
  })
  it('keeps a row that has only one side inside what it was tied to', () => {
    const graph = graphOf([], { activities: [rowOf(1, { crimes: [], places: [] })] })
    const folded = foldLens(graph, fullLens(graph, 'response'), ['activities'])
    expect(folded.links).toEqual([])
    expect(folded.nodes.find(({ id }) => id === 'body:x')?.inner).toMatchObject([{ stand: 'activity:a1' }])
  })
})

describe('a focus', () => {
  it('is a sound picture, a part of the whole, and holds what it stands on', () => {
    trials(30, (chance) => {
      const graph = anyGraph(chance)
      const lens = siftLens(fullLens(graph, chance.one(LENS_IDS)), NO_SIFT)
      if (lens.nodes.length === 0) return
      const around = chance.one(lens.nodes).id
      const near = focusLens(lens, [around], chance.below(MOST_HOPS + 1))
      if (near === undefined) throw new Error('the focus is lost')
      expect(faultsOf(near)).toEqual([])
      expect(ids(near.nodes)).toContain(around)
      for (const id of ids(near.nodes)) expect(ids(lens.nodes)).toContain(id)
    })
  })
  it('never holds less the further it reaches, and on more things never less than on one', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const lens = fullLens(graph, chance.one(LENS_IDS))
      if (lens.nodes.length === 0) return
      const [a, b] = [chance.one(lens.nodes).id, chance.one(lens.nodes).id]
      const marks = (around: string[], hops: number) => new Set(ids(focusLens(lens, around, hops)?.nodes ?? []))
      for (let hops = 0; hops < MOST_HOPS; hops++)
        for (const id of marks([a], hops)) expect(marks([a], hops + 1)).toContain(id)
      for (const id of marks([a], 1)) expect(marks([a, b], 1)).toContain(id)
    })
  })
  it('over no line holds a mark alone', () => {
    const lens = fullLens(graphOf([claimOf(1)]), 'everything')
    expect(focusLens(lens, ['group:a'], 0)).toMatchObject({ nodes: [{ id: 'group:a', alone: true }], links: [] })
  })
  it('on what is not there is none, unless something else of it is', () => {
    const lens = fullLens(graphOf([claimOf(1)]), 'everything')
    expect(focusLens(lens, [], 1)).toBeUndefined()
    expect(focusLens(lens, ['body:x'], 1)).toBeUndefined()
    expect(ids(focusLens(lens, ['body:x', 'group:a'], 1)?.nodes ?? [])).toEqual(['group:a', 'crime:oil'])
  })
  it('on a bracket holds its parts, though none of them is near', () => {
    const lens = fullLens(graphOf([claimOf(1, { object: 'crime:natural-resources' })]), 'nexus')
    const near = focusLens(lens, ['group:a'], 1)
    expect(ids(near?.nodes ?? [])).toEqual(['group:a', 'crime:natural-resources', 'crime:oil'])
  })
})
