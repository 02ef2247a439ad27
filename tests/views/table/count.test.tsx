// Is what the table counts what its rows are, in the line over them, in the bar and in the headline? Is every way to some of them a
// way back?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { data, labels, line, lines, open, openSide, rows, title, tools, withRoom } from './table.tsx'

withRoom()

const headings = () => [...document.querySelectorAll('tbody .table-heading')].map((one) => one.textContent)
const bar = () => [...document.querySelectorAll('.count-bar li')].map((one) => one.textContent)
/** A link is followed by the page. */
const follow = (atlas: ReturnType<typeof open>['atlas'], link: HTMLElement) =>
  act(() => atlas.actions.follow(link.getAttribute('href') ?? ''))
const ACTIVITIES = '&table=activities'

describe('activities', () => {
  it('stand by their status, with the printed word beside ours, and not in each row as well', () => {
    open(ACTIVITIES)
    expect(labels()).not.toContain('Status')
    expect(headings()).toHaveLength(2)
    expect(headings()[0]).toMatch(/^ongoing.*2 rows$/)
    expect(
      lines()
        .filter((one) => one !== '')
        .map((one) => one.split(' | ')[0]),
    ).toEqual(['Activity 1', 'Activity 3', 'Activity 2'])
    expect(tools()).toBe('3 rows')
  })
  it('are counted in the bar as over the rows', () => {
    open(ACTIVITIES)
    expect(bar()).toEqual(['ongoing 2', 'completed 1'])
  })
  it('keep two printed words for one of ours apart', () => {
    const [one, ...others] = data.activities
    if (!one) throw new Error('no activity')
    open(ACTIVITIES, 'en', { ...data, activities: [{ ...one, statusPrinted: '另一词' }, ...others] })
    expect(headings().filter((text) => text?.startsWith('ongoing'))).toHaveLength(2)
    expect(headings().join()).toContain('printed 另一词')
    expect(bar()[0]).toBe('ongoing 2')
    expect(document.querySelectorAll('.count-bar li:first-child i')).toHaveLength(2)
  })
  it('lie side by side once all are ordered by a column, or counted by nothing', () => {
    const { atlas } = open(`${ACTIVITIES}&sort=-title`)
    expect(headings()).toEqual([])
    act(() => atlas.actions.follow(`#view=table${ACTIVITIES}&count=none`))
    expect(headings()).toEqual([])
    act(() => atlas.actions.follow(`#view=table${ACTIVITIES}&count=status&sort=-title`))
    expect(headings()).toHaveLength(2)
  })
  it('say of a body how often it is printed first, leads or shares, and has any role', () => {
    open(`${ACTIVITIES}&count=first`)
    expect(headings()[0]).toMatch(/^Office X.*first-named in 2, leads or shares 2, any role 2$/)
    expect(title()).toBe('First-named body: Office X 2, Office Y 1')
  })
  it('stand under each crime that they name, and under none', () => {
    open(`${ACTIVITIES}&count=crimes`)
    expect(headings().map((text) => text?.replace(/ .*/, ''))).toEqual(['Oil', 'Kidnapping', 'none'])
    expect(lines().filter((one) => one.startsWith('Activity 2'))).toHaveLength(2)
    expect(tools()).toBe('3 rows')
  })
  it('are counted in turn by another column', () => {
    open(`${ACTIVITIES}&count=first&next=status`)
    expect(headings()[0]).toMatch(/ongoing 1, completed 1$/)
  })
})

describe('a value', () => {
  it('of a filter of the page asks that filter', () => {
    const { atlas } = open(ACTIVITIES)
    follow(atlas, screen.getByRole('link', { name: 'completed 1' }))
    expect(atlas.store.getState().view.facets).toEqual({ status: ['completed'] })
    expect(tools()).toBe('one row')
  })
  it('of any other narrows the rows of the table, and one chip takes it back', () => {
    const { atlas } = open(ACTIVITIES)
    follow(atlas, within(rows()[1] as HTMLElement).getByRole('link', { name: 'Office X' }))
    expect(atlas.store.getState().view.rows).toEqual(['leads:body:x'])
    expect(title()).toBe('2 of the 3 activities: Who leads or shares: Office X')
    expect(tools()).toBe('2 rows')
    follow(atlas, screen.getByRole('link', { name: 'Remove “Who leads or shares: Office X”' }))
    expect(atlas.store.getState().view.rows).toEqual([])
    expect(tools()).toBe('3 rows')
  })
  it('that no row has leaves none, and still has its way back', () => {
    open(`${ACTIVITIES}&rows=leads:body:nobody`)
    expect(title()).toBe('No row passes the filters')
    expect(screen.getByRole('link', { name: /^Remove “/ })).toBeTruthy()
  })
  it('that the line does not hold is a number, which unfolds it', async () => {
    open('')
    await userEvent.click(screen.getAllByRole('button', { name: '1 more' })[0] as HTMLElement)
    expect(line(rows()[1])).toContain('The Team, Document D')
  })
})

describe('a selection in the table', () => {
  it('marks the rows that are about it, and the headline answers it', () => {
    open('&select=group:alpha')
    const marked = rows().filter((row) => row.className.includes('near'))
    expect(marked).toHaveLength(6)
    expect(title()).toBe('6 of the 16 claims are about Alpha')
    expect(screen.getByRole('link', { name: 'Only these 6 rows' })).toBeTruthy()
  })
  it('leaves only those rows by one link', () => {
    const { atlas } = open('&select=group:alpha')
    follow(atlas, screen.getByRole('link', { name: 'Only these 6 rows' }))
    expect(atlas.store.getState().view.rows).toEqual(['about:group:alpha'])
    expect(tools()).toBe('6 rows')
    expect(screen.queryByRole('link', { name: /^Only these/ })).toBeNull()
  })
  it('of a body tells the rows that print it first from those in which it has another part', () => {
    open(`${ACTIVITIES}&select=body:y`)
    expect(title()).toBe('Office Y is named first in 1 of the 3 activities')
    expect(screen.getByText(/^It leads or shares the lead of 0 and has any role in 1\./)).toBeTruthy()
  })
})

describe('the choices at the side', () => {
  it('say how many values each has, and lead to the count', () => {
    openSide(ACTIVITIES)
    const list = within(screen.getByRole('navigation', { name: 'Count by' }))
    const by = (name: string) => list.getByRole('link', { name: new RegExp(`^${name}`) })
    expect(by('Status as printed').getAttribute('aria-current')).toBe('true')
    expect(by('Crime named').textContent).toBe('Crime named2')
    expect(by('Crime named').getAttribute('href')).toBe('#view=table&table=activities&count=crimes')
    expect(by('Nothing').getAttribute('href')).toBe('#view=table&table=activities&count=none')
    expect(by('Status as printed').getAttribute('href')).toBe('#view=table&table=activities')
  })
  it('offer a second count only where there is a first', () => {
    openSide('')
    expect(screen.queryByRole('navigation', { name: 'Then by' })).toBeNull()
  })
})

describe('in Chinese the table', () => {
  it('counts in Chinese, with 、 between names', () => {
    open(`${ACTIVITIES}&count=first&next=status`, 'zh')
    expect(headings()[0]).toMatch(/列名最先2项，牵头或共同牵头2项，任何角色2项 · 所印执行状况：进行中 1、已结束 1$/)
  })
})
