// Beside the network: lenses, the legend that is the filter, folds and measures; each switch says what it shows and hides.

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { STROKES } from '../../../src/core/model/certainty.ts'
import { FOOTINGS } from '../../../src/core/model/footing.ts'
import { Legend } from '../../../src/views/network/Legend.tsx'
import { Measuring } from '../../../src/views/network/Measuring.tsx'
import { NetworkKey } from '../../../src/views/network/NetworkKey.tsx'
import { NetworkSide } from '../../../src/views/network/NetworkSide.tsx'
import { NothingLeft } from '../../../src/views/network/NothingLeft.tsx'
import { Sifted } from '../../../src/views/network/Sifted.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { linksIn } from '../reading.ts'

const dataset = richDataset()

describe('the legend', () => {
  const show = (hash = '', language = 'en') => renderAt(<Legend />, hash, language, dataset)
  const entry = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}\\s*(off|关)?[ ·]*\\d+$`) })
  it('counts marks and lines of each kind', () => {
    show()
    expect(entry('Groups').textContent).toBe('Groups3')
    expect(entry('benefits from').textContent).toBe('benefits from4')
  })
  it('says of what is off how much there would be', () => {
    show()
    expect(entry('Unnamed actors').textContent).toBe('Unnamed actorsoff · 1')
    expect(entry('our readings').textContent).toBe('our readingsoff · 1')
    expect(entry('our readings').getAttribute('aria-pressed')).toBe('false')
  })
  it('hides and shows by a click, in the address too', async () => {
    const { address } = show()
    await userEvent.click(entry('UN bodies'))
    expect(address.hash()).toBe('#hide=body')
    expect(entry('UN bodies').getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(entry('UN bodies'))
    expect(address.hash()).toBe('#')
  })
  it('keeps one alone by a click with Alt held, or by its own button, and all again by the next', async () => {
    const { atlas } = show()
    const user = userEvent.setup()
    await user.keyboard('{Alt>}')
    await user.click(entry('Groups'))
    await user.keyboard('{/Alt}')
    expect([...atlas.store.getState().view.sift.hide].sort()).toEqual(['body', 'crime'])
    await user.click(screen.getByRole('button', { name: 'Only Groups' }))
    expect(atlas.store.getState().view.sift.hide).toEqual([])
  })
  it('asks how sure it must be, and counts the ties that each answer would leave', async () => {
    const { atlas } = show()
    const radios = within(screen.getByRole('group', { name: 'How sure must it be?' })).getAllByRole<HTMLInputElement>(
      'radio',
    )
    expect(radios.map(({ value }) => value)).toEqual([...STROKES])
    const counts = radios.map((radio) => radio.closest('label')?.querySelector('.legend-count')?.textContent)
    expect(counts).toEqual(['2', '2', '3', '4'])
    await userEvent.click(radios[0] as HTMLInputElement)
    expect(atlas.store.getState().view.sift.sure).toBe('firm')
  })
  it('asks what it must rest on, and shows what fell as a line of its own', async () => {
    const { atlas, address } = show()
    const asked = within(screen.getByRole('group', { name: 'What must it rest on?' }))
    expect(asked.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual([...FOOTINGS])
    expect(screen.queryByText('fallen, not denied')).toBeNull()
    await userEvent.click(asked.getByRole('radio', { name: /a document/ }))
    expect(atlas.store.getState().view.sift.rests).toBe('document')
    expect(address.hash()).toBe('#rests=document')
    const left = asked
      .getByRole('radio', { name: /a document/ })
      .closest('label')
      ?.querySelector('.legend-count')
    const fell = screen.getByText('fallen, not denied').closest('li')?.querySelector('.legend-count')
    expect(Number(left?.textContent) + Number(fell?.textContent)).toBe(4)
  })
  it('is worked by keyboard', async () => {
    const { atlas } = show()
    act(() => entry('Crimes').focus())
    await userEvent.keyboard(' ')
    expect(atlas.store.getState().view.sift.hide).toEqual(['crime'])
  })
  it('counts what other filters leave', () => {
    show('#crime=crime:tolls')
    expect(entry('benefits from').textContent).toBe('benefits from2')
  })
  it('asks nothing of certainty where no claim is drawn', () => {
    show('#lens=response')
    expect(screen.queryByRole('group', { name: 'How sure must it be?' })).toBeNull()
  })
  it.each(['nexus', 'threat', 'places', 'response', 'everything'])('says how %s is to be read', (lens) => {
    const { container } = show(`#lens=${lens}`)
    expect(container.querySelector('p:last-of-type')?.textContent?.length).toBeGreaterThan(40)
  })
  it('says that bodies answer crimes, not the group', () => {
    show()
    expect(screen.getByText(/the bodies shown answer its crimes, not the group\./)).toBeTruthy()
  })
  it('speaks Chinese', () => {
    show('', 'zh')
    expect(entry('团体').textContent).toBe('团体3')
    expect(entry('未具名行为体').textContent).toBe('未具名行为体关 · 1')
  })
})

describe('the side of the network', () => {
  it('leads to each lens, and marks the one that is shown', () => {
    renderAt(<NetworkSide />, '#lens=threat&select=group:red', 'en', dataset)
    const lenses = screen.getByRole('navigation', { name: 'Lens' })
    expect(linksIn(lenses).map(([name]) => name)).toEqual(['Nexus', 'Threat', 'Places', 'Response', 'Everything'])
    expect(within(lenses).getByRole('link', { current: true }).textContent).toBe('Threat')
    expect(within(lenses).getByRole('link', { name: 'Places' }).getAttribute('href')).toBe(
      '#lens=places&select=group:red',
    )
  })
  it('offers only folds that would change the picture', async () => {
    const { atlas } = renderAt(<NetworkSide />, '#lens=everything', 'en', dataset)
    const folds = screen.getByRole('group', { name: 'Fold' })
    await userEvent.click(within(folds).getByRole('checkbox', { name: 'places into regions' }))
    expect(atlas.store.getState().view.folds).toEqual(['places'])
    expect(within(folds).queryByRole('checkbox', { name: 'bodies into families' })).toBeNull()
  })
})

describe('a measure', () => {
  const show = (hash = '', language = 'en') => renderAt(<Measuring />, hash, language, dataset)
  const marks = async () => {
    const list = await screen.findByText('Salt smuggling').then((found) => found.closest('ol'))
    if (!list) throw new Error('no list')
    return [...list.querySelectorAll('li')].map((one) => [
      one.querySelector('a')?.textContent,
      Number(one.querySelector('.legend-count')?.textContent),
    ])
  }
  it('is none until one is chosen, and is then in the address', async () => {
    const { address } = show()
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Measure' }).value).toBe('none')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'ties')
    expect(address.hash()).toBe('#measure=degree')
  })
  it.each([
    ['degree', /not the same as important/],
    ['claims', /A point the report repeats counts each time/],
    ['certainty', /The weights are ours/],
    ['betweenness', /says nothing of power/],
    ['community', /the borders are chancy/],
  ])('says what %s means and where it ends', async (measure, limit) => {
    show(`#measure=${measure}`)
    expect(await screen.findByText(limit)).toBeTruthy()
  })
  it('lists the marks it puts first, the highest first, each a way to it', async () => {
    show('#measure=degree')
    const found = await marks()
    expect(found[0]).toEqual(['Salt smuggling', 3])
    const values = found.map(([, value]) => Number(value))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(screen.getByRole('link', { name: 'Salt smuggling' }).getAttribute('href')).toContain('select=crime:salt')
  })
  it('counts claims and activities where these are asked for', async () => {
    show('#measure=claims')
    expect((await marks())[0]).toEqual(['Salt smuggling', 4])
  })
  it('says what each shade stands for', async () => {
    show('#measure=degree')
    const steps = within(await screen.findByRole('list', { name: 'From nothing to most' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(steps[0]).toBe('0')
    expect(steps.at(-1)).toBe('≤ 3')
  })
  it('is shown as shade or as size', async () => {
    const { atlas } = show('#measure=degree')
    await userEvent.click(screen.getByRole('radio', { name: 'as size' }))
    expect(atlas.store.getState().view.options).toMatchObject({ look: 'size' })
  })
  it('of what holds together names the classes and has no other look', async () => {
    show('#measure=community')
    expect(await screen.findByText(/Salt smuggling/)).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })
  it('counts only what is drawn', async () => {
    show('#measure=degree&sure=firm')
    expect((await marks()).find(([name]) => name === 'Salt smuggling')).toEqual(['Salt smuggling', 2])
  })
  it('says that there is nothing to measure', async () => {
    show('#measure=degree&hide=threat,response')
    expect(await screen.findByText('There are no lines to measure.')).toBeTruthy()
  })
  it('speaks Chinese', async () => {
    show('#measure=degree', 'zh')
    expect(await screen.findByText('走私食盐')).toBeTruthy()
    expect(await screen.findByText(/写得多不等于重要/)).toBeTruthy()
  })
})

describe('the line under the headline', () => {
  const show = (hash = '', language = 'en') =>
    renderAt(<Sifted headline={{ title: '', support: 'The answer.' }} />, hash, language, dataset)
  it('is the answer while nothing is filtered', () => {
    const { container } = show('#select=group:red')
    expect(container.textContent).toBe('The answer.')
  })
  it('leads to a lens that draws what this one does not', async () => {
    const headline = { title: '', support: 'The answer.', elsewhere: 'everything' as const }
    renderAt(<Sifted headline={headline} />, '#select=doc:w-1', 'en', dataset)
    const way = await screen.findByRole('link', { name: 'Show it in “Everything”' })
    expect(way.getAttribute('href')).toBe('#lens=everything&select=doc:w-1')
  })
  it('says how much a filter leaves, and leaves the way back to its chip', async () => {
    const { container } = show('#crime=crime:tolls')
    await screen.findByText(/^Filtered: 2 of 5 lines, \d+ marks left\.$/)
    expect(container.textContent).toMatch(/^Filtered: 2 of 5 lines, \d+ marks left\.$/)
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('says nothing where the picture is empty: that is said there', () => {
    const { container } = show('#crime=crime:forgery')
    expect(container.textContent).toBe('')
  })
  it('says how much a switch leaves, and shows all again', async () => {
    const { container } = show('#hide=body')
    await screen.findByText(/^Filtered: /)
    expect(container.textContent).toMatch(/^Filtered: \d+ of 5 lines, \d+ marks left\./)
    await userEvent.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(container.textContent).toBe('The answer.')
  })
  it('says how many lines are added where none is left out', async () => {
    const { container } = show('#show=actor')
    await screen.findByText(/added/)
    expect(container.textContent).toMatch(/^(?:One line|\d+ lines) added, \d+ marks in all\./)
  })
  it('says how far a focus reaches, changes that, and leaves it', async () => {
    const { atlas, container } = show('#select=group:red&focus=1')
    await screen.findByText(/^Only what is within/)
    expect(container.textContent).toMatch(/^Only what is within one line:/)
    expect(screen.getByRole('button', { name: '1', pressed: true })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '3' }))
    expect(atlas.store.getState().view.hops).toBe(3)
    await userEvent.click(screen.getByRole('button', { name: 'Leave focus' }))
    expect(container.textContent).toBe('The answer.')
  })
})

describe('an empty picture', () => {
  const show = (hash: string, language = 'en') => renderAt(<NothingLeft />, hash, language, dataset)
  it('says which filter is to blame, and undoes that one alone', async () => {
    const { atlas } = show('#crime=crime:forgery&sure=hedged')
    expect(screen.getByText('“Crime” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(atlas.store.getState().view).toMatchObject({ facets: {}, sift: { sure: 'hedged' } })
  })
  it('blames a switch of the legend by its name', () => {
    show('#hide=crime')
    expect(screen.getByText(`“${dataset.ontology.kinds.crime.many.en}” leaves nothing here.`)).toBeTruthy()
  })
  it('speaks Chinese', () => {
    show('#crime=crime:forgery', 'zh')
    expect(screen.getByText('“犯罪”之下别无所剩。')).toBeTruthy()
    expect(screen.getByRole('button', { name: '撤回这一项' })).toBeTruthy()
  })
})

describe('the key of a picture that stands alone', () => {
  const keys = (hash: string, language = 'en') => {
    const { container, unmount } = renderAt(<NetworkKey />, hash, language, dataset)
    const said = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
    unmount()
    return said
  }
  it('names the kinds, lines and strokes that are drawn, and no others', () => {
    expect(keys('')).toEqual([
      'Groups',
      'Crimes',
      'UN bodies',
      'benefits from',
      'responds to',
      'stated, confirmed',
      'alleged, possible',
      'limited evidence',
    ])
  })
  it('says nothing of strokes where all are alike', () => {
    expect(keys('#sure=firm')).toEqual([
      'Groups',
      'Crimes',
      'UN bodies',
      'benefits from',
      'responds to',
      'fallen, not denied',
    ])
  })
  it('speaks Chinese', () => {
    expect(keys('', 'zh').slice(0, 3)).toEqual(['团体', '犯罪', '联合国机构'])
  })
})
