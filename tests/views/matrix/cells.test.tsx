// Does the matrix count what it says, aloud and on screen, in any order and under any filter?

import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { withClaims } from '../../core/fixture-atlas.ts'
import {
  cell,
  counts,
  data,
  grid,
  heads,
  open,
  openSide,
  said,
  saidOfCells,
  silence,
  title,
  totals,
} from './matrix.tsx'

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
    expect(cell('Alpha and Gold: 1 claim, by our reading, firmest stated').className).toContain('ours')
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
    expect(saidOfCells()).toEqual(['Alpha and Gold: 1 claim, by our reading, firmest stated'])
  })
  it('that takes the named groups away says who is left, and claims nothing of what it hides', () => {
    open('&hide=group')
    expect(title()).toBe('3 named groups left out by the filters; only one unnamed actor')
    expect(screen.getByText('Left out by the filters: 3 named groups')).toBeTruthy()
    expect(counts()).toEqual(['unnamed actor tied to it', '1', 'crime'])
    expect(said()).toContain('Kidnapping: 1 unnamed actor tied to it')
    expect(saidOfCells()).toEqual(['Fighters and Kidnapping: 1 claim, firmest stated'])
    expect(screen.getByText('Nothing under these filters: oil and extortion')).toBeTruthy()
    expect(screen.getByText(/^Silent throughout: .*gold/)).toBeTruthy()
  })
  it('makes no silence: what it leaves out is called so, in cell, support and legend', () => {
    const { unmount } = open('&crime=crime:extortion')
    expect(silence('Beta and Oil: left out by the filters')).toBeTruthy()
    expect(silence('Gamma and Oil: silent, not denied')).toBeTruthy()
    const looks = ['Beta and Oil: left out by the filters', 'Gamma and Oil: silent, not denied'].map(
      (name) => silence(name).className,
    )
    expect(new Set(looks).size).toBe(2)
    expect(screen.getByText('A dot is silence; hatching is what the filters leave out.')).toBeTruthy()
    unmount()
    openSide('&crime=crime:extortion')
    expect(screen.getByText('left out by a filter')).toBeTruthy()
    expect(screen.getByText('silent: not denied')).toBeTruthy()
  })
  it('counts no head that it empties as one of which nothing is said, and names the rows', () => {
    open('&crime=crime:extortion')
    expect(cell('Oil: left out by the filters').closest('th')).not.toBeNull()
    expect(counts()).toEqual(['named groups tied to it', '1', '0', '–', '–', 'crimes'])
    const isHollow = (name: string) => cell(name).querySelector('svg')?.getAttribute('class')?.includes('hollow')
    expect(isHollow('Gamma: 0 crimes')).toBe(true)
    expect(isHollow('Beta: left out by the filters')).toBe(false)
    expect(screen.getByText('Nothing under these filters: Beta and Fighters')).toBeTruthy()
  })
  it('of certainty marks no group hollow of which something weaker is said', () => {
    open('&sure=firm')
    const mark = cell('Beta: left out by the filters').querySelector('svg')
    expect(mark?.getAttribute('class')).not.toContain('hollow')
  })
  it('that takes unnamed actors out of sight says how many', () => {
    open('&hide=actor')
    expect(screen.getByText('Left out by the filters: 1 unnamed actor')).toBeTruthy()
  })
  it('that leaves all there is of a matrix changes nothing of what silence means', () => {
    openSide('&show=inferred')
    expect(screen.getByText('silent: not denied')).toBeTruthy()
  })
  it('that leaves nothing is named, and undone by one button', async () => {
    const { atlas } = open('&predicate=active-in')
    expect(title()).toBe('Nothing in this matrix passes the filters')
    // The heads of the columns stay, over no row.
    expect(screen.getByRole('button', { name: 'Oil: left out by the filters' })).toBeTruthy()
    expect(screen.queryByRole('rowheader')).toBeNull()
    expect(screen.getByText('“Relation” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
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
    expect(screen.getByText('“Crime” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
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
