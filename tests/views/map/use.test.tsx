// Do pointer, keys, camera and list agree on where things are?

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { restingInFront } from '../../../src/state/atlas.ts'
import { view } from '../../../src/views/map/view.ts'
import { atlasAt } from '../page.tsx'
import { inRoom } from '../parts.ts'
import {
  data,
  focused,
  lines,
  listed,
  litPlaces,
  litThings,
  mark,
  marks,
  open,
  openSide,
  sheet,
  things,
} from './map.tsx'

inRoom(900, 600)

describe('pointer and selection on the map', () => {
  it('a click on a place selects it and lights what is tied to it and to what lies in it', () => {
    const { address } = open()
    fireEvent.click(mark('place:iraq'))
    expect(address.hash()).toBe('#view=map&select=place:iraq')
    expect(mark('place:iraq').getAttribute('aria-pressed')).toBe('true')
    expect(litPlaces().sort()).toEqual(['Iraq 2', 'Mosul 1', 'Turkey 2'])
    // Alpha acts there; Beta stays where it stands, and is dim.
    expect([things().sort(), litThings()]).toEqual([['Alpha', 'Beta'], ['Alpha']])
  })
  it('a second click lets go of it', () => {
    const { atlas } = open('&select=place:iraq')
    fireEvent.click(mark('place:iraq'))
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('a click with Shift adds a place to what is selected', () => {
    const { atlas } = open('&select=place:iraq')
    fireEvent.click(mark('place:mali'), { shiftKey: true })
    expect(atlas.store.getState().view.selected).toEqual(['place:mali', 'place:iraq'])
  })
  it('two clicks leave only what is tied to it in sight', () => {
    const { atlas } = open()
    fireEvent.doubleClick(mark('place:mali'))
    expect(atlas.store.getState().view.hops).toBe(1)
    expect(marks()).not.toContain('place:mosul')
    expect(marks()).toContain('place:mali')
  })
  it('a group lights where it acts, and nothing else', () => {
    open('&select=group:beta')
    expect(litPlaces()).toEqual(['Mali 3'])
    expect(litThings()).toEqual(['Beta'])
    expect(lines().map((one) => one.getAttribute('class')?.includes('lit'))).toEqual([false, false, true])
  })
  it('a selection moves nothing and draws no other line', () => {
    const { atlas } = open()
    const all = () => [
      ...[...document.querySelectorAll<HTMLElement>('[data-mark], .map-label')].map(
        ({ style }) => `${style.left} ${style.top}`,
      ),
      ...lines()
        .map((one) => one.getAttribute('d'))
        .sort(),
    ]
    const before = all()
    for (const id of ['group:alpha', 'place:mali', 'crime:oil', 'claim:p2-5'] as const) {
      act(() => atlas.actions.select(id))
      expect([id, all()]).toEqual([id, before])
    }
  })
  it('a crime lights where it takes place, and no line: it is said beside the place', () => {
    open('&select=crime:kidnapping')
    expect([litPlaces(), litThings()]).toEqual([['Mali 3'], []])
    expect(mark('place:mali').querySelector('.map-said')?.textContent).toContain('Kidnapping')
    expect(lines().filter((one) => one.getAttribute('class')?.includes('lit'))).toEqual([])
  })
  it('a line of two things lights where the one acts in the other', () => {
    open('&select=link:group:alpha~place:iraq')
    expect(litPlaces().sort()).toEqual(['Iraq 2', 'Mosul 1'])
  })
  it('what the map has nothing of lights and dims nothing', () => {
    open('&select=group:gamma')
    expect(litPlaces()).toEqual([])
    expect(document.querySelector('.map-frame')?.className).not.toContain('dimmed')
    expect(things().sort()).toEqual(['Alpha', 'Beta'])
  })
  it('resting on a place previews its ties without selecting, and leaving ends that', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.hover(mark('place:turkey'))
    expect(atlas.store.getState().hovered).toEqual({ mark: 'place:turkey' })
    expect(litPlaces().sort()).toEqual(['Iraq 2', 'Turkey 2'])
    await user.unhover(mark('place:turkey'))
    expect([atlas.store.getState().hovered, litPlaces()]).toEqual([null, []])
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('what another view rests on is lit here: a claim, or a paragraph with all it says', () => {
    const { atlas } = open()
    act(() => atlas.actions.hover({ mark: 'claim:p2-3' }))
    expect(litPlaces()).toEqual(['Mali 3'])
    act(() => atlas.actions.hover({ unit: 'p2' }))
    expect(litPlaces()).toHaveLength(4)
    act(() => atlas.actions.hover({ unit: 'p1' }))
    expect(litPlaces()).toEqual([])
  })
  it('a line previews its claim and selects the tie of its two ends', () => {
    const { atlas } = open()
    const [, hit] = document.querySelectorAll('.map-ties > g:not(.map-way) .hit')
    fireEvent.pointerEnter(hit as Element)
    expect(atlas.store.getState().hovered).toEqual({ mark: 'claim:p2-2' })
    fireEvent.click(hit as Element)
    expect(atlas.store.getState().view.selected).toEqual(['link:group:alpha~place:iraq'])
  })
  it('the land of a country, and of a region around it, opens the place as its mark does', () => {
    const { atlas } = open('&show=actor')
    const shape = (id: string) => document.querySelector(`.map-land [data-place="place:${id}"]`) as Element
    const under = vi.fn<(x: number, y: number) => Element[]>()
    document.elementsFromPoint = under
    under.mockReturnValue([shape('sahel'), shape('mali')])
    fireEvent.click(shape('sahel'))
    expect(atlas.store.getState().view.selected).toEqual(['place:mali'])
    under.mockReturnValue([shape('sahel')])
    fireEvent.click(shape('sahel'), { shiftKey: true })
    expect(atlas.store.getState().view.selected).toContain('place:sahel')
    fireEvent.click(shape('sahel'))
    expect(atlas.store.getState().view.selected).toEqual(['place:sahel'])
  })
  it('what is worldwide is a link to what says so', () => {
    open('&map=response')
    expect(screen.getByRole('link', { name: /^Worldwide: one activity/ }).getAttribute('href')).toContain(
      'select=place:world',
    )
  })
  it('a region that is a list of States is hatched while something is tied to it', () => {
    const { atlas } = open()
    expect(document.querySelectorAll('.map-region')).toHaveLength(0)
    act(() => atlas.actions.turn('actor'))
    expect(document.querySelectorAll('.map-region')).toHaveLength(1)
    expect(document.querySelector('.map-region.lit')).toBeNull()
    act(() => atlas.actions.select('place:sahel'))
    expect(document.querySelectorAll('.map-region.lit')).toHaveLength(1)
  })
  it('tells the report which claims it rests on while it is in front', () => {
    const { atlas, unmount } = open()
    // All of paragraph 2 but the claim on unnamed actors.
    expect([...(restingInFront(atlas.store.getState()) ?? [])].sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 8, 9].map((n) => `claim:p2-${n}`),
    )
    act(() => atlas.actions.choose('map', 'response'))
    expect([...(restingInFront(atlas.store.getState()) ?? [])].sort()).toEqual([
      'activity:a1',
      'activity:a2',
      'activity:a3',
    ])
    unmount()
    expect(restingInFront(atlas.store.getState())).toBeUndefined()
  })
})

describe('the map by keyboard', () => {
  const start = async (hash = '') => {
    const user = userEvent.setup()
    const opened = open(hash)
    await user.tab()
    return { user, ...opened }
  }
  it('is one stop of Tab, at the place with most ties, or at what is selected', async () => {
    const { unmount, user } = await start()
    expect(focused()).toBe('place:mali')
    await user.tab()
    expect(document.activeElement?.closest('nav')?.getAttribute('aria-label')).toBe('Frame')
    unmount()
    await start('&select=place:turkey')
    expect(focused()).toBe('place:turkey')
  })
  it('walks to the nearest mark in the direction of an arrow, and stays where there is none', async () => {
    const { user } = await start('&select=place:iraq')
    await user.keyboard('{ArrowUp}')
    expect(focused()).not.toBe('place:iraq')
    const up = mark(focused() ?? '').style.top
    expect(Number.parseFloat(up)).toBeLessThan(Number.parseFloat(mark('place:iraq').style.top))
    act(() => mark('place:iraq').focus())
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('place:iraq')
  })
  it('walks from places to the groups in the margin', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('group:beta')
  })
  it('selects with Space, and focuses with Enter', async () => {
    const { user, atlas } = await start()
    await user.keyboard(' ')
    expect([atlas.store.getState().view.selected, atlas.store.getState().view.hops]).toEqual([['place:mali'], 0])
    await user.keyboard('{Enter}')
    expect(atlas.store.getState().view.hops).toBe(1)
  })
  it('adds with Shift and Enter', async () => {
    const { user, atlas } = await start('&select=group:alpha')
    act(() => mark('place:mosul').focus())
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(atlas.store.getState().view.selected).toEqual(['place:mosul', 'group:alpha'])
  })
  it('leaves an arrow with a key held to the browser', async () => {
    await start()
    expect(fireEvent.keyDown(mark('place:mali'), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(focused()).toBe('place:mali')
  })
})

describe('the camera of the map', () => {
  it('comes closer by its button, and the address follows without a step of its own', () => {
    const { atlas } = open()
    const before = sheet()
    const slots = () => ['group:alpha', 'group:beta'].map((id) => mark(id).style.left)
    const stood = slots()
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(atlas.store.getState().view.camera).toMatchObject({ of: 'map', zoom: 1.5 })
    expect(sheet()).not.toBe(before)
    // Who stands in the margin stays there.
    expect(slots()).toEqual(stood)
  })
  it('moves by buttons while it is closer, and there is none while all of it is in sight', () => {
    const { atlas } = open()
    const moves = () => screen.queryByRole('group', { name: 'Move the picture' })
    expect(moves()).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    const before = atlas.store.getState().view.camera
    fireEvent.click(screen.getByRole('button', { name: 'Look further right' }))
    fireEvent.click(screen.getByRole('button', { name: 'Look further down' }))
    const after = atlas.store.getState().view.camera
    expect(after?.zoom).toBe(before?.zoom)
    expect(after?.x).toBeGreaterThan(before?.x ?? 0)
    expect(after?.y).toBeGreaterThan(before?.y ?? 0)
    fireEvent.click(screen.getByRole('button', { name: 'Look further left' }))
    fireEvent.click(screen.getByRole('button', { name: 'Look further up' }))
    expect(atlas.store.getState().view.camera?.x).toBeCloseTo(before?.x ?? 0, 2)
  })
  it('goes back to all of it', () => {
    const { atlas } = open()
    const before = mark('place:iraq').style.left
    fireEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(atlas.store.getState().view.camera?.zoom).toBeLessThan(1)
    fireEvent.click(screen.getByRole('button', { name: 'Fit' }))
    expect([atlas.store.getState().view.camera, mark('place:iraq').style.left]).toEqual([null, before])
  })
  it('offers the parts of the world that the guide names as links, each with a place of its own, and all of it', () => {
    const frames = [
      { name: { en: 'Sahel', zh: '萨赫勒' }, from: [-18, 3], to: [24, 27] },
      { name: { en: 'Middle East', zh: '中东' }, from: [27, 12], to: [60, 42] },
    ] as const
    open('', 'en', { ...data, guide: { ...data.guide, frames } })
    const links = within(screen.getByRole('navigation', { name: 'Frame' })).getAllByRole('link')
    expect(links.map((one) => one.textContent)).toEqual(['World', 'Sahel', 'Middle East'])
    const hrefs = links.map((one) => one.getAttribute('href'))
    expect(new Set(hrefs).size).toBe(3)
    expect(hrefs[0]).toBe('#view=map')
    for (const href of hrefs.slice(1)) expect(href).toMatch(/^#view=map&at=/)
    expect(links.map((one) => one.getAttribute('aria-current'))).toEqual(['true', null, null])
  })
  it('stands where a link says', () => {
    const { unmount } = open()
    const before = sheet()
    unmount()
    open('&at=0.5,0.5,0.35')
    expect(sheet()).not.toBe(before)
    expect(sheet()).toContain('scale(0.5)')
  })
})

describe('the side of the map', () => {
  const layers = () => within(screen.getByRole('navigation', { name: 'Show' })).getAllByRole('link')
  it('lists every place with its count, what lies in another under it', () => {
    openSide()
    expect(listed()).toEqual(['Mali 3', '  Hidden Valley 1', 'Iraq 2', '  Mosul 1', 'Turkey 2'])
    expect(screen.getByRole('heading', { name: '4 places, one more not drawn' })).toBeTruthy()
  })
  it('lists a place that has no point on the map as well', () => {
    open()
    expect(marks()).not.toContain('place:hidden-valley')
    openSide()
    expect(listed().join()).toContain('Hidden Valley')
  })
  it('lists a place under the nearest that is listed, whatever lies between', () => {
    openSide('&show=actor')
    expect(listed()).toEqual(['Iraq 2', '  Mosul 1', 'Turkey 2', 'Sahel 1', '  Mali 3', '    Hidden Valley 1'])
  })
  it('selects a place by its link, and marks the one that is selected', () => {
    openSide('&select=place:mosul')
    const link = screen.getByRole('link', { name: /^Mosul/ })
    expect(link.getAttribute('href')).toBe('#view=map&select=place:mosul')
    expect(link.getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: /^Iraq\d/ }).getAttribute('aria-current')).toBeNull()
  })
  it('previews a place under the pointer and under the keys', async () => {
    const matches = Element.prototype.matches
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector === ':focus-visible' ? this === document.activeElement : matches.call(this, selector)
    })
    const user = userEvent.setup()
    const { atlas } = openSide()
    const link = screen.getByRole('link', { name: /^Mosul/ })
    await user.hover(link)
    expect(atlas.store.getState().hovered).toEqual({ mark: 'place:mosul' })
    await user.unhover(link)
    expect(atlas.store.getState().hovered).toBeNull()
    act(() => link.focus())
    expect(atlas.store.getState().hovered).toEqual({ mark: 'place:mosul' })
    act(() => link.blur())
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('lists each way with what takes it, its claim and its paragraph', async () => {
    const user = userEvent.setup()
    const { atlas } = openSide()
    const way = screen.getByRole('link', { name: 'Iraq → Turkey: Oil' })
    expect(way.getAttribute('href')).toBe('#view=map&select=claim:p2-5')
    expect(screen.getByRole('link', { name: '¶2, paragraph 2' }).getAttribute('href')).toBe('#view=report&unit=p2')
    await user.hover(way)
    expect(atlas.store.getState().hovered).toEqual({ mark: 'claim:p2-5' })
  })
  it('has no list of ways where there is none', () => {
    openSide('&map=response')
    expect(screen.queryByRole('heading', { name: 'Ways the report gives' })).toBeNull()
    // The row on the Sahel gives nobody the lead, and is there all the same.
    expect(listed()).toEqual(['Iraq 1', 'Sahel 1', '  Mali 1', 'World 1'])
  })
  it('lists the whole world where an activity names it, though it has no point', () => {
    openSide('&map=response')
    const world = [...document.querySelectorAll('.map-list a')].find((one) => one.textContent?.startsWith('World'))
    expect(world?.getAttribute('href')).toContain('select=place:world')
  })
  it('follows the filters', () => {
    openSide('&group=beta')
    expect(listed()).toEqual(['Mali 1', '  Hidden Valley 1'])
  })
  it('offers both layers and marks the one in front; the other begins with all of it in sight', () => {
    openSide('&at=2,0.6,0.4')
    expect(layers().map((one) => [one.textContent, one.getAttribute('aria-current')])).toEqual([
      ['Groups and crimes', 'true'],
      ['UN activities', null],
    ])
    expect(layers()[1]?.getAttribute('href')).toBe('#view=map&map=response')
  })
  it('of a dataset without activities offers no layer of them', () => {
    openSide('', 'en', { ...data, activities: [] })
    expect(layers().map((one) => one.textContent)).toEqual(['Groups and crimes'])
  })
  it('is no view of a dataset without places', () => {
    const placeless = { ...data, entities: data.entities.filter(({ id }) => !id.startsWith('place:')) }
    const { atlas } = atlasAt('#view=map', 'en', placeless)
    expect(view.needs?.some((one) => atlas.has.has(one))).toBe(false)
    expect(atlas.store.getState().faults).toEqual([{ key: 'view', value: 'map' }])
  })
  it('says what a number and a way are', () => {
    openSide()
    expect(screen.getByText(/A way is drawn only where one claim names both its ends\.$/)).toBeTruthy()
  })
  it('speaks Chinese', () => {
    openSide('', 'zh')
    expect(listed()[0]).toBe('马里 3')
    expect(screen.getByRole('link', { name: /伊拉克.*土耳其.*石油/ })).toBeTruthy()
  })
})
