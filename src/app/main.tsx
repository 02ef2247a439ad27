// The way in: language and theme first, then the data, then the page.

import 'virtual:tokens.css'
import 'virtual:kinds.css'
import '../ui/base.css'
import '../ui/headline.css'
import '../ui/choices.css'
import '../ui/zoom-controls.css'
import '../ui/picture.css'
import './still-page.css'
import firstReport from 'virtual:atlas-report'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { LanguageContext } from '../i18n/language.ts'
import { LOCALES } from '../i18n/locales.ts'
import { loadWords } from '../i18n/words.ts'
import { AtlasContext } from '../state/atlas.ts'
import { readPreferences } from '../state/preferences.ts'
import { browserAddress } from '../state/store.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { App } from './App.tsx'
import { DataFailure } from './DataFailure.tsx'
import { VIEWS } from './registry.ts'
import { openReport } from './reports/open-report.ts'
import { openShelf } from './reports/shelf.ts'

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

function start(root: Root): void {
  void openShelf(browserAddress, {
    open: (wanted, addressFor) => openReport(wanted, addressFor, { base, shelf, letterKeys }),
    // Another report is another page: nothing of the one before stays in its parts.
    show: ({ atlas, loaded, texts }) =>
      // At once, and with its keys: who waits for the page waits for no frame more.
      flushSync(() =>
        root.render(
          <StrictMode>
            <AtlasContext key={atlas.source.id} value={atlas}>
              <App loaded={loaded} texts={texts} />
            </AtlasContext>
          </StrictMode>,
        ),
      ),
    fail: async () => {
      await loadWords(base.language)
      document.documentElement.lang = base.language
      root.render(
        <LanguageContext value={base.language}>
          <DataFailure report={firstReport.url} />
        </LanguageContext>,
      )
    },
  })
}

/** The first language of the device that the page speaks; English where it speaks none of them. */
function deviceLanguage(): string {
  const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0])
  return wanted.flatMap((language) => LOCALES.find((locale) => locale === language) ?? [])[0] ?? 'en'
}
