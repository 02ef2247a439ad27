// npm run data:prove on damaged copies of the real text: what it says, and that it leaves the proof alone.

import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SOURCE } from '../projects.ts'
import { raw } from './report.ts'

const run = promisify(execFile)
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prove-'))
  cpSync('data', join(folder, 'data'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function prove(text: string | Buffer) {
  const file = join(folder, 'copy.txt')
  writeFileSync(file, text)
  const kept = join(folder, 'data/s-2015-366/proof.json')
  const before = readFileSync(kept, 'utf8')
  const { code, stderr } = await run(join('node_modules', '.bin', 'tsx'), [
    'src/commands/prove.ts',
    file,
    join(folder, 'data'),
  ]).then(
    (done) => ({ code: 0, ...done }),
    (error: unknown) => error as { code: number; stderr: string },
  )
  return { code, lines: stderr.split('\n'), unchanged: readFileSync(kept, 'utf8') === before }
}

describe('a damaged copy ends with 1 and overwrites nothing', () => {
  it('that lacks a paragraph: the unit is named', async () => {
    const at = raw.indexOf('28. ')
    const { code, lines, unchanged } = await prove(raw.slice(0, at) + raw.slice(raw.indexOf('\n', at)))
    expect([code, unchanged]).toEqual([1, true])
    expect(lines).toContain('p28: not found in the text')
  })
  it('in which a figure is another: the claim is told in one line, by position only', async () => {
    const { code, lines, unchanged } = await prove(raw.replace(/200 ?万/u, '300 万'))
    expect([code, unchanged]).toEqual([1, true])
    expect(lines.filter((line) => line.includes('(claim:'))).toEqual([
      expect.stringMatching(
        /\.json {2}claims\[\d+\] \(claim:p32-6\): p32 s4: looked for number 2000000 USD; other numbers stand at [\d, ]+; mend: /,
      ),
    ])
  })
  it('in which a hedge is gone: every claim that had it is told', async () => {
    const { code, lines, unchanged } = await prove(raw.replace('28. 据报告，', '28. '))
    expect([code, unchanged]).toEqual([1, true])
    expect(lines.filter((line) => /\(claim:p28-\d\): p28 s1: looked for the word/.test(line))).toHaveLength(4)
  })
  it('that is half of the report', async () => {
    const { code, lines, unchanged } = await prove(raw.slice(0, raw.length / 2))
    expect([code, unchanged]).toEqual([1, true])
    expect(lines[0]).toMatch(/\d+ of 160 units found/)
  })
})

it('the whole copy makes the proof that is committed, also from UTF-16', async () => {
  expect(await prove(readFileSync(SOURCE))).toMatchObject({ code: 0, unchanged: true })
  expect(await prove(Buffer.from(`\ufeff${raw}`, 'utf16le'))).toMatchObject({ code: 0, unchanged: true })
})
