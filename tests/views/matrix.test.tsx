// Does the matrix count what it says, aloud and on screen, and do pointer, keys, address and filters agree on it?

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { view } from '../../src/views/matrix/view.ts'
import { atlasDataset, withClaims } from '../core/fixture-atlas.ts'
import { atlasAt, renderAt } from './atlas.tsx'
import { partsOf } from './parts.ts'

const { Main, Side } = await partsOf(view)
const data = atlasDataset()
const open = (hash = '', language = 'en', of: Dataset = data) => renderAt(<Main />, `#view=matrix${hash}`, language, of)
const openSide = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Side />, `#view=matrix${hash}`, language, of)

const grid = () => screen.getByRole('grid')
const cell = (name: string | RegExp) => within(grid()).getByLabelText(name, { selector: 'button' })
const silence = (name: string | RegExp) => within(grid()).getByLabelText(name, { selector: '[role="img"]' })
const title = () => screen.getByRole('heading', { level: 1 }).textContent
/** Everything the grid says aloud, cell by cell. */
const said = () =>
  [...grid().querySelectorAll('[data-at]')].map((one) => one.getAttribute('aria-label') ?? one.textContent)
const saidOfCells = () => said().filter((one) => / claims?,| activit/.test(one ?? ''))
const heads = (scope: 'row' | 'col') =>
  [...grid().querySelectorAll(`th[scope="${scope}"] button`)].map((one) => one.textContent)
/** Row by row what stands at its end. */
const totals = () => [...grid().querySelectorAll('td.total')].map((one) => one.textContent)
const counts = () => [...grid().querySelectorAll('.counts-row td')].map((one) => one.textContent)
const litHeads = () => [...grid().querySelectorAll('th.lit, tr.lit > th')].map((one) => one.textContent)
const at = () => document.activeElement?.getAttribute('data-at')

describe('a cell of the matrix', () => {
  it('says aloud how many claims tie its row to its column, and the firmest of them', () => {
    open()
    expect(saidOfCells()).toEqual([
      'Alpha and Oil: 2 claims, firmest stated',
      'Alpha and Extortion: 1 claim, firmest alleged, possible',
      'Beta and Oil: 1 claim, firmest estimated, reported',
      'Beta and Kidnapping: 1 claim, firmest limited evidence',
      'Fighters and Kidnapping: 1 claim, firmest stated',
    ])
  })
  it('shows the number that it says', () => {
    open()
    expect(cell(/^Alpha and Oil/).textContent).toBe('2')
    expect(cell(/^Beta and Oil/).textContent).toBe('1')
  })
  it('shows no number where the evidence is limited: that is no count of what is asserted', () => {
    open()
    expect(cell(/^Beta and Kidnapping/).textContent).toBe('')
  })
  it('has the stroke of the firmest claim, and each firmness another one', () => {
    open()
    const dashes = [/^Alpha and Oil/, /^Beta and Oil/, /^Alpha and Extortion/, /^Beta and Kidnapping/].map((name) =>
      cell(name).querySelector('path')?.getAttribute('stroke-dasharray'),
    )
    expect(dashes[0]).toBeNull()
    expect(new Set(dashes).size).toBe(4)
  })
  it('is silent, and no denial, where no claim ties the two', () => {
    open()
    expect(silence('Gamma and Oil: silent, not denied')).toBeTruthy()
    expect(silence('Alpha and Kidnapping: silent, not denied')).toBeTruthy()
  })
  it('that rests on a reading of ours alone is silent until it is asked for', () => {
    const { unmount } = open()
    expect(said().filter((one) => one?.includes('Gold'))).toEqual([])
    unmount()
    open('&show=inferred')
    expect(cell('Alpha and Gold: 1 claim, firmest stated').className).toContain('ours')
    expect(cell(/^Alpha and Oil/).className).not.toContain('ours')
  })
  it('of activities counts those that its body leads, and is no claim with a firmness', () => {
    open('&matrix=body-crime')
    expect(saidOfCells()).toEqual(['Office X and Oil: 2 activities', 'Office X and Kidnapping: 1 activity'])
    expect(cell(/^Office X and Oil/).querySelector('svg')).toBeNull()
  })
  it('of a region counts what is said of the countries and cities in it', () => {
    open('&matrix=group-region')
    expect(saidOfCells()).toEqual([
      'Alpha and Middle East: 2 claims, firmest stated',
      'Beta and Sahel: 2 claims, firmest stated',
      'Fighters and Sahel: 1 claim, firmest stated',
    ])
  })
  it('of a body and a region counts an activity once for each region that its row names', () => {
    open('&matrix=body-region')
    expect(saidOfCells().sort()).toEqual([
      'Office X and Middle East: 1 activity',
      'Office X and Sahel: 1 activity',
      'Office X and World: 1 activity',
    ])
  })
})

describe('the heads of the matrix', () => {
  it('count the cells of a row or column, limited evidence among them', () => {
    open()
    expect(said()).toEqual(
      expect.arrayContaining([
        'Alpha: 2 crimes',
        'Beta: 2 crimes',
        'Gamma: 0 crimes',
        'Oil: 2 named groups tied to it',
      ]),
    )
    expect(totals()).toEqual(['2', '2', '–', '1'])
  })
  it('never count an unnamed actor among the named groups of a column', () => {
    open()
    expect(counts()).toEqual(['named groups tied to it', '0', '2', '1', '1', 'crimes'])
    // Beta and the fighters stand in it; only Beta has a name.
    expect(said().find((one) => one?.startsWith('Kidnapping:'))).toMatch(/^Kidnapping: 1 /)
  })
  it('keep a group of which nothing is said, as a finding, and mark it hollow', () => {
    open()
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma', 'Fighters'])
    expect(cell('Gamma: 0 crimes').querySelector('svg')?.getAttribute('class')).toContain('hollow')
    expect(cell('Alpha: 2 crimes').querySelector('svg')?.getAttribute('class')).not.toContain('hollow')
  })
  it('set unnamed actors apart, below a line that says why', () => {
    open()
    const [named, unnamed] = [...grid().querySelectorAll('tbody')]
    expect(named?.textContent).not.toContain('Fighters')
    expect(unnamed?.textContent).toMatch(/^Unnamed actors: never added to a named group.*Fighters/)
  })
  it('name below the grid the crimes on which every row is silent', () => {
    open()
    expect(heads('col')).toEqual(['Natural resources', 'Oil', 'Extortion', 'Kidnapping'])
    expect(screen.getByText('Silent throughout: gold and cybercrime')).toBeTruthy()
  })
  it('keep a crime without a cell above its part that has one, and join the two with one bar', () => {
    open()
    expect(silence('Alpha and Natural resources: silent, not denied')).toBeTruthy()
    const parts = [...grid().querySelectorAll('th.part')].map((one) => one.textContent)
    expect(parts).toEqual(['Oil'])
  })
  it('leave out what is no crime of its own, and a body that only supports', () => {
    const { unmount } = open()
    expect(screen.queryByText('Organized crime')).toBeNull()
    unmount()
    open('&matrix=body-crime')
    expect(heads('row')).toEqual(['Office X'])
  })
})

describe('the headline of the matrix', () => {
  it('names the crime that most named groups are tied to, and counts those tied to one alone', () => {
    open()
    expect(title()).toBe('Oil is tied to 2 named groups; 2 crimes are tied to one alone')
  })
  it('names all that share the first place', () => {
    const tied = withClaims(data, (claim) => (claim.id === 'claim:p1-4' ? undefined : claim))
    open('', 'en', tied)
    expect(title()).toBe('Oil, extortion and kidnapping are each tied to 1 named group; 3 crimes are tied to one alone')
  })
  it('says below it which tie has limited evidence', () => {
    open()
    expect(screen.getByText('Said to have limited evidence: Beta – kidnapping.')).toBeTruthy()
  })
  it('says where nothing has limited evidence that silence denies nothing', () => {
    const asserted = withClaims(data, (claim) => ({ ...claim, polarity: 'asserted' }))
    open('', 'en', asserted)
    expect(screen.getByText('A dot is silence. The report denies nothing there.')).toBeTruthy()
  })
  it('says of bodies on how many crimes the busiest leads, and what counts as leading', () => {
    open('&matrix=body-crime')
    expect(title()).toMatch(/^Office X leads activities on 2 of /)
    expect(screen.getByText(/^Bodies that lead, or share the lead of, an activity/)).toBeTruthy()
  })
  it('says of regions that a country or city counts for its region', () => {
    open('&matrix=body-region')
    expect(screen.getByText(/^What is said of a country or city counts for its region\./)).toBeTruthy()
  })
})

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
    const resting = () => [...new Set(atlas.store.getState().resting)].sort()
    expect(resting()).toEqual(['claim:p1-1', 'claim:p1-2', 'claim:p1-3', 'claim:p1-4', 'claim:p1-5', 'claim:p1-6'])
    act(() => atlas.actions.choose('matrix', 'body-crime'))
    expect(resting()).toEqual(['activity:a1', 'activity:a2'])
    unmount()
    expect(atlas.store.getState().resting).toBeNull()
  })
  it('says nothing of what it rests on while it only stands beside another view', () => {
    const { atlas } = renderAt(<Main />, '#view=report&beside=matrix', 'en', data)
    expect(atlas.store.getState().resting).toBeNull()
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

describe('a filter on the matrix', () => {
  it('of a crime thins out the cells and leaves the heads, so that it can be undone here', () => {
    open('&crime=crime:extortion')
    expect(saidOfCells()).toEqual(['Alpha and Extortion: 1 claim, firmest alleged, possible'])
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma', 'Fighters'])
  })
  it('of a whole keeps what is said of its parts', () => {
    open('&crime=crime:natural-resources')
    expect(saidOfCells()).toEqual([
      'Alpha and Oil: 2 claims, firmest stated',
      'Beta and Oil: 1 claim, firmest estimated, reported',
    ])
  })
  it('of a speaker takes claims out of a cell, and with the last of them the cell', () => {
    open('&speaker=body:team')
    expect(saidOfCells()).toEqual([
      'Beta and Oil: 1 claim, firmest estimated, reported',
      'Beta and Kidnapping: 1 claim, firmest limited evidence',
      'Alpha and Oil: 1 claim, firmest estimated, reported',
    ])
  })
  it('of certainty leaves what is firm enough, and counts anew', () => {
    open('&sure=firm')
    expect(saidOfCells()).toEqual([
      'Alpha and Oil: 1 claim, firmest stated',
      'Fighters and Kidnapping: 1 claim, firmest stated',
    ])
    expect(totals()).toEqual(['1', '–', '–', '1'])
    expect(title()).toBe('Oil is tied to 1 named group; 1 crime is tied to one alone')
  })
  it('that takes a kind away takes its rows, and they are said again when it comes back', () => {
    const { atlas } = open('&hide=actor')
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(screen.queryByText(/^Unnamed actors/)).toBeNull()
    act(() => atlas.actions.turn('actor'))
    expect(heads('row')).toContain('Fighters')
  })
  it('that asks for readings of ours alone shows them without a switch', () => {
    open('&reading=inferred')
    expect(saidOfCells()).toEqual(['Alpha and Gold: 1 claim, firmest stated'])
  })
  it('that leaves nothing is named, and undone by one button', async () => {
    const { atlas } = open('&predicate=active-in')
    expect(title()).toBe('Nothing in this matrix passes the filters')
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByText('“Relation” leaves nothing.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo that' }))
    expect(atlas.store.getState().view.facets).toEqual({})
    expect(title()).toMatch(/^Oil is tied to 2/)
  })
  it('that no one part is to blame for is let go as a whole', async () => {
    const { atlas } = open('&crime=crime:extortion&speaker=body:team&predicate=active-in')
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(atlas.store.getState().view.facets).toEqual({})
  })
  it('of a crime is undone without touching how sure it must be', async () => {
    const { atlas } = open('&sure=firm&crime=crime:extortion')
    expect(screen.getByText('“Crime” leaves nothing.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo that' }))
    expect([atlas.store.getState().view.facets, atlas.store.getState().view.sift.sure]).toEqual([{}, 'firm'])
  })
})

describe('the order of the matrix', () => {
  const withoutGold = {
    ...withClaims(data, (claim) => ([claim.subject, claim.object].includes('crime:gold') ? undefined : claim)),
    entities: data.entities.filter(({ id }) => id !== 'crime:gold'),
  }
  it('by count has the fullest first and keeps the order of the data among equals', () => {
    open()
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma', 'Fighters'])
    expect(heads('col')).toEqual(['Natural resources', 'Oil', 'Extortion', 'Kidnapping'])
  })
  it('by name follows the alphabet, with parts behind their whole and unnamed actors last', () => {
    open('&order=name', 'en', withoutGold)
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma', 'Fighters'])
    expect(heads('col')).toEqual(['Extortion', 'Kidnapping', 'Natural resources', 'Oil'])
  })
  it('by name follows the names of the language', () => {
    open('&order=name', 'zh', withoutGold)
    // bǎngjià, lèsuǒ, zìrán zīyuán with shíyóu behind it.
    expect(heads('col')).toEqual(['绑架', '勒索', '自然资源', '石油'])
  })
  it('by similarity sets beside the fullest what shares most with it, and what shares nothing last', () => {
    open('&order=likeness')
    expect(heads('row').slice(0, 3)).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(heads('col')).toEqual(['Natural resources', 'Oil', 'Extortion', 'Kidnapping'])
  })
  it('changes no cell', () => {
    const { atlas } = open()
    const before = saidOfCells().sort()
    for (const order of ['name', 'likeness'] as const) {
      act(() => atlas.actions.choose('order', order))
      expect(saidOfCells().sort()).toEqual(before)
    }
  })
})

describe('in Chinese the matrix', () => {
  it('says cells, silence and heads', () => {
    open('', 'zh')
    expect(cell('甲团与石油：2条论断，最确定者为明确陈述').textContent).toBe('2')
    expect(cell('乙团与绑架：1条论断，最确定者为证据有限')).toBeTruthy()
    expect(silence('丙团与石油：未提及，并非否认')).toBeTruthy()
    expect(cell('甲团：犯罪2')).toBeTruthy()
  })
  it('says its headline and what is silent', () => {
    open('', 'zh')
    expect(title()).toBe('石油涉及2个具名团体；2种犯罪只涉及一个团体')
    expect(screen.getByText('称证据有限的一项：乙团与绑架。')).toBeTruthy()
    expect(screen.getByText('全部未提及：黄金和网络犯罪')).toBeTruthy()
  })
  it('says what has emptied it', () => {
    open('&predicate=active-in', 'zh')
    expect(title()).toBe('没有任何格子符合筛选条件')
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
