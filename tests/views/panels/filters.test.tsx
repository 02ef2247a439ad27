// Filters: what each would leave, what is active and how it is undone, in words; and an empty result names its culprit.

import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../../src/views/panels/filters/Filters.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../atlas.tsx'

const dataset = richDataset()
const { polarities, statuses, kinds } = dataset.ontology
const show = (hash = '', language = 'en') => renderAt(<Filters />, hash, language, dataset)
const bar = () => screen.findByRole('region', { name: /^(Active filters|生效中的筛选)$/ })

describe('the chips of active filters', () => {
  it('are not there while nothing is narrowed', () => {
    const { container } = show('#select=group:red')
    expect(container.textContent).toBe('')
  })
  it('name each filter and its value in words', async () => {
    show(
      '#crime=crime:tolls&speaker=none&amount=no&reading=inferred&polarity=denied&status=ongoing&without=none&sure=hedged',
    )
    const chips = within(await bar())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim())
    expect(chips).toEqual([
      'Crime: Illegal tolls',
      'Who says so: no speaker named',
      'Without source: no source named, or the report itself',
      'Figure: without a figure',
      'Reading: our reading',
      `Evidence: ${polarities.denied.en}`,
      `Status of activity: ${statuses['ongoing']?.en}`,
      'How sure must it be?: or estimated',
    ])
  })
  it('say how much evidence they leave', async () => {
    show('#crime=crime:tolls')
    expect(within(await bar()).getByText('2 claims, one activity and 0 recommendations left')).toBeTruthy()
  })
  it('take one filter away each, and leave the others', async () => {
    const { atlas } = show('#crime=crime:tolls,crime:salt&sure=firm')
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Remove “Crime: Illegal tolls”' }))
    expect(atlas.store.getState().view).toMatchObject({ facets: { crime: ['crime:salt'] }, sift: { sure: 'firm' } })
    await userEvent.click(within(await bar()).getByRole('button', { name: /^Remove “How sure must it be\?/ }))
    expect(atlas.store.getState().view).toMatchObject({ facets: { crime: ['crime:salt'] }, sift: { sure: 'limited' } })
  })
  it('are all cleared at one press', async () => {
    const { atlas, container } = show('#view=table&crime=crime:tolls&hide=body&sure=firm')
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Clear all' }))
    expect(atlas.store.getState().view).toMatchObject({ facets: {}, sift: { hide: [], show: [], sure: 'limited' } })
    expect(container.textContent).toBe('')
  })
  it('name what the legend hides and shows where no legend stands', async () => {
    show('#view=table&hide=body&show=actor')
    const region = await bar()
    expect(within(region).getByRole('button', { name: `Remove “hidden: ${kinds.body.many.en}”` })).toBeTruthy()
    expect(within(region).getByRole('button', { name: `Remove “shown: ${kinds.actor.many.en}”` })).toBeTruthy()
  })
  it('leave the switches of the legend to the legend beside it', () => {
    const { container } = show('#hide=body')
    expect(container.textContent).toBe('')
  })
  it('speak Chinese', async () => {
    show('#crime=crime:tolls', 'zh')
    expect(within(await bar()).getByRole('button', { name: '去掉“犯罪：非法收费”' })).toBeTruthy()
    expect(within(await bar()).getByText('余2条论断、1项活动、0项建议')).toBeTruthy()
  })
})

describe('the drawer of filters', () => {
  /** Opens it as the header does. */
  const opened = async (hash = '', language = 'en') => {
    const { atlas, ...view } = show(hash, language)
    act(() => atlas.actions.openFilters(true))
    const region = await screen.findByRole('region', { name: /^(Filters|筛选)$/ })
    return { ...view, atlas, region }
  }
  const section = (region: HTMLElement, name: string) => {
    const found = within(region).getByText(name, { selector: 'summary' }).closest('details')
    if (!found) throw new Error(`no filter ${name}`)
    return found
  }
  it('has the focus when it opens', async () => {
    const { region } = await opened()
    await waitFor(() => expect(document.activeElement).toBe(region))
  })
  it('is left by its cross', async () => {
    const { atlas } = await opened()
    await userEvent.click(screen.getByRole('button', { name: 'Close the filters' }))
    expect(atlas.store.getState().isFiltersOpen).toBe(false)
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull()
  })
  it('says of each crime how many statements it would leave, parts under the whole', async () => {
    const { region } = await opened()
    const crimes = within(section(region, 'Crime')).getAllByRole('listitem')
    const said = crimes.map((one) => [
      one.querySelector('label')?.textContent,
      one.querySelector('.unseen')?.textContent,
    ])
    expect(said).toContainEqual(['Illegal tolls', 'leaves 3'])
    expect(said).toContainEqual(['Poaching', 'leaves one'])
    const at = (name: string) => said.findIndex(([label]) => label === name)
    expect(at('Salt smuggling')).toBe(at('Theft') + 1)
    expect(said[at('Theft')]).toEqual(['Theft', said[at('Salt smuggling')]?.[1]])
  })
  it('narrows by what is ticked, and widens again', async () => {
    const { atlas, region } = await opened()
    const tolls = within(section(region, 'Crime')).getByRole('checkbox', { name: 'Illegal tolls' })
    await userEvent.click(tolls)
    expect(atlas.store.getState().view.facets).toEqual({ crime: ['crime:tolls'] })
    await userEvent.click(tolls)
    expect(atlas.store.getState().view.facets).toEqual({})
  })
  it('counts each step of certainty under the other filters', async () => {
    const { region } = await opened('#crime=crime:tolls')
    const counts = within(region)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.querySelector('.unseen')?.textContent)
    // The activity that implies the crime has no hedge and stays; nobody is asked what an activity rests on.
    expect(counts).toEqual([
      'leaves 2',
      'leaves 2',
      'leaves 3',
      'leaves 3',
      'leaves 3',
      'leaves one',
      'leaves one',
      'leaves one',
    ])
  })
  it('asks how sure it must be', async () => {
    const { atlas, region } = await opened()
    await userEvent.click(within(region).getByRole('radio', { name: /^stated/ }))
    expect(atlas.store.getState().view.sift.sure).toBe('firm')
  })
  it('opens a filter that is active and says how many of its values are', async () => {
    const { region } = await opened('#speaker=body:watch,none')
    const speakers = within(region)
      .getByText(/^Who says so/, { selector: 'summary' })
      .closest('details')
    expect(speakers?.open).toBe(true)
    expect(speakers?.querySelector('summary')?.textContent).toContain('2 active')
    expect(within(speakers ?? region).getByRole<HTMLInputElement>('checkbox', { name: 'Watch' }).checked).toBe(true)
  })
  it('counts the values of a filter only when it is opened', async () => {
    const { region } = await opened()
    const evidence = section(region, 'Evidence')
    expect(evidence.querySelectorAll('li')).toHaveLength(0)
    await userEvent.click(within(evidence).getByText('Evidence'))
    expect(await within(evidence).findByRole('checkbox', { name: polarities.denied.en })).toBeTruthy()
  })
  it('switches kinds of mark where no legend stands', async () => {
    const { atlas, region } = await opened('#view=table&hide=body')
    const kind = within(section(region, 'Kinds of mark'))
    expect(kind.getByRole<HTMLInputElement>('checkbox', { name: kinds.body.many.en }).checked).toBe(false)
    await userEvent.click(kind.getByRole('checkbox', { name: kinds.body.many.en }))
    expect(atlas.store.getState().view.sift.hide).toEqual([])
  })
  it('offers no kind of mark that the dataset does not name', async () => {
    const { region } = await opened('#view=table&hide=body')
    const kind = within(section(region, 'Kinds of mark'))
    expect(kind.queryByRole('checkbox', { name: kinds.stake.many.en })).toBeNull()
  })
  it('says how values and filters join', async () => {
    const { region } = await opened()
    expect(
      within(region).getByText(/^Values of one filter are alternatives; filters narrow one another\./),
    ).toBeTruthy()
  })
  it('speaks Chinese', async () => {
    const { region } = await opened('', 'zh')
    const tolls = within(section(region, '犯罪')).getByRole('checkbox', { name: '非法收费' })
    expect(tolls.closest('li')?.querySelector('.unseen')?.textContent).toBe('余3条')
  })
})

describe('a filter in the address', () => {
  it.each([
    ['crime=crime:nothing', 'crime'],
    ['speaker=group:red', 'speaker'],
    ['status=soon', 'status'],
  ])('that nothing has, as %s, is left out and named', (hash, key) => {
    const { faults, view } = atlasAt(`#${hash}`, 'en', dataset).atlas.store.getState()
    expect(faults.map((fault) => fault.key)).toEqual([key])
    expect(view.facets).toEqual({})
  })
  it('of one kind takes alternatives, and of two narrows', () => {
    const left = (hash: string) => {
      const { atlas } = atlasAt(hash, 'en', dataset)
      const { facets, sift } = atlas.store.getState().view
      return atlas.lenses.narrowed({ facets, sure: sift.sure }).dataset.claims.length
    }
    const [tolls, forgery] = [left('#crime=crime:tolls'), left('#crime=crime:forgery')]
    expect(left('#crime=crime:tolls,crime:forgery')).toBe(tolls + forgery)
    expect(left('#crime=crime:tolls&group=group:red')).toBe(1)
  })
})
