// Where in the report does it stand? A cell for each of its units, dark where the view or the selection rests.

import { useCallback, useEffect, useMemo } from 'react'
import type { UnitId } from '../../../core/model/ids.ts'
import { alongList, useRoving } from '../../../hooks/use-roving.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { unitName } from '../../../i18n/units.ts'
import { useActions, useEvidence } from '../../../state/atlas.ts'
import { useHoveredUnit } from '../../../state/hover.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { StripSection } from './StripSection.tsx'
import { bySection } from './sections.ts'
import { useSlide } from './use-slide.ts'
import { useStripSupport } from './use-strip-support.ts'
import { words } from './words.ts'
import './ReportStrip.css'

/** The strip. One tab stop; arrows walk along it, Enter opens the unit. Press and slide shows each unit, release opens. */
export function ReportStrip() {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { openUnit, hover, showWith } = useActions()
  const shown = useStripSupport()
  const sections = useMemo(() => bySection(graph.dataset.units, graph.sections), [graph])
  const items = useMemo(() => graph.dataset.units.map(({ id }) => id), [graph])
  const { frame, stop, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'unit',
    isThere: (id) => graph.units.has(id),
    start: [items[0]],
    step: alongList(items, { axis: 'row', isMirrored: directionOf(locale) === 'rtl' }),
  })
  const preview = useCallback((unit: UnitId | null) => hover(unit === null ? null : { unit }), [hover])
  const slide = useSlide(preview, openUnit)
  const onGone = useCallback(() => preview(null), [preview])
  return (
    <section className="strip" aria-label={t('strip')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons inside are read here */}
      <div className="strip-band" ref={frame} onFocus={onFocus} onKeyDown={walk} {...slide}>
        {sections.map((one) => (
          <StripSection key={one.section.id} {...one} {...shown} stop={stop} />
        ))}
      </div>
      <p className="strip-count" data-term="unit">
        <b>{t('of', { n: shown.support.size, total: items.length })}</b>
        <span>{t(shown.isSelection ? 'selected' : 'view')}</span>
        <button type="button" className="link-button" onClick={() => showWith('report', 'read', 'along')}>
          {t('along')}
        </button>
      </p>
      <Hint onGone={onGone} />
    </section>
  )
}

/** What the unit that is hovered says. Escape takes it back where it is the strip that has pointer or focus; nothing else happens then. */
function Hint({ onGone }: { readonly onGone: () => void }) {
  const graph = useEvidence()
  const locale = useLocale()
  const language = useLanguage()
  const unit = graph.units.get(useHoveredUnit() ?? '')
  const isShown = unit !== undefined
  useEffect(() => {
    if (!isShown) return
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !document.querySelector('.strip:is(:hover, :focus-within)')) return
      event.stopPropagation()
      onGone()
    }
    document.addEventListener('keydown', pressed, true)
    return () => document.removeEventListener('keydown', pressed, true)
  }, [isShown, onGone])
  if (!unit) return null
  return (
    <p className="strip-hint" aria-hidden="true" onPointerLeave={onGone}>
      <b>{unitName(unit.id, locale)}</b> {plainText(unit.gist[language])}
    </p>
  )
}
