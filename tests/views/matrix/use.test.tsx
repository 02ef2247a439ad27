// Do pointer, keys, address and the other views agree with the matrix, and is only offered what it can fill?

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { restingInFront } from '../../../src/state/atlas.ts'
import { atlasAt, renderAt } from '../page.tsx'
import { at, cell, data, grid, heads, litHeads, Main, open, openSide, silence } from './matrix.tsx'

describe('pointer and selection in the matrix', () => {
  it('a click on a cell selects the line between its two heads, and the address says so', async () => {
    const { address } = open()
    await userEvent.click(cell(/^Alpha and Oil/))
    expect(address.hash()).toBe('#view=matrix&select=link:group:alpha~crime:oil')
    expect(cell(/^Alpha and Oil/).getAttribute('aria-pressed')).toBe('true')
    expect(litHeads()).toEqual(['Oil', 'Alpha'])
  })
  it('a click with Shift adds to what is selected, and takes it out again', async () => {
    const user = userEvent.setup()
    const { atlas } = open('&select=group:beta')
    await user.keyboard('{Shift>}')
    await user.click(cell(/^Alpha and Oil/))
    expect(atlas.store.getState().view.selected).toEqual(['link:group:alpha~crime:oil', 'group:beta'])
    await user.click(cell(/^Alpha and Oil/))
    expect(atlas.store.getState().view.selected).toEqual(['group:beta'])
  })
  it('a click on a head selects the thing itself', async () => {
    const { address } = open()
    await userEvent.click(cell(/^Beta: /))
    expect(address.hash()).toBe('#view=matrix&select=group:beta')
    expect(cell(/^Beta: /).closest('th')?.className).toContain('chosen')
  })
  it('a click on silence selects nothing', async () => {
    const { atlas } = open('&select=group:beta')
    await userEvent.click(silence('Gamma and Oil: silent, not denied'))
    expect(atlas.store.getState().view.selected).toEqual(['group:beta'])
  })
  it('two clicks on a head leave only what is near it', async () => {
    const { atlas } = open()
    await userEvent.dblClick(cell(/^Oil: /))
    const { selected, hops } = atlas.store.getState().view
    expect([selected, hops]).toEqual([['crime:oil'], 1])
  })
  it('a click with Alt keeps a row or column alone, and asked again gives the rest back', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.keyboard('{Alt>}')
    await user.click(cell(/^Extortion: /))
    expect(atlas.store.getState().view.facets).toEqual({ crime: ['crime:extortion'] })
    await user.click(cell(/^Extortion: /))
    expect(atlas.store.getState().view.facets).toEqual({})
  })
  it('what is selected elsewhere lights its row and its column here', () => {
    const { atlas } = open()
    expect(litHeads()).toEqual([])
    act(() => atlas.actions.select('claim:p1-4'))
    expect(litHeads()).toEqual(['Oil', 'Beta'])
    act(() => atlas.actions.select('crime:extortion'))
    expect(litHeads()).toEqual(['Extortion'])
  })
  it('resting on a cell tells every other view, and leaving takes it back', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.hover(cell(/^Beta and Oil/))
    expect(atlas.store.getState().hovered).toEqual({ mark: 'link:group:beta~crime:oil' })
    expect(litHeads()).toEqual(['Oil', 'Beta'])
    await user.unhover(grid())
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('resting on silence takes back what was rested on before', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.hover(cell(/^Beta and Oil/))
    await user.hover(silence('Gamma and Oil: silent, not denied'))
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('what another view rests on is lit here before what is selected', () => {
    const { atlas } = open('&select=group:alpha')
    act(() => atlas.actions.hover({ mark: 'group:beta' }))
    expect(litHeads()).toEqual(['Beta'])
    act(() => atlas.actions.hover(null))
    expect(litHeads()).toEqual(['Alpha'])
  })
  it('tells the report what it rests on: the claims in its cells, and none of another layer', () => {
    const { atlas, unmount } = open()
    const resting = () => [...new Set(restingInFront(atlas.store.getState()))].sort()
    expect(resting()).toEqual(['claim:p1-1', 'claim:p1-2', 'claim:p1-3', 'claim:p1-4', 'claim:p1-5', 'claim:p1-6'])
    act(() => atlas.actions.choose('matrix', 'body-crime'))
    expect(resting()).toEqual(['activity:a1', 'activity:a2'])
    unmount()
    expect(restingInFront(atlas.store.getState())).toBeUndefined()
  })
  it('says nothing of what it rests on while it only stands beside another view', () => {
    const { atlas } = renderAt(<Main />, '#view=report&beside=matrix', 'en', data)
    expect(restingInFront(atlas.store.getState())).toBeUndefined()
  })
})

describe('the matrix by keyboard', () => {
  const start = async (hash = '', language = 'en') => {
    const user = userEvent.setup()
    const opened = open(hash, language)
    await user.tab()
    return { user, ...opened }
  }
  it('is one stop of Tab, at its first cell, silence too', async () => {
    const { user } = await start()
    expect(at()).toBe('0 0')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Alpha and Natural resources: silent, not denied')
    await user.tab()
    expect(grid().contains(document.activeElement)).toBe(false)
  })
  it('is walked by arrows, heads included, and stops at its edges', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Alpha and Oil/)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Beta and Oil/)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Oil: 2 /)
    await user.keyboard('{ArrowUp}')
    expect(at()).toBe('-1 1')
    await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Alpha: 2 crimes')
    await user.keyboard('{End}{ArrowRight}')
    expect(at()).toBe('0 3')
  })
  it('has nothing in its corner: from a head no arrow leads there', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(at()).toBe('0 -1')
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}')
    expect(at()).toBe('-1 0')
  })
  it('goes to the ends of a row, of a column and of all', async () => {
    const { user } = await start()
    await user.keyboard('{End}')
    expect(at()).toBe('0 3')
    await user.keyboard('{PageDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Fighters and Kidnapping/)
    await user.keyboard('{PageUp}')
    expect(at()).toBe('0 3')
    await user.keyboard('{Home}')
    expect(at()).toBe('0 -1')
    await user.keyboard('{Control>}{End}{/Control}')
    expect(at()).toBe('3 3')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(at()).toBe('0 -1')
  })
  it('comes back to where it was left', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    await user.tab()
    await user.tab({ shift: true })
    expect(at()).toBe('1 1')
  })
  it('shows what stands under the keys as the pointer does, and nothing for silence', async () => {
    const matches = Element.prototype.matches
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector === ':focus-visible' ? this === document.activeElement : matches.call(this, selector)
    })
    const { user, atlas } = await start()
    expect(atlas.store.getState().hovered).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(atlas.store.getState().hovered).toEqual({ mark: 'link:group:alpha~crime:oil' })
    await user.tab()
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('selects with Enter', async () => {
    const { user, atlas } = await start()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(atlas.store.getState().view.selected).toEqual(['link:group:alpha~crime:oil'])
  })
  it('keeps a row alone with O at its head, and a cell with no such key', async () => {
    const { user, atlas } = await start()
    await user.keyboard('o')
    expect(atlas.store.getState().view.facets).toEqual({})
    await user.keyboard('{ArrowLeft}o')
    expect(atlas.store.getState().view.facets).toEqual({ group: ['group:alpha'] })
    expect(heads('row')).toContain('Beta')
    await user.keyboard('O')
    expect(atlas.store.getState().view.facets).toEqual({})
  })
  it('walks the other way in a script that runs from right to left', async () => {
    const { user } = await start('', 'ar-XB')
    await user.keyboard('{ArrowLeft}')
    expect(at()).toBe('0 1')
    await user.keyboard('{ArrowRight}')
    expect(at()).toBe('0 0')
  })
  it('leaves other keys to the page', async () => {
    const { atlas } = await start()
    expect(fireEvent.keyDown(cell(/^Alpha and Oil/), { key: 'x' })).toBe(true)
    expect(fireEvent.keyDown(cell(/^Alpha and Oil/), { key: 'ArrowDown' })).toBe(false)
    expect(atlas.store.getState().view.selected).toEqual([])
  })
})

describe('the side of the matrix', () => {
  const links = (name: string) => within(screen.getByRole('navigation', { name })).getAllByRole('link')
  it('offers each pair as a link and marks the one in front', () => {
    openSide('&matrix=body-crime')
    const pairs = links('Matrix')
    expect(pairs.map((one) => one.textContent)).toEqual([
      'Group × crime',
      'Body × crime',
      'Body × region',
      'Group × region',
    ])
    expect(pairs.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true', null, null])
    expect(pairs[3]?.getAttribute('href')).toBe('#view=matrix&matrix=group-region')
  })
  it('offers each order and keeps the pair', () => {
    openSide('&matrix=body-crime')
    expect(links('Order').map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['By count', '#view=matrix&matrix=body-crime'],
      ['By name', '#view=matrix&matrix=body-crime&order=name'],
      ['By similarity', '#view=matrix&matrix=body-crime&order=likeness'],
    ])
  })
  it('explains the strokes of claims, and of activities no stroke at all', () => {
    const { unmount } = openSide()
    const legend = () => screen.getByRole('heading', { name: 'A cell says' }).parentElement?.textContent ?? ''
    for (const words of [
      'stated',
      'estimated, reported',
      'alleged, possible',
      'limited evidence',
      'silent: not denied',
    ])
      expect(legend()).toContain(words)
    expect(screen.getByRole('heading', { name: 'Claims in a cell' })).toBeTruthy()
    unmount()
    openSide('&matrix=body-region')
    expect(legend()).toBe('A cell sayssilent: not denied')
    expect(screen.getByRole('heading', { name: 'Activities in a cell' })).toBeTruthy()
  })
  it('shows our readings when asked, and hides them again', async () => {
    const { atlas } = openSide()
    const readings = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Show our readings' })
    expect(readings.checked).toBe(false)
    await userEvent.click(readings)
    expect([readings.checked, atlas.store.getState().view.sift.show]).toEqual([true, ['inferred']])
    await userEvent.click(readings)
    expect([readings.checked, atlas.store.getState().view.sift.show]).toEqual([false, []])
  })
  it('offers no reading of ours where activities are counted: an annex row has none', () => {
    openSide('&matrix=body-crime')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
  it.each([
    ['without activities', { ...data, activities: [] }, ['Group × crime', 'Group × region']],
    [
      'without places',
      { ...data, entities: data.entities.filter(({ id }) => !id.startsWith('place:')) },
      ['Group × crime', 'Body × crime'],
    ],
    [
      'without groups',
      { ...data, entities: data.entities.filter(({ id }) => !id.startsWith('group:')) },
      ['Body × crime', 'Body × region'],
    ],
  ])('of a dataset %s offers only what it can fill', (_, dataset, pairs) => {
    openSide('', 'en', dataset)
    expect(links('Matrix').map((one) => one.textContent)).toEqual(pairs)
  })
  it('is left to a link that asks for a pair the dataset cannot fill, which says so', () => {
    const { view: state, faults } = atlasAt('#view=matrix&matrix=body-crime', 'en', {
      ...data,
      activities: [],
    }).atlas.store.getState()
    expect(state.options).toEqual({})
    expect(faults).toEqual([{ key: 'matrix', value: 'body-crime' }])
  })
  it('speaks Chinese', () => {
    openSide('', 'zh')
    expect(links('排序').map((one) => one.textContent)).toEqual(['按数量', '按名称', '按相似程度'])
    expect(screen.getByRole('checkbox', { name: '显示本站解读' })).toBeTruthy()
  })
})
