// What would the map show, whatever filters leave of it now? By that its margins are ordered and its frame is fitted.

import { allEvidence } from '../../core/graph/graph.ts'
import type { MapLayer, PlaceTie } from '../../core/graph/place-ties.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import { kindOf } from '../../core/model/ids.ts'
import { type MapContent, mapOf } from '../../core/query/map.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'

/** All of a layer, with readings of ours or without. */
export function wholeContent(graph: Atlas['graph'], layer: MapLayer, withOurs: boolean): MapContent {
  return mapOf(allEvidence(graph), layer, { ...NO_SIFT, show: withOurs ? ['inferred'] : [] }, {})
}

/** Whether a filter asks for readings of ours. */
export function hasOurs({ facets }: Pick<ViewState, 'facets'>): boolean {
  return facets.reading?.includes('inferred') ?? false
}

/** What the report itself says of named groups and of crimes. */
export function isShownAtRest({ reading, thing, who }: PlaceTie): boolean {
  return reading === 'explicit' && kindOf(thing) !== 'actor' && kindOf(who ?? '') !== 'actor'
}
