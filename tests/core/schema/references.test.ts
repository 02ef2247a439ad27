// What shows only when files are read together: each fault with the place, what is wrong and how to mend it.

import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { ACTIVITY, CLAIM, fixtureFiles, toFiles } from '../fixture.ts'

type Files = ReturnType<typeof fixtureFiles>
type Entry = Record<string, unknown>

/** What is told of the fixture after a change: `path: what; mend`. */
function told(change: (files: Files) => void): string[] {
  const files = fixtureFiles()
  change(files)
  return readDataset(toFiles(files)).problems.map(({ path, what, mend }) => `${path}: ${what}; ${mend}`)
}
const listOf = (files: Files, file: string, key: string) => (files[file]?.[key] ?? []) as Entry[]
/** The same with one entry of a list changed. */
const withEntry = (file: string, key: string, id: string, change: object) =>
  told((files) => {
    files[file] = {
      ...files[file],
      [key]: listOf(files, file, key).map((one) => (one['id'] === id ? { ...one, ...change } : one)),
    }
  })
const withEntity = (id: string, change: object) => withEntry('r/entities/all.json', 'entities', id, change)
const withUnit = (id: string, change: object) => withEntry('r/units/i.json', 'units', id, change)
const withClaim = (change: object) => withEntry('r/claims/i.json', 'claims', 'claim:p1-1', change)
const withRow = (change: object) => withEntry('r/activities/all.json', 'activities', 'activity:a1', change)
const words = { en: 'x', zh: 'x' }
const RECOMMENDATION = {
  id: 'rec:p2-1',
  evidence: [{ unit: 'p2', sentences: [1] }],
  addressee: ['member-states'],
  level: 'operational',
  theme: 'finance',
  modality: 'should',
  cue: '应',
  names: [] as string[],
  concerns: [] as string[],
  statement: words,
}
const withRecommendations = (...all: object[]) =>
  told((files) => {
    files['r/recommendations/iv.json'] = {
      $schema: 'x',
      recommendations: all.map((one) => ({ ...RECOMMENDATION, ...one })),
    }
  })

describe('an entity', () => {
  it('that is no place has no level, and a place has one', () => {
    const mend = 'one of world, region, country, area, city'
    const what = 'a place has a level, and nothing else has one'
    expect(withEntity('group:b', { level: 'city' })).toEqual([`entities[1].level (group:b): ${what}; ${mend}`])
    expect(withEntity('place:far-city', { level: undefined })).toContain(
      `entities[14].level (place:far-city): ${what}; ${mend}`,
    )
  })
  it('has a source only where it is a document, and only authors that are known', () => {
    const source = { kind: words, class: 'press' }
    expect(withEntity('group:b', { source })).toEqual([
      'entities[1].source (group:b): only a document has a source; remove it, or put it on the document',
    ])
    expect(withEntity('doc:d', { source: { ...source, by: ['body:x', 'body:z'] } })).toEqual([
      'entities[15].source.by[1] (doc:d): nothing has the id body:z; did you mean body:x?',
    ])
    expect(withEntity('doc:d', { source: { ...source, by: ['body:y'] } })).toEqual([])
  })
  it('is no activity', () => {
    expect(
      told((files) => {
        listOf(files, 'r/entities/all.json', 'entities').push({ id: 'activity:a9', names: words, aliases: [] })
      }),
    ).toEqual(['entities[16].id (activity:a9): an activity is not listed as an entity; put it under activities'])
  })
  it('lies in no smaller place, and in no place that lies in it', () => {
    expect(withEntity('place:north', { parent: 'place:port' })).toEqual(
      expect.arrayContaining([
        'entities[10].parent (place:north): a city does not hold a region; name the larger place',
        'entities[10].parent (place:north): the way up comes back to place:north; leave out one of the parents on it',
        // What lies on the circle is told for each that leads into it.
        'entities[11].parent (place:land): the way up comes back to place:land; leave out one of the parents on it',
      ]),
    )
  })
  it('may lie in a place of its own size', () => {
    expect(withEntity('place:far-city', { parent: 'place:port' })).toEqual([])
  })
})

describe('sections and units', () => {
  it('a section lies in one that is there', () => {
    expect(withEntry('r/sections.json', 'sections', 'annex', { parent: 'II' })).toEqual([
      'sections[1].parent (annex): no section II; did you mean I?',
    ])
  })
  it('a unit stands in a section that is there, of which the nearest is offered', () => {
    expect(withUnit('p1', { section: 'anex' })).toEqual(['units[0].section (p1): no section anex; did you mean annex?'])
    expect(withUnit('p1', { section: 'somewhere else' })).toEqual([
      'units[0].section (p1): no section somewhere else; add it to the sections, or use one that is there',
    ])
  })
  it('the rows of activities stand in one section, which says what reason they have as units', () => {
    expect(withEntry('r/sections.json', 'sections', 'annex', { rows: undefined })).toEqual([
      'activities[0].unit (activity:a1): no section has the rows; give the section they stand in its “rows”: their reason as units',
    ])
    expect(withEntry('r/sections.json', 'sections', 'I', { rows: 'row' })).toEqual([
      'sections[1].rows (annex): another section has the rows already; say it of one section',
    ])
    expect(withEntry('r/sections.json', 'sections', 'annex', { rows: 'rows' })).toEqual([
      'sections[1].rows (annex): no reason rows; did you mean row?',
    ])
  })
  it('a unit has a reason of the ontology, and so has each of its silent sentences', () => {
    expect(withUnit('p1', { reason: 'claim' })).toEqual(['units[0].reason (p1): no reason claim; did you mean claims?'])
    expect(withUnit('p1', { silent: [{ sentences: [2], why: 'nothing at all' }] })).toEqual([
      'units[0].silent[0].why (p1): no reason nothing at all; add it to reasons in the ontology, or use one that is there',
    ])
  })
  it('a gist rests on sentences of its unit, and silence is of such', () => {
    expect(withUnit('p1', { on: [3] })).toEqual([
      'units[0].on (p1): p1 has 2 sentences, not 3; cite a sentence from 1 to 2',
    ])
    expect(withUnit('p1', { silent: [{ sentences: [1, 9], why: 'detail' }] })).toEqual([
      'units[0].silent[0].sentences (p1): p1 has 2 sentences, not 9; cite a sentence from 1 to 2',
    ])
    expect(withUnit('p1', { on: ['title'] })).toEqual([
      'units[0].on (p1): p1 is no annex row and has no cell title; cite a sentence by its number',
    ])
  })
  it('a unit that the proof does not know is told, and how to make the proof again', () => {
    expect(
      told((files) => {
        listOf(files, 'r/units/i.json', 'units').push({
          ...listOf(files, 'r/units/i.json', 'units')[0],
          id: 'p9',
          on: [1],
        })
      }),
    ).toEqual([
      'units[3].on (p9): there is no unit p9; did you mean p1?',
      'units[3].id (p9): p9 is not in proof.json; use a unit of the report, or make the proof again: npm run data:prove -- FILE',
    ])
  })
  it('a unit of the proof that is listed nowhere is told with its place in the proof', () => {
    expect(
      told((files) => {
        files['r/activities/all.json'] = { $schema: 'x', activities: [ACTIVITY] }
      }),
    ).toEqual([
      'units.a2: this unit is in no file of units or activities; add it with its section, state and gist, or restore the file that had it',
    ])
  })
})

describe('an id that is there twice', () => {
  it('is told with the place of the first, whichever list that is in', () => {
    expect(
      told((files) => {
        files['r/claims/more.json'] = { $schema: 'x', claims: [CLAIM] }
      }),
    ).toEqual([
      'claims[0].id (claim:p1-1): claim:p1-1 is there already, in r/claims/i.json claims[0]; give it an id of its own, or remove one of the two',
    ])
  })
  it('is told once for each that comes after the first', () => {
    const twice = told((files) => {
      files['r/claims/more.json'] = { $schema: 'x', claims: [CLAIM, CLAIM] }
    })
    expect(twice.filter((line) => line.includes('in r/claims/i.json claims[0]'))).toHaveLength(2)
  })
})

describe('a claim', () => {
  it('takes ends of the kinds its predicate takes, and is told which', () => {
    expect(withClaim({ subject: 'body:x' })).toEqual([
      'claims[0].subject (claim:p1-1): “benefits-from” does not take a body here; use a group or actor, or another predicate',
    ])
    expect(withClaim({ object: 'place:land' })).toEqual([
      'claims[0].object (claim:p1-1): “benefits-from” does not take a place here; use a crime, or another predicate',
    ])
  })
  it('says nothing of kinds where an end is not known, for that is told already', () => {
    expect(withClaim({ subject: 'body:nobody-at-all' })).toEqual([
      'claims[0].subject (claim:p1-1): nothing has the id body:nobody-at-all; add it to a file of its kind, or use one that is there',
    ])
  })
  it('has a role only of its predicate, and is told which there are', () => {
    expect(withClaim({ role: 'operates' })).toEqual([
      expect.stringMatching(/^claims\[0\]\.role \(claim:p1-1\): “benefits-from” has no role operates; /),
    ])
    const tied = { predicate: 'tied-to', object: 'group:b' }
    expect(withClaim({ ...tied, role: 'friend' })).toEqual([
      'claims[0].role (claim:p1-1): “tied-to” has no role friend; use one of affiliate, associate, cooperates, pays, is-paid-by, supplies',
    ])
    expect(withClaim({ ...tied, role: 'pays' })).toEqual([])
  })
  it('is named after any unit that it cites', () => {
    const evidence = [
      { unit: 'p2', sentences: [1] },
      { unit: 'p1', sentences: [1] },
    ]
    expect(withClaim({ evidence })).toEqual([])
    expect(withClaim({ evidence: evidence.slice(0, 1) })).toEqual([
      'claims[0].id (claim:p1-1): the id says p1, the evidence does not cite it; name the claim after a unit it cites',
    ])
  })
  it('has antecedents, footnotes and mechanisms that are there', () => {
    expect(withClaim({ antecedents: [{ unit: 'p1', sentences: [3] }] })).toEqual([
      'claims[0].antecedents[0] (claim:p1-1): p1 has 2 sentences, not 3; cite a sentence from 1 to 2',
    ])
    expect(withClaim({ footnotes: ['fn1', 'fn2'] })).toEqual([
      'claims[0].footnotes[1] (claim:p1-1): there is no unit fn2; did you mean fn1?',
    ])
    expect(withClaim({ mechanisms: [{ id: 'mechanism:tax', reading: 'explicit' }] })).toEqual([
      'claims[0].mechanisms[0] (claim:p1-1): nothing has the id mechanism:tax; add it to a file of its kind, or use one that is there',
    ])
  })
  it('has places that are there, in roles of the ontology', () => {
    expect(
      withClaim({
        places: [
          { id: 'place:lanf', role: 'origin' },
          { id: 'place:port', role: 'orign' },
        ],
      }),
    ).toEqual([
      'claims[0].places[0] (claim:p1-1): nothing has the id place:lanf; did you mean place:land?',
      'claims[0].places[1].role (claim:p1-1): no role orign; did you mean origin?',
    ])
  })
  it('has sources that are there, whether things or footnotes', () => {
    expect(withClaim({ attribution: ['body:x', 'fn1'] })).toEqual([])
    expect(withClaim({ attribution: ['body:q', 'fn3'] })).toEqual([
      'claims[0].attribution[0] (claim:p1-1): nothing has the id body:q; did you mean body:x?',
      'claims[0].attribution[1][0] (claim:p1-1): there is no unit fn3; did you mean fn1?',
    ])
  })
  it('refers only to what it gives as a source', () => {
    expect(withClaim({ attribution: ['body:x'], refersTo: ['body:x', 'doc:d'] })).toEqual([
      'claims[0].refersTo[1] (claim:p1-1): doc:d is not in the attribution; add it there, or remove it here',
    ])
  })
  it('without a cue is asked for one', () => {
    expect(withClaim({ cue: undefined })).toEqual([
      'claims[0].cue (claim:p1-1): no cue; give the printed words of the cited sentence that carry the relation',
    ])
  })
  it('is told every cue that would do, those that are only read too where the cue is read', () => {
    expect(withClaim({ cue: '看着' })).toEqual([
      'claims[0].cue (claim:p1-1): “benefits-from” does not know the cue 看着; use one of 受益, or list it in the ontology under its “cues” and make the proof again',
    ])
    expect(withClaim({ cue: '看着', inferred: { parts: ['cue'], why: words } })[0]).toContain('use one of 受益, 活动,')
    // Whose subject alone is read must have a cue that says the relation.
    expect(withClaim({ cue: '活动', inferred: { parts: ['subject'], why: words } })[0]).toContain('use one of 受益,')
  })
  it('is told how many cues there are and the nearest of them, where they are too many for one line', () => {
    const mendOf = (cue: string) =>
      told((files) => {
        const [predicate] = listOf(files, 'ontology.json', 'predicates')
        Object.assign(predicate ?? {}, { cues: Array.from({ length: 30 }, (_, i) => `受益于第${i}种犯罪活动`) })
        files['r/claims/i.json'] = {
          ...files['r/claims/i.json'],
          claims: listOf(files, 'r/claims/i.json', 'claims').map((one) => ({ ...one, cue })),
        }
      })[0]
    expect(mendOf('受益于第7种犯罪')).toContain(
      'use one of its 30, such as 受益于第7种犯罪活动, or list it in the ontology',
    )
    expect(mendOf('看着')).toContain('use one of its 30, or list it in the ontology under its “cues”')
  })
  it('whose hedge and certainty differ is told which words would do', () => {
    expect(withClaim({ certainty: 'possible' })).toEqual([
      'claims[0].hedge (claim:p1-1): “possible” needs the word of the source that says so; give the hedge word as printed, or code the claim as stated',
    ])
    expect(withClaim({ hedge: '可能' })).toEqual([
      'claims[0].hedge (claim:p1-1): a plain statement has no hedge; set the hedge to null, or choose the certainty it stands for',
    ])
    expect(withClaim({ certainty: 'possible', hedge: '据报' })[0]).toMatch(
      /据报 does not stand for “possible”; correct the certainty, or give one of .*可能/,
    )
  })
  it('leaves only small words, for reasons of the lexicon', () => {
    expect(withClaim({ leaves: { 石油: 'in-names' } })).toEqual([
      'claims[0].leaves.石油 (claim:p1-1): no reason in-names; did you mean in-name?',
      'claims[0].leaves.石油 (claim:p1-1): 石油 is no small word of the lexicon; remove it, or list the word',
    ])
  })
})

describe('a figure', () => {
  const figure = {
    what: words,
    low: 1,
    high: 2,
    bound: 'exact',
    unit: 'USD',
    measure: 'income',
    additive: false,
    notAdditiveBecause: 'rate',
  }
  const withFigure = (change: object) => withClaim({ quantities: [{ ...figure, ...change }] })
  const at = (key: string) => `claims[0].quantities[0]${key} (claim:p1-1)`
  it.each([
    [{ low: null, high: null }, '', 'neither a lower nor an upper end is given; give at least one of low and high'],
    [{ low: 3 }, '', 'low 3 is above high 2; swap or correct them'],
    [{ bound: 'at-least' }, '.high', '“at-least” gives only a floor; set high to null'],
    [{ bound: 'more-than' }, '.high', '“more-than” gives only a floor; set high to null'],
    [{ bound: 'up-to' }, '.low', '“up-to” gives only a ceiling; set low to null'],
    [{ bound: 'nearly' }, '.low', '“nearly” gives only a ceiling; set low to null'],
    [{ estimator: 'body:q' }, '.estimator', 'nothing has the id body:q; did you mean body:x?'],
    [{ additive: true }, '.notAdditiveBecause', 'a figure that may be added needs no reason; remove the reason'],
    [{ notAdditiveBecause: 'rates' }, '.notAdditiveBecause', 'no reason rates; did you mean rate?'],
    [
      { what: { en: 'oil sold abroad', zh: '石油外售' }, brief: { en: 'oil sales', zh: '售油' } },
      '.brief.en',
      '“sales” does not stand in “oil sold abroad”; use fewer of the words of “what”, or remove it',
    ],
    [
      { what: { en: 'oil sold abroad', zh: '售油' }, brief: { en: 'oil sold', zh: '售油' } },
      '.brief.zh',
      'it is no shorter than “售油”; use fewer of the words of “what”, or remove it',
    ],
    [
      { of: { claim: 'claim:p1-2', as: 'part' } },
      '.of',
      'claim:p1-2 is no claim with a figure; name the claim that gives the whole',
    ],
  ])('%j is told', (change, key, told) => {
    expect(withFigure(change)).toEqual([`${at(key)}: ${told}`])
  })
  it('that may not be added and does not say why is given every reason', () => {
    expect(withFigure({ notAdditiveBecause: undefined })).toEqual([
      expect.stringMatching(/a figure that may not be added needs a reason; give one of same-sum, .*, duration$/),
    ])
  })
  it.each([
    { bound: 'at-least', high: null },
    { bound: 'up-to', low: null },
    { bound: 'about', low: 2, high: 2 },
    { low: 0, high: 0 },
    { additive: true, notAdditiveBecause: undefined },
    { estimator: 'body:x' },
    { what: { en: 'oil sold abroad', zh: '2012年石油外售' }, brief: { en: 'Oil, sold', zh: '售石油' } },
  ])('%j is sound', (change) => {
    expect(withFigure(change)).toEqual([])
  })
})

describe('a recommendation', () => {
  it('that is sound is read', () => {
    expect(
      withRecommendations({ names: ['body:x', 'doc:d'], concerns: ['crime:oil', 'group:a', 'place:land'] }),
    ).toEqual([])
  })
  it('cites sentences that are there, in words of its strength', () => {
    expect(withRecommendations({ evidence: [{ unit: 'p1', sentences: [4] }] })).toEqual([
      'recommendations[0].evidence[0] (rec:p2-1): p1 has 2 sentences, not 4; cite a sentence from 1 to 2',
    ])
    expect(withRecommendations({ cue: '不妨' })[0]).toMatch(
      /^recommendations\[0\]\.cue \(rec:p2-1\): “should” does not know the cue 不妨; use one of .*应.*, or list it/,
    )
  })
  it('asks in words that ask one of those it is addressed to', () => {
    expect(
      withRecommendations({ addressee: ['member-states', 'united-nations'], addresseeCues: ['会员国', '天下'] })[0],
    ).toMatch(
      /addresseeCues\[1\] \(rec:p2-1\): “member-states, united-nations” does not know the cue 天下; use one of /,
    )
  })
  it('names bodies and texts, and concerns crimes, groups and places, not the other way round', () => {
    expect(withRecommendations({ names: ['crime:oil'], concerns: ['body:x', 'crime:nothing'] })).toEqual([
      'recommendations[0].names[0] (rec:p2-1): crime:oil is a crime; give only body, organisation, instrument, document, actor here',
      'recommendations[0].concerns[0] (rec:p2-1): body:x is a body; give only crime, group, actor, place, stake here',
      'recommendations[0].concerns[1] (rec:p2-1): nothing has the id crime:nothing; add it to a file of its kind, or use one that is there',
    ])
  })
  it('leaves only small words, like a claim', () => {
    expect(withRecommendations({ leaves: { 石油: 'in-name' } })).toEqual([
      'recommendations[0].leaves.石油 (rec:p2-1): 石油 is no small word of the lexicon; remove it, or list the word',
    ])
  })
})

describe('a row', () => {
  it('is named after its unit', () => {
    expect(withRow({ id: 'activity:a7' })).toEqual([
      'activities[0].id (activity:a7): activity:a7 does not belong to a1; write activity:a1',
    ])
  })
  it.each([
    ['leads', { role: 'leads', cue: '：' }, 'place:land', 'place:land is a place; list only body here'],
    [
      'partners',
      { role: 'partner', cue: '支持' },
      'crime:oil',
      'crime:oil is a crime; list only organisation and body and actor here',
    ],
    ['places', {}, 'body:x', 'body:x is a body; list only place here'],
    ['venues', {}, 'crime:oil', 'crime:oil is a crime; list only place here'],
    ['actors', {}, 'group:a', 'group:a is a group; list only actor here'],
    ['crimes', { basis: 'named' }, 'group:a', 'group:a is a group; list only crime here'],
    ['groups', { basis: 'named' }, 'body:x', 'body:x is a body; list only group here'],
    ['instruments', {}, 'doc:d', 'doc:d is a document; list only instrument here'],
    ['documents', {}, 'body:x', 'body:x is a body; list only document here'],
  ])('has under %s only what belongs there', (key, more, id, problem) => {
    expect(withRow({ [key]: [{ id, at: [1], ...more }] }).filter((line) => line.includes('].id'))).toEqual([
      `activities[0].${key}[0].id (activity:a1): ${problem}`,
    ])
  })
  it('names things at sentences and cells that are there', () => {
    expect(withRow({ places: [{ id: 'place:world', at: ['scope', 5] }] })).toEqual([
      expect.stringMatching(/^activities\[0\]\.places\[0\]\.at \(activity:a1\): a1 has 1 .*, not 5; /),
    ])
    expect(withRow({ on: [2] })).toEqual([
      expect.stringMatching(/^activities\[0\]\.on \(activity:a1\): a1 has 1 .*, not 2; /),
    ])
  })
  it('gives a role only by a word of that role', () => {
    expect(withRow({ leads: [{ id: 'body:x', role: 'leads', cue: '支持', at: ['title'] }] })).toEqual([
      'activities[0].leads[0].cue (activity:a1): “leads” does not know the cue 支持; use one of ：, or list it in the ontology under lexicon.roleCues and make the proof again',
    ])
  })
})

describe('accounts', () => {
  const withAccounts = (modals: object[], names: object[] = []) =>
    told((files) => {
      files['r/accounts/i.json'] = { $schema: 'x', modals, names }
    })
  it('of a modal word are of claims, or of another clause, and never of both', () => {
    expect(withAccounts([{ at: 'p1.1', word: '可', of: ['claim:p1-1'], clause: 'x' }])).toEqual([
      'modals[0].of: a modal word is of claims, or of another clause; give one of “of” and “clause”',
    ])
  })
  it('say which of several claims is not there', () => {
    expect(withAccounts([{ at: 'p1.1', word: '可', of: ['claim:p1-1', 'claim:p7-7'] }])).toEqual([
      'modals[0].of[1]: nothing has the id claim:p7-7; name a claim or recommendation',
    ])
  })
  it('of a name are of one that is there, for a reason of the lexicon', () => {
    expect(withAccounts([], [{ at: 'p1.1', id: 'group:c', why: 'by-names' }])).toEqual([
      'names[0].id (group:c): nothing has the id group:c; did you mean group:a?',
      'names[0].why (group:c): no reason by-names; did you mean by-name?',
    ])
    expect(withAccounts([], [{ at: 'p1.1', id: 'group:a', why: 'by-name' }])).toEqual([])
  })
})

describe('a guide', () => {
  const withGuide = (change: object) =>
    told((files) => {
      files['r/guide.json'] = { $schema: 'x', crimes: [], questions: [], limits: [], ...change }
    })
  it('gives ways of drawing on a crime only to mechanisms, between units that are there', () => {
    expect(withGuide({ ways: { in: { from: 'p1', to: 'p2' }, tags: { 'crime:oil': words } } })).toEqual([
      'ways.tags.crime:oil: crime:oil is a crime; give only mechanism here',
    ])
    expect(withGuide({ ways: { in: { from: 'p7', to: 'p2' }, tags: {} } })).toEqual([
      'ways.in.from: no unit p7; did you mean p1?',
    ])
  })
  it('sets sums side by side on a crime, and reads a line aloud between two things that are there', () => {
    expect(withGuide({ sideBySide: { crime: 'group:a', text: words } })).toEqual([
      'sideBySide.crime: group:a is a group; give only crime here',
    ])
    expect(withGuide({ readAloud: { source: 'group:z', target: 'crime:oil' } })).toEqual([
      'readAloud.source: nothing has the id group:z; did you mean group:a?',
    ])
  })
  it('may name rows of the annex as units, and ask questions that select several things or nothing', () => {
    expect(
      withGuide({
        notExhaustive: 'a2',
        questions: [
          { text: words, link: '#select=group:a,crime:oil&unit=fn1' },
          { text: words, link: '#select=&lens=threat' },
          { text: words, link: '#' },
        ],
      }),
    ).toEqual([])
  })
  it('may select claims, lines and things written in another way, as the page takes them', () => {
    const links = [
      '#select=claim:p1-1',
      '#select=link:group:a~crime:oil',
      '#select=group%3Aa',
      '#path=group:a,crime:oil',
    ]
    expect(withGuide({ questions: links.map((link) => ({ text: words, link })) })).toEqual([])
  })
  it('is told of what a path or a line runs over that is not there', () => {
    const links = ['#path=group:a,group:zz', '#select=link:group:a~crime:tea']
    expect(withGuide({ questions: links.map((link) => ({ text: words, link })) })).toEqual([
      expect.stringContaining('questions[0].link: nothing has the id group:zz'),
      expect.stringContaining('questions[1].link: nothing has the id crime:tea'),
    ])
  })
  it('is told which of the things that a question selects is not there', () => {
    expect(withGuide({ questions: [{ text: words, link: '#lens=nexus&select=group:a,crime:oli' }] })).toEqual([
      'questions[0].link: nothing has the id crime:oli; did you mean crime:oil?',
    ])
  })
})
