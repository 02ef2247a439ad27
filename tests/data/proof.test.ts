// Without the text at hand: is everything the dataset says proved, and would a false word be caught?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { checkAccounts } from '../../src/core/evidence/check-accounts.ts'
import { checkAll } from '../../src/core/evidence/check-all.ts'
import { checkProof } from '../../src/core/evidence/check-proof.ts'
import { checkTerms } from '../../src/core/evidence/check-terms.ts'
import { checkTexts } from '../../src/core/evidence/check-texts.ts'
import { checkWords } from '../../src/core/evidence/check-words.ts'
import type { Fault } from '../../src/core/evidence/fault.ts'
import type { Activity } from '../../src/core/model/activity.ts'
import { CERTAINTIES } from '../../src/core/model/certainty.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const read = readDataset(readDataFiles('data'))
if (!read.dataset) throw new Error('the dataset has problems: npm run data:check')
const { dataset, proof, terms, accounts } = read

const told = (faults: readonly Fault[]) => faults.map(({ id, what }) => `${id}: ${what}`)
const failures = (changed: Dataset) => told(checkProof(changed, proof, sha256))

/** The faults found in one claim when it is changed; the rest of the dataset is left out, which is quicker. */
function ofClaim(id: string, change: (claim: Claim) => Partial<Claim>): string[] {
  const claims = dataset.claims.filter((claim) => claim.id === id).map((claim) => ({ ...claim, ...change(claim) }))
  return failures({ ...dataset, claims, activities: [], recommendations: [], units: [], entities: [] })
}

function ofActivity(unit: string, change: Partial<Activity>): string[] {
  const activities = dataset.activities.map((one) => (one.unit === unit ? { ...one, ...change } : one))
  return failures({ ...dataset, activities }).filter((line) => line.startsWith(`activity:${unit}:`))
}

describe('the whole dataset', () => {
  it('is proved: every claim, row and recommendation stands in the sentences it cites', () => {
    expect(failures(dataset)).toEqual([])
  })
  it('passes every check: hedges, figures, small words, modal words, names, texts, terms and rules', () => {
    expect(told(checkAll(read, sha256))).toEqual([])
  })
})

it('leaves no sum, share, mass, length of time or number of people of the report uncoded', () => {
  const measured = ['USD', 'percent', 'share', 'tonne', 'person', 'case', 'shipment', 'year']
  const coded = new Set([
    ...dataset.claims.flatMap(({ evidence, quantities = [] }) =>
      quantities.flatMap(({ low, high }) =>
        evidence.flatMap(({ unit, sentences }) =>
          sentences.flatMap((at) => [`${unit} s${at} ${low}`, `${unit} s${at} ${high}`]),
        ),
      ),
    ),
    ...dataset.activities.flatMap(({ unit, quantities = [] }) =>
      quantities.flatMap(({ low, high, at }) =>
        at.flatMap((one) => [`${unit} s${one} ${low}`, `${unit} s${one} ${high}`]),
      ),
    ),
  ])
  const missed = Object.entries(proof.units).flatMap(([unit, { sentences }]) =>
    sentences.flatMap(({ numbers }, i) =>
      numbers
        .filter(([, , , of]) => measured.includes(of))
        .map(([, , value]) => `${unit} s${i + 1} ${value}`)
        .filter((one) => !coded.has(one)),
    ),
  )
  expect(missed).toEqual([])
})

describe('a false claim is caught', () => {
  const withQuantity = dataset.claims.filter(({ quantities = [] }) => quantities.some(({ derived }) => !derived))

  it.each(withQuantity.map(({ id }) => [id]))('whose number is changed: %s', (id) => {
    const change = ({ quantities = [] }: Claim) => ({
      quantities: quantities.map((one) => ({
        ...one,
        low: one.low === null ? null : one.low * 2 + 1,
        high: one.high === null ? null : one.high * 2 + 1,
      })),
    })
    expect(ofClaim(id, change).join()).toMatch(/looked for number/)
  })
  it.each(withQuantity.map(({ id }) => [id]))('whose unit is changed: %s', (id) => {
    const change = ({ quantities = [] }: Claim) => ({
      quantities: quantities.map((one) => ({ ...one, unit: one.unit === 'USD' ? 'tonne' : 'USD' })),
    })
    expect(ofClaim(id, change).join()).toMatch(/looked for number .* (USD|tonne)/)
  })
  it('whose hedge is changed for any other known hedge, wherever that one does not stand', () => {
    const hedges = [...new Set(dataset.claims.flatMap(({ hedge }) => hedge ?? []))]
    for (const claim of dataset.claims.filter(({ hedge }) => hedge !== null))
      for (const hedge of hedges) {
        const stands = claim.evidence.some(({ unit, sentences }) =>
          sentences.some((at) => typeof at === 'number' && proof.units[unit]?.sentences[at - 1]?.words[hedge]),
        )
        if (!stands)
          expect(ofClaim(claim.id, () => ({ hedge })).join(), `${claim.id} ${hedge}`).toMatch(/looked for the word/)
      }
  })
  it('whose subject is changed for any group that its sentences do not name', () => {
    const groups = dataset.entities.filter(({ id }) => kindOf(id) === 'group').map(({ id }) => id)
    let tried = 0
    const said = dataset.claims.filter(
      ({ subject, inferred }) => kindOf(subject) === 'group' && !inferred?.parts.includes('subject'),
    )
    for (const claim of said) {
      const named = new Set(
        [...claim.evidence, ...(claim.antecedents ?? [])].flatMap(({ unit, sentences }) =>
          sentences.flatMap((at) =>
            typeof at === 'number' ? Object.keys(proof.units[unit]?.sentences[at - 1]?.names ?? {}) : [],
          ),
        ),
      )
      for (const subject of groups.filter((id) => !named.has(id)).slice(0, 2)) {
        tried++
        expect(ofClaim(claim.id, () => ({ subject })).join(), claim.id).toMatch(`looked for subject ${subject}`)
      }
    }
    expect(tried).toBeGreaterThan(100)
  })
  it('whose object is changed for another of its kind that its sentences do not name', () => {
    for (const claim of dataset.claims.filter(({ inferred }) => !inferred?.parts.includes('object'))) {
      const named = new Set(
        [...claim.evidence, ...(claim.antecedents ?? [])].flatMap(({ unit, sentences }) =>
          sentences.flatMap((at) => {
            const kept = typeof at === 'number' ? proof.units[unit]?.sentences[at - 1] : proof.units[unit]?.cells?.[at]
            return Object.keys(kept?.names ?? {})
          }),
        ),
      )
      const other = dataset.entities.find(({ id }) => kindOf(id) === kindOf(claim.object) && !named.has(id))
      if (!other) throw new Error(claim.id)
      expect(ofClaim(claim.id, () => ({ object: other.id })).join(), claim.id).toMatch(`looked for object ${other.id}`)
    }
  })
  it('whose sentence is moved, whichever claim it is, to one that says nothing of it', () => {
    for (const { id } of dataset.claims.filter(({ reading }) => reading === 'explicit')) {
      const moved = ofClaim(id, () => ({ evidence: [{ unit: 'p58', sentences: [1] }], antecedents: [] })).join()
      expect(moved, id).toMatch(/p58 s1: looked for (subject|object|the cue)/)
    }
  })
  it('whose sentence is moved to one that does not name its ends', () => {
    expect(ofClaim('claim:p32-6', () => ({ evidence: [{ unit: 'p31', sentences: [2] }] })).join()).toMatch(
      /looked for number 2000000 USD; other numbers stand at [\d, ]+/,
    )
    expect(ofClaim('claim:p28-1', () => ({ evidence: [{ unit: 'p17', sentences: [1] }] })).join()).toMatch(
      /looked for subject group:isil; no name of that kind stands there/,
    )
  })
  it('whose sentence or unit does not exist', () => {
    expect(ofClaim('claim:p28-1', () => ({ evidence: [{ unit: 'p28', sentences: [9] }] })).join()).toMatch(
      /p28 s9: looked for that sentence; the unit has 1 sentences/,
    )
    expect(ofClaim('claim:p28-1', () => ({ evidence: [{ unit: 'p95', sentences: [1] }] })).join()).toMatch(
      /there is no such unit/,
    )
  })
  it('once, though subject, object and hedge are all looked for there', () => {
    const lines = ofClaim('claim:p28-1', () => ({ evidence: [{ unit: 'p28', sentences: [9] }] }))
    expect(lines.filter((line) => line.includes('looked for that sentence'))).toHaveLength(1)
  })
  it('whose place, mechanism, period, estimator or source is not there', () => {
    expect(ofClaim('claim:p28-1', () => ({ places: [{ id: 'place:chad', role: 'site' }] })).join()).toMatch(
      /place:chad/,
    )
    expect(
      ofClaim('claim:p28-1', () => ({
        mechanisms: [{ id: 'mechanism:coercion-or-taxation', reading: 'explicit' }],
      })).join(),
    ).toMatch(/mechanism:coercion-or-taxation/)
    expect(ofClaim('claim:p26-1', () => ({ period: { from: '2010' } })).join()).toMatch(/number 2010 year-ad/)
    expect(ofClaim('claim:p14-4', () => ({ attribution: ['doc:s-2014-770'] })).join()).toMatch(/source doc:s-2014-770/)
    expect(ofClaim('claim:p14-4', () => ({ attribution: ['body:unodc'] })).join()).toMatch(/source body:unodc/)
  })
  it('whose footnote no cited sentence calls', () => {
    expect(ofClaim('claim:p39-3', () => ({ footnotes: ['fn7'], attribution: ['fn7'] })).join()).toMatch(
      /a mark of fn7; marks: 6/,
    )
    expect(ofClaim('claim:p28-1', () => ({ footnotes: ['fn6'], attribution: ['fn6'] })).join()).toMatch(
      /no footnote is called/,
    )
  })
})

describe('a false row or recommendation is caught', () => {
  it('whose printed status or scope is another', () => {
    expect(ofActivity('a15', { statusPrinted: '正在进行' }).join()).toMatch(/a15 status: looked for the printed status/)
    expect(ofActivity('a15', { scopePrinted: '全球' }).join()).toMatch(/a15 scope/)
  })
  it('whose lead, partner, date or figure is not in the row', () => {
    expect(ofActivity('a50', { leads: [{ id: 'body:imo', role: 'leads', cue: '：', at: ['title'] }] }).join()).toMatch(
      /body:imo/,
    )
    expect(
      ofActivity('a50', { partners: [{ id: 'org:interpol', role: 'partner', cue: '合作', at: [1] }] }).join(),
    ).toMatch(/org:interpol/)
    const words = { en: 'x', zh: 'x' }
    expect(ofActivity('a50', { dates: [{ on: '2013', what: words, at: [1] }] }).join()).toMatch(/number 2013 year-ad/)
    const figure = { low: 9, high: 9, bound: 'exact', unit: 'project', measure: 'count', additive: true } as const
    expect(ofActivity('a50', { quantities: [{ ...figure, what: words, at: [1] }] }).join()).toMatch(/number 9 item/)
  })
  it('whose modal word or name does not stand in its sentence', () => {
    const changed = (change: object) =>
      failures({
        ...dataset,
        recommendations: dataset.recommendations.map((one) => (one.id === 'rec:p76-1' ? { ...one, ...change } : one)),
      }).join()
    expect(changed({ cue: '可以' })).toMatch(/rec:p76-1: p76 s1: looked for the word 可以/)
    expect(changed({ names: ['org:interpol'] })).toMatch(/looked for name org:interpol/)
  })
})

describe('the ledger', () => {
  it('misses no sentence: one that loses its claim is told', () => {
    const claims = dataset.claims.filter(({ evidence }) => !evidence.some(({ unit }) => unit === 'p28'))
    expect(failures({ ...dataset, claims })).toEqual([
      'p28: p28 s1: looked for a claim, or a reason for none; the sentence is neither cited nor listed as silent',
    ])
  })
  it('lists no sentence as silent that a claim cites', () => {
    const units = dataset.units.map((unit) =>
      unit.id === 'p28' ? { ...unit, silent: [{ sentences: [1], why: 'unnamed' }] } : unit,
    )
    expect(failures({ ...dataset, units }).join()).toMatch(/p28 s1: looked for no claim, since it is listed as silent/)
  })
  it('gives each of the 160 units a state with its reason, and a gist in both languages', () => {
    const bare = dataset.units.filter(({ reason, gist }) => !dataset.ontology.reasons[reason] || !gist.en || !gist.zh)
    expect(dataset.units).toHaveLength(160)
    expect(bare).toEqual([])
  })
  it('calls modelled exactly the units that a claim, row or recommendation cites or hangs on', () => {
    const cited = new Set([
      ...[...dataset.claims, ...dataset.recommendations].flatMap(({ evidence }) => evidence.map(({ unit }) => unit)),
      ...dataset.claims.flatMap(({ footnotes = [] }) => footnotes),
      ...dataset.activities.map(({ unit }) => unit),
    ])
    const wrong = dataset.units.filter(({ id, state }) => (state === 'modelled') !== cited.has(id))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('a cue', () => {
  const cues = [...new Set(dataset.claims.flatMap(({ cue = '' }) => cue.split('…')))]
  it('of any claim, changed for one that does not stand in its sentences, is caught', () => {
    let tried = 0
    for (const { id, evidence } of dataset.claims) {
      const there = new Set(
        evidence.flatMap(({ unit, sentences }) =>
          sentences.flatMap((at) =>
            Object.keys(
              (typeof at === 'number' ? proof.units[unit]?.sentences[at - 1] : proof.units[unit]?.cells?.[at])?.words ??
                {},
            ),
          ),
        ),
      )
      const other = cues.find((cue) => !there.has(cue))
      if (other === undefined) throw new Error(id)
      tried++
      expect(ofClaim(id, () => ({ cue: other })).join(), id).toMatch(`looked for the cue ${other}`)
    }
    expect(tried).toBe(dataset.claims.length)
  })
  it('of any role of a row, changed for one that does not stand there, is caught', () => {
    for (const activity of dataset.activities) {
      const leads = activity.leads.map((lead) => ({ ...lead, cue: '扣押并运走' }))
      expect(ofActivity(activity.unit, { leads }).join(), activity.unit).toMatch(/looked for the cue 扣押并运走/)
    }
  })
})

describe('a modal word', () => {
  it('dropped from any claim that has one is caught, though another claim of the sentence keeps it', () => {
    const hedged = dataset.claims.filter(({ hedge }) => hedge !== null)
    for (const { id, evidence } of hedged) {
      const units = new Set(evidence.map(({ unit }) => unit))
      const near = dataset.claims.filter((one) => one.evidence.some(({ unit }) => units.has(unit)))
      const claims = near.map((one) => (one.id === id ? { ...one, hedge: null, certainty: 'stated' as const } : one))
      const modals = accounts.modals.filter(({ at }) => units.has(at.slice(0, at.indexOf('.'))))
      const lines = told(checkAccounts({ ...dataset, claims, activities: [] }, proof, { modals, names: [] }))
      expect(lines.join(), id).toMatch(new RegExp(`is said to be the word of ${id}, which has none`))
    }
  })
  it('without its account is caught, each of them', () => {
    for (const account of accounts.modals.filter((_, i) => i % 7 === 0)) {
      const modals = accounts.modals.filter((one) => one !== account)
      expect(told(checkAccounts(dataset, proof, { ...accounts, modals })).join()).toMatch(
        `${account.at}: the modal word ${account.word}`,
      )
    }
  })
})

describe('a small word', () => {
  it.each([
    ['或', /\bor\b/g, 'and', '和'],
    ['其他', /\bother\b/g, 'some', '有的'],
    ['主要', /\b(main|mainly|chief|primarily)\b/g, 'one', '一个'],
  ])('%s that a statement does not carry any more is caught', (word, en, otherEn, otherZh) => {
    const carrying = dataset.claims.filter(
      ({ evidence, leaves = {}, statement }) =>
        statement.zh.includes(word) &&
        evidence.some(({ unit, sentences }) =>
          sentences.some(
            (at) => typeof at === 'number' && proof.units[unit]?.sentences[at - 1]?.words[word] && !leaves[word],
          ),
        ),
    )
    expect(carrying.length).toBeGreaterThan(3)
    for (const claim of carrying) {
      const statement = {
        en: claim.statement.en.replaceAll(en, otherEn),
        zh: claim.statement.zh.replaceAll(word, otherZh),
      }
      const claims = dataset.claims.map((one) => (one.id === claim.id ? { ...one, statement } : one))
      expect(told(checkAccounts({ ...dataset, claims }, proof, accounts)).join(), claim.id).toMatch(
        new RegExp(`the small word (${word}|直接或间接) at .* is not carried over`),
      )
    }
  })
  it('left without a reason is caught', () => {
    const leaving = dataset.claims.filter(({ leaves }) => leaves !== undefined)
    expect(leaving.length).toBeGreaterThan(10)
    const claims = dataset.claims.map((one) => ({ ...one, leaves: undefined }))
    const lines = told(checkAccounts({ ...dataset, claims }, proof, accounts)).join()
    for (const { id } of leaving) expect(lines).toContain(`${id}: statement.`)
  })
})

describe('a gist that says more than its sentences is caught', () => {
  const paragraphs = dataset.units.filter(({ section }) => section !== 'annex')
  const withGist = (change: (gist: string, language: 'en' | 'zh') => string) => {
    const units = dataset.units.map((unit) =>
      unit.section === 'annex'
        ? unit
        : { ...unit, gist: { en: change(unit.gist.en, 'en'), zh: change(unit.gist.zh, 'zh') } },
    )
    return told(checkTexts({ ...dataset, units }, proof, terms))
  }
  it('where it gives a foreign figure, in every unit', () => {
    const lines = withGist((gist, language) => (language === 'en' ? `${gist} $777 million.` : `${gist}7.77亿美元。`))
    for (const { id } of paragraphs)
      expect(lines).toContain(`${id}: gist.en: it gives 777000000, which its sentences do not print`)
  })
  it('where it names a foreign group, place or body, in every unit', () => {
    const foreign = { en: 'Argentina', zh: '阿根廷' }
    const lines = withGist((gist, language) => `${gist} ${foreign[language]}`).join('\n')
    for (const { id } of paragraphs)
      for (const language of ['en', 'zh'])
        expect(lines).toMatch(new RegExp(`^${id}: gist.${language}: at \\d+ it names place:argentina`, 'm'))
  })
  it('where it gives one group the place of another', () => {
    const units = dataset.units.map((unit) =>
      unit.id === 'p13'
        ? {
            ...unit,
            gist: { en: 'AQIM charges traffickers in the Sahel.', zh: '伊斯兰马格里布基地组织在萨赫勒收费。' },
          }
        : unit,
    )
    expect(told(checkTexts({ ...dataset, units }, proof, terms)).join()).toMatch(
      /p13: gist.en: one clause ties group:aqim to place:sahel/,
    )
  })
  it('where it gives one region what is said of another', () => {
    const units = dataset.units.map((unit) =>
      unit.id === 'p23'
        ? {
            ...unit,
            gist: {
              en: 'In South-Eastern Europe and Central Asia groups tax trafficking in persons.',
              zh: '在东南欧和中亚，团体对贩运人口征税。',
            },
          }
        : unit,
    )
    expect(told(checkTexts({ ...dataset, units }, proof, terms)).join()).toMatch(
      /p23: gist.en: one clause ties mechanism:coercion-or-taxation to place:central-asia/,
    )
  })
})

describe('two statements', () => {
  it('in the same words are caught', () => {
    const [first, second] = dataset.claims
    if (!first || !second) throw new Error('no claims')
    const claims = dataset.claims.map((one) => (one === second ? { ...one, statement: first.statement } : one))
    expect(told(checkTexts({ ...dataset, claims }, proof, terms)).join()).toMatch(
      `${second.id}: statement.en: the same words as ${first.id}`,
    )
  })
  it('of which one language names what the other does not are caught, whichever claim it is', () => {
    for (const claim of dataset.claims.filter((_, i) => i % 5 === 0)) {
      const claims = [{ ...claim, statement: { ...claim.statement, en: `${claim.statement.en} Argentina.` } }]
      const lines = told(
        checkTexts({ ...dataset, claims, units: [], activities: [], recommendations: [] }, proof, terms),
      )
      expect(lines.join(), claim.id).toMatch(/only the en text names place:argentina/)
    }
  })
})

function timesPrinted(word: string, evidence: Claim['evidence']): number {
  return evidence
    .flatMap(({ unit, sentences }) =>
      sentences.map((at) => (typeof at === 'number' ? proof.units[unit]?.sentences[at - 1]?.words[word] : undefined)),
    )
    .reduce((sum, places) => sum + (places?.length ?? 0), 0)
}

it('a term of art that is paraphrased is caught, wherever the sentence prints it', () => {
  const printing = dataset.claims.filter(
    ({ evidence, statement }) =>
      // Where a sentence prints the plain form too, either term is right.
      timesPrinted('跨国有组织犯罪', evidence) > 0 &&
      timesPrinted('跨国有组织犯罪', evidence) === timesPrinted('有组织犯罪', evidence) &&
      /transnational organized crime/.test(statement.en),
  )
  expect(printing.length).toBeGreaterThan(10)
  for (const claim of printing) {
    const statement = { ...claim.statement, en: claim.statement.en.replaceAll('transnational organized', 'organized') }
    const claims = dataset.claims.map((one) => (one === claim ? { ...one, statement } : one))
    expect(told(checkTerms({ ...dataset, claims }, proof, terms)).join(), claim.id).toMatch(
      `${claim.id}: statement.en: “organized crim`,
    )
  }
})

describe('a statement that says something else is caught', () => {
  const words = (id: string, change: Partial<Claim>) =>
    checkWords({
      ...dataset,
      claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
    }).map(({ what }) => what)

  it('which drops its hedge, in either language', () => {
    const claim = dataset.claims.find(({ id }) => id === 'claim:p28-1')
    expect(words('claim:p28-1', { statement: { en: 'ISIL traffics drugs.', zh: claim?.statement.zh ?? '' } })).toEqual([
      expect.stringMatching(/^statement.en: no word says that it is reported/),
    ])
    expect(words('claim:p28-1', { statement: { en: claim?.statement.en ?? '', zh: '伊黎伊斯兰国贩毒。' } })).toEqual([
      expect.stringMatching(/^statement.zh: no word says that it is reported/),
    ])
  })
  it('which has the hedge of another level', () => {
    for (const certainty of CERTAINTIES.filter((level) => level !== 'reported' && level !== 'stated'))
      expect(words('claim:p28-1', { certainty }).length, certainty).toBeGreaterThan(0)
  })
  it('which gives another figure, another unit, one too many or none', () => {
    const say = (en: string) => words('claim:p26-1', { statement: { en, zh: '据估计**1.55亿美元**' } })
    expect(say('an estimated **$155 million**')).toEqual([])
    expect(say('an estimated **$156 million**')).toHaveLength(2)
    expect(say('an estimated **155 million**')).toHaveLength(2)
    expect(say('an estimated **$155 million** and **$2 million**')).toHaveLength(1)
    expect(say('an estimated sum')).toHaveLength(1)
    expect(say('an estimated **$155 million**, or $200 million')).toHaveLength(1)
  })
})
