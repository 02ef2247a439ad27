// What is asked for over the page, one at a time: the list of keys, the search, the figure of what is on screen.

import { useCallback, useMemo, useState } from 'react'
import { useWords } from '../i18n/language.ts'
import { withWords } from '../i18n/words.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { NotHere } from './Part.tsx'
import type { AtlasTexts } from './texts.ts'
import { words } from './words.ts'
import './Dialogs.css'

const searchDialog = lateCode(
  withWords(() => import('./search/SearchDialog.tsx').then((module) => module.SearchDialog)),
)

const keysDialog = lateCode(withWords(() => import('./keys/KeysDialog.tsx').then((module) => module.KeysDialog)))
const figureDialog = lateCode(
  withWords(() => import('./figure/FigureDialog.tsx').then((module) => module.FigureDialog)),
)

/** Which dialog is open, and how each is opened and closed. */
export interface OpenDialog {
  readonly open: 'keys' | 'search' | 'figure' | null
  readonly openKeys: () => void
  readonly openSearch: () => void
  readonly openFigure: () => void
  readonly closeKeys: () => void
  readonly closeSearch: () => void
  readonly closeFigure: () => void
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
  const openFigure = useCallback(() => setOpen('figure'), [])
  // A dialog says late that it was closed: by then another may be open.
  const closeKeys = useCallback(() => setOpen((now) => (now === 'keys' ? null : now)), [])
  const closeSearch = useCallback(() => setOpen((now) => (now === 'search' ? null : now)), [])
  const closeFigure = useCallback(() => setOpen((now) => (now === 'figure' ? null : now)), [])
  return useMemo(
    () => ({ open, openKeys, openSearch, openFigure, closeKeys, closeSearch, closeFigure }),
    [open, openKeys, openSearch, openFigure, closeKeys, closeSearch, closeFigure],
  )
}

/** Shows it. */
export function Dialogs({ dialogs }: { readonly dialogs: OpenDialog }) {
  const { open, openKeys, openFigure, closeKeys, closeSearch, closeFigure } = dialogs
  if (open === 'keys')
    return (
      <Late of={keysDialog} failed={(retry) => <NotArrived what="keys" onRetry={retry} onClose={closeKeys} />}>
        {(KeysDialog) => <KeysDialog onClose={closeKeys} />}
      </Late>
    )
  if (open === 'figure')
    return (
      <Late of={figureDialog} failed={(retry) => <NotArrived what="figure" onRetry={retry} onClose={closeFigure} />}>
        {(FigureDialog) => <FigureDialog onClose={closeFigure} />}
      </Late>
    )
  if (open !== 'search') return null
  return (
    <Late of={searchDialog} failed={(retry) => <NotArrived what="search" onRetry={retry} onClose={closeSearch} />}>
      {(SearchDialog) => <SearchDialog onClose={closeSearch} onKeys={openKeys} onFigure={openFigure} />}
    </Late>
  )
}

/** In place of a dialog whose code did not arrive. */
function NotArrived({
  what,
  onRetry,
  onClose,
}: {
  readonly what: 'keys' | 'search' | 'figure'
  readonly onRetry: () => void
  readonly onClose: () => void
}) {
  const t = useWords(words)
  return (
    <div className="late-failure">
      <NotHere what={t(`failed.${what}`)} still={t('failed.search.still')} onRetry={onRetry} />
      <button type="button" className="plain-button" onClick={onClose}>
        {t('dismiss')}
      </button>
    </div>
  )
}
