// The network on screen: a headline that answers, the picture under it, and beside it the same as a list.

import { useCallback, useMemo, useState } from 'react'
import { type Lens, linkId } from '../../core/graph/lens.ts'
import { isSifted } from '../../core/graph/sift.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import { isNarrowed } from '../../core/query/facets.ts'
import { partnersOfAll } from '../../core/query/partners.ts'
import { stressOf } from '../../core/query/stress.ts'
import { GraphCanvas } from '../../cytoscape/GraphCanvas.tsx'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { useActions, useAtlas, useCamera, useEvidence, useShownLens, useViewState } from '../../state/atlas.ts'
import { useHoveredMark, useHoveredUnit } from '../../state/hover.ts'
import { useCanvasTheme } from '../../ui/use-canvas-theme.ts'
import { headlineOf } from './headline.ts'
import { MarkList } from './MarkList.tsx'
import { NothingLeft } from './NothingLeft.tsx'
import { partOfLens } from './part.ts'
import { Sifted } from './Sifted.tsx'
import { amountsOn, sceneWords } from './scene-words.ts'
import { sayMark } from './sentences.ts'
import { nameOf, type Subject } from './subject.ts'
import { useHover } from './use-hover.ts'
import { useMeasured } from './use-measured.ts'
import { words } from './words.ts'
import './network.css'

/** The network, its headline and its list. */
export function NetworkView() {
  const { graph, orders } = useAtlas()
  const evidence = useEvidence()
  const lens = useShownLens()
  const { select, add, focus, openUnit, showList, openSide } = useActions()
  const locale = useLocale()
  const language = useLanguage()
  const t = useWords(words)
  const measured = useMeasured(lens)
  const drawn = measured?.lens ?? lens
  const { selected, path, hops, sift, facets, theme, list } = useViewState(({ view }) => view)
  const [camera, moveCamera] = useCamera('network')
  const unitUnder = useHoveredUnit()
  const under = useHoveredMark()
  const [isFailed, setFailed] = useState(false)
  const subject = useMemo<Subject>(
    () => ({ graph, evidence, lens, locale, language, t }),
    [graph, evidence, lens, locale, language, t],
  )
  const canvasWords = useCallback((frame: FrameName) => sceneWords(subject, frame), [subject])
  const part = useCallback(
    (whole: Lens, frame: FrameName) => partOfLens(whole, frame, selected, hops),
    [selected, hops],
  )
  const canvasTheme = useCanvasTheme(theme, locale)
  const shared = useMemo(() => (selected.length > 1 ? partnersOfAll(lens, selected) : []), [lens, selected])
  const pathLines = useMemo(() => linesOf(lens, path), [lens, path])
  const stress = useCallback(
    (shown: Lens) => {
      if (under !== null) return stressOf(shown, [under])
      if (unitUnder !== null) return stressOf(shown, restingOn(shown, graph.standsIn(unitUnder)))
      return stressOf(shown, pathLines.length > 0 ? pathLines : selected)
    },
    [graph, under, unitUnder, selected, pathLines],
  )
  const amounts = useMemo(() => amountsOn(subject, selected), [subject, selected])
  const headline = useMemo(() => headlineOf(subject, selected), [subject, selected])
  const controls = useMemo(
    () => ({ group: t('zoom.group'), zoomIn: t('zoom.in'), zoomOut: t('zoom.out'), fit: t('zoom.fit') }),
    [t],
  )
  const hover = useHover()
  const onSelect = useCallback(
    (id: string | null, more: boolean) => {
      if (id !== null && more) add(id)
      else select(id)
    },
    [select, add],
  )
  const nameOfMark = useCallback((id: string) => sayMark(subject, id), [subject])
  const onFocus = useCallback((id: string) => focus(1, id), [focus])
  const onStrand = useCallback(
    (stand: string) => {
      const unit = graph.unitsOf(stand)[0]
      if (unit !== undefined) openUnit(unit)
    },
    [graph, openUnit],
  )
  const onFailure = useCallback(() => setFailed(true), [])
  return (
    <section className={list ? 'network with-list' : 'network'} aria-label={t('canvas')}>
      <p className="phone-bar">
        <button type="button" onClick={() => openSide(true)}>
          <b>{t(`lens.${lens.id}`)}</b> ▾
        </button>
        <span>{selected[0] !== undefined && t('phone.around', { name: nameOf(subject, selected[0]) })}</span>
        <button type="button" onClick={() => openSide(true)}>
          {t('phone.legend')}
        </button>
      </p>
      <header className="headline">
        <h1>{headline.title}</h1>
        <Sifted fallback={headline.support} />
        <button type="button" className="list-toggle" aria-pressed={list} onClick={() => showList(!list)}>
          {t('list.short')}
        </button>
      </header>
      <div className="network-body">
        <GraphCanvas
          lens={drawn}
          order={orders[lens.id]}
          words={canvasWords}
          part={part}
          nameOf={nameOfMark}
          controls={controls}
          theme={canvasTheme}
          isMirrored={directionOf(locale) === 'rtl'}
          stress={stress}
          chosen={selected}
          shared={shared}
          under={under}
          amounts={amounts}
          onFailure={onFailure}
          onSelect={onSelect}
          onFocus={onFocus}
          onHover={hover}
          place={camera}
          onMove={moveCamera}
          onStrand={onStrand}
        />
        {isFailed && <p className="no-canvas">{t('state.no-canvas')}</p>}
        {lens.links.length === 0 && (isSifted(sift) || isNarrowed(facets)) && <NothingLeft />}
        {list && <MarkList subject={subject} />}
      </div>
    </section>
  )
}

/** The lines that stand for any of some claims, activities or recommendations. */
function restingOn(lens: Lens, stands: ReadonlySet<string>): string[] {
  return lens.links.filter(({ strands }) => strands.some(({ stand }) => stands.has(stand))).map(({ id }) => id)
}

/** The lines between each thing of a path and the next, as far as the lens has them. */
function linesOf(lens: Lens, path: readonly string[]): string[] {
  const steps = path.slice(1).flatMap((to, i) => [linkId(path[i] ?? '', to), linkId(to, path[i] ?? '')])
  return steps.filter((id) => lens.links.some((link) => link.id === id))
}
