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

it('npm run data:check tells the faults of both reports at once', async () => {
  for (const [file, id] of [
    ['s-2015-366/claims/ii-b-1-arms.json', 'crime:arms-trafficking'],
    [`${SECOND}/claims/all.json`, 'crime:forgery'],
  ] as const) {
    const path = join(data, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(id, `${id}x`))
  }
  const { stderr } = (await check().catch((error: unknown) => error)) as { stderr: string }
  expect(stderr).toContain('nothing has the id crime:arms-traffickingx; mend: did you mean crime:arms-trafficking?')
  expect(stderr).toContain('nothing has the id crime:forgeryx; mend: did you mean crime:forgery?')
})

it('npm run data:check tells a report that lies there and is not listed', async () => {
  writeFileSync(join(data, 'index.json'), JSON.stringify({ $schema: 'x', reports: ['s-2015-366'] }))
  expect(await check().catch((error: unknown) => error)).toMatchObject({
    code: 1,
    stderr: `1 problem in the data\nindex.json  reports: ${SECOND} is a report and is not listed; mend: add it, or nobody can open it\n`,
  })
})

it('npm run data:check names the words that no proof knows, and none where all stand in some sentence', async () => {
  expect((await check()).stdout).not.toContain('in no sentence of a proof')
  const file = join(data, 'ontology.json')
  const ontology = JSON.parse(readFileSync(file, 'utf8'))
  ontology.lexicon.smallWords.push({ word: '勉强', en: ['barely'], zh: ['勉强'] })
  ontology.predicates[0].cues.push('偷偷…溜走')
  writeFileSync(file, JSON.stringify(ontology))
  expect((await check()).stdout).toContain(
    'in no sentence of a proof: 偷偷, 溜走, 勉强; mend: correct the spelling, or, ',
  )
})

it('is listed after the first with its languages and without a proof, and its file opens again', () => {
  expect(listReports(data)).toEqual(['s-2015-366', SECOND])
  const published = publish(readReport(data, SECOND), sha256)
  expect(listed(SECOND, published)).toMatchObject({ symbol: 'Harbour 2024', languages: ['en'], proved: false })
  const { pack } = readPack(JSON.stringify(published), `${SECOND}.json`, sha256)
  expect(pack?.dataset.claims.some(({ predicate }) => predicate === 'vouches-for')).toBe(true)
  expect(pack?.dataset.ontology.kinds['actor.broker']?.one.en).toBe('broker')
})
