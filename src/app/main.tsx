// The way in: language and theme first, then the data, then the page.

import 'virtual:tokens.css'
import '../ui/base.css'
import '../ui/picture.css'
import './app.css'
import './phone.css'
import './still.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { LanguageContext } from '../i18n/language.ts'
import { LOCALES } from '../i18n/locales.ts'
import { AtlasContext } from '../state/atlas.ts'
import { isPacked, loadPacking, unpack } from '../state/packing.ts'
import { readPreferences } from '../state/preferences.ts'
import { browserAddress } from '../state/store.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import type { ViewDefinition } from '../ui/view.ts'
import { App } from './App.tsx'
import { compareCopy, siteCopy } from './compare-copy.ts'
import { DataFailure } from './DataFailure.tsx'
import { openAtlas } from './open-atlas.ts'
import { VIEWS } from './registry.ts'

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
    const [{ default: data }, parts] = await Promise.all([
      import('virtual:atlas-data'),
      front.load().catch(() => undefined),
    ])
    const atlas = openAtlas(data, browserAddress, base, shelf, compareCopy, letterKeys)
    void atlas.ownCopy.actions.restore(siteCopy)
    // Long links come with use, not with the first picture.
    setTimeout(() => void loadPacking(), 2000)
    root.render(
      <StrictMode>
        <AtlasContext value={atlas}>
          <App loaded={parts && { id: front.id, parts }} />
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

/** The view that the link asks for; the first where it asks for none that is there. */
function readFront(): ViewDefinition {
  const wanted = new URLSearchParams(unpack(browserAddress.hash()).hash.slice(1)).get('view')
  const front = VIEWS.find(({ id }) => id === wanted) ?? VIEWS[0]
  if (front === undefined) throw new Error('there is no view')
  return front
}

/** The first language of the device that the page speaks; English where it speaks none of them. */
function deviceLanguage(): string {
  const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0])
  return wanted.flatMap((language) => LOCALES.find((locale) => locale === language) ?? [])[0] ?? 'en'
}
