// How the real claims, rows and requests are said: the wording of the data, which no test of the page repeats.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { namedIn } from '../../src/core/model/activity.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import { claimsByPredicate } from '../../src/core/query/claims.ts'
import { isSpokenOf } from '../../src/core/query/selectable.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { askedText } from '../../src/i18n/said/advice-text.ts'
import { countText } from '../../src/i18n/said/amounts.ts'
import { claimText } from '../../src/i18n/said/claim-text.ts'
import { dateText } from '../../src/i18n/said/dates.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const graph = buildGraph(dataset)

/** The claim about a thing whose sentence holds some words. */
function claimOf(id: string, words: RegExp): Claim {
  const claim = graph.claimsAbout(id).find(({ statement }) => words.test(statement.en))
  if (!claim) throw new Error(`no claim on ${id} says ${words}`)
  return claim
}
const said = (claim: Claim, locale = 'en') => {
  const { certainty, sources, mechanism } = claimText(claim, graph, locale)
  return [certainty, sources, mechanism].filter((part) => part !== '').join(' · ')
}

describe('a claim of the report', () => {
  it('with ransom is estimated by a body, in a document that the sentence refers to', () => {
    const claim = claimOf('group:isil', /estimated to have raised/)
    expect(claim.statement.en).toContain('**$35 million to $45 million in 12 months**')
    expect(claim.statement.zh).toContain('**3500万至4500万美元**')
    expect(said(claim)).toBe('estimated · Monitoring Team, see S/2014/770')
    expect(claim.evidence.map(({ unit }) => unit)).toContain('p36')
  })
  it('with an upper figure is a ceiling', () => {
    expect(said(claimOf('group:isil', /\*\*up to \$2 million a day\*\*/))).toBe(
      'stated, a ceiling · Monitoring Team, S/2014/815',
    )
  })
  it('that is believed on nobody’s word says that no source is named', () => {
    expect(said(claimOf('group:isil', /^ISIL is believed to/))).toMatch(/^believed · no source named/)
  })
  it('of a tax in Helmand says how the group draws on the crime', () => {
    expect(said(claimOf('group:taliban', /^In Helmand Province the Taliban tax/))).toBe(
      'stated · see S/2015/79 · coercion or taxation',
    )
  })
  it('of every stage of a trade is our reading of the way', () => {
    expect(said(claimOf('group:taliban', /every stage/))).toContain('direct involvement (our reading)')
  })
  it('of armed groups in the Sahara says that the evidence is limited', () => {
    expect(said(claimOf('actor:armed-groups-sahara', /evidence is limited/))).toBe('limited evidence · no source named')
  })
  it('of a market stands with a place and with no group', () => {
    const claim = claimOf('crime:drug-trafficking', /\*\*about \$68 billion\*\*/)
    expect(said(claim)).toMatch(/^estimated, approximate · UNODC\b/)
    expect([claim.predicate, claim.object]).toEqual(['takes-place-in', expect.stringMatching(/^place:/)])
  })
})

describe('what is said of a thing', () => {
  it('by way of a role names who is part of whom', () => {
    const role = (id: string, other: string) =>
      claimsByPredicate(allEvidence(graph), id)
        .flatMap(({ ones }) => ones.flatMap(({ other: one, claims }) => (one === other ? claims : [])))
        .map((claim) => [claim.subject === id ? 'subject' : 'object', claim.role])
    expect(role('group:al-qaida', 'group:abu-sayyaf')).toContainEqual(['object', 'affiliate'])
    expect(role('group:abu-sayyaf', 'group:al-qaida')).toContainEqual(['subject', 'affiliate'])
  })
  it('of Al-Qaida in Iraq is a comparison first', () => {
    expect(claimsByPredicate(allEvidence(graph), 'group:al-qaida-in-iraq')[0]?.predicate).toBe('compared-with')
  })
  it('of Al-Qaida beside its claims stands in two paragraphs', () => {
    const coded = new Set(
      [...graph.claimsAbout('group:al-qaida'), ...graph.claimsFrom('group:al-qaida')].flatMap(({ id }) =>
        graph.unitsOf(id),
      ),
    )
    expect([...graph.unitsNaming('group:al-qaida')].filter((unit) => !coded.has(unit)).sort()).toEqual(['p35', 'p4'])
  })
  it('of Mosul is that ISIL holds it', () => {
    expect(claimOf('place:mosul', /ISIL/).statement.en).toMatch(/control/)
  })
  it('of UNOWA is its part in activity 54', () => {
    const row = graph.activityIn('a54')
    expect(row?.leads.find(({ id }) => id === 'body:unowa')?.role).toMatch(/^(first-named|supports)$/)
    expect(row?.status).toBe('ongoing')
    expect(row?.statusPrinted).toBe('正在进行')
    const crimes = row?.crimes.filter(({ basis }) => basis === 'named').map(({ id }) => id)
    expect(crimes).toContain('crime:drug-trafficking')
  })
  it('of kidnapping for ransom is that two rows address it', () => {
    const units = graph.activitiesOn('crime:kidnapping-for-ransom').map(({ activity }) => activity.unit)
    expect(units).toEqual(expect.arrayContaining(['a23', 'a50']))
  })
  it('of cultural property is implied by a row that does not name it', () => {
    const bases = graph.activitiesOn('crime:cultural-property-trafficking').map(({ addressed }) => addressed.basis)
    expect(bases).toContain('implied')
  })
  it('of AQIM and kidnapping is two claims, one with a sum', () => {
    const claims = graph
      .claimsAbout('group:aqim')
      .filter(({ object, subject }) => subject === 'group:aqim' && object === 'crime:kidnapping-for-ransom')
    expect(claims).toHaveLength(2)
    expect(claims.some(({ statement }) => statement.en.includes('**about $91.5 million**'))).toBe(true)
  })
  it('of FATF is a request to take over its standards', () => {
    const asked = graph.recommendationsOn('org:fatf').map(({ statement }) => statement.en)
    expect(asked.join('\n')).toContain('Incorporate the relevant international and regional instruments')
  })
  it('on S/2014/770 rests the estimate of ransom', () => {
    const resting = graph.claimsFrom('doc:s-2014-770').map(({ statement }) => statement.en)
    expect(resting.join('\n')).toContain('to have raised **$35 million to $45 million')
  })
  it('of the Council on Archives is nothing: its name is no link', () => {
    const row = graph.activityIn('a27')
    const names = row ? namedIn(row).map(({ id }) => id) : []
    const archives = names.filter((id) => graph.nameOf(id)?.en === 'International Council on Archives')
    expect(archives.length).toBeGreaterThan(0)
    for (const id of archives) expect(isSpokenOf(graph, id)).toBe(false)
  })
})

describe('the units of the report', () => {
  it('with no claim say why in words', () => {
    const why = (unit: string) => dataset.ontology.reasons[graph.units.get(unit)?.reason ?? '']?.en
    expect(why('p58')).toBe('says what the report or its next part does')
    const silent = graph.units.get('p40')?.silent.map((one) => dataset.ontology.reasons[one.why]?.en)
    expect(silent).toContain('speaks of lawful money')
    for (const unit of dataset.units) expect(dataset.ontology.reasons[unit.reason]?.zh).toBeTruthy()
  })
  it('ask in paragraph 76 of Member States, in the printed word', () => {
    const [first] = graph.recommendationsIn('p76')
    expect(first && askedText(first, dataset.ontology, 'en')).toBe('should (应) · Member States · Legal instruments')
    expect(first?.names).toContain('org:fatf')
  })
  it('give dates and figures in rows', () => {
    const dates = graph.activityIn('a39')?.dates ?? []
    const visit = dates.find(({ what }) => what.en.startsWith('Joint diplomatic visit'))
    expect(visit && dateText(visit.on, visit.until, 'en')).toMatch(/^12\s?–\s?18 April 2015$/)
    const figures = graph.activityIn('a7')?.quantities ?? []
    expect(figures.map((one) => `${one.what.en}: ${countText(one, 'en')}`)).toContain(
      'countries involved: more than 60',
    )
  })
  it('call footnote 6 in paragraph 39', () => {
    const units = graph.claimsIn('fn6').flatMap(({ evidence }) => evidence.map(({ unit }) => unit))
    expect(units).toContain('p39')
  })
  it('use all three sentences of paragraph 36', () => {
    const used = new Set(
      graph
        .claimsIn('p36')
        .flatMap(({ evidence }) => evidence.filter(({ unit }) => unit === 'p36').flatMap(({ sentences }) => sentences)),
    )
    expect([...used].sort()).toEqual([1, 2, 3])
    expect(graph.sections.get(graph.units.get('p36')?.section ?? '')?.title.en).toBe('Kidnapping for ransom')
  })
  it('rest on S/2014/770 in four paragraphs', () => {
    const claims = dataset.claims.filter(({ attribution }) => attribution.includes('doc:s-2014-770'))
    const units = new Set(claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit)))
    expect([...units].sort()).toEqual(['p15', 'p35', 'p36', 'p37'])
  })
  it('hold Lashkar-e-Taiba in paragraph 42 alone', () => {
    const units = graph.claimsAbout('group:lashkar-e-taiba').flatMap(({ id }) => graph.unitsOf(id))
    expect(new Set(units)).toEqual(new Set(['p42']))
  })
  it('are linked to the official document in each language', () => {
    expect(dataset.report.url).toMatchObject({ zh: 'https://undocs.org/zh/S/2015/366' })
  })
})
