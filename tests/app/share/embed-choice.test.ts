// Is what is wanted of a frame a state of the atlas, and a size in which something can be read?

import { describe, expect, it } from 'vitest'
import { embedState, FIRST_CHOICE, sceneOf, sizeOf } from '../../../src/app/share/embed-choice.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'

const [first, second] = ['first', 'second'].map((id): Briefing => ({ id, title: { en: id, zh: id }, scenes: [] })) as [
  Briefing,
  Briefing,
]
const scene = { briefing: 'second', scene: 'two', step: 1 }
const camera = { of: 'network', zoom: 2, x: 0.5, y: 0.5 }
const view = { ...DEFAULT_STATE, scene, camera, split: 'table' }

describe('what stands in a frame', () => {
  it('is the picture alone, or the page, as they are on screen, without the scene that is looked at', () => {
    const state = { scene: null, view: 'network', lens: 'nexus' }
    expect(embedState(FIRST_CHOICE, view, [first])).toEqual({ ...state, chrome: 'embed', split: null })
    expect(embedState({ ...FIRST_CHOICE, shown: 'page' }, view, [first])).toEqual({ ...state, chrome: 'page' })
  })
  it('is another view or lens, from where all of it is seen', () => {
    expect(embedState({ ...FIRST_CHOICE, view: 'map' }, view, [])).toMatchObject({ view: 'map', camera: null })
    expect(embedState({ ...FIRST_CHOICE, lens: 'threat' }, view, [])).toMatchObject({ lens: 'threat', camera: null })
    // What stands beside the page cannot stand in front of it too.
    const table = embedState({ ...FIRST_CHOICE, shown: 'page', view: 'table' }, view, [])
    expect(table).toMatchObject({ view: 'table', split: null })
  })
  it('is the briefing from the scene that is wanted, or looked at, or from its beginning', () => {
    const at = (wanted: typeof FIRST_CHOICE.scene, looked: typeof view.scene | null, all = [first, second]) =>
      sceneOf({ scene: wanted }, { scene: looked }, all)
    expect(at({ briefing: 'first', scene: 'three' }, scene)).toEqual({ briefing: 'first', scene: 'three', step: 0 })
    expect(at(null, scene)).toEqual(scene)
    expect(at(null, null)).toEqual({ briefing: 'first', scene: '', step: 0 })
    // One's own briefing lies on this device alone.
    expect(at(null, scene, [first])).toEqual({ briefing: 'first', scene: '', step: 0 })
    expect(at(null, scene, [])).toBeNull()
    const state = embedState({ ...FIRST_CHOICE, shown: 'present' }, { ...view, report: 'other' }, [first])
    expect(state).toMatchObject({ chrome: 'present', report: 'other', camera: null, selected: [] })
  })
})

describe('the size of a frame', () => {
  it.each([
    ['column', 480, { height: 480 }],
    ['frame', 420.4, { width: 640, height: 420 }],
    ['card', 480, { width: 300, height: 150 }],
    ['frame', 3, { width: 640, height: 150 }],
    ['frame', -1, { width: 640, height: 150 }],
    ['frame', 1e9, { width: 640, height: 2000 }],
    ['frame', Number.POSITIVE_INFINITY, { width: 640, height: 2000 }],
    ['frame', Number.NaN, { width: 640, height: 150 }],
  ] as const)('of a %s of %s px is one in which something can be read', (size, height, expected) => {
    expect(sizeOf({ size, height })).toEqual(expected)
  })
})
