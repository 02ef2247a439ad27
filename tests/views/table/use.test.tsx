// Are rows ordered with ties and blanks, selected, walked, copied and filtered as one expects of a table?

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { restingInFront } from '../../../src/state/atlas.ts'
import { withClaims } from '../../core/fixture-atlas.ts'
import { atlasAt } from '../page.tsx'
import {
  column,
  data,
  focused,
  heads,
  line,
  lines,
  manyClaims,
  open,
  openSide,
  rowOf,
  rows,
  title,
  tools,
  withRoom,
} from './table.tsx'

withRoom()

describe('the side of the table', () => {
  it('says by what rule a row of threat and response counts, and beside no other list', () => {
    const { unmount } = openSide('&table=gaps')
    expect(screen.getByText(/what is said of a part or a place counts for the whole/)).toBeTruthy()
    unmount()
    openSide('&table=claims')
    expect(screen.queryByText(/counts for the whole/)).toBeNull()
  })
})

describe('the order of rows', () => {
  const sorted = (label: string) =>
    heads()
      .find((one) => one.textContent === label)
      ?.getAttribute('aria-sort')
  const linkOf = (label: string) =>
    heads()
      .find((one) => one.textContent === label)
      ?.querySelector('a')
      ?.getAttribute('href')
  it.each([
    ['that of the report, and would rise next', '', 'none', '#view=table&sort=subject'],
    ['rising, and would fall next', '&sort=subject', 'ascending', '#view=table&sort=-subject'],
    ['falling, and would be that of the report again', '&sort=-subject', 'descending', '#view=table'],
  ])('is %s', (_, hash, direction, next) => {
    open(hash)
    expect([sorted('Who or what'), linkOf('Who or what')]).toEqual([direction, next])
    expect(sorted('To what')).toBe('none')
  })
  it('keeps equal rows as the report has them, whichever way it goes', () => {
    const { unmount } = open('&sort=subject')
    const alpha = () => lines().filter((one) => one.startsWith('Alpha'))
    const rising = alpha()
    expect(column('Who or what').slice(0, 7)).toEqual([...Array(6).fill('Alpha'), 'Beta'])
    unmount()
    open('&sort=-subject')
    expect(alpha()).toEqual(rising)
    expect(column('Who or what').slice(-6)).toEqual(Array(6).fill('Alpha'))
  })
  it.each(['documents', '-documents'])('by %s has rows without words last', (sort) => {
    open(`&columns=claims.documents&sort=${sort}`)
    const documents = column('Documents')
    expect(documents.slice(0, 3).sort()).toEqual(['Document D', 'Document D', 'footnote 1'])
    expect(documents.slice(3)).toEqual(Array(13).fill(''))
  })
  it('by a number goes by its worth, nought among the numbers', () => {
    open('&table=entities&sort=-claims')
    const claims = column('Claims').map((one) => (one === '–' ? 0 : Number(one)))
    expect(claims).toEqual([...claims].sort((a, b) => b - a))
    expect(claims[0]).toBe(6)
    expect(claims.at(-1)).toBe(0)
  })
  it('by number of groups goes by how many there are, not by the first name', () => {
    open('&table=gaps&sort=-groups')
    expect(column('Name').slice(0, 2)).toEqual(['Natural resources', 'Oil'])
  })
  it('by units follows the report, not the letters', () => {
    open('&table=activities&sort=-units')
    expect(column('¶')).toEqual(['a3', 'a2', 'a1'])
  })
  it('by numbers inside words counts: 2 before 10', () => {
    open('&sort=statement', 'en', manyClaims(12))
    expect(column('Statement')).toEqual(Array.from({ length: 12 }, (_, i) => `Statement ${i + 1}.`))
  })
  it('by certainty begins with the firmest word', () => {
    const asserted = withClaims(data, (claim) => ({ ...claim, polarity: 'asserted' }))
    open('&sort=certainty', 'en', asserted)
    const sure = column('How sure').filter((one) => one !== 'stated' && one !== 'stated, our reading')
    expect(sure).toEqual(['reported', 'reported', 'believed', 'alleged', 'alleged'])
  })
  it('by certainty has limited evidence after all that is asserted, whatever its word', () => {
    open('&sort=certainty')
    expect(column('How sure').at(-1)).toBe('limited evidence')
    expect(column('How sure').filter((one) => one === 'limited evidence')).toHaveLength(1)
  })
  it('by name follows the language: in Chinese by sound', () => {
    open('&table=sources&sort=name', 'zh')
    // bàoshè, jiǎozhù, wèi, wénjiàn, xiǎozǔ; letters of the alphabet are none of them.
    expect(column('名称').filter((one) => ['报社', '文件丁', '小组'].includes(one))).toEqual(['报社', '文件丁', '小组'])
  })
  it('of a column that another table has is put aside there', () => {
    open('&table=recommendations&sort=subject')
    expect(column('Strength')).toEqual(['should', 'could'])
  })
})

describe('selection in the table', () => {
  it('a click on a row selects what it stands for, and the address says so', () => {
    const { address } = open()
    fireEvent.click(rows()[2] as HTMLElement)
    expect(address.hash()).toBe('#view=table&select=claim:p1-3')
    expect(rows()[2]?.getAttribute('aria-selected')).toBe('true')
    expect(tools()).toBe('16 rows, 1 selected')
  })
  it.each([{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }])('a click with %o adds, and takes out', (key) => {
    const { atlas } = open('&select=claim:p1-1')
    fireEvent.click(rows()[2] as HTMLElement, key)
    expect(atlas.store.getState().view.selected).toEqual(['claim:p1-3', 'claim:p1-1'])
    fireEvent.click(rows()[2] as HTMLElement, key)
    expect(atlas.store.getState().view.selected).toEqual(['claim:p1-1'])
  })
  it('a checkbox adds its row without letting go of others', async () => {
    const { atlas } = open('&table=entities&select=group:alpha')
    await userEvent.click(screen.getByLabelText('Select Beta'))
    expect(atlas.store.getState().view.selected).toEqual(['group:beta', 'group:alpha'])
    await userEvent.click(screen.getByLabelText('Select Beta'))
    expect(atlas.store.getState().view.selected).toEqual(['group:alpha'])
  })
  it('each checkbox names its row, also where the first column says the same in many', () => {
    open('&columns=claims.statement')
    const names = screen.getAllByRole('checkbox').map((one) => one.getAttribute('aria-label'))
    expect(names).toHaveLength(16)
    expect(new Set(names).size).toBe(16)
  })
  it('a click on a chip is no click on its row', () => {
    const { atlas } = open()
    fireEvent.click(within(rows()[0] as HTMLElement).getByRole('link', { name: /^¶1/ }))
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('two clicks leave in the network what is near', () => {
    const { atlas } = open('&table=entities')
    fireEvent.doubleClick(rowOf('Alpha'))
    const { selected, hops } = atlas.store.getState().view
    expect([selected, hops]).toEqual([['group:alpha'], 1])
  })
  it('what is selected elsewhere marks the rows that are about it, without choosing them', () => {
    const { atlas } = open()
    const about = () => [...document.querySelectorAll('.table-row.near')].map((one) => line(one).split(' | ')[3])
    act(() => atlas.actions.select('link:group:alpha~crime:oil'))
    expect(about()).toEqual(['p1-1 in English.', 'p1-2 in English.'])
    act(() => atlas.actions.select('crime:kidnapping'))
    expect(about()).toEqual(['p1-5 in English.', 'p1-6 in English.', 'p2-6 in English.'])
    expect(document.querySelectorAll('.table-row.chosen')).toHaveLength(0)
  })
  it('resting on a row tells the other views, and leaving takes it back', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.hover(rows()[1] as HTMLElement)
    expect(atlas.store.getState().hovered).toEqual({ mark: 'claim:p1-2' })
    await user.unhover(rows()[1] as HTMLElement)
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('tells the report what it rests on: its rows, or of names and sources every claim and activity', () => {
    const { atlas, unmount } = open('&group=beta')
    const resting = () => restingInFront(atlas.store.getState())
    expect(resting()).toEqual(['claim:p1-4', 'claim:p1-5', 'claim:p2-3', 'claim:p2-4'])
    act(() => atlas.actions.choose('table', 'activities'))
    expect(resting()).toEqual([])
    act(() => atlas.actions.widen('group'))
    act(() => atlas.actions.choose('table', 'entities'))
    expect(resting()).toHaveLength(16 + 3)
    unmount()
    expect(resting()).toBeUndefined()
  })
})

describe('the table by keyboard', () => {
  const start = async (hash = '', of: Dataset = data) => {
    const user = userEvent.setup()
    const opened = open(hash, 'en', of)
    const first = rows().find((row) => row.tabIndex === 0)
    act(() => first?.focus())
    return { user, ...opened }
  }
  it('has one row that Tab stops at', () => {
    open()
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([rows()[0]])
  })
  it('walks from row to row, to the ends, and not beyond', async () => {
    const { user } = await start('&table=activities&count=none')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toMatch(/^Activity 2/)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(focused()).toMatch(/^Activity 1/)
    await user.keyboard('{End}')
    expect(focused()).toMatch(/^Activity 3/)
    await user.keyboard('{ArrowDown}')
    expect(focused()).toMatch(/^Activity 3/)
    await user.keyboard('{Home}')
    expect(focused()).toMatch(/^Activity 1/)
  })
  it('selects with Enter and adds with Space', async () => {
    const { user, atlas } = await start('&table=activities&count=none')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(atlas.store.getState().view.selected).toEqual(['activity:a2'])
    await user.keyboard('{ArrowDown} ')
    expect(atlas.store.getState().view.selected).toEqual(['activity:a3', 'activity:a2'])
    await user.keyboard(' ')
    expect(atlas.store.getState().view.selected).toEqual(['activity:a2'])
  })
  it('selects all rows that there are, and only those', async () => {
    const { user, atlas } = await start('&group=beta')
    await user.keyboard('{Control>}a{/Control}')
    expect(atlas.store.getState().view.selected).toEqual(['claim:p1-4', 'claim:p1-5', 'claim:p2-3', 'claim:p2-4'])
    expect(tools()).toBe('4 rows, 4 selected')
  })
  it('reaches what is inside its row by Tab, and leaves Enter there to the link', async () => {
    const { user, atlas } = await start('&table=activities&count=none')
    await user.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Select Activity 1')
    // Each value of the row is a way to the rows that have it.
    for (const value of ['Office X', 'ongoing', 'Oil', 'World', 'a1']) {
      await user.tab()
      expect(document.activeElement?.textContent).toBe(value)
    }
    await user.keyboard('{Enter}')
    expect(atlas.store.getState().view.selected).toEqual([])
    await user.tab()
    expect(document.activeElement?.closest('.table-row')).toBeNull()
  })
  it('opens at what is selected', async () => {
    await start('&select=claim:p1-50', manyClaims(80))
    expect(focused()).toContain('Statement 50.')
  })
  describe('in a long list', () => {
    /** What has scrolled is set before the next key. */
    const press = (key: string) =>
      act(async () => {
        fireEvent.keyDown(document.activeElement as Element, { key })
      })
    it('goes on by what is in sight but two rows, so that one keeps one’s place', async () => {
      await start('', manyClaims(80))
      await press('PageDown')
      expect(focused()).toContain('Statement 28.')
      await press('PageUp')
      expect(focused()).toContain('Statement 1.')
    })
    it('goes to an end that was not on the page', async () => {
      await start('', manyClaims(80))
      expect(lines().join()).not.toContain('Statement 80.')
      await press('End')
      expect(focused()).toContain('Statement 80.')
    })
  })
})

describe('a long table', () => {
  it('scrolled with the pointer, has one row that Tab reaches, and that is in sight', () => {
    open('', 'en', manyClaims(80))
    const stops = () => rows().filter((row) => row.tabIndex === 0)
    expect(stops().map(line).join()).toContain('Statement 1.')
    const scroller = document.querySelector('.table-scroll')
    act(() => scroller?.scrollTo({ top: 50 * 22 }))
    act(() => void scroller?.dispatchEvent(new Event('scroll')))
    expect(rows().map(line).join()).not.toContain('Statement 1.')
    expect(stops()).toHaveLength(1)
    expect(stops().map(line).join()).toContain('Statement 51.')
  })
  it('has only the rows in sight on the page, and says how many there are', () => {
    open('', 'en', manyClaims(80))
    expect(rows().length).toBeGreaterThan(10)
    expect(rows().length).toBeLessThan(50)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('81')
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2')
    expect(tools()).toBe('80 rows')
  })
})

describe('a table that is presented', () => {
  const shown = () => rows().map(line).join()
  it('goes to what a step has lit, and shows some of what stands before it', async () => {
    open('&chrome=present&select=claim:p1-50', 'en', manyClaims(80))
    await waitFor(() => expect(shown()).toContain('Statement 50.'))
    expect(document.querySelector('.table-scroll')?.scrollTop).toBe(46 * 22)
  })
  it('stays at its top where that is lit', () => {
    open('&chrome=present&select=claim:p1-3', 'en', manyClaims(80))
    expect(document.querySelector('.table-scroll')?.scrollTop).toBe(0)
  })
})

describe('copying', () => {
  const copied = () => navigator.clipboard.readText()
  it('takes every row with the heads of the columns in sight', async () => {
    const user = userEvent.setup()
    open('&table=activities&count=none&columns=activities.leads,activities.places')
    await user.click(screen.getByRole('button', { name: 'Copy 3 rows as TSV' }))
    expect(await copied()).toBe(
      [
        'Activity\tStatus\tCrimes named\t¶',
        'Activity 1\tongoing\tOil\ta1',
        'Activity 2\tcompleted\tOil, Kidnapping\ta2',
        'Activity 3\tongoing\t\ta3',
      ].join('\n'),
    )
    expect(screen.getByRole('status').textContent).toBe('3 rows copied')
  })
  it('takes the selected rows alone where some are selected, in the order on the page', async () => {
    const user = userEvent.setup()
    open(
      '&table=activities&count=none&columns=activities.leads,activities.places&sort=-title&select=activity:a1,activity:a3',
    )
    await user.click(screen.getByRole('button', { name: 'Copy 2 selected rows as TSV' }))
    expect((await copied()).split('\n').map((one) => one.split('\t')[0])).toEqual([
      'Activity',
      'Activity 3',
      'Activity 1',
    ])
  })
  it('never counts what is selected elsewhere among its rows', () => {
    open('&table=activities&count=none&select=group:alpha')
    expect(screen.getByRole('button', { name: 'Copy 3 rows as TSV' })).toBeTruthy()
  })
  it('works by keyboard from a row', async () => {
    const user = userEvent.setup()
    open('&table=recommendations')
    act(() => rows()[0]?.focus())
    await user.keyboard('{Control>}c{/Control}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 rows copied'))
    expect(await copied()).toContain('States should act on p4-1.')
  })
  it('leaves marked text to the browser', () => {
    open('&table=recommendations')
    vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection)
    expect(fireEvent.keyDown(rows()[0] as HTMLElement, { key: 'c', ctrlKey: true })).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('')
  })
  it('says so where the browser does not let it', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    Object.assign(document, { execCommand: () => false })
    open('&table=recommendations')
    await user.click(screen.getByRole('button', { name: 'Copy 2 rows as TSV' }))
    expect(screen.getByRole('status').textContent).toBe('The browser does not let the page copy')
  })
})

describe('a filter on the table', () => {
  it('of a group leaves its claims, and counts names anew', () => {
    const { atlas } = open('&group=beta')
    expect(title()).toBe('4 claims in 2 units; 1 of them stated or confirmed')
    act(() => atlas.actions.choose('table', 'entities'))
    expect(line(rowOf('Oil'))).toMatch(/^Oil \| crime \| 1 /)
    expect(line(rowOf('Alpha'))).toMatch(/^Alpha \| group \| – /)
  })
  it('of certainty leaves what is firm enough; limited evidence is not', () => {
    open('&sure=firm')
    expect(rows()).toHaveLength(10)
    expect(column('How sure')).not.toContain('limited evidence')
  })
  it('of a relation says nothing of activities and takes none away', () => {
    open('&table=activities&count=none&predicate=active-in')
    expect(rows()).toHaveLength(3)
  })
  it('that leaves nothing is named, and undone by one button; nothing can be copied then', async () => {
    const { atlas } = open('&crime=oil&speaker=org:press')
    expect(title()).toBe('No row passes the filters')
    expect(screen.getByText('“Crime” leaves nothing here.')).toBeTruthy()
    // The heads stay: what is out is seen by what it would be.
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toContain('How sure')
    expect(document.querySelectorAll('.table-row')).toHaveLength(0)
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(atlas.store.getState().view.facets).toEqual({ speaker: ['org:press'] })
    expect(rows()).toHaveLength(1)
  })
  it.each(['claims', 'activities', 'recommendations', 'entities', 'sources', 'gaps'])(
    'that empties the table of %s leaves nothing said of rows that are not there',
    (table) => {
      const none = { ...data, claims: [], activities: [], recommendations: [], entities: [] }
      const full = open(`&table=${table}`, 'en', data)
      const support = () => document.querySelector('.headline p')?.textContent ?? ''
      expect([title(), support() !== '']).not.toContain('No row passes the filters')
      full.unmount()
      open(`&table=${table}`, 'en', none)
      expect([title(), support()]).toEqual(['No row passes the filters', ''])
    },
  )
  it('by sources that are left out is named as such', () => {
    open('&speaker=org:press&without=org:press')
    expect(screen.getByText('“Who says so” leaves nothing here.')).toBeTruthy()
  })
})

describe('the side of the table', () => {
  const lists = () => within(screen.getByRole('navigation', { name: 'List' })).getAllByRole('link')
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
  it('offers each list as a link without the order of another one', () => {
    openSide('&sort=-subject')
    expect(lists().map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Claims', '#view=table'],
      ['Activities', '#view=table&table=activities'],
      ['Recommendations', '#view=table&table=recommendations'],
      ['Names', '#view=table&table=entities'],
      ['Sources', '#view=table&table=sources'],
      ['Threat and response', '#view=table&table=gaps'],
    ])
    expect(lists()[0]?.getAttribute('aria-current')).toBe('true')
  })
  it('of a dataset without activities and recommendations offers what is left', () => {
    openSide('', 'en', { ...data, activities: [], recommendations: [] })
    expect(lists().map((one) => one.textContent)).toEqual(['Claims', 'Names', 'Sources'])
  })
  it('is left to a link that asks for a list the dataset has nothing for, which says so', () => {
    const { faults } = atlasAt('#view=table&table=gaps', 'en', { ...data, activities: [] }).atlas.store.getState()
    expect(faults).toEqual([{ key: 'table', value: 'gaps' }])
  })
  it('hides a column and shows it again, and the address keeps it', async () => {
    const { address, atlas } = openSide()
    await userEvent.click(box('Statement'))
    expect([box('Statement').checked, address.hash()]).toEqual([false, '#view=table&columns=claims.statement'])
    await userEvent.click(box('Statement'))
    expect([box('Statement').checked, atlas.store.getState().view.columns]).toEqual([true, []])
    await userEvent.click(box('Period'))
    expect(atlas.store.getState().view.columns).toEqual(['claims.period'])
  })
  it('keeps the last column: rows without one say nothing', () => {
    openSide(
      '&table=recommendations&columns=recommendations.strength,recommendations.addressee,recommendations.shares,recommendations.units',
    )
    expect(box('Statement').disabled).toBe(true)
    expect(box('Strength').disabled).toBe(false)
  })
  it('counts claims of one origin once when asked', async () => {
    const { atlas } = openSide()
    await userEvent.click(box('Claims of one origin once'))
    expect(atlas.store.getState().view.options).toEqual({ origin: 'once' })
    await userEvent.click(box('Claims of one origin once'))
    expect(atlas.store.getState().view.options).toEqual({})
  })
  it('speaks Chinese', () => {
    openSide('', 'zh')
    const names = within(screen.getByRole('navigation', { name: '列出' })).getAllByRole('link')
    expect(names).toHaveLength(6)
    for (const one of names) expect(one.textContent).toMatch(/^\p{Script=Han}+$/u)
  })
})
