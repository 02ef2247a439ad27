// Does a hand-out say of every sentence what it rests on, of every source who uses it, and of every unit where it stands?

import { beforeAll, describe, expect, it } from 'vitest'
import {
  endnotesOf,
  type HandoutAsked,
  type NotedScene,
  notedScene,
  printedOf,
} from '../../../src/app/handout/noted.ts'
import { sceneNumbers, unitIndex } from '../../../src/app/handout/unit-index.ts'
import { unitsOn } from '../../../src/app/present/sources.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { restsOf, sceneRests } from '../../../src/core/model/briefing.ts'
import { compareUnits, readUnitId } from '../../../src/core/model/ids.ts'
import { namedSources } from '../../../src/core/model/named-sources.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { briefingOf, ownBriefing } from '../slides/deck.ts'

const { graph } = atlasAt().atlas
const BRIEFING = ownBriefing()
beforeAll(() => loadWords('zh'))

const asked = (locale: string, hasNotes: boolean, briefing: Briefing = BRIEFING): HandoutAsked => ({
  graph,
  briefing,
  locale,
  hasNotes,
})

function scenesOf(of: HandoutAsked): readonly NotedScene[] {
  const numbers = new Map(endnotesOf(of).map(({ source }, i) => [source, i + 1]))
  return of.briefing.scenes.map((scene) => notedScene(of, scene, numbers))
}

/** A scene that says sentences, each resting on what is given. */
const saying = (...on: readonly (readonly string[])[]) =>
  briefingOf({
    link: '#',
    headline: { text: { en: 'Headline', zh: '标题' }, on: [] },
    steps: [{ show: [], says: on.map((ids, i) => ({ text: { en: `Said ${i}`, zh: `说${i}` }, on: ids })) }],
  })
const footOf = (locale: string, ...on: readonly (readonly string[])[]) =>
  scenesOf(asked(locale, false, saying(...on)))[0]?.footnotes.map(({ text }) => text)

describe('the footnotes of a scene', () => {
  it('rest on exactly what is said in it, and with its notes on all that the scene rests on', () => {
    const rests = (of: HandoutAsked) =>
      scenesOf(of).map(({ footnotes }) => [...new Set(footnotes.flatMap((note) => note.rests))].sort())
    expect(rests(asked('en', true))).toEqual(BRIEFING.scenes.map((scene) => sceneRests(scene).sort()))
    const said = BRIEFING.scenes.map((scene) => printedOf(scene, false).flatMap(({ on }) => restsOf(on)))
    expect(rests(asked('en', false))).toEqual(said.map((ids) => [...new Set(ids)].sort()))
  })
  it('stand under each sentence once, numbered from 1 on each page', () => {
    for (const { headline, steps, notes, footnotes } of scenesOf(asked('zh', true))) {
      const marks = [headline, ...steps.flat(), ...notes].flatMap(({ note }) => note ?? [])
      expect(marks).toEqual(footnotes.map(({ number }) => number))
      expect(marks).toEqual(marks.map((_, i) => i + 1))
    }
  })
  it('name every paragraph that their sentence rests on and no other, whichever language they are in', () => {
    for (const locale of ['en', 'zh'])
      for (const { footnotes } of scenesOf(asked(locale, true)))
        for (const { text, rests } of footnotes.filter((note) => note.text.includes('¶'))) {
          const said = [...text.matchAll(/¶(\d+)(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
            Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
          )
          const paragraphs = unitsOn(graph, rests).flatMap((unit) => {
            const { kind, number } = readUnitId(unit) ?? {}
            return kind === 'paragraph' && number !== undefined ? [number] : []
          })
          expect([rests, [...new Set(said)].sort()]).toEqual([rests, [...new Set(paragraphs)].sort()])
        }
  })
  it('say how sure the report is and who says so, with the number of the source', () => {
    expect(footOf('en', ['claim:p36-4'])).toEqual(['¶36 (estimated; Monitoring Team, see S/2014/770 [1]).'])
    expect(footOf('zh', ['claim:p36-4'])).toEqual(['¶36（估计；监测组、见S/2014/770[1]）。'])
  })
  it('name who leads an activity and what a recommendation is; the text itself is qualified by nothing', () => {
    expect(footOf('en', ['a23'], ['activity:a23'], ['rec:p61-1'], ['p12..p15'])).toEqual([
      'a23.',
      'a23 (listed activity; UNCCT).',
      '¶61 (recommendation).',
      '¶12–15.',
    ])
  })
  it('put together what is qualified alike, in the order of the report', () => {
    expect(footOf('en', ['claim:p29-2', 'claim:p14-4', 'claim:p21-3', 'p5'])?.[0]).toMatch(/^¶5; ¶14 .*; ¶21.*; ¶29/)
    const [together] = footOf('en', ['claim:p13-2', 'claim:p28-1']) ?? []
    expect(together).toBe('¶13, ¶28 (reported; no source named).')
  })
  it('say a long one once on a page, and then where', () => {
    const long = ['claim:p36-4', 'claim:p24-3', 'claim:p19-1', 'claim:p33-3']
    const [first, second, short, again] = footOf('en', long, long, ['p5'], ['p5']) ?? []
    expect(first?.length).toBeGreaterThan(100)
    expect([second, short, again]).toEqual(['As in note 1.', '¶5.', '¶5.'])
    expect(footOf('zh', long, long)?.[1]).toBe('同注1。')
  })
  it('are none for a sentence that rests on nothing', () => {
    const [scene] = scenesOf(asked('en', false, saying([], ['p5'])))
    expect(scene?.steps[0]?.map(({ note }) => note)).toEqual([undefined, 1])
    expect(scene?.headline.note).toBeUndefined()
  })
})

describe('the sources', () => {
  it('are those that the claims of a briefing name, each once, with every scene that uses it', () => {
    for (const hasNotes of [false, true]) {
      const found = endnotesOf(asked('en', hasNotes))
      const wanted = new Map<string, number[]>()
      for (const [i, scene] of BRIEFING.scenes.entries())
        for (const id of printedOf(scene, hasNotes).flatMap(({ on }) => restsOf(on))) {
          const claim = graph.claims.get(id)
          for (const source of claim ? namedSources(claim) : [])
            if (/^(doc|res|treaty|instrument|fn\d)/.test(source))
              wanted.set(source, [...(wanted.get(source) ?? []), i + 1])
        }
      expect(found.map(({ source }) => source)).toEqual([...wanted.keys()])
      expect(found.map(({ scenes }) => [...scenes])).toEqual([...wanted.values()].map((all) => [...new Set(all)]))
    }
  })
})

describe('the index', () => {
  const listed = (of: HandoutAsked) =>
    unitIndex(of).flatMap(({ from, start, until, scenes }) =>
      Array.from({ length: until - start + 1 }, (_, i) => ({
        unit: `${from.replace(/\d+$/, '')}${start + i}`,
        scenes,
      })),
    )
  it('has every unit of the briefing exactly once, in the order of the report', () => {
    const units = listed(asked('en', true)).map(({ unit }) => unit)
    const all = new Set(BRIEFING.scenes.flatMap((scene) => unitsOn(graph, sceneRests(scene))))
    expect(units).toEqual([...all].sort(compareUnits))
  })
  it('leaves out what only notes rest on where these are not printed', () => {
    const [less, more] = [listed(asked('en', false)), listed(asked('en', true))]
    expect(less.length).toBeLessThan(more.length)
    const said = BRIEFING.scenes.flatMap((scene) => printedOf(scene, false).flatMap(({ on }) => restsOf(on)))
    expect(less.map(({ unit }) => unit)).toEqual([...new Set(unitsOn(graph, said))].sort(compareUnits))
  })
  it('gives for each unit the scenes that rest on it', () => {
    for (const { unit, scenes } of listed(asked('en', true))) {
      const wanted = BRIEFING.scenes.flatMap((scene, i) =>
        unitsOn(graph, sceneRests(scene)).includes(unit) ? [i + 1] : [],
      )
      expect([unit, scenes]).toEqual([unit, wanted])
    }
  })
  it('makes one row of units that follow one another only where they stand in the same scenes', () => {
    const briefing = briefingOf(
      { link: '#', headline: { text: { en: 'a', zh: 'a' }, on: ['p5..p8'] }, steps: [] },
      { link: '#', headline: { text: { en: 'b', zh: 'b' }, on: ['p8', 'a8'] }, steps: [] },
    )
    expect(unitIndex(asked('en', false, briefing)).map(({ from, until, scenes }) => [from, until, scenes])).toEqual([
      ['p5', 7, [1]],
      ['p8', 8, [1, 2]],
      ['a8', 8, [2]],
    ])
  })
  it('writes scenes that follow one another as one', () => {
    expect([sceneNumbers([7, 2, 5, 6], 'en'), sceneNumbers([1, 2, 3, 9], 'zh')]).toEqual(['2, 5–7', '1–3、9'])
  })
})
