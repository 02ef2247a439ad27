// By what can the evidence be narrowed? Every value with what it would leave.

import { type CSSProperties, useEffect, useId, useMemo, useRef, useState } from 'react'
import { isOn, isSifted, SWITCHES } from '../../../../core/graph/sift.ts'
import { STROKES } from '../../../../core/model/certainty.ts'
import { FOOTINGS } from '../../../../core/model/footing.ts'
import { kindOf } from '../../../../core/model/ids.ts'
import { canNarrow, countFacet, FACET_IDS, type FacetId, passing } from '../../../../core/query/facets.ts'
import { facetName, switchName } from '../../../../i18n/filters.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { valueName } from '../../../../parts/filters/value-name.ts'
import { words as filterWords } from '../../../../parts/filters/words.ts'
import { useActions, useAtlas, useViewState } from '../../../../state/atlas.ts'
import { StrokeMark } from '../../../../ui/StrokeMark.tsx'
import { words } from './words.ts'
import './FilterDrawer.css'
import { CloseButton } from '../../../../ui/CloseButton.tsx'

/** The drawer at the start of the stage. It leaves the picture in sight, which thins out while one chooses. */
export function FilterDrawer() {
  const { graph } = useAtlas()
  const { activities, recommendations } = graph.dataset
  const t = useWords(words)
  const { openFilters, clearFilters } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  // Beside another view the side is put away.
  const isWhole = useViewState(({ view }) => view.split !== null)
  const able = useMemo(() => FACET_IDS.filter((facet) => canNarrow(graph, facet)), [graph])
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    drawer.current?.focus({ preventScroll: true })
    // Back to what opened it, unless something else was chosen meanwhile.
    return () => {
      if (opener instanceof HTMLElement && isNobody(document.activeElement)) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section
      className={isWhole ? 'filter-drawer whole' : 'filter-drawer'}
      aria-label={t('filters')}
      ref={drawer}
      tabIndex={-1}
    >
      <header>
        <h2>{t('filters')}</h2>
        <button type="button" className="plain-button" onClick={clearFilters}>
          {t('clear')}
        </button>
        <CloseButton label={t('close')} onClick={() => openFilters(false)} />
      </header>
      <Sureness />
      <Footings />
      <Switches />
      {/* One that a link asks for is shown, to be taken back. */}
      {FACET_IDS.filter((facet) => facets[facet] !== undefined || able.includes(facet)).map((facet) => (
        <FacetSection key={facet} facet={facet} />
      ))}
      <p>{t('note', { more: activities.length + recommendations.length })}</p>
    </section>
  )
}

/** When a drawer is taken away, what had the focus in it is gone already. */
function isNobody(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest('.filter-drawer') !== null
}

/** How sure must it be? Counted like the values of a facet: what each step would leave. */
function Sureness() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const said = useWords(filterWords)
  const { setSure } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const { sure, rests } = useViewState(({ view }) => view.sift)
  const counts = useMemo(
    () => STROKES.map((one) => passing(graph, { facets, sure: one, rests }).size),
    [graph, facets, rests],
  )
  return (
    <fieldset className="filter-sureness">
      <legend>{said('sure')}</legend>
      {STROKES.map((stroke, i) => (
        <label key={stroke}>
          <input
            type="radio"
            name="sure-everywhere"
            value={stroke}
            checked={sure === stroke}
            onChange={() => setSure(stroke)}
          />
          <StrokeMark stroke={stroke} />
          <span>{said(`sure.${stroke}`)}</span>
          <span className="filter-count">
            <span aria-hidden="true">{counts[i]}</span>
            <span className="unseen">{t('count', { n: counts[i] ?? 0 })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What must it rest on? Counted in the same way, as sure as it must be. */
function Footings() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const said = useWords(filterWords)
  const { setRests } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const { sure, rests } = useViewState(({ view }) => view.sift)
  const counts = useMemo(
    () => FOOTINGS.map((one) => passing(graph, { facets, sure, rests: one }).size),
    [graph, facets, sure],
  )
  return (
    <fieldset className="filter-sureness filter-footing">
      <legend>{said('rests')}</legend>
      {FOOTINGS.map((one, i) => (
        <label key={one}>
          <input
            type="radio"
            name="rests-everywhere"
            value={one}
            checked={rests === one}
            onChange={() => setRests(one)}
          />
          <span>{said(`rests.${one}`)}</span>
          <span className="filter-count">
            <span aria-hidden="true">{counts[i]}</span>
            <span className="unseen">{t('count', { n: counts[i] ?? 0 })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Kinds of mark, and our readings: the legend's switches, for views without a legend. */
function Switches() {
  const { graph, has } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { turn } = useActions()
  const lens = useViewState(({ view }) => view.lens)
  const sift = useViewState(({ view }) => view.sift)
  const kinds = SWITCHES.filter((name) => graph.dataset.entities.some(({ id }) => kindOf(id) === name))
  const names = [
    ...kinds,
    ...(has.has('activities') ? (['activity'] as const) : []),
    ...(has.has('recommendations') ? (['recommendation'] as const) : []),
    ...(graph.dataset.claims.some(({ reading }) => reading === 'inferred') ? (['inferred'] as const) : []),
  ]
  return (
    <details open={isSifted(sift)}>
      <summary>{t('kinds')}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={isOn(lens, sift, name)} onChange={() => turn(name)} />
              {switchName(name, graph.dataset, locale)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** One facet; its values are counted while it is open. */
function FacetSection({ facet }: { readonly facet: FacetId }) {
  const t = useWords(words)
  const locale = useLocale()
  const active = useViewState(({ view }) => view.facets[facet])
  const [isOpen, setOpen] = useState(facet === 'crime' || active !== undefined)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {facetName(facet, locale)}
        {active !== undefined && <span>{t('active', { n: active.length })}</span>}
      </summary>
      {isOpen && <Values facet={facet} active={active ?? []} />}
    </details>
  )
}

function Values({ facet, active }: { readonly facet: FacetId; readonly active: readonly string[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { narrow } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const { sure, rests } = useViewState(({ view }) => view.sift)
  const group = useId()
  const counts = useMemo(() => countFacet(graph, { facets, sure, rests }, facet), [graph, facets, sure, rests, facet])
  const values = useMemo(() => inOrder(graph, counts), [graph, counts])
  return (
    <ul>
      {values.map(({ value, depth }) => {
        const n = counts.get(value) ?? 0
        const id = `${group}${value}`
        return (
          <li
            key={value}
            className={n === 0 ? 'filter-value none' : 'filter-value'}
            style={{ '--depth': depth } as CSSProperties}
          >
            <input
              type="checkbox"
              id={id}
              checked={active.includes(value)}
              onChange={() => narrow(facet, value)}
              aria-describedby={`${id}-count`}
            />
            <label htmlFor={id}>{valueName(graph, facet, value, locale)}</label>
            <span className="filter-count" id={`${id}-count`}>
              <span aria-hidden="true">{n}</span>
              <span className="unseen">{t('count', { n })}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Values with their parts under them, where the data puts one in another. */
function inOrder(
  graph: ReturnType<typeof useAtlas>['graph'],
  counts: ReadonlyMap<string, number>,
): { readonly value: string; readonly depth: number }[] {
  const parentOf = (value: string) => graph.entities.get(value)?.parent
  const isTop = (value: string) => {
    const parent = parentOf(value)
    return parent === undefined || !counts.has(parent) || parent === value
  }
  const under = (value: string, depth: number): { value: string; depth: number }[] => [
    { value, depth },
    ...[...counts.keys()].filter((other) => parentOf(other) === value).flatMap((other) => under(other, depth + 1)),
  ]
  return [...counts.keys()].filter(isTop).flatMap((value) => under(value, 0))
}
