// The report as a whole: its index, its outline, and what hangs together with the open unit.

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { restingInFront } from '../../../src/state/atlas.ts'
import { Outline } from '../../../src/views/report/Outline.tsx'
import { Reader } from '../../../src/views/report/Reader.tsx'
import { UnitContext } from '../../../src/views/report/UnitContext.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { linksIn } from '../reading.ts'

const dataset = richDataset()
const { unitStates } = dataset.ontology

describe('the index of all units', () => {
  const index = (hash = '', language = 'en') => renderAt(<Reader />, `#view=report${hash}`, language, dataset)
  const rows = () => [...document.querySelectorAll<HTMLElement>('.unit-index-row')]
  const rowOf = (unit: string) => {
    const row = rows().find((one) => one.textContent?.includes(`${unit}: `))
    if (!row) throw new Error(`no row of ${unit}`)
    return row
  }
  it('has a row for each unit, by section', () => {
    index()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^All 10 units of the report/)
    expect(rows()).toHaveLength(dataset.units.length)
    expect([...document.querySelectorAll('.unit-index h2')].map(({ textContent }) => textContent?.trim())).toEqual([
      'I.A Groups',
      'I.B Trade',
      'II Advice',
      'Notes',
      'Annex',
    ])
  })
  it('says in each row what the unit says, and leads there', () => {
    index()
    expect(linksIn(rowOf('paragraph 1'))).toEqual([['¶1paragraph 1: Red Band lives on salt.', '#view=report&unit=p1']])
  })
  it('counts what is drawn from each, and says nothing where nothing is', () => {
    index()
    const counts = (unit: string) => rowOf(unit).querySelector('.unit-index-counts')?.textContent
    expect(['paragraph 2', 'paragraph 5', 'paragraph 6'].map(counts)).toEqual(['4 claims', '1 recommendation', ''])
  })
  it('says of units that carry nothing what they are', () => {
    index()
    expect(rowOf('paragraph 6').querySelector('.unit-state')?.textContent).toBe(unitStates.procedural.en)
    expect(rowOf('paragraph 1').querySelector('.unit-state')?.textContent).toBe('')
  })
  it('counts the units of each state', () => {
    index()
    const note = document.querySelector('.unit-index-note')?.textContent
    expect(note).toBe(`${unitStates.modelled.en} 9${unitStates.context.en} 0${unitStates.procedural.en} 1`)
  })
  it('marks what a selection rests on, and nothing without one', () => {
    const { unmount } = index()
    expect(document.querySelectorAll('.unit-index-row:is(.lit, .dim)')).toHaveLength(0)
    unmount()
    index('&select=group:blue')
    const lit = rows().filter(({ className }) => className.includes('lit'))
    expect(lit.map((row) => row.querySelector('.unit-index-mark')?.textContent)).toEqual(['¶2', '¶3'])
  })
  it('answers a selection in its headline, and begins where the report speaks of it', () => {
    const seen: string[] = []
    Element.prototype.scrollIntoView = function () {
      seen.push(this.querySelector('.unit-index-mark')?.textContent ?? '')
    }
    index('&select=group:blue')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Blue Ring: 2 units of 10 in the report')
    expect(seen).toEqual(['¶2'])
  })
  it('says to the strip that it rests on all that is held, and on less under a filter', () => {
    const { atlas, unmount } = index()
    const { claims, activities, recommendations } = dataset
    expect(restingInFront(atlas.store.getState())).toHaveLength(
      claims.length + activities.length + recommendations.length,
    )
    unmount()
    const { atlas: narrowed } = index('&crime=crime:tolls')
    expect(restingInFront(narrowed.store.getState())?.length).toBeLessThan(claims.length)
  })
  it('marks what the pointer rests on in the other view', () => {
    const { atlas } = index('&select=group:blue')
    act(() => atlas.actions.hover({ mark: 'actor:traders' }))
    const lit = rows().filter(({ className }) => className.includes('lit'))
    expect(lit.map((row) => row.querySelector('.unit-index-mark')?.textContent)).toEqual(['¶4'])
  })
  it('counts only what a filter leaves', () => {
    index('&crime=crime:tolls')
    const counts = (unit: string) => rowOf(unit).querySelector('.unit-index-counts')?.textContent
    expect(['paragraph 1', 'paragraph 4'].map(counts)).toEqual(['1 claim', ''])
  })
  it('previews a unit under the pointer and lets it go', async () => {
    const { atlas } = index()
    const link = within(rowOf('paragraph 3')).getByRole('link')
    await userEvent.hover(link)
    expect(atlas.store.getState().hovered).toEqual({ unit: 'p3' })
    await userEvent.unhover(link)
    expect(atlas.store.getState().hovered).toBeNull()
  })
  it('speaks Chinese', () => {
    index('', 'zh')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^报告全部10个单元/)
    expect(rowOf('第2段').querySelector('.unit-index-counts')?.textContent).toBe('4条论断')
    expect(rowOf('第6段').querySelector('.unit-state')?.textContent).toBe(unitStates.procedural.zh)
  })
})

describe('the outline', () => {
  const outline = (hash = '', language = 'en') => renderAt(<Outline />, `#view=report${hash}`, language, dataset)
  const section = (name: string) => {
    const link = [...document.querySelectorAll<HTMLElement>('.outline-section')].find((one) =>
      one.textContent?.includes(name),
    )
    if (!link) throw new Error(`no section ${name}`)
    return link
  }
  it('has every section with its range and what is drawn from it', () => {
    outline()
    expect(section('Threats').textContent).toContain('1–4')
    expect(section('Threats').textContent).toContain('17 claims, activities and recommendations')
    expect(section('Advice').textContent).toContain('one claim, activity or recommendation')
  })
  it('calls a paragraph by the sum it gives, and any other by what it says', () => {
    outline('&unit=p1')
    const gists = [...document.querySelectorAll('.outline-gist')].map(({ textContent }) => textContent)
    expect(gists[0]).toBe('Red Band: up to $2m a day')
    expect(gists.slice(1).some((gist) => gist?.includes('$'))).toBe(false)
  })
  it('opens the first unit of a section', () => {
    outline()
    expect(section('Trade').getAttribute('href')).toBe('#view=report&unit=p3')
  })
  it('unfolds only the section of the open unit, and marks the unit', () => {
    outline('&unit=p2')
    const units = [...document.querySelectorAll('.outline-unit')].map(
      (one) => one.querySelector('.outline-number')?.textContent,
    )
    expect(units).toEqual(['1', '2'])
    expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Blue Ring takes tolls.')
    expect(section('Groups').getAttribute('aria-current')).toBe('true')
  })
  it('marks the index where no unit is open', () => {
    outline()
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('All units')
  })
  it('counts what a filter leaves', () => {
    outline('&sure=firm')
    // Among them one that firmly denies.
    expect(section('Threats').textContent).toContain('13 claims')
  })
  it('says of a unit from which nothing is drawn that nothing is', () => {
    outline('&unit=p6')
    expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('nothing drawn from it')
  })
  it('speaks Chinese', () => {
    outline('&unit=p2', 'zh')
    expect(screen.getByRole('navigation', { name: '报告' })).toBeTruthy()
    expect(section('威胁').textContent).toContain('17项论断、活动和建议')
  })
})

describe('the context of a unit', () => {
  const context = (unit: string, language = 'en') =>
    renderAt(<UnitContext />, `#view=report&unit=${unit}`, language, dataset)
  const picture = () => screen.getByRole('region', { name: 'Things its claims are about' })
  const marks = () => [...picture().querySelectorAll('.mark')].map(({ textContent }) => textContent)
  it('draws each thing its claims tie, once, and leads to it', () => {
    context('p1')
    expect(marks()).toEqual(['Red Band', 'Salt smuggling', 'Illegal tolls'])
    expect(linksIn(picture())).toContainEqual(['Red Band', '#select=group:red&unit=p1'])
  })
  it('draws a line a claim, with the stroke of its word, that opens the claim', () => {
    context('p1')
    const lines = [...picture().querySelectorAll('a:has(> .line)')]
    expect(lines.map((line) => line.querySelector('.line:not(.hit)')?.getAttribute('class'))).toEqual([
      'line threat firm',
      'line threat hedged',
      'line threat claimed',
    ])
    expect(lines[0]?.getAttribute('aria-label')).toBe('Red Band taxes salt for up to $2 million a day.')
    expect(lines[0]?.getAttribute('href')).toBe('#view=report&select=claim:p1-1&unit=p1')
  })
  it('lights the lines of what is selected', () => {
    renderAt(<UnitContext />, '#view=report&unit=p1&select=crime:tolls', 'en', dataset)
    expect(picture().querySelectorAll('.line.lit').length).toBe(1)
  })
  it('draws no line of what is denied, and names it', () => {
    context('p2')
    expect(picture().querySelectorAll('a > .line:not(.hit)').length).toBe(3)
    expect(marks()).not.toContain('Poaching')
    const list = screen.getByRole('list', { name: 'Things its claims are about' })
    expect(linksIn(list).map(([name]) => name)).toEqual(['Poaching'])
  })
  it('draws a row between who leads it and what it addresses, and lists what a request names', () => {
    const { unmount } = context('a1')
    expect(marks()).toEqual(['Watch', 'Aid Office', 'a1', 'Salt smuggling'])
    unmount()
    context('p5')
    const list = screen.getByRole('list', { name: 'Things its claims are about' })
    expect(linksIn(list).map(([name]) => name)).toContain('Salt Convention')
  })
  it('says of each source where else it is used, or that it is nowhere', () => {
    context('p1')
    const row = (name: string) => screen.getByText(name, { selector: '.unit-context-source > span' }).closest('li')
    expect(linksIn(row('Watch') ?? document.body)).toEqual([['¶2', '#view=report&unit=p2']])
    expect(row('W/2')?.textContent).toBe('W/2nothing else')
  })
  it('leads from a document to the note that cites it, and from no body', () => {
    const cites = (id: string) => ({
      ...dataset,
      units: dataset.units.map((unit) => (unit.id === 'fn1' ? { ...unit, mentions: [...unit.mentions, id] } : unit)),
    })
    const chips = () => linksIn(document.querySelector<HTMLElement>('.unit-context') ?? document.body)
    const { unmount } = renderAt(<UnitContext />, '#view=report&unit=p1', 'en', cites('doc:w-2'))
    expect(chips()).toContainEqual(['note 1', '#view=report&unit=fn1'])
    unmount()
    renderAt(<UnitContext />, '#view=report&unit=p1', 'en', cites('body:watch'))
    expect(chips()).not.toContainEqual(['note 1', '#view=report&unit=fn1'])
  })
  it('lists other paragraphs on the same crime by what they say, each with its chip', () => {
    context('p1')
    const heading = screen.getByRole('heading', { name: 'Illegal tolls, other paragraphs' })
    expect(linksIn(heading.nextElementSibling as HTMLElement)).toEqual([['¶2', '#view=report&unit=p2']])
    expect(heading.nextElementSibling?.textContent).toBe('Blue Ring takes tolls.¶2')
  })
  it('takes no reading of ours for another paragraph on the crime', () => {
    renderAt(<UnitContext />, '#view=report&unit=p1', 'en', {
      ...dataset,
      claims: dataset.claims.map((claim) =>
        claim.id === 'claim:p2-1' ? { ...claim, reading: 'inferred' as const } : claim,
      ),
    })
    expect(screen.queryByRole('heading', { name: /^Illegal tolls, other/ })).toBeNull()
  })
  it('begins with the paragraphs that give a sum, in few words', () => {
    context('p2')
    const heading = screen.getByRole('heading', { name: 'Salt smuggling, other paragraphs' })
    expect([...(heading.nextElementSibling?.children ?? [])][0]?.textContent).toBe('Red Band: up to $2m a day¶1')
  })
  it('says that nothing is drawn from a unit', () => {
    context('p6')
    expect(screen.getByText('No claim, recommendation or activity is drawn from this unit.')).toBeTruthy()
  })
  it('speaks Chinese', () => {
    context('p1', 'zh')
    expect(screen.getByRole('region', { name: '在网络中' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: '非法收费：其他段落' })).toBeTruthy()
    expect(screen.getAllByText('仅此一处').length).toBe(2)
  })
})
