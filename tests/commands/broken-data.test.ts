// Whatever is wrong with a data folder: is it named with file, path, what and mend, and does no fault hide another?

import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkData } from '../../src/commands/check-data.ts'
import { whyUnread } from '../../src/commands/read-text.ts'
import type { Problem } from '../../src/core/schema/problem.ts'
import { unsaid } from '../core/broken.ts'
import { fixtureFiles } from '../core/fixture.ts'

let folder = ''
let usual: ReadonlySet<string> = new Set()

/** A small folder of its own: nothing in it is proved by a text, which is told of each. */
function write(dataDir: string): void {
  const coding = { $schema: 'x', claims: [], activities: [], recommendations: [] }
  const files: Record<string, object> = {
    ...fixtureFiles(),
    'index.json': { $schema: 'x', reports: ['r'] },
    'synonyms.json': { $schema: 'x', names: {}, words: [], asked: {}, characters: [] },
    'history/r.json': { $schema: 'x', version: 'a'.repeat(64), steps: [] },
    'r/codings/first.json': coding,
    'r/codings/second.json': coding,
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true })
    writeFileSync(join(dataDir, path), `${JSON.stringify(content, null, 1)}\n`)
  }
}

const line = ({ file, path, what, mend }: Problem) => `${file}  ${path}: ${what}; mend: ${mend}`

/** What is told beside what is told of the folder as it is. */
function added(): string[] {
  const { problems } = checkData(folder)
  expect(unsaid(problems)).toEqual([])
  return problems.map(line).filter((one) => !usual.has(one))
}

beforeAll(() => {
  const dataDir = mkdtempSync(join(tmpdir(), 'atlas-usual-'))
  write(dataDir)
  usual = new Set(checkData(dataDir).problems.map(line))
  rmSync(dataDir, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-broken-'))
  write(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (path: string) => join(folder, path)
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}
const text = (path: string) => readFileSync(at(path), 'utf8')
type Any = Record<string, never>
const edit = (path: string, change: (content: Any) => unknown) => {
  const content = JSON.parse(text(path))
  change(content)
  put(path, JSON.stringify(content, null, 1))
}
const claim = (content: Any, i = 0) => (content as unknown as { claims: Record<string, unknown>[] }).claims[i] ?? {}
const name = (said: string) =>
  edit('r/entities/all.json', (content) => {
    const [first] = (content as unknown as { entities: { names: { en: string } }[] }).entities
    if (first) first.names.en = said
  })

const FILES = [
  'index.json',
  'ontology.json',
  'terms.json',
  'synonyms.json',
  'history/r.json',
  'r/report.json',
  'r/proof.json',
  'r/sections.json',
  'r/guide.json',
  'r/units/i.json',
  'r/entities/all.json',
  'r/claims/i.json',
  'r/activities/all.json',
  'r/codings/first.json',
]

/** How a file can be spoilt as a whole, and what is said of it. */
const SPOILT: Readonly<Record<string, readonly [spoil: (path: string) => void, said: RegExp]>> = {
  'is empty': [(path) => put(path, ''), /: line 1|line 1: not valid JSON: it is empty; mend: /],
  'is nothing but null': [(path) => put(path, 'null'), /expected Object, found null; mend: /],
  'is a list': [(path) => put(path, '[]'), /the whole file is a list, .*; mend: write \{/],
  'is a folder': [
    (path) => {
      rmSync(at(path))
      mkdirSync(at(path))
    },
    /it is no file; mend: /,
  ],
  'is a link that leads nowhere': [
    (path) => {
      rmSync(at(path))
      symlinkSync('/nowhere/x.json', at(path))
    },
    /\(file\): missing; mend: /,
  ],
  'is a link to itself': [
    (path) => {
      rmSync(at(path))
      symlinkSync(at(path), at(path))
    },
    /it is a link that leads back to itself; mend: /,
  ],
  'begins with a byte order mark': [
    (path) => put(path, `\ufeff${text(path)}`),
    /it begins with a byte order mark; mend: /,
  ],
  'is UTF-16': [
    (path) => put(path, Buffer.from(text(path), 'utf16le')),
    /it is written as UTF-16; mend: save it as UTF-8/,
  ],
  'is UTF-16 with its mark': [
    (path) => put(path, Buffer.from(`\ufeff${text(path)}`, 'utf16le')),
    /it is written as UTF-16; mend: save it as UTF-8/,
  ],
  'is Latin-1': [
    (path) => put(path, Buffer.from(text(path).replace('{', '{"caf\u00e9": 1,'), 'latin1')),
    /it is not written as UTF-8, which shows in line 1; mend: save it as UTF-8/,
  ],
  'is cut off': [(path) => put(path, text(path).slice(0, -9)), /line \d+: not valid JSON: .*; mend: /],
  'has a comma too many': [
    (path) => put(path, text(path).replace(/\}\s*$/, ',}')),
    /line \d+: not valid JSON: .*; mend: /,
  ],
  'is far too large': [(path) => put(path, ' '.repeat(33_000_000)), /33000000 bytes, of 32000000 at most; mend: /],
  'is nested deeper than calls can be': [
    (path) => put(path, `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
    /a: this key has no meaning here; mend: /,
  ],
}

describe.each(Object.entries(SPOILT))('a file that %s', (_, [spoil, said]) => {
  it.each(FILES)('is named: %s', (path) => {
    spoil(path)
    const told = added()
    expect(told.filter((one) => one.startsWith(`${path}  `)).join('\n')).toMatch(said)
    // Nothing that only follows from it is told of another file.
    const ofOthers = told.filter((one) => !one.startsWith(`${path}  `))
    expect(ofOthers).toEqual([])
  })
})

describe('a file that is missing', () => {
  it.each([
    ['index.json', /^index\.json {2}\(file\): missing in .*; mend: list the folders/],
    ['ontology.json', /^ontology\.json {2}\(file\): missing/],
    ['terms.json', /^terms\.json {2}\(file\): missing/],
    ['r/report.json', /^(r\/)?report\.json {2}\(file\): missing/],
    ['r/proof.json', /^(r\/)?proof\.json {2}\(file\): missing/],
    ['r/codings/second.json', /^r\/codings\/second\.json {2}\(file\): missing; mend: restore it/],
  ])('is named: %s', (path, said) => {
    rmSync(at(path))
    expect(added().join('\n')).toMatch(new RegExp(said.source, 'm'))
  })
  it('with many units is told in one line of theirs, not in one of each', () => {
    rmSync(at('r/units/i.json'))
    rmSync(at('r/activities/all.json'))
    expect(added().filter((one) => one.includes('in no file of units or activities'))).toEqual([
      expect.stringMatching(
        /^r\/proof\.json {2}units: this unit is in no file of units or activities: p1, p2, fn1, a1, a2; /,
      ),
    ])
  })
  it('may be one that no report needs', () => {
    for (const path of ['synonyms.json', 'history/r.json', 'r/guide.json']) rmSync(at(path))
    expect(added()).toEqual([])
  })
  it('is told of the folder itself, and of one that is listed and not there', () => {
    expect(checkData(at('nowhere')).problems.map(line)).toEqual([expect.stringContaining('there is no such folder')])
    edit('index.json', (content) => Object.assign(content, { reports: ['r', 'other'] }))
    expect(added().join()).toContain('there is no folder other with files')
  })
})

describe('a file that is read by nobody', () => {
  it.each([
    ['r/claims/NEW.JSON', 'it is not read under this name'],
    ['r/claims/new.json5', 'it is not read under this name'],
    ['r/stuff.json', 'nothing knows what this file holds'],
    ['ontologie.json', 'nothing reads it'],
    ['history/other.json', 'nothing reads it'],
    ['claims/ii.json', 'nothing reads it'],
  ])('is named: %s', (path, said) => {
    put(path, '{}')
    const told = added()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(said)
  })
  it.each(['r/old/proof.json', 'r/old/report.json', 'r/ontology.json', 'r/a/terms.json', 'r/a/sections.json'])(
    'is named where there is one of its kind: %s',
    (path) => {
      const own = path.split('/').at(-1) ?? ''
      mkdirSync(dirname(at(path)), { recursive: true })
      cpSync(at(['ontology.json', 'terms.json'].includes(own) ? own : `r/${own}`), at(path))
      expect(added().join('\n')).toMatch(
        /there is \S+ already, and of its kind one is read; mend: remove one of the two/,
      )
    },
  )
  it.each(['r/claims/i.json.bak', 'r/claims/i.json~', 'r/NOTES.md', 'LICENSE.md', 'r/claims/.DS_Store'])(
    'may be a backup or a note: %s',
    (path) => {
      put(path, 'x')
      expect(added()).toEqual([])
    },
  )
})

describe('an entry that is wrong', () => {
  it.each<[string, (content: Any) => unknown, string]>([
    [
      'a word that none knows',
      (all) => (claim(all)['certainty'] = 'sure'),
      'claims[0].certainty (claim:p1-1): expected',
    ],
    ['a number in quotes', (all) => (claim(all)['evidence'] = [{ unit: 'p1', sentences: ['1'] }]), 'found "1"'],
    ['a number that is not whole', (all) => (claim(all)['evidence'] = [{ unit: 'p1', sentences: [1.5] }]), '1.5'],
    [
      'an empty list',
      (all) => (claim(all)['evidence'] = []),
      'claims[0].evidence (claim:p1-1): it is empty; mend: give at least 1',
    ],
    [
      'a key that has no meaning',
      (all) => (claim(all)['colour'] = 'red'),
      'claims[0].colour (claim:p1-1): this key has no meaning',
    ],
    [
      'a thing that is not there',
      (all) => (claim(all)['object'] = 'crime:oill'),
      'nothing has the id crime:oill; mend: did you mean crime:oil?',
    ],
    ['an id twice', (all) => (claim(all, 1)['id'] = 'claim:p1-1'), 'claim:p1-1 is there already'],
    ['a predicate of every object', (all) => (claim(all)['predicate'] = 'constructor'), 'no predicate constructor'],
    ['a cue of every object', (all) => (claim(all)['cue'] = 'toString'), 'does not know the cue toString'],
    ['a hedge of every object', (all) => (claim(all, 1)['hedge'] = 'valueOf'), 'valueOf'],
  ])('of a claim: %s', (_, change, said) => {
    edit('r/claims/i.json', change)
    expect(added().join('\n')).toContain(said)
  })
  it('nested thousands deep is told', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    put('r/claims/i.json', text('r/claims/i.json').replace(/"statement": \{[^}]*\}/, `"statement": ${deep}`))
    expect(added().join('\n')).toContain('claims[0].statement.en (claim:p1-1): ')
  })
  it('with a key twice is told, of which JSON keeps the last', () => {
    put('r/claims/i.json', text('r/claims/i.json').replace('"certainty"', '"certainty": "alleged", "certainty"'))
    expect(added()).toEqual([
      expect.stringMatching(/^r\/claims\/i\.json {2}claims\[0\]\.certainty: this key stands twice .* line \d+; mend: /),
    ])
  })
  it.each([
    ['   ', 'the text is blank'],
    ['A\u0000', 'U+0000'],
    ['\u202eA', 'U+202E'],
    ['A\ud800', 'U+D800'],
    ['A\ufffdB', 'U+FFFD'],
    ['x'.repeat(20_000), '20000 characters, of 4000 at most'],
    ['', 'it is empty'],
  ])('with a name that nobody can read is told: %j', (said, what) => {
    name(said)
    expect(added().join('\n')).toMatch(/^r\/entities\/all\.json {2}entities\[0\]\.names\.en \(group:a\): /m)
    expect(added().join('\n')).toContain(what)
  })
  it('of the proof lies outside its sentence', () => {
    edit('r/proof.json', (content) => {
      const { p1 } = (content as unknown as { units: Record<string, { sentences: Record<string, unknown>[] }> }).units
      Object.assign(p1?.sentences[0] ?? {}, { words: { 受益: [1e9] }, names: { 'group:a': [[8, 2]] } })
      Object.assign(p1?.sentences[1] ?? {}, { numbers: [[4, 2, 7, 'plain']], documents: [[5, 'S/1']] })
    })
    const told = added().join('\n')
    for (const path of [
      'sentences[0].words.受益',
      'sentences[0].names.group:a',
      'sentences[1].numbers[0]',
      'sentences[1].documents[0]',
    ])
      expect(told).toContain(`r/proof.json  units.p1.${path}: it lies outside its sentence`)
  })
})

describe('no fault hides another', () => {
  it('of another file, whatever is wrong with each', () => {
    put('index.json', '{')
    put('synonyms.json', '{')
    put('history/r.json', '[')
    put('r/guide.json', '\ufeff{}')
    put('r/claims/more.json', '{"claims": 7}')
    edit('r/claims/i.json', (all) => (claim(all)['object'] = 'crime:oill'))
    const told = added()
    for (const file of [
      'index.json',
      'synonyms.json',
      'history/r.json',
      'r/guide.json',
      'r/claims/more.json',
      'r/claims/i.json',
    ])
      expect(told.filter((one) => one.startsWith(`${file}  `)).length, file).toBeGreaterThan(0)
  })
  it('of the same file, though one is of its shape and the other of its proof', () => {
    edit('r/claims/i.json', (all) => {
      claim(all, 0)['certainty'] = 'sure'
      claim(all, 3)['object'] = 'crime:oill'
      claim(all, 4)['statement'] = { en: 'A sold oil in 1999.', zh: '甲在1999年出售石油。' }
    })
    const told = added().join('\n')
    expect(told).toContain('claims[0].certainty (claim:p1-1)')
    expect(told).toContain('claims[3].object (claim:p2-1): nothing has the id crime:oill')
    expect(told).toMatch(/claims\[4\] \(claim:p2-2\): statement\.en: it gives 1999, which its sentences do not print/)
  })
  it('of its list: all that is wrong with it is told at once', () => {
    edit('index.json', (content) => Object.assign(content, { reports: ['r', 'r', 'r'] }))
    expect(added().filter((one) => one.includes('r is listed already'))).toHaveLength(2)
  })
  it('that nothing foresaw is told without a trace of the code', () => {
    renameSync(at('r'), at('old'))
    symlinkSync(at('old'), at('r'))
    expect(added()).toEqual(expect.arrayContaining([expect.stringContaining('old is a report and is not listed')]))
  })
  it('that keeps a file from being read is said by what the system says, whoever runs the check', () => {
    const why = (code: string) => whyUnread(Object.assign(new Error('as the system puts it'), { code }))
    expect([why('EACCES'), why('EPERM')]).toEqual(['reading it is not allowed', 'reading it is not allowed'])
    expect(why('EIO')).toBe('as the system puts it')
  })
  it('and what is only written otherwise is none', () => {
    put('r/claims/i.json', text('r/claims/i.json').replaceAll('\n', '\r\n'))
    cpSync(at('r/guide.json'), at('elsewhere'))
    rmSync(at('r/guide.json'))
    symlinkSync(at('elsewhere'), at('r/guide.json'))
    expect(added()).toEqual([])
  })
})
