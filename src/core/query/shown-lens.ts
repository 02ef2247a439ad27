// What of the lenses is on screen for a choice of lens, filter and focus?

import { focusLens } from '../graph/focus.ts'
import { type FoldId, foldLens } from '../graph/fold.ts'
import type { Graph } from '../graph/graph.ts'
import { LENS_IDS, type Lens, type LensId, type LensLink, type LensNode } from '../graph/lens.ts'
import { fullLens } from '../graph/lenses.ts'
import { MATRIX_IDS, type Matrix, type MatrixId, matrixOf } from '../graph/matrix.ts'
import { isOn, NO_SIFT, type Sift, siftLens, turned } from '../graph/sift.ts'
import type { Stroke } from '../model/certainty.ts'
import { FACET_IDS, type FacetId, type Facets, type Filter, isNarrowed, passing } from './facets.ts'
import { narrowGraph } from './narrow.ts'

/** The choice a picture depends on. */
export interface Choice {
  readonly lens: LensId
  readonly sift: Sift
  readonly facets: Facets
  readonly folds: readonly FoldId[]
  readonly selected: readonly string[]
  readonly hops: number
}

/** Every lens of a graph, each projected when it is first asked for. */
export interface Lenses {
  /** All that a lens could show, with parts folded into their wholes. */
  full(id: LensId, folds?: readonly FoldId[]): Lens
  /** What it shows when sifted and narrowed. The same object for the same choice as before. */
  sifted(id: LensId, sift: Sift, facets: Facets, folds?: readonly FoldId[]): Lens
  /** The evidence that facets leave; `undefined` where they narrow nothing. The same object while they are the same. */
  passing(facets: Facets): ReadonlySet<string> | undefined
  /** What it shows when sifted and, where there is a focus, only what is near the selection. */
  shown(choice: Choice): Lens
  /** The graph with the evidence that a filter leaves; the whole graph where it leaves all. */
  narrowed(filter: Filter): Graph
  /** A matrix when sifted and narrowed. What narrows along its axes leaves its heads where they are. */
  matrix(id: MatrixId, sift: Sift, facets: Facets): Matrix
  /** A line by its id: in the lens or matrix given, folded or not, or in whichever has it. */
  link(id: string, first: LensId | MatrixId, folds?: readonly FoldId[]): LensLink | undefined
  /** A mark that folds several entities, in whichever lens has it. */
  fold(id: string): LensNode | undefined
}

/** Opens the lenses of a graph. */
export function openLenses(graph: Graph): Lenses {
  const known = new Map<string, Lens>()
  const full = (id: LensId, folds: readonly FoldId[] = []): Lens => {
    const key = [id, ...[...folds].sort()].join(' ')
    const lens = known.get(key) ?? (folds.length === 0 ? fullLens(graph, id) : foldLens(graph, full(id), folds))
    known.set(key, lens)
    return lens
  }
  const passes = remember((facets: Facets) =>
    isNarrowed(facets) ? passing(graph, { facets, sure: 'limited' }) : undefined,
  )
  const passesWithoutAxes = remember((facets: Facets) => {
    const others = withoutFacets(facets, AXES)
    return isNarrowed(others) ? passing(graph, { facets: others, sure: 'limited' }) : undefined
  })
  const siftedOf = remember((lens: Lens, sift: Sift, facets: Facets) =>
    siftLens(lens, withReadings(lens.id, sift, facets), passes(facets)),
  )
  const sifted = (id: LensId, sift: Sift, facets: Facets, folds: readonly FoldId[] = []) =>
    siftedOf(full(id, folds), sift, facets)
  const narrowed = remember((facets: Facets, sure: Stroke) =>
    isNarrowed(facets) || sure !== NO_SIFT.sure ? narrowGraph(graph, passing(graph, { facets, sure })) : graph,
  )
  const focused = remember(
    (lens: Lens, around: readonly string[], hops: number) => focusLens(lens, around, hops) ?? lens,
  )
  const matrices = new Map<MatrixId, Matrix>()
  const fullMatrix = (id: MatrixId): Matrix => {
    const matrix = matrices.get(id) ?? matrixOf(graph, id)
    matrices.set(id, matrix)
    return matrix
  }
  return {
    full,
    sifted,
    passing: passes,
    narrowed: ({ facets, sure }) => narrowed(facets, sure),
    shown: ({ lens, sift, facets, folds, selected, hops }) => {
      const whole = sifted(lens, sift, facets, folds)
      return hops === 0 || selected.length === 0 ? whole : focused(whole, selected, hops)
    },
    matrix: (id, sift, facets) => {
      const asked = withReadings(id, sift, facets)
      const axes = siftLens(fullMatrix(id), asked, passesWithoutAxes(facets))
      const { links } = siftLens(fullMatrix(id), asked, passes(facets))
      return { ...axes, links }
    },
    link: (id, first, folds = []) => {
      const linksOf = (picture: LensId | MatrixId, folded: readonly FoldId[]) =>
        (isMatrix(picture) ? fullMatrix(picture) : full(picture, folded)).links
      const foldedFirst = folds.length === 0 ? [] : [first, ...LENS_IDS].map((one) => [one, folds] as const)
      const whole = [first, ...LENS_IDS, ...MATRIX_IDS].map((one) => [one, []] as const)
      for (const [picture, folded] of [...foldedFirst, ...whole]) {
        const found = linksOf(picture, folded).find((link) => link.id === id)
        if (found !== undefined) return found
      }
      return undefined
    },
    fold: (id) => {
      for (const lens of LENS_IDS) {
        const found = full(lens).nodes.find((node) => node.id === id && node.members !== undefined)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

/** Facets that are the axes of a matrix: its heads stay while one of them narrows its cells. */
const AXES: readonly FacetId[] = ['group', 'crime', 'region']

/** The facets that are asked for, without some of them. */
function withoutFacets(facets: Facets, some: readonly FacetId[]): Facets {
  const left = FACET_IDS.filter((id) => facets[id] !== undefined && !some.includes(id))
  return Object.fromEntries(left.map((id) => [id, facets[id]]))
}

function isMatrix(id: LensId | MatrixId): id is MatrixId {
  return MATRIX_IDS.some((one) => one === id)
}

/** Who asks for our readings alone asks for them to be shown. */
function withReadings(lens: string, sift: Sift, { reading = [] }: Facets): Sift {
  return reading.includes('inferred') && !isOn(lens, sift, 'inferred') ? turned(lens, sift, 'inferred') : sift
}

/** A function that gives its last result again while it is asked the same. */
function remember<Arguments extends readonly unknown[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined
  return (...given) => {
    if (last === undefined || last.given.some((value, i) => value !== given[i]))
      last = { given, result: make(...given) }
    return last.result
  }
}
