// The answer at the top of a panel: rows that unfold, the block that the lens asks first, what is not said, and what to set it beside.

import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DetailsPanel } from '../../../src/views/panels/details/DetailsPanel.tsx'
import { withBrowser } from '../../app/stand-ins.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { headings, linksIn, rowNames, rowOf, rowText, sectionOf } from '../reading.ts'

const dataset = richDataset()
const show = (hash: string, language = 'en', of = dataset) => renderAt(<DetailsPanel />, hash, language, of)
const button = (name: RegExp) => screen.getByRole('button', { name })

describe('a row of the answer', () => {
  it('says sum, firmest word, claims, who says so and where, before anything is pressed', () => {
    show('#select=group:red')
    const row = rowOf('Salt smuggling')
    expect(rowText(row)).toEqual(['stated up to $2m a day', 'stated · 2 claims · Watch, W/1, W/2'])
    expect(linksIn(row)[0]).toEqual(['¶1', '#view=report&select=group:red&unit=p1'])
    expect(screen.queryByRole('article')).toBeNull()
  })
  it('unfolds its claims at a press, and folds them at the next', async () => {
    show('#select=group:red')
    const salt = button(/^Salt smuggling/)
    expect(salt.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(salt)
    expect(salt.getAttribute('aria-expanded')).toBe('true')
    expect(within(rowOf('Salt smuggling')).getAllByRole('article')).toHaveLength(2)
    await userEvent.click(salt)
    expect(screen.queryByRole('article')).toBeNull()
  })
  it('opens where the browser finds something in it', () => {
    show('#select=group:red')
    const fold = document.querySelector('.answer-row .answer-fold')
    expect(fold?.getAttribute('hidden')).toBe('until-found')
    fireEvent(fold ?? document.body, new Event('beforematch'))
    expect(fold?.hasAttribute('hidden')).toBe(false)
    expect(button(/^Salt smuggling/).getAttribute('aria-expanded')).toBe('true')
  })
  it('says that no sum is given only while all of the report is in sight, and where the data hold sums', () => {
    show('#select=group:red').unmount()
    show('#select=group:blue')
    expect(rowText(rowOf('Illegal tolls'))[0]).toBe('no sum')
    document.body.replaceChildren()
    show('#select=group:blue&sure=firm')
    expect(rowText(rowOf('Illegal tolls'))[0]).toBe('')
    document.body.replaceChildren()
    const claims = dataset.claims.map(({ quantities: _, ...claim }) => claim)
    show('#select=group:blue', 'en', { ...dataset, claims })
    expect(rowText(rowOf('Illegal tolls'))[0]).toBe('')
  })
  it('counts places beyond six, and shows all of them at a press', async () => {
    const [first, ...others] = dataset.claims
    if (!first) throw new Error('no claim')
    const many = [1, 3, 5, 7, 9, 11, 13, 15].map((n) => ({ unit: `p${n}`, sentences: [1] }))
    show('#select=group:red', 'en', { ...dataset, claims: [{ ...first, evidence: many }, ...others] })
    const row = rowOf('Salt smuggling')
    await userEvent.click(within(row).getByRole('button', { name: '3 more places in the report' }))
    expect(within(row).queryByRole('button', { name: /more place/ })).toBeNull()
    expect(row.querySelectorAll('.answer-row-line a.chip')).toHaveLength(8)
  })
  it('speaks Chinese', () => {
    show('#select=group:red', 'zh')
    expect(rowText(rowOf('走私食盐'))).toEqual(['直接陈述 每日最多200万美元', '直接陈述 · 2条论断 · 观察处、W/1、W/2'])
  })
})

describe('how firm', () => {
  it('is one line for all claims of the panel', () => {
    show('#select=group:red')
    const said = [...document.querySelectorAll('.how-firm dd')].map(({ textContent }) => textContent)
    expect(said).toEqual(['3 stated', '2 hedged', '1 alleged'])
  })
})

describe('the lens', () => {
  const order = (hash: string, id = 'crime:salt') => {
    const { unmount } = show(`#select=${id}${hash}`)
    const found = headings(3)
    unmount()
    return found
  }
  it('Response asks for the activities first', () => {
    expect(order('')[0]).toMatch(/^Who benefits/)
    expect(order('&lens=response')[0]).toMatch(/^Activities that name it/)
    expect(order('&view=map&map=response')[0]).toMatch(/^Activities that name it/)
  })
  it('Places, and the map, ask where first', () => {
    expect(order('', 'group:red')[0]).toMatch(/^benefits from/)
    expect(order('&lens=places', 'group:red').slice(0, 2).join()).toMatch(/^is active in.*,benefits from/)
    expect(order('&view=map', 'group:red')[0]).toMatch(/^is active in/)
  })
  it('takes nothing away', () => {
    expect([...order('&lens=response')].sort()).toEqual([...order('')].sort())
  })
  it('lets a body answer with its own activities', () => {
    expect(order('', 'body:aid')[0]).toMatch(/^Its activities/)
  })
})

describe('any other relation', () => {
  it('is one line with whom it ties and where, and unfolds thing by thing', async () => {
    show('#select=group:red')
    const section = sectionOf(/^is active in/)
    expect(section.querySelector('h3')?.textContent).toBe('is active in Port City')
    expect(linksIn(section)[0]?.[0]).toBe('¶3')
    expect(within(section).queryByRole('article')).toBeNull()
    await userEvent.click(within(section).getByRole('button'))
    expect(within(section).getByRole('article').textContent).toMatch(/holds Port City/)
  })
  it('puts claims that only place something there into rows of two things', () => {
    show('#select=place:port')
    const rows = rowNames(sectionOf(/^Claims that place something there/))
    expect(rows).toEqual(['Red Band – Salt smuggling'])
  })
})

describe('what is not said of a group', () => {
  const said = () => document.querySelector('.silence')?.textContent ?? ''
  it('is of which crimes no sum is given, and that no activity names it', () => {
    show('#select=group:red')
    expect(said()).toMatch(/^Not said: any sum for illegal tolls\. No activity in the annex names it\. Beyond this, /)
  })
  it('is no missing sum or activity where the data cannot know', () => {
    const claims = dataset.claims.map(({ quantities: _, ...claim }) => claim)
    show('#select=group:red', 'en', { ...dataset, claims, activities: [] })
    expect(said()).toBe('Beyond this, ¶1–4 tie Red Band to no crime. Silent is not denied.')
  })
  it('is not that no activity names it where one does', () => {
    const activities = dataset.activities.map((row) => ({
      ...row,
      groups: [{ id: 'group:red', basis: 'named' as const, at: [1] }],
    }))
    show('#select=group:red', 'en', { ...dataset, activities })
    expect(said()).not.toContain('No activity')
    expect(headings(3).some((heading) => heading.startsWith('Activities that name it'))).toBe(true)
  })
})

describe('another thing beside it', () => {
  withBrowser()
  const choose = async (way: string, name: RegExp) => {
    await userEvent.click(screen.getByRole('button', { name: way }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('option', { name }))
  }
  it('is compared with it, in one step', async () => {
    const { address } = show('#select=group:red')
    await choose('Compare with…', /^Blue Ring/)
    expect(address.hash()).toBe('#select=group:blue,group:red')
  })
  it('is where a path from it goes, in one step', async () => {
    const { address } = show('#select=group:red')
    await choose('Path to…', /^Watch/)
    expect(address.hash()).toBe('#select=body:watch,group:red&several=paths')
  })
  it('is offered for no line, and for no path where two are there already', () => {
    show('#select=link:group:red~crime:salt').unmount()
    expect(screen.queryByRole('button', { name: 'Compare with…' })).toBeNull()
    show('#select=group:red,group:blue')
    expect(screen.getByRole('button', { name: 'Compare with…' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Path to…' })).toBeNull()
  })
})
