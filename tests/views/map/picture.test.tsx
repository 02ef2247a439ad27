// Does the map say where, and how often, without claiming more: no place without a point, no way that no one claim gives?

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { figure, withClaims } from '../../core/fixture-atlas.ts'
import { inRoom } from '../parts.ts'
import { data, lines, litPlaces, mark, marks, open, openSide, placesSaid, things, title, ways } from './map.tsx'

inRoom(900, 600)

/** The report without a tie of a group to any place, but with the group. */
const withoutPlaceOf = (group: string) =>
  withClaims(data, (claim) =>
    claim.subject === group && claim.object.startsWith('place:') ? { ...claim, reading: 'inferred' } : claim,
  )

describe('the map', () => {
  it('has a mark for every place that something is tied to and that has a point, and says how many ties', () => {
    open()
    expect(placesSaid().sort()).toEqual(['Iraq 2', 'Mali 3', 'Mosul 1', 'Turkey 2'])
  })
  it('says of each mark what its number counts, and what takes place there', () => {
    const said = (id: string) => mark(id).querySelector('.unseen')?.textContent
    const { unmount } = open()
    expect(said('place:mali')).toBe(
      'Mali: 3 claims tie a group or a crime to it, in any role. Takes place there: Gold, Kidnapping',
    )
    unmount()
    open('&map=response')
    expect(said('place:iraq')).toBe('Iraq: one activity names it')
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
  it('says in its key how firm each stroke is, and how many lines have it', () => {
    openSide()
    const key = [...document.querySelectorAll('.map-key li')].map((one) => one.textContent)
    expect(key.slice(-3)).toEqual(['stated2', 'estimated, reported1', 'alleged, possible1'])
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
  it('says how many groups are tied to a place, and how many to none', () => {
    const { unmount } = open()
    expect(title()).toBe('2 of 2 groups are tied to a place, 0 to none')
    unmount()
    open('', 'en', withoutPlaceOf('group:beta'))
    expect(title()).toBe('1 of 2 groups is tied to a place, 1 to none')
  })
  it('names who has no place of their own, to be chosen like any other', () => {
    const { atlas } = open('', 'en', withoutPlaceOf('group:beta'))
    const row = within(screen.getByRole('list', { name: 'No place of their own' }))
    fireEvent.click(row.getByRole('button', { name: 'Beta' }))
    expect(atlas.store.getState().view.selected).toEqual(['group:beta'])
    expect(title()).toBe('The report ties Beta to no place outright')
  })
  it('names the place most often tied to where no group is shown', () => {
    open('&hide=group')
    expect(title()).toBe('The report ties harm to 3 places, most often to Mali (2)')
  })
  it('says beside a place what takes place there', () => {
    open()
    expect(mark('place:iraq').querySelector('.map-said')?.textContent).toContain('Oil')
    expect(mark('place:mosul').querySelector('.map-said')).toBeNull()
  })
  it('answers what is selected', () => {
    const { atlas } = open('&select=group:alpha')
    expect(title()).toBe('Alpha is tied to 2 places: Iraq and Mosul')
    act(() => atlas.actions.select('place:iraq'))
    expect(title()).toBe('Iraq: one group and one crime tied to it')
    act(() => atlas.actions.select('crime:kidnapping'))
    expect(title()).toContain('Kidnapping is tied to')
  })
  it('says how many places are in the list alone: headline and list come to the same', () => {
    open()
    expect(screen.getByText(/^3 countries and one city or area carry a tie\./)).toBeTruthy()
    expect(screen.getByText(/One more is in the list alone\.$/)).toBeTruthy()
    openSide()
    expect(screen.getByRole('heading', { name: '4 places, one more not drawn' })).toBeTruthy()
  })
  it('says that a blank country is silence, and in its key what an arrow is where there is one', () => {
    const { unmount } = open()
    expect(screen.getByText(/A blank country is silence, not safety\./)).toBeTruthy()
    unmount()
    const side = openSide()
    expect(screen.getByText('way, with how much')).toBeTruthy()
    side.unmount()
    const wayless = withClaims(data, (claim) => (claim.id === 'claim:p2-5' ? undefined : claim))
    openSide('', 'en', wayless)
    expect(screen.queryByText('way, with how much')).toBeNull()
  })
  it('leaves out unnamed actors and readings of ours until they are asked for', () => {
    const { atlas } = open()
    expect(placesSaid().join()).not.toContain('Sahel')
    act(() => atlas.actions.turn('actor'))
    expect(placesSaid()).toContain('Sahel 1')
    expect(mark('place:sahel').className).toContain('region')
  })
  it('speaks Chinese, in names and counts', () => {
    open('', 'zh')
    expect(mark('place:mali').textContent).toContain('马里')
    expect(things().sort()).toEqual(['乙团', '甲团'].sort())
    expect(title()).toBe('2个团体中2个与地点相连，0个没有')
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
    expect(litPlaces().sort()).toEqual(['Iraq 2', 'Turkey 2'])
    expect(ways()[0]?.getAttribute('class')).toContain('lit')
  })
  it('is not named where the crime that takes it stands on the map with its name', () => {
    open('&select=place:iraq')
    const words = ways().map((way) => way.querySelector('text')?.textContent ?? '')
    expect(ways().some((way) => way.getAttribute('class')?.includes('lit'))).toBe(true)
    for (const thing of things()) expect(words.join()).not.toContain(thing)
  })
  it('says how much takes it where the claim says so, at rest as when it is lit', () => {
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
    expect(word()).toBe('more than 30 t')
    act(() => atlas.actions.select('claim:p2-5'))
    expect(word()).toBe('more than 30 t')
    act(() => atlas.actions.select('crime:oil'))
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

describe('the layer of activities', () => {
  it('counts the activities that name a place, and says how many more are worldwide', () => {
    open('&map=response')
    expect(title()).toBe('UN activities name 3 places, most often Iraq (1)')
    expect(screen.getByText(/^One more activity is worldwide\./)).toBeTruthy()
    expect(placesSaid().sort()).toEqual(['Iraq 1', 'Mali 1', 'Sahel 1'])
  })
  it('loses no activity that nobody leads: who supports it stands beside its place', () => {
    const { atlas } = open('&map=response')
    expect(marks()).toContain('place:sahel')
    act(() => atlas.actions.select('body:y'))
    expect(things()).toEqual(['Office Y'])
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
    expect(title()).toBe('UN activities name one place, most often Sahel (1)')
  })
})

describe('a filter on the map', () => {
  it('of a group leaves where that group acts', () => {
    open('&group=alpha')
    expect(placesSaid().sort()).toEqual(['Iraq 1', 'Mosul 1'])
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
    expect(placesSaid().sort()).toEqual(['Iraq 1', 'Mali 2', 'Mosul 1', 'Turkey 2'])
  })
  it('that hides crimes leaves places where groups act, and no way', () => {
    open('&hide=crime')
    expect(placesSaid().sort()).toEqual(['Iraq 1', 'Mali 1', 'Mosul 1'])
    expect(ways()).toEqual([])
  })
  it('that leaves nothing is named, and undone by one button; the land stays', async () => {
    const { atlas } = open('&predicate=benefits-from')
    expect(title()).toBe('Nothing is left to put on the map')
    expect(screen.getByText('“Relation” leaves nothing here.')).toBeTruthy()
    expect(document.querySelector('.map-ground')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(atlas.store.getState().view.facets).toEqual({})
    expect(placesSaid()).toHaveLength(4)
  })
  it('by the legend is named as the legend names it', async () => {
    const { atlas } = open('&hide=place')
    expect(screen.getByText('“Places” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
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
