// The panels of a claim, a row of the annex, a request, a line and a fold: what each stands for, and the way to its unit.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DetailsPanel } from '../../../src/views/panels/details/DetailsPanel.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'
import { cardOf, headings, linksIn, rowOf, sectionOf, sourceLine } from '../reading.ts'

const dataset = richDataset()
const show = (hash: string, language = 'en') => renderAt(<DetailsPanel />, hash, language, dataset)
const title = () => screen.getByRole('heading', { level: 2 }).textContent

describe('the panel of a claim', () => {
  it('is headed by its two ends, what ties them and where', () => {
    show('#select=claim:p1-1')
    expect(title()).toBe('Red Band – Salt smuggling')
    expect(screen.getByText('benefits from, paragraph 1')).toBeTruthy()
  })
  it('holds that claim alone, with its source and its chip', () => {
    show('#select=claim:p2-2')
    const card = screen.getByRole('article')
    expect(sourceLine(card)).toContain('our reading')
    expect(linksIn(card)).toEqual([['¶2', '#view=report&select=claim:p2-2&unit=p2']])
  })
  it('lists each thing it names once: ends, ways, places and speakers', () => {
    show('#select=claim:p1-1')
    const names = within(sectionOf(/^Names/))
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.querySelector('span')?.textContent)
    expect(names).toEqual(['Red Band', 'Salt smuggling', 'Coercion or taxation', 'Port City', 'Watch', 'W/1'])
  })
  it('counts beside each what its own panel lists, as the panel of an activity counts beside the same thing', () => {
    const beside = (hash: string, name: RegExp) => {
      document.body.replaceChildren()
      show(hash)
      const heading = within(sectionOf(/^Names/)).getByRole('heading', { level: 4, name })
      return heading.querySelector('.thing-heading-count')?.textContent
    }
    const listed = (hash: string) => {
      document.body.replaceChildren()
      show(hash)
      const counts = document.querySelector('.panel-head-counts')?.textContent ?? ''
      const numberOf = (what: RegExp) => Number(what.exec(counts)?.[1] ?? 0)
      return String(numberOf(/(\d+) claim/) + numberOf(/(\d+) activit/))
    }
    expect(beside('#select=claim:p1-1', /^Watch/)).toBe(listed('#select=body:watch'))
    expect(beside('#select=activity:a1', /^Watch/)).toBe(listed('#select=body:watch'))
    expect(beside('#select=claim:p1-1&amount=yes', /^Watch/)).toBe(listed('#select=body:watch&amount=yes'))
  })
  it('makes no link of what has no panel to go to', () => {
    show('#select=claim:p1-1')
    const way = screen.getByRole('heading', { level: 4, name: /^Coercion/ })
    expect(within(way).queryByRole('link')).toBeNull()
  })
  it('says in Chinese what ties the two', () => {
    show('#select=claim:p1-1', 'zh')
    expect(title()).toBe('红帮 – 走私食盐')
    expect(screen.getByText('获益于，第1段')).toBeTruthy()
  })
})

describe('the panel of an activity', () => {
  it('is headed by its title, says where it stands and tells what is done', () => {
    show('#select=activity:a1')
    expect(title()).toBe('Close the salt roads')
    expect(screen.getByText('activity 1')).toBeTruthy()
    expect(screen.getByText('Watch Office trains guards in Landia.')).toBeTruthy()
  })
  it('leads to its row', () => {
    show('#select=activity:a1')
    expect(linksIn(screen.getByRole('article'))).toEqual([['a1', '#view=report&select=activity:a1&unit=a1']])
  })
  it('names bodies, partners, places, venues, crimes and documents, each a way on', () => {
    show('#select=activity:a1')
    expect(linksIn(sectionOf(/^Names/)).filter(([text]) => !/^\d+$/.test(text))).toEqual([
      ['Watch', '#select=body:watch'],
      ['Aid Office', '#select=body:aid'],
      ['Salt Union', '#select=org:union'],
      ['Landia', '#select=place:land'],
      ['Port City', '#select=place:port'],
      ['Salt smuggling', '#select=crime:salt'],
      ['W/1', '#select=doc:w-1'],
    ])
  })
  it('names who leads, and not who only supports', () => {
    show('#select=activity:a1')
    expect(sourceLine(screen.getByRole('article'))).toBe('Watch · ongoing · Landia')
  })
})

describe('the panel of a request', () => {
  it('says in which paragraph it stands, what is asked, how strongly and of whom', () => {
    show('#select=rec:p5-1')
    expect(title()).toBe('Recommendation in paragraph 5')
    const { modalities, addressees } = dataset.ontology
    const line = sourceLine(cardOf(/^Guard the salt roads/))
    expect(line).toContain(`${modalities['should']?.en} (应)`)
    expect(line).toContain(addressees['member-states']?.en ?? 'nobody')
    expect(line).toContain(addressees['united-nations']?.en ?? 'nobody')
  })
  it('leads to its paragraph, once though two sentences of it carry the request', () => {
    show('#select=rec:p5-1')
    expect(linksIn(screen.getByRole('article'))).toEqual([['¶5', '#view=report&select=rec:p5-1&unit=p5']])
  })
  it('names what it names and what it concerns', () => {
    show('#select=rec:p5-1')
    const names = headings(4).map((name) => name.replace(/\d+$/, ''))
    expect(names).toEqual(['Aid Office', 'Salt Convention', 'Salt smuggling', 'The North'])
  })
  it('is named in Chinese too', () => {
    show('#select=rec:p5-1', 'zh')
    expect(title()).toBe('第5段中的建议')
  })
})

describe('the panel of a line', () => {
  it('holds its claims, each with its chip, and leads to both ends', () => {
    show('#select=link:group:red~crime:salt')
    expect(title()).toBe('Red Band – Salt smuggling')
    expect(screen.getAllByRole('article')).toHaveLength(2)
    const ends = document.querySelector<HTMLElement>('.link-ends')
    if (!ends) throw new Error('no ends')
    expect(linksIn(ends)).toEqual([
      ['Red Band', '#select=group:red'],
      ['Salt smuggling', '#select=crime:salt'],
    ])
  })
  it('holds its activities where bodies answer a crime', () => {
    show('#select=link:crime:salt~body:watch')
    expect(document.querySelector('.panel-head-counts')?.textContent).toBe('1 activity1 unit')
    expect(linksIn(rowOf('Close the salt roads')).map(([chip]) => chip)).toEqual(['a1'])
  })
  it('counts and shows what a filter leaves of it', () => {
    show('#select=link:group:red~crime:salt&amount=yes')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(document.querySelector('.panel-head-counts')?.textContent).toMatch(/^1 claim1 unit/)
    expect(screen.getByText(/^The filter leaves out one statement on this\./)).toBeTruthy()
  })
  it('is found whichever lens has it', () => {
    show('#lens=places&select=link:group:red~place:land')
    expect(cardOf('Red Band holds Port City.')).toBeTruthy()
  })
})

describe('the panel of a fold', () => {
  it('says what is folded and lists it, each a way on', () => {
    show('#select=fold:other-crimes')
    expect(title()).toBe('Crimes folded into one mark')
    expect(screen.getAllByRole('heading', { level: 4 }).flatMap(linksIn)).toEqual([
      ['Poaching', '#select=crime:poaching'],
      ['Theft', '#select=crime:theft'],
    ])
  })
  it('lists bodies with most to say first', () => {
    show('#select=fold:bodies-without-crime')
    expect(headings(4)).toEqual(['Aid Office2', 'Idle Office1'])
  })
  it('is named in Chinese too', () => {
    show('#select=fold:other-crimes', 'zh')
    expect(title()).toBe('合并为一个标记的犯罪')
  })
})
