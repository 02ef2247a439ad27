// What is asked for over the page, one at a time: the list of keys, the search.

import { useCallback, useMemo, useState } from 'react'
import { useWords } from '../i18n/language.ts'
import { withWords } from '../i18n/words.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NotHere } from './Part.tsx'
import type { AtlasTexts } from './texts.ts'
import { words } from './words.ts'

const searchDialog = lateCode(
  withWords(() => import('./search/SearchDialog.tsx').then((module) => module.SearchDialog)),
)

/** Which dialog is open, and how each is opened and closed. */
export interface OpenDialog {
  readonly open: 'keys' | 'search' | null
  readonly openKeys: () => void
  readonly openSearch: () => void
  readonly closeKeys: () => void
  readonly closeSearch: () => void
}

/** The dialog over the page. */
export function useDialogs(texts: AtlasTexts | undefined): OpenDialog {
  const [open, setOpen] = useState<OpenDialog['open']>(null)
  const openKeys = useCallback(() => setOpen('keys'), [])
  // It searches in every language.
  const openSearch = useCallback(
    () => void (texts?.loadAll() ?? Promise.resolve()).then(() => setOpen('search')),
    [texts],
  )
  // A dialog says late that it was closed: by then another may be open.
  const closeKeys = useCallback(() => setOpen((now) => (now === 'keys' ? null : now)), [])
  const closeSearch = useCallback(() => setOpen((now) => (now === 'search' ? null : now)), [])
  return useMemo(
    () => ({ open, openKeys, openSearch, closeKeys, closeSearch }),
    [open, openKeys, openSearch, closeKeys, closeSearch],
  )
}

/** Shows it. */
export function Dialogs({ dialogs }: { readonly dialogs: OpenDialog }) {
  const { open, openKeys, closeKeys, closeSearch } = dialogs
  if (open === 'keys') return <KeysDialog onClose={closeKeys} />
  if (open !== 'search') return null
  return (
    <Late of={searchDialog} failed={(retry) => <SearchFailure onRetry={retry} onClose={closeSearch} />}>
      {(SearchDialog) => <SearchDialog onClose={closeSearch} onKeys={openKeys} />}
    </Late>
  )
}

/** In place of the search whose code did not arrive. */
function SearchFailure({ onRetry, onClose }: { readonly onRetry: () => void; readonly onClose: () => void }) {
  const t = useWords(words)
  return (
    <div className="late-failure">
      <NotHere what={t('failed.search')} still={t('failed.search.still')} onRetry={onRetry} />
      <button type="button" className="plain-button" onClick={onClose}>
        {t('dismiss')}
      </button>
    </div>
  )
}
