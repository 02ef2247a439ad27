// Is every report of a site listed, told from the others, and reached from where the reader is?

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { ReportMenu } from '../../src/app/reports/ReportMenu.tsx'
import { SearchDialog } from '../../src/app/search/SearchDialog.tsx'
import type { ListedReport } from '../../src/core/model/pack.ts'
import { About } from '../../src/views/about/About.tsx'
import { withBrowser } from '../app/stand-ins.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { SECOND, secondDataset } from '../second/report.ts'
import { renderAt } from '../views/atlas.tsx'

withBrowser()
const second = secondDataset()
const version = 'a'.repeat(64)
const REPORTS: readonly ListedReport[] = [
  {
    id: 'r',
    symbol: 'R/1',
    title: { en: 'A first report', zh: '第一份报告' },
    date: '2015-05-21',
    languages: ['en', 'zh'],
    proved: true,
    file: 'r.json',
    version,
  },
  {
    id: SECOND,
    symbol: 'Harbour 2024',
    title: { en: 'A harbour and its trade', zh: 'A harbour and its trade' },
    date: '2024-03-01',
    languages: ['en'],
    proved: false,
    file: `${SECOND}.json`,
    version,
  },
]

/** What the site answers, first to last; the last one from then on. */
function answering(...answers: readonly (object | null)[]) {
  const left = [...answers]
  const fetch = vi.fn(async (_: string) => {
    const answer = left.length > 1 ? left.shift() : left[0]
    return answer ? new Response(JSON.stringify(answer)) : new Response('', { status: 404 })
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

beforeEach(() => {
  answering({ reports: REPORTS })
})
afterEach(() => vi.unstubAllGlobals())

const at = (part: React.ReactNode, hash = '', language = 'en') => renderAt(part, hash, language, second)
const links = () => screen.findAllByRole('link')

describe('the menu of reports', () => {
  it('says of each symbol, title, date, languages and whether it is proved, and marks the one that is open', async () => {
    at(<ReportMenu />)
    expect((await links()).map(({ textContent }) => textContent)).toEqual([
      'R/1A first report21 May 2015 · English, 中文 · proved',
      'Harbour 2024A harbour and its trade1 March 2024 · English · not proved',
    ])
    expect((await links()).map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true'])
  })
  it('is said in Chinese, and a title that is in English is read as English', async () => {
    at(<ReportMenu />, '', 'zh')
    const [first, other] = await links()
    expect(first?.textContent).toBe('R/1第一份报告2015年5月21日 · English、中文 · 已证明')
    expect([first, other].map((link) => link?.querySelector('[lang]')?.getAttribute('lang'))).toEqual(['zh', 'en'])
  })
  it('takes along language, theme and chrome, and nothing of this report', async () => {
    at(<ReportMenu />, '#view=matrix&select=group:grey-tide&sure=firm&lang=zh&theme=dark&chrome=present')
    const [first, other] = await links()
    expect(first?.getAttribute('href')).toBe('#lang=zh&theme=dark&chrome=present')
    expect(other?.getAttribute('href')).toContain(`#report=${SECOND}&view=matrix&select=group:grey-tide`)
  })
  it('begins at the report that is open, and arrows lead along it', async () => {
    at(<ReportMenu />)
    const [first, other] = await links()
    // The list takes the focus when it has been drawn.
    await waitFor(() => expect(document.activeElement).toBe(other))
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(first)
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(other)
  })
  it('says that the report that was chosen is on its way, until the reader goes elsewhere', async () => {
    at(<ReportMenu />)
    const [first] = await links()
    fireEvent.click(first as HTMLElement)
    expect(screen.getByRole('status').textContent).toBe('Loading…')
    await waitFor(() => expect(window.location.href).toMatch(/#$/))
    window.location.hash = '#lens=threat'
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  })
  it.each([
    ['does not come', null],
    ['is none', { reports: [{ id: 'r' }] }],
  ])('says of a list that %s that it did not, and asks again', async (_, wrong) => {
    answering(wrong, { reports: REPORTS })
    at(<ReportMenu />)
    expect((await screen.findByRole('alert')).textContent).toContain('The list of reports could not be loaded.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await links()).toHaveLength(2)
  })
})

describe('the search', () => {
  const search = () =>
    at(
      <SearchDialog
        onClose={() => {}}
        onKeys={() => {}}
        onFigure={() => {}}
        onSlides={() => {}}
        onCapture={() => {}}
        onData={() => {}}
      />,
    )
  it('opens another report by its symbol and title, and does not offer the one that is open', async () => {
    search()
    await userEvent.type(screen.getByRole('combobox'), 'open report')
    await userEvent.click(await screen.findByRole('option', { name: 'Open report R/1: A first report' }))
    expect(window.location.hash).toBe('')
    expect(screen.queryByRole('option', { name: /Harbour/ })).toBeNull()
  })
  it('says that the list did not come, stays open, and asks again', async () => {
    answering(null, { reports: REPORTS })
    search()
    await userEvent.type(screen.getByRole('combobox'), 'report')
    await userEvent.click(await screen.findByRole('option', { name: /^The list of reports could not be loaded/ }))
    expect(await screen.findByRole('option', { name: /^Open report R\/1/ })).toBeTruthy()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})

describe('the page about it', () => {
  it('lists what is published', async () => {
    at(<About />, '#view=about')
    const list = screen.getByRole('navigation', { name: 'Reports of this site' })
    expect((await within(list).findByRole('link', { name: /A first report/ })).getAttribute('href')).toBe('#')
  })
})

describe('of a site with one report', () => {
  it('no list is asked for, and its symbol is no button', () => {
    const fetch = answering({ reports: REPORTS })
    const dataset = richDataset()
    renderAt(<App />, '#view=report', 'en', dataset)
    renderAt(
      <SearchDialog
        onClose={() => {}}
        onKeys={() => {}}
        onFigure={() => {}}
        onSlides={() => {}}
        onCapture={() => {}}
        onData={() => {}}
      />,
      '',
      'en',
      dataset,
    )
    renderAt(<About />, '#view=about', 'en', dataset)
    expect(screen.queryByRole('button', { name: dataset.report.symbol })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Reports of this site' })).toBeNull()
    expect(fetch).not.toHaveBeenCalled()
  })
  it('of one with several it is', () => {
    const fetch = answering({ reports: REPORTS })
    at(<App />, '#view=report')
    expect(screen.getByRole('button', { name: 'Harbour 2024' }).getAttribute('title')).toBe('Choose a report')
    expect(fetch).not.toHaveBeenCalled()
  })
})
