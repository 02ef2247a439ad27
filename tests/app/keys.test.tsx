// Keys and dialogs: does every key do what the list says, leave other uses alone, and do dialogs give the focus back?

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { KeysDialog } from '../../src/app/keys/KeysDialog.tsx'
import { SearchDialog } from '../../src/app/search/SearchDialog.tsx'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from '../views/atlas.tsx'
import { withBrowser } from './stand-ins.ts'

withBrowser()
const dataset = richDataset()

describe('a key of the page', () => {
  /** The page with the report in front, which draws no canvas. */
  const page = (hash = '') => renderAt(<App />, `#view=report${hash}`, 'en', dataset)
  const press = (key: string, more = {}) => fireEvent.keyDown(window, { key, ...more })
  it('opens and shuts the filters', () => {
    const { atlas } = page()
    press('f')
    expect(atlas.store.getState().isFiltersOpen).toBe(true)
    press('f')
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
  })
  it('puts the report beside, or takes it away', () => {
    const { atlas } = page()
    press('b')
    expect(atlas.store.getState().view.split).toBe('network')
    press('B')
    expect(atlas.store.getState().view.split).toBeNull()
  })
  it('focuses within as many lines as it says, and leaves the focus', () => {
    const { atlas } = page('&select=group:red')
    const hops = ['1', '2', '3', '0'].map((key) => {
      press(key)
      return atlas.store.getState().view.hops
    })
    expect(hops).toEqual([1, 2, 3, 0])
  })
  it('turns the list on and off', () => {
    const { atlas } = page()
    press('l')
    expect(atlas.store.getState().view.list).toBe(true)
  })
  it('steps through the lenses, round and round', () => {
    const { atlas } = page()
    press(']')
    expect(atlas.store.getState().view).toMatchObject({ lens: 'threat', view: 'network' })
    press('[')
    press('[')
    expect(atlas.store.getState().view.lens).toBe('everything')
  })
  it.each([
    ['Cyrillic', 'а', 'KeyF'],
    ['Greek', 'φ', 'KeyF'],
    ['Arabic', 'ب', 'KeyF'],
  ])('is where it is on a keyboard of letters that are not Latin: %s', (_, key, code) => {
    const { atlas } = page()
    press(key, { code })
    expect(atlas.store.getState().isFiltersOpen).toBe(true)
  })
  it('may be a bracket that takes AltGr, which counts as Ctrl with Alt on some systems', () => {
    const { atlas } = page()
    press(']', { ctrlKey: true, altKey: true, modifierAltGraph: true })
    expect(atlas.store.getState().view.lens).toBe('threat')
  })
  it('is none where AltGr makes another letter of it, an input method composes, or it is held', () => {
    const { atlas } = page()
    const before = atlas.store.getState()
    press('ą', { code: 'KeyA', modifierAltGraph: true })
    press('f', { isComposing: true })
    for (const key of ['f', 'l', 'b', 'c']) press(key, { repeat: true })
    expect(atlas.store.getState()).toEqual(before)
  })
  it('does nothing with Ctrl, Alt or Meta held', () => {
    const { atlas } = page()
    const before = atlas.store.getState()
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) press('f', held)
    expect(atlas.store.getState()).toEqual(before)
  })
  it('is a letter in a field', () => {
    const { atlas } = page()
    const field = document.createElement('input')
    document.body.append(field)
    fireEvent.keyDown(field, { key: 'f' })
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
    field.remove()
  })
  it('is still a key on a radio or a checkbox', () => {
    const { atlas } = page()
    const box = document.createElement('input')
    box.type = 'checkbox'
    document.body.append(box)
    fireEvent.keyDown(box, { key: 'f' })
    expect(atlas.store.getState().isFiltersOpen).toBe(true)
    box.remove()
  })
  it('does nothing where somebody has used it already', () => {
    const { atlas } = page()
    const use = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', use)
    fireEvent.keyDown(document.body, { key: 'f' })
    document.body.removeEventListener('keydown', use)
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
  })
  it('does nothing where single letters are switched off, but Escape still steps out', () => {
    const { atlas } = page('&select=group:red')
    act(() => atlas.actions.setLetterKeys(false))
    for (const key of ['f', 'b', 'l', '1', '?', '/']) press(key)
    expect(atlas.store.getState()).toMatchObject({ isFiltersOpen: false, view: { split: null, list: false, hops: 0 } })
    expect(document.querySelector('dialog')).toBeNull()
    press('Escape')
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('that is Escape shuts the filters first, then steps out one by one', () => {
    const { atlas } = page('&select=group:red')
    press('f')
    press('Escape')
    expect(atlas.store.getState()).toMatchObject({ isFiltersOpen: false, view: { selected: ['group:red'] } })
    press('Escape')
    expect(atlas.store.getState().view).toMatchObject({ selected: [], view: 'report' })
    press('Escape')
    expect(atlas.store.getState().view.view).toBe('network')
  })
  it('opens the list of keys, which then has the keys to itself', async () => {
    const { atlas } = page()
    press('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
    press('f')
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
  })
  it.each([
    ['/', {}],
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
  ])('opens the search: %s', async (key, held) => {
    page()
    press(key, held)
    expect(await screen.findByRole('dialog', { name: 'Search and commands' })).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search and commands' }))
  })
  it('listens no more when the page is gone', () => {
    const { atlas, unmount } = page()
    unmount()
    press('f')
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
  })
})

describe('after a dialog', () => {
  it('the focus is where it was before the list of keys', async () => {
    renderAt(<App />, '#view=report', 'en', dataset)
    const button = screen.getByRole('button', { name: 'Keys', hidden: true })
    await userEvent.click(button)
    await userEvent.click(within(screen.getByRole('dialog', { name: 'Keys' })).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })
  it('the focus is on the page, where a choice took away what had it', async () => {
    renderAt(<App />, '#view=report&select=group:red', 'en', dataset)
    const cross = screen.getByRole('button', { name: 'Clear the selection' })
    act(() => cross.focus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
    expect(cross.isConnected).toBe(false)
  })
})

describe('the list of keys', () => {
  const show = (language = 'en', onClose = () => {}) =>
    renderAt(<KeysDialog onClose={onClose} />, '', language, dataset)
  it('says of every key what it does', () => {
    show()
    const lines = [...document.querySelectorAll('dl > div')].map((line) => [
      line.querySelector('dt')?.textContent,
      line.querySelector('dd')?.textContent,
    ])
    expect(lines).toContainEqual(['F', 'the filters'])
    expect(lines).toContainEqual(['Shift + Enter', 'add to the selection'])
    expect(lines.filter(([keys, does]) => !keys || !does)).toEqual([])
  })
  it('switches single letters off and on', async () => {
    const { atlas } = show()
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Single letters and digits are commands' })
    expect(box.checked).toBe(true)
    await userEvent.click(box)
    expect([atlas.store.getState().letterKeys, box.checked]).toEqual([false, false])
  })
  it('is closed by its button, and tells so once', async () => {
    const onClose = vi.fn()
    show('en', onClose)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
  it('speaks Chinese', () => {
    show('zh')
    expect(screen.getByRole('dialog', { name: '按键' }).textContent).toContain('添加到所选')
  })
})

describe('the search', () => {
  const open = (hash = '', language = 'en') => {
    const [onClose, onKeys, onFigure, onCapture] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    const view = renderAt(
      <SearchDialog
        onClose={onClose}
        onKeys={onKeys}
        onFigure={onFigure}
        onSlides={() => {}}
        onCapture={onCapture}
        onData={() => {}}
      />,
      hash,
      language,
      dataset,
    )
    return { ...view, onClose, onKeys, onFigure, onCapture, field: screen.getByRole('combobox') }
  }
  const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
  it('has the focus in its field, and offers every command behind a >, and none before a word is typed', async () => {
    const { field } = open()
    expect(document.activeElement).toBe(field)
    expect(options()).not.toContain('Show Table')
    await userEvent.type(field, '>')
    expect(options()).toEqual(expect.arrayContaining(['Show Table', 'Lens: Threat', 'Open the filters', 'All keys']))
  })
  it('offers no command that would do nothing now', async () => {
    const { field } = open('#view=table')
    await userEvent.type(field, '>')
    expect(options()).toContain('Open the filters')
    expect(options()).not.toContain('Show Table')
    expect(options()).not.toContain('Clear all filters')
    expect(options()).not.toContain('Clear the selection')
    expect(options()).not.toContain('Leave the focus')
  })
  it.each([
    ['en', 'save figure'],
    ['en', 'save picture'],
    ['zh', '图片'],
  ])('makes a figure of the view in front, asked for in %s by %s', async (language, query) => {
    const { field, onFigure, onClose } = open('#view=report&unit=p1', language)
    await userEvent.type(field, query)
    await userEvent.keyboard('{Enter}')
    expect(onFigure).toHaveBeenCalledTimes(1)
    expect(onClose).toHaveBeenCalledTimes(1)
  })
  it('offers no figure of a page about the site', async () => {
    const { field } = open('#view=about')
    await userEvent.type(field, '>')
    expect(options()).toContain('Open the filters')
    expect(options().filter((option) => /^figure:|picture/i.test(option ?? ''))).toEqual([])
  })
  it('offers to clear, to compare and to leave where there is something to', async () => {
    const { field } = open('#select=group:red,group:blue&focus=1&crime=crime:salt')
    await userEvent.type(field, '>')
    expect(options()).toEqual(
      expect.arrayContaining([
        'Clear all filters',
        'Clear the selection',
        'Leave the focus',
        'Compare what is selected',
        'Paths between what is selected',
      ]),
    )
  })
  it.each([
    ['red band', 'Red Band', 'group:red'],
    ['红帮', 'Red Band', 'group:red'],
    ['blu ring', 'Blue Ring', 'group:blue'],
    ['forgry', 'Forgery', 'crime:forgery'],
  ])('finds a name in any language and with typing errors: %s', async (query, name, id) => {
    const { atlas, field, onClose } = open()
    await userEvent.type(field, query)
    expect(options()[0]).toContain(name)
    await userEvent.keyboard('{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ view: 'network', selected: [id] })
    expect(onClose).toHaveBeenCalledTimes(1)
  })
  it.each([
    ['¶5', 'p5'],
    ['annex 2', 'a2'],
    ['footnote 1', 'fn1'],
  ])('opens a unit by its number: %s', async (query, unit) => {
    const { atlas, field } = open()
    await userEvent.type(field, query)
    await userEvent.keyboard('{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ view: 'report', unit })
  })
  it('leads from a claim to its paragraph in one action', async () => {
    const { atlas, field } = open()
    await userEvent.type(field, 'crosses')
    await userEvent.click(screen.getByRole('option', { name: /^Salt crosses Landia/ }))
    expect(atlas.store.getState().view).toMatchObject({ view: 'report', unit: 'p3' })
  })
  it('says of each result what kind it is and where it stands', async () => {
    const { field } = open()
    await userEvent.type(field, 'salt')
    expect(options()).toContain('Salt smuggling 走私食盐crime · 10 claims')
    expect(options()).toContain('Close the salt roads a1')
  })
  it('runs a command by its words, in any order', async () => {
    const { atlas, field } = open()
    await userEvent.type(field, 'places lens')
    expect(options()).toContain('Lens: Places')
    await userEvent.click(screen.getByRole('option', { name: 'Lens: Places' }))
    expect(atlas.store.getState().view.lens).toBe('places')
  })
  it('puts what is on screen into a briefing, and opens the desk of one', async () => {
    const { atlas, field, onCapture } = open('#select=group:red')
    await userEvent.type(field, 'briefing screen')
    await userEvent.keyboard('{Enter}')
    expect(onCapture).toHaveBeenCalledTimes(1)
    await userEvent.clear(field)
    await userEvent.type(field, 'briefing write')
    await userEvent.keyboard('{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ chrome: 'author', scene: null, selected: ['group:red'] })
  })
  it('is walked by arrows, round the ends', async () => {
    const { field } = open()
    await userEvent.type(field, '>')
    const chosen = () => screen.getByRole('option', { selected: true }).textContent
    const first = chosen()
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toBe('All keys')
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toBe(first)
  })
  it('opens the list of keys after it has closed itself', async () => {
    const { field, onClose, onKeys } = open()
    await userEvent.type(field, 'all keys')
    await userEvent.keyboard('{Enter}')
    expect(onClose.mock.invocationCallOrder[0]).toBeLessThan(onKeys.mock.invocationCallOrder[0] ?? 0)
  })
  it('says in words that nothing is found', async () => {
    const { field } = open()
    await userEvent.type(field, 'zzzzzzzz')
    expect(options()).toEqual([])
    expect(screen.getByText('“zzzzzzzz” is no name of this report, and stands in none of our sentences.')).toBeTruthy()
  })
  it('says what has only some of the words, and offers each by itself', async () => {
    const { field } = open()
    await userEvent.type(field, 'salt zzzzzzzz')
    expect(screen.getByText('“zzzzzzzz” is no name of this report, and stands in none of our sentences.')).toBeTruthy()
    expect(screen.getByText('Nothing has all of it; these have some')).toBeTruthy()
    await userEvent.click(screen.getByRole('option', { name: /^“salt” alone/ }))
    expect((field as HTMLInputElement).value).toBe('salt')
    expect(screen.queryByText('Nothing has all of it; these have some')).toBeNull()
  })
  it('asks whether a name was meant whose spelling is near', async () => {
    const { field } = open()
    await userEvent.type(field, 'forxgrxy')
    expect(screen.getByText('No “forxgrxy” in this spelling. Did you mean Forgery?')).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    expect((field as HTMLInputElement).value).toBe('Forgery')
    expect(options()[0]).toContain('Forgery')
  })
  it('opened empty offers questions, names and examples, and what was last looked at', async () => {
    open('#select=group:red')
    expect(options()[0]).toContain('Red Band')
    expect(options()[0]).toContain('selected')
    expect(options().some((text) => text?.includes('opens a paragraph'))).toBe(true)
    expect(options().some((text) => /^Salt smuggling10 claims$/.test(text ?? ''))).toBe(true)
  })
  it('shows all that it holds back, and moves to what has come', async () => {
    const { field } = open()
    await userEvent.type(field, 'salt')
    const claims = () =>
      screen.getAllByRole('option').filter((one) => one.getAttribute('data-value')?.startsWith('claim '))
    expect(claims()).toHaveLength(8)
    const more = screen
      .getAllByRole('option', { name: /^All \d+$/ })
      .find((one) => one.getAttribute('data-value') === 'all claim')
    const all = Number(more?.textContent?.match(/\d+/)?.[0])
    if (more) await userEvent.click(more)
    expect(claims()).toHaveLength(all)
    await waitFor(() => expect(claims()[8]?.getAttribute('aria-selected')).toBe('true'))
  })
  it.each([
    ['Compare', {}],
    ['Path', { several: 'paths' }],
  ])('of two names it offers to do what it says: %s', async (label, options) => {
    const { atlas, field } = open()
    await userEvent.type(field, 'red band blue ring')
    await userEvent.click(screen.getByRole('option', { name: new RegExp(`^${label}`) }))
    expect(atlas.store.getState().view).toMatchObject({ selected: ['group:red', 'group:blue'] })
    expect(atlas.store.getState().view.options).toEqual(options)
  })
  it('chooses a claim where it opens its paragraph', async () => {
    const { atlas, field } = open()
    await userEvent.type(field, 'crosses')
    const claim = screen.getByRole('option', { name: /^Salt crosses Landia/ })
    await userEvent.click(claim)
    expect(atlas.store.getState().view.selected).toEqual([claim.getAttribute('data-value')?.replace('claim ', '')])
  })
  it('closes at a click beside its box, and not at one in it', () => {
    const { onClose, field } = open()
    fireEvent.click(field)
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('dialog'))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
  it('speaks Chinese', async () => {
    const { field } = open('', 'zh')
    await userEvent.type(field, '食盐')
    expect(options()).toContain('走私食盐 Salt smuggling犯罪 · 10条论断')
  })
})
