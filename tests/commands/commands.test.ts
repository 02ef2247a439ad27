// The commands as a shell sees them: what they print, and how they end.

import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sha256 as noble } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.ts'
import { atlasData } from '../../src/commands/vite/atlas-data.ts'
import { publishedData } from '../../src/commands/vite/published-data.ts'

const run = promisify(execFile)
const tsx = join('node_modules', '.bin', 'tsx')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  cpSync('data', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function damage(): void {
  const file = join(folder, 's-2015-366/claims/ii-a-links.json')
  const damaged = readFileSync(file, 'utf8')
    .replaceAll('"group:aqim"', '"group:aqmi"')
    .replace('"reported"', '"perhaps"')
  writeFileSync(file, damaged)
  const other = join(folder, 's-2015-366/units/iii-un-efforts.json')
  writeFileSync(other, readFileSync(other, 'utf8').replace('"section": "III"', '"section": "IX"'))
}

describe('npm run data:check', () => {
  it('counts a sound dataset and ends well', async () => {
    const { stdout } = await run(tsx, ['src/commands/check.ts', folder])
    expect(stdout).toMatch(/^data sound: 160 units, \d+ entities, \d+ claims, 59 activities/)
  })
  it('lists every problem of a damaged one and ends with 1', async () => {
    damage()
    const failure = await run(tsx, ['src/commands/check.ts', folder]).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 1 })
    const { stderr } = failure as { stderr: string }
    for (const part of ['ii-a-links.json', 'perhaps', 'iii-un-efforts.json', 'no section IX', 'mend:'])
      expect(stderr).toContain(part)
  })
  it('says that there is no such folder', async () => {
    const failure = await run(tsx, ['src/commands/check.ts', join(folder, 'nowhere')]).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere  (folder): there is no such folder; mend: '),
    })
  })
})

it('a damaged dataset fails the build with all its problems', async () => {
  damage()
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, "import data from 'virtual:atlas-data'\nconsole.log(data)")
  const building = build({
    configFile: false,
    logLevel: 'silent',
    plugins: [atlasData(folder)],
    build: { write: false, rolldownOptions: { input: entry } },
  })
  await expect(building).rejects.toThrow(/problems in the data[\s\S]*ii-a-links\.json[\s\S]*no section IX/)
})

it('the build takes along a copy of the report that lies in the folder of the site’s owner', async () => {
  const own = join(folder, 'own')
  mkdirSync(own)
  writeFileSync(join(own, 'copy.txt'), '1. 一段。')
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, "import address from 'virtual:own-text'\nconsole.log(address)")
  const built = async (ownText: string) => {
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [atlasData(folder, ownText), publishedData(folder, ownText)],
      build: { write: false, rolldownOptions: { input: entry } },
    })
    const { output: files } = [output].flat()[0] as { output: { fileName: string; code?: string; source?: unknown }[] }
    return files
  }
  const files = await built(own)
  expect(files.map(({ fileName }) => fileName)).toEqual(
    expect.arrayContaining([
      'data/index.json',
      'data/s-2015-366.json',
      'data/report.schema.json',
      'data/index.html',
      'data/own-text.txt',
    ]),
  )
  expect(files.some(({ code }) => code?.includes('data/own-text.txt'))).toBe(true)
  const without = await built(join(folder, 'nowhere'))
  expect(without.map(({ fileName }) => fileName)).not.toContain('data/own-text.txt')
}, 60_000)

it('the hash of the browser is the hash of the commands', () => {
  const text = '第2195(2014)号决议 S/2015/366 \u{20000}'
  expect(bytesToHex(noble(utf8ToBytes(text)))).toBe(sha256(text))
})

describe('npm run data:prove', () => {
  const prove = (...args: string[]) =>
    run(tsx, ['src/commands/prove.ts', ...args]).catch((error: unknown) => error as { code: number; stderr: string })
  const PROOF = 'data/s-2015-366/proof.json'

  it.each([
    [[], 'which copy'],
    [['nowhere.txt'], 'no such file: nowhere.txt'],
    [['src'], 'no such file: src'],
  ])('without a copy it says so and writes nothing: %j', async (args, said) => {
    const before = readFileSync(PROOF, 'utf8')
    expect(await prove(...args)).toMatchObject({ code: 1, stderr: expect.stringContaining(said) })
    expect(readFileSync(PROOF, 'utf8')).toBe(before)
  })
  it.each([
    ['wrong.txt', 'not the report', '0 of 160 units found'],
    ['empty.txt', '', 'the file is empty'],
    ['scan.pdf', '%PDF\u0000\u0001\u0000\u0000', 'not a text file'],
  ])('of %s it says what it is and writes nothing', async (name, text, said) => {
    const before = readFileSync(PROOF, 'utf8')
    const wrong = join(folder, name)
    writeFileSync(wrong, text)
    const failure = await prove(wrong)
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining(said) })
    expect(failure).toMatchObject({ stderr: expect.stringContaining('nothing was written') })
    expect(readFileSync(PROOF, 'utf8')).toBe(before)
  })
  it('of a text that is no copy it tells some units that are missing and how many more, each in a short line', async () => {
    const wrong = join(folder, 'wrong.txt')
    writeFileSync(wrong, 'not the report '.repeat(200))
    const { stderr } = (await prove(wrong)) as { stderr: string }
    expect(stderr).toMatch(/\nand \d+ more of the kind\nnothing was written\n$/)
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(260)
  })
  it('for a folder that is not there it says so', async () => {
    const copy = join(folder, 'copy.txt')
    writeFileSync(copy, 'a copy')
    const failure = await prove(copy, join(folder, 'nowhere'))
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no such folder') })
  })
})

it('npm run data:check tells a claim that fails its proof in one line, and fails', async () => {
  const data = join(folder, 'unproved')
  cpSync('data', data, { recursive: true })
  const file = join(data, 's-2015-366/claims/ii-b-5-natural-resources.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"high": 2000000', '"high": 3000000'))
  const failure = await run(tsx, ['src/commands/check.ts', data]).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^s-2015-366\/claims\/\S+ {2}claims\[\d+\] \(claim:p32-6\): p32 s4: looked for number 3000000 USD; other numbers stand at \d+.*; mend: /m,
    ),
  })
})

it('npm run data:check tells every kind of bad claim, gist and account at once, each in one line, and the build fails alike', async () => {
  const data = join(folder, 'bad')
  cpSync('data', data, { recursive: true })
  const change = (path: string, edit: (content: Content) => void) => {
    const file = join(data, 's-2015-366', path)
    const content = JSON.parse(readFileSync(file, 'utf8')) as Content
    edit(content)
    writeFileSync(file, JSON.stringify(content))
  }
  interface Content {
    claims: Record<string, unknown>[]
    units: Record<string, unknown>[]
    modals: unknown[]
  }
  const claim = (content: Content, id: string) => content.claims.find((one) => one['id'] === id) ?? {}
  change('claims/ii-b-3-drugs.json', (content) => {
    delete claim(content, 'claim:p28-1')['cue']
    claim(content, 'claim:p28-2')['cue'] = '看着'
    claim(content, 'claim:p28-3')['cue'] = '落入…之手'
    claim(content, 'claim:p27-5')['statement'] = claim(content, 'claim:p26-2')['statement']
  })
  change('claims/ii-b-6-kidnapping.json', (content) => {
    claim(content, 'claim:p36-1')['statement'] = {
      en: 'Ransom remains an important source of funds for ISIL in Argentina.',
      zh: '赎金仍然是伊黎伊斯兰国的重要资金来源。',
    }
  })
  change('claims/ii-a-links.json', (content) => {
    claim(content, 'claim:p12-1')['statement'] = {
      en: 'Terrorist groups benefit from organized crime through coercion or taxation, cooperation and direct involvement.',
      zh: '恐怖主义团体以胁迫或征税、合作、直接参与的方式从有组织犯罪受益。',
    }
  })
  change('units/ii-b-6-7-kidnapping-money.json', (content) => {
    const unit = content.units.find((one) => one['id'] === 'p42') ?? {}
    unit['gist'] = { en: 'The Taliban raised $12 million in Pakistan.', zh: '塔利班在巴基斯坦筹集1200万美元。' }
  })
  change('accounts/i-ii-a-arms.json', (content) => {
    content.modals = content.modals.slice(1)
  })
  const failure = await run(tsx, ['src/commands/check.ts', data]).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1 })
  const { stderr } = failure as { stderr: string }
  for (const line of [
    /\(claim:p28-1\): no cue; mend: give the printed words/,
    /\(claim:p28-2\): “benefits-from” does not know the cue 看着; mend: use one of/,
    /\(claim:p28-2\): p28 s1: looked for the cue 看着; it does not stand there; mend: /,
    /\(claim:p28-3\): p28 s1: looked for the cue 落入…之手; it does not stand there; mend: /,
    /\(claim:p27-5\): statement\.en: the same words as claim:p26-2; mend: /,
    /\(claim:p36-1\): statement\.en: at \d+ it names place:argentina, which its sentences do not; mend: /,
    /\(claim:p36-1\): statement: only the en text names place:argentina; mend: /,
    /\(claim:p12-1\): statement\.en: “organized crime” at \d+ paraphrases 跨国有组织犯罪; mend: /,
    /\(p42\): gist\.en: at \d+ it names group:taliban, which its sentences do not; mend: /,
    /\(p42\): gist\.en: it gives 12000000, which its sentences do not print; mend: /,
    /: the modal word \S+ at \d+ has no account; mend: /,
  ])
    expect(stderr).toMatch(line)
  for (const line of stderr
    .split('\n')
    .slice(1)
    .filter((one) => one !== ''))
    expect(line).toMatch(/^\S+ {2}\S.*; mend: /)
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, "import data from 'virtual:atlas-data'\nconsole.log(data)")
  const building = build({
    configFile: false,
    logLevel: 'silent',
    plugins: [atlasData(data)],
    build: { write: false, rolldownOptions: { input: entry } },
  })
  await expect(building).rejects.toThrow(/the modal word/)
}, 60_000)

it('npm start says what to do when its port is taken', async () => {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, () => ready()))
  const { port } = server.address() as AddressInfo
  const child = spawn(tsx, ['src/commands/start.ts'], { env: { ...process.env, PORT: String(port) } })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise((ended) => child.on('close', ended))
  server.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is taken`)
  expect(said).toContain(`PORT=${port + 1} npm start`)
}, 60_000)
