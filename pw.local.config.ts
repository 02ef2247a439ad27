import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { startedWith } from './tests/firefox/browser.ts'
import { speakFirefox } from './tests/firefox/dialect.ts'
import { SOURCE } from './tests/projects.ts'

const PORT = 4572
/** Tests that open a copy of the report run wherever one lies beside the project. */
const LEFT_OUT = existsSync(SOURCE) ? [] : ['**/source/**']
/** What counts how the page works when it has the machine for itself. */
const ALONE = '**/budget.spec.ts'

interface Browser {
  readonly executablePath?: string
  readonly args: readonly string[]
}

/** Those without a window take two thirds of the time. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** A path that was given, an installed browser, or the Chromium that comes inside an npm package (Linux x64). */
export async function findBrowser(): Promise<Browser> {
  const installed = process.env['NO_SYSTEM_BROWSER'] ? [] : INSTALLED
  const found = [process.env['CHROMIUM_PATH'], ...installed].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  )
  if (found) return { executablePath: found, args: [] }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { args: [] }
  return unpackedBrowser()
}

async function unpackedBrowser(): Promise<Browser> {
  const folder = path.resolve('node_modules/.cache/chromium')
  // The package unpacks its fonts into a folder named fonts, and only where there is none yet.
  const fonts = path.join(folder, 'fontconfig')
  mkdirSync(fonts, { recursive: true })
  // Without any font configured Chromium ends at the first text field.
  writeFileSync(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`,
  )
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  process.env['FONTCONFIG_PATH'] = fonts
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  return { executablePath, args: ['--no-zygote'] }
}

const { executablePath, args } = await findBrowser()
speakFirefox()

export default defineConfig({
  testDir: 'tests/browser',
  // The long walks: every state in every theme, every folder deleted, hundreds of actions. `.ci/run` takes them.
  ...(process.env['SLOW'] ? {} : { grepInvert: /@slow/ }),
  // `npm run browser` runs them one after the other; within the first two files run at a time.
  projects: [
    { name: 'page', testIgnore: [...LEFT_OUT, ALONE] },
    { name: 'alone', testMatch: ALONE },
    // `npm run firefox` says whether there is one.
    {
      name: 'firefox',
      testDir: 'tests/firefox',
      use: { browserName: 'firefox', channel: 'moz-firefox', ...startedWith({}) },
    },
  ],
  workers: 2,
  reporter: 'list',
  timeout: 120_000,
  // Two pages at a time share two cores: what takes three seconds alone may take twelve beside a page full of checks.
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    // What is asked of a picture is asked of it at rest; how it comes there has tests of its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', ...args],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
})
