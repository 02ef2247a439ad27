// What does each action do to the state and to the address, and what does Back undo?

import { describe, expect, it } from 'vitest'
import { MOST_HOPS } from '../../src/core/graph/focus.ts'
import { restingInFront } from '../../src/state/atlas.ts'
import { loadPacking } from '../../src/state/packing.ts'
import { readPreferences } from '../../src/state/preferences.ts'
import { type Actions, openStore } from '../../src/state/store.ts'
import { readHash, toHash } from '../../src/state/url.ts'
import { added, DEFAULT_STATE, hopsWithin, stepOut, type ViewState } from '../../src/state/view-state.ts'
import { type Chance, trials } from '../core/chance.ts'
import { historyAt, KNOWN, shelfWith } from './known.ts'

function open(hash = '', base: Partial<ViewState> = {}, shelf = shelfWith().shelf) {
  const at = historyAt(hash)
  const opened = openStore(at.address, KNOWN, { ...DEFAULT_STATE, ...base }, shelf)
  return { ...opened, ...at, view: () => opened.store.getState().view }
}

it('a page opens with nothing over the view, nothing under the pointer and nothing to be told', () => {
  expect(open('#select=group:a').store.getState()).toEqual({
    view: { ...DEFAULT_STATE, selected: ['group:a'] },
    hovered: null,
    resting: {},
    citing: null,
    faults: [],
    unkept: false,
    letterKeys: true,
    isSideOpen: false,
    isFiltersOpen: false,
  })
})

describe('each action', () => {
  it('selects one thing, several each once, or nothing', () => {
    const { actions, view } = open()
    actions.select('group:a')
    expect(view().selected).toEqual(['group:a'])
    actions.selectAll(['crime:oil', 'group:b', 'crime:oil'])
    expect(view().selected).toEqual(['crime:oil', 'group:b'])
    actions.select(null)
    expect(view().selected).toEqual([])
  })
  it('reveals a thing alone in the first view, under the lens that draws it, without a focus', () => {
    const { actions, view } = open('#view=report&select=group:a&focus=2')
    actions.reveal('crime:oil', 'places')
    expect(view()).toMatchObject({ view: 'network', lens: 'places', selected: ['crime:oil'], hops: 0 })
  })
  it('draws a path of the present selection, unfolded, and lets it go with that selection', () => {
    const { actions, view } = open('#select=group:a,group:b&fold=crimes')
    actions.showPath(['group:a', 'crime:oil', 'group:b'], 'everything')
    expect(view()).toMatchObject({ path: ['group:a', 'crime:oil', 'group:b'], lens: 'everything', folds: [] })
    actions.show('report')
    expect(view().path).toHaveLength(3)
    actions.select('group:a')
    expect(view().path).toEqual([])
  })
  it('chooses a lens in the first view, where it is drawn', () => {
    const { actions, view } = open('#view=report')
    actions.chooseLens('threat')
    expect(view()).toMatchObject({ view: 'network', lens: 'threat' })
  })
  it('turns a switch, leaves one alone, and shows everything again', () => {
    const { actions, view } = open('#crime=oil')
    actions.turn('body')
    expect(view().sift.hide).toEqual(['body'])
    actions.only('group', ['group', 'crime'])
    expect(view().sift.hide).toEqual(['body', 'crime'])
    actions.clearFilters()
    expect([view().sift, view().facets]).toEqual([DEFAULT_STATE.sift, {}])
  })
  it('narrows by a value and lets go of it, or of the whole facet', () => {
    const { actions, view } = open()
    actions.narrow('crime', 'crime:oil')
    actions.narrow('crime', 'crime:arms')
    actions.narrow('group', 'group:a')
    expect(view().facets).toEqual({ crime: ['crime:oil', 'crime:arms'], group: ['group:a'] })
    actions.narrow('crime', 'crime:oil')
    expect(view().facets).toEqual({ crime: ['crime:arms'], group: ['group:a'] })
    actions.widen('crime')
    expect(view().facets).toEqual({ group: ['group:a'] })
    actions.widen('period')
    expect(view().facets).toEqual({ group: ['group:a'] })
  })
  it('chooses a value of an option, and one with a view', () => {
    const { actions, view } = open()
    actions.choose('matrix', 'body-crime')
    expect(view().options).toEqual({ matrix: 'body-crime' })
    actions.choose('matrix', 'group-crime')
    expect(view().options).toEqual({})
    actions.showWith('matrix', 'order', 'name')
    expect(view()).toMatchObject({ view: 'matrix', options: { order: 'name' } })
    actions.showWith('report', 'order', 'nonsense')
    actions.showWith('report', 'nonsense', 'name')
    expect(view()).toMatchObject({ view: 'report', options: { order: 'name' } })
  })
  it('turns a column and a fold, and turns them back', () => {
    const { actions, view } = open()
    for (const times of [1, 2]) {
      actions.turnColumn('claims.places')
      actions.turnFold('places')
      expect([view().columns, view().folds]).toEqual(times === 1 ? [['claims.places'], ['places']] : [[], []])
    }
  })
  it('opens a unit, the list, the drawer and the side', () => {
    const { actions, view, store, history } = open()
    actions.openUnit('p36')
    actions.showList(true)
    expect(view()).toMatchObject({ view: 'report', unit: 'p36', list: true })
    const steps = history.length
    actions.openFilters(true)
    actions.openSide(true)
    expect(store.getState()).toMatchObject({ isFiltersOpen: true, isSideOpen: true })
    expect(history).toHaveLength(steps)
  })
  it('focuses on what is selected already, no further than a focus may reach', () => {
    const { actions, view } = open('#select=group:a')
    actions.focus(99)
    expect(view()).toMatchObject({ hops: MOST_HOPS, selected: ['group:a'] })
    actions.focus(1, 'crime:oil')
    expect(view()).toMatchObject({ hops: 1, selected: ['crime:oil'] })
    const nothing = open()
    nothing.actions.focus(2)
    expect(nothing.view().hops).toBe(0)
  })
  it('says what the view in front rests on, and lets it go', () => {
    const { actions, store, history } = open()
    actions.rest('network', ['claim:p1-1'])
    actions.rest('map', ['claim:p1-2'])
    expect(restingInFront(store.getState())).toEqual(['claim:p1-1'])
    actions.rest('network', undefined)
    expect([restingInFront(store.getState()), history]).toEqual([undefined, ['']])
  })
})

describe('what the pointer rests on', () => {
  it('is told when it changes, and only then', () => {
    const { actions, store } = open()
    let told = 0
    store.subscribe(() => told++)
    actions.hover({ mark: 'group:a' })
    actions.hover({ mark: 'group:a' })
    actions.hover({ unit: 'p1' })
    actions.hover({ unit: 'p1' })
    actions.hover(null)
    actions.hover(null)
    expect(told).toBe(3)
  })
  it('is gone with the next step', () => {
    const { actions, store } = open()
    actions.hover({ unit: 'p1' })
    actions.select('group:a')
    expect(store.getState().hovered).toBeNull()
  })
})

describe('the camera', () => {
  const place = { zoom: 2, x: 0.5, y: 0.5 }
  it('moved back to all of the picture leaves nothing behind, unless it was of another view', () => {
    const { actions, view, history } = open()
    actions.moveCamera('network', place)
    actions.moveCamera('map', null)
    expect(view().camera).toEqual({ of: 'network', ...place })
    actions.moveCamera('network', null)
    expect([view().camera, history]).toEqual([null, ['#']])
  })
  it('is gone with another lens, focus or fold, and stays with all else', () => {
    for (const [isKept, act] of [
      [true, (actions: Actions) => actions.select('group:a')],
      [true, (actions: Actions) => actions.turn('body')],
      [true, (actions: Actions) => actions.setLanguage('zh')],
      [false, (actions: Actions) => actions.chooseLens('threat')],
      [false, (actions: Actions) => actions.turnFold('crimes')],
      [false, (actions: Actions) => actions.focus(1, 'group:a')],
    ] as const) {
      const { actions, view } = open()
      actions.moveCamera('network', place)
      act(actions)
      expect(view().camera !== null).toBe(isKept)
    }
  })
})

describe('an address', () => {
  it('of a state near the present one is not gone to', () => {
    const { actions, history, view } = open('#select=group:a')
    expect(actions.href({ view: 'report', unit: 'p36' })).toBe('#view=report&select=group:a&unit=p36')
    expect(actions.href({ selected: [] })).toBe('#')
    expect([history, view().view]).toEqual([['#select=group:a'], 'network'])
  })
  it('of a link is in the present language and theme, and in what the link says itself', () => {
    const { actions } = open('#lang=zh&theme=dark&select=group:a')
    expect(actions.hrefTo('#view=report&unit=p36')).toBe('#view=report&unit=p36&lang=zh&theme=dark')
    expect(actions.hrefTo('#lens=attic')).toBe('#lang=zh&theme=dark')
  })
  it.each(['figure', 'embed', 'present'])('inside a frame stays in it, and a link can name another: %s', (chrome) => {
    const { actions } = open(`#select=group:a&chrome=${chrome}`)
    expect(actions.href({ view: 'report', unit: 'p36' })).toMatch(new RegExp(`&unit=p36&chrome=${chrome}$`))
    expect(actions.hrefTo('#view=report&unit=p36')).toBe(`#view=report&unit=p36&chrome=${chrome}`)
    expect(actions.hrefTo('#view=report&unit=p36&chrome=page')).toBe('#view=report&unit=p36')
  })
})

describe('in a frame of another site', () => {
  it('a step is none of the history of that site', () => {
    const { actions, history, view } = open('#chrome=embed')
    actions.select('group:a')
    actions.show('report')
    expect(history).toEqual(['#view=report&select=group:a&chrome=embed'])
    expect(view().chrome).toBe('embed')
  })
})

describe('choices that are kept', () => {
  it('are language and theme, with the keys as they are', () => {
    const { shelf } = shelfWith()
    const { actions, store } = open('', {}, shelf)
    actions.setTheme('dark')
    actions.setLanguage('zh')
    actions.setLetterKeys(false)
    expect(readPreferences(shelf, KNOWN.languages)).toEqual({ language: 'zh', theme: 'dark', letterKeys: false })
    expect(store.getState().unkept).toBe(false)
  })
  it('are made all the same where the device refuses, and that is said until it is put away', () => {
    const { actions, store, view } = open('', {}, () => {
      throw new Error('denied')
    })
    actions.setTheme('contrast')
    expect([view().theme, store.getState().unkept]).toEqual(['contrast', true])
    actions.dismissNotices()
    expect(store.getState().unkept).toBe(false)
  })
  it('that were kept by something else are nothing', () => {
    for (const content of ['[]', '{"language":7,"theme":"pink","letterKeys":"no"}', '""'])
      expect(readPreferences(shelfWith(content).shelf, KNOWN.languages)).toEqual({})
  })
})

describe('notices', () => {
  it('of a link go with the next step, or when they are put away', () => {
    const { actions, store } = open('#attic=1')
    expect(store.getState().faults).toEqual([{ key: 'key', value: 'attic' }])
    actions.dismissNotices()
    expect(store.getState().faults).toEqual([])
  })
  it('come again with a link that somebody opens meanwhile', () => {
    const { goTo, store } = open()
    goTo('#lens=attic')
    expect(store.getState().faults).toEqual([{ key: 'lens', value: 'attic' }])
  })
})

describe('a step that the browser makes', () => {
  it('is followed once, though it may be told twice', () => {
    const { actions, back, tell, store, view } = open()
    actions.select('group:a')
    actions.select('crime:oil')
    let told = 0
    store.subscribe(() => told++)
    back()
    tell()
    expect([view().selected, told]).toEqual([['group:a'], 1])
  })
  it('to a packed link is read when the code for it is there', async () => {
    await loadPacking()
    const { goTo, view, history } = open()
    const selected = Array.from({ length: 90 }, (_, i) => `claim:p${i + 1}-1`)
    const { packed } = await import('../../src/state/packed.ts')
    const hash = packed(toHash({ ...DEFAULT_STATE, selected }))
    goTo(hash)
    expect(view().selected).toEqual(selected)
    expect(history.at(-1)).toBe(hash)
  })
  it('to a long link is packed in its place', async () => {
    await loadPacking()
    const { goTo, history, view } = open()
    const selected = Array.from({ length: 90 }, (_, i) => `claim:p${i + 1}-1`)
    goTo(toHash({ ...DEFAULT_STATE, selected }))
    expect(view().selected).toEqual(selected)
    expect(history).toHaveLength(2)
    expect(history.at(-1)).toMatch(/^#z=/)
  })
})

const MARKS = ['group:a', 'crime:oil', 'link:group:a~crime:oil', 'claim:p1-1']
const STEPS: readonly ((actions: Actions, chance: Chance) => void)[] = [
  (actions, chance) => actions.select(chance.one([...MARKS, null])),
  (actions, chance) => actions.selectAll(chance.some(MARKS)),
  (actions, chance) => actions.add(chance.one(MARKS)),
  (actions, chance) => actions.focus(chance.below(5)),
  (actions, chance) => actions.show(chance.one([...KNOWN.views, 'attic'])),
  (actions, chance) => actions.setSplit(chance.one([null, 'network', 'report', 'matrix'])),
  (actions, chance) => actions.openUnit(chance.one(['p1', 'a1'])),
  (actions, chance) => actions.chooseLens(chance.one(KNOWN.lenses)),
  (actions, chance) => actions.turn(chance.one(['body', 'actor', 'inferred', 'threat'])),
  (actions, chance) => actions.turnFold(chance.one(['crimes', 'places'])),
  (actions, chance) => actions.setSure(chance.one(['firm', 'limited'])),
  (actions, chance) => actions.narrow('crime', chance.one(['crime:oil', 'crime:arms'])),
  (actions, chance) => actions.showPath(chance.shuffled(MARKS).slice(0, 2 + chance.below(2)), chance.one(KNOWN.lenses)),
  (actions, chance) =>
    actions.moveCamera(chance.one(['network', 'map']), chance.one([null, { zoom: 2, x: 0.1, y: 0.2 }])),
  (actions, chance) => actions.setTheme(chance.one(['auto', 'dark'])),
  (actions) => actions.stepOut(),
]

describe('any run of actions', () => {
  it('leaves an address from which the very same state is read', () => {
    trials(30, (chance) => {
      const { actions, view, address } = open()
      for (let i = 0; i < 12; i++) {
        chance.one(STEPS)(actions, chance)
        const { state, faults } = readHash(toHash(view()), KNOWN)
        expect([state, faults]).toEqual([view(), []])
        expect(address.hash() === '' ? '#' : address.hash()).toBe(toHash(view()))
      }
    })
  })
  it('is undone by Back, step by step', () => {
    trials(15, (chance) => {
      const { actions, view, history, back } = open()
      const states = [view()]
      for (let i = 0; i < 8; i++) {
        const before = history.length
        chance.one(STEPS)(actions, chance)
        if (history.length > before) states.push(view())
        else states[states.length - 1] = view()
      }
      for (const state of states.slice(0, -1).reverse()) {
        back()
        expect(toHash(view())).toBe(toHash(state))
      }
    })
  })
  it('steps out to where it began in a few steps, from anywhere', () => {
    trials(20, (chance) => {
      const { actions, view } = open()
      for (let i = 0; i < 10; i++) chance.one(STEPS)(actions, chance)
      for (let i = 0; i < 10; i++) actions.stepOut()
      expect(view()).toMatchObject({ view: 'network', selected: [], path: [], hops: 0, split: null })
    })
  })
  it('never shows one view beside itself, nor focuses on nothing', () => {
    trials(30, (chance) => {
      const { actions, view } = open()
      for (let i = 0; i < 12; i++) {
        chance.one(STEPS)(actions, chance)
        expect(view().split).not.toBe(view().view)
        expect(view().hops === 0 || view().selected.length > 0).toBe(true)
        expect(KNOWN.views).toContain(view().view)
      }
    })
  })
})

describe('stepping out', () => {
  it('goes one thing at a time, the presenter’s screen first', () => {
    const start: ViewState = {
      ...DEFAULT_STATE,
      view: 'report',
      chrome: 'present',
      path: ['a', 'b'],
      hops: 2,
      selected: ['b', 'a'],
      split: 'network',
    }
    const seen: string[] = []
    let state = start
    for (let i = 0; i < 8; i++) {
      const next = stepOut(state)
      seen.push(
        (Object.keys(next) as (keyof ViewState)[]).filter((key) => next[key] !== state[key]).join() || 'nothing',
      )
      state = next
    }
    expect(seen).toEqual(['chrome', 'path', 'hops', 'selected', 'selected', 'split', 'view', 'nothing'])
  })
  it('keeps a figure and a frame what they are', () => {
    for (const chrome of ['figure', 'embed'] as const) expect(stepOut({ ...DEFAULT_STATE, chrome }).chrome).toBe(chrome)
  })
  it('leads home, wherever that is', () => {
    expect(stepOut({ ...DEFAULT_STATE, view: 'network' }, 'map').view).toBe('map')
  })
})

describe('the selection', () => {
  it('holds each thing once, the last one first', () => {
    trials(20, (chance) => {
      let state = DEFAULT_STATE
      for (let i = 0; i < 8; i++) {
        const id = chance.one(['a', 'b', 'c'])
        const before = state.selected
        state = added(state, id)
        expect(new Set(state.selected).size).toBe(state.selected.length)
        expect(state.selected.includes(id)).toBe(!before.includes(id))
        if (!before.includes(id)) expect(state.selected[0]).toBe(id)
      }
    })
  })
  it.each([
    [-1, 0],
    [0, 0],
    [1.4, 1],
    [2.5, 3],
    [99, MOST_HOPS],
    [Number.POSITIVE_INFINITY, MOST_HOPS],
  ])('a focus over %d lines reaches over %d', (asked, hops) => {
    expect(hopsWithin(asked)).toBe(hops)
  })
})
