// What the line over the picture says: counted from what is drawn, in both languages, never firmer than the report.

import { describe, expect, it } from 'vitest'
import { standsOf } from '../../../src/core/graph/lens.ts'
import { headlineOf } from '../../../src/views/network/headline.ts'
import { sayLine, sayMark } from '../../../src/views/network/sentences.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { subjectAt } from './subject.ts'

const dataset = richDataset()
const { certainties } = dataset.ontology
const at = (hash: string, locale = 'en', of = dataset) => {
  const { subject, selected } = subjectAt(of, hash, locale)
  return headlineOf(subject, selected)
}

describe('what the lens does not draw', () => {
  it('is named all the same: a claim and a line by their ends', () => {
    const [claim] = dataset.claims
    if (!claim) throw new Error('no claim')
    const { title } = at(`#select=${claim.id}`)
    expect(title).not.toMatch(/^:/)
    expect(title).toContain(' – ')
  })
  it('is named by its ends beside another, too', () => {
    const [one, other] = dataset.claims
    const { title } = at(`#select=${one?.id},${other?.id}`)
    expect(title.match(/ – /g)).toHaveLength(2)
  })
})

describe('what has no mark of its own', () => {
  const inNexus = dataset.claims.find(({ id }) => id === 'claim:p1-1')?.id ?? ''
  it('is inside the mark that stands for it, with a lens that draws it', () => {
    expect(at('#lens=response&select=place:land')).toEqual({
      title: 'Landia: inside “The North”',
      support: 'The mark stands for it too; the panel shows what the report says of it alone.',
      elsewhere: 'places',
    })
    expect(at('#lens=places&select=place:port').title).toBe('Port City: inside “Landia”')
  })
  it('is in the line that stands for it, be it a claim or an activity', () => {
    expect(at(`#select=${inNexus}`).title).toBe(
      'Red Band – Salt smuggling: in the line between Red Band and salt smuggling',
    )
    expect(at('#select=activity:a1').title).toMatch(/^a1 .*: in the line between Salt smuggling and Watch$/)
    expect(at(`#select=${inNexus}`, 'zh').title).toMatch(/：在红帮与走私食盐的连线中$/)
  })
  it('and is drawn without the filter is not said to be missing in the lens', () => {
    expect(at('#select=crime:tolls&crime=crime:salt').title).toBe('Illegal tolls: left out by the filter')
    expect(at('#select=group:green&hide=group').title).toBe('Green Order: left out by the filter')
    expect(at('#select=crime:tolls&crime=crime:salt', 'zh').title).toBe('非法收费：已被筛除')
  })
  it('and that the legend leaves out by itself is said to be switched off there', () => {
    expect(at('#select=actor:traders')).toMatchObject({
      title: 'Traders: switched off in the legend',
      support: expect.stringMatching(/^This picture has no mark for it/),
    })
    expect(at('#select=actor:traders&show=actor').title).toMatch(/^Traders: 1 crime/)
  })
  it('is told apart from what is drawn among several, and nothing is said of what they share', () => {
    expect(at('#select=group:red,crime:tolls&crime=crime:salt')).toEqual({
      title: 'Red Band: drawn here; Illegal tolls: left out by the filter',
      support: 'The picture compares only what it draws; the panel has all of them.',
    })
    expect(at('#select=doc:w-1,doc:w-2,group:red').title).toBe(
      'Red Band: drawn here; W/1 and W/2: not drawn in this lens',
    )
    expect(at('#select=doc:w-1,doc:w-2').title).toBe('W/1 and W/2: not drawn in this lens')
    expect(at('#select=group:red,crime:tolls&crime=crime:salt', 'zh').title).toBe('红帮：已画出；非法收费：已被筛除')
  })
})

describe('what the report denies', () => {
  const denied = {
    ...dataset,
    claims: dataset.claims.map((claim) =>
      claim.subject === 'group:red' ? { ...claim, polarity: 'denied' as const } : claim,
    ),
  }
  it('is no gain: neither headline nor picture counts it', () => {
    expect(at('#select=group:red').title).toMatch(/^Red Band: \d/)
    expect(at('#select=group:red', 'en', denied).title).toMatch(/^Red Band: no crime/)
    const { subject } = subjectAt(denied, '#lens=nexus')
    expect(subject.lens.links.filter(({ source }) => source === 'group:red')).toEqual([])
  })
})

describe('the headline of a lens', () => {
  it.each([
    ['nexus', '3 groups, the crimes they benefit from, the UN bodies that respond'],
    ['threat', 'How groups draw on crimes: the report says it for 1 of 4 ties'],
    ['response', '3 activities, 3 UN bodies that lead or support them; 0 reach worldwide'],
  ])('%s is counted', (lens, title) => {
    expect(at(`#lens=${lens}`).title).toBe(title)
  })
  it('of everything counts what is drawn', () => {
    const { subject } = subjectAt(dataset, '#lens=everything')
    const { nodes, links } = subject.lens
    expect(at('#lens=everything').title).toBe(
      `All of it: ${nodes.length} things the report names, ${links.length} ties between them`,
    )
  })
  it('says which crimes tie in most groups, and which no activity names', () => {
    const { support } = at('')
    expect(support).toMatch(/^Salt smuggling and illegal tolls each tie in 2 groups\. /)
    expect(support).toContain('Of these crimes, no activity names illegal tolls, forgery or 2 other crimes.')
    expect(support).not.toContain('names salt smuggling')
  })
  it('says where the annex calls itself not exhaustive beside the gaps it leaves', () => {
    expect(at('#lens=response').support).toMatch(
      /^Of these crimes, no activity names .* The annex calls itself not exhaustive \(¶6\)\.$/,
    )
  })
  it('names the ways that the report gives, and that it names none on the rest', () => {
    expect(at('#lens=threat').support).toBe('Coercion or taxation: 1 tie. On the other ties it names no way.')
  })
  it('counts no way that only we read', () => {
    const claims = dataset.claims.filter(({ id }) => id !== 'claim:p1-1')
    expect(at('#lens=threat', 'en', { ...dataset, claims }).title).toMatch(/for 0 of \d ties$/)
  })
  it('counts groups that are tied to no place', () => {
    expect(at('#lens=places').support).toBe('Most ties: Landia. 2 groups are tied to no place.')
  })
  it('counts what a filter leaves', () => {
    expect(at('#lens=threat&crime=crime:tolls').title).toMatch(/for 0 of 2 ties$/)
  })
  it('speaks Chinese', () => {
    expect(at('', 'zh')).toMatchObject({
      title: '3个团体、其借以获利的犯罪、作出应对的联合国机构',
      support: expect.stringMatching(/^走私食盐和非法收费各牵涉2个团体。/),
    })
    expect(at('#lens=response', 'zh').title).toBe('3项活动，由3个联合国机构牵头或支持；其中0项覆盖全球')
  })
})

describe('the headline of a mark', () => {
  it('of a group counts its crimes, sums and what only we read, and tells firm ties from weak ones', () => {
    expect(at('#select=group:red')).toEqual({
      title: 'Red Band: 2 crimes, one with a sum',
      support: 'Firm: salt smuggling. Only alleged or possible: illegal tolls.',
    })
    expect(at('#select=group:blue').title).toMatch(/ \+ 1 by our reading$/)
  })
  it('of a group counts apart the sums that only we read', () => {
    const read = (id: string) => ({
      ...dataset,
      claims: dataset.claims.map((one) => (one.id === id ? { ...one, reading: 'inferred' as const } : one)),
    })
    expect(at('#select=group:red', 'en', read('claim:p1-1')).title).toMatch(/, one sum by our reading$/)
    expect(at('#select=group:red', 'zh', read('claim:p1-1')).title).toMatch(/，另1种的金额系本站解读$/)
  })
  it('of a group without one says that no crime is tied to it', () => {
    expect(at('#select=group:green').title).toBe('Green Order: no crime tied to it')
  })
  it('of a crime counts named groups and bodies that respond', () => {
    expect(at('#select=crime:salt')).toEqual({
      title: 'Salt smuggling: 2 named groups, one responding UN body',
      support: 'Red Band and Blue Ring; Watch',
    })
    expect(at('#select=crime:forgery').title).toBe('Forgery: no named group + 1 by our reading, no responding UN body')
  })
  it('of a crime that no body answers by itself counts those that answer its whole', () => {
    const activities = dataset.activities.map((activity) => ({
      ...activity,
      crimes: activity.crimes.map((one) => (one.id === 'crime:salt' ? { ...one, id: 'crime:theft' } : one)),
    }))
    const of = { ...dataset, activities, guide: { ...dataset.guide, crimes: ['crime:theft'] } }
    expect(at('#select=crime:salt', 'en', of)).toEqual({
      title: 'Salt smuggling: 2 named groups, no responding UN body + 1 on its whole, theft',
      support: 'Red Band and Blue Ring; Watch',
    })
  })
  it('of a body counts what it leads and the crimes named in it', () => {
    expect(at('#select=body:watch')).toEqual({
      title: 'Watch: leads one activity, one crime named',
      support: 'Crimes named: salt smuggling.',
    })
  })
  it('of a line counts what it stands for', () => {
    expect(at('#select=link:group:red~crime:salt').title).toBe('Red Band and salt smuggling: 2 claims')
    expect(at('#select=link:crime:salt~body:watch').title).toBe('Salt smuggling and Watch: one activity')
  })
  it('of what is not drawn says so, and that the panel shows it', () => {
    expect(at('#select=doc:w-1')).toEqual({
      title: 'W/1: not drawn in this lens',
      support: 'This picture has no mark for it; the panel shows what the report says of it.',
      elsewhere: 'everything',
    })
  })
  it('of several names them, and what all of them are tied to', () => {
    const { title, support } = at('#select=group:red,group:blue')
    expect(title).toBe('Red Band and Blue Ring')
    expect(support).toContain('salt smuggling')
  })
  it('of several with nothing in common says so', () => {
    expect(at('#select=group:green,crime:forgery').support).toBe('In this picture they share no partner.')
  })
  it('elsewhere names its ties by kind', () => {
    expect(at('#lens=everything&select=crime:salt').title).toBe(
      'Salt smuggling: 2 groups, 1 activity, 1 place, 1 recommendation and 1 unnamed actor',
    )
  })
  it('speaks Chinese', () => {
    expect(at('#select=group:red', 'zh')).toEqual({
      title: '红帮：2种犯罪，其中1种附有金额',
      support: '确定：走私食盐。仅据称或可能：非法收费。',
    })
    expect(at('#select=crime:forgery', 'zh').title).toBe('伪造：没有具名团体，另1个系本站解读，没有联合国机构应对')
  })
})

describe('a line in a sentence', () => {
  const lineOf = (hash: string, id: string, locale = 'en') => {
    const { subject } = subjectAt(dataset, hash, locale)
    const line = subject.lens.links.find((link) => link.id === id)
    if (!line) throw new Error(`no line ${id}`)
    return sayLine(subject, line)
  }
  it('says who does what, how many claims say so, how firm the firmest is, and where', () => {
    expect(lineOf('', 'link:group:red~crime:salt')).toBe(
      `Red Band benefits from salt smuggling: 2 claims, ${certainties.stated.en}, ¶1`,
    )
    expect(lineOf('', 'link:group:red~crime:tolls')).toBe(
      `Red Band benefits from illegal tolls: one claim, ${certainties.alleged.en}, ¶1`,
    )
  })
  it('says that the evidence is limited instead of a certainty', () => {
    expect(lineOf('', 'link:group:blue~crime:salt')).toBe(
      'Blue Ring benefits from salt smuggling: one claim, limited evidence, ¶2',
    )
  })
  it('says that it is our reading', () => {
    expect(lineOf('#show=inferred', 'link:group:blue~crime:forgery')).toContain('our reading')
  })
  it('names its ends first where the claims speak of others', () => {
    expect(lineOf('#lens=places', 'link:group:red~place:land')).toBe(
      `Red Band – Landia: Red Band benefits from salt smuggling; Red Band is active in Port City: 2 claims, ${certainties.stated.en}, ¶1 ¶3`,
    )
  })
  it('names its ends alone where activities tie them', () => {
    expect(lineOf('', 'link:crime:salt~body:watch')).toBe('Salt smuggling – Watch: one activity, a1')
  })
  it('is said in Chinese', () => {
    expect(lineOf('', 'link:group:red~crime:salt', 'zh')).toBe(
      `红帮获益于走私食盐：2条论断，${certainties.stated.zh}，¶1`,
    )
  })
  it.each(['nexus', 'threat', 'places', 'response', 'everything'])('of %s has a unit for all it stands for', (lens) => {
    const { subject } = subjectAt(dataset, `#lens=${lens}&show=actor,inferred`)
    for (const line of subject.lens.links) {
      expect(standsOf(line).length).toBeGreaterThan(0)
      expect(sayLine(subject, line)).toMatch(/(¶|note |a)\d/)
    }
  })
})

describe('a mark in a sentence', () => {
  const markOf = (id: string, locale = 'en') => sayMark(subjectAt(dataset, '', locale).subject, id)
  it('says what it is and what it is tied to, by kind', () => {
    expect(markOf('group:red')).toBe('Red Band, group: 2 crimes')
    expect(markOf('crime:salt')).toBe('Salt smuggling, crime: 2 groups and 1 UN body')
  })
  it('says that it has no tie', () => {
    expect(markOf('group:green')).toBe('Green Order, group: no tie in this picture')
  })
  it('is said in Chinese', () => {
    expect(markOf('group:red', 'zh')).toBe('红帮，团体：2种犯罪')
  })
})
