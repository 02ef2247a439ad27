// Several things selected: what they share, what is only one's, how two are connected, and what may be copied of it.

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DetailsPanel } from '../../../src/views/panels/details/DetailsPanel.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { linksIn, sourceLine } from '../reading.ts'

const dataset = richDataset()
const show = (hash: string, language = 'en') => renderAt(<DetailsPanel />, hash, language, dataset)
const selected = () => screen.getByRole('region', { name: /^(Selected|所选)$/ })
const comparison = () => screen.findByRole('region', { name: /^(Comparison|比较)$/ })
const paths = () => screen.findByRole('region', { name: /^(Paths|路径)$/ })

describe('the head of several', () => {
  it('lists them in the order they were selected, each a way to put it in front', () => {
    show('#select=group:red,group:blue')
    expect(linksIn(within(selected()).getByRole('list'))).toEqual([
      ['Blue Ring', '#select=group:blue,group:red'],
      ['Red Band', '#select=group:red,group:blue'],
    ])
  })
  it('takes one out of the selection and keeps the rest', async () => {
    const { atlas } = show('#select=group:red,group:blue')
    await userEvent.click(screen.getByRole('button', { name: 'Take Blue Ring out of the selection' }))
    expect(atlas.store.getState().view.selected).toEqual(['group:red'])
    expect(screen.queryByRole('region', { name: 'Selected' })).toBeNull()
  })
  it('still shows all that is said of the last one', () => {
    show('#select=group:red,group:blue')
    expect(screen.getByRole('heading', { level: 2, name: /^Red Band/ })).toBeTruthy()
  })
  it('offers paths between two, and between three none', () => {
    const { unmount } = show('#select=group:red,group:blue')
    expect(screen.getByRole('button', { name: 'Paths between them' }).hasAttribute('disabled')).toBe(false)
    unmount()
    show('#select=group:red,group:blue,group:green')
    expect(screen.getByRole('button', { name: 'Paths between them' }).hasAttribute('disabled')).toBe(true)
  })
  it('says which of the two ways is shown, and takes the other into the address', async () => {
    const { address } = show('#select=group:red,group:blue')
    expect(screen.getByRole('button', { name: 'Compare', pressed: true })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Paths between them' }))
    expect(screen.getByRole('button', { name: 'Paths between them', pressed: true })).toBeTruthy()
    expect(address.hash()).toContain('several=paths')
  })
  it('says that lines and claims are not compared', () => {
    show('#select=group:red,claim:p1-1')
    expect(within(selected()).getByText(/^Two to 4 names are compared/)).toBeTruthy()
    expect(within(selected()).queryByRole('button', { name: 'Compare' })).toBeNull()
  })
  it('counts those beyond a dozen', () => {
    show(`#select=${dataset.claims.map(({ id }) => id).join(',')}`)
    expect(within(selected()).getAllByRole('listitem')).toHaveLength(12)
    expect(within(selected()).getByText(`and ${dataset.claims.length - 12} more`)).toBeTruthy()
  })
  it('speaks Chinese', () => {
    show('#select=group:red,group:blue', 'zh')
    expect(within(selected()).getByRole('heading', { level: 2 }).textContent).toBe('已选2项')
    expect(screen.getByRole('button', { name: '从所选中去掉蓝环' })).toBeTruthy()
  })
})

describe('a comparison', () => {
  /** The names under a heading of the comparison, up to the next one. */
  const under = (region: HTMLElement, heading: string) => {
    const names: string[] = []
    let next = within(region).getAllByRole('heading', { name: heading })[0]?.nextElementSibling
    while (next?.tagName === 'DETAILS') {
      names.push(next.querySelector('summary > span')?.textContent ?? '')
      next = next.nextElementSibling
    }
    return names
  }
  it('says what both have and what only one has', async () => {
    show('#select=group:red,group:blue')
    const region = await comparison()
    expect(under(region, 'Both').sort()).toEqual(['Illegal tolls', 'Salt smuggling'])
    // That Blue Ring poaches is denied: that is nothing it has.
    expect(under(region, 'Only Blue Ring')).toEqual(['Forgery'])
  })
  it('counts for each how much ties it, for who does not see the columns', async () => {
    show('#select=group:red,group:blue')
    const region = await comparison()
    const salt = within(region).getByText('Salt smuggling').closest('summary')
    expect(within(salt ?? region).getByText('Red Band: 2')).toBeTruthy()
    expect(within(salt ?? region).getByText('Blue Ring: 1')).toBeTruthy()
  })
  it('counts claims of a gain as the panel does, and apart what else names both', async () => {
    const { predicates } = dataset.ontology
    const plain = predicates.find(({ senses = [] }) => senses.length === 0)?.id ?? ''
    const claims = dataset.claims.map((one) => (one.id === 'claim:p1-2' ? { ...one, predicate: plain } : one))
    renderAt(<DetailsPanel />, '#select=group:red,group:blue', 'en', { ...dataset, claims } as typeof dataset)
    const salt = within(await comparison())
      .getByText('Salt smuggling')
      .closest('summary')
    expect(salt?.textContent).toContain('Red Band: 1 + 1 other1+1')
    expect(screen.getByText(/^Claims of a gain, or activities led; after \+/)).toBeTruthy()
  })
  it('lists the activities in which both have a part, each with its row', async () => {
    const { unmount } = show('#select=body:watch,body:aid')
    const region = await comparison()
    expect(within(region).getByRole('heading', { level: 3, name: /^Activities that name both/ }).textContent).toMatch(
      /1$/,
    )
    expect(linksIn(region)).toContainEqual(['a1', expect.stringContaining('unit=a1')])
    unmount()
    show('#select=body:watch,body:idle')
    expect(within(await comparison()).getByText('No activity names both.')).toBeTruthy()
  })
  it('keeps hedge, speaker, certainty and chip of each claim it rests on', async () => {
    show('#select=group:red,group:blue')
    const region = await comparison()
    const tolls = within(region).getByText('Illegal tolls').closest('details')
    if (!tolls) throw new Error('not compared')
    const cards = within(tolls).getAllByRole('article', { hidden: true })
    const { certainties } = dataset.ontology
    expect(cards.map(sourceLine).sort()).toEqual([
      `${certainties.alleged.en} · no source named`,
      `${certainties.stated.en} · the report itself`,
    ])
    for (const card of cards) expect(card.querySelectorAll('a.chip.cover')).toHaveLength(1)
  })
  it('calls what one of them has and the other has not silent, not denied', async () => {
    show('#select=group:red,group:blue')
    const region = await comparison()
    const forgery = within(region).getByText('Forgery').closest('details')
    expect(forgery?.textContent).toContain('silent, not denied')
    expect(within(region).getByText('What stands with one alone is not denied of the others.')).toBeTruthy()
  })
  it('calls nothing silent that only a filter leaves out, and nothing one’s own among all', async () => {
    show('#select=group:red,group:blue&sure=hedged')
    const region = await comparison()
    const salt = within(region).getByText('Salt smuggling').closest('details')
    expect(salt?.textContent).toContain('not silent: the filters leave out one statement')
    expect(salt?.textContent).not.toContain('not denied')
    expect(under(region, 'Only Red Band, of what the filters leave')).toContain('Salt smuggling')
    expect(within(region).queryByRole('heading', { name: 'Only Red Band' })).toBeNull()
  })
  it('still calls silent under a filter what the whole report does not say', async () => {
    show('#select=group:red,group:blue&crime=crime:forgery', 'zh')
    const forgery = within(await comparison())
      .getByText('伪造')
      .closest('details')
    expect(forgery?.textContent).toContain('未提及，并非否认')
  })
  it('says of things with nothing in common and nothing of their own that nothing is tied to them', async () => {
    show('#select=place:world,crime:poaching&crime=crime:salt')
    expect(await screen.findByText('Nothing in the evidence shown is tied to any of them.')).toBeTruthy()
  })
  it('compares under the filter in force', async () => {
    show('#select=group:red,group:blue&crime=crime:tolls')
    const region = await comparison()
    expect(under(region, 'Both')).toEqual(['Illegal tolls'])
    expect(within(region).queryByText('Salt smuggling')).toBeNull()
  })
  it('tells of three what all, some and one alone have', async () => {
    show('#select=group:red,group:blue,actor:traders')
    const region = await comparison()
    expect(under(region, 'All 3')).toEqual(['Salt smuggling'])
    expect(under(region, 'Some')).toContain('Illegal tolls')
  })
  it.each([
    ['every claim', '', 6],
    ['claims of one origin once', '&origin=once', 2],
  ])('counts %s where that is asked for', async (_, option, n) => {
    show(`#select=actor:traders,group:red${option}`)
    const salt = within(await comparison())
      .getByText('Salt smuggling')
      .closest('summary')
    expect(salt?.textContent).toContain(`Traders: ${n}`)
  })
  it('speaks Chinese', async () => {
    show('#select=group:red,group:blue', 'zh')
    const region = await comparison()
    expect(under(region, '两者共有').sort()).toEqual(['走私食盐', '非法收费'].sort())
    expect(within(region).getByText('只见于其一的，并非对其他的否认。')).toBeTruthy()
  })
})

describe('paths between two things', () => {
  afterEach(() => vi.unstubAllGlobals())
  const first = async () => {
    const region = await paths()
    const path = region.querySelector<HTMLDetailsElement>('details.path')
    if (!path) throw new Error('no path')
    return path
  }
  it('are chains of sentences, each with certainty, source and chip', async () => {
    show('#select=crime:salt,group:blue&several=paths')
    const path = await first()
    expect(path.open).toBe(true)
    for (const card of within(path).getAllByRole('article')) {
      expect(sourceLine(card)).toMatch(/^\S.* · \S/)
      expect(card.querySelectorAll('a.chip.cover')).toHaveLength(1)
    }
  })
  it('go by the lines of the lens that is drawn, and of all only where none of these ties the two', async () => {
    const { unmount } = show('#select=group:red,body:watch&several=paths')
    const region = await paths()
    expect(within(region).getByRole('heading', { level: 3 }).textContent).toMatch(/^In “Nexus”: .*, 2 steps$/)
    expect(linksIn(region)).toContainEqual([
      'Paths in “Everything”',
      '#lens=everything&select=group:red,body:watch&several=paths',
    ])
    unmount()
    show('#select=group:blue,group:red&several=paths&lens=response')
    const beyond = await paths()
    expect(within(beyond).getByRole('heading', { level: 3 }).textContent).toMatch(/^In “Everything”: /)
    expect(within(beyond).getByText('No line of “Response” leads from one to the other.')).toBeTruthy()
    expect(within(beyond).queryByRole('link', { name: /^Paths in/ })).toBeNull()
  })
  it('say how firm the weakest step is', async () => {
    show('#select=crime:tolls,group:red&several=paths')
    const path = await first()
    expect(within(path).getByText(`The step is ${dataset.ontology.certainties.alleged.en}`)).toBeTruthy()
  })
  it('name the weakest of several steps by its number', async () => {
    show('#select=group:red,body:watch&several=paths')
    const path = await first()
    const steps = within(path).getAllByRole('listitem')
    expect(steps.length).toBeGreaterThan(1)
    const weakest = steps.findIndex(({ className }) => className === 'path-weakest')
    expect(within(path).getByText(new RegExp(`^Weakest step ${weakest + 1}: `))).toBeTruthy()
  })
  it('draw one in the network, and take it back', async () => {
    const { atlas } = show('#select=group:red,body:watch&several=paths')
    const draw = within(await first()).getByRole('button', { name: 'Draw in the network' })
    await userEvent.click(draw)
    const { path, view } = atlas.store.getState().view
    expect(view).toBe('network')
    expect([path[0], path.at(-1)]).toEqual(['body:watch', 'group:red'])
    expect(draw.getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(draw)
    expect(atlas.store.getState().view.path).toEqual([])
  })
  it('are found among all of up to four steps, and in one direction only, when asked', async () => {
    const { atlas } = show('#select=group:red,group:blue&several=paths')
    const region = await paths()
    await userEvent.click(within(region).getByRole('checkbox', { name: 'all paths of up to 4 steps' }))
    expect(atlas.store.getState().view.options).toMatchObject({ reach: 'all' })
    expect(within(region).getByRole('heading', { level: 3 }).textContent).toMatch(/, the firmest first$/)
    await userEvent.click(within(region).getByRole('checkbox', { name: /^only from who acts/ }))
    expect(atlas.store.getState().view.options).toMatchObject({ way: 'along' })
  })
  it('say that nothing ties the two under the filter in force', async () => {
    show('#select=group:red,group:blue&several=paths&crime=crime:forgery')
    expect(within(await paths()).getByText(/^Nothing in the evidence shown ties the two/)).toBeTruthy()
  })
  it('are copied with every step cited: sentence, unit, certainty, source and the report', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    show('#select=crime:tolls,group:red&several=paths')
    const path = await first()
    within(path).getByRole('button', { name: 'Copy as text' }).click()
    await waitFor(() => expect(within(path).getByRole('status').textContent).toBe('Copied'))
    expect(copied[0]?.split('\n')).toEqual([
      'Red Band – Illegal tolls',
      '1. Red Band is said to take tolls. (¶1; alleged; no source named)',
      'The step is alleged',
      'Source: R/2',
    ])
  })
  it('say in Chinese what was copied, and copy Chinese', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    show('#select=crime:tolls,group:red&several=paths', 'zh')
    const path = await first()
    within(path).getByRole('button', { name: '复制为文字' }).click()
    await waitFor(() => expect(within(path).getByRole('status').textContent).toBe('已复制'))
    expect(copied[0]?.split('\n')).toEqual([
      '红帮 – 非法收费',
      '1. 据称红帮收费。（¶1；据称；未指明来源）',
      '这一步：据称',
      '出处：R/2',
    ])
  })
  it('leave figures in a copy without the marks that set them bold', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    show('#select=crime:salt,group:red&several=paths')
    const path = await first()
    within(path).getByRole('button', { name: 'Copy as text' }).click()
    await waitFor(() => expect(copied).toHaveLength(1))
    expect(copied[0]).toContain('up to $2 million a day. (¶1; stated, a ceiling; Watch, W/1)')
  })
  it('say so where the browser lets nothing be copied', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } })
    document.execCommand = () => false
    show('#select=crime:tolls,group:red&several=paths')
    const path = await first()
    within(path).getByRole('button', { name: 'Copy as text' }).click()
    await waitFor(() =>
      expect(within(path).getByRole('status').textContent).toBe('The browser does not let the page copy'),
    )
  })
})
