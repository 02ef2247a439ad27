// Is there a Firefox here that can be tested with? One that was given, or one that is installed; none is fetched.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
/** The oldest that these tests were run in; one before it knows less of WebDriver BiDi than they ask for. */
const OLDEST = 153

/** A Firefox, or why there is none. */
export type Found = { readonly path: string } | { readonly lacks: string }

export function findFirefox(): Found {
  const installed = process.env['NO_SYSTEM_BROWSER'] ? [] : INSTALLED
  const path = [process.env['FIREFOX_PATH'], ...installed].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  )
  if (path === undefined)
    return { lacks: 'there is no Firefox on this machine (firefox-esr of Debian, or FIREFOX_PATH)' }
  const version = versionOf(path)
  return version >= OLDEST ? { path } : { lacks: `${path} is not Firefox ${OLDEST} or newer` }
}

/** 153 of “Mozilla Firefox 153.8.0esr”; 0 where it does not say. */
function versionOf(path: string): number {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** How hands reach a page as they do in front of it. */
const HANDS = {
  // Without these pointer and wheel are told to the page around a frame, and never reach a frame of another site.
  'remote.events.async.mouse.enabled': true,
  'remote.events.async.wheel.enabled': true,
  // The list of what was saved would take the focus from the page.
  'browser.download.alwaysOpenPanel': false,
}

/** How one is started, with what its reader has set. */
export function startedWith(settings: Readonly<Record<string, boolean | number>>) {
  const found = findFirefox()
  const path = 'path' in found ? { executablePath: found.path } : {}
  return { launchOptions: { ...path, args: [], firefoxUserPrefs: { ...HANDS, ...settings } } }
}
