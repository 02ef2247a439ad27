// The way in: language and theme first, then the data, then the page.

import 'virtual:tokens.css'
import '../ui/base.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Language } from '../core/model/words.ts'
import { LanguageContext } from '../i18n/language.ts'
import { AtlasContext } from '../state/atlas.ts'
import { readPreferences } from '../state/preferences.ts'
import { browserAddress } from '../state/store.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { App } from './App.tsx'
import { compareCopy, siteCopy } from './compare-copy.ts'
import { DataFailure } from './DataFailure.tsx'
import { openAtlas } from './open-atlas.ts'
import { VIEWS } from './registry.ts'

const shelf = () => window.localStorage
const { language, theme } = readPreferences(shelf)
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
    const { default: data } = await import('virtual:atlas-data')
    const atlas = openAtlas(data, browserAddress, base, shelf, compareCopy)
    void atlas.ownCopy.actions.restore(siteCopy)
    root.render(
      <StrictMode>
        <AtlasContext value={atlas}>
          <App />
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

function deviceLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
