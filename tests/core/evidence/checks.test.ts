import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/core/evidence/marks.ts'
import { wholesOf } from '../../../src/core/model/wholes.ts'
import { faultsOf, TINY, withClaim, withDataset, withGist, withRow, withStatement } from './tiny.ts'

const EN = 'Red Flag reportedly earns large sums from oil smuggling.'
const ZH = '据报，红旗会靠石油走私得到大笔收入。'

it('finds nothing wrong with a dataset that says what its text says', () => {
  expect(faultsOf(TINY)).toEqual([])
})

describe('the cue', () => {
  it('that does not stand in the cited sentence is told', () => {
    expect(withClaim('claim:p1-1', { cue: '收到' })).toEqual([
      'claim:p1-1: p1 s1: looked for the cue 收到; it does not stand there',
    ])
  })
  it('of which only a part stands there is told with the place of that part', () => {
    expect(withClaim('claim:p1-4', { cue: '从…获得', evidence: [{ unit: 'p1', sentences: [2, 3] }] }).join()).toMatch(
      /looked for the cue 从…获得; it does not stand there/,
    )
  })
  it('whose parts stand in another order is none', () => {
    const claims = TINY.dataset.claims.map((one) => (one.id === 'claim:p1-1' ? { ...one, cue: '获得…从' } : one))
    expect(withDataset({ claims }).join()).toMatch(/the cue 获得…从; only some of it stands there, at \d+/)
  })
})

describe('the reading', () => {
  it('is explicit only where subject and object stand there, or say that they are read', () => {
    const object = 'place:south'
    expect(withClaim('claim:p1-3', { object, evidence: [{ unit: 'p1', sentences: [1] }] }).join()).toMatch(
      /looked for object place:south/,
    )
  })
  it('beside a note that says that something is read is told', () => {
    const note = { en: 'That it operates is our reading.', zh: '系本站解读。' }
    expect(withClaim('claim:p1-3', { note })).toEqual([
      'claim:p1-3: the note says that something is read, and the claim is explicit',
    ])
  })
})

describe('modal words', () => {
  it('that nobody accounts for are told with their place', () => {
    expect(faultsOf({ ...TINY, accounts: { ...TINY.accounts, modals: TINY.accounts.modals.slice(1) } })).toEqual([
      'p1: p1.1: the modal word 据报 at 0 has no account',
      'claim:p1-1: its word 据报 is given to others or to another clause',
    ])
  })
  it('cannot be dropped from the claim whose hedge they are', () => {
    const change = {
      certainty: 'stated',
      hedge: null,
      statement: { en: EN.replace('reportedly ', ''), zh: ZH.slice(3) },
    }
    expect(withClaim('claim:p1-1', change as never)).toEqual([
      'p1.1 据报: p1.1: 据报 is said to be the word of claim:p1-1, which has none or cites another sentence',
    ])
  })
  it('may belong to another clause, and then hedge nothing', () => {
    const modals = TINY.accounts.modals.map((one) =>
      one.word === '可' ? { at: one.at, word: one.word, clause: 'how far it gets' } : one,
    )
    expect(faultsOf({ ...TINY, accounts: { ...TINY.accounts, modals } })).toEqual([
      'claim:p1-2: its word 可 is given to others or to another clause',
    ])
  })
  it('that do not stand where an account says are told', () => {
    const modals = [...TINY.accounts.modals, { at: 'p1.3', word: '可', clause: 'x' }]
    expect(faultsOf({ ...TINY, accounts: { ...TINY.accounts, modals } })).toEqual([
      'p1.3 可: p1.3: no 可 stands in a cited sentence there',
    ])
  })
})

describe('small words', () => {
  it('that the statement neither carries nor leaves with a reason are told in each language', () => {
    expect(withClaim('claim:p1-1', { leaves: undefined })).toEqual([
      'claim:p1-1: statement.en: the small word 或 at 10 is not carried over',
      'claim:p1-1: statement.zh: the small word 或 at 10 is not carried over',
    ])
    expect(withStatement('claim:p1-1', EN.replace('large sums', 'money'), ZH)).toEqual([
      'claim:p1-1: statement.en: the small word 大量 at 18 is not carried over',
    ])
  })
  it('that are left though they do not stand there are told', () => {
    expect(withClaim('claim:p1-3', { leaves: { 或: 'one-of-list' } })).toEqual([
      'claim:p1-3: it leaves 或, which does not stand in its sentences',
    ])
  })
})

describe('a gist', () => {
  it('names nothing that its sentences do not', () => {
    expect(
      withGist('p1', 'Red Flag reportedly earns from oil in Northland.', '据报红旗会在北地靠石油获得收入。'),
    ).toEqual(
      expect.arrayContaining([
        'p1: gist.en: at 38 it names place:north, which its sentences do not',
        'p1: gist.zh: at 6 it names place:north, which its sentences do not',
      ]),
    )
  })
  it('gives no figure that its sentences do not', () => {
    expect(withGist('p1', 'Red Flag reportedly earns 12 tonnes of oil.', '据报红旗会获得12吨石油。')).toEqual([
      'p1: gist.en: it gives 12, which its sentences do not print',
      'p1: gist.zh: it gives 12, which its sentences do not print',
    ])
  })
  it('ties no group to a place or crime that no claim of its unit ties it to', () => {
    const claims = TINY.dataset.claims.filter(({ object }) => object !== 'place:south')
    const units = TINY.dataset.units.map((one) =>
      one.id === 'p1' ? { ...one, on: [2], gist: { en: 'Red Flag sits in Southland.', zh: '红旗会在南地。' } } : one,
    )
    expect(withDataset({ claims: claims.filter(({ id }) => id !== 'claim:p1-6'), units }).join()).toMatch(
      /p1: gist.en: one clause ties group:red to place:south, and no claim of p1 does/,
    )
  })
})

describe('two languages', () => {
  it('name the same things', () => {
    expect(withStatement('claim:p1-3', 'Red Flag operates in Northland.', '红旗会在那一带活动。')).toEqual([
      'claim:p1-3: statement: only the en text names place:north',
    ])
  })
  it('hedge alike', () => {
    expect(withStatement('claim:p1-3', 'Red Flag may operate in Northland.', '红旗会在北地活动。')).toEqual([
      'claim:p1-3: statement: only the en text hedges as possible',
    ])
  })
  it('give the same years', () => {
    expect(withGist('p2', 'Implement the Convention of 2010.', '执行公约。')).toEqual(
      expect.arrayContaining(['p2: gist: only the en text gives the year 2010']),
    )
  })
  it('carry the same small words', () => {
    expect(withStatement('claim:p1-3', 'Red Flag operates or lives in Northland.', '红旗会在北地活动。')).toEqual([
      'claim:p1-3: statement: only the en text has the small word 或',
    ])
  })
})

describe('a statement alone', () => {
  it('names its subject in both languages', () => {
    expect(withStatement('claim:p1-3', 'The group operates in Northland.', '红旗会在北地活动。')).toEqual(
      expect.arrayContaining(['claim:p1-3: statement.en: it does not name group:red']),
    )
  })
  it('leans on no sentence before it', () => {
    expect(
      withStatement('claim:p1-3', 'Red Flag operates in Northland in such ways.', '该团体（红旗会）在北地活动。'),
    ).toEqual([
      'claim:p1-3: statement.en: “such” at 34 leans on a sentence before it',
      'claim:p1-3: statement.zh: “该团体” at 0 leans on a sentence before it',
    ])
    expect(withStatement('claim:p1-3', 'Red Flag operates in places such as Northland.', '红旗会在北地活动。')).toEqual(
      [],
    )
  })
  it('says something that no other says', () => {
    const { statement } = TINY.dataset.claims[4] ?? {}
    expect(withClaim('claim:p1-4', { statement, quantities: TINY.dataset.claims[4]?.quantities } as never)).toEqual(
      expect.arrayContaining([
        'claim:p1-5: statement.en: the same words as claim:p1-4',
        'claim:p1-5: statement.zh: the same words as claim:p1-4',
      ]),
    )
  })
})

describe('terms and style', () => {
  it('a paraphrase of a term that the sentence prints is told', () => {
    const recommendations = TINY.dataset.recommendations.map((one) => ({
      ...one,
      statement: { en: 'Implement the Convention on organized crime.', zh: '执行针对有组织犯罪的公约。' },
    }))
    expect(withDataset({ recommendations })).toEqual([
      'rec:p2-1: statement.en: “organized crime” at 28 paraphrases 跨国有组织犯罪',
      'rec:p2-1: statement.zh: “有组织犯罪” at 4 paraphrases 跨国有组织犯罪',
    ])
  })
  it('a word that the house style rules out is told, in a note too', () => {
    expect(withClaim('claim:p1-3', { note: { en: 'Above all there.', zh: '从中得利。' } })).toEqual([
      'claim:p1-3: note.en: “above all” at 0 is not used',
      'claim:p1-3: note.zh: “得利” at 2 is not used',
    ])
  })
})

describe('a row', () => {
  it('printed as done whose text speaks of work under way says so', () => {
    expect(withRow({ statusNote: undefined })).toEqual([
      'activity:a1: a1: printed as completed, and the text says 正在 in s1 at 3',
    ])
  })
  it('whose text names a place outside its scope says so', () => {
    expect(
      withRow({
        places: [
          { id: 'place:north', at: ['scope', 1] },
          { id: 'place:south', at: [1] },
        ],
        venues: [],
      }),
    ).toEqual(['activity:a1: a1: the scope cell prints place:north, the text names place:south'])
  })
  it('does not count a venue among its places', () => {
    expect(
      withRow({
        places: [
          { id: 'place:north', at: ['scope', 1] },
          { id: 'place:south', at: [1] },
        ],
      })[0],
    ).toBe('activity:a1: a1: place:south is both a venue and a place')
  })
  it('whose role has no cue in its cells is told', () => {
    expect(withRow({ leads: [{ id: 'body:sea', role: 'supports', cue: '支持', at: ['title'] }] })).toEqual([
      'activity:a1: a1 title: looked for the cue 支持; it does not stand there',
      'a1: a1.1: body:sea stands at 0 and has no role there',
    ])
  })
  it('names somebody in every sentence in which a name stands', () => {
    expect(withRow({ venues: [] })).toEqual(['a1: a1.1: place:south stands at 22 and has no role there'])
  })
})

describe('a recommendation', () => {
  const changed = (change: object) =>
    withDataset({ recommendations: TINY.dataset.recommendations.map((one) => ({ ...one, ...change })) })
  it('is addressed to whom a printed word asks, or to whom its part asks', () => {
    expect(changed({ addressee: ['united-nations'] })).toEqual(
      expect.arrayContaining([
        'rec:p2-1: p2: it is addressed to united-nations, which no printed word asks and its part does not decide',
      ]),
    )
    expect(changed({ addresseeCues: undefined })).toEqual([])
    expect(changed({ addresseeCues: undefined, addressee: ['united-nations'] }).join()).toMatch(
      /addressed to united-nations/,
    )
  })
})

it('an entity that nothing uses is told', () => {
  const entities = [
    ...TINY.dataset.entities,
    { id: 'crime:extortion', names: { en: 'Extortion', zh: '敲诈勒索' }, aliases: [] },
  ]
  expect(withDataset({ entities })).toEqual(['crime:extortion: nothing uses it'])
})

it('a period is that of its sentence, not of a neighbour', () => {
  expect(
    withClaim('claim:p1-3', { period: { from: '2010' }, antecedents: [{ unit: 'p1', sentences: [3] }] }).join(),
  ).toMatch(/p1 s2: looked for number 2010 year-ad/)
})

it('a document behind “see” is only referred to', () => {
  expect(withClaim('claim:p1-2', { refersTo: undefined })).toEqual([
    'claim:p1-2: p1: the sentence only refers to doc:d',
  ])
})

describe('parts and wholes', () => {
  it('are summed, and the sum is held against the whole', () => {
    expect(wholesOf(TINY.dataset.claims)).toMatchObject([{ claim: 'claim:p1-4', as: 'part', sum: 25, miss: -5 }])
  })
  it('meet a whole that is given as a range where they fall into it', () => {
    const claims = TINY.dataset.claims.map((one) =>
      one.id === 'claim:p1-4'
        ? { ...one, quantities: (one.quantities ?? []).map((figure) => ({ ...figure, low: 20, high: 30 })) }
        : one,
    )
    expect(wholesOf(claims)).toMatchObject([{ sum: 25, miss: 0 }])
  })
  it('that give only a bound come to no sum', () => {
    const claims = TINY.dataset.claims.map((one) => ({
      ...one,
      quantities: (one.quantities ?? []).map((figure) => (figure.of ? { ...figure, high: null } : figure)),
    }))
    expect(wholesOf(claims)).toMatchObject([{ sum: undefined, miss: undefined }])
  })
})

describe('the marks of a sentence', () => {
  const marks = marksOf(TINY.dataset, TINY.proof)
  it('tell subject, cue, object, hedge and figure apart, in order and without overlap', () => {
    expect(marks['p1']?.[0]).toEqual([
      ['hedge', 0, 2],
      ['subject', 2, 3],
      ['cue', 5, 1],
      ['object', 6, 4],
      ['cue', 16, 2],
    ])
    expect(marks['p1']?.[2]?.filter(([kind]) => kind === 'figure')).toEqual([
      ['figure', 10, 2],
      ['figure', 18, 2],
      ['figure', 25, 2],
    ])
  })
  it('stand in rows and recommendations too', () => {
    expect(marks['a1']?.[0]?.map(([kind]) => kind)).toContain('object')
    expect(marks['p2']?.[0]).toContainEqual(['cue', 3, 1])
  })
})
