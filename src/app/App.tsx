// The frame: header, side, the view in front, its panel, the strip.

import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { linkEnds } from '../core/graph/nexus-lens.ts'
import { LanguageContext, useWords } from '../i18n/language.ts'
import { inline } from '../i18n/words.ts'
import { useActions, useAtlas, useCopyActions, useViewState } from '../state/atlas.ts'
import { Failure } from '../ui/Failure.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { PANELS, VIEWS } from './registry.ts'
import { type Parts, useParts } from './use-parts.ts'
import { words } from './words.ts'

/** The page. */
export function App() {
  const language = useViewState(({ view }) => view.language)
  const theme = useViewState(({ view }) => view.theme)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <LanguageContext value={language}>
      <Frame />
    </LanguageContext>
  )
}

function Frame() {
  const { stepOut } = useActions()
  const front = useViewState(({ view }) => view.view)
  const language = useViewState(({ view }) => view.language)
  const parts = useParts(VIEWS, front)
  const shown = parts.get(front)
  const isReady = typeof shown === 'object'
  const isAlone = isReady && shown.alone === true
  const side = useSide()
  const sideLabel = VIEWS.find(({ id }) => id === front)?.sideLabel?.[language]
  useTitle()
  useDrop()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (side.isOpen) side.toggle()
      else stepOut()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [stepOut, side])
  return (
    <div className={`frame front-${front}${isAlone ? ' alone' : ''}`}>
      <Header side={side} />
      {isReady && shown.Side && (
        <aside className={`side ${side.isOpen ? 'open' : ''}`} id="side" aria-label={sideLabel}>
          <Part of={shown.Side} />
        </aside>
      )}
      <main className="stage" id="stage">
        <Notices />
        <div className="views">
          {VIEWS.map(({ id }) => (
            <Stage key={id} parts={parts.get(id)} id={id} isFront={id === front} />
          ))}
        </div>
      </main>
      {!isAlone && (
        <aside className="panel">{isReady && shown.Panel ? <Part of={shown.Panel} /> : <Slot name="details" />}</aside>
      )}
      <footer className="foot">
        <Slot name="strip" />
      </footer>
    </div>
  )
}

/** On a small screen the side is shut until asked for, and shut again by the next step. */
function useSide(): { isOpen: boolean; toggle: () => void } {
  const view = useViewState((store) => store.view)
  const [openAt, setOpenAt] = useState<typeof view | null>(null)
  const isOpen = openAt === view
  const toggle = useCallback(() => setOpenAt(isOpen ? null : view), [isOpen, view])
  return useMemo(() => ({ isOpen, toggle }), [isOpen, toggle])
}

/** A view that was once in front stays, out of sight: a canvas that is taken down forgets everything. */
function Stage({
  id,
  parts,
  isFront,
}: {
  readonly id: string
  readonly parts: Parts | undefined
  readonly isFront: boolean
}) {
  const t = useWords(words)
  const language = useViewState(({ view }) => view.language)
  if (parts === undefined) return null
  const label = VIEWS.find((view) => view.id === id)?.label[language] ?? id
  return (
    <div className={`view ${isFront ? '' : 'behind'}`} inert={!isFront}>
      {parts === 'loading' && <p className="loading">{t('loading')}</p>}
      {parts === 'failed' && isFront && (
        <Failure
          what={t('failed.view', { view: label })}
          still={t('failed.view.still')}
          action={t('retry')}
          onAction={() => window.location.reload()}
        />
      )}
      {typeof parts === 'object' && <Part of={parts.Main} />}
    </div>
  )
}

function Slot({ name }: { readonly name: 'details' | 'strip' }) {
  return PANELS.filter(({ slot }) => slot === name).map(({ slot, Panel }) => <Part key={slot} of={Panel} />)
}

/** A part that fails says so in its place; the rest of the page goes on. */
function Part({ of: Component }: { readonly of: ComponentType }) {
  const t = useWords(words)
  return (
    <ErrorBoundary
      fallbackRender={() => (
        <Failure
          what={t('failed.part')}
          still={t('failed.part.still')}
          action={t('retry')}
          onAction={() => window.location.reload()}
        />
      )}
    >
      <Component />
    </ErrorBoundary>
  )
}

/** A text file dropped anywhere is read as a copy of the report, and the reader comes to the front. */
function useDrop(): void {
  const { open } = useCopyActions()
  const { show } = useActions()
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!hasFile(event) || !file) return
      event.preventDefault()
      void open(file)
      show('report')
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [open, show])
}

function useTitle(): void {
  const { graph } = useAtlas()
  const { selected, language } = useViewState(({ view }) => view)
  useEffect(() => {
    const { source, target } = linkEnds(selected ?? '') ?? { source: selected ?? '' }
    const names = [source, target ?? ''].map((id) => inline(graph.shortOf(id), language)).filter((name) => name !== '')
    document.title = [
      ...(names.length > 0 ? [names.join(' – ')] : []),
      'Nexus Atlas',
      graph.dataset.report.symbol,
    ].join(' · ')
  }, [graph, selected, language])
}
