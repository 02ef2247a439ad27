// The few lines that run before the first paint: the reader's language and theme, the frame that the link asks for, and the
// picture at the size of its canvas, drawn by the same code that the page draws it with, so that nothing moves when the page
// takes over. It fills parts of the page that the build has put there, and writes none of its own.

import { writeScene } from '../core/export/picture.ts'
import { PHONE } from '../core/layout/frames.ts'
import { roomFor } from '../core/layout/room.ts'
import { stillScene } from '../core/layout/still.ts'
import { transformOf, viewportFor } from '../core/layout/viewport.ts'
import { grownBy } from '../hooks/grown.ts'
import { isFirstPicture, peek } from '../state/peek.ts'
import { readPreferences } from '../state/preferences.ts'
import { CHROMES, FITS, THEMES } from '../state/view-state.ts'
import type { StillData, StillStart } from './still-data.ts'
import { trustOwn } from './trusted.ts'

trustOwn()
const root = document.documentElement
// WordPress ends the address of a frame with a secret of its own, which is no part of the link.
const [, secret] = /&?#\?secret=([A-Za-z0-9]+)$/.exec(window.location.hash) ?? []
if (secret !== undefined) {
  window.history.replaceState(null, '', window.location.hash.replace(/&?#\?secret=.*$/, ''))
}
const wanted = peek(window.location.hash)
const data: StillData & StillStart = JSON.parse(document.getElementById('still')?.textContent ?? '{}')
const kept = readPreferences(() => window.localStorage, Object.keys(data.words))
// A word that every object answers to (`toString`) is no language.
const isSpoken = (name: unknown): name is string => typeof name === 'string' && Object.hasOwn(data.words, name)
const languages = [wanted.get('lang'), kept.language, ...navigator.languages.map((name) => name.split('-')[0])]
const language = languages.find(isSpoken) ?? 'en'
const words = data.words[language]
const theme = THEMES.find((known) => known === wanted.get('theme')) ?? kept.theme ?? 'auto'
const chrome = CHROMES.find((known) => known === wanted.get('chrome')) ?? 'page'
root.lang = language
if (theme !== 'auto') root.dataset['theme'] = theme
// Another report says nothing of the first, and a scene is laid out by itself.
const isElsewhere =
  wanted.has('report') || chrome === 'speaker' || (wanted.has('present') && wanted.get('chrome') !== 'page')
const isPhone = chrome === 'page' && matchMedia(PHONE).matches
const [page, figure] = document.querySelectorAll<HTMLElement>('.still')
try {
  showFrame()
  showPicture()
} catch {
  // Without it the page comes a moment later, and whole.
}

// The page's own code comes after the first paint: fetching and compiling it would hold that up.
if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))

/** The frame that the link asks for; that of another report is empty, since it says nothing of the first one. */
function showFrame(): void {
  if (!page || !figure) return
  page.hidden = chrome !== 'page' || isElsewhere
  if (chrome === 'page') return
  figure.hidden = isElsewhere
  figure.classList.add(`chrome-${chrome}`)
  figure.firstElementChild?.prepend(...page.querySelectorAll('.views'))
}

/** The picture, with its words and at its size. It is that of an empty link; another waits for the page. */
function showPicture(isFirst = isFirstPicture(wanted)): void {
  const caption = figure?.querySelector('figcaption')
  for (const part of [document.querySelector<HTMLElement>('.network'), caption]) if (part) part.hidden = !isFirst
  const picture = document.querySelector('.picture')
  const layer = picture?.querySelector('g')
  if (!isFirst || isElsewhere || !picture || !layer || !words) return
  // The words first: they decide how much room is left for the picture.
  const [title, support] = document.querySelectorAll('.headline > *')
  const said = isPhone ? words.rows : words
  if (title) title.textContent = said.title
  if (support) support.textContent = said.support
  if (isPhone) {
    showRows(picture)
    return
  }
  if (caption && chrome !== 'page') showCaption(caption)
  const { width, height } = picture.getBoundingClientRect()
  const size = { width: Math.round(width), height: Math.round(height), grown: grownBy() }
  // In a frame that starts hidden there is no room yet: drawn when there is.
  if (width === 0 || height === 0) {
    whenSeen(picture)
    return
  }
  const room = roomFor(data.lenses.whole.id, size, FITS[chrome])
  const name = room.name === 'narrow' ? 'narrow' : 'whole'
  const scene = stillScene({ order: data.order, lens: data.lenses[name], ...words.parts[name] }, room)
  const viewport = viewportFor(scene, size, false, FITS[chrome])
  layer.style.transform = transformOf(viewport)
  layer.innerHTML = writeScene(scene, viewport.zoom)
}

/** In its place: a phone has room for one column, and rows say more of it. */
function showRows(picture: Element): void {
  const place = document.createElement('div')
  place.className = 'rows-frame'
  place.innerHTML = words?.rows.markup ?? ''
  picture.closest('.network')?.classList.add('with-rows')
  picture.parentElement?.replaceWith(place)
}

/** A picture that has no size is drawn when it gets one, unless the page has taken its place by then. */
function whenSeen(picture: Element): void {
  const observer = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.width === 0 || entry.contentRect.height === 0) return
    observer.disconnect()
    showPicture()
  })
  observer.observe(picture)
}

/** Key and source; the way to the page, where there is one, leads to what is seen. */
function showCaption(caption: HTMLElement): void {
  caption.innerHTML = words?.caption ?? ''
  const link = caption.querySelector('a')
  if (chrome === 'figure') link?.remove()
  else if (link) {
    link.hash = linkOut()
    if (chrome === 'present') link.removeAttribute('target')
  }
}

/** What is asked for, with the page around it. */
function linkOut(): string {
  return new URLSearchParams([...wanted].filter(([key]) => key !== 'chrome')).toString()
}

function start(): void {
  // The first picture says none of our sentences; whatever else a link shows may.
  const { first = [], more = [] } = data.spoken[language] ?? {}
  for (const href of [
    ...data.imports,
    ...(isPhone ? data.phone : []),
    ...(chrome === 'embed' ? data.framed : []),
    ...first,
    ...(isFirstPicture(wanted) ? [] : more),
  ]) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  fetchPage(retryWithSlash)
}

function fetchPage(failed: () => void): void {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = data.entry
  script.addEventListener('error', failed)
  document.head.append(script)
}

/**
 * Where the page lies in a folder and its address lacks the last slash, everything is looked for beside that folder. The address gets
 * it, without another load, and all is asked for once more.
 */
function retryWithSlash(): void {
  const { pathname, search, hash, protocol } = window.location
  if (!isFolder(pathname) || !protocol.startsWith('http') || window.origin === 'null') {
    fail()
    return
  }
  history.replaceState(history.state, '', `${pathname}/${search}${hash}`)
  fetchPage(() => {
    history.replaceState(history.state, '', pathname + search + hash)
    fail()
  })
}

/** Whether an address may be that of a folder without its slash. */
function isFolder(pathname: string): boolean {
  return /\/[^/.]+$/.test(pathname)
}

/** Without the page's own code the picture stays, and says why nothing answers. */
function fail(): void {
  const frame = chrome === 'page' ? page : figure
  // In a sealed frame no other try can help: a tab of its own can, and shows what is asked for.
  const isSealed = window.parent !== window && window.origin === 'null'
  const said = document.createElement('div')
  said.innerHTML = (isSealed ? words?.sealed : words?.failure) ?? ''
  if (isSealed) {
    const link = said.querySelector('a')
    if (link) {
      link.hash = linkOut()
      // It opens no tab for a sealed frame, but follows a link that it is told of with its secret.
      if (secret !== undefined)
        link.addEventListener('click', () =>
          window.parent.postMessage({ message: 'link', value: link.href, secret }, '*'),
        )
    }
  } else {
    for (const part of [...said.children]) if (!part.matches(reason())) part.remove()
    const link = said.querySelector('a')
    const { pathname, search, hash } = window.location
    if (link) link.href = `${pathname}${isFolder(pathname) ? '/' : ''}${search}${hash}`
  }
  said.querySelector('button')?.addEventListener('click', () => window.location.reload())
  // Also where nothing else of it is shown.
  if (frame) frame.hidden = false
  frame?.querySelector('.stage, figure')?.prepend(...said.childNodes)
  // In what room that leaves.
  if (isSealed && !isElsewhere) showPicture(true)
}

/** Which of the failures it is: from a disk no new try helps. */
function reason(): string {
  if (window.location.protocol === 'file:') return '.because-disk'
  return isFolder(window.location.pathname) ? '.because-slash' : ':not([class*="because-"])'
}
