// A release can be made again by anyone: the same files, elsewhere and at another hour, are the same site.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject } from './copy.ts'
import { expect, test } from './page.ts'

/** As `npm run build` does it: the site, and all of it in one file. */
const BUILDS = [[], ['--mode', 'single', '--outDir', 'dist', '--emptyOutDir', 'false']]

/** Each file of a folder with the hash of its bytes. */
function hashesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

test('two builds of the same files are the same byte for byte, in another folder, time zone and language too', async () => {
  test.setTimeout(180_000)
  const copy = copyProject('atlas-again-')
  const vite = join(copy, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  for (const how of BUILDS)
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', ...how], { cwd: copy, env })
  const again = hashesIn(join(copy, 'dist'))
  expect(Object.keys(again).length).toBeGreaterThan(200)
  expect(again).toEqual(hashesIn('dist'))
  rmSync(copy, { recursive: true, force: true })
})
