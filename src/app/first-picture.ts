// The few lines that run before the first paint: the reader's language and theme, and the picture at the size of its
// canvas, drawn by the same code that the page draws it with, so that nothing moves when the page takes over.

import { writeScene } from '../core/export/picture.ts'
import { frameNameFor } from '../core/layout/frames.ts'
import { stillScene } from '../core/layout/still.ts'
import { transformOf } from '../core/layout/viewport.ts'
import { isFirstPicture, peek } from '../state/peek.ts'
import { readPreferences } from '../state/preferences.ts'
import { CHROMES, THEMES } from '../state/view-state.ts'
import type { StillData, StillStart } from './still-data.ts'

const root = document.documentElement
const wanted = peek(window.location.hash)
const data: StillData & StillStart = JSON.parse(document.getElementById('still')?.textContent ?? '{}')
const kept = readPreferences(() => window.localStorage, Object.keys(data.words))
// A word that every object answers to (`toString`) is no language.
const isSpoken = (name: unknown): name is string => typeof name === 'string' && Object.hasOwn(data.words, name)
const languages = [wanted.get('lang'), kept.language, ...navigator.languages.map((name) => name.split('-')[0])]
const language = languages.find(isSpoken) ?? 'en'
const words = data.words[language]
const theme = THEMES.find((known) => known === wanted.get('theme')) ?? kept.theme ?? 'auto'
root.lang = language
if (theme !== 'auto') root.dataset['theme'] = theme
try {
  showPicture()
} catch {
  // Without it the page comes a moment later, and whole.
}

// The page's own code comes after the first paint: fetching and compiling it would hold that up.
if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))

/** The picture, with its words and at its size. It is that of an empty link; another waits for the page. */
function showPicture(): void {
  // The still page is the whole page: a figure or a frame of another site begins empty.
  const chrome = CHROMES.find((known) => known === wanted.get('chrome')) ?? 'page'
  // So is what it says of the first report.
  if (chrome !== 'page' || wanted.has('report')) document.querySelector('.still')?.setAttribute('hidden', '')
  const isFirst = isFirstPicture(wanted)
  const frame = document.querySelector('.still .canvas-frame')
  if (!isFirst) document.querySelector('.still .network')?.setAttribute('hidden', '')
  if (!isFirst || !frame || !words) return
  // The words first: they decide how much room is left for the picture.
  const title = document.querySelector('.still h1')
  const support = document.querySelector('.still .headline p')
  if (title) title.textContent = words.title
  if (support) support.textContent = words.support
  const { width, height } = frame.getBoundingClientRect()
  const size = { width: Math.round(width), height: Math.round(height) }
  const name = frameNameFor(size.width)
  const { scene, viewport } = stillScene({ ...data.frames[name], ...words.frames[name] }, size)
  frame.innerHTML = `<svg class="picture"><g style="transform:${transformOf(viewport)}">${writeScene(scene, viewport.zoom)}</g></svg>`
}

function start(): void {
  // The first picture says none of our sentences; whatever else a link shows may.
  const { first = [], more = [] } = data.spoken[language] ?? {}
  for (const href of [...data.imports, ...first, ...(isFirstPicture(wanted) ? [] : more)]) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  const script = document.createElement('script')
  script.type = 'module'
  script.src = data.entry
  script.addEventListener('error', fail)
  document.head.append(script)
  // The browser loads the rules of a language when they are first asked for, some 20 ms: now, while the code is on its
  // way, instead of when the page is made.
  new Intl.ListFormat(language).format(['', ''])
  new Intl.PluralRules(language).select(1)
}

/** Without the page's own code the picture stays, and says why nothing answers. */
function fail(): void {
  const said = document.createElement('div')
  said.className = 'failure'
  said.setAttribute('role', 'alert')
  const text = document.createElement('p')
  const strong = document.createElement('strong')
  strong.textContent = words?.failure.what ?? ''
  text.append(strong, ` ${words?.failure.still ?? ''}`)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain-button'
  button.textContent = words?.failure.action ?? ''
  button.addEventListener('click', () => window.location.reload())
  said.append(text, button)
  // Also where nothing else of it is shown.
  document.querySelector('.still')?.removeAttribute('hidden')
  document.querySelector('.still .stage')?.prepend(said)
}
