// The picture as a list: every mark and line in words, walked, chosen and focused by keyboard as a tree is.

import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MarkList } from '../../../src/views/network/MarkList.tsx'
import { withBrowser } from '../../app/stand-ins.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { subjectAt } from './subject.ts'

withBrowser()
const dataset = richDataset()
const show = (hash = '', language = 'en') =>
  renderAt(<MarkList subject={subjectAt(dataset, hash, language).subject} />, hash, language, dataset)
const items = () => [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')]
const itemOf = (id: string) => {
  // A line stands under both its ends, by both names.
  const item = items().find(({ dataset: { item: own } }) => own === id || own?.endsWith(` ${id}`))
  if (!item) throw new Error(`no item ${id}`)
  return item
}
const reached = () => (document.activeElement as HTMLElement).dataset['item']
const RED = 'group:red'
const LINE = 'link:group:red~crime:salt'

describe('the list', () => {
  it('has every mark of every column, columns open', () => {
    show()
    const { subject } = subjectAt(dataset)
    const marks = items().filter((item) => item.getAttribute('aria-level') === '2')
    expect(marks.map((item) => item.dataset['item']).sort()).toEqual(subject.lens.nodes.map(({ id }) => id).sort())
    expect(
      items()
        .filter((item) => item.getAttribute('aria-level') === '1')
        .map(({ textContent }) => textContent),
    ).toEqual(['−Groups: 3', '−Crimes: 4', '−UN bodies · activities: 2'])
  })
  it('says of each mark what it is tied to', () => {
    show()
    expect(itemOf(RED).textContent).toBe('+Red Band, group: 2 crimes')
    expect(itemOf('group:green').textContent).toBe('Green Order, group: no tie in this picture')
  })
  it('holds in each mark its lines, in words', async () => {
    show()
    act(() => itemOf(RED).focus())
    await userEvent.keyboard('{ArrowRight}')
    const line = itemOf(LINE)
    expect(line.getAttribute('aria-level')).toBe('3')
    expect(line.textContent).toContain('Red Band benefits from salt smuggling: 2 claims')
  })
  it('says which marks hold lines, and which are selected', () => {
    show(`#select=${RED}`)
    expect(itemOf(RED).getAttribute('aria-expanded')).toBe('false')
    expect(itemOf('group:green').hasAttribute('aria-expanded')).toBe(false)
    expect(itemOf(RED).getAttribute('aria-selected')).toBe('true')
    expect(itemOf('group:blue').getAttribute('aria-selected')).toBe('false')
    expect(itemOf('column:group').hasAttribute('aria-selected')).toBe(false)
  })
  it('shows what a filter leaves', () => {
    show('#crime=crime:tolls')
    expect(itemOf(RED).textContent).toBe('+Red Band, group: 1 crime')
  })
  it('is one tree with a name', () => {
    show()
    expect(screen.getByRole('tree', { name: 'The network as a list' }).getAttribute('aria-multiselectable')).toBe(
      'true',
    )
  })
  it('speaks Chinese', () => {
    show('', 'zh')
    expect(screen.getByRole('tree', { name: '网络列表' })).toBeTruthy()
    expect(itemOf(RED).textContent).toBe('+红帮，团体：2种犯罪')
  })
})

describe('by keyboard the list', () => {
  const press = async (from: string, keys: string) => {
    act(() => itemOf(from).focus())
    await userEvent.keyboard(keys)
  }
  it('is one stop of Tab, on what is selected', () => {
    show('#select=crime:salt')
    expect(
      items()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((item) => item.dataset['item']),
    ).toEqual(['crime:salt'])
  })
  it('is walked up and down, to its begin and its end', async () => {
    show()
    await press('column:group', '{ArrowDown}')
    expect(reached()).toBe(RED)
    await press(RED, '{ArrowUp}')
    expect(reached()).toBe('column:group')
    await press(RED, '{End}')
    expect(reached()).toBe(items().at(-1)?.dataset['item'])
    await press(RED, '{Home}')
    expect(reached()).toBe('column:group')
  })
  it('opens a mark and goes into it, comes out and closes it', async () => {
    show()
    await press(RED, '{ArrowRight}')
    expect([reached(), itemOf(RED).getAttribute('aria-expanded')]).toEqual([RED, 'true'])
    await userEvent.keyboard('{ArrowRight}')
    expect(itemOf(reached() ?? '').getAttribute('aria-level')).toBe('3')
    await userEvent.keyboard('{ArrowLeft}')
    expect(reached()).toBe(RED)
    await userEvent.keyboard('{ArrowLeft}')
    expect(itemOf(RED).getAttribute('aria-expanded')).toBe('false')
    await userEvent.keyboard('{ArrowLeft}')
    expect(reached()).toBe('column:group')
  })
  it('closes and opens a column', async () => {
    show()
    await press('column:group', '{Enter}')
    expect(items().some((item) => item.dataset['item'] === RED)).toBe(false)
    await userEvent.keyboard(' ')
    expect(itemOf(RED)).toBeTruthy()
  })
  it('selects by Space, and clears by the next', async () => {
    const { atlas } = show()
    await press(RED, ' ')
    expect(atlas.store.getState().view.selected).toEqual([RED])
    await userEvent.keyboard(' ')
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('adds with Shift held', async () => {
    const { atlas } = show(`#select=${RED}`)
    await press('group:blue', '{Shift>} {/Shift}')
    expect(atlas.store.getState().view.selected).toEqual(['group:blue', RED])
  })
  it('focuses a mark by Enter, and selects a line', async () => {
    const { atlas } = show()
    await press(RED, '{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ selected: [RED], hops: 1 })
    act(() => atlas.actions.focus(0))
    await press(RED, '{ArrowRight}')
    await press(LINE, '{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ selected: [LINE], hops: 0 })
  })
  it('takes its own keys from the page, and leaves it the others', async () => {
    show()
    const heard: string[] = []
    const hear = ({ key }: KeyboardEvent) => void heard.push(key)
    window.addEventListener('keydown', hear)
    await press(RED, '{ArrowDown} l')
    window.removeEventListener('keydown', hear)
    expect(heard).toEqual(['l'])
  })
})

describe('by pointer the list', () => {
  it('previews what it rests on', async () => {
    const { atlas } = show()
    await userEvent.hover(itemOf(RED))
    expect(atlas.store.getState().hovered).toEqual({ mark: RED })
    await userEvent.unhover(itemOf(RED))
    await waitFor(() => expect(atlas.store.getState().hovered).toBeNull())
  })
  it('selects by a click and opens by its sign', async () => {
    const { atlas } = show()
    await userEvent.click(itemOf(RED))
    expect(atlas.store.getState().view.selected).toEqual([RED])
    await userEvent.click(itemOf('group:blue').querySelector('.tree-item-twist') ?? document.body)
    expect(atlas.store.getState().view.selected).toEqual([RED])
    expect(itemOf('group:blue').getAttribute('aria-expanded')).toBe('true')
  })
  it('focuses by a double click', async () => {
    const { atlas } = show()
    await userEvent.dblClick(itemOf(RED))
    expect(atlas.store.getState().view).toMatchObject({ selected: [RED], hops: 1 })
  })
})
