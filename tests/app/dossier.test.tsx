// What is selected as a document: every claim once, on whose word, where, and what is not said.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { DossierFrame } from '../../src/app/dossier/DossierFrame.tsx'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { claimsOn } from '../../src/core/query/claims.ts'
import { secondDataset } from '../second/report.ts'
import { renderAt } from '../views/atlas.tsx'
import { renderAt as renderOf } from '../views/page.tsx'

const dossier = (hash: string, language = 'en') => renderAt(<DossierFrame />, `#chrome=dossier${hash}`, language)
const listed = () => [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((row) => row.dataset['claim'])

const markOf36 = () => document.querySelector('a[aria-label="¶36, paragraph 36"]')?.getAttribute('href')
const title = () => document.querySelector('h1')?.textContent

describe('the dossier of a group', () => {
  it('has each of its claims in a row, once, and says how many there are', () => {
    const { atlas } = dossier('&select=group:isil')
    const wanted = claimsOn(allEvidence(atlas.graph), 'group:isil').map(({ id }) => id)
    expect(listed().sort()).toEqual([...wanted].sort())
    expect(title()).toBe('Report on ISIL')
    expect(screen.getByText(`${wanted.length} claims in 8 units`)).toBeTruthy()
  })
  it('answers first, with each sum as it is printed, and adds none', () => {
    dossier('&select=group:isil')
    const answer = screen.getByText(/^Benefits from 5 crimes/).textContent
    expect(answer).toContain('4 are stated firmly; drug trafficking is only estimated, reported or believed')
    expect(answer).toContain('oil up to $2m a day (stated); kidnapping for ransom $35–45m in 12 months (estimated)')
    expect(screen.getByText(/none is added to another/)).toBeTruthy()
  })
  it('leads from each mark of a unit into the page, with what is selected', () => {
    dossier('&select=group:isil')
    expect(markOf36()).toBe('#view=report&select=group:isil&unit=p36')
    expect(screen.getByRole('link', { name: 'Back to the page' }).getAttribute('href')).toBe('#select=group:isil')
  })
  it('writes whole addresses while it is printed, so that a file of it leads back, and short ones after', () => {
    dossier('&select=group:isil')
    fireEvent(window, new Event('beforeprint'))
    expect(markOf36()).toMatch(/^http.*\?#view=report&select=group:isil&unit=p36$/)
    fireEvent(window, new Event('afterprint'))
    expect(markOf36()).toMatch(/^#view=report/)
  })
  it('says who speaks by a number, and under it where the report cites whom', () => {
    dossier('&select=group:isil')
    const row = document.querySelector('[data-claim="claim:p36-4"]')
    const [first] = row?.querySelectorAll('sup') ?? []
    expect(row?.textContent).toContain('Monitoring Team')
    const note = document.querySelector('[data-note="body:monitoring-team"]')
    expect(note?.querySelector('sup')?.textContent).toBe(first?.textContent)
    expect(note?.textContent).toContain(
      'Analytical Support and Sanctions Monitoring Team, named in S/2015/366, paras. 30, 32 and 36',
    )
  })
  it('ends with what is not said, as its panel says it', () => {
    dossier('&select=group:isil')
    const silent = screen.getByRole('heading', { name: 'Not said' }).parentElement
    expect(silent?.textContent).toContain('tie ISIL to no crime. Silent is not denied.')
  })
  it('says all of this in Chinese', () => {
    dossier('&select=group:isil', 'zh')
    expect(title()).toBe('专报：伊黎伊斯兰国')
    expect(screen.getByText(/^借5种犯罪获利/)).toBeTruthy()
    expect(document.querySelector('main')?.textContent).not.toMatch(/\bclaims?\b/)
  })
})

describe('the dossier of anything else', () => {
  it('has the activities of a body, each under one head', () => {
    dossier('&select=body:unodc')
    expect(screen.getByText(/^Leads 16 activities and supports 1/)).toBeTruthy()
    const rows = [...document.querySelectorAll<HTMLElement>('[data-activity]')].map((row) => row.dataset['activity'])
    expect(rows.length).toBeGreaterThan(16)
    expect(new Set(rows).size).toBe(rows.length)
  })
  it('is on the two ends of a line, and on what is folded into a mark', () => {
    dossier('&select=link:group:isil~crime:oil')
    expect(title()).toBe('Report on ISIL and oil')
  })
  it('stands on another report too, on whatever that names', () => {
    const dataset = secondDataset()
    for (const { id } of dataset.entities) {
      const { unmount } = renderOf(<DossierFrame />, `#chrome=dossier&select=${id}`, 'en', dataset)
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      unmount()
    }
  })
})

describe('the dossier of two', () => {
  it('compares them first, then lists each claim once', () => {
    const { atlas } = dossier('&select=group:taliban,group:isil')
    expect(title()).toBe('Report on ISIL and Taliban')
    const shared = screen.getByRole('heading', { name: 'What they share' }).parentElement
    expect(within(shared ?? document.body).getByRole('row', { name: /^Kidnapping for ransom/ })).toBeTruthy()
    const evidence = allEvidence(atlas.graph)
    const wanted = new Set(['group:isil', 'group:taliban'].flatMap((id) => claimsOn(evidence, id)).map(({ id }) => id))
    expect(listed().sort()).toEqual([...wanted].sort())
  })
})

describe('a dossier', () => {
  it('of nothing says so, and offers names that lead to theirs', () => {
    dossier('')
    expect(screen.getByText(/^Nothing is selected/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'ISIL' }).getAttribute('href')).toBe('#select=group:isil&chrome=dossier')
    expect(listed()).toEqual([])
  })
  it('that filters leave something out of says what, and how much', () => {
    const all = dossier('&select=group:isil')
    const before = listed().length
    all.unmount()
    dossier('&select=group:isil&crime=oil')
    const left = listed().length
    expect(left).toBeGreaterThan(0)
    expect(screen.getByText(/^Filtered: /).textContent).toContain(`leaves out ${before - left} claims`)
  })
  it('is a state of the page: D opens it, Escape leaves it', async () => {
    const { atlas } = renderAt(<App />, '#select=group:isil&view=report')
    fireEvent.keyDown(window, { key: 'd' })
    expect(atlas.store.getState().view).toMatchObject({ chrome: 'dossier', selected: ['group:isil'] })
    await screen.findByRole('heading', { name: 'Report on ISIL' })
    await waitFor(() => {
      fireEvent.keyDown(window, { key: 'Escape' })
      expect(atlas.store.getState().view).toMatchObject({ chrome: 'page', selected: ['group:isil'], view: 'report' })
    })
  })
})
