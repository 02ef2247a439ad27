// Where in the report does it stand? A cell for each of its units, dark where the view or the selection rests.

import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { readUnitId, type UnitId } from '../../../core/model/ids.ts'
import type { Section, Unit } from '../../../core/model/unit.ts'
import { countUnits, type Support, supportOf } from '../../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { unitName } from '../../../i18n/units.ts'
import { useActions, useEvidence, useLinkOf, useShownLens, useViewState } from '../../../state/atlas.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { rootSize } from '../../../ui/root-size.ts'
import { type StripNumber, supportNumbers } from './numbers.ts'
import { shadeOf } from './shade.ts'
import { useSlide } from './use-slide.ts'
import { words } from './words.ts'
import './strip.css'

/** The strip. One tab stop; arrows walk along it, Enter opens the unit. Press and slide shows each unit, release opens. */
export function ReportStrip() {
  const graph = useEvidence()
  const lens = useShownLens()
  const linkOf = useLinkOf()
  const { openUnit, hover } = useActions()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const selected = useViewState(({ view }) => view.selected)
  const under = useViewState(({ hovered }) => (hovered !== null && 'mark' in hovered ? hovered.mark : null))
  const unitUnder = useViewState(({ hovered }) => (hovered !== null && 'unit' in hovered ? hovered.unit : null))
  const view = useViewState((store) => store.view.view)
  const split = useViewState((store) => store.view.split)
  const unit = useViewState((store) => store.view.unit)
  const open = view === 'report' || split === 'report' ? unit : null
  // The picture answers first; 160 cells follow as soon as that is painted.
  const shown = useDeferredValue(useMemo(() => (under === null ? selected : [under]), [under, selected]))
  const hasShown = shown.length > 0
  const resting = useViewState((store) => store.resting)
  const support = useMemo(
    () => (resting !== null && !hasShown ? countUnits(graph, resting) : supportOf(graph, lens, shown, linkOf)),
    [graph, lens, linkOf, shown, hasShown, resting],
  )
  const sections = useMemo(() => bySection(graph.dataset.units, graph.sections), [graph])
  const [stop, setStop] = useState(graph.dataset.units[0]?.id ?? '')
  const [root] = useState(rootSize)
  const band = useRef<HTMLDivElement>(null)
  const preview = useCallback((id: UnitId | null) => hover(id === null ? null : { unit: id }), [hover])
  const slide = useSlide(preview, openUnit)
  const walk = (event: KeyboardEvent) => {
    const all = graph.dataset.units.map(({ id }) => id)
    const at = all.indexOf(stop)
    const onward = directionOf(locale) === 'rtl' ? -1 : 1
    const next = { ArrowRight: at + onward, ArrowLeft: at - onward, Home: 0, End: all.length - 1 }[event.key]
    const id = next === undefined ? undefined : all[next]
    if (id === undefined) return
    event.preventDefault()
    band.current?.querySelector<HTMLButtonElement>(`[data-unit="${id}"]`)?.focus()
  }
  const hinted = unitUnder === null ? undefined : graph.units.get(unitUnder)
  return (
    <section className="strip" aria-label={t('strip')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons inside are read here */}
      <div className="band" ref={band} onKeyDown={walk} {...slide}>
        {sections.map(({ section, units }) => (
          <div className="strip-section" key={section.id} style={{ flexGrow: units.length }}>
            <span className="strip-name">
              {section.number[language]}{' '}
              {fits(`${section.number[language]} ${section.short[language]}`, units.length, root) && (
                <span className={units.length < 12 ? 'roomy' : ''}>{section.short[language]}</span>
              )}
            </span>
            <div className="cells">
              {units.map((one) => {
                const count = support.get(one.id) ?? 0
                const name = unitName(one.id, locale)
                const gist = plainText(one.gist[language])
                return (
                  <button
                    key={one.id}
                    type="button"
                    data-unit={one.id}
                    className={`cell shade-${shadeOf(count, hasShown)}${one.id === unitUnder ? ' under' : ''}`}
                    tabIndex={one.id === stop ? 0 : -1}
                    aria-current={one.id === open ? 'true' : undefined}
                    aria-label={
                      count > 0 ? t('cell.count', { unit: name, n: count, gist }) : t('cell', { unit: name, gist })
                    }
                    onFocus={(event) => {
                      setStop(one.id)
                      if (event.currentTarget.matches(':focus-visible')) preview(one.id)
                    }}
                    onBlur={() => preview(null)}
                    onClick={(event) => {
                      // A pointer has opened it on release; this is the keyboard, or a screen reader.
                      if (event.detail === 0) openUnit(one.id)
                    }}
                  />
                )
              })}
            </div>
            <span className="strip-numbers" aria-hidden="true">
              {numbersOf(units, support, hasShown).map(({ at, text }) => (
                <span key={at} style={{ insetInlineStart: `${(100 * (at + 0.5)) / units.length}%` }}>
                  {text}
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <p className="strip-count">
        <b>{t('of', { n: support.size, total: graph.dataset.units.length })}</b>
        <span>{t(hasShown ? 'selected' : 'view')}</span>
      </p>
      {hinted && (
        <p className="strip-hint" aria-hidden="true">
          <b>{unitName(hinted.id, locale)}</b> {plainText(hinted.gist[language])}
        </p>
      )}
    </section>
  )
}

interface StripSection {
  readonly section: Section
  readonly units: readonly Unit[]
}

/** The top-level sections with all their units. */
function bySection(units: readonly Unit[], sections: ReadonlyMap<string, Section>): StripSection[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const own = sections.get(unit.section)
    const top = own?.parent ?? own?.id ?? ''
    groups.set(top, [...(groups.get(top) ?? []), unit])
  }
  return [...groups].flatMap(([id, list]) => {
    const section = sections.get(id)
    return section ? [{ section, units: list }] : []
  })
}

function numbersOf(units: readonly Unit[], support: Support, isSelection: boolean): StripNumber[] {
  const printed = units.map(({ id }) => readUnitId(id)?.number ?? 0)
  if (isSelection) return supportNumbers(printed, (i) => support.has(units[i]?.id ?? ''))
  const tens = (n: number, i: number) => i === 0 || n % 10 === 0
  return printed.flatMap((n, i) => (tens(n, i) && isRoomy(printed, i) ? [{ at: i, text: String(n) }] : []))
}

/** Whether a name has room above its cells, at the width they have on a small screen with side panels; `root` is a rem. */
function fits(name: string, cells: number, root: number): boolean {
  const width = [...name].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 12 : 5.6), 0)
  return (width * root) / 16 <= cells * 6.8 + 4
}

/** The first number of a section gives way to a ten beside it. */
function isRoomy(printed: readonly number[], i: number): boolean {
  return i > 0 || !printed.slice(1, 4).some((n) => n % 10 === 0)
}
