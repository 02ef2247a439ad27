// Who says the figures? Each speaker and document narrows to its own.

import { useMemo } from 'react'
import { allEvidence, type WholeGraph } from '../../core/graph/graph.ts'
import type { Claim } from '../../core/model/claim.ts'
import { type Amount, amountsOf, isAmountInSight } from '../../core/query/amounts.ts'
import { filterOf, passing } from '../../core/query/facets.ts'
import { NONE } from '../../core/query/sources.ts'
import type { SumKind } from '../../core/query/sum-choices.ts'
import { isDocument, isOfKind, saidBy, sumsOf } from '../../core/query/sums.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { words } from './words.ts'

/** A figure that a claim gives: an activity’s row names nobody who says it. */
type Said = Amount & { readonly claim: Claim }

/** Who says the figures that are asked for. */
export function WhoSays() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const { narrow } = useActions()
  const { facets, sift, options } = useViewState(({ view }) => view)
  const kind = optionOf(options, 'sums')
  const sources = useMemo(() => {
    // What there is to choose from, whatever is chosen now.
    const { every, asked } = saidOf(graph, kind)
    const seen = asked.filter((one) => isAmountInSight(one, sift))
    const left = (facet: Source['facet']) => {
      const stands = passing(graph, filterOf({ facets, sift }), facet)
      return seen.filter(({ stand }) => stands.has(stand))
    }
    return sourcesOf(every, { speaker: left('speaker'), source: left('source') })
  }, [graph, facets, sift, kind])
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{t('who')}</h2>
      <ul>
        {sources.map(({ id, facet, n }) => (
          <li key={id}>
            <label className="choice-switch">
              <input
                type="checkbox"
                checked={facets[facet]?.includes(id) ?? false}
                onChange={() => narrow(facet, id)}
              />
              {id === NONE ? t('who.nobody') : name(id)}
              <span className="choice-count">{n}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Figures of claims: of the same measures as those that are asked for, and these. */
function saidOf(
  graph: WholeGraph,
  kind: SumKind,
): { readonly every: readonly Said[]; readonly asked: readonly Said[] } {
  const evidence = allEvidence(graph)
  const money = new Set(sumsOf(evidence).flatMap((sum) => (isOfKind(sum, kind) ? [sum.id] : [])))
  const isAsked = ({ id, axis }: Amount) => (axis === 'money' ? money.has(id) : kind === 'all' || kind === axis)
  const said = amountsOf(evidence).filter((one): one is Said => one.claim !== undefined)
  const asked = said.filter(isAsked)
  const axes = new Set(asked.map(({ axis }) => axis))
  return { every: said.filter(({ axis }) => axes.has(axis)), asked }
}

interface Source {
  readonly id: string
  /** The facet that narrows to it: documents are sources, all others speak. */
  readonly facet: 'source' | 'speaker'
  /** How many figures are its among those that all other filters leave. */
  readonly n: number
}

/** Who says so: speakers before documents, those with most figures first. */
function sourcesOf(every: readonly Said[], left: Readonly<Record<Source['facet'], readonly Said[]>>): Source[] {
  const isOf = (one: Said, id: string) => saidBy(one).includes(id)
  return [...new Set(every.flatMap(saidBy))]
    .map((id): Source => {
      const facet = every.some((one) => isOf(one, id) && isDocument(one, id)) ? 'source' : 'speaker'
      return { id, facet, n: left[facet].filter((one) => isOf(one, id)).length }
    })
    .sort((a, b) => Number(a.facet === 'source') - Number(b.facet === 'source') || b.n - a.n)
}
