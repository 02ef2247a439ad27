// All 160 units in a row: what each says, how it is covered, how much is drawn from it, and whether what is lit rests on it.

import { useMemo } from 'react'
import type { Unit } from '../../core/model/unit.ts'
import { countUnits, standsOn } from '../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { useAtlas, useElsewhere, useEvidence, useHref, useShownLens, useViewState } from '../../state/atlas.ts'
import { useHoveredMark, useHovering } from '../../state/hover.ts'
import { plainText } from '../../ui/Prose.tsx'
import { words } from './words.ts'

/** The index of the report. */
export function UnitIndex() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const { sections, units } = graph.dataset
  const lit = useLitUnits()
  const states = ['modelled', 'context', 'procedural'] as const
  const count = (state: string) => units.filter((unit) => unit.state === state).length
  return (
    <article className="unit-index">
      <h1>{t('index.title', { n: units.length })}</h1>
      <p className="index-note">
        {states.map((state) => (
          <span key={state} className={`state state-${state}`}>
            {graph.dataset.ontology.unitStates[state][language]} {count(state)}
          </span>
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
    <li className={`index-row${kind}`}>
      <a
        href={href({ view: 'report', unit: unit.id })}
        {...hovering.pointer({ unit: unit.id })}
        {...hovering.keyboard({ unit: unit.id })}
      >
        <span className="index-mark" aria-hidden="true">
          {unitMark(unit.id, locale)}
        </span>
        <span className="unseen">{unitName(unit.id, locale)}: </span>
        <span>{plainText(unit.gist[language])}</span>
      </a>
      <span className={`state state-${unit.state}`}>
        {unit.state === 'modelled' ? '' : graph.dataset.ontology.unitStates[unit.state][language]}
      </span>
      <span className="index-counts">
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
