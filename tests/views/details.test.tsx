import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { renderAt } from './atlas.tsx'

describe('the panel of a group', () => {
  it('stands by predicate and object, each claim with speaker, document, amount and chip', () => {
    renderAt(<DetailsPanel />, '#select=group:isil')
    expect(screen.getByRole('heading', { level: 2, name: /ISIL/ }).textContent).toContain('伊黎伊斯兰国')
    expect(screen.getByText('Islamic State in Iraq and the Levant')).toBeTruthy()
    const card = screen.getByText(/ISIL is estimated to have raised/).closest('article')
    if (!card) throw new Error('no card')
    expect(within(card).getByText('$35 million to $45 million in 12 months').tagName).toBe('STRONG')
    expect(card.textContent).toContain('estimated · Monitoring Team, see S/2014/770')
    expect(
      within(card)
        .getByRole('link', { name: /paragraph 36/ })
        .getAttribute('href'),
    ).toBe('#view=report&select=group:isil&unit=p36')
  })
  it('says that an upper figure is a ceiling, and that nobody is named where nobody is', () => {
    renderAt(<DetailsPanel />, '#select=group:isil')
    expect(screen.getByText('up to $2 million a day').closest('article')?.textContent).toContain(
      'stated, a ceiling · Monitoring Team, S/2014/815',
    )
    expect(screen.getByText(/ISIL is believed to/).closest('article')?.textContent).toContain(
      'believed · no source named',
    )
  })
  it('says how the group draws on the crime, and which of that is our reading', () => {
    renderAt(<DetailsPanel />, '#select=group:taliban')
    expect(screen.getByText(/^In Helmand Province the Taliban tax/).closest('article')?.textContent).toContain(
      'stated · see S/2015/79 · coercion or taxation',
    )
    expect(screen.getByText(/every stage/).closest('article')?.textContent).toContain(
      'direct involvement (our reading)',
    )
  })
  it('folds what is beyond four claims on one object, where that hides more than one', () => {
    renderAt(<DetailsPanel />, '#select=actor:terrorist-groups')
    const fold = screen.getByText('6 more on organized crime (unspecified)').closest('details')
    expect(fold?.querySelectorAll('article')).toHaveLength(6)
    expect(fold?.parentElement?.querySelectorAll(':scope > article')).toHaveLength(4)
  })
  it('folds no single claim away', () => {
    renderAt(<DetailsPanel />, '#select=group:taliban')
    expect(screen.queryByText(/^\d+ more on /)).toBeNull()
  })
  it('ends with what is not said', () => {
    renderAt(<DetailsPanel />, '#select=group:al-qaida-in-iraq')
    expect(screen.getByText(/Silent is not denied/)).toBeTruthy()
  })
  it('lists where else the group is named', () => {
    renderAt(<DetailsPanel />, '#select=group:al-qaida')
    const also = screen.getByRole('heading', { name: 'Also named in' }).closest('section')
    if (!also) throw new Error('no section')
    expect(
      within(also)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['¶4', '¶35'])
  })
  it('lists the recommendations that speak of a body', () => {
    renderAt(<DetailsPanel />, '#select=org:fatf')
    const advice = screen.getByRole('heading', { name: /^Recommendations that speak of it/ }).closest('section')
    expect(advice?.textContent).toContain('Incorporate the relevant international and regional instruments')
  })
  it('lists what rests on a document or a speaking body', () => {
    renderAt(<DetailsPanel />, '#select=doc:s-2014-770')
    const resting = screen.getByRole('heading', { name: /^Claims that rest on it/ }).closest('section')
    expect(resting?.textContent).toContain('to have raised $35 million to $45 million')
  })
  it('opens for a place or for what is at stake, with every claim about it', () => {
    renderAt(<DetailsPanel />, '#select=place:mosul')
    expect(
      screen.getByText(/under the control of ISIL|under ISIL’s control|controlled by ISIL|ISIL has controlled/),
    ).toBeTruthy()
    expect(screen.getByText('What the report does not say of it is not denied.')).toBeTruthy()
  })
  it('says no more of a comparison than that it is one', () => {
    renderAt(<DetailsPanel />, '#select=group:al-qaida-in-iraq')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^is compared with/)
  })
  it('reads a role from the side it is seen from', () => {
    const { unmount } = renderAt(<DetailsPanel />, '#select=group:al-qaida')
    expect(screen.getByText(/· affiliate$/).closest('h4')?.textContent).toContain('Abu Sayyaf Group')
    unmount()
    renderAt(<DetailsPanel />, '#select=group:abu-sayyaf')
    expect(screen.getByText(/· affiliate of$/).closest('h4')?.textContent).toContain('Al-Qaida')
  })
  it('speaks Chinese with the English name beside', () => {
    renderAt(<DetailsPanel />, '#select=group:isil', 'zh')
    const head = screen.getByRole('heading', { level: 2 })
    expect(head.textContent).toBe('伊黎伊斯兰国ISIL')
    expect(screen.getByText('3500万至4500万美元').tagName).toBe('STRONG')
  })
})

describe('the panel of a crime', () => {
  it('shows both sides, unnamed actors after named groups', () => {
    renderAt(<DetailsPanel />, '#select=crime:kidnapping-for-ransom')
    const things = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    const unnamed = things.findIndex((name) => name?.startsWith('Terrorist groups'))
    expect(things.slice(0, unnamed).join()).toContain('ISIL')
    expect(things.slice(unnamed).join()).not.toContain('ISIL')
    expect(screen.getByRole('link', { name: /activity 23/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /activity 50/ })).toBeTruthy()
  })
  it('says where nobody answers', () => {
    renderAt(<DetailsPanel />, '#select=crime:extortion')
    expect(screen.getByText(/No activity in the annex names it/)).toBeTruthy()
  })
  it('marks an implied crime as our reading', () => {
    renderAt(<DetailsPanel />, '#select=crime:cultural-property-trafficking')
    expect(screen.getByText('our reading: implied, not named')).toBeTruthy()
  })
})

describe('market figures', () => {
  it('stand with the place, not with a group', () => {
    renderAt(<DetailsPanel />, '#select=crime:drug-trafficking')
    const figure = screen.getByText('about $68 billion')
    expect(figure.closest('article')?.textContent).toContain('estimated, approximate · UNODC')
    expect(figure.closest('section')?.textContent).toContain('takes place in')
  })
  it('name no shared role where the claims give several', () => {
    renderAt(<DetailsPanel />, '#select=crime:drug-trafficking')
    const things = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(things).toContain('Pakistan · transit1')
    expect(things.join()).toMatch(/West Africa\d/)
  })
})

describe('the other panels', () => {
  it('of a body lists its activities with role, status, scope and crimes', () => {
    renderAt(<DetailsPanel />, '#select=body:unowa')
    const card = screen.getByRole('link', { name: /activity 54/ }).closest('article')
    expect(card?.textContent).toMatch(/^.*(printed first|supports) · ongoing · West Africa · names drug trafficking/)
  })
  it('of a line holds its claims, or its activities', () => {
    renderAt(<DetailsPanel />, '#select=link:group:aqim~crime:kidnapping-for-ransom')
    expect(screen.getAllByRole('article')).toHaveLength(2)
    expect(screen.getByText('about $91.5 million')).toBeTruthy()
  })
  it('of a fold lists what it stands for', () => {
    renderAt(<DetailsPanel />, '#select=fold:other-crimes')
    expect(
      screen
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain('Piracy')
  })
  it('of an unnamed actor says what it is', () => {
    renderAt(<DetailsPanel />, '#select=actor:armed-groups-sahara')
    expect(screen.getByText(/evidence is limited/).closest('article')?.textContent).toContain(
      'limited evidence · no source named',
    )
  })
})

describe('without a selection', () => {
  it('every question is a link that changes the state', () => {
    const { atlas } = renderAt(<DetailsPanel />)
    const empty = atlas.actions.href({})
    const questions = within(screen.getByRole('list')).getAllByRole('link')
    expect(questions).toHaveLength(6)
    for (const question of questions) expect(question.getAttribute('href')).not.toBe(empty)
  })
  it('closing the panel comes back to it', async () => {
    const { atlas } = renderAt(<DetailsPanel />, '#select=group:imu')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the selection' }))
    expect(atlas.store.getState().view.selected).toEqual([])
    expect(screen.getByRole('heading', { name: /Pick any mark/ })).toBeTruthy()
  })
  it('follows the address', () => {
    const { address } = renderAt(<DetailsPanel />)
    act(() => address.goTo('#select=group:taliban'))
    expect(screen.getByRole('heading', { level: 2, name: /Taliban/ })).toBeTruthy()
  })
})
