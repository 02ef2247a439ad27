// The panel of one thing: does it say all the report says of it, on whose word, how surely and where, and what is not said?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim.ts'
import { DetailsPanel } from '../../../src/views/panels/details/DetailsPanel.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../atlas.tsx'
import { cardOf, headings, linksIn, openRows, rowNames, rowOf, rowText, sectionOf, sourceLine } from '../reading.ts'

const dataset = richDataset()
const { certainties, polarities, bounds, roles } = dataset.ontology
/** The panel with all its rows open. */
const show = (hash: string, language = 'en', of = dataset) => {
  const shown = renderAt(<DetailsPanel />, hash, language, of)
  openRows()
  return shown
}
const silence = () => [...document.querySelectorAll('.silence p')].map(({ textContent }) => textContent).join(' ')

describe('under a filter', () => {
  it('no silence is claimed for what the filter leaves out', () => {
    show('#select=group:red')
    expect(silence()).toMatch(/tie Red Band to no crime/)
    document.body.replaceChildren()
    show('#select=group:red&sure=firm')
    expect(silence()).not.toMatch(/to no crime/)
    expect(silence()).toMatch(/not denied/)
  })
})

describe('a card of the panel', () => {
  it('says how sure the report is, who says so, in which document, and how', () => {
    show('#select=group:red')
    expect(sourceLine(cardOf(/taxes salt/))).toBe(
      `${certainties.stated.en}, ${bounds['up-to'].en} · Watch, W/1 · coercion or taxation`,
    )
  })
  it('sets its figure apart', () => {
    show('#select=group:red')
    expect(screen.getByText('$2 million a day').tagName).toBe('STRONG')
  })
  it('leads to its paragraph in one action, and keeps what is selected', () => {
    const { address } = show('#select=group:red')
    const chip = within(cardOf(/taxes salt/)).getByRole('link', { name: '¶1, paragraph 1' })
    const { atlas } = atlasAt(chip.getAttribute('href') ?? '', 'en', dataset)
    expect(atlas.store.getState()).toMatchObject({
      faults: [],
      view: { view: 'report', unit: 'p1', selected: ['group:red'] },
    })
    expect(address.hash()).toBe('#select=group:red')
  })
  it('is in whole the link to its paragraph', () => {
    show('#select=group:red')
    for (const card of screen.getAllByRole('article')) expect(card.querySelectorAll('a.chip.cover')).toHaveLength(1)
  })
  it('says of a document that the sentence only refers to it', () => {
    show('#select=group:red')
    expect(sourceLine(cardOf(/estimated to sell/))).toContain(`${certainties.estimated.en} · see W/2`)
  })
  it('says that nobody is named where the report hedges on nobody’s word', () => {
    show('#select=group:red')
    expect(sourceLine(cardOf(/said to take tolls/))).toBe(`${certainties.alleged.en} · no source named`)
  })
  it('says that the report itself speaks where it states on nobody’s word', () => {
    show('#select=group:blue')
    expect(sourceLine(cardOf('Blue Ring takes tolls.'))).toBe(`${certainties.stated.en} · the report itself`)
  })
  it('tells a way that is our reading from one that the report gives', () => {
    show('#select=group:red')
    expect(sourceLine(cardOf(/estimated to sell/))).toMatch(/coercion or taxation \(our reading\)$/)
    expect(sourceLine(cardOf(/taxes salt/))).not.toContain('our reading')
  })
  it('says of a reading of ours that it is one, and why we read it so', () => {
    show('#select=group:blue')
    const card = cardOf('Blue Ring forges papers.')
    expect(sourceLine(card)).toContain(`${certainties.stated.en}, our reading`)
    expect(within(card).getByText('Our reading: Forged papers pay for its men.')).toBeTruthy()
  })
  it('says that there is little evidence instead of a certainty', () => {
    show('#select=group:blue')
    expect(sourceLine(cardOf(/little evidence that/))).toMatch(new RegExp(`^${polarities['limited-evidence'].en} · `))
  })
  it('says that what is denied is denied, and by whom', () => {
    show('#select=group:blue')
    expect(sourceLine(cardOf('Blue Ring does not poach.'))).toBe(`${polarities.denied.en} · Watch`)
  })
  it('keeps the note that a reader should know', () => {
    show('#select=group:red')
    expect(within(cardOf(/taxes salt/)).getByText('A ceiling, not a mean.').className).toBe('claim-note')
  })
  it('is drawn in the stroke of the network', () => {
    show('#select=group:red')
    const dash = (statement: RegExp) => cardOf(statement).querySelector('svg path')?.getAttribute('stroke-dasharray')
    const dashes = [/taxes salt/, /estimated to sell/, /said to take/].map(dash)
    expect(dashes[0] ?? null).toBeNull()
    expect(new Set(dashes).size).toBe(3)
  })
})

describe('every card of every panel', () => {
  it.each(dataset.entities.map(({ id }) => id).filter((id) => !id.startsWith('mechanism:')))(
    'of %s says something before its source and has a chip of a unit that is there',
    (id) => {
      const { atlas } = show(`#select=${id}`)
      for (const card of screen.queryAllByRole('article')) {
        expect(card.querySelector('.claim-statement')?.textContent).not.toBe('')
        expect(sourceLine(card)).toMatch(/\S/)
        const chips = within(card).getAllByRole('link')
        for (const chip of chips) {
          const unit = /unit=([a-z0-9]+)/.exec(chip.getAttribute('href') ?? '')?.[1] ?? ''
          expect(atlas.graph.units.has(unit)).toBe(true)
        }
      }
    },
  )
  it.each(dataset.claims)('of $id says how surely, and whose word it is', (claim) => {
    const { certainty, polarity } = claim
    show(`#select=${claim.subject}`)
    const [sure, who] = sourceLine(cardOf(statementOf(claim))).split(' · ')
    const level = polarity === 'asserted' ? certainties[certainty].en : polarities[polarity].en
    expect(sure?.startsWith(level)).toBe(true)
    expect(who).toBeTruthy()
  })
})

/** Matches the sentence of a claim up to its figure, which is an element of its own. */
function statementOf({ statement }: Claim): RegExp {
  const [before = ''] = statement.en.split('**')
  return new RegExp(`^${before.trim().replaceAll('.', '\\.')}`)
}

describe('the panel of a group', () => {
  it('is headed by its names in both languages, the full one under them', () => {
    show('#select=group:red')
    const head = screen.getByRole('heading', { level: 2 })
    expect(head.textContent).toBe('Red Band红帮')
    expect(within(head).getByText('红帮').lang).toBe('zh')
    expect(screen.getByText('Red Band of the North').className).toBe('panel-head-full')
  })
  it('counts claims, units and named sources', () => {
    show('#select=group:red')
    const counts = document.querySelector('.panel-head-counts')
    expect([...(counts?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '6 claims',
      '2 units',
      '3 sources named',
    ])
  })
  it('stands by relation, and in each by what is at the other end', () => {
    show('#select=group:red')
    const labels = dataset.ontology.predicates.map(({ label }) => label.en)
    const said = headings(3).map((heading) => labels.find((label) => heading.startsWith(label)))
    expect(said).toEqual(['benefits from', 'is tied to', 'is compared with', 'is active in'])
    expect(within(sectionOf(/^benefits from/)).getAllByRole('heading', { level: 4 }).length).toBe(2)
  })
  it('counts crimes once, and apart those that only our reading ties', () => {
    show('#select=group:red')
    expect(sectionOf(/^benefits from/).querySelector('h3')?.textContent).toBe('benefits from2 crimes, 3 claims')
  })
  it('says that crime at large, which is listed, is not among the crimes that are counted', () => {
    const entities = dataset.entities.map((one) => (one.id === 'crime:tolls' ? { ...one, generic: true } : one))
    show('#select=group:red', 'en', { ...dataset, entities })
    expect(sectionOf(/^benefits from/).querySelector('h3')?.textContent).toBe('benefits from1 crime, 3 claims')
    expect(rowNames(sectionOf(/^benefits from/))).toEqual(['Salt smuggling', 'Illegal tolls'])
    expect(rowText(rowOf('Illegal tolls'))).toEqual(['', 'alleged · 1 claim · not counted · no source named'])
  })
  it('leads from an open row to the panel of its thing, and to the line between', () => {
    show('#select=group:red')
    expect(linksIn(rowOf('Salt smuggling')).slice(1, 3)).toEqual([
      ['All on salt smuggling', '#select=crime:salt'],
      ['The line between', '#select=link:group:red~crime:salt'],
    ])
  })
  it('gives a count that no line of the picture stands for as a plain figure', () => {
    show('#select=group:red')
    const heading = screen.getByRole('heading', { level: 4, name: /^Port City/ })
    expect(linksIn(heading).map(([text]) => text)).toEqual(['Port City'])
  })
  it('reads a role from the side it is seen from', () => {
    const { unmount } = show('#select=group:red')
    const role = roles['affiliate']
    expect(headings(4)).toContain(`Blue Ring · ${role?.inverse.en}1`)
    unmount()
    show('#select=group:blue')
    expect(headings(4)).toContain(`Red Band · ${role?.label.en}1`)
  })
  it('says no more of a comparison than that it is one', () => {
    show('#select=group:green')
    expect(headings(3)[0]).toMatch(/^is compared with/)
    expect(screen.queryByRole('heading', { name: /benefits from/ })).toBeNull()
  })
  it('lists the units that name it without saying anything that is coded', () => {
    show('#select=group:green')
    expect(linksIn(sectionOf('Also named in'))).toEqual([['¶6', '#view=report&select=group:green&unit=p6']])
  })
  it('keeps the note on how its name is used', () => {
    show('#select=group:blue')
    expect(screen.getByText('Also printed as Ring.')).toBeTruthy()
  })
  it('ends with what the report does not say, in the paragraphs that speak of threats', () => {
    show('#select=group:green')
    expect(silence()).toBe(
      'No activity in the annex names it. Beyond this, ¶1–4 tie Green Order to no crime. Silent is not denied.',
    )
  })
  it('claims no silence of paragraphs that the guide does not name', () => {
    const { threats: _, ...guide } = dataset.guide
    renderAt(<DetailsPanel />, '#select=group:green', 'en', { ...dataset, guide })
    expect(silence()).toBe('What the report does not say of it is not denied.')
  })
})

describe('many claims on one thing', () => {
  it('are folded beyond four, and the fold says how many it hides and on what', () => {
    show('#select=actor:traders')
    const fold = screen.getByText('2 more on salt smuggling').closest('details')
    expect(fold?.open).toBe(false)
    expect(fold?.querySelectorAll('article')).toHaveLength(2)
    expect(fold?.parentElement?.querySelectorAll(':scope > article')).toHaveLength(4)
  })
  it('are not folded where that would hide a single one', () => {
    show('#select=actor:traders&speaker=none')
    expect(screen.getAllByRole('article')).toHaveLength(5)
    expect(screen.queryByText(/^\d+ more on /)).toBeNull()
  })
  it('stand with what the report says before what we read into it', () => {
    show('#select=group:blue')
    expect(rowNames(sectionOf(/^benefits from/)).at(-1)).toBe('Forgery')
    expect(rowText(rowOf('Forgery'))[1]).toMatch(/^stated · 1 claim, ours · /)
  })
  it('stand with the sums first, however late in the report they are', () => {
    const claims = dataset.claims.map((claim) =>
      claim.id === 'claim:p1-1' ? { ...claim, evidence: [{ unit: 'p4', sentences: [6] }] } : claim,
    )
    renderAt(<DetailsPanel />, '#select=link:group:red~crime:salt', 'en', { ...dataset, claims })
    const said = screen.getAllByRole('article').map((card) => card.querySelector('.chips')?.textContent)
    expect(said).toEqual(['¶4', '¶1'])
  })
})

describe('the panel of a crime', () => {
  it('lists who benefits, unnamed actors after named groups', () => {
    show('#select=crime:salt')
    const section = sectionOf(/^Who benefits/)
    expect(rowNames(section)).toEqual(['Red Band', 'Blue Ring', 'Traders'])
    const claims = rowNames(section).map((name) => /\d+ claims?/.exec(rowText(rowOf(name, section))[1])?.[0])
    expect(claims).toEqual(['2 claims', '1 claim', '6 claims'])
  })
  it('counts nobody where only our reading ties somebody to it', () => {
    show('#select=crime:forgery')
    expect(sectionOf(/^Who benefits/).querySelector('h3')?.textContent).toBe(
      'Who benefitsno named group + 1 by our reading, 1 claim',
    )
  })
  it('lists the activities that name it: who leads, how they stand, where', () => {
    show('#select=crime:salt')
    const row = within(sectionOf(/^Activities that name it/)).getByRole('listitem')
    expect(rowText(row)[1]).toBe('Watch · ongoing')
    expect(linksIn(row)).toEqual([['a1', '#view=report&select=crime:salt&unit=a1']])
    expect(within(row).getByText('Landia · names salt smuggling')).toBeTruthy()
    expect(within(row).getByText('The text speaks of it as done.')).toBeTruthy()
  })
  it('marks a crime that the row only implies as our reading', () => {
    show('#select=crime:tolls')
    const row = within(sectionOf(/^Activities that name it/)).getByRole('listitem')
    expect(rowText(row)[1]).toMatch(/ · our reading: implied, not named$/)
    // It is counted as ours: the panel says at its foot that no row names it.
    expect(headings(3)).toContain('Activities that name it0 + 1 by our reading')
    expect(silence()).toContain('No activity in the annex names it.')
  })
  it('gives the role of the place where it happens', () => {
    show('#select=crime:salt')
    expect(headings(4)).toContain(`Landia · ${roles['transit']?.label.en}1`)
  })
  it('lists its parts with what is said of them, and none of which nothing is said', () => {
    show('#select=crime:theft')
    expect(linksIn(sectionOf(/^Part of it/)).map(([text]) => text)).toEqual(['Salt smuggling'])
  })
  it('lists the requests that speak of it', () => {
    show('#select=crime:salt')
    const { modalities, addressees, themes } = dataset.ontology
    const line = sourceLine(cardOf(/Guard the salt roads/))
    expect(line).toBe(
      `(b)(ii) · ${modalities['should']?.en} (应) · ${addressees['member-states']?.en} and ${addressees['united-nations']?.en} · ${themes['salt-roads']?.en}`,
    )
  })
  it('says that no group and no activity is tied to it only where none is', () => {
    const { unmount } = show('#select=crime:forgery')
    expect(silence()).toMatch(/^The report ties no named group to it\. No activity in the annex names it\. /)
    unmount()
    show('#select=crime:salt')
    expect(silence()).toBe(
      'Not said: any sum for Blue Ring. Which other groups benefit, the report does not say. Silent is not denied.',
    )
  })
  it('says of a part which activities name its whole, each a way to its row', () => {
    const [first] = dataset.activities
    if (!first) throw new Error('no activity')
    const named = { ...first, crimes: [{ id: 'crime:theft', basis: 'named' as const, at: [1] }] }
    show('#select=crime:salt', 'en', { ...dataset, activities: [named] })
    expect(silence()).toMatch(/No activity in the annex names it\..* One activity names its whole, theft: a1$/)
    expect(document.querySelector('.silence a')?.getAttribute('href')).toContain('unit=a1')
  })
  it('of which a row names only a part is named, and has no whole', () => {
    show('#select=crime:theft')
    expect(silence()).not.toContain('whole')
  })
  it('claims no silence on other groups while a filter leaves some out', () => {
    show('#select=crime:salt&sure=firm')
    expect(silence()).toBe('What the report does not say of it is not denied.')
  })
  it('says of the whole no gap that a part fills', () => {
    show('#select=crime:theft')
    expect(silence()).not.toMatch(/no named group|No activity/)
  })
})

describe('the panel of a body', () => {
  it('counts what it leads and what it supports apart', () => {
    show('#select=body:aid')
    expect(sectionOf(/^Its activities/).querySelector('h3')?.textContent).toBe('Its activitiesleads 1, supports 1')
  })
  it('gives its part in each activity, with status, scope and the crimes it names', () => {
    show('#select=body:aid')
    const [salt, tolls] = ['Close the salt roads', 'Watch the tolls'].map((title) => rowOf(title))
    expect(rowText(salt ?? document.body)[1]).toBe('supports · ongoing')
    expect(salt?.textContent).toContain('Watch · Landia · names salt smuggling')
    expect(rowText(tolls ?? document.body)[1]).toBe('leads · completed')
    expect(tolls?.textContent).toContain('Landia · names no crime')
  })
  it('lists the claims that rest on its word', () => {
    show('#select=body:watch')
    const resting = sectionOf(/^Claims that rest on it/)
    expect(within(resting).getAllByRole('article')).toHaveLength(2)
  })
  it('says that the annex lists activities and not all a body does', () => {
    show('#select=body:idle')
    expect(silence()).toBe('The annex lists activities; what else the body does is not said here.')
  })
})

describe('the panel of anything else', () => {
  it('of a document says what it is, who is behind it and how it is called, and what rests on it', () => {
    show('#select=doc:w-1')
    expect(screen.getByText('The salt roads').tagName).toBe('CITE')
    const { sourceClasses } = dataset.ontology
    expect(screen.getByText(`report · ${sourceClasses['un-document']?.en} · by Watch`)).toBeTruthy()
    expect(within(sectionOf(/^Claims that rest on it/)).getByRole('article').textContent).toMatch(/taxes salt/)
  })
  it('of a place says who acts in it, and of a venue that it is one', () => {
    show('#select=place:port')
    expect(headings(3)[0]).toMatch(/^sees activity of/)
    expect(rowText(rowOf('Close the salt roads'))[1]).toMatch(/^venue · /)
  })
  it('of an organization says its part in the activities of others', () => {
    show('#select=org:union')
    expect(rowText(within(sectionOf(/^Other activities/)).getByRole('listitem'))[1]).toBe('partner · ongoing')
  })
  it('of an instrument lists the requests that name it', () => {
    show('#select=treaty:salt')
    expect(within(sectionOf(/^Recommendations/)).getAllByRole('article')).toHaveLength(1)
  })
  it.each(['place:land', 'org:union', 'doc:w-2', 'treaty:salt', 'actor:traders'])(
    'of %s denies nothing that the report does not say',
    (id) => {
      show(`#select=${id}`)
      expect(silence()).toBe('What the report does not say of it is not denied.')
    },
  )
})

describe('under a filter the panel', () => {
  it('says how much of this the filter leaves out, and shows it at one press', async () => {
    const { atlas } = show('#select=group:red&sure=firm')
    expect(screen.getByText(/^The filter leaves out 3 statements on this\./)).toBeTruthy()
    expect(screen.queryByText(/said to take tolls/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(atlas.store.getState().view.sift.sure).toBe('limited')
    expect(screen.getByText(/said to take tolls/)).toBeTruthy()
    expect(screen.queryByText(/leaves out/)).toBeNull()
  })
  it.each([
    ['a crime', 'crime=crime:tolls', ['Red Band is said to take tolls.']],
    ['a speaker', 'speaker=body:watch', [/taxes salt/]],
    ['a document that is not trusted', 'without=doc:w-1', [/estimated to sell/, /said to take tolls/]],
    ['a figure', 'amount=yes', [/taxes salt/]],
  ])('of %s shows only what it leaves', (_, filter, left) => {
    show(`#select=group:red&${filter}`)
    for (const statement of left) expect(screen.getByText(statement)).toBeTruthy()
    const benefits = within(sectionOf(/^benefits from/)).getAllByRole('article')
    expect(benefits).toHaveLength(left.length)
  })
  it('counts what the filter leaves', () => {
    show('#select=group:red&crime=crime:tolls')
    expect(sectionOf(/^benefits from/).querySelector('h3')?.textContent).toBe('benefits from1 crime, 1 claim')
  })
  it('says nothing of a filter that leaves all of this', () => {
    show('#select=group:green&sure=firm')
    expect(screen.queryByText(/leaves out/)).toBeNull()
  })
  it('says of a gap of the report that it is one, and of one that the filter makes that it is not', () => {
    show('#select=crime:salt&crime=crime:tolls')
    expect(screen.getByText(/^The filter leaves out/)).toBeTruthy()
    expect(silence()).not.toMatch(/no named group|No activity/)
  })
})

describe('in Chinese the panel', () => {
  it('is headed by the Chinese name with the English one beside it', () => {
    show('#select=group:red', 'zh')
    const head = screen.getByRole('heading', { level: 2 })
    expect(head.textContent).toBe('红帮Red Band')
    expect(within(head).getByText('Red Band').lang).toBe('en')
    expect(screen.getByText('北方红帮')).toBeTruthy()
  })
  it('says certainty, speaker, document and way', () => {
    show('#select=group:red', 'zh')
    expect(sourceLine(cardOf(/红帮征收盐税/))).toBe(
      `${certainties.stated.zh}，${bounds['up-to'].zh} · 观察处，W/1 · 胁迫或征税`,
    )
    expect(sourceLine(cardOf('据称红帮收费。'))).toBe(`${certainties.alleged.zh} · 未指明来源`)
    expect(sourceLine(cardOf(/据估计/))).toContain('见W/2')
    expect(within(cardOf(/红帮征收盐税/)).getByText('每日最多200万美元').tagName).toBe('STRONG')
  })
  it('leads to the paragraph by its Chinese name', () => {
    show('#select=group:red', 'zh')
    expect(within(cardOf('据称红帮收费。')).getByRole('link', { name: '¶1, 第1段' })).toBeTruthy()
  })
  it('says what is not said, without a space between two sentences', () => {
    show('#select=crime:forgery', 'zh')
    expect(silence()).toBe(
      '报告没有把任何具名团体与之相连。附件中没有活动提及它。还有哪些团体获利，报告没有说。没有说不等于否认。',
    )
  })
  it('says that there is a reading of ours, a doubt or a denial', () => {
    show('#select=group:blue', 'zh')
    expect(sourceLine(cardOf('蓝环伪造证件。'))).toContain('本站解读')
    expect(screen.getByText('本站解读：假证件养其人。')).toBeTruthy()
    expect(sourceLine(cardOf('蓝环卖盐，证据有限。'))).toContain(polarities['limited-evidence'].zh)
    expect(sourceLine(cardOf('蓝环不偷猎。'))).toContain(polarities.denied.zh)
  })
  it('says how strongly a request is made in the word that is printed', () => {
    show('#select=treaty:salt', 'zh')
    expect(sourceLine(cardOf('依《盐公约》守卫盐路。'))).toMatch(/^\(b\)\(ii\) · 应 · 会员国和联合国 · /)
  })
})

describe('the panel', () => {
  it('is a region with a name', () => {
    show('#select=group:red')
    expect(screen.getByRole('region', { name: 'Details' })).toBeTruthy()
  })
  it('is left by its cross, and the questions to begin with are there again', async () => {
    const { atlas } = show('#select=group:red')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the selection' }))
    expect(atlas.store.getState().view.selected).toEqual([])
    expect(screen.getByRole('heading', { name: /Pick any mark/ })).toBeTruthy()
  })
  it('focuses the network on its thing and leaves the focus again', async () => {
    const { atlas } = show('#select=group:red')
    await userEvent.click(screen.getByRole('button', { name: 'Focus' }))
    expect(atlas.store.getState().view).toMatchObject({ hops: 1, selected: ['group:red'] })
    await userEvent.click(screen.getByRole('button', { name: 'Leave focus' }))
    expect(atlas.store.getState().view.hops).toBe(0)
  })
  it('follows the address', () => {
    const { address } = show('')
    act(() => address.goTo('#select=group:blue'))
    expect(screen.getByRole('heading', { level: 2, name: /Blue Ring/ })).toBeTruthy()
  })
  it('begins at its top when it shows something else', () => {
    const { address } = show('#select=group:red')
    const panel = screen.getByRole('region', { name: 'Details' })
    panel.scrollTop = 500
    act(() => address.goTo('#select=group:blue'))
    expect(panel.scrollTop).toBe(0)
  })
})
