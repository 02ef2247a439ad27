// What is opened takes the focus and names the page. Who went on from within the view keeps the focus, to go on again; so does a pointer.

import { useEffect, useRef } from 'react'
import { useLocale } from '../../i18n/language.ts'
import { unitName } from '../../i18n/units.ts'
import { useMarkName } from '../../parts/use-mark-name.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { VIEWS } from '../registry.ts'
import { headingOf, whenSettled } from './heading.ts'

/** Follows the view in front and the unit open in it. */
export function useOpened(): void {
  const { graph } = useAtlas()
  const { view: front, unit, selected, chrome } = useViewState(({ view }) => view)
  const locale = useLocale()
  const nameOf = useMarkName()
  const first = selected[0]
  useEffect(() => {
    if (chrome !== 'page') return
    // The page names itself after what is selected in the same step; what is opened stands before that.
    const frame = requestAnimationFrame(() => {
      const label = front === VIEWS[0]?.id ? undefined : VIEWS.find(({ id }) => id === front)?.label(locale)
      const opened = front === 'report' && unit !== null ? unitName(unit, locale) : undefined
      const parts = [opened, first && nameOf(first), label, 'Nexus Atlas', graph.dataset.report.symbol]
      document.title = parts.filter(Boolean).join(' · ')
    })
    return () => cancelAnimationFrame(frame)
  }, [graph, front, unit, first, chrome, locale, nameOf])
  const last = useRef(`${front} ${unit}`)
  useEffect(() => {
    const now = `${front} ${unit}`
    if (last.current === now) return
    last.current = now
    if (chrome !== 'page' || front !== 'report' || unit === null) return
    const had = document.activeElement
    const isByKey = had === null || had === document.body || had.matches(':focus-visible, #stage')
    if (!isByKey || had?.closest('.view.front, .view.beside')) return
    return whenSettled(() => {
      const heading = headingOf() ? document.querySelector<HTMLElement>('.view.front h1') : null
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    })
  }, [front, unit, chrome])
}
