// Does the map say where, and how often, without claiming more: no place without a point, no way that no one claim gives?

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { view } from '../../src/views/map/view.ts'
import { atlasDataset, figure, withClaims } from '../core/fixture-atlas.ts'
import { atlasAt, renderAt } from './atlas.tsx'
import { inRoom, partsOf } from './parts.ts'

const { Main, Side } = await partsOf(view)
const data = atlasDataset()
inRoom(900, 600)
const open = (hash = '', language = 'en', of: Dataset = data) => renderAt(<Main />, `#view=map${hash}`, language, of)
const openSide = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Side />, `#view=map${hash}`, language, of)

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const mark = (id: string) => document.querySelector<HTMLButtonElement>(`[data-mark="${id}"]`) as HTMLButtonElement
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((one) => one.dataset['mark'])
const placesSaid = () => [...document.querySelectorAll('.map-place .unseen')].map((one) => one.textContent)
const litPlaces = () => [...document.querySelectorAll('.map-place.lit .unseen')].map((one) => one.textContent)
const things = () => [...document.querySelectorAll('.map-thing')].map((one) => one.textContent)
const lines = () => [...document.querySelectorAll('.map-ties > g:not(.map-way) .line:not(.hit)')]
const ways = () => [...document.querySelectorAll('.map-way')]
/** The list beside the map: how deep each place lies, its name and its count. */
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('.map-list a')].map((one) => {
    const level = one.style.getPropertyValue('--level')
    return `${'  '.repeat(Number(level))}${one.firstChild?.textContent} ${one.querySelector('.count')?.textContent}`
  })
const focused = () => (document.activeElement as HTMLElement | null)?.dataset['mark']

describe('the map', () => {
  it('has a mark for every place that something is tied to and that has a point, and says how many ties', () => {
    open()
    expect(placesSaid().sort()).toEqual(['Iraq: 2 ties', 'Mali: 3 ties', 'Mosul: one tie', 'Turkey: 2 ties'])
  })
  it('marks no place that the report names without tying anything to it', () => {
    open()
    expect(marks()).not.toContain('place:middle-east')
    expect(marks()).not.toContain('place:world')
  })
  it('draws a country by its shape and a city as a point', () => {
    open()
    expect(mark('place:iraq').className).toContain('country')
    expect(mark('place:mosul').className).toContain('point')
    expect(document.querySelectorAll('.map-country')).toHaveLength(3)
  })
  it('draws a larger mark where more is tied', () => {
    open()
    const width = (id: string) => Number.parseFloat(mark(id).style.width)
    expect(width('place:mali')).toBeGreaterThan(width('place:iraq'))
    expect(width('place:iraq')).toBe(width('place:turkey'))
  })
  it('sets the named groups beside where they act while nothing is selected', () => {
    open()
    expect(things().sort()).toEqual(['Alpha', 'Beta'])
  })
  it('draws one line for each thing and place, in the stroke of the firmest claim, and harm as harm', () => {
    open()
    // Alpha to Mosul and Iraq, Beta to Mali; the valley has no point.
    expect(lines().map((one) => one.getAttribute('class')?.replace('line ', ''))).toEqual([
      'threat claimed',
      'threat hedged',
      'threat firm',
    ])
  })
  it('puts every place with a point into its frame', () => {
    open()
    for (const id of ['place:mali', 'place:iraq', 'place:turkey', 'place:mosul']) {
      const { left, top } = mark(id).style
      expect([id, Number.parseFloat(left) > 0, Number.parseFloat(left) < 900]).toEqual([id, true, true])
      expect([id, Number.parseFloat(top) > 0, Number.parseFloat(top) < 600]).toEqual([id, true, true])
    }
  })
  it('has east to the right and north above', () => {
    open()
    const left = (id: string) => Number.parseFloat(mark(id).style.left)
    const top = (id: string) => Number.parseFloat(mark(id).style.top)
    expect(left('place:mali')).toBeLessThan(left('place:turkey'))
    expect(left('place:turkey')).toBeLessThan(left('place:iraq'))
    expect(top('place:turkey')).toBeLessThan(top('place:iraq'))
    expect(top('place:iraq')).toBeLessThan(top('place:mali'))
  })
  it('says whose borders these are not', () => {
    open()
    expect(screen.getByText(/^Boundaries and names on this map imply no endorsement/)).toBeTruthy()
  })
  it('names the place most often tied to, with its count', () => {
    open()
    expect(title()).toBe('The report ties harm to 4 places, most often to Mali (3)')
  })
  it('says that a blank place is silence, and what an arrow is where there is one', () => {
    const { unmount } = open()
    expect(
      screen.getByText(/an arrow is a way that the report gives\. A blank place is silence, not safety\./),
    ).toBeTruthy()
    unmount()
    const wayless = withClaims(data, (claim) => (claim.id === 'claim:p2-5' ? undefined : claim))
    open('', 'en', wayless)
    expect(screen.getByText('Groups stand beside where they act. A blank place is silence, not safety.')).toBeTruthy()
  })
  it('leaves out unnamed actors and readings of ours until they are asked for', () => {
    const { atlas } = open()
    expect(placesSaid().join()).not.toContain('Sahel')
    act(() => atlas.actions.turn('actor'))
    expect(placesSaid()).toContain('Sahel: one tie')
    expect(mark('place:sahel').className).toContain('region')
  })
  it('speaks Chinese, in names and counts', () => {
    open('', 'zh')
    expect(mark('place:mali').textContent).toContain('马里')
    expect(things().sort()).toEqual(['乙团', '甲团'].sort())
    expect(title()).toContain('马里')
  })
})

describe('a way on the map', () => {
  it('stands only where one claim names both its ends', () => {
    open()
    // Gold is said to come from Mali in one claim and to go to Turkey in another: that is no way.
    expect(ways()).toHaveLength(1)
  })
  it('has its arrow at the end that it leads to', () => {
    open()
    const [way] = ways()
    const [, x, y] = /translate\(([\d.-]+),([\d.-]+)\)/.exec(
      way?.querySelector('.map-arrow')?.getAttribute('transform') ?? '',
    ) as RegExpExecArray
    const middle = (id: string) => {
      const { left, top, width } = mark(id).style
      const half = Number.parseFloat(width) / 2
      return [Number.parseFloat(left) + half, Number.parseFloat(top) + half] as const
    }
    const off = (id: string) => Math.hypot(Number(x) - middle(id)[0], Number(y) - middle(id)[1])
    expect(off('place:turkey')).toBeLessThan(10)
    expect(off('place:iraq')).toBeGreaterThan(50)
  })
  it('selects its claim where it is clicked, and lights what it is about', () => {
    const { atlas } = open()
    fireEvent.click(ways()[0]?.querySelector('.hit') as Element)
    expect(atlas.store.getState().view.selected).toEqual(['claim:p2-5'])
    expect(litPlaces().sort()).toEqual(['Iraq: 2 ties', 'Turkey: 2 ties'])
    expect(ways()[0]?.getAttribute('class')).toContain('lit')
  })
  it('says what takes it once it is lit, and how much where the claim says so', () => {
    const loaded = withClaims(data, (claim) =>
      claim.id === 'claim:p2-5'
        ? {
            ...claim,
            quantities: [figure({ low: 30, high: 30, unit: 'tonne', measure: 'mass', bound: 'more-than' })],
          }
        : claim,
    )
    const { atlas } = open('', 'en', loaded)
    const word = () => ways()[0]?.querySelector('text')?.textContent
    expect(word()).toBeUndefined()
    act(() => atlas.actions.select('claim:p2-5'))
    expect(word()).toBe('Oil more than 30 t')
    act(() => atlas.actions.select('crime:oil'))
    // The crime is what was asked for: only how much is news.
    expect(word()).toBe('more than 30 t')
  })
  it('goes where its claim is not sure enough', () => {
    const hedged = withClaims(data, (claim) =>
      claim.id === 'claim:p2-5' ? { ...claim, certainty: 'alleged', hedge: '据称' } : claim,
    )
    const { unmount } = open('', 'en', hedged)
    expect(ways()[0]?.querySelector('.claimed')).toBeTruthy()
    unmount()
    open('&sure=firm', 'en', hedged)
    expect(ways()).toEqual([])
  })
  it('leads through a place where the claim names one on the way', () => {
    const through = withClaims(data, (claim) =>
      claim.id === 'claim:p2-5'
        ? {
            ...claim,
            places: [
              { id: 'place:mosul', role: 'transit' },
              { id: 'place:turkey', role: 'destination' },
            ],
          }
        : claim,
    )
    openSide('', 'en', through)
    const items = within(screen.getByRole('heading', { name: 'Ways the report gives' }).parentElement as HTMLElement)
    expect(items.getAllByRole('listitem').map((one) => one.firstChild?.textContent)).toEqual([
      'Iraq → Mosul: Oil',
      'Mosul → Turkey: Oil',
    ])
  })
})

describe('pointer and selection on the map', () => {
  it('a click on a place selects it and lights what is tied to it and to what lies in it', () => {
    const { address } = open()
    fireEvent.click(mark('place:iraq'))
    expect(address.hash()).toBe('#view=map&select=place:iraq')
    expect(mark('place:iraq').getAttribute('aria-pressed')).toBe('true')
    expect(litPlaces().sort()).toEqual(['Iraq: 2 ties', 'Mosul: one tie', 'Turkey: 2 ties'])
    // Alpha acts there, and oil is taken there.
    expect(things().sort()).toEqual(['Alpha', 'Oil'])
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
    expect(litPlaces()).toEqual(['Mali: 3 ties'])
    expect(things()).toEqual(['Beta'])
  })
  it('a crime stands beside where it takes place, by a line that is nobody’s', () => {
    open('&select=crime:kidnapping')
    expect(things()).toEqual(['Kidnapping'])
    expect(lines().map((one) => one.getAttribute('class'))).toEqual(['line tie firm lit'])
  })
  it('a line of two things lights where the one acts in the other', () => {
    open('&select=link:group:alpha~place:iraq')
    expect(litPlaces().sort()).toEqual(['Iraq: 2 ties', 'Mosul: one tie'])
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
    expect(litPlaces().sort()).toEqual(['Iraq: 2 ties', 'Turkey: 2 ties'])
    await user.unhover(mark('place:turkey'))
    expect([atlas.store.getState().hovered, litPlaces()]).toEqual([null, []])
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('what another view rests on is lit here: a claim, or a paragraph with all it says', () => {
    const { atlas } = open()
    act(() => atlas.actions.hover({ mark: 'claim:p2-3' }))
    expect(litPlaces()).toEqual(['Mali: 3 ties'])
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
  it('a region is outlined only while something is said to happen in it', () => {
    const { atlas } = open('&show=actor')
    expect(document.querySelectorAll('.map-region')).toHaveLength(0)
    act(() => atlas.actions.select('place:sahel'))
    expect(document.querySelectorAll('.map-region')).toHaveLength(1)
  })
  it('tells the report which claims it rests on while it is in front', () => {
    const { atlas, unmount } = open()
    // All of paragraph 2 but the claim on unnamed actors.
    expect([...(atlas.store.getState().resting ?? [])].sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 8, 9].map((n) => `claim:p2-${n}`),
    )
    act(() => atlas.actions.choose('map', 'response'))
    expect([...(atlas.store.getState().resting ?? [])].sort()).toEqual(['activity:a1', 'activity:a2'])
    unmount()
    expect(atlas.store.getState().resting).toBeNull()
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
    expect(document.activeElement?.textContent).toBe('Sahel')
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
  it('walks from places to the things beside them', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowLeft}')
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

describe('the layer of activities', () => {
  it('counts the activities that name a place, and says how many more are worldwide', () => {
    open('&map=response')
    expect(title()).toBe('UN activities name 2 places, most often Iraq (1)')
    expect(screen.getByText(/^One more activity is worldwide\./)).toBeTruthy()
    expect(placesSaid().sort()).toEqual(['Iraq: one tie', 'Mali: one tie'])
  })
  it('counts no activity for a body that only supports it', () => {
    open('&map=response')
    expect(marks()).not.toContain('place:sahel')
  })
  it('has no ways and no groups; a body stands beside its places when it is asked for', () => {
    const { atlas } = open('&map=response')
    expect([ways(), things()]).toEqual([[], []])
    act(() => atlas.actions.select('body:x'))
    expect(things()).toEqual(['Office X'])
    expect(lines().map((one) => one.getAttribute('class'))).toEqual([
      'line response firm lit',
      'line response firm lit',
    ])
  })
  it('is narrowed by the status of an activity', () => {
    open('&map=response&status=ongoing')
    expect(title()).toBe('Nothing is left to put on the map')
  })
})

describe('a filter on the map', () => {
  it('of a group leaves where that group acts', () => {
    open('&group=alpha')
    expect(placesSaid().sort()).toEqual(['Iraq: one tie', 'Mosul: one tie'])
    expect(ways()).toEqual([])
  })
  it('of a region leaves what lies in it, its countries and their cities', () => {
    open('&region=middle-east')
    expect(
      marks()
        .filter((id) => id?.startsWith('place:'))
        .sort(),
    ).toEqual(['place:iraq', 'place:mosul', 'place:turkey'])
  })
  it('of certainty takes what is only reported or alleged, and counts anew', () => {
    open('&sure=firm')
    expect(placesSaid().sort()).toEqual(['Iraq: one tie', 'Mali: 2 ties', 'Mosul: one tie', 'Turkey: 2 ties'])
  })
  it('that hides crimes leaves places where groups act, and no way', () => {
    open('&hide=crime')
    expect(placesSaid().sort()).toEqual(['Iraq: one tie', 'Mali: one tie', 'Mosul: one tie'])
    expect(ways()).toEqual([])
  })
  it('that leaves nothing is named, and undone by one button; the land stays', async () => {
    const { atlas } = open('&predicate=benefits-from')
    expect(title()).toBe('Nothing is left to put on the map')
    expect(screen.getByText('“Relation” leaves nothing.')).toBeTruthy()
    expect(document.querySelector('.map-ground')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo that' }))
    expect(atlas.store.getState().view.facets).toEqual({})
    expect(placesSaid()).toHaveLength(4)
  })
  it('by the legend is named as the legend names it', async () => {
    const { atlas } = open('&hide=place')
    expect(screen.getByText('“Places” leaves nothing.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo that' }))
    expect(atlas.store.getState().view.sift.hide).toEqual([])
  })
  it('moves no place that it leaves', () => {
    const { unmount } = open()
    const before = mark('place:mosul').style.left
    unmount()
    open('&group=alpha')
    expect(mark('place:mosul').style.left).toBe(before)
  })
})

describe('the camera of the map', () => {
  it('comes closer by its button, and the address follows without a step of its own', () => {
    const { atlas } = open()
    const before = mark('place:iraq').style.left
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(atlas.store.getState().view.camera).toMatchObject({ of: 'map', zoom: 1.5 })
    expect(mark('place:iraq').style.left).not.toBe(before)
  })
  it('goes back to all of it', () => {
    const { atlas } = open()
    const before = mark('place:iraq').style.left
    fireEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(atlas.store.getState().view.camera?.zoom).toBeLessThan(1)
    fireEvent.click(screen.getByRole('button', { name: 'Fit' }))
    expect([atlas.store.getState().view.camera, mark('place:iraq').style.left]).toEqual([null, before])
  })
  it('offers parts of the world as links, each with a place of its own', () => {
    open()
    const links = within(screen.getByRole('navigation', { name: 'Go to' })).getAllByRole('link')
    expect(links.map((one) => one.textContent)).toEqual([
      'Sahel',
      'Horn of Africa',
      'Middle East',
      'Afghanistan',
      'World',
    ])
    const hrefs = links.map((one) => one.getAttribute('href'))
    expect(new Set(hrefs).size).toBe(5)
    for (const href of hrefs) expect(href).toMatch(/^#view=map&at=/)
  })
  it('stands where a link says', () => {
    const apart = () =>
      Number.parseFloat(mark('place:iraq').style.left) - Number.parseFloat(mark('place:mali').style.left)
    const { unmount } = open()
    const before = apart()
    const href = screen.getByRole('link', { name: 'World' }).getAttribute('href') ?? ''
    unmount()
    open(href.replace('#view=map', ''))
    // Seen from further away the two stand nearer to one another.
    expect(apart()).toBeLessThan(before / 2)
    expect(apart()).toBeGreaterThan(0)
  })
})

describe('the side of the map', () => {
  const layers = () => within(screen.getByRole('navigation', { name: 'Show' })).getAllByRole('link')
  it('lists every place with its count, what lies in another under it', () => {
    openSide()
    expect(listed()).toEqual(['Mali 3', '  Hidden Valley 1', 'Iraq 2', '  Mosul 1', 'Turkey 2'])
    expect(screen.getByRole('heading', { name: '5 places' })).toBeTruthy()
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
    expect(listed()).toEqual(['Iraq 1', 'Mali 1', 'World 1'])
  })
  it('lists the whole world where an activity names it, though it has no point', () => {
    openSide('&map=response')
    expect(screen.getByRole('link', { name: /^World/ }).getAttribute('href')).toContain('select=place:world')
  })
  it('follows the filters', () => {
    openSide('&group=beta')
    expect(listed()).toEqual(['Mali 1', '  Hidden Valley 1'])
  })
  it('offers both layers and marks the one in front; the other begins with all of it in sight', () => {
    openSide('&at=2,0.6,0.4')
    expect(layers().map((one) => [one.textContent, one.getAttribute('aria-current')])).toEqual([
      ['groups and crimes', 'true'],
      ['UN activities', null],
    ])
    expect(layers()[1]?.getAttribute('href')).toBe('#view=map&map=response')
  })
  it('of a dataset without activities offers no layer of them', () => {
    openSide('', 'en', { ...data, activities: [] })
    expect(layers().map((one) => one.textContent)).toEqual(['groups and crimes'])
  })
  it('is no view of a dataset without places', () => {
    const placeless = { ...data, entities: data.entities.filter(({ id }) => !id.startsWith('place:')) }
    const { atlas } = atlasAt('#view=map', 'en', placeless)
    expect(view.needs && atlas.has.has(view.needs)).toBe(false)
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
