// One tab stop for many things: where Tab goes, where keys lead, and what they leave alone.

import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import {
  alongList,
  isInGrid,
  itemOf,
  overGrid,
  type RovingItems,
  spotItem,
  spotOf,
  useRoving,
} from '../../src/hooks/use-roving.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey })

describe('along a list', () => {
  const items = ['a', 'b', 'c', 'd', 'e']

  it('arrows lead from one to the next and stop at both ends', () => {
    const step = alongList(items, { axis: 'row' })
    expect(step('b', press('ArrowRight'))).toBe('c')
    expect(step('b', press('ArrowLeft'))).toBe('a')
    expect(step('e', press('ArrowRight'))).toBe('e')
    expect(step('a', press('ArrowLeft'))).toBe('a')
  })

  it('Home and End lead to its ends', () => {
    const step = alongList(items, { axis: 'column' })
    expect(step('c', press('Home'))).toBe('a')
    expect(step('c', press('End'))).toBe('e')
  })

  it('left and right change places where it is read from right to left', () => {
    const step = alongList(items, { axis: 'row', isMirrored: true })
    expect(step('b', press('ArrowLeft'))).toBe('c')
    expect(step('b', press('ArrowRight'))).toBe('a')
  })

  it('arrows across it lead nowhere', () => {
    expect(alongList(items, { axis: 'row' })('b', press('ArrowDown'))).toBeUndefined()
    expect(alongList(items, { axis: 'column' })('b', press('ArrowRight'))).toBeUndefined()
  })

  it('page keys go over a page where there are pages, and else lead nowhere', () => {
    const paged = alongList(items, { axis: 'column', page: 3 })
    expect(paged('a', press('PageDown'))).toBe('d')
    expect(paged('d', press('PageDown'))).toBe('e')
    expect(paged('d', press('PageUp'))).toBe('a')
    expect(alongList(items, { axis: 'column' })('a', press('PageDown'))).toBeUndefined()
  })

  it('no key leads anywhere in an empty one', () => {
    expect(alongList([], { axis: 'column' })('a', press('ArrowDown'))).toBeUndefined()
  })
})

describe('over a grid', () => {
  const size = { rows: 3, columns: 4 }
  const step = overGrid(size, false)

  it('an item says its place, and a place its item', () => {
    expect(spotOf(spotItem({ row: 2, column: -1 }))).toEqual({ row: 2, column: -1 })
  })

  it('arrows lead to the cell beside and stop at the edges', () => {
    expect(step('1 1', press('ArrowRight'))).toBe('1 2')
    expect(step('1 1', press('ArrowUp'))).toBe('0 1')
    expect(step('1 3', press('ArrowRight'))).toBe('1 3')
    expect(step('2 1', press('ArrowDown'))).toBe('2 1')
  })

  it('heads are reached, the corner between them is not', () => {
    expect(step('0 0', press('ArrowLeft'))).toBe('0 -1')
    expect(step('0 0', press('ArrowUp'))).toBe('-1 0')
    expect(step('0 -1', press('ArrowUp'))).toBe('0 -1')
    expect(step('-1 0', press('ArrowLeft'))).toBe('-1 0')
    expect(isInGrid(size, { row: -1, column: -1 })).toBe(false)
    expect(isInGrid(size, { row: -1, column: 3 })).toBe(true)
    expect(isInGrid(size, { row: 3, column: 0 })).toBe(false)
  })

  it('Home and End lead along the row, with Ctrl over the whole grid', () => {
    expect(step('1 2', press('Home'))).toBe('1 -1')
    expect(step('1 2', press('End'))).toBe('1 3')
    expect(step('1 2', press('Home', true))).toBe('0 -1')
    expect(step('1 2', press('End', true))).toBe('2 3')
  })

  it('page keys lead to the ends of the column', () => {
    expect(step('1 2', press('PageUp'))).toBe('0 2')
    expect(step('1 2', press('PageDown'))).toBe('2 2')
  })

  it('left and right change places where it is read from right to left', () => {
    expect(overGrid(size, true)('1 1', press('ArrowRight'))).toBe('1 0')
  })
})

describe('one tab stop', () => {
  const items = ['a', 'b', 'c']

  function List({
    shown = items,
    ...own
  }: Partial<RovingItems<HTMLDivElement>> & { readonly shown?: readonly string[] }) {
    const { frame, tabIndexOf, onFocus, walk, stop } = useRoving<HTMLDivElement>({
      by: 'item',
      isThere: (item) => shown.includes(item),
      start: ['gone', 'b', 'a'],
      step: alongList(items, { axis: 'column' }),
      ...own,
    })
    return (
      <div role="toolbar" ref={frame} onFocus={onFocus} onKeyDown={walk} data-stop={stop}>
        {shown.map((item) => (
          <button key={item} type="button" data-item={item} tabIndex={tabIndexOf(item)}>
            <i>{item}</i>
          </button>
        ))}
      </div>
    )
  }
  const button = (name: string) => screen.getByRole('button', { name })
  const reached = () =>
    screen
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent)

  it('is at first the first start that is there', () => {
    render(<List />)
    expect(reached()).toEqual(['b'])
  })

  it('goes with the focus, however that came', () => {
    render(<List />)
    fireEvent.focus(button('c'))
    expect(reached()).toEqual(['c'])
  })

  it('returns to a start when its item is gone', () => {
    const { rerender } = render(<List />)
    fireEvent.focus(button('c'))
    rerender(<List shown={['a', 'b']} />)
    expect(reached()).toEqual(['b'])
  })

  it('is nowhere where nothing is', () => {
    render(<List shown={[]} />)
    expect(screen.getByRole('toolbar').dataset['stop']).toBeUndefined()
  })

  it('a key that leads somewhere takes the focus there and is used up', () => {
    render(<List />)
    button('b').focus()
    expect(fireEvent.keyDown(button('b'), { key: 'ArrowDown' })).toBe(false)
    expect(document.activeElement).toBe(button('c'))
    expect(reached()).toEqual(['c'])
  })

  it.each([
    ['leads nowhere', { key: 'x' }],
    ['is pressed with Alt, as a step in history is', { key: 'ArrowDown', altKey: true }],
    ['is pressed with the command key', { key: 'ArrowDown', metaKey: true }],
  ])('a key that %s is left to others', (_, key) => {
    render(<List />)
    button('b').focus()
    expect(fireEvent.keyDown(button('b'), key)).toBe(true)
    expect(document.activeElement).toBe(button('b'))
  })

  it('what is not on the page is brought there, and focused when it is', () => {
    const reveal = vi.fn()
    const { rerender } = render(<List shown={['a', 'b']} isThere={() => true} reveal={reveal} />)
    button('b').focus()
    fireEvent.keyDown(button('b'), { key: 'ArrowDown' })
    expect(reveal).toHaveBeenCalledExactlyOnceWith('c')
    expect(document.activeElement).toBe(button('b'))
    rerender(<List isThere={() => true} reveal={reveal} />)
    expect(document.activeElement).toBe(button('c'))
  })

  it('what was to be brought takes no focus from what was focused since', () => {
    const { rerender } = render(<List shown={['a', 'b']} isThere={() => true} reveal={() => {}} />)
    button('b').focus()
    fireEvent.keyDown(button('b'), { key: 'ArrowDown' })
    button('a').focus()
    rerender(<List isThere={() => true} reveal={() => {}} />)
    expect(document.activeElement).toBe(button('a'))
  })

  it('an element inside an item belongs to it, one outside to none', () => {
    render(<List />)
    expect(itemOf(screen.getByText('a'), 'item')).toBe('a')
    expect(itemOf(document.body, 'item')).toBeUndefined()
  })
})
