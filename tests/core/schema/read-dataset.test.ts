import { describe, expect, it } from 'vitest'
import { NO_GUIDE } from '../../../src/core/model/guide.ts'
import { describeProblems, nearest } from '../../../src/core/schema/problem.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { ACTIVITY, CLAIM, fixtureFiles, toFiles } from '../fixture.ts'

const problemsOf = (change: (files: Record<string, Record<string, unknown>>) => void) => {
  const files = fixtureFiles()
  change(files)
  return readDataset(toFiles(files)).problems
}
const withClaim = (change: object) =>
  problemsOf((files) => (files['r/claims/i.json'] = { $schema: 'x', claims: [{ ...CLAIM, ...change }] }))
const withActivity = (change: object) =>
  problemsOf(
    (files) =>
      ((files['r/activities/all.json'] as { activities: object[] }).activities[0] = { ...ACTIVITY, ...change }),
  )

it('reads sound files into one dataset in the order of the report', () => {
  const { dataset, problems } = readDataset(toFiles(fixtureFiles()))
  expect(problems).toEqual([])
  expect(dataset?.units.map(({ id }) => id)).toEqual(['p1', 'p2', 'fn1', 'a1', 'a2'])
  expect(dataset?.claims.map(({ id }) => id)).toEqual([
    'claim:p1-1',
    'claim:p1-2',
    'claim:p1-3',
    'claim:p2-1',
    'claim:p2-2',
  ])
})

describe('a fault is told with file, path, what and mend', () => {
  it.each([
    ['that ends too early', '{"claims": [', 'line 1'],
    ['with a comma too many', `{\n  "claims": [\n    { "id": "a" },\n  ]\n${' '.repeat(40)}\n}`, 'line 4'],
    ['without a comma', '{\n  "a": 1\n  "b": 2\n}', 'line 3'],
    ['that is nothing', '', 'line 1'],
  ])('broken JSON %s, in one line that says which line of the file it is', (_, text, line) => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: 'r/claims/bad.json', text }])
    expect(problems).toEqual([
      {
        file: 'r/claims/bad.json',
        path: line,
        what: expect.stringMatching(/^not valid JSON: [^\n]+$/),
        mend: expect.stringContaining('mend the JSON there'),
      },
    ])
  })
  it('one wrong word in a file of things, and not that nothing else in it is there', () => {
    const files = toFiles(fixtureFiles()).map(({ path, text }) =>
      path.includes('entities/') ? { path, text: text.replace('"aliases":[]', '"aliases":0') } : { path, text },
    )
    const { problems } = readDataset(files)
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringContaining('expected Array'))
    expect(problems.filter(({ what }) => what.startsWith('nothing has the id'))).toEqual([])
  })
  it('a file nobody knows', () => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: 'r/stuff.json', text: '{}' }])
    expect(problems[0]?.mend).toContain('claims')
  })
  it('no file at all', () => {
    expect(readDataset([]).problems.map(({ file }) => file)).toEqual([
      'report.json',
      'ontology.json',
      'terms.json',
      'proof.json',
    ])
  })
  it('a missing field, an unknown key, a wrong word, all at once', () => {
    const problems = withClaim({ statement: { en: 'x' }, colour: 'red', certainty: 'sure' })
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'claims[0].certainty (claim:p1-1)',
        'claims[0].statement.zh (claim:p1-1)',
        'claims[0].colour (claim:p1-1)',
      ]),
    )
  })
  it.each([
    ['place:land', { parent: 'place:nowhere' }, 'nothing has the id place:nowhere'],
    ['place:land', { parent: 'body:x' }, 'body:x is no place'],
    ['place:land', { parent: 'place:port' }, 'a city does not hold a country'],
    ['place:land', { level: undefined }, 'a place has a level'],
    ['body:x', { level: 'city' }, 'nothing else has one'],
    ['body:x', { parent: 'body:y' }, 'the way up comes back to body:x'],
  ])('%s with %j', (id, change, what) => {
    const problems = problemsOf((files) => {
      const all = files['r/entities/all.json'] as { entities: { id: string }[] }
      all.entities = all.entities.map((one) => {
        if (one.id === id) return { ...one, ...change }
        return what.startsWith('the way up') && one.id === 'body:y' ? { ...one, parent: 'body:x' } : one
      })
    })
    expect(problems.map((problem) => problem.what).join('\n')).toContain(what)
  })
  it('text where markup or code is written stays text', () => {
    expect(withClaim({ statement: { en: '<script>alert(1)</script>', zh: '<b>' } })).toEqual([])
  })
})

describe('references', () => {
  it('an unknown id is told with the nearest known one', () => {
    expect(withClaim({ object: 'crime:oill' })).toEqual([
      expect.objectContaining({ what: 'nothing has the id crime:oill', mend: 'did you mean crime:oil?' }),
    ])
  })
  it('an id twice', () => {
    const problems = problemsOf(
      (files) =>
        (files['r/entities/more.json'] = {
          $schema: 'x',
          entities: [{ id: 'group:a', names: { en: 'A', zh: 'A' }, aliases: [] }],
        }),
    )
    expect(problems[0]?.what).toContain('group:a is there already')
  })
  it.each([
    ['a claim that ties a thing to itself', { object: 'group:a', predicate: 'tied-to' }, 'itself'],
    ['a predicate that does not take this kind', { subject: 'body:x' }, 'does not take a body'],
    ['an unknown predicate', { predicate: 'benefit-from' }, 'no predicate'],
    ['a role the predicate does not have', { role: 'owner' }, 'has no role'],
    ['a sentence that is not there', { evidence: [{ unit: 'p1', sentences: [3] }] }, 'p1 has 2 sentences, not 3'],
    ['a cell of a paragraph', { evidence: [{ unit: 'p1', sentences: ['title'] }] }, 'no annex row'],
    [
      'a unit that is not there',
      {
        evidence: [
          { unit: 'p1', sentences: [1] },
          { unit: 'p9', sentences: [1] },
        ],
      },
      'there is no unit p9',
    ],
    ['an id that does not cite its own unit', { id: 'claim:p2-9' }, 'the id says p2'],
    ['a hedged certainty without its word', { certainty: 'alleged' }, 'needs the word'],
    ['a plain statement with a hedge', { hedge: '据报' }, 'has no hedge'],
    ['a cue the predicate does not know', { cue: '看着' }, '“benefits-from” does not know the cue 看着'],
    ['a cue from which the relation is only read', { cue: '活动' }, '“benefits-from” does not know the cue 活动'],
    ['a reason for leaving a word that is none', { leaves: { 或: 'because' } }, 'no reason because'],
    ['a word left that is no small word', { leaves: { 石油: 'in-name' } }, '石油 is no small word'],
    ['a reference to what is no source of it', { refersTo: ['doc:d'] }, 'doc:d is not in the attribution'],
    ['an unknown source', { attribution: ['doc:none'] }, 'nothing has the id doc:none'],
    ['an unknown footnote', { footnotes: ['fn9'] }, 'there is no unit fn9'],
  ])('%s', (_, change, what) => {
    expect(
      withClaim(change)
        .map((problem) => problem.what)
        .join('\n'),
    ).toContain(what)
  })
  it.each([
    [
      'a lead that is no body',
      { leads: [{ id: 'group:a', role: 'leads', cue: '：', at: ['title'] }] },
      'group:a is a group',
    ],
    [
      'a role whose cue the ontology does not list',
      { leads: [{ id: 'body:x', role: 'leads', cue: '看着', at: ['title'] }] },
      '“leads” does not know the cue 看着',
    ],
    ['an id that is not its row', { id: 'activity:a9' }, 'does not belong to a1'],
    [
      'a cited sentence that is not there',
      { crimes: [{ id: 'crime:oil', basis: 'named', at: [2] }] },
      'a1 has 1 sentences',
    ],
  ])('%s', (_, change, what) => {
    expect(
      withActivity(change)
        .map((problem) => problem.what)
        .join('\n'),
    ).toContain(what)
  })
  it('a unit of the index that is nowhere', () => {
    const problems = problemsOf((files) => (files['r/units/i.json'] = { $schema: 'x', units: [] }))
    expect(problems.map(({ path }) => path)).toContain('units.p1')
  })
})

describe('the guide', () => {
  const sound = { $schema: 'x', crimes: [], questions: [], limits: [] }
  const faultsOf = (guide: object) =>
    readDataset(toFiles({ ...fixtureFiles(), 'r/guide.json': { ...sound, ...guide } })).problems
  it('may be missing: then a dataset says nothing that only a guide could know', () => {
    const { 'r/guide.json': _, ...files } = fixtureFiles()
    expect(readDataset(toFiles(files)).dataset?.guide).toEqual(NO_GUIDE)
  })
  it.each([
    [{ crimes: ['crime:nothing'] }, 'crimes[0]', 'crime:nothing'],
    [{ crimes: ['group:a'] }, 'crimes[0]', 'group:a is a group'],
    [{ whole: 'body:nobody' }, 'whole', 'body:nobody'],
    [{ whole: 'crime:oil' }, 'whole', 'crime:oil is a crime'],
    [{ threats: { from: 'p2', to: 'p1' } }, 'threats', 'p2 comes after p1'],
    [{ frames: [{ name: { en: 'F', zh: 'F' }, from: [24, 3], to: [-18, 27] }] }, 'frames[0]', 'north-east'],
    [{ threats: { from: 'p1', to: 'p9' } }, 'threats.to', 'p9'],
    [{ notExhaustive: 'p52' }, 'notExhaustive', 'p52'],
    [{ examples: 'p52' }, 'examples', 'p52'],
    [{ readAloud: { source: 'group:a', target: 'crime:x' } }, 'readAloud.target', 'crime:x'],
    [{ limits: [{ text: { en: 'L', zh: 'L' }, units: ['p7'] }] }, 'limits[0].units[0]', 'p7'],
    [{ questions: [{ text: { en: 'Q', zh: 'Q' }, link: '#select=group:z' }] }, 'questions[0].link', 'group:z'],
    [{ questions: [{ text: { en: 'Q', zh: 'Q' }, link: '#view=report&unit=p8' }] }, 'questions[0].link', 'p8'],
    [{ questions: [{ text: { en: 'Q', zh: 'Q' }, link: '#lens=threats' }] }, 'questions[0].link', 'no lens threats'],
    [{ questions: [{ text: { en: 'Q', zh: 'Q' }, link: '#group=group:z' }] }, 'questions[0].link', 'group:z'],
    [{ questions: [{ text: { en: 'Q', zh: 'Q' }, link: '#select=%E4%' }] }, 'questions[0].link', 'a % in it'],
  ])('that names what is not there is told: %j', (change, path, what) => {
    const [fault, ...others] = faultsOf(change)
    expect(others).toEqual([])
    expect(fault?.file).toBe('r/guide.json')
    expect(fault?.path).toContain(path)
    expect(fault?.what).toContain(what)
    expect(fault?.mend).not.toBe('')
  })
})

describe('accounts', () => {
  const withAccount = (modal: object) =>
    problemsOf((files) => (files['r/accounts/i.json'] = { $schema: 'x', modals: [modal], names: [] })).map(
      ({ what }) => what,
    )
  it('are of claims that are there, or of another clause', () => {
    expect(withAccount({ at: 'p1.1', word: '可', of: ['claim:p1-1'] })).toEqual([])
    expect(withAccount({ at: 'p1.1', word: '可', clause: 'x' })).toEqual([])
    expect(withAccount({ at: 'p1.1', word: '可', of: ['claim:p9-9'] })).toEqual(['nothing has the id claim:p9-9'])
    expect(withAccount({ at: 'p1.1', word: '可' })).toEqual(['a modal word is of claims, or of another clause'])
    expect(withAccount({ at: 'p1', word: '可', clause: 'x' })[0]).toMatch(/does not have the form/)
  })
})

describe('a claim of our own reading', () => {
  it('says what is read, and is inferred by that alone', () => {
    const { dataset } = readDataset(toFiles(fixtureFiles()))
    expect(dataset?.claims.map(({ reading }) => reading)).toEqual([
      'explicit',
      'explicit',
      'explicit',
      'explicit',
      'inferred',
    ])
    expect(withClaim({ reading: 'explicit' })[0]?.what).toBe('this key has no meaning here')
  })
  it('may rest on a word from which the relation is only read', () => {
    const inferred = { parts: ['cue'], why: { en: 'x', zh: 'x' } }
    expect(withClaim({ cue: '活动', inferred })).toEqual([])
  })
})

describe('figures', () => {
  const figure = {
    what: { en: 'x', zh: 'x' },
    low: 1,
    high: 1,
    bound: 'exact',
    unit: 'USD',
    measure: 'income',
    additive: false,
    notAdditiveBecause: 'rate',
  }
  const withFigure = (change: object) => withClaim({ quantities: [{ ...figure, ...change }] }).map(({ what }) => what)
  it('a hedge that stands for another level', () => {
    const said = withClaim({ certainty: 'alleged', hedge: '据报告' }).map(({ what }) => what)
    expect(said).toContain('据报告 does not stand for “alleged”')
  })
  it('zero is a figure', () => {
    expect(withFigure({ low: 0, high: 0 })).toEqual([])
  })
  it.each([
    [{ low: null, high: null }, 'neither a lower nor an upper end'],
    [{ low: 2, high: 1 }, 'low 2 is above high 1'],
    [{ bound: 'at-least', high: 3 }, 'gives only a floor'],
    [{ bound: 'up-to', low: 0, high: 3 }, 'gives only a ceiling'],
    [{ notAdditiveBecause: undefined }, 'needs a reason'],
    [{ additive: true }, 'needs no reason'],
    [{ notAdditiveBecause: 'because' }, 'no reason because'],
    [{ estimator: 'body:z' }, 'nothing has the id body:z'],
    [{ of: { claim: 'claim:p9-9', as: 'part' } }, 'claim:p9-9 is no claim with a figure'],
  ])('%j', (change, what) => {
    expect(withFigure(change).join('\n')).toContain(what)
  })
})

it('all problems are printed, each with its mend', () => {
  const text = describeProblems(withClaim({ subject: 'group:x', object: 'crime:x' }))
  expect(text).toMatch(/^2 problems in the data/)
  expect(text.match(/mend: /g)).toHaveLength(2)
})

it('nearest gives nothing where nothing is near', () => {
  expect(nearest('group:isl', ['group:isil', 'group:imu'])).toBe('group:isil')
  expect(nearest('xyz', ['group:isil'])).toBeUndefined()
  expect(nearest('', [])).toBeUndefined()
})
