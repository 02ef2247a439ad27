// Where in the picture is a thing that is asked about: a mark or line of its own, inside another, in lines, or nowhere, and why?

import { capabilitiesOf } from '../../../core/graph/capabilities.ts'
import type { WholeGraph } from '../../../core/graph/graph.ts'
import { type Lens, type LensId, type LensLink, type LensNode, linkEnds } from '../../../core/graph/lens.ts'
import { countryOf } from '../../../core/graph/lenses/places.ts'
import { regionOf } from '../../../core/graph/lenses/response.ts'
import { fullLens } from '../../../core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../core/graph/sift.ts'
import { type EntityId, kindOf } from '../../../core/model/ids.ts'
import { lensesWith } from '../../../core/query/offers.ts'
import type { Subject } from '../subject.ts'
import { indexOf, isAbout, isDrawn } from '../ties.ts'

/** Why there is nothing of a thing in the picture: a filter, a switch of the legend that nobody has touched, or the lens. */
export type WhyAbsent = 'filter' | 'legend' | 'lens'

/** Where a thing without a mark or line of its own is in a picture. */
export type Whereabouts =
  /** A mark stands for it among others. */
  | { readonly is: 'inside'; readonly whole: LensNode }
  /** Lines stand for it among others. */
  | { readonly is: 'lines'; readonly lines: readonly LensLink[] }
  | { readonly is: 'absent'; readonly why: WhyAbsent }

/** Where a thing, claim, row or line is that the picture on screen does not draw by itself. */
export function whereIs({ graph, lens }: Subject, id: string): Whereabouts {
  const here = standInFor(graph, lens, id)
  if (here) return here
  const [full, untouched] = lensOf(graph, lens.id)
  const isIn = (one: Lens) => isDrawn(one, id) || standInFor(graph, one, id) !== undefined
  if (isIn(untouched)) return { is: 'absent', why: 'filter' }
  return { is: 'absent', why: isIn(full) ? 'legend' : 'lens' }
}

/** The first lens on offer that draws a thing with a mark of its own. */
export function lensDrawing({ graph }: Subject, id: string): LensId | undefined {
  return lensesWith(capabilitiesOf(graph)).find((lens) => indexOf(lensOf(graph, lens)[0]).nodes.has(id))
}

/** The lines or the mark that stand for a thing among others. */
function standInFor(graph: WholeGraph, lens: Lens, id: string): Whereabouts | undefined {
  const whole = wholeOf(graph, lens, id) ?? lens.nodes.find(({ inner }) => inner?.some(({ stand }) => stand === id))
  const lines = lens.links.filter(({ strands }) => strands.some(({ stand }) => stand === id))
  if (lines.length > 0) return { is: 'lines', lines }
  if (whole) return { is: 'inside', whole }
  const line = lineOfParts(graph, lens, id)
  return line && { is: 'lines', lines: [line] }
}

/** The mark that stands for a thing which has none of its own. */
function wholeOf(graph: WholeGraph, lens: Lens, id: EntityId): LensNode | undefined {
  const holding = (one: EntityId) =>
    lens.nodes.find(({ parts = [], members = [] }) => parts.includes(one) || members.includes(one))
  const known = holding(id)
  if (known || kindOf(id) !== 'place') return known
  const top = lens.id === 'places' ? countryOf(graph, id) : lens.id === 'response' ? regionOf(graph, id) : id
  const mark = indexOf(lens).nodes.get(top) ?? holding(top)
  // A region stands for what its lines say of a place in it, not for all that lies there.
  const lines = mark ? (indexOf(lens).lines.get(mark.id) ?? []) : []
  return lines.some(({ strands }) => strands.some(({ stand }) => isAbout(graph, stand, id))) ? mark : undefined
}

/** The line that a line between two things has become, where one of them went into another mark. */
function lineOfParts(graph: WholeGraph, lens: Lens, id: string): LensLink | undefined {
  const ends = linkEnds(id)
  if (!ends) return undefined
  const [a, b] = [ends.source, ends.target].map((end) =>
    indexOf(lens).nodes.has(end) ? end : wholeOf(graph, lens, end)?.id,
  )
  return lens.links.find(({ source, target }) => (source === a && target === b) || (source === b && target === a))
}

/** A lens with all it could show, and as it is shown where nobody has asked for anything. */
type WholeLens = readonly [full: Lens, untouched: Lens]

const lenses = new WeakMap<WholeGraph, Partial<Record<LensId, WholeLens>>>()

/** Projected when it is first asked for. */
function lensOf(graph: WholeGraph, id: LensId): WholeLens {
  const all = lenses.get(graph) ?? {}
  lenses.set(graph, all)
  const full = all[id]?.[0] ?? fullLens(graph, id)
  all[id] ??= [full, siftLens(full, NO_SIFT)]
  return all[id]
}
