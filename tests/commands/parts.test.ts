// The parts of the build, one by one: what they read from a folder, what they write, and what they leave out.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { jsonSchemas, publishedSchema } from '../../src/commands/json-schemas.ts'
import { allProblems, readAgreement, readAtlas, readReport } from '../../src/commands/read-atlas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { compiledWords } from '../../src/commands/vite/compiled-words.ts'
import { datasetPage } from '../../src/commands/vite/dataset-page.ts'
import { kindRules, kindsCss } from '../../src/commands/vite/kinds-css.ts'
import { hashesOf, ownFile, ownText } from '../../src/commands/vite/own-text.ts'
import { shippedPackages } from '../../src/commands/vite/shipped-packages.ts'
import { cssOf, dimFilters, tokensCss } from '../../src/commands/vite/tokens-css.ts'
import { publish } from '../../src/core/export/publish.ts'
import { HISTORY_SHAPE } from '../../src/core/schema/history-shape.ts'
import { REPORTS_SHAPE } from '../../src/core/schema/reports-shape.ts'
import { FILE_SHAPES } from '../../src/core/schema/shapes.ts'
import { SYNONYMS_SHAPE } from '../../src/core/schema/synonyms-shape.ts'
import { TINY } from '../core/evidence/tiny.ts'
import { fixtureFiles } from '../core/fixture.ts'

const REPORT = 'report-1'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-parts-'))
  write('index.json', JSON.stringify({ $schema: 'x', reports: [REPORT] }))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (path: string, content: string) => {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

describe('the files of a dataset', () => {
  it('are the ontology, the terms and every JSON file of the report, by their paths in order', () => {
    write('terms.json', '{"terms": 1}')
    write('ontology.json', '{}')
    write(`${REPORT}/units/b.json`, '{}')
    write(`${REPORT}/claims/deep/a.json`, '{}')
    write(`${REPORT}/report.json`, '{}')
    expect(readDataFiles(folder).map(({ path }) => path)).toEqual([
      'ontology.json',
      `${REPORT}/claims/deep/a.json`,
      `${REPORT}/report.json`,
      `${REPORT}/units/b.json`,
      'terms.json',
    ])
    expect(readDataFiles(folder).at(-1)?.text).toBe('{"terms": 1}')
  })
  it('are no others: no notes, no schemas, no other report', () => {
    write(`${REPORT}/NOTES.md`, 'x')
    write('schema/claims.schema.json', '{}')
    write('other/report.json', '{}')
    expect(readDataFiles(folder)).toEqual([])
    expect(readDataFiles(folder, 'other').map(({ path }) => path)).toEqual(['other/report.json'])
  })
  it('of a folder without a list of reports cannot be read, and that is said with what to do', () => {
    expect(() => readDataFiles(join(folder, 'nowhere'))).toThrow(
      /nowhere {2}\(folder\): there is no such folder; mend: /,
    )
    expect(readDataFiles(join(folder, 'nowhere'), 'r')).toEqual([])
  })
  it.each([
    [{ reports: [] }, 'reports: it is empty; mend: give at least 1'],
    [
      { reports: ['S/2015/366'] },
      'reports[0]: "S/2015/366" does not have the form expected here; mend: write it like s-2015-',
    ],
    [{ reports: 'r' }, 'reports: expected Array, found "r"; mend: write a list: [ … ]'],
    [{}, 'reports: expected "reports", found nothing; mend: add it'],
    [{ reports: ['r', 'q', 'r'] }, 'reports[2]: r is listed already; mend: take it out here'],
  ])('of a list of reports that is not sound cannot be read, and that is said as of any file: %j', (list, said) => {
    write('index.json', JSON.stringify({ $schema: 'x', ...list }))
    expect(() => readDataFiles(folder)).toThrow(`1 problem in the data\nindex.json  ${said}`)
  })
  it('of a list of reports that is no JSON cannot be read, and the line is said', () => {
    write('index.json', '{\n  "$schema": "x",\n  "reports": ["r",]\n}')
    expect(() => readDataFiles(folder)).toThrow(
      /\nindex\.json {2}line 3: not valid JSON: .*; mend: mend the JSON there/,
    )
  })
})

describe('an atlas that is read', () => {
  const put = (files: Record<string, unknown>) => {
    for (const [path, content] of Object.entries(files))
      write(path.replace(/^r\//, `${REPORT}/`), JSON.stringify(content))
  }
  it('tells the faults of its files and of its proof together, each with file and path', () => {
    const files = fixtureFiles()
    const { claims } = files['r/claims/i.json'] as { claims: Record<string, unknown>[] }
    put({ ...files, 'r/claims/i.json': { $schema: 'x', claims: [{ ...claims[0], object: 'crime:none' }] } })
    const { read, faults } = readAtlas(folder)
    expect(read).toBeUndefined()
    expect(faults).toContain(`${REPORT}/claims/i.json  claims[0].object (claim:p1-1): nothing has the id crime:none`)
    expect(faults).toMatch(/claims\[0\] \(claim:p1-1\): p1 s1: looked for the cue 受益/)
  })
  it('is none where its report is listed and has no folder, and says what to put there', () => {
    write('ontology.json', '{}')
    const said = `index.json  reports: there is no folder ${REPORT} with files; mend: make it with report.json`
    expect(readAtlas(folder).faults).toContain(said)
    expect(() => readReport(folder, REPORT)).toThrow(said)
  })
  it('tells nothing that only follows from a file that has not its shape', () => {
    put({ ...fixtureFiles(), 'r/claims/i.json': { $schema: 'x', claims: [{}] } })
    const { faults } = readAtlas(folder)
    expect(faults).toContain('add it')
    expect(faults).not.toContain('looked for a claim, or a reason for none')
  })
  it('finds the file of each fault of the proof by its id', () => {
    const where = (id: string) => ({ file: `${id}.json`, path: id })
    const claims = TINY.dataset.claims.map((one) => (one.id === 'claim:p1-3' ? { ...one, cue: '看着' } : one))
    expect(allProblems({ ...TINY, dataset: { ...TINY.dataset, claims }, where, problems: [] })).toEqual([
      {
        file: 'claim:p1-3.json',
        path: 'claim:p1-3',
        what: 'p1 s2: looked for the cue 看着; it does not stand there',
        mend: expect.stringContaining('give the printed words'),
      },
    ])
  })
})

describe('two codings in a folder', () => {
  const claim = { at: 'p1.1', subject: 'group:a', predicate: 'benefits-from', object: 'crime:oil', certainty: 'stated' }
  const coding = (claims: object[]) => JSON.stringify({ $schema: 'x', claims, activities: [], recommendations: [] })
  it('are compared; links are what the ontology calls a gain', () => {
    write('ontology.json', JSON.stringify(fixtureFiles()['ontology.json']))
    write(`${REPORT}/codings/first.json`, coding([claim, { ...claim, predicate: 'commits' }]))
    write(`${REPORT}/codings/second.json`, coding([claim, { ...claim, predicate: 'commits', object: 'crime:arms' }]))
    const { table, kinds, differences } = readAgreement(folder)
    expect([table.links, table.claims]).toEqual([
      { same: 1, of: 1 },
      { same: 1, of: 3 },
    ])
    expect(kinds.map(({ kind }) => kind)).toEqual(['paragraph'])
    expect(differences.map(({ only }) => only)).toEqual(['first', 'second'])
  })
  it('that are not sound are not compared', () => {
    write('ontology.json', JSON.stringify(fixtureFiles()['ontology.json']))
    write(`${REPORT}/codings/first.json`, coding([{ ...claim, at: 'p1' }]))
    write(`${REPORT}/codings/second.json`, coding([]))
    expect(() => readAgreement(folder)).toThrow()
  })
})

describe('the copy of the site’s owner', () => {
  it('is the first text of its folder, by name; a page, a Word file or a PDF only where there is none', async () => {
    write('own/b.txt', 'b')
    write('own/a.txt', 'a')
    write('own/0.pdf', 'p')
    write('pages/b.pdf', 'p')
    write('pages/c.HTML', '<!doctype html><p>c</p><script>d</script>')
    expect(await ownText(join(folder, 'own'))).toEqual({ text: 'a', encoding: 'UTF-8' })
    expect(await ownText(join(folder, 'pages'))).toEqual({ text: 'c \n', encoding: 'HTML' })
  })
  it('that cannot be read stops the build with its name and how to mend it', async () => {
    write('own/a.pdf', '%PDF-1.7\nnothing')
    await expect(ownText(join(folder, 'own'))).rejects.toThrow(/a\.pdf: it is damaged; download or save it again/)
  })
  it('is none where there is no folder or no text in it', async () => {
    write('own/readme.md', 'x')
    expect(ownFile(join(folder, 'own'))).toBeUndefined()
    expect(await ownText(join(folder, 'own'))).toBeUndefined()
    expect(await ownText(join(folder, 'nowhere'))).toBeUndefined()
  })
  it('is compared with the hash of each unit, and nothing else of the proof', () => {
    expect(hashesOf(TINY.proof)).toEqual(
      Object.fromEntries(Object.entries(TINY.proof.units).map(([id, unit]) => [id, unit.sha256])),
    )
  })
})

describe('the packages of the site', () => {
  it('are those that are shipped, by name, however deep they lie', () => {
    const lock = {
      packages: {
        '': { name: 'site', version: '1' },
        'node_modules/zeta': { version: '2', license: 'MIT', integrity: 'sha512-Zm9v' },
        'node_modules/@scope/alpha': { version: '1', license: 'ISC' },
        'node_modules/zeta/node_modules/beta': { version: '3' },
        'node_modules/tool': { version: '4', dev: true },
        'node_modules/maybe': { version: '5', optional: true },
        'node_modules/both': { version: '6', devOptional: true },
      },
    }
    write('lock.json', JSON.stringify(lock))
    expect(shippedPackages(join(folder, 'lock.json'))).toEqual([
      { name: '@scope/alpha', version: '1', license: 'ISC', integrity: '', path: 'node_modules/@scope/alpha' },
      { name: 'beta', version: '3', license: '', integrity: '', path: 'node_modules/zeta/node_modules/beta' },
      { name: 'zeta', version: '2', license: 'MIT', integrity: 'sha512-Zm9v', path: 'node_modules/zeta' },
    ])
  })
  it('are not those that something stands in for, nor what only they need', () => {
    const lock = {
      packages: {
        '': { name: 'site', dependencies: { slides: '1', shared: '1' } },
        'node_modules/slides': { version: '1', dependencies: { jszip: '3', own: '1' } },
        'node_modules/jszip': { version: '3', dependencies: { deflate: '1', shared: '1', own: '1' } },
        'node_modules/deflate': { version: '1', dependencies: { deeper: '1' } },
        'node_modules/deeper': { version: '1' },
        'node_modules/shared': { version: '1' },
        'node_modules/own': { version: '1' },
      },
    }
    write('lock.json', JSON.stringify(lock))
    const names = shippedPackages(join(folder, 'lock.json')).map(({ name }) => name)
    expect(names).toEqual(['own', 'shared', 'slides'])
  })
})

describe('the words of the interface', () => {
  const { transform } = compiledWords()
  const compile = (source: object) => {
    if (typeof transform !== 'object') throw new Error('no transform')
    const handler = transform.handler as (source: string, file: string) => { code: string }
    return JSON.parse(handler(JSON.stringify(source), 'words.xx.json').code)
  }
  it.each(['{n, plural, one {', 'a {b', '}'])('that are no message stop the build: %s', (message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => compile({ broken: message })).toThrow(/words\.xx\.json: “broken” is no ICU message; mend: close/)
    vi.restoreAllMocks()
  })
  it('may hold a brace that is quoted', () => {
    expect(compile({ quoted: "it '{' x" }).quoted).toEqual(['it { x'])
  })
  it('are parsed at build: plain words stay, places for values become parts', () => {
    const { plain, named } = compile({ plain: 'Groups', named: 'Only {name}' })
    expect(plain).toEqual(['Groups'])
    expect(named).toEqual(['Only ', ['name']])
  })
  it('ask for a number as it is written and for the form that goes with it, not for the rules of numbers', () => {
    const claims: unknown[] = [
      ['plural n', 'select', { one: [['figure n'], ' claim'], other: [['figure n'], ' claims'] }],
    ]
    const { many, none } = compile({
      many: '{n, plural, one {# claim} other {# claims}}',
      none: '{n, plural, =0 {silent} one {# claim} other {# claims}}',
    })
    expect(many).toEqual(claims)
    expect(none).toEqual([['n', 'select', { 0: ['silent'], other: claims }]])
  })
  it('leave a plural that counts from elsewhere to the library', () => {
    const { rest } = compile({ rest: '{n, plural, offset:1 one {# more} other {# more}}' })
    expect(rest).toEqual([['n', 'plural', { offset: 1, one: ['#', ' more'], other: ['#', ' more'] }]])
  })
  it('are the files called so, and no other JSON', () => {
    if (typeof transform !== 'object' || !('filter' in transform)) throw new Error('no filter')
    const { id } = transform.filter as { id: RegExp }
    expect(['src/i18n/words.en.json', 'words.en-XA.json'].every((name) => id.test(name))).toBe(true)
    expect(['src/ui/tokens.json', 'words.json', 'words.en.json.ts'].some((name) => id.test(name))).toBe(false)
  })
})

describe('the style sheet of the tokens', () => {
  const theme = (ink: string) => ({
    color: { ink, canvas: '#fff', link: '#00f' },
    kind: { group: '#111' },
    tint: { group: '#eee' },
    lineRest: { threat: '#f00' },
    ramp: ['#0', '#1'],
    rampInk: ['#2', '#3'],
  })
  const tokens = {
    font: { text: 'Sans' },
    type: { body: { size: 14, line: 20, zh: { size: 15, line: 22 } }, small: { size: 12, line: 16 } },
    space: [2, 4],
    radius: { card: 4 },
    shadow: {},
    lineDim: { light: '#eeeeee', dark: '#222222', contrast: '#cccccc', contrastDark: '#666666' },
    dim: { light: 0.2, dark: 0.2, contrast: 0.2, contrastDark: 0.2 },
    onPage: {
      light: { raised: '#fff' },
      dark: { raised: '#000' },
      contrast: { raised: '#fff' },
      contrastDark: { raised: '#000' },
    },
    themes: {
      light: theme('#100'),
      dark: theme('#200'),
      contrast: theme('#300'),
      contrastDark: theme('#400'),
    },
  }
  const lines = cssOf(tokens).split('\n')
  it('has fonts and sizes, those of Chinese where they differ', () => {
    expect(lines[0]).toContain(
      '--font-text:Sans;--size-body:0.875rem;--line-body:1.25rem;--size-small:0.75rem;--line-small:1rem',
    )
    expect(lines[1]).toContain('--size-body:0.9375rem;--line-body:1.375rem')
  })
  it('has the colours of every theme, by choice and by what the device asks for', () => {
    const inkOf = (start: string) => lines.find((line) => line.startsWith(start))?.match(/--ink:(#\d+)/)?.[1]
    expect(
      [
        ':root{',
        '@media screen and (prefers-color-scheme:dark)',
        '@media screen{:root[data-theme=dark]',
        '@media (prefers-contrast:more)',
        ':root[data-theme=contrast]',
        '@media screen and (prefers-color-scheme:dark){:root[data-theme=contrast]',
        '@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark)',
      ].map(inkOf),
    ).toEqual(['#100', '#200', '#200', '#300', '#300', '#400', '#400'])
  })
  it('has no dark theme on paper, whatever was chosen and whatever the device asks for', () => {
    const onPaper = lines.filter((line) => !line.startsWith('@media screen'))
    expect(onPaper.filter((line) => line.includes('color-scheme:dark'))).toEqual([])
    expect(lines.filter((line) => line.includes('color-scheme:dark'))).toHaveLength(4)
  })
  it('gives every role one of the few colours of the system where that forces its own', () => {
    const forced = lines.at(-2) ?? ''
    expect(forced).toContain('--ink:CanvasText')
    expect(forced).toContain('--canvas:Canvas')
    expect(forced).toContain('--link:LinkText')
    expect(forced).toContain('--kind-group:CanvasText')
    expect(forced).toContain('--tint-group:Canvas')
    expect(forced).toContain('--rest-threat:CanvasText')
    expect(forced).toContain('--ramp-0:color-mix(in srgb,CanvasText 0%,Canvas)')
  })
  it('forces them over what the device asks for besides, dark or more contrast', () => {
    const selectors = (line = '') => line.match(/\{(:root[^{]*)\{/)?.[1]?.split(',')
    const asked = lines.filter((line) => /prefers-/.test(line)).flatMap(selectors)
    expect(new Set(asked)).toEqual(new Set([':root:not([data-theme])', ':root[data-theme=contrast]']))
    expect(selectors(lines.at(-2))).toEqual(expect.arrayContaining([':root:not([data-theme])', ':root[data-theme]']))
  })
  it('shows the edges of what counts nothing in high contrast alone, and no border that is there for its room', () => {
    expect(lines[0]).toContain('--edge:transparent;--bare:transparent')
    expect(lines.filter((line) => line.includes('--edge:var(--hairline)'))).toHaveLength(4)
    expect(lines.at(-2)).toContain('--edge:CanvasText;--bare:Canvas')
  })
  it('has the ramp by steps, and how far things are dimmed', () => {
    expect(lines[0]).toContain('--ramp-0:#0;--ramp-1:#1;--ramp-ink-0:#2;--ramp-ink-1:#3;--dim:0.2')
  })
  it('dims each theme by a filter of its own, and by its opacity where the system forces its colours', () => {
    expect(lines[0]).toContain('--dimmed:url(#dimmed-light)')
    expect(lines.at(-2)).toContain('--dimmed:opacity(var(--dim))')
    const full = (ink: string, ink3: string, canvas: string) => ({ color: { ink, ink3, canvas } })
    const filters = dimFilters({
      lineDim: tokens.lineDim,
      themes: {
        light: full('#000000', '#4d4d4d', '#ffffff'),
        dark: full('#ffffff', '#b3b3b3', '#000000'),
        contrast: full('#000000', '#4d4d4d', '#ffffff'),
        contrastDark: full('#ffffff', '#b3b3b3', '#000000'),
      },
      onPage: Object.fromEntries(Object.keys(tokens.lineDim).map((name) => [name, { inkDim: '#888888' }])),
    } as unknown as Parameters<typeof dimFilters>[0])
    const tableOf = (name: string) =>
      (filters.split(`id="dimmed-${name}"`)[1]?.match(/tableValues="([^"]+)"/)?.[1] ?? '').split(' ').map(Number)
    const [light, dark] = [tableOf('light'), tableOf('dark')]
    // Words and notes become the ink of dimmed words, what stands between one grey, and the ground stays.
    expect([light[0], light[6], light[20]]).toEqual([0.533, 0.533, 1])
    expect(new Set(light.slice(7, 17))).toEqual(new Set([0.933]))
    expect([dark[0], dark[6], dark[20]]).toEqual([0.533, 0.533, 0])
    expect(new Set(dark.slice(7, 17))).toEqual(new Set([0.133]))
  })
  it('is served under its name, and watches its file', () => {
    write('tokens.json', JSON.stringify(tokens))
    const { resolveId, load } = tokensCss(join(folder, 'tokens.json'))
    if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('no plugin')
    const watched: string[] = []
    const asked = { addWatchFile: (file: string) => void watched.push(file) }
    const resolve = resolveId as unknown as (id: string) => string | undefined
    const read = load as unknown as (this: typeof asked, id: string) => string | undefined
    expect([resolve('virtual:tokens.css'), resolve('other.css')]).toEqual(['\0virtual:tokens.css', undefined])
    expect(read.call(asked, '\0virtual:tokens.css')).toBe(cssOf(tokens))
    expect(read.call(asked, 'other.css')).toBeUndefined()
    expect(watched).toEqual([join(folder, 'tokens.json')])
  })
})

describe('the table of kinds for the style sheets', () => {
  const lines = kindRules().split('\n')
  const rule = (selector: string) => lines.filter((line) => line.startsWith(`${selector}{`)).join()
  it('says of each side its colour at rest and lit', () => {
    expect(rule('.threat')).toBe('.threat{--side:var(--rest-threat);--side-lit:var(--kind-group)}')
    expect(rule('.tie')).toBe('.tie{--side:var(--rest-tie);--side-lit:var(--ink2)}')
  })
  it('says how the outline of a wide mark lies round words of any length', () => {
    expect(rule(':root')).toContain(
      '--outline-wide:polygon(0rem 50%,0.625rem 0%,calc(100% - 0.625rem) 0%,calc(100% - 0rem) 50%,calc(100% - 0.625rem) 100%,0.625rem 100%)',
    )
  })
  it('puts what is measured of a mark after what it is', () => {
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
    expect([at('.kind-group,'), at('.alone{'), at('.shade-0{'), at('.class-0{'), at('.wide.class-0{')]).toEqual(
      [at('.kind-group,'), at('.alone{'), at('.shade-0{'), at('.class-0{'), at('.wide.class-0{')].sort((a, b) => a - b),
    )
    expect(at('.kind-group,')).toBeGreaterThan(0)
  })
  it('is served under its name', () => {
    const { resolveId, load } = kindsCss()
    if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('no plugin')
    const resolve = resolveId as unknown as (id: string) => string | undefined
    const read = load as unknown as (id: string) => string | undefined
    expect([resolve('virtual:kinds.css'), resolve('other.css')]).toEqual(['\0virtual:kinds.css', undefined])
    expect([read('\0virtual:kinds.css'), read('other.css')]).toEqual([kindRules(), undefined])
  })
})

describe('the page of the dataset', () => {
  const dataset = {
    ...TINY.dataset,
    report: {
      symbol: 'R/1',
      date: '2015-05-21',
      title: { en: 'R', zh: 'R' },
      url: { en: 'https://example.org/en', zh: 'https://example.org/zh' },
      coded: 'zh',
      shape: { paragraphs: 2, footnotes: 0, activities: 1 },
    },
  }
  const published = publish({ ...TINY, dataset }, sha256)
  const page = datasetPage(published, { reports: [] })
  it('says of which report it is, and in which version', () => {
    for (const part of [
      'R/1',
      '2015-05-21',
      'https://example.org/en',
      published.version,
      published.proof?.sha256 ?? '',
    ])
      expect(page).toContain(part)
  })
  it('runs no script, and says every list in two languages', () => {
    expect(page).not.toContain('<script')
    expect(page.match(/<span lang="zh">/g)?.length).toBe((page.match(/<th scope="row">/g)?.length ?? 0) + 1)
  })
  it('names units, list, language and limits as the report has them, and none that it does not', () => {
    const coded = { ...dataset.report, coded: 'fr', shape: { paragraphs: 2, footnotes: 0, activities: 3 } }
    const guide = {
      ...dataset.guide,
      activityList: { en: 'ledger', zh: '台账' },
      limits: [{ text: { en: 'It is of {date}.', zh: '它出于{date}。' }, units: ['p2'] }],
    }
    const other = datasetPage(publish({ ...TINY, dataset: { ...dataset, report: coded, guide } }, sha256), {
      reports: [],
    })
    expect(other).toContain('Paragraphs p1–p2 and ledger rows a1–a3: state')
    expect(other).toContain('段落p1–p2、台账各行a1–a3：状态')
    expect(other).toContain('the forms the French text prints')
    expect(other).toContain('<li>It is of 2015-05-21. (p2)</li>')
    expect(other).not.toMatch(/annex|附件|Chinese|footnotes fn|paragraphs 60/)
    expect(page).not.toContain('Limits')
  })
  it('counts as many as there are', () => {
    expect(page).toContain(`<code>claims</code></th><td>${dataset.claims.length}</td>`)
    expect(page).toContain('<code>wholes</code></th><td>1</td>')
  })
})

describe('the JSON Schemas', () => {
  it('are one for each kind of file, and one for what is published', () => {
    expect(Object.keys(jsonSchemas())).toEqual([...Object.keys(FILE_SHAPES), 'index', 'history', 'synonyms'])
    for (const [kind, schema] of Object.entries(jsonSchemas()))
      expect(schema).toMatchObject({ title: `Nexus Atlas: ${kind}`, type: 'object' })
    expect(publishedSchema()).toMatchObject({ additionalProperties: false })
  })
  it('ask for what the shapes ask for', () => {
    for (const [kind, schema] of Object.entries(jsonSchemas())) {
      const { required = [] } = schema as { required?: string[] }
      const shapes = { ...FILE_SHAPES, index: REPORTS_SHAPE, history: HISTORY_SHAPE, synonyms: SYNONYMS_SHAPE }
      const { issues = [] } = v.safeParse(shapes[kind as keyof typeof shapes], {})
      const missing = issues.map(({ path }) => path?.[0]?.key)
      expect([kind, [...required].sort()]).toEqual([kind, [...new Set(missing)].sort()])
    }
  })
})

it('the hash of a text is that of its bytes in UTF-8', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('中')).not.toBe(sha256('文'))
  expect(readFileSync('data/s-2015-366/proof.json', 'utf8')).toMatch(/"sha256": "[0-9a-f]{64}"/)
})
