import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ReportStrip } from '../../src/views/panels/strip/ReportStrip.tsx'
import { Outline } from '../../src/views/report/Outline.tsx'
import { Reader } from '../../src/views/report/Reader.tsx'
import { UnitContext } from '../../src/views/report/UnitContext.tsx'
import { renderAt } from './atlas.tsx'

describe('the reader', () => {
  it('shows section, gist, and under each sentence its claims', () => {
    renderAt(<Reader />, '#view=report&unit=p36')
    expect(screen.getByText(/II\.B\.6 Kidnapping for ransom/)).toBeTruthy()
    const [, , third] = screen.getAllByRole('listitem')
    expect(third?.textContent).toContain('to have raised $35 million to $45 million in 12 months')
    expect(screen.getByText('3 of 3 sentences used')).toBeTruthy()
  })
  it('leads back to the network by every name', () => {
    renderAt(<Reader />, '#view=report&unit=p36')
    for (const link of screen.getAllByRole('link', { name: 'ISIL' })) {
      expect(link.getAttribute('href')).toContain('select=group:isil')
      expect(link.getAttribute('href')).not.toContain('view=report')
    }
  })
  it('steps to the neighbours, and not beyond the ends', () => {
    const { unmount } = renderAt(<Reader />, '#view=report&unit=p94')
    expect(screen.getByRole('link', { name: /^Next/ }).getAttribute('href')).toContain('unit=fn1')
    unmount()
    renderAt(<Reader />, '#view=report&unit=a59')
    expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
  })
  it('opens the official document in the reader’s language', () => {
    renderAt(<Reader />, '#view=report&unit=p1', 'zh')
    expect(screen.getByRole('link', { name: /官方文件/ }).getAttribute('href')).toBe('https://undocs.org/zh/S/2015/366')
  })
  it('says of an annex row what is printed and where it is said', () => {
    renderAt(<Reader />, '#view=report&unit=a54')
    expect(screen.getByText(/printed “正在进行”/)).toBeTruthy()
    expect(screen.getByText(/UNODC/, { selector: '.claim-note' })).toBeTruthy()
  })
  it('says of a footnote who calls it', () => {
    renderAt(<Reader />, '#view=report&unit=fn6')
    expect(screen.getByRole('link', { name: /paragraph 39/ })).toBeTruthy()
  })
  it('says of a sentence without a claim why it has none', () => {
    renderAt(<Reader />, '#view=report&unit=p40')
    expect(screen.getByText('No claim: speaks of lawful money.')).toBeTruthy()
  })
  it('says of a unit without claims why it has none', () => {
    renderAt(<Reader />, '#view=report&unit=p58')
    expect(screen.getByText('says what the report or its next part does')).toBeTruthy()
  })
  it('shows each recommendation under its sentence: how strongly, in which word, of whom, naming whom', () => {
    renderAt(<Reader />, '#view=report&unit=p76')
    expect(screen.getByText('should (应) · Member States · Legal instruments')).toBeTruthy()
    expect(screen.getByText('1 recommendation')).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'Financial Action Task Force' }).length).toBeTruthy()
  })
  it('gives the dates and figures of an annex row with where they stand', () => {
    renderAt(<Reader />, '#view=report&unit=a39')
    expect(screen.getByText(/12\s?–\s?18 April 2015 · Joint diplomatic visit/)).toBeTruthy()
    renderAt(<Reader />, '#view=report&unit=a7')
    expect(screen.getByText(/countries involved: more than 60/)).toBeTruthy()
  })
  it('links no name to an empty panel', () => {
    renderAt(<Reader />, '#view=report&unit=a27')
    expect(screen.getByText('International Council on Archives')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'International Council on Archives' })).toBeNull()
  })
  it('shows all units where none is open, each with its gist, its state and what is drawn from it', () => {
    renderAt(<Reader />, '#view=report')
    expect(screen.getByRole('heading', { level: 1, name: /^All 160 units/ })).toBeTruthy()
    const rows = screen.getAllByRole('listitem')
    expect(rows).toHaveLength(160)
    const [, , , , , , seventh] = rows
    expect(seventh?.textContent).toContain('paragraph 7')
    expect(seventh?.textContent).toContain('procedural')
    const row = rows.find((one) => one.textContent?.includes('paragraph 36:'))
    expect(row?.textContent).toContain('5 claims')
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('#view=report&unit=p36')
  })
  it('marks in the index what a selection rests on, and counts what a filter leaves', () => {
    renderAt(<Reader />, '#view=report&select=group:isil&crime=kidnapping-for-ransom')
    const lit = [...document.querySelectorAll('.index-row.lit')].map((row) => row.textContent ?? '')
    expect(lit.some((text) => text.includes('paragraph 36:'))).toBe(true)
    expect(lit.some((text) => text.includes('paragraph 32:'))).toBe(false)
    const oil = [...document.querySelectorAll('.index-row')].find((row) => row.textContent?.includes('paragraph 32:'))
    expect(oil?.textContent).not.toMatch(/\d+ claims/)
  })
})

it('the outline opens the section of the open unit and marks it', () => {
  renderAt(<Outline />, '#view=report&unit=p36')
  const current = screen.getByRole('link', { current: 'page' })
  expect(current.textContent).toContain('36')
  expect(screen.getAllByRole('link').filter((link) => link.className === 'outline-unit')).toHaveLength(6)
})

it('the context shows what a unit rests on and where else that is used', () => {
  renderAt(<UnitContext />, '#view=report&unit=p36')
  const row = screen.getByText('S/2014/770').closest('li')
  if (!row) throw new Error('no row')
  expect(
    within(row)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['¶15', '¶35', '¶37'])
})

describe('the strip', () => {
  it('has a cell for each of 160 units and counts what supports the view', () => {
    renderAt(<ReportStrip />)
    expect(screen.getAllByRole('button')).toHaveLength(160)
    expect(screen.getByText(/^\d+ of 160$/)).toBeTruthy()
  })
  it('lights what supports the selection', () => {
    renderAt(<ReportStrip />, '#select=group:lashkar-e-taiba')
    expect(screen.getByText('1 of 160')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^paragraph 42/ }).className).toContain('shade-2')
    expect(screen.getByRole('button', { name: /^paragraph 41:/ }).className).toContain('shade-0')
  })
  it('previews what the pointer rests on', () => {
    const { atlas } = renderAt(<ReportStrip />)
    act(() => atlas.actions.hover({ mark: 'group:lashkar-e-taiba' }))
    expect(screen.getByText('1 of 160')).toBeTruthy()
    act(() => atlas.actions.hover(null))
    expect(screen.queryByText('1 of 160')).toBeNull()
  })
  it('opens a unit', async () => {
    const { atlas } = renderAt(<ReportStrip />)
    act(() => screen.getByRole('button', { name: /^activity 7/ }).focus())
    await userEvent.keyboard('{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ view: 'report', unit: 'a7' })
  })
})
