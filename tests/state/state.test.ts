import { describe, expect, it } from 'vitest'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import type { Known } from '../../src/state/known.ts'
import { keepPreferences, readPreferences } from '../../src/state/preferences.ts'
import { openStore } from '../../src/state/store.ts'
import { readHash, toHash } from '../../src/state/url.ts'
import { added, DEFAULT_STATE, stepOut, type ViewState } from '../../src/state/view-state.ts'

const known: Known = {
  report: 'r',
  views: ['network', 'report'],
  lenses: LENS_IDS,
  isOffered: () => true,
  languages: ['en', 'zh'],
  isSplittable: () => true,
  isMark: (id) => ['group:isil', 'link:group:isil~crime:oil'].includes(id),
  isFacetValue: (facet, value) => facet === 'crime' && ['crime:oil', 'crime:charcoal'].includes(value),
  isUnit: (id) => ['p36', 'a23'].includes(id),
}

describe('state and address', () => {
  it.each<Partial<ViewState>>([
    {},
    { selected: ['link:group:isil~crime:oil'] },
    { view: 'report', unit: 'p36', selected: ['group:isil'], language: 'zh', theme: 'dark' },
    { theme: 'contrast' },
    { lens: 'everything', list: true },
    { selected: ['group:isil', 'link:group:isil~crime:oil'], hops: 2 },
    { folds: ['crimes', 'families'], camera: { of: 'network', zoom: 2.5, x: 0.25, y: 0.75 } },
    { view: 'report', camera: { of: 'network', zoom: 0.5, x: -0.25, y: 1.75 } },
    { view: 'network', split: 'report', unit: 'p36' },
    { split: 'report', share: 20 },
    { view: 'report', split: 'network', share: 80 },
    { facets: { crime: ['crime:oil', 'crime:charcoal'] } },
    { sift: { hide: ['body', 'threat'], show: ['actor', 'inferred'], sure: 'hedged', rests: 'anyone' } },
  ])('%j comes back as it went', (change) => {
    const state = { ...DEFAULT_STATE, ...change }
    expect(readHash(toHash(state), known)).toEqual({ state, faults: [] })
  })
  it('is short where nothing is special, and readable where something is', () => {
    expect(toHash(DEFAULT_STATE)).toBe('#')
    expect(toHash({ ...DEFAULT_STATE, selected: ['link:group:isil~crime:oil'] })).toBe(
      '#select=link:group:isil~crime:oil',
    )
  })
  it('writes against what this person has by default', () => {
    const base = { ...DEFAULT_STATE, language: 'zh' as const }
    expect(toHash({ ...base, language: 'en' }, base)).toBe('#lang=en')
  })
  it('names what it cannot follow and follows the rest', () => {
    const { state, faults } = readHash('#view=report&select=group:x&unit=p0&lang=xx&theme=', known)
    expect(state).toEqual({ ...DEFAULT_STATE, view: 'report' })
    expect(faults).toEqual([
      { key: 'select', value: 'group:x' },
      { key: 'unit', value: 'p0' },
      { key: 'lang', value: 'xx' },
    ])
  })
  it('names every filter and lens it does not know, and a focus without anything to stand on is none', () => {
    const { state, faults } = readHash('#lens=x&focus=2&hide=body,attic&show=ghost&sure=very&list=2', known)
    expect(state).toEqual({ ...DEFAULT_STATE, sift: { hide: ['body'], show: [], sure: 'limited', rests: 'anyone' } })
    expect(faults.map(({ key, value }) => `${key} ${value}`)).toEqual([
      'lens x',
      'hide attic',
      'show ghost',
      'sure very',
      'list 2',
    ])
  })
  it.each(['', '#', '#&&&', '#=', '#select', '#%E0%A4%A', `#select=${'x'.repeat(1e5)}`])(
    'does not fall over %s',
    (hash) => {
      expect(readHash(hash.slice(0, 200_000), known).state.view).toBe('network')
    },
  )
  it('keeps a long fault short', () => {
    expect(readHash(`#select=${'x'.repeat(1000)}`, known).faults[0]?.value).toHaveLength(80)
  })
})

describe('stepping out', () => {
  it('gives up the focus, then what was added, then the selection, then the view, then nothing', () => {
    const start = { ...DEFAULT_STATE, view: 'report', selected: ['b', 'a'], hops: 2 }
    const steps: ViewState[] = [start]
    for (let i = 0; i < 5; i++) steps.push(stepOut(steps.at(-1) ?? start))
    expect(steps.map(({ view, selected, hops }) => [view, selected.join(), hops])).toEqual([
      ['report', 'b,a', 2],
      ['report', 'b,a', 0],
      ['report', 'a', 0],
      ['report', '', 0],
      ['network', '', 0],
      ['network', '', 0],
    ])
    expect(steps[5]).toBe(steps[4])
  })
})

describe('adding to the selection', () => {
  it('puts the new one in front, and takes out what is there', () => {
    const two = added(added(DEFAULT_STATE, 'a'), 'b')
    expect(two.selected).toEqual(['b', 'a'])
    expect(added(two, 'b').selected).toEqual(['a'])
  })
  it('ends a focus with the last of it', () => {
    expect(added({ ...DEFAULT_STATE, selected: ['a'], hops: 1 }, 'a').hops).toBe(0)
  })
})

function shelfOf(content: string | null) {
  const kept = { content }
  return {
    kept,
    shelf: () => ({
      getItem: () => kept.content,
      setItem: (_: string, value: string) => {
        kept.content = value
      },
    }),
  }
}

describe('preferences', () => {
  it('are read back as kept', () => {
    const { shelf } = shelfOf(null)
    expect(keepPreferences(shelf, { language: 'zh', theme: 'dark', letterKeys: false })).toBe(true)
    expect(readPreferences(shelf, ['en', 'zh'])).toEqual({ language: 'zh', theme: 'dark', letterKeys: false })
  })
  it.each(['not json', 'null', '7', '{"language":"xx","theme":1}'])('are nothing where %s was kept', (content) => {
    const { language, theme, letterKeys } = readPreferences(shelfOf(content).shelf, ['en', 'zh'])
    expect([language, theme, letterKeys]).toEqual([undefined, undefined, undefined])
  })
  it('are nothing, and say so, where storage is refused', () => {
    const refuse = () => {
      throw new Error('denied')
    }
    expect(readPreferences(refuse, ['en'])).toEqual({})
    expect(keepPreferences(refuse, {})).toBe(false)
  })
})

describe('the store', () => {
  const open = (hash = '') => {
    const history = [hash]
    let changed = () => {}
    const address = {
      hash: () => history.at(-1) ?? '',
      push: (next: string) => void history.push(next),
      replace: (next: string) => void history.splice(-1, 1, next),
      listen: (listener: () => void) => {
        changed = listener
        return () => {
          changed = () => {}
        }
      },
    }
    const store = openStore(address, known, DEFAULT_STATE, shelfOf(null).shelf)
    const back = () => {
      history.pop()
      changed()
    }
    return { ...store, history, back }
  }
  it('writes each step to the address once, and Back undoes it', () => {
    const { store, actions, history, back } = open()
    actions.select('group:isil')
    actions.select('group:isil')
    actions.openUnit('p36')
    expect(history).toEqual(['', '#select=group:isil', '#view=report&select=group:isil&unit=p36'])
    back()
    expect(store.getState().view).toMatchObject({ view: 'network', selected: ['group:isil'] })
  })
  it('never writes what the pointer rests on', () => {
    const { store, actions, history } = open()
    actions.hover({ mark: 'group:isil' })
    expect(store.getState().hovered).toEqual({ mark: 'group:isil' })
    const before = store.getState()
    actions.hover({ mark: 'group:isil' })
    expect(store.getState()).toBe(before)
    expect(history).toHaveLength(1)
  })
  it('keeps what it said about a link until the next step', () => {
    const { store, actions } = open('#select=nothing')
    expect(store.getState().faults).toHaveLength(1)
    actions.show('report')
    expect(store.getState().faults).toEqual([])
  })
  it('leads to the first view where another is asked for that is not there', () => {
    const { store, actions } = open()
    actions.show('attic')
    expect(store.getState().view.view).toBe('network')
    expect(actions.href({ view: 'attic', selected: ['group:isil'] })).toBe('#select=group:isil')
  })
  it('goes to a whole state in one step that Back undoes', () => {
    const { store, actions, history, back } = open('#lens=threat&list=1')
    const state: ViewState = { ...DEFAULT_STATE, view: 'report', unit: 'p36', selected: ['group:isil'], hops: 1 }
    actions.goTo(state)
    expect(store.getState().view).toEqual(state)
    expect(history).toEqual(['#lens=threat&list=1', toHash(state)])
    actions.goTo(state)
    expect(history).toHaveLength(2)
    back()
    expect(store.getState().view).toMatchObject({ view: 'network', lens: 'threat', list: true, unit: null })
  })
  it('goes to no state that cannot be: every step keeps the same rules', () => {
    const { store, actions } = open()
    actions.goTo({ ...DEFAULT_STATE, view: 'attic', hops: 2, split: 'network', share: 30 })
    expect(store.getState().view).toEqual(DEFAULT_STATE)
  })
  it('takes a whole state as it is, whatever stands on the page: camera, path and the view beside', () => {
    const { store, actions } = open('#beside=report&share=30&lens=threat&at=2,0.5,0.5')
    const state: ViewState = {
      ...DEFAULT_STATE,
      view: 'report',
      path: ['group:isil', 'crime:oil'],
      camera: { of: 'network', zoom: 3, x: 0.1, y: 0.2 },
    }
    actions.goTo(state)
    expect(store.getState().view).toEqual(state)
  })
  it('is changed in place in a frame of another site, also by a whole state', () => {
    const { actions, history } = open('#chrome=embed')
    actions.goTo({ ...DEFAULT_STATE, chrome: 'embed', lens: 'places' })
    expect(history).toEqual(['#lens=places&chrome=embed'])
  })
  it('follows a link within the page as one step, and says what in it cannot be followed', () => {
    const { store, actions, history } = open('#lang=zh')
    actions.follow('#view=report&unit=p36&select=group:nobody')
    expect(history).toEqual(['#lang=zh', '#view=report&unit=p36'])
    expect(store.getState()).toMatchObject({
      view: { view: 'report', unit: 'p36', language: 'en' },
      faults: [{ key: 'select', value: 'group:nobody' }],
    })
  })
  it('writes the address of a state as a link asks for it, in the language and theme of now', () => {
    const { actions } = open('#lang=zh&theme=dark&list=1')
    expect(actions.hrefTo('#lens=threat')).toBe('#lens=threat&lang=zh&theme=dark')
  })
  it('filters, focuses and adds in steps that Back undoes', () => {
    const { store, actions, history, back } = open()
    actions.turn('body')
    actions.setSure('firm')
    actions.focus(1, 'group:isil')
    actions.add('link:group:isil~crime:oil')
    expect(history.at(-1)).toBe('#select=link:group:isil~crime:oil,group:isil&focus=1&hide=body&sure=firm')
    back()
    back()
    expect(store.getState().view).toMatchObject({
      hops: 0,
      selected: [],
      sift: { hide: ['body'], sure: 'firm', rests: 'anyone' },
    })
    actions.clearFilters()
    expect(store.getState().view.sift).toEqual(DEFAULT_STATE.sift)
  })
  it('lets go of a focus with the selection it stands on', () => {
    const { store, actions } = open()
    actions.focus(2, 'group:isil')
    actions.select(null)
    expect(store.getState().view.hops).toBe(0)
  })
  it('remembers that single letters are no commands', () => {
    const { store, actions } = open()
    actions.setLetterKeys(false)
    expect(store.getState()).toMatchObject({ letterKeys: false, unkept: false })
  })
  it('stops listening when closed', () => {
    const { store, actions, back, close } = open()
    actions.select('group:isil')
    close()
    back()
    expect(store.getState().view.selected).toEqual(['group:isil'])
  })
})

describe('two views side by side', () => {
  const open = (hash: string) => {
    const history = [hash]
    const address = {
      hash: () => history.at(-1) ?? '',
      push: (next: string) => void history.push(next),
      replace: (next: string) => void history.splice(-1, 1, next),
      listen: () => () => {},
    }
    return { ...openStore(address, known, DEFAULT_STATE, shelfOf(null).shelf), history }
  }
  it('stay as they are when one of them is asked for', () => {
    const { store, actions } = open('#beside=report')
    actions.openUnit('p36')
    expect(store.getState().view).toMatchObject({ view: 'network', split: 'report', unit: 'p36' })
    actions.show('report')
    expect(store.getState().view).toMatchObject({ view: 'network', split: 'report' })
  })
  it('become one where the first would stand beside itself', () => {
    const { store, actions } = open('#view=report')
    actions.setSplit('report')
    expect(store.getState().view.split).toBeNull()
    expect(readHash('#view=report&beside=report', known).faults).toEqual([{ key: 'beside', value: 'report' }])
  })
  it('are left one by one: selection, the view beside, the view', () => {
    const start = { ...DEFAULT_STATE, view: 'report', split: 'network', selected: ['a'] }
    const once = stepOut(start)
    expect([once.selected, once.split]).toEqual([[], 'network'])
    expect(stepOut(once).split).toBeNull()
    expect(stepOut(stepOut(once)).view).toBe('network')
  })
  it.each(['19', '81', '5', '050', '50.5', '-40', 'wide', 'NaN', '1e2'])(
    'name %s as no share of the width, and stand as they do by themselves',
    (value) => {
      const { state, faults } = readHash(`#beside=report&share=${value}`, known)
      expect(faults).toEqual([{ key: 'share', value }])
      expect(state).toMatchObject({ split: 'report', share: DEFAULT_STATE.share })
    },
  )
  it('keep their share in the link: a drag is no step of its own, a step takes it along', () => {
    const { store, actions, history } = open('#beside=report')
    actions.moveSplit(43.6)
    expect(history).toEqual(['#beside=report&share=44'])
    actions.select('group:isil')
    expect(history).toEqual(['#beside=report&share=44', '#select=group:isil&beside=report&share=44'])
    expect(store.getState().view.share).toBe(44)
    actions.moveSplit(DEFAULT_STATE.share)
    expect(history.at(-1)).toBe('#select=group:isil&beside=report')
  })
  it('leave each of them a fifth', () => {
    const { store, actions } = open('#beside=report')
    actions.moveSplit(3)
    expect(store.getState().view.share).toBe(20)
    actions.moveSplit(99)
    expect(store.getState().view.share).toBe(80)
  })
  it('let go of their share with the second: alone a view has all there is', () => {
    const { store, actions, history } = open('#beside=report&share=30')
    actions.setSplit(null)
    expect(store.getState().view.share).toBe(DEFAULT_STATE.share)
    actions.moveSplit(30)
    expect(history.at(-1)).toBe('#')
    expect(readHash('#share=30', known)).toEqual({ state: DEFAULT_STATE, faults: [] })
  })
  it('keep what the pointer rests on, and what was said of the link, while the line moves', () => {
    const { store, actions } = open('#beside=report&lens=x')
    actions.hover({ mark: 'group:isil' })
    actions.moveSplit(40)
    expect(store.getState()).toMatchObject({ hovered: { mark: 'group:isil' }, faults: [{ key: 'lens', value: 'x' }] })
  })
  it('keep the camera of the picture that was moved, and replace no step', () => {
    const { store, actions, history } = open('')
    actions.moveCamera('network', { zoom: 2, x: 0.5, y: 0.5 })
    expect(history).toEqual(['#at=2,0.5,0.5'])
    actions.select('group:isil')
    expect(history).toEqual(['#at=2,0.5,0.5', '#select=group:isil&at=2,0.5,0.5'])
    actions.show('report')
    expect(store.getState().view.camera?.of).toBe('network')
    expect(history.at(-1)).toBe('#view=report&select=group:isil&at=network,2,0.5,0.5')
    actions.chooseLens('threat')
    expect(store.getState().view.camera).toBeNull()
  })
  it('fold in one order, whatever the order of asking', () => {
    const { store, actions } = open('')
    actions.turnFold('activities')
    actions.turnFold('crimes')
    expect(store.getState().view.folds).toEqual(['crimes', 'activities'])
    actions.turnFold('activities')
    expect(store.getState().view.folds).toEqual(['crimes'])
    expect(readHash('#fold=activities,crimes', known).state.folds).toEqual(['crimes', 'activities'])
  })
})
