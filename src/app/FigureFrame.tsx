// One view and nothing round it but what a picture needs to stand alone: its headline, its key, its source. As a figure it is
// still; embedded and presented it answers to the pointer.

import { ExternalLink } from 'lucide-react'
import { type MouseEvent, useEffect, useMemo } from 'react'
import { useLanguage, useWords } from '../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../state/atlas.ts'
import type { Chrome } from '../state/view-state.ts'
import { Announcer } from './Announcer.tsx'
import { Notices } from './Notices.tsx'
import { Part } from './Part.tsx'
import { VIEWS } from './registry.ts'
import { Stage } from './Stage.tsx'
import { useKeys } from './use-keys.ts'
import { type LoadedView, useParts } from './use-parts.ts'
import { words } from './words.ts'
import './FigureFrame.css'

/** The view in front as a figure, embedded or presented. */
export function FigureFrame({
  chrome,
  loaded,
}: {
  readonly chrome: Exclude<Chrome, 'page'>
  readonly loaded: LoadedView | undefined
}) {
  const { follow } = useActions()
  const front = useViewState(({ view }) => view.view)
  const { parts, retry } = useParts(
    VIEWS,
    useMemo(() => [front], [front]),
    loaded,
  )
  const shown = parts.get(front)
  const isReady = typeof shown === 'object'
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  useKeys(chrome)
  return (
    <main
      className={`figure-frame chrome-${chrome}`}
      onClickCapture={chrome === 'embed' ? stepInside(follow) : undefined}
    >
      <Notices />
      <figure>
        <div className="views">
          <Stage key={front} id={front} parts={shown} place="front" onRetry={retry} />
        </div>
        <figcaption>
          {isReady && shown.Key && (
            <div className="figure-key">
              <Part of={shown.Key} />
            </div>
          )}
          <Source chrome={chrome} />
        </figcaption>
      </figure>
      <Announcer />
    </main>
  )
}

/** What the picture is drawn from, and the way to the whole page where one can follow it. */
function Source({ chrome }: { readonly chrome: Exclude<Chrome, 'page'> }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const { symbol, title } = graph.dataset.report
  return (
    <p className="figure-source">
      {t('figure.source', { symbol })} <cite>{title[language]}</cite>
      {chrome !== 'figure' && (
        <a href={href({ chrome: 'page' })} {...(chrome === 'embed' ? { target: '_blank', rel: 'noreferrer' } : {})}>
          {t('figure.open')} <ExternalLink size={12} aria-hidden="true" />
        </a>
      )}
    </p>
  )
}

/** In a frame of another site a link inside the view is no step of that site's history either: the state takes it. */
function stepInside(follow: (link: string) => void) {
  return (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]:not([target])')
    const hash = link?.getAttribute('href')
    if (hash === null || hash === undefined) return
    event.preventDefault()
    follow(hash)
  }
}
