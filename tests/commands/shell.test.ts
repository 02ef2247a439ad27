// Further commands as a shell sees them, and what the site serves of its data while one works on it.

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { atlasData } from '../../src/commands/vite/atlas-data.ts'
import { publishedData } from '../../src/commands/vite/published-data.ts'

const run = promisify(execFile)
const tsx = resolve('node_modules/.bin/tsx')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-shell-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('npm run data:schema writes one schema for each kind of file, as the shapes make it', async () => {
  const { stdout } = await run(tsx, [resolve('src/commands/schema.ts')], { cwd: folder })
  const kinds = Object.keys(jsonSchemas())
  expect(stdout).toContain(`${kinds.length} schemas written`)
  expect(readdirSync(join(folder, 'data/schema')).sort()).toEqual(kinds.map((kind) => `${kind}.schema.json`).sort())
  for (const [kind, schema] of Object.entries(jsonSchemas()))
    expect(JSON.parse(readFileSync(join(folder, `data/schema/${kind}.schema.json`), 'utf8'))).toEqual(schema)
})

it('npm run data:agreement says for each question how many answers are the same, of how many', async () => {
  const { stdout } = await run(tsx, ['src/commands/agreement.ts'])
  for (const question of ['links', 'claims', 'certainties', 'paragraph: ends', 'activity: relation'])
    expect(stdout).toMatch(new RegExp(`^${question} +\\d+ of +\\d+ +\\d+ %$`, 'm'))
  expect(stdout).toMatch(/^\w+ +only in the (first|second): .+$/m)
})

it('npm start does not start at a port that is none, and says what a port is', async () => {
  const started = run(tsx, ['src/commands/start.ts'], { env: { ...process.env, PORT: '65536' } })
  expect(await started.catch((error: unknown) => error)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('PORT must be a number from 1 to 65535, not “65536”'),
  })
})

/** What a server of the data answers at an address: type and content, or that it leaves the address to others. */
function serve(dataDir: string) {
  type Answer = { readonly type?: string; readonly content?: unknown; readonly isLeft: boolean }
  type Handler = (request: object, response: object, next: (fault?: unknown) => void) => void
  const handlers: Handler[] = []
  const { configureServer } = publishedData(dataDir, join(folder, 'no-text'))
  if (typeof configureServer !== 'function') throw new Error('no server')
  const server = { middlewares: { use: (one: Handler) => handlers.push(one) } }
  void (configureServer as unknown as (one: typeof server) => void)(server)
  return (url: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      let type: string | undefined
      const response = {
        setHeader: (_: string, given: string) => {
          type = given
        },
        end: (content: unknown) => resolve({ ...(type !== undefined && { type }), content, isLeft: false }),
      }
      handlers[0]?.({ url }, response, (fault) => (fault === undefined ? resolve({ isLeft: true }) : reject(fault)))
    })
}

describe('the data while one works on the site', () => {
  it('leaves every other address alone, and reads nothing for it', async () => {
    // This folder has no data: reading it would throw.
    const ask = serve(join(folder, 'nowhere'))
    for (const url of ['/', '/index.html', '/src/data.ts', '/database', '', '/?data/'])
      expect((await ask(url)).isLeft).toBe(true)
  })
  it('that is not sound is told with its faults', async () => {
    await expect(serve(join(folder, 'nowhere'))('/data/')).rejects.toThrow(/there is no such folder/)
  })
})

describe('the data as modules', () => {
  const nowhere = join(tmpdir(), 'atlas-nowhere')
  const plugin = atlasData(nowhere, nowhere)
  const { resolveId, load, configureServer } = plugin
  const call = <Answer>(hook: unknown, self: object, ...given: unknown[]) =>
    (hook as (this: object, ...all: unknown[]) => Answer).call(self, ...given)
  const names = [
    'atlas-reports',
    'atlas-data',
    'atlas-names-en',
    'atlas-names-zh',
    'atlas-texts-en',
    'atlas-texts-zh',
    'atlas-hashes',
    'atlas-printed-first',
    'atlas-about',
    'own-text',
  ]
  it('are known by their names, and no other name is', () => {
    for (const name of names) expect(call(resolveId, {}, `virtual:${name}`)).toBe(`\0virtual:${name}`)
    for (const other of ['virtual:attic', 'toString', 'react']) expect(call(resolveId, {}, other)).toBeUndefined()
    for (const other of ['\0virtual:attic', 'virtual:atlas-data']) expect(call(load, {}, other)).toBeUndefined()
  })
  it('of data that is not sound stop the build with its faults', () => {
    const told: string[] = []
    const self = {
      error: (faults: string) => {
        told.push(faults)
        throw new Error(faults)
      },
    }
    expect(() => call(load, self, '\0virtual:atlas-data')).toThrow(/there is no such folder/)
    expect(told[0]).toContain('mend: name the folder that holds index.json')
  })
  it('are made again when a file of the data changes, and only then', () => {
    const dataDir = resolve(nowhere)
    const log: string[] = []
    let changed = (_: string) => {}
    const server = {
      watcher: {
        add: (path: string) => log.push(`watch ${path}`),
        on: (_: string, listener: (file: string) => void) => {
          changed = listener
        },
      },
      moduleGraph: {
        getModuleById: (id: string) => (/texts|names/.test(id) ? undefined : id),
        invalidateModule: (id: string) => log.push(`forget ${id.replace('\0', '')}`),
      },
      ws: { send: ({ type }: { type: string }) => log.push(type) },
    }
    call(configureServer, {}, server)
    changed(resolve('src/app/main.tsx'))
    expect(log).toEqual([`watch ${dataDir}`])
    changed(join(dataDir, 'ontology.json'))
    expect(log.slice(1)).toEqual([
      'forget virtual:atlas-report',
      'forget virtual:atlas-reports',
      'forget virtual:atlas-data',
      'forget virtual:atlas-hashes',
      'forget virtual:atlas-printed-first',
      'forget virtual:atlas-briefings',
      'forget virtual:atlas-typed-words',
      'forget virtual:atlas-synonyms',
      'forget virtual:atlas-about',
      'forget virtual:own-text',
      'full-reload',
    ])
  })
})
