// The command that writes down what has changed since a file was published: what it writes, and what it refuses.

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyState, readHistoryFile } from '../../src/commands/history-file.ts'
import { readReport } from '../../src/commands/read-atlas.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { publish } from '../../src/core/export/publish.ts'

const run = promisify(execFile)
const tsx = join('node_modules', '.bin', 'tsx')

/** A data folder of its own, without a history, and what is published of it. */
let folder = ''
let published = ''
const REPORT = 's-2015-366'
const CLAIMS = `${REPORT}/claims/ii-b-6-kidnapping.json`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-history-'))
  cpSync('data', folder, { recursive: true })
  rmSync(join(folder, 'history'), { recursive: true })
  published = join(folder, 'published.json')
  writeFileSync(published, JSON.stringify(publish(readReport(folder, REPORT), sha256)))
})
afterAll(() => rmSync(folder, { recursive: true }))

const made = (...given: readonly string[]) => run(tsx, ['src/commands/history.ts', '--data', folder, ...given])
const refused = async (...given: readonly string[]) => {
  const failure = await made(...given).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1 })
  return (failure as { readonly stderr: string }).stderr
}
const history = () => readHistoryFile(folder, REPORT, readReport(folder, REPORT))

describe('npm run data:history', () => {
  it('writes nothing while the data are what is published', async () => {
    expect((await made('--from', published)).stdout).toContain('the data are the same')
    expect(existsSync(join(folder, 'history'))).toBe(false)
  })

  it('keeps the words that were published of what has changed since, and those of today when it is asked again', async () => {
    const file = join(folder, CLAIMS)
    const content = JSON.parse(readFileSync(file, 'utf8'))
    const [claim] = content.claims
    const was = claim.note
    const note = (en: string) => {
      claim.note = { en, zh: was?.zh ?? '另一说明。' }
      writeFileSync(file, JSON.stringify(content))
    }
    note('Another note.')
    const { stdout } = await made('--from', published)
    expect(stdout).toMatch(/1 versions before [0-9a-f]{8}\nfrom [0-9a-f]{8} to [0-9a-f]{8}: 1 claims other$/m)
    const first = history()
    expect(first?.steps.map((step) => Object.keys(step.was.claims ?? {}))).toEqual([[claim.id]])
    expect(first?.steps[0]?.was.claims?.[claim.id]?.note).toEqual(was)
    note('Yet another note.')
    expect(historyState(folder, REPORT, readReport(folder, REPORT))).toMatchObject({ isLate: true })
    await made('--from', published)
    expect(history()?.steps).toHaveLength(1)
    expect(history()?.version).not.toBe(first?.version)
  })

  it('refuses what it cannot follow, and writes nothing', async () => {
    const before = readFileSync(join(folder, 'history', `${REPORT}.json`), 'utf8')
    const stranger = { ...JSON.parse(readFileSync(published, 'utf8')), version: 'f'.repeat(64) }
    const other = join(folder, 'other.json')
    writeFileSync(other, JSON.stringify(stranger))
    expect(await refused()).toMatch(/which file is published now\?; mend: npm run data:history/)
    expect(await refused('--from', join(folder, 'none.json'))).toMatch(/no such file; mend: fetch/)
    expect(await refused('--from', other)).toMatch(/not what was published; mend: .*\nnothing was written/)
    expect(await refused('--from', 'package.json')).toMatch(/expected "claims", found nothing/)
    expect(readFileSync(join(folder, 'history', `${REPORT}.json`), 'utf8')).toBe(before)
  })

  it('says of a history that was broken by hand where it is', () => {
    mkdirSync(join(folder, 'broken', 'history'), { recursive: true })
    writeFileSync(join(folder, 'broken', 'history', `${REPORT}.json`), '{ "steps": 3 }')
    expect(() => readHistoryFile(join(folder, 'broken'), REPORT, readReport(folder, REPORT))).toThrow(
      /history\/s-2015-366\.json {2}steps: expected Array, found 3/,
    )
  })
})
