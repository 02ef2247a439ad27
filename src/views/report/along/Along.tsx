// The report is read, and beside it the network builds up: unit by unit as one scrolls, and apart again on the way back.

import { Pause, Play } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { standsUntil } from '../../../core/query/reading.ts'
import { useSize } from '../../../hooks/use-size.ts'
import { useLocale } from '../../../i18n/language.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { unitMark } from '../../../i18n/units.ts'
import { useActions, useAtlas, useHref, useResting, useViewState } from '../../../state/atlas.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { rootSize } from '../../../ui/root-size.ts'
import { AlongPicture } from './AlongPicture.tsx'
import { AlongText } from './AlongText.tsx'
import { alongHeadline } from './headline.ts'
import { rowsOf } from './said.ts'
import { type AlongSubject, alongSubject } from './subject.ts'
import { STEP, usePlace } from './use-place.ts'
import { usePlaying } from './use-playing.ts'
import { usePorts } from './use-ports.ts'
import { useReadingKeys } from './use-reading-keys.ts'
import './Along.css'

/** rem: narrower, the picture stands over one unit. */
const NARROW = 47

/** Text and picture. */
export function Along() {
  const atlas = useAtlas()
  const locale = useLocale()
  const { sift, facets, folds } = useViewState(({ view }) => view)
  const subject = useMemo(
    () => alongSubject(atlas, { sift, facets, folds }, locale),
    [atlas, sift, facets, folds, locale],
  )
  const { choose } = useActions()
  const isPage = useViewState(({ view }) => view.chrome === 'page')
  const { reading, t } = subject
  const { units } = reading
  const last = units.length - 1
  const scroller = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const size = useSize(body)
  const height = useSize(scroller)?.height
  const halt = useRef(() => {})
  const place = usePlace(
    units,
    scroller,
    height,
    useCallback(() => halt.current(), []),
  )
  const { at, go, isAtRest } = place
  const unit = units[at] ?? ''
  const rows = useMemo(() => rowsOf(subject, unit), [subject, unit])
  const [isPlaying, play] = usePlaying(at, last, rows.length, go)
  halt.current = () => play(false)
  const step = useCallback(
    (to: number, isStep: boolean) => {
      halt.current()
      go(to, isStep)
    },
    [go],
  )
  useReadingKeys({
    at,
    last,
    isMirrored: directionOf(locale) === 'rtl',
    go: step,
    out: () => (isPlaying ? play(false) : choose('read', 'unit')),
  })
  useResting(
    'report',
    useMemo(() => standsUntil(reading, at), [reading, at]),
  )
  const [under, setUnder] = useState<string | null>(null)
  const isNarrow = size !== null && size.width < NARROW * rootSize()
  const { ports, edge, measure } = usePorts(body, rows, size)
  const headline = useMemo(() => alongHeadline(subject, at), [subject, at])
  return (
    <section
      className="along needs-width"
      aria-label={t('along')}
      ref={scroller}
      onScroll={place.onScroll}
      tabIndex={isPage ? 0 : undefined}
    >
      <div className="along-run" style={{ height: (height ?? 0) + last * STEP }}>
        <div className="along-stage" style={{ height }}>
          <header className="along-head">
            <div className="along-headline">
              <h1>{headline.title}</h1>
              <p>{headline.support}</p>
            </div>
            <Steps subject={subject} at={at} isPlaying={isPlaying} play={play} />
          </header>
          <div className={isNarrow ? 'along-body along-narrow' : 'along-body'} ref={body}>
            <AlongText subject={subject} at={at} rows={rows} under={under} onUnder={setUnder} onScroll={measure} />
            {size && (
              <AlongPicture
                {...{ subject, at, rows, size, under, edge }}
                ports={isNarrow ? undefined : ports}
                onUnder={setUnder}
              />
            )}
          </div>
        </div>
      </div>
      <Said isQuiet={isPlaying || !isAtRest} unit={unit} text={`${headline.title}. ${headline.support}`} />
    </section>
  )
}

/** Back, on, and on by itself. */
function Steps({
  subject: { reading, graph, language, locale, t },
  at,
  isPlaying,
  play,
}: {
  readonly subject: AlongSubject
  readonly at: number
  readonly isPlaying: boolean
  readonly play: (isPlaying: boolean) => void
}) {
  const href = useHref()
  const link = (to: number, way: 'previous' | 'next') => {
    const id = reading.units[to]
    if (id === undefined) return <span />
    const unit = unitMark(id, locale)
    const name = plainText(graph.units.get(id)?.gist[language] ?? '')
    return (
      <a
        href={href({ unit: id })}
        rel={way === 'next' ? 'next' : 'prev'}
        aria-label={t(way, { unit, name })}
        onClick={() => play(false)}
      >
        {way === 'previous' ? `‹ ${unit}` : `${unit} ›`}
      </a>
    )
  }
  const isEnd = at === reading.units.length - 1
  return (
    <nav className="along-steps" aria-label={t('along')}>
      <button type="button" aria-pressed={isPlaying} disabled={isEnd} onClick={() => play(!isPlaying)}>
        {isPlaying ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
        {t(isPlaying ? 'pause' : 'play')}
      </button>
      {link(at - 1, 'previous')}
      {link(at + 1, 'next')}
    </nav>
  )
}

/** The step that was taken last, for who does not see it: not while it goes by itself or is scrolled. */
function Said({ isQuiet, unit, text }: { readonly isQuiet: boolean; readonly unit: string; readonly text: string }) {
  const [said, say] = useState('')
  const before = useRef(unit)
  useEffect(() => {
    if (before.current === unit) return
    if (isQuiet) return
    before.current = unit
    say(text)
  }, [isQuiet, unit, text])
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  )
}
