// `npm run firefox`: the tests in Firefox, where there is one. Where there is none it says so, and how many were not run.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findFirefox } from './browser.ts'

const found = findFirefox()
const playwright = (args: readonly string[], stdio: 'inherit' | 'pipe') =>
  spawnSync(process.execPath, [resolve('node_modules/@playwright/test/cli.js'), 'test', '--project=firefox', ...args], {
    stdio,
    encoding: 'utf8',
  })

if ('path' in found) process.exit(playwright(process.argv.slice(2), 'inherit').status ?? 1)

const [, count] = /Total: (\d+) tests?/.exec(playwright(['--list'], 'pipe').stdout) ?? []
if (count === undefined) throw new Error('the tests in Firefox cannot be counted')
console.log(`\n  ${count} tests in Firefox NOT RUN: ${found.lacks}.\n`)
