import { describe, expect, it } from 'vitest'
import { keepPreferences, readPreferences } from '../../src/state/preferences.ts'
import { openStore } from '../../src/state/store.ts'
import { type Known, readHash, toHash } from '../../src/state/url.ts'
import { DEFAULT_STATE, stepOut, type ViewState } from '../../src/state/view-state.ts'

const known: Known = {
  views: ['network', 'report'],
  isMark: (id) => ['group:isil', 'link:group:isil~crime:oil'].includes(id),
  isUnit: (id) => ['p36', 'a23'].includes(id),
}

describe('state and address', () => {
  it.each<Partial<ViewState>>([
    {},
    { selected: 'link:group:isil~crime:oil' },
    { view: 'report', unit: 'p36', selected: 'group:isil', language: 'zh', theme: 'dark' },
    { theme: 'light' },
  ])('%j comes back as it went', (change) => {
    const state = { ...DEFAULT_STATE, ...change }
    expect(readHash(toHash(state), known)).toEqual({ state, faults: [] })
  })
  it('is short where nothing is special, and readable where something is', () => {
    expect(toHash(DEFAULT_STATE)).toBe('#')
    expect(toHash({ ...DEFAULT_STATE, selected: 'link:group:isil~crime:oil' })).toBe(
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
      { key: 'unit', value: 'p0' },
      { key: 'select', value: 'group:x' },
      { key: 'lang', value: 'xx' },
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
  it('gives up the selection first, then the view, then nothing', () => {
    const first = stepOut({ ...DEFAULT_STATE, view: 'report', selected: 'group:isil' })
    expect(first).toMatchObject({ view: 'report', selected: null })
    const second = stepOut(first)
    expect(second.view).toBe('network')
    expect(stepOut(second)).toBe(second)
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
    expect(keepPreferences(shelf, { language: 'zh', theme: 'dark' })).toBe(true)
    expect(readPreferences(shelf)).toEqual({ language: 'zh', theme: 'dark' })
  })
  it.each(['not json', 'null', '7', '{"language":"xx","theme":1}'])('are nothing where %s was kept', (content) => {
    const { language, theme } = readPreferences(shelfOf(content).shelf)
    expect([language, theme]).toEqual([undefined, undefined])
  })
  it('are nothing, and say so, where storage is refused', () => {
    const refuse = () => {
      throw new Error('denied')
    }
    expect(readPreferences(refuse)).toEqual({})
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
    expect(store.getState().view).toMatchObject({ view: 'network', selected: 'group:isil' })
  })
  it('never writes what the pointer rests on', () => {
    const { store, actions, history } = open()
    actions.hover('group:isil')
    expect(store.getState().hovered).toBe('group:isil')
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
    expect(actions.href({ view: 'attic', selected: 'group:isil' })).toBe('#select=group:isil')
  })
  it('stops listening when closed', () => {
    const { store, actions, back, close } = open()
    actions.select('group:isil')
    close()
    back()
    expect(store.getState().view.selected).toBe('group:isil')
  })
})
