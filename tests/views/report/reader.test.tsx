// One unit of the report as it is read: its gist, its sentences with what is drawn from each, and the ways on and back.

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Reader } from '../../../src/views/report/Reader.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../atlas.tsx'
import { cardOf, linksIn, sourceLine } from '../reading.ts'

const dataset = richDataset()
const { certainties, polarities, reasons, unitStates } = dataset.ontology
const open = (unit: string, language = 'en', more = '') =>
  renderAt(<Reader />, `#view=report&unit=${unit}${more}`, language, dataset)
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const coverage = () =>
  [...(document.querySelector('.reader-coverage')?.children ?? [])].map(({ textContent }) => textContent)
const sentences = () => [...document.querySelectorAll<HTMLElement>('ol.sentence-list > li')]

describe('a paragraph', () => {
  it('is headed by its number in words and by its gist', () => {
    open('p1')
    expect(title()).toBe('paragraph 1: Red Band lives on salt.')
    expect(screen.getByText('¶1').className).toBe('reader-mark')
  })
  it('says in which section it stands', () => {
    open('p3')
    expect(document.querySelector('.reader-section')?.textContent).toBe('All units · I.B Trade')
  })
  it('says how much of it is used and what is drawn from it', () => {
    open('p1')
    expect(coverage().slice(0, -1)).toEqual([
      unitStates.modelled.en,
      '3 of 3 sentences used',
      '3 claims',
      '2 documents cited',
    ])
  })
  it('says of a unit without claims why it has none', () => {
    open('p6')
    expect(coverage()).toContain(reasons['signpost']?.en)
    expect(screen.getByText(`No claim: ${reasons['signpost']?.en}.`)).toBeTruthy()
  })
  it('stands sentence by sentence, each with the claims drawn from it', () => {
    open('p2')
    const claims = sentences().map((one) => within(one).getAllByRole('article').length)
    expect(claims).toEqual([1, 1, 2])
  })
  it('has a bar for each sentence that it does not print, with its number and length', () => {
    open('p1')
    expect(screen.getByRole('img', { name: 'Sentence 1, 92 characters' })).toBeTruthy()
    const wide = (name: RegExp) =>
      Number.parseFloat(screen.getByRole('img', { name }).querySelector('span')?.style.width ?? '')
    expect(wide(/^Sentence 1,/)).toBeGreaterThan(wide(/^Sentence 3,/))
    const bars = screen.getAllByRole('img', { name: /^Sentence/ })
    expect(Math.max(...bars.map((bar) => Number.parseFloat(bar.querySelector('span')?.style.width ?? '')))).toBe(100)
  })
  it('says what no claim on a gain says, and nothing of that where nobody gains', () => {
    const { unmount } = open('p2')
    expect(screen.getByText('Not said here:').parentElement?.textContent).toMatch(
      /^Not said here: where, when, how anybody gains or how much\. /,
    )
    unmount()
    open('p3')
    expect(screen.queryByText('Not said here:')).toBeNull()
  })
  it('sets the figures of its gist bold, as its claims do', () => {
    renderAt(<Reader />, '#view=report&unit=p1', 'en', {
      ...dataset,
      units: dataset.units.map((unit) =>
        unit.id === 'p1' ? { ...unit, gist: { ...unit.gist, en: 'Salt brings up to $2 million.' } } : unit,
      ),
      claims: dataset.claims.map((claim) =>
        claim.id === 'claim:p1-1'
          ? { ...claim, statement: { ...claim.statement, en: 'Red Band takes **up to $2 million**, or **$2**.' } }
          : claim,
      ),
    })
    expect(document.querySelector('h1 strong')?.textContent).toBe('up to $2 million')
  })
  it('denies nothing that it does not say', () => {
    open('p1')
    expect(screen.getByText('What a unit does not say is not denied.')).toBeTruthy()
  })
  it('leads to the official document in the language of the reader, beside this page', () => {
    const { unmount } = open('p1')
    const link = screen.getByRole('link', { name: /^Official document/ })
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([dataset.report.url.en, '_blank'])
    unmount()
    open('p1', 'zh')
    expect(screen.getByRole('link', { name: /^官方文件/ }).getAttribute('href')).toBe(dataset.report.url.zh)
  })
})

describe('a claim in its own paragraph', () => {
  it('says how sure the report is, who says so, and which two things it ties', () => {
    open('p1')
    const card = cardOf(/taxes salt/)
    expect(sourceLine(card)).toContain(`${certainties.stated.en}, `)
    expect(sourceLine(card)).toContain('Watch, W/1 · coercion or taxation')
    expect(card.querySelector('.unit-claim-ends')?.textContent).toBe('Red Band benefits from Salt smuggling')
  })
  it('is a denial, a doubt or a reading of ours in words', () => {
    open('p2')
    expect(sourceLine(cardOf(/does not poach\.$/))).toBe(`${polarities.denied.en} · Watch`)
    expect(sourceLine(cardOf(/little evidence that/))).toContain(polarities['limited-evidence'].en)
    expect(sourceLine(cardOf(/forges papers\.$/))).toContain('our reading')
    expect(screen.getByText('Our reading: Forged papers pay for its men.')).toBeTruthy()
  })
  it('leads back to the network by every name, in its sentence and under it', () => {
    open('p2')
    const links = screen.getAllByRole('link', { name: 'Blue Ring' })
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) {
      const { atlas } = atlasAt(link.getAttribute('href') ?? '', 'en', dataset)
      expect(atlas.store.getState().view).toMatchObject({ view: 'network', selected: ['group:blue'] })
    }
  })
  it('gives the role in place of the relation between groups, and after it elsewhere', () => {
    open('p3')
    const triples = [...document.querySelectorAll('.unit-claim-ends')].map(({ textContent }) => textContent)
    expect(triples).toEqual([
      'Blue Ring affiliate of Red Band',
      'Green Order is compared with Red Band',
      'Red Band is active in Port City · holds territory',
      'Salt smuggling takes place in Landia · transit',
    ])
  })
  it('keeps what it ties and how it was read a press away, and open where it is what was chosen', async () => {
    const { unmount } = open('p2')
    const card = cardOf(/forges papers\.$/)
    const more = within(card).getByRole('button', { name: 'how read', expanded: false })
    const kept = document.getElementById(more.getAttribute('aria-controls') ?? '')
    expect([kept?.textContent?.includes('Our reading: Forged papers pay'), kept?.className]).toEqual([
      true,
      'claim-folded',
    ])
    await userEvent.click(more)
    expect([more.getAttribute('aria-expanded'), kept?.className]).toEqual(['true', ''])
    await userEvent.click(more)
    expect(kept?.className).toBe('claim-folded')
    unmount()
    const chosen = dataset.claims.find(({ statement }) => /forges papers\.$/.test(statement.en))?.id
    open('p2', 'en', `&select=${chosen}`)
    expect(
      within(cardOf(/forges papers\.$/))
        .getByRole('button', { name: 'how read' })
        .getAttribute('aria-expanded'),
    ).toBe('true')
  })
  it('has no chip to where one is', () => {
    open('p1')
    expect(document.querySelectorAll('.unit-claim a.chip')).toHaveLength(0)
  })
  it('is lit where it is about what is selected, and no other is', () => {
    open('p1', 'en', '&select=crime:tolls')
    const lit = [...document.querySelectorAll('.unit-claim.lit')].map(({ textContent }) => textContent)
    expect(lit).toHaveLength(1)
    expect(lit[0]).toContain('said to take tolls')
  })
  it('is lit by a line only where both its ends are', () => {
    open('p1', 'en', '&select=link:group:red~crime:salt')
    expect(document.querySelectorAll('.unit-claim.lit')).toHaveLength(2)
  })
  it('lights its marks in the other view while the pointer rests on it', async () => {
    const { atlas } = open('p1')
    await userEvent.hover(screen.getByText(/said to take tolls/))
    expect(atlas.store.getState().hovered).toEqual({ mark: 'claim:p1-3' })
    await userEvent.unhover(screen.getByText(/said to take tolls/))
    expect(atlas.store.getState().hovered).toBeNull()
  })
})

describe('a name in our sentences', () => {
  it('is a link where it is a group or a body with activities', () => {
    open('a1')
    const description = document.querySelector<HTMLElement>('.activity-row-text')
    if (!description) throw new Error('no description')
    expect(linksIn(description)).toEqual([['Watch Office', '#select=body:watch&unit=a1']])
  })
  it('stays what it is inside a longer word', () => {
    const claims = dataset.claims.map((claim) =>
      claim.id === 'claim:p2-1'
        ? { ...claim, statement: { en: 'Blue Rings are not meant.', zh: '蓝环收费。' } }
        : claim,
    )
    renderAt(<Reader />, '#view=report&unit=p2', 'en', { ...dataset, claims })
    expect(linksIn(screen.getByText(/Blue Rings are/))).toEqual([])
  })
  it('keeps its figures bold', () => {
    open('p1')
    expect(screen.getByText('$2 million a day').tagName).toBe('STRONG')
  })
  it('leads to its mark in the view beside, where one stands there', () => {
    renderAt(<Reader />, '#view=report&beside=network&unit=p2', 'en', dataset)
    const [link] = screen.getAllByRole('link', { name: 'Blue Ring' })
    const { view } = atlasAt(link?.getAttribute('href') ?? '', 'en', dataset).atlas.store.getState()
    expect(view).toMatchObject({ view: 'report', split: 'network', unit: 'p2', selected: ['group:blue'] })
  })
  it('that the paragraph only prints stands under it, as a way on where something is said of it', () => {
    open('p6')
    const named = document.querySelector<HTMLElement>('.reader-names')
    expect(named && linksIn(named)).toEqual([
      ['Green Order', '#select=group:green&unit=p6'],
      ['Salt Union', '#select=org:union&unit=p6'],
    ])
  })
  it('of which nothing is said is no link', () => {
    renderAt(<Reader />, '#view=report&unit=a1', 'en', {
      ...dataset,
      claims: dataset.claims.filter(({ attribution }) => !attribution.includes('org:union')),
      activities: dataset.activities.map((one) => ({ ...one, documents: [{ id: 'treaty:salt', at: [1] }] })),
      recommendations: [],
    })
    expect(screen.getByText('Salt Convention').tagName).toBe('SPAN')
  })
})

describe('a request in its paragraph', () => {
  it('stands under its first sentence with strength, printed word, addressees and the names in it', () => {
    open('p5')
    const [first, second] = sentences()
    if (!first || !second) throw new Error('no sentences')
    const card = within(first).getByRole('article')
    expect(sourceLine(card)).toMatch(/^\(b\)\(ii\) · should \(应\) · Member States and United Nations · /)
    expect(linksIn(card).map(([name]) => name)).toEqual([
      'Aid Office',
      'Salt Convention',
      'Salt smuggling',
      'The North',
    ])
    expect(within(second).queryByRole('article')).toBeNull()
  })
  it('is announced under the other sentences it rests on', () => {
    open('p5')
    expect(sentences()[1]?.textContent).toContain('A recommendation rests on this sentence too.')
  })
  it('is counted', () => {
    open('p5')
    expect(coverage()).toContain('1 recommendation')
  })
})

describe('the way from unit to unit', () => {
  it('leads to the neighbours by mark and name', () => {
    open('p6')
    const ways = screen.getByRole('navigation', { name: 'Reader' })
    expect(within(ways).getByRole('link', { name: 'Previous: ¶5, paragraph 5' }).getAttribute('href')).toContain(
      'unit=p5',
    )
    expect(within(ways).getByRole('link', { name: 'Next: note 1, footnote 1' }).getAttribute('href')).toContain(
      'unit=fn1',
    )
  })
  it('goes not beyond the ends', () => {
    const { unmount } = open('p1')
    expect(document.querySelector('[rel="prev"]')).toBeNull()
    unmount()
    open('a3')
    expect(document.querySelector('[rel="next"]')).toBeNull()
  })
  it('keeps what is selected and what the filters leave', () => {
    open('p2', 'en', '&select=group:blue&sure=firm')
    const next = document.querySelector('[rel="next"]')?.getAttribute('href')
    expect(next).toContain('select=group:blue')
    expect(next).toContain('sure=firm')
  })
  it('leads to all units', () => {
    open('p2')
    expect(screen.getByRole('link', { name: 'All units' }).getAttribute('href')).toBe('#view=report')
  })
})

describe('a footnote', () => {
  it('says who calls it, and holds the claims that hang on it', () => {
    open('fn1')
    expect(linksIn(document.querySelector('.reader-names') ?? document.body)).toEqual([['¶1', '#view=report&unit=p1']])
    expect(screen.getByRole('heading', { name: 'Claims that hang on it' })).toBeTruthy()
    expect(sourceLine(cardOf(/taxes salt/))).toContain('Watch, W/1')
  })
  it('without a claim says no more than its gist', () => {
    renderAt(<Reader />, '#view=report&unit=fn1', 'en', {
      ...dataset,
      claims: dataset.claims.filter(({ footnotes }) => footnotes === undefined),
    })
    expect(title()).toBe('footnote 1: See W/1.')
    expect(screen.queryByText('Called from')).toBeNull()
  })
})

describe('a row of the annex', () => {
  const field = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent
  it('says what is done, and status and scope as they are printed', () => {
    open('a1')
    expect(title()).toBe('activity 1: Close the salt roads')
    expect(field('Status')).toContain('ongoing printed “正在进行”')
    expect(field('Scope')).toContain('Landiaprinted “兰国”')
  })
  it('says how the text differs from what is printed', () => {
    open('a1')
    expect(field('Status')).toContain('The text speaks of it as done.')
  })
  it('gives each body its part, and where in the row it is said', () => {
    open('a1')
    expect(field('UN bodies')).toBe('Watch leads from titleAid Office supports from sentence 1')
    expect(field('Others')).toBe('Salt Union partner from sentence 1')
  })
  it('gives venue, documents, dates and figures with where they stand', () => {
    open('a1')
    expect(field('Held at')).toContain('Port City')
    expect(field('Documents')).toContain('W/1')
    expect(field('Dates')).toMatch(/^12\s?–\s?18 April 2015 · Visit from sentence 1$/)
    expect(field('Figures')).toBe('guards trained: more than 60 from sentence 1')
  })
  it('tells a crime that it names from one that it implies', () => {
    const { unmount } = open('a1')
    expect(field('Crimes')).not.toContain('implied')
    unmount()
    open('a2')
    expect(field('Crimes')).toContain('implied')
  })
  it('has no field for what it does not name', () => {
    open('a3')
    expect([...document.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      'Status',
      'Scope',
      'UN bodies',
    ])
  })
  it('says all of it in Chinese', () => {
    open('a1', 'zh')
    expect(field('联合国机构')).toBe('观察处 牵头 出自标题援助处 支持 出自第1句')
    expect(field('状态')).toContain('印作“正在进行”')
  })
})

describe('in Chinese the reader', () => {
  it('counts sentences, says what a claim ties, and that nothing is denied', () => {
    open('p1', 'zh')
    expect(title()).toContain('红帮靠盐为生。')
    expect(coverage()).toEqual(expect.arrayContaining(['3句中用到3句', '3条论断']))
    expect(document.querySelector('.unit-claim-ends')?.textContent).toBe('红帮 获益于 走私食盐')
    expect(screen.getByText('单元没有说的，不等于否认。')).toBeTruthy()
  })
  it('says why a sentence has no claim', () => {
    open('p6', 'zh')
    expect(screen.getByText(`无论断：${reasons['signpost']?.zh}。`)).toBeTruthy()
  })
})
