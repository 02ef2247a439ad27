// Into which briefing does a captured scene go, and where in it?

import { describe, expect, it } from 'vitest'
import { placed, type Whereabouts } from '../../../src/app/capture/where.ts'
import { viewScene } from '../../../src/core/author/edit.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import { MOST_SCENES } from '../../../src/core/schema/briefing-limits.ts'

const words = (en: string) => ({ en, zh: `${en}中` })
const sceneOf = (id: string): Scene => ({ ...viewScene(words(id), '#', { text: words(id), on: [] }), id })
const briefingOf = (id: string, ...scenes: string[]): Briefing => ({
  id,
  title: words(id),
  scenes: scenes.map(sceneOf),
})
const FIRST = briefingOf('first', 'one', 'two', 'three')
const SECOND = briefingOf('second', 'one')

function put(all: readonly Briefing[], where: Partial<Whereabouts> = {}, scene = sceneOf('new')) {
  const came = placed(all, scene, { at: null, latest: undefined, title: words('My briefing'), taken: [], ...where })
  return { ...came, ids: came.all.map(({ id, scenes }) => [id, ...scenes.map((one) => one.id)].join(' ')) }
}

describe('a captured scene', () => {
  it('goes behind the scene that is looked at, whatever was changed last', () => {
    const came = put([FIRST, SECOND], { at: { briefing: 'first', scene: 'two', step: 0 }, latest: 'second' })
    expect(came.ids).toEqual(['first one two new three', 'second one'])
    expect([came.briefing.id, came.scene]).toEqual(['first', 'new'])
  })
  it('goes to the end of the briefing that was changed last', () => {
    expect(put([FIRST, SECOND], { latest: 'first' }).ids).toEqual(['first one two three new', 'second one'])
  })
  it.each([
    ['is gone', { briefing: 'first', scene: 'nine', step: 0 }],
    ['is of a briefing that is not one’s own', { briefing: 'brought', scene: 'one', step: 0 }],
  ])('goes to what was changed last where the scene that is looked at %s', (_, at) => {
    expect(put([FIRST, SECOND], { at, latest: 'second' }).ids).toEqual(['first one two three', 'second one new'])
  })
  it('goes into the last briefing where it is not known which was changed last', () => {
    expect(put([FIRST, SECOND], { latest: 'gone' }).ids[1]).toBe('second one new')
  })
  it('begins a briefing where there is none, under an id that nobody has', () => {
    expect(put([], { taken: ['my-briefing'] }).ids).toEqual(['my-briefing-2 new'])
    expect(put([]).briefing.title).toEqual(words('My briefing'))
  })
  it('gets an id that no other scene of the briefing has', () => {
    expect(put([SECOND], {}, sceneOf('one')).scene).toBe('one-2')
  })
  it('is not added to a briefing that is full, and changes nothing there', () => {
    const full = briefingOf('full', ...Array.from({ length: MOST_SCENES }, (_, i) => `s${i}`))
    const all = [full]
    const came = put(all)
    expect(came.all).toBe(all)
    expect([came.briefing, came.scene]).toEqual([full, null])
    const almost = { ...full, scenes: full.scenes.slice(1) }
    expect(put([almost]).briefing.scenes).toHaveLength(MOST_SCENES)
  })
})
