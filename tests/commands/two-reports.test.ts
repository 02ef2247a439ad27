// A second report added by the recipe: is it checked, listed and published beside the first?

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readReport } from '../../src/commands/read-atlas.ts'
import { listReports } from '../../src/commands/read-files.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { listed, publish } from '../../src/core/export/publish.ts'
import { readPack } from '../../src/core/schema/read-pack.ts'
import { SECOND } from '../second/report.ts'
import { writeTwo } from '../second/site.ts'

const run = promisify(execFile)
let data = ''
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'atlas-two-')), 'data')
  writeTwo(data)
})
afterEach(() => rmSync(join(data, '..'), { recursive: true }))

const check = () => run(resolve('node_modules/.bin/tsx'), ['src/commands/check.ts', data])

it('npm run data:check says of each that it is sound, and of the one without a proof that it is not proved', async () => {
  const { stdout } = await check()
  expect(stdout).toMatch(/^data sound: 160 units/)
  expect(stdout).toContain(`${SECOND}: data sound: 10 units, 9 entities, 8 claims; not proved`)
})

it('npm run data:check tells the faults of the second as those of the first', async () => {
  const file = join(data, SECOND, 'claims/all.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"object":"crime:forgery"', '"object":"crime:forgry"'))
  expect(await check().catch((error: unknown) => error)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/claims\[3\]\.object \(claim:p3-2\): nothing has the id crime:forgry; mend: /),
  })
})

it('is listed after the first with its languages and without a proof, and its file opens again', () => {
  expect(listReports(data)).toEqual(['s-2015-366', SECOND])
  const published = publish(readReport(data, SECOND), sha256)
  expect(listed(SECOND, published)).toMatchObject({ symbol: 'Harbour 2024', languages: ['en'], proved: false })
  const { pack } = readPack(JSON.stringify(published), `${SECOND}.json`, sha256)
  expect(pack?.dataset.claims.some(({ predicate }) => predicate === 'vouches-for')).toBe(true)
  expect(pack?.dataset.ontology.kinds['actor.broker']?.one.en).toBe('broker')
})
