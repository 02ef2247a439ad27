// Which filters are active, each in a few words? Shown over a view, and under a figure.

import type { Graph } from '../../core/graph/graph.ts'
import { NO_SIFT, type Switch } from '../../core/graph/sift.ts'
import { FACET_IDS, type FacetId } from '../../core/query/facets.ts'
import type { Locale } from '../../i18n/locales.ts'
import { facetName, switchName } from '../../i18n/said/filters.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewState } from '../../state/view-state.ts'
import { valueName } from './value-name.ts'
import { words } from './words.ts'

/** One filter: what it is called, and what of the state it is. */
export type Chip = { readonly name: string } & (
  | { readonly facet: FacetId; readonly value: string }
  | { readonly switch: Switch }
  | { readonly sure: true }
  | { readonly rests: true }
)

/** The active filters, facets first. */
export function chipsOf(graph: Graph, { facets, sift }: Pick<ViewState, 'facets' | 'sift'>, locale: Locale): Chip[] {
  const t = translator(words, locale)
  return [
    ...FACET_IDS.flatMap((facet) =>
      (facets[facet] ?? []).map((value) => ({
        name: t('chip', { facet: facetName(facet, locale), value: valueName(graph, facet, value, locale) }),
        facet,
        value,
      })),
    ),
    ...[...sift.hide, ...sift.show].map((name) => ({
      name: t(sift.hide.includes(name) ? 'hidden' : 'shown', { name: switchName(name, graph.dataset, locale) }),
      switch: name,
    })),
    ...(sift.sure === NO_SIFT.sure
      ? []
      : [{ name: t('chip', { facet: t('sure'), value: t(`sure.${sift.sure}`) }), sure: true as const }]),
    ...(sift.rests === NO_SIFT.rests
      ? []
      : [{ name: t('chip', { facet: t('rests'), value: t(`rests.${sift.rests}`) }), rests: true as const }]),
  ]
}
