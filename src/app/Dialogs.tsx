// What is asked for over the page, one at a time: the list of keys, the search, the figure of what is on screen.

import { useCallback, useMemo, useState } from 'react'
import type { Briefing } from '../core/model/briefing.ts'
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
const slidesDialog = lateCode(
  withWords(() => import('./slides/SlidesDialog.tsx').then((module) => module.SlidesDialog)),
)

/** Which dialog is open, and how each is opened and closed. */
export interface OpenDialog {
  /** Of a briefing its slides. */
  readonly open: 'keys' | 'search' | 'figure' | Briefing | null
  readonly openKeys: () => void
  readonly openSearch: () => void
  readonly openFigure: () => void
  readonly openSlides: (briefing: Briefing) => void
  readonly closeKeys: () => void
  readonly closeSearch: () => void
  readonly closeFigure: () => void
  readonly closeSlides: () => void
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
  const openSlides = useCallback((briefing: Briefing) => setOpen(briefing), [])
  // A dialog says late that it was closed: by then another may be open.
  const closeKeys = useCallback(() => setOpen((now) => (now === 'keys' ? null : now)), [])
  const closeSearch = useCallback(() => setOpen((now) => (now === 'search' ? null : now)), [])
  const closeFigure = useCallback(() => setOpen((now) => (now === 'figure' ? null : now)), [])
  const closeSlides = useCallback(() => setOpen((now) => (typeof now === 'string' ? now : null)), [])
  const opening = useMemo(
    () => ({ openKeys, openSearch, openFigure, openSlides }),
    [openKeys, openSearch, openFigure, openSlides],
  )
  const closing = useMemo(
    () => ({ closeKeys, closeSearch, closeFigure, closeSlides }),
    [closeKeys, closeSearch, closeFigure, closeSlides],
  )
  return useMemo(() => ({ open, ...opening, ...closing }), [open, opening, closing])
}

/** Shows it. */
export function Dialogs({ dialogs }: { readonly dialogs: OpenDialog }) {
  const { open, openKeys, openSlides, closeKeys, closeSearch, closeFigure, closeSlides } = dialogs
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
  if (open !== null && typeof open !== 'string')
    return (
      <Late of={slidesDialog} failed={(retry) => <NotArrived what="slides" onRetry={retry} onClose={closeSlides} />}>
        {(SlidesDialog) => <SlidesDialog briefing={open} onClose={closeSlides} />}
      </Late>
    )
  if (open !== 'search') return null
  return (
    <Late of={searchDialog} failed={(retry) => <NotArrived what="search" onRetry={retry} onClose={closeSearch} />}>
      {(SearchDialog) => <SearchDialog onClose={closeSearch} onKeys={openKeys} onSlides={openSlides} />}
    </Late>
  )
}

/** In place of a dialog whose code did not arrive. */
function NotArrived({
  what,
  onRetry,
  onClose,
}: {
  readonly what: 'keys' | 'search' | 'figure' | 'slides'
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
