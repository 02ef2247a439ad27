// The command that takes the data: what it writes, and what it refuses, with where and how to mend it.

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const tsx = join('node_modules', '.bin', 'tsx')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-out-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const exported = (...given: readonly string[]) => run(tsx, ['src/commands/export.ts', ...given])
const refused = async (...given: readonly string[]) => {
  const failure = await exported(...given).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1 })
  return (failure as { readonly stderr: string }).stderr
}

describe('npm run data:export', () => {
  it('writes what filters and a selection leave, and says what that is and what the form loses', async () => {
    const file = join(folder, 'isil.gexf')
    const given = ['--format', 'gexf', '--out', file, '--where', 'select=group:isil', 'sure=firm']
    const { stdout } = await exported(...given)
    expect(stdout).toMatch(/GEXF 1\.3, \d+ bytes\n(\d+) claims, .* version [0-9a-f]{8}\nloses: /)
    const claims = Number(/(\d+) claims/.exec(stdout)?.[1])
    const text = readFileSync(file, 'utf8')
    expect([...text.matchAll(/<attvalue for="stand" value="claim:/g)].length).toBe(claims)
    expect(text).toContain(`A part: ${claims} of 408 claims`)
  })

  it('writes over nothing unless it is told to', async () => {
    const file = join(folder, 'there.ris')
    writeFileSync(file, 'mine')
    expect(await refused('--format', 'ris', '--out', file)).toMatch(
      /is there already; mend: .*--force\nnothing was written/,
    )
    expect(readFileSync(file, 'utf8')).toBe('mine')
    await exported('--format', 'ris', '--out', file, '--force', '--language', 'zh')
    expect(readFileSync(file, 'utf8')).toMatch(/^TY {2}- RPRT/)
  })

  const out = () => join(folder, 'none.zip')
  it.each([
    ['no form', () => ['--out', out()], /--format: missing; mend: one of csv, json/],
    ['an unknown form', () => ['--format', 'cvs', '--out', out()], /no such format; mend: is it csv\?/],
    ['no file', () => ['--format', 'csv'], /--out: missing; mend: name the file/],
    ['a folder', () => ['--format', 'csv', '--out', folder], /is a folder/],
    [
      'a folder that is not there',
      () => ['--format', 'csv', '--out', join(folder, 'no', 'x.zip')],
      /there is no folder/,
    ],
    ['an unknown word', () => ['--format', 'csv', '--out', out(), '--frmat', 'x'], /Unknown option/],
    [
      'a key that chooses nothing',
      () => ['--format', 'csv', '--out', out(), '--where', 'theme=dark'],
      /theme chooses nothing; mend: /,
    ],
    ['a key mistyped', () => ['--format', 'csv', '--out', out(), '--where', 'grop=isil'], /is it group\?/],
    [
      'a value that is not there',
      () => ['--format', 'csv', '--out', out(), '--where', 'group=nobody'],
      /group=nobody: not in this report/,
    ],
    ['a focus on nothing', () => ['--format', 'csv', '--out', out(), '--where', 'focus=1'], /stands on nothing/],
    [
      'a choice that leaves nothing',
      () => [
        '--format',
        'csv',
        '--out',
        out(),
        '--where',
        'hide=group,actor,crime,body,activity,recommendation',
        'predicate=commits',
      ],
      /leaves nothing; mend: take a part of it away/,
    ],
    [
      'an unknown report',
      () => ['--format', 'csv', '--out', out(), '--report', 'x'],
      /no such report; mend: one of s-2015-366/,
    ],
  ] as const)('refuses %s', async (_, given, said) => {
    expect(await refused(...given())).toMatch(said)
    expect(existsSync(out())).toBe(false)
  })
})
