// Does the view of time draw each date as exactly as the report has it, and light what is selected or hovered?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { DASHES } from '../../src/core/model/shapes.ts'
import { view } from '../../src/views/time/view.ts'
import { moneyDataset, withClaims } from '../core/fixture-atlas.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from './page.tsx'
import { inRoom, partsOf } from './parts.ts'

inRoom(900, 900)

const { Main, Side, Start } = await partsOf(view)
const money = moneyDataset()
const rich = richDataset()
const open = (hash = '', language = 'en', of: Dataset = money) => renderAt(<Main />, `#view=time${hash}`, language, of)
const openSide = (hash = '', of: Dataset = money) => renderAt(<Side />, `#view=time${hash}`, 'en', of)

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const rows = () => [...document.querySelectorAll<HTMLElement>('.time-claim')]
const row = (name: string) => {
  const found = rows().find((one) => one.textContent.includes(name))
  if (!found) throw new Error(`no row ${name}`)
  return found
}
const note = (name: string) => row(name).querySelector('.unseen')?.textContent
const bar = (name: string) => row(name).querySelector<HTMLElement>('.time-bar') as HTMLElement
const dash = (name: string) => bar(name).querySelector('line')?.getAttribute('stroke-dasharray')
const place = (name: string) => {
  const { left, width } = (bar(name).parentElement as HTMLElement).style
  return [Number.parseFloat(left), Number.parseFloat(width)] as const
}
const chosen = () => rows().filter((one) => one.classList.contains('chosen'))

describe('a row', () => {
  it('says who, what, how much, when, how sure and who says so', () => {
    open()
    expect(row('oil sold').querySelector('button')?.textContent).toContain('Alpha oil sold')
    expect(note('oil sold')).toBe('2012–2014; $10–20m; reported; The Team')
    expect(row('oil sold').querySelector('.time-value')?.textContent).toBe('$10–20m')
    expect(within(row('oil sold')).getByRole('link').textContent).toBe('¶3')
  })
  it('stands under the short words of its figure, and is said with all of them', () => {
    const shortened = withClaims(money, (claim) => ({
      ...claim,
      ...(claim.quantities && {
        quantities: claim.quantities.map((one) =>
          one.what.en === 'oil sold' ? { ...one, brief: { en: 'oil', zh: '油' } } : one,
        ),
      }),
    }))
    open('', 'en', shortened)
    expect(row('Alpha oil').querySelector('button')?.textContent).toBe('Alpha oil$10–20m')
    expect(note('Alpha oil')).toBe('oil sold: 2012–2014; $10–20m; reported; The Team')
  })
  it('has a bar from its start to its end, broken where the report hedges', () => {
    open('&time=alike')
    const [from, width] = place('oil sold')
    const [later, short] = place('the same tolls')
    expect(later).toBeGreaterThan(from)
    expect(short).toBeLessThan(width)
    expect(dash('oil sold')).toBe(DASHES.hedged.lengths?.join(' '))
    expect(dash('yearly takings')).toBeNull()
  })
  it('with an open end stops at the report, with an arrow and a white box over the year in which it began', () => {
    open('', 'en', rich)
    const [from, width] = place('salt')
    const report = Number.parseFloat(
      document.querySelector<HTMLElement>('.time-sheet')?.style.getPropertyValue('--report') ?? '',
    )
    expect(from + width).toBeCloseTo(report, 6)
    expect(bar('salt').className).toBe('time-bar open')
    expect(bar('salt').querySelector('.time-bar-loose')).not.toBeNull()
  })
  it('has its figure behind its bar where there is room before the report, or else behind the report', () => {
    open()
    const value = (one: HTMLElement) => one.querySelector<HTMLElement>('.time-value')
    const behind = (one: HTMLElement) => value(one)?.style.left ?? ''
    const said = rows().filter((one) => value(one) !== null)
    const ends = said.map((one) => {
      const { left, width } = (one.querySelector('.time-bar-place') as HTMLElement).style
      return Number.parseFloat(left) + Number.parseFloat(width)
    })
    const early = said.filter((one) => behind(one) !== '')
    expect(early.length).toBeGreaterThan(0)
    for (const [i, one] of said.entries())
      if (behind(one) !== '') expect(Number.parseFloat(behind(one).replace('calc(', ''))).toBeCloseTo(ends[i] ?? 0, 3)
    expect(
      said
        .filter((one) => one.querySelector('.time-bar.open'))
        .map(behind)
        .join(''),
    ).toBe('')
  })
  it('has a name that runs on as far as its bar begins', () => {
    open('&time=alike')
    const free = (name: string) => row(name).querySelector<HTMLElement>('.time-name')?.style.getPropertyValue('--free')
    const [from] = place('oil sold')
    expect(Number.parseFloat(free('oil sold') ?? '')).toBeCloseTo((from / 100) * 900, 3)
  })
  it('with an end has neither', () => {
    open()
    expect(bar('oil sold').className).toBe('time-bar')
    expect(bar('oil sold').querySelector('.time-bar-tip, .time-bar-loose')).toBeNull()
  })
  it('stands under its group, or else under its trade', () => {
    open()
    const blocks = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(blocks.slice(0, 2)).toEqual(['Groups 4 dated claims', 'People, markets, others one dated claim'])
    const [groups, others] = [...document.querySelectorAll<HTMLElement>('.time-block')]
    expect([groups, others].map((one) => one?.querySelectorAll('.time-claim').length)).toEqual([4, 1])
  })
})

describe('the headline', () => {
  it('says how many dated claims reach the full years, and how many claims are not drawn', () => {
    open()
    expect(title()).toBe('What the report dates lies late: 3 of 5 dated claims reach 2014 or after')
    const undated = money.claims.filter(({ period }) => period === undefined).length
    expect(screen.getByText(new RegExp(`^${undated} of ${money.claims.length} claims carry no date`))).toBeDefined()
  })
  it('of a selection says how many are about it, and over which years', () => {
    open('&select=group:beta')
    expect(title()).toBe('Beta: 3 of 5 dated claims, 2013–2014')
    expect(chosen()).toHaveLength(3)
  })
  it('gives way under the pointer to what is hovered, and its date in words', async () => {
    open()
    await userEvent.hover(row('oil sold'))
    expect(screen.getByText('¶3 · Alpha, oil sold: 2012–2014; reported')).toBeDefined()
    await userEvent.unhover(row('oil sold'))
    expect(screen.queryByText('¶3 · Alpha, oil sold: 2012–2014; reported')).toBeNull()
  })
})

describe('light', () => {
  it('is on what is hovered, and the rest steps back', async () => {
    open()
    await userEvent.hover(row('oil sold'))
    expect(document.querySelector('.time-some')).not.toBeNull()
    expect(rows().filter((one) => one.classList.contains('lit'))).toEqual([row('oil sold')])
    await userEvent.unhover(row('oil sold'))
    expect(document.querySelector('.time-some')).toBeNull()
  })
  it('follows a unit that is hovered in the strip', () => {
    const { atlas } = open('', 'en', rich)
    act(() => atlas.actions.hover({ unit: 'a1' }))
    expect(document.querySelectorAll('.time-lane.lit')).toHaveLength(1)
    expect(rows().some((one) => one.classList.contains('lit'))).toBe(false)
  })
})

describe('a press', () => {
  it('selects the claim of a row, with shift adds it, and twice leaves what is near', async () => {
    const { atlas } = open()
    const selected = () => atlas.store.getState().view.selected
    await userEvent.click(within(row('oil sold')).getByRole('button'))
    expect(selected()).toEqual(['claim:p3-1'])
    expect(within(row('oil sold')).getByRole('button').getAttribute('aria-pressed')).toBe('true')
    const user = userEvent.setup()
    await user.keyboard('{Shift>}')
    await user.click(within(row('yearly takings')).getByRole('button'))
    expect(selected()).toEqual(['claim:p3-5', 'claim:p3-1'])
  })
  it('selects what a date is of', async () => {
    const { atlas } = open('', 'en', rich)
    await userEvent.click(screen.getByRole('button', { name: /12.–.18 April 2015/ }))
    expect(atlas.store.getState().view.selected).toEqual(['activity:a1'])
  })
})

describe('dates in lanes', () => {
  const dataset: Dataset = {
    ...rich,
    activities: rich.activities.map((activity, i) => ({
      ...activity,
      dates: [['2014', '2014-06', '2015-02-03'][i] ?? '2013'].map((on) => ({
        on,
        what: { en: 'Met', zh: '开会' },
        at: [1],
      })),
    })),
  }
  it('have a form of their own for a year, a month and a day', () => {
    open('', 'en', dataset)
    const forms = (name: RegExp) =>
      screen.getByRole('button', { name }).closest('.time-lane')?.querySelector('i')?.className
    expect(forms(/^a1, 2014: Met/)).toContain('time-form-year')
    expect(forms(/^a2, June 2014: Met/)).toContain('time-form-month')
  })
  it('share one tab stop; arrows walk along them', async () => {
    open('', 'en', dataset)
    const lanes = screen.getByRole('group', { name: 'UN activities' })
    const all = within(lanes).getAllByRole('button')
    expect(all.filter((one) => one.tabIndex === 0)).toHaveLength(1)
    act(() => all[0]?.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(all[1])
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(all.at(-1))
  })
})

describe('beside it', () => {
  it('each block is a switch with its count', async () => {
    const { atlas } = openSide()
    const groups = screen.getByRole('checkbox', { name: /^Groups ?4$/ })
    await userEvent.click(groups)
    expect(atlas.store.getState().view.sift.hide).toEqual(['group'])
    await userEvent.click(screen.getByRole('checkbox', { name: /^Groups ?4$/ }))
    expect(atlas.store.getState().view.sift.hide).toEqual([])
  })
  it('the key has only forms that are in use, and the line of the report', () => {
    openSide()
    const legend = [...document.querySelectorAll('.time-legend li')].map((one) => one.textContent)
    expect(legend.some((text) => text.startsWith('since'))).toBe(false)
    expect(legend.some((text) => text.startsWith('from, to'))).toBe(true)
    expect(legend.at(-1)).toMatch(/^the report, /)
  })
  it('the scale is a link that says so', () => {
    openSide()
    expect(screen.getByRole('link', { name: 'every year alike' }).getAttribute('href')).toContain('time=alike')
  })
  it('what has no date is counted, and named where it holds a sum', () => {
    renderAt(<Start Usual={() => null} />, '#view=time', 'en', money)
    const n = money.claims.filter(({ period, polarity }) => period === undefined && polarity !== 'denied').length
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(`${n} claims are undated`)
    expect(screen.getByText('up to $2m a day')).toBeDefined()
    expect(screen.queryByText('Ends left open')).toBeNull()
  })
  it('open ends are counted, and what they do not say', () => {
    renderAt(<Start Usual={() => null} />, '#view=time', 'en', rich)
    expect(screen.getByText('one claim')).toBeDefined()
    expect(screen.getByText(/does not say that it stopped/)).toBeDefined()
  })
})

describe('with nothing left', () => {
  it('says so, and leads back', () => {
    open(
      '&period=1900',
      'en',
      withClaims(money, (claim) => ({ ...claim, period: undefined })),
    )
    expect(title()).toBe('No date passes the filters')
    expect(rows()).toEqual([])
  })
  it('keeps the years, and the blocks and forms of its key, each with nothing', () => {
    open('&predicate=active-in')
    expect(title()).toBe('No date passes the filters')
    expect([...document.querySelectorAll('.time-head i')].map((one) => one.textContent)).toContain('2014')
    openSide('&predicate=active-in')
    expect(screen.getByRole('checkbox', { name: /^Groups ?0$/ })).toBeDefined()
    const legend = [...document.querySelectorAll('.time-legend li')].map((one) => one.textContent)
    expect(legend[0]).toMatch(/^from, to ?0$/)
  })
  it('has at its side what usually stands there, for nothing is undated either', () => {
    renderAt(
      <Start Usual={() => <p>as usual</p>} />,
      '#view=time&crime=crime:extortion&predicate=active-in',
      'en',
      money,
    )
    expect(screen.getByText('as usual')).toBeDefined()
    expect(screen.queryByRole('heading')).toBeNull()
  })
})

it('speaks Chinese', () => {
  open('', 'zh')
  expect(title()).toMatch(/^报告所注日期多在晚近：5条有日期的论断中，3条及于2014年或其后$/)
})
