// The page: header, side, the view in front and one beside it, its panel, the strip.

import { type CSSProperties, useCallback, useEffect, useMemo, useState } from 'react'
import { useLocale, useWords } from '../i18n/language.ts'
import { useActions, useAtlas, useCopyActions, useSelected, useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { useMedia } from '../ui/use-media.ts'
import { Announcer } from './Announcer.tsx'
import { Header } from './Header.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { Notices } from './Notices.tsx'
import { NotHere, Part, Slot } from './Part.tsx'
import { VIEWS } from './registry.ts'
import { Stage } from './Stage.tsx'
import type { AtlasTexts } from './texts.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeys } from './use-keys.ts'
import { type LoadedView, useParts } from './use-parts.ts'
import { type Sheet, useSheet } from './use-sheet.ts'
import { words } from './words.ts'
import './PageFrame.css'

const searchDialog = lateCode(() => import('./search/SearchDialog.tsx').then((module) => module.SearchDialog))
const splitFrame = lateCode(() => import('./SplitFrame.tsx').then((module) => module.SplitFrame))

/** The page with all its controls. */
export function PageFrame({
  loaded,
  texts,
}: {
  readonly loaded: LoadedView | undefined
  readonly texts: AtlasTexts | undefined
}) {
  const front = useViewState(({ view }) => view.view)
  const selected = useSelected()
  const locale = useLocale()
  const t = useWords(words)
  const split = useViewState(({ view }) => view.split)
  // Where there is no room for two the link still says so, and a larger window shows it.
  const hasRoom = useMedia('(width >= 60em)')
  const beside = hasRoom ? split : null
  const [share, setShare] = useState(56)
  const hasUnit = useViewState(({ view }) => view.unit !== null)
  const wanted = useMemo(() => (beside === null ? [front] : [front, beside]), [front, beside])
  const { parts, retry } = useParts(VIEWS, wanted, loaded)
  const shown = parts.get(front)
  const isReady = typeof shown === 'object'
  const isAlone = isReady && shown.alone === true
  // For whoever measures: from here on every mark and control answers.
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  const isSideOpen = useSideUntilNextStep()
  const sideLabel = VIEWS.find(({ id }) => id === front)?.sideLabel?.(locale)
  const [hasKeys, setKeys] = useState(false)
  const sheet = useSheet(selected, front === VIEWS[0]?.id)
  const openKeys = useCallback(() => setKeys(true), [])
  const closeKeys = useCallback(() => setKeys(false), [])
  const [hasSearch, setSearch] = useState(false)
  // It searches in every language.
  const openSearch = useCallback(
    () => void (texts?.loadAll() ?? Promise.resolve()).then(() => setSearch(true)),
    [texts],
  )
  const closeSearch = useCallback(() => setSearch(false), [])
  const keys = useMemo(
    () => ({ onKeys: openKeys, onSearch: openSearch, lower: sheet.lower }),
    [openKeys, openSearch, sheet.lower],
  )
  useKeys('page', keys)
  useKeptFocus()
  useDrop()
  return (
    <div
      className={`frame front-${front} sheet-${sheet.stop}${isAlone ? ' alone' : ''}${beside === null ? '' : ' split'}`}
    >
      <Header onKeys={openKeys} onSearch={openSearch} />
      {isReady && shown.Side && (
        <aside className={`side ${isSideOpen ? 'open' : ''}`} id="side" aria-label={sideLabel}>
          <Part of={shown.Side} />
        </aside>
      )}
      <main className="stage" id="stage">
        <Notices />
        <Slot name="filters" />
        <div className="views" style={{ '--share': `${share}%` } as CSSProperties}>
          {VIEWS.map(({ id }) => (
            <Stage
              key={id}
              parts={parts.get(id)}
              id={id}
              onRetry={retry}
              place={id === front ? 'front' : id === beside ? 'beside' : 'behind'}
            />
          ))}
          {beside !== null && (
            // Without its line the two views stand as they are.
            <Late of={splitFrame} failed={() => null}>
              {(SplitFrame) => <SplitFrame beside={beside} onShare={setShare} />}
            </Late>
          )}
        </div>
      </main>
      {!isAlone && (
        <aside className="panel" aria-label={t('panel')}>
          <SheetHandle sheet={sheet} />
          {isReady && shown.Panel && hasUnit ? (
            <Part of={shown.Panel} />
          ) : (
            <Slot name="details" Start={isReady ? shown.Start : undefined} />
          )}
        </aside>
      )}
      <footer className="foot">
        <Slot name="strip" />
      </footer>
      <Announcer />
      {hasKeys && <KeysDialog onClose={closeKeys} />}
      {hasSearch && (
        <Late of={searchDialog} failed={(retry) => <SearchFailure onRetry={retry} onClose={closeSearch} />}>
          {(SearchDialog) => <SearchDialog onClose={closeSearch} onKeys={openKeys} />}
        </Late>
      )}
    </div>
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

/** On a phone the panel is a sheet: its handle drags it, and steps it up at a tap. */
function SheetHandle({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords(words)
  return (
    <button
      type="button"
      className="handle"
      aria-label={t(`sheet.${sheet.stop}`)}
      {...sheet.drag}
      onClick={sheet.cycle}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') sheet.move(1)
        else if (event.key === 'ArrowDown') sheet.move(-1)
        else return
        event.preventDefault()
      }}
    />
  )
}

/** Where the side stands over the view, the next step shuts it. */
function useSideUntilNextStep(): boolean {
  const { openSide } = useActions()
  const front = useViewState((store) => store.view.view)
  const lens = useViewState((store) => store.view.lens)
  const unit = useViewState((store) => store.view.unit)
  const isOpen = useViewState((store) => store.isSideOpen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the steps that shut it; a filter is none
  useEffect(() => openSide(false), [front, lens, unit, openSide])
  return isOpen
}

/** A text file dropped anywhere is read as a copy of the report, and the reader comes to the front. */
function useDrop(): void {
  const { open } = useCopyActions()
  const { graph, store, has } = useAtlas()
  const { openUnit } = useActions()
  const isCompared = has.has('proof')
  useEffect(() => {
    // There is nothing to compare a file with.
    if (!isCompared) return

    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!hasFile(event) || !file) return
      event.preventDefault()
      void open(file)
      // Where no unit is open, the first: the text is what one came for.
      openUnit(store.getState().view.unit ?? graph.dataset.units[0]?.id ?? '')
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [open, openUnit, graph, store, isCompared])
}
