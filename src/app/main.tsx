// The way in: language and theme first, then the data, then the page.

import 'virtual:tokens.css'
import '../ui/base.css'
import '../ui/headline.css'
import '../ui/choices.css'
import '../ui/zoom-controls.css'
import '../ui/picture.css'
import './still.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { LanguageContext } from '../i18n/language.ts'
import { ALL_LOCALES, dataLanguage, LOCALES } from '../i18n/locales.ts'
import { AtlasContext } from '../state/atlas.ts'
import { isPacked, loadPacking, unpack } from '../state/packing.ts'
import { peek } from '../state/peek.ts'
import { readPreferences } from '../state/preferences.ts'
import { browserAddress } from '../state/store.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import type { ViewDefinition } from '../ui/view.ts'
import { App } from './App.tsx'
import { compareCopy, siteCopy } from './compare-copy.ts'
import { DataFailure } from './DataFailure.tsx'
import { openAtlas } from './open-atlas.ts'
import { VIEWS } from './registry.ts'
import { fetchTexts, openTexts } from './texts.ts'

const shelf = () => window.localStorage
const { language, theme, letterKeys } = readPreferences(shelf, LOCALES)
const base = {
  ...DEFAULT_STATE,
  view: VIEWS[0]?.id ?? DEFAULT_STATE.view,
  language: language ?? deviceLanguage(),
  theme: theme ?? DEFAULT_STATE.theme,
}
const element = document.getElementById('root')
// What a part catches it also shows; it is not an error of the console.
const root = element && createRoot(element, { onCaughtError: () => {} })
if (root) start(root)

async function start(root: Root): Promise<void> {
  try {
    if (isPacked(browserAddress.hash())) await loadPacking()
    const front = readFront()
    // The page takes the place of the picture before it in one step: its first view is there when it is drawn.
    const first = dataLanguage(readLanguage())
    const [{ default: data }, sentences, parts] = await Promise.all([
      import('virtual:atlas-data'),
      fetchTexts(first),
      front.load().catch(() => undefined),
    ])
    const texts = openTexts(data.shell, first, sentences)
    const { dataset } = texts
    const atlas = openAtlas({ dataset, orders: data.orders }, browserAddress, base, shelf, compareCopy, letterKeys)
    void atlas.ownCopy.actions.restore(siteCopy)
    // Long links, and our sentences in the other language, come with use, not with the first picture.
    setTimeout(() => {
      void loadPacking()
      void texts.loadAll()
    }, 2000)
    root.render(
      <StrictMode>
        <AtlasContext value={atlas}>
          <App loaded={parts && { id: front.id, parts }} texts={texts} />
        </AtlasContext>
      </StrictMode>,
    )
  } catch {
    document.documentElement.lang = base.language
    root.render(
      <LanguageContext value={base.language}>
        <DataFailure />
      </LanguageContext>,
    )
  }
}

/** What the link says under a key. */
function readLink(key: string): string | null {
  return peek(unpack(browserAddress.hash()).hash).get(key) ?? null
}

/** The language that the link asks for, or else that of the reader. */
function readLanguage(): string {
  const wanted = readLink('lang')
  return ALL_LOCALES.find((locale) => locale === wanted) ?? base.language
}

/** The view that the link asks for; the first where it asks for none that is there. */
function readFront(): ViewDefinition {
  const wanted = readLink('view')
  const front = VIEWS.find(({ id }) => id === wanted) ?? VIEWS[0]
  if (front === undefined) throw new Error('there is no view')
  return front
}

/** The first language of the device that the page speaks; English where it speaks none of them. */
function deviceLanguage(): string {
  const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0])
  return wanted.flatMap((language) => LOCALES.find((locale) => locale === language) ?? [])[0] ?? 'en'
}
