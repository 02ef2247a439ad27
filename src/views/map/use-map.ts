// What stands on the map now, and what of it is lit?

import { useMemo } from 'react'
import { isOn } from '../../core/graph/sift.ts'
import { filterOf } from '../../core/query/facets.ts'
import { type MapContent, type MapLight, mapLightOf, mapOf } from '../../core/query/map.ts'
import { type Atlas, useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { hasOurs, wholeContent } from './whole-content.ts'

/** The content of the layer in front, under the filters in force. */
export function useMapContent(): MapContent {
  const graph = useEvidence()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const sift = useViewState(({ view }) => view.sift)
  const facets = useViewState(({ view }) => view.facets)
  return useMemo(() => mapOf(graph, layer, sift, facets), [graph, layer, sift, facets])
}

/** All of the layer in front, whatever filters leave of it: by it the margins are ordered, so that no filter moves what stands there. */
export function useWholeContent(): MapContent {
  const { graph } = useAtlas()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const withOurs = useViewState(({ view }) => isOn('map', view.sift, 'inferred') || hasOurs(view))
  return useMemo(() => wholeContent(graph, layer, withOurs), [graph, layer, withOurs])
}

/** The same in a state, whether it is on screen or not. */
export function mapContentAt({ lenses }: Pick<Atlas, 'lenses'>, { options, sift, facets }: ViewState): MapContent {
  return mapOf(lenses.narrowed(filterOf({ facets, sift })), optionOf(options, 'map'), sift, facets)
}

/** What the selection lights, and what the pointer does; `undefined` where it lights nothing. */
export function useMapLight(content: MapContent): {
  readonly chosen: MapLight | undefined
  readonly under: MapLight | undefined
} {
  const { graph } = useAtlas()
  const selected = useViewState(({ view }) => view.selected)
  const hovered = useViewState((store) => store.hovered)
  const chosen = useMemo(() => mapLightOf(graph, content, selected), [graph, content, selected])
  const under = useMemo(() => {
    if (hovered === null) return undefined
    return mapLightOf(graph, content, 'mark' in hovered ? [hovered.mark] : [...graph.standsIn(hovered.unit)])
  }, [graph, content, hovered])
  return { chosen, under }
}
