// All 160 units in a row: what each says, how it is covered, how much is drawn from it, and whether what is lit rests on it.

import { useEffect, useMemo, useRef } from 'react'
import type { Unit } from '../../core/model/unit.ts'
import { countUnits, standsOn } from '../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { selectedNames } from '../../parts/selected-names.ts'
import { useAtlas, useElsewhere, useEvidence, useHref, useShownLens, useViewState } from '../../state/atlas.ts'
import { useHoveredMark, useHovering } from '../../state/hover.ts'
import { plainText } from '../../ui/Prose.tsx'
import { UnitState } from './UnitState.tsx'
import { words } from './words.ts'
import './UnitIndex.css'

/** The index of the report. */
export function UnitIndex() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const { sections, units } = graph.dataset
  const lit = useLitUnits()
  const selected = useViewState(({ view }) => view.selected)
  const locale = useLocale()
  const isPointed = useHoveredMark() !== null
  const frame = useRef<HTMLElement>(null)
  const isAnswer = selected.length > 0 && !isPointed && lit !== undefined
  // Whoever comes with a selection begins where the report speaks of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected is the reason to scroll
  useEffect(() => {
    frame.current?.querySelector('.unit-index-row.lit')?.scrollIntoView?.({ block: 'center' })
  }, [selected])
  const states = ['modelled', 'context', 'procedural'] as const
  const count = (state: string) => units.filter((unit) => unit.state === state).length
  return (
    <article className="unit-index" ref={frame}>
      <h1>
        {isAnswer
          ? t('index.lit', { name: selectedNames(graph, selected, locale), n: lit.size, all: units.length })
          : t('index.title', { n: units.length })}
      </h1>
      <p className="unit-index-note">
        {states.map((state) => (
          <UnitState key={state} state={state}>
            {graph.dataset.ontology.unitStates[state][language]} {count(state)}
          </UnitState>
        ))}
      </p>
      {sections.map(({ id, number, title }) => {
        const own = units.filter((unit) => unit.section === id)
        if (own.length === 0) return null
        return (
          <section key={id} aria-label={title[language]}>
            <h2>
              {number[language]} {title[language]}
            </h2>
            <ul>
              {own.map((unit) => (
                <Row key={unit.id} unit={unit} lit={lit?.get(unit.id) ?? 0} hasLight={lit !== undefined} />
              ))}
            </ul>
          </section>
        )
      })}
    </article>
  )
}

function Row({ unit, lit, hasLight }: { readonly unit: Unit; readonly lit: number; readonly hasLight: boolean }) {
  const graph = useEvidence()
  const t = useWords(words)
  const href = useHref()
  const language = useLanguage()
  const locale = useLocale()
  const hovering = useHovering()
  const claims = graph.claimsIn(unit.id).length
  const advice = graph.recommendationsIn(unit.id).length
  const kind = hasLight ? (lit > 0 ? ' lit' : ' dim') : ''
  return (
    <li className={`unit-index-row${kind}`}>
      <a
        href={href({ view: 'report', unit: unit.id })}
        {...hovering.pointer({ unit: unit.id })}
        {...hovering.keyboard({ unit: unit.id })}
      >
        <span className="unit-index-mark" aria-hidden="true">
          {unitMark(unit.id, locale)}
        </span>
        <span className="unseen">{unitName(unit.id, locale)}: </span>
        <span>{plainText(unit.gist[language])}</span>
      </a>
      <span className="unit-index-state">
        <UnitState state={unit.state}>
          {unit.state === 'modelled' ? '' : graph.dataset.ontology.unitStates[unit.state][language]}
        </UnitState>
      </span>
      <span className="unit-index-counts">
        {claims > 0 && <span>{t('claims', { n: claims })}</span>}
        {advice > 0 && <span>{t('advice', { n: advice })}</span>}
      </span>
    </li>
  )
}

/** Units that what is hovered, or else selected, rests on; `undefined` where nothing is. */
function useLitUnits() {
  const graph = useEvidence()
  const lens = useShownLens()
  const elsewhere = useElsewhere()
  const selected = useViewState(({ view }) => view.selected)
  const under = useHoveredMark()
  return useMemo(() => {
    const ids = under === null ? selected : [under]
    if (ids.length === 0) return undefined
    return countUnits(graph, [...new Set(ids.flatMap((id) => standsOn(graph, lens, id, elsewhere)))])
  }, [graph, lens, elsewhere, selected, under])
}
