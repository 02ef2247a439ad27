// Does the view of money say each figure with its bound, period and speaker, and add only what may be added?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { restingInFront } from '../../src/state/atlas.ts'
import { view } from '../../src/views/money/view.ts'
import { figure, moneyDataset, withClaims } from '../core/fixture-atlas.ts'
import { renderAt } from './page.tsx'
import { inRoom, partsOf } from './parts.ts'

const { Main, Side, Start } = await partsOf(view)
inRoom(900, 900)
const mixed = moneyDataset()
/** Without the figure in euros. */
const data = withClaims(mixed, (claim) => ({
  ...claim,
  ...(claim.quantities && { quantities: claim.quantities.filter(({ unit }) => unit !== 'EUR') }),
}))
/** Money alone, unless other figures are asked for. */
const at = (hash: string) => `#view=money${hash.includes('sums=') ? hash : `${hash}&sums=money`}`
const open = (hash = '', language = 'en', of: Dataset = data) => renderAt(<Main />, at(hash), language, of)
const openSide = (hash = '', language = 'en', of: Dataset = data) => renderAt(<Side />, at(hash), language, of)
const openTotal = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Start Usual={() => null} />, at(hash), language, of)
/** The dataset with the figures of one claim alone. */
const only = (id: string) => withClaims(data, (claim) => (claim.id === id ? claim : { ...claim, quantities: [] }))

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const blocks = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent)
/** The figures under a heading, by the name of each. */
const under = (heading: string) =>
  within(screen.getByRole('heading', { level: 2, name: heading }).parentElement as HTMLElement)
    .getAllByRole('button')
    .map((one) => one.textContent)
const button = (name: string) => screen.getByText(name).closest('button') as HTMLElement
const row = (name: string) => button(name).closest('li') as HTMLElement
/** What is said aloud of a figure beside its name. */
const note = (name: string) => {
  const id = button(name).getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent.replace(/\s/g, ' ') ?? ''
}
const shape = (name: string) => row(name).querySelector<HTMLElement>('.sum-shape')
const chosen = () => [...document.querySelectorAll('.money-row.chosen button')].map((one) => one.textContent)

describe('a figure', () => {
  it.each([
    ['oil sold', '$10–20m, 2012–2014; reported; The Team'],
    ['ransom', '$5m, 2013; stated; the report itself'],
    ['tolls', 'up to $2m, a day; alleged, a ceiling; The Team, Document D'],
    ['all ransom', 'at least $3m, not given; stated, a floor; the report itself'],
    ['yearly takings', 'about $7m, a year; stated, approximate; the report itself'],
    ['the market', '$1–2bn, 2014; stated; the report itself'],
  ])('%s is said with amount and bound, period, certainty and speaker', (what, said) => {
    open()
    expect(note(what)).toBe(said)
  })
  it('that we worked out says so, beside its amount and aloud', () => {
    open()
    expect(note('ransom a month')).toContain('$400,000, derived, 2013')
    expect(row('ransom a month').querySelector('.sum-label')?.textContent).toBe('$400,000derived')
  })
  it('that is another one said again is called the same money', () => {
    open()
    expect(button('the same tolls, the same money').textContent).toBe('Beta the same tolls, the same money')
  })
  it('has the form of its bound: a dot, a range, a ceiling that points down, a floor that points up', () => {
    open()
    expect(shape('ransom')?.classList.contains('dot')).toBe(true)
    expect(shape('oil sold')?.classList.contains('range')).toBe(true)
    expect(shape('tolls')?.classList.contains('ceiling')).toBe(true)
    expect(shape('all ransom')?.classList.contains('floor')).toBe(true)
    const turned = (name: string) => shape(name)?.querySelector('g')?.getAttribute('transform') ?? ''
    expect([turned('tolls'), turned('all ransom')]).toEqual(['matrix(-1 0 0 1 34 0)', ''])
  })
  it('is hollow where it is no second sum, and filled where it is one', () => {
    open()
    const hollow = [...document.querySelectorAll('li:has(.sum-shape.hollow) button')].map((one) => one.textContent)
    expect(hollow).toEqual(['Beta the same tolls, the same money', 'Beta ransom a month'])
  })
  it('stands on the axis where its amount is: ten and twenty million from half way on', () => {
    open()
    expect(shape('oil sold')?.style.left).toBe('50%')
    const left = (name: string) => Number.parseFloat(shape(name)?.style.left.replace('calc(', '') ?? '')
    expect(left('price of a hostage')).toBe(0)
    expect(left('yearly takings')).toBeGreaterThan(left('ransom'))
    expect(left('ransom')).toBeGreaterThan(left('ransom a month'))
  })
  it('of a market has the colour of its crime, one of a group that of groups', () => {
    open()
    expect(shape('the market')?.classList.contains('kind-crime')).toBe(true)
    expect(shape('ransom')?.classList.contains('kind-group')).toBe(true)
    expect(button('the market').textContent).toBe('Oil the market')
  })
  it('of an unnamed actor has the colour of unnamed actors, and no named group’s', () => {
    const ofActor = withClaims(data, (claim) =>
      claim.id === 'claim:p3-2' ? { ...claim, subject: 'actor:fighters' } : claim,
    )
    open('', 'en', ofActor)
    const mark = shape('ransom')?.classList
    expect([mark?.contains('kind-actor'), mark?.contains('kind-group')]).toEqual([true, false])
  })
  it('opens its paragraph by its chip', () => {
    open()
    expect(within(row('tolls')).getByRole('link', { name: '¶3, paragraph 3' }).getAttribute('href')).toBe(
      '#view=report&sums=money&unit=p3',
    )
  })
  it('has the stroke of how sure the report is of it', () => {
    open()
    const dash = (name: string) => row(name).querySelector('.stroke-mark path')?.getAttribute('stroke-dasharray')
    expect(dash('ransom')).toBeNull()
    expect(new Set([dash('ransom'), dash('oil sold'), dash('tolls')]).size).toBe(3)
  })
  it('of a claim with several is each said with its own bound', () => {
    const bounds = withClaims(data, (claim) =>
      claim.id === 'claim:p3-4'
        ? {
            ...claim,
            quantities: claim.quantities?.map((one, i) => ({ ...one, bound: i === 0 ? 'at-least' : 'exact' })),
          }
        : claim,
    )
    open('', 'en', bounds)
    const [first, second] = bounds.claims.find(({ id }) => id === 'claim:p3-4')?.quantities ?? []
    expect(note(first?.what.en ?? '')).toContain('a floor')
    expect(note(second?.what.en ?? '')).not.toContain('a floor')
  })
  it('in another currency stands on an axis of its own, below, and a share on none', () => {
    open('', 'en', mixed)
    expect(note('takings in euros')).toMatch(/^€9m/)
    const heads = [...document.querySelectorAll('.money-head')].map((head) => head.textContent)
    expect(heads.map((head) => head?.match(/^[^,]+/)?.[0])).toEqual(['US dollars', 'euros'])
    expect(screen.queryByText('share of the market')).toBeNull()
    expect(screen.getAllByRole('button')).toHaveLength(11)
  })
})

describe('a sum beside other measures', () => {
  const openAll = () => open('&sums=all', 'en', mixed)
  const amount = (name: string) => row(name).querySelector('.money-amount')?.textContent
  it('has its amount before its mark, and its period with its name', () => {
    openAll()
    expect(amount('oil sold')).toBe('$10–20m')
    expect(row('oil sold').querySelector('.money-name small')?.textContent).toBe('2012–2014')
    expect(row('oil sold').querySelector('.sum-label')).toBeNull()
    const at = (name: string) => Number.parseFloat(row(name).style.getPropertyValue('--from'))
    expect(at('oil sold')).toBeGreaterThan(at('ransom a month'))
    expect(at('price of a hostage')).toBe(0)
  })
  it('says no period that the head over it says', () => {
    openAll()
    expect(row('tolls').querySelector('.money-name small')).toBeNull()
    expect(note('tolls')).toContain('a day')
  })
  it('stands under the short words of its figure, and is said with all of them', () => {
    const shortened = withClaims(mixed, (claim) => ({
      ...claim,
      ...(claim.quantities && {
        quantities: claim.quantities.map((one) =>
          one.what.en === 'oil sold' ? { ...one, brief: { en: 'oil', zh: '油' } } : one,
        ),
      }),
    }))
    open('&sums=all', 'en', shortened)
    expect(screen.queryByText(/oil sold$/, { selector: 'button *' })).toBeNull()
    expect(screen.getByText(/^oil sold: \$10–20m/)).toBeTruthy()
  })
  it('says no period whose years its words name', () => {
    const dated = withClaims(mixed, (claim) => ({
      ...claim,
      ...(claim.quantities && {
        quantities: claim.quantities.map((one) =>
          one.what.en === 'oil sold' ? { ...one, what: { ...one.what, en: 'oil sold in 2012, 2013 and 2014' } } : one,
        ),
      }),
    }))
    open('&sums=all', 'en', dated)
    expect(row('oil sold in 2012, 2013 and 2014').querySelector('.money-name small')).toBeNull()
  })
})

describe('figures stand together', () => {
  it('by length of time, each block with its figures, the largest first', () => {
    open()
    expect(blocks()).toEqual([
      'Named groups, over several years',
      'Named groups, within a year',
      'Named groups, period not given',
      'Named groups, per day',
      'Whole markets: no group’s income',
      'Per person',
    ])
    expect(under('Named groups, over several years')).toEqual(['Alpha oil sold'])
    expect(under('Named groups, within a year')).toEqual([
      'Beta yearly takings',
      'Beta the same tolls, the same money',
      'Beta ransom',
      'Beta ransom a month',
      'Beta fines',
    ])
    expect(under('Named groups, per day')).toEqual(['Alpha tolls'])
    expect(under('Per person')).toEqual(['Alpha price of a hostage'])
  })
  it('with what is of unnamed actors under a head of its own, and never among named groups', () => {
    const of = withClaims(moneyDataset(), (claim) =>
      claim.id === 'claim:p3-1' ? { ...claim, subject: 'actor:fighters' } : claim,
    )
    const { atlas } = open('', 'en', of)
    expect(blocks()[0]).toBe('Unnamed actors, over several years')
    expect(under('Unnamed actors, over several years')).toEqual(['Fighters oil sold'])
    expect(blocks()).not.toContain('Named groups, over several years')
    act(() => atlas.actions.choose('sums', 'named'))
    expect(blocks()).not.toContain('Unnamed actors, over several years')
  })
  it('by group, the one with most figures first; markets and prices by themselves, below', () => {
    open('&money=group')
    expect(blocks()).toEqual(['Beta', 'Alpha', 'Whole markets: no group’s income', 'Per person'])
    expect(under('Beta')).toHaveLength(5)
    expect(under('Alpha')).toEqual(['Alpha oil sold', 'Alpha all ransom', 'Alpha tolls'])
  })
  it('by crime, the market of a crime never among what groups took from it', () => {
    open('&money=crime')
    expect(under('Oil')).toEqual(['Alpha oil sold', 'Beta yearly takings'])
    expect(under('Kidnapping')).toEqual(['Beta ransom', 'Alpha all ransom', 'Beta ransom a month'])
    expect(under('Extortion')).toEqual(['Beta the same tolls, the same money', 'Alpha tolls', 'Beta fines'])
    expect(under('Whole markets: no group’s income')).toEqual(['Oil the market'])
  })
  it('by who says so: the estimator before whoever else is named, nobody where nobody is', () => {
    open('&money=source')
    expect(under('The Press')).toEqual(['Beta ransom'])
    expect(under('The Team')).toEqual(['Alpha oil sold', 'Alpha tolls'])
    expect(under('No source named')).toHaveLength(5)
  })
  it('and each once, whatever they are put together by', () => {
    const { atlas } = open()
    for (const by of ['period', 'group', 'crime', 'source'] as const) {
      act(() => atlas.actions.choose('money', by))
      expect(screen.getAllByRole('button')).toHaveLength(10)
    }
  })
  it('of named groups alone, or of markets alone', () => {
    const { atlas } = open('&sums=named')
    expect(blocks()).not.toContain('Whole markets: no group’s income')
    expect(screen.getAllByRole('button')).toHaveLength(9)
    act(() => atlas.actions.choose('sums', 'market'))
    expect(blocks()).toEqual(['Whole markets: no group’s income'])
    expect(title()).toBe('One figure, and no total')
  })
})

describe('the axis', () => {
  const ticks = () => [...document.querySelectorAll('.money-head i')].map((one) => one.textContent)
  it('has a line for every hundredfold, from below the least figure to above the greatest', () => {
    open()
    expect(ticks()).toEqual(['$1,000', '$100,000', '$10m', '$1bn', '$100bn'])
  })
  it('stays where it is while fewer kinds of figures are shown', () => {
    open('&sums=market')
    expect(ticks()).toEqual(['$1,000', '$100,000', '$10m', '$1bn', '$100bn'])
  })
  it('spans what a filter leaves of the figures', () => {
    open('&crime=kidnapping&group=beta')
    expect(ticks()).toEqual(['$100,000', '$10m'])
  })
  it('counts in Chinese by ten thousands', () => {
    open('', 'zh')
    expect(ticks()).toEqual(['1000', '10万', '1000万', '10亿', '1000亿'])
  })
  it('says what it measures, and that distance is ratio', () => {
    open()
    expect(screen.getByText('US dollars, log axis')).toBeTruthy()
    openSide()
    expect(screen.getByText(/Distance is ratio, not difference\./)).toBeTruthy()
  })
})

describe('the headline of money', () => {
  it('counts the figures, and those that may be added', () => {
    open()
    expect(title()).toBe('10 figures, of which 2 may be added')
  })
  it('says that there is no total where nothing may be added', () => {
    open('', 'en', only('claim:p3-7'))
    expect(title()).toBe('2 figures, and no total')
  })
  it('says that a market is never an income', () => {
    open()
    expect(screen.getByText(/A market is never a group’s income\.$/)).toBeTruthy()
  })
  it('speaks Chinese', () => {
    open('', 'zh')
    expect(title()).toBe('10个数字，其中2个可以相加')
    expect(blocks()).toContain('整个市场：不是任何团体的收入')
    expect(note('售油')).toMatch(/^1000万至2000万美元，.*；据报；小组$/)
    expect(note('过路费')).toBe('最多200万美元，每日；据称，上限；小组，文件丁')
  })
})

describe('pointer, keys and selection on figures', () => {
  it('a click selects the claim of a figure, and the address says so', async () => {
    const { address } = open()
    await userEvent.click(button('tolls'))
    expect(address.hash()).toBe('#view=money&select=claim:p3-3&sums=money')
    expect(button('tolls').getAttribute('aria-pressed')).toBe('true')
    expect(chosen()).toEqual(['Alpha tolls'])
  })
  it('a click with Shift adds another', async () => {
    const user = userEvent.setup()
    const { atlas } = open('&select=claim:p3-3')
    await user.keyboard('{Shift>}')
    await user.click(button('oil sold'))
    expect(atlas.store.getState().view.selected).toEqual(['claim:p3-1', 'claim:p3-3'])
  })
  it('two figures of one claim are chosen together', async () => {
    open()
    await userEvent.click(button('all ransom'))
    expect(chosen()).toEqual(['Alpha all ransom', 'Alpha price of a hostage'])
  })
  it('two clicks leave only what is near whoever took it', async () => {
    const { atlas } = open()
    await userEvent.dblClick(button('tolls'))
    const { selected, hops } = atlas.store.getState().view
    expect([selected, hops]).toEqual([['group:alpha'], 1])
  })
  it('what is selected elsewhere marks the figures that are about it', () => {
    const { atlas } = open()
    act(() => atlas.actions.select('group:alpha'))
    expect(chosen()).toEqual(['Alpha oil sold', 'Alpha all ransom', 'Alpha tolls', 'Alpha price of a hostage'])
    expect(button('oil sold').getAttribute('aria-pressed')).toBe('false')
    act(() => atlas.actions.select('link:group:alpha~crime:kidnapping'))
    expect(chosen()).toEqual(['Alpha all ransom', 'Alpha price of a hostage'])
    act(() => atlas.actions.select('place:iraq'))
    expect(chosen()).toEqual(['Oil the market'])
    act(() => atlas.actions.select('group:gamma'))
    expect(chosen()).toEqual([])
  })
  it('resting on a row tells the other views its claim, and leaving takes it back', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.hover(row('oil sold'))
    expect(atlas.store.getState().hovered).toEqual({ mark: 'claim:p3-1' })
    await user.unhover(row('oil sold'))
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('Tab goes from figure to chip to figure, and Enter selects', async () => {
    const user = userEvent.setup()
    const { atlas } = open()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Alpha oil sold')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('¶3')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Beta yearly takings')
    await user.keyboard('{Enter}')
    expect(atlas.store.getState().view.selected).toEqual(['claim:p3-5'])
  })
  it('tells the report which claims it rests on, each once, and only while it is in front', () => {
    const { atlas, unmount } = open()
    expect([...(restingInFront(atlas.store.getState()) ?? [])].sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `claim:p3-${n}`),
    )
    act(() => atlas.actions.choose('sums', 'market'))
    expect(restingInFront(atlas.store.getState())).toEqual(['claim:p3-6'])
    unmount()
    expect(restingInFront(atlas.store.getState())).toBeUndefined()
    const beside = renderAt(<Main />, '#view=report&beside=money&sums=money', 'en', data)
    expect(restingInFront(beside.atlas.store.getState())).toBeUndefined()
  })
})

describe('a filter on money', () => {
  it('of a group leaves its figures, and no market', () => {
    open('&group=alpha')
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Alpha oil sold',
      'Alpha all ransom',
      'Alpha tolls',
      'Alpha price of a hostage',
    ])
    expect(title()).toBe('4 figures, of which 1 may be added')
  })
  it('of certainty takes what is only reported or alleged', () => {
    open('&sure=firm')
    expect(screen.getAllByRole('button')).toHaveLength(8)
    expect(screen.queryByText('oil sold')).toBeNull()
    expect(screen.queryByText('tolls')).toBeNull()
  })
  it('of a period leaves what touches it', () => {
    open('&period=2012')
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Alpha oil sold'])
  })
  it('that leaves nothing is named, and undone by one button', async () => {
    const { atlas } = open('&predicate=active-in')
    expect(title()).toBe('No figure passes the filters')
    expect(blocks()).toEqual(['Money 0'])
    expect(screen.getByText('“Relation” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(atlas.store.getState().view.facets).toEqual({})
    expect(title()).toBe('10 figures, of which 2 may be added')
  })
  it('is only to blame for the figures that were asked for', () => {
    open('&sums=market&group=alpha')
    expect(title()).toBe('No figure passes the filters')
    expect(screen.getByText('“Group” leaves nothing here.')).toBeTruthy()
  })
})

describe('the total', () => {
  const heading = () => screen.getByRole('heading', { level: 2 }).textContent
  const kept = () =>
    [...document.querySelectorAll('.money-total section')].map((section) => [
      section.querySelector('h4')?.textContent,
      [...section.querySelectorAll('li')].map((one) => one.textContent),
    ])
  it('is the sum of the two figures that may be added, low end and high end by themselves', () => {
    openTotal()
    // 10 and 5, 20 and 5 million; nine million euros are no dollars.
    expect(heading()).toBe('$15–25m')
    expect(screen.getByText('2 figures may be added.')).toBeTruthy()
  })
  it('lists every other figure once, under the reason why it may not be added', () => {
    openTotal()
    expect(
      kept()
        .slice(0, -1)
        .map(([why]) => why),
    ).toEqual([
      'a market or export total, not anyone’s income',
      'its period differs from the others',
      'the same sum in another form',
      'its dates are not given, so it may overlap others',
      'a rate, not a sum',
      'part of another figure',
      'a price per person',
    ])
    const figures = kept()
      .slice(0, -1)
      .flatMap(([, list]) => list)
    expect(figures).toHaveLength(8)
    expect(figures).toContain('Alpha a dayup to $2m¶3')
    expect(figures).toContain('the market 2014$1–2bn¶3')
  })
  it('lists shares and rates apart, with their own signs, and whose they are', () => {
    openTotal()
    expect(kept().at(-1)).toEqual([
      'shares and rates: not drawn',
      ['Beta: share of the market25%¶3', 'Beta: rate of tax10%¶3', 'Beta: part of it1/2¶3'],
    ])
  })
  it('sets side by side what the guide asks for, without adding it: the sums of two groups from one crime', () => {
    openTotal()
    const beside = screen.getByRole('heading', { name: '2 groups side by side' }).nextElementSibling
    expect([...(beside?.children ?? [])].map((one) => one.textContent)).toEqual([
      'Beta 2013$5m¶3',
      'Alpha not givenat least $3m¶3',
      'Alpha per person$1,000¶3',
    ])
  })
  it('sets nothing side by side where there is only one figure', () => {
    openTotal('', 'en', only('claim:p3-2'))
    expect(screen.queryByRole('heading', { name: /side by side/ })).toBeNull()
    expect(heading()).toBe('$5m')
    expect(screen.getByText('One figure may be added.')).toBeTruthy()
  })
  it('is none, and says why, where no figure may be added', () => {
    openTotal('', 'en', only('claim:p3-7'))
    expect(heading()).toBe('None may be added')
    expect(screen.getByText(/Each stands alone\.$/)).toBeTruthy()
  })
  it('is only a floor where one of the figures has no upper end', () => {
    const floors = withClaims(data, (claim) =>
      claim.id === 'claim:p3-2'
        ? { ...claim, quantities: [figure({ low: 5e6, high: null, bound: 'at-least' })] }
        : claim,
    )
    openTotal('', 'en', floors)
    expect(heading()).toBe('more than $15m')
  })
  it('counts a ceiling from nothing, so that no floor is claimed', () => {
    const ceilings = withClaims(data, (claim) =>
      claim.id === 'claim:p3-2' ? { ...claim, quantities: [figure({ low: null, high: 5e6, bound: 'up-to' })] } : claim,
    )
    openTotal('', 'en', ceilings)
    expect(heading()).toBe('$10–25m')
  })
  it('lists no share of whom the legend hides', () => {
    openTotal('&hide=group')
    expect(kept().map(([why]) => why)).toEqual(['a market or export total, not anyone’s income'])
  })
  it('adds nothing that is denied, and says that it is', () => {
    const denied = withClaims(data, (claim) =>
      claim.id === 'claim:p3-2' ? { ...claim, polarity: 'denied' as const } : claim,
    )
    openTotal('', 'en', denied)
    expect(heading()).toBe('$10–20m')
    expect(kept().find(([why]) => why === denied.ontology.polarities.denied.en)?.[1]).toContain('Beta 2013$5m¶3')
    expect(screen.queryByRole('heading', { name: '2 groups side by side' })).toBeNull()
  })
  it('is that of what a filter leaves', () => {
    openTotal('&group=beta')
    expect(heading()).toBe('$5m')
    expect(
      kept()
        .flatMap(([, list]) => list)
        .join(),
    ).not.toContain('Alpha')
  })
  it('is that of the figures asked for: of markets there is none', () => {
    openTotal('&sums=market')
    expect(heading()).toBe('None may be added')
    expect(kept().map(([why]) => why)).toEqual([
      'a market or export total, not anyone’s income',
      'shares and rates: not drawn',
    ])
  })
  it('speaks Chinese', () => {
    openTotal('', 'zh')
    expect(heading()).toBe('1500万至2500万美元')
    expect(screen.getByRole('heading', { name: '2个团体并列' })).toBeTruthy()
    expect(screen.getByText('是每人的价格')).toBeTruthy()
  })
})

describe('the side of money', () => {
  const links = (name: string) => within(screen.getByRole('navigation', { name })).getAllByRole('link')
  it('offers whose figures to show, with how many there are', () => {
    openSide('&sums=named')
    expect(links('Show').map((one) => one.textContent)).toEqual([
      'All figures13',
      'Money10',
      'Money of named groups9',
      'Whole markets1',
      'People0',
      'Mass0',
      'Shares3',
      'Other counts, durations0',
    ])
    expect(links('Show').findIndex((one) => one.getAttribute('aria-current') === 'true')).toBe(2)
    expect(links('Show')[3]?.getAttribute('href')).toBe('#view=money&sums=market')
  })
  const countsOfKinds = () => links('Show').map((one) => one.querySelector('.choice-count')?.textContent)
  const sayers = () => {
    const who = screen.getByRole('heading', { name: 'Only what they say' }).parentElement
    return [...(who?.querySelectorAll('li') ?? [])].map((one) => one.textContent)
  }
  it('counts what filters, certainty and the legend leave', () => {
    const { unmount } = openSide('&group=beta')
    const ofBeta = countsOfKinds()
    unmount()
    open('&group=beta')
    expect(ofBeta[1]).toBe(String(document.querySelectorAll('.money-row button').length))
    expect(Number(ofBeta[1])).toBeLessThan(10)
  })
  it('counts none of a kind that the legend hides, which the figures follow', () => {
    const { unmount } = openSide('&hide=group')
    expect(countsOfKinds().slice(0, 4)).toEqual(['1', '1', '0', '1'])
    expect(sayers().map((one) => Number(one?.at(-1)))).toEqual([1, 0, 0, 0])
    unmount()
    open('&hide=group')
    expect(title()).toBe('One figure, and no total')
  })
  it('counts of who says so what each would leave beside the other filters', () => {
    const { unmount } = openSide('&speaker=body:team')
    // Who else could be chosen in its place keeps its number; a document is asked for beside the speaker.
    expect(sayers()).toEqual(['no one named7', 'The Team2', 'The Press1', 'Document D1'])
    unmount()
    openSide('&sums=market')
    expect(sayers()).toContain('The Team0')
  })
  it('offers each way to put figures together, and keeps whose they are', () => {
    openSide('&sums=named')
    expect(links('Put together').map((one) => one.getAttribute('href'))).toEqual([
      '#view=money&sums=named',
      '#view=money&money=group&sums=named',
      '#view=money&money=crime&sums=named',
      '#view=money&money=source&sums=named',
    ])
  })
  it('lists who says so with how many figures each, speakers before documents', () => {
    openSide()
    const who = screen.getByRole('heading', { name: 'Only what they say' }).parentElement
    expect([...(who?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
      'no one named7',
      'The Team2',
      'The Press1',
      'Document D1',
    ])
  })
  it('leaves only what a speaker says, and asked again everything', async () => {
    const { atlas } = openSide()
    const team = screen.getByRole<HTMLInputElement>('checkbox', { name: /The Team/ })
    await userEvent.click(team)
    expect([team.checked, atlas.store.getState().view.facets]).toEqual([true, { speaker: ['body:team'] }])
    await userEvent.click(team)
    expect([team.checked, atlas.store.getState().view.facets]).toEqual([false, {}])
  })
  it('asks for a document as a document', async () => {
    const { atlas } = openSide()
    await userEvent.click(screen.getByRole('checkbox', { name: /Document D/ }))
    expect(atlas.store.getState().view.facets).toEqual({ source: ['doc:d'] })
  })
  it('explains each form of a figure', () => {
    openSide()
    const legend = screen.getByRole('heading', { name: 'A figure is' }).parentElement
    expect([...(legend?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
      'one sum',
      'a range',
      'a ceiling: up to',
      'a floor: at least',
      'derived, or said twice',
    ])
  })
  it('speaks Chinese', () => {
    openSide('', 'zh')
    expect(links('显示').map((one) => one.textContent)).toEqual([
      '全部数字13',
      '资金10',
      '具名团体的资金9',
      '整个市场1',
      '人数0',
      '重量0',
      '份额3',
      '其他计数、时长0',
    ])
  })
})
