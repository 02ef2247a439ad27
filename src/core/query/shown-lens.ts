// What of the lenses is on screen for a choice of lens, filter and focus?

import { focusLens } from '../graph/focus.ts'
import { type FoldId, foldLens } from '../graph/fold.ts'
import { allEvidence, type Evidence, type WholeGraph } from '../graph/graph.ts'
import { LENS_IDS, type Lens, type LensId, type LensLink, type LensNode } from '../graph/lens.ts'
import { fullLens } from '../graph/lenses.ts'
import { MATRIX_IDS, type MatrixId, matrixOf } from '../graph/matrix.ts'
import { isOn, isStepped, NO_SIFT, type Sift, siftLens, turned } from '../graph/sift.ts'
import { whatIs } from '../model/ids.ts'
import { type DenyingMatrix, siftMatrix, withDenials } from './denials.ts'
import { FACET_IDS, type FacetId, type Facets, type Filter, filterOf, isNarrowed, passing } from './facets.ts'
import { footedClaims } from './footing.ts'
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
  /** The claims that rest on what is asked; `undefined` where anyone or no one will do. */
  footed(sift: Sift): ReadonlySet<string> | undefined
  /** What it shows when sifted and, where there is a focus, only what is near the selection. The same object for the same choice. */
  shown(choice: Choice): Lens
  /** The evidence that a filter leaves; the same object for the same filter. */
  narrowed(filter: Filter): Evidence
  /** A matrix when sifted and narrowed; the same object for the same. What narrows along its axes leaves its heads where they are. */
  matrix(id: MatrixId, sift: Sift, facets: Facets): DenyingMatrix
  /** A line by its id: in the lens or matrix given, folded or not, or in whichever has it. */
  link(id: string, first: LensId | MatrixId, folds?: readonly FoldId[]): LensLink | undefined
  /** A mark that folds several entities, in whichever lens has it. */
  fold(id: string): LensNode | undefined
}

/** Opens the lenses of a graph. */
export function openLenses(graph: WholeGraph): Lenses {
  let all: Evidence | undefined
  const fullLenses = new Map<string, Lens>()
  const full = (id: LensId, folds: readonly FoldId[] = []): Lens => {
    const key = lensKey(id, folds)
    const lens = fullLenses.get(key) ?? (folds.length === 0 ? fullLens(graph, id) : foldLens(graph, full(id), folds))
    fullLenses.set(key, lens)
    return lens
  }
  const passes = recall(facetsKey, (facets: Facets) =>
    isNarrowed(facets) ? passing(graph, filterOf({ facets, sift: NO_SIFT })) : undefined,
  )
  const footed = recall(
    ({ sure, rests }: Sift) => `${sure} ${rests}`,
    ({ sure, rests }) => footedClaims(graph, rests, sure),
  )
  const sifted = recall(
    (id: LensId, sift: Sift, facets: Facets, folds: readonly FoldId[] = []) =>
      [lensKey(id, folds), siftKey(sift), facetsKey(facets)].join('|'),
    (id, sift, facets, folds = []) =>
      siftLens(full(id, folds), withReadings(id, sift, facets), passes(facets), footed(sift)),
  )
  const focused = recall(
    ({ lens, sift, facets, folds, selected, hops }: Choice) =>
      JSON.stringify([lensKey(lens, folds), siftKey(sift), facetsKey(facets), selected, hops]),
    ({ lens, sift, facets, folds, selected, hops }) => {
      const whole = sifted(lens, sift, facets, folds)
      return focusLens(whole, selected, hops) ?? whole
    },
  )
  const fullMatrices = new Map<MatrixId, DenyingMatrix>()
  const fullMatrix = (id: MatrixId): DenyingMatrix => {
    const matrix = fullMatrices.get(id) ?? withDenials(graph, matrixOf(graph, id))
    fullMatrices.set(id, matrix)
    return matrix
  }
  const linksOf = byId((picture: Lens | DenyingMatrix) => picture.links)
  const foldsOf = byId((lens: Lens) => lens.nodes.filter(({ members }) => members !== undefined))
  return {
    full,
    sifted,
    passing: passes,
    footed,
    narrowed: recall(
      ({ facets, sure, rests }: Filter) => `${facetsKey(facets)}|${sure} ${rests}`,
      (filter) => {
        if (isNarrowed(filter.facets) || isStepped({ ...NO_SIFT, ...filter }))
          return narrowGraph(graph, passing(graph, filter))
        all ??= allEvidence(graph)
        return all
      },
    ),
    shown: (choice) =>
      choice.hops === 0 || choice.selected.length === 0
        ? sifted(choice.lens, choice.sift, choice.facets, choice.folds)
        : focused(choice),
    matrix: recall(
      (id: MatrixId, sift: Sift, facets: Facets) => [id, siftKey(sift), facetsKey(facets)].join('|'),
      (id, sift, facets) => {
        const asked = withReadings(id, sift, facets)
        return siftMatrix(fullMatrix(id), asked, passes(withoutFacets(facets, AXES)), passes(facets), footed(sift))
      },
    ),
    link: (id, first, folds = []) => {
      // Only a line's id is worth looking for: a search goes through every picture there is.
      if (whatIs(id) !== 'link') return undefined
      const linkIn = (picture: LensId | MatrixId, folded: readonly FoldId[]) =>
        linksOf(isMatrix(picture) ? fullMatrix(picture) : full(picture, folded)).get(id)
      const foldedFirst = folds.length === 0 ? [] : [first, ...LENS_IDS].map((one) => [one, folds] as const)
      const whole = [first, ...LENS_IDS, ...MATRIX_IDS].map((one) => [one, []] as const)
      for (const [picture, folded] of [...foldedFirst, ...whole]) {
        const found = linkIn(picture, folded)
        if (found !== undefined) return found
      }
      return undefined
    },
    fold: (id) => {
      if (whatIs(id) !== 'fold') return undefined
      for (const lens of LENS_IDS) {
        const found = foldsOf(full(lens)).get(id)
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

/** How many answers to one question are kept: the pictures on screen at once, and those one goes back to. */
const KEPT = 8

/**
 * A function that gives the same object again for what it was asked before, whoever asked in between. What was asked
 * longest ago is forgotten.
 */
function recall<Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const kept = new Map<string, Answer>()
  return (...asked) => {
    const key = keyOf(...asked)
    const answer = kept.has(key) ? (kept.get(key) as Answer) : make(...asked)
    // The last asked stands last.
    kept.delete(key)
    kept.set(key, answer)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}

/** The things of a picture by their ids, put in order once. */
function byId<Picture extends object, Thing extends { readonly id: string }>(
  thingsOf: (picture: Picture) => readonly Thing[],
): (picture: Picture) => ReadonlyMap<string, Thing> {
  const known = new WeakMap<Picture, ReadonlyMap<string, Thing>>()
  return (picture) => {
    const things = known.get(picture) ?? new Map(thingsOf(picture).map((thing) => [thing.id, thing]))
    known.set(picture, things)
    return things
  }
}

// Two choices are the same where they say the same, in whatever order.
const inOrder = (list: readonly string[]) => [...list].sort()
const lensKey = (id: LensId, folds: readonly FoldId[]) => [id, ...inOrder(folds)].join(' ')
const siftKey = ({ hide, show, sure, rests }: Sift) => JSON.stringify([inOrder(hide), inOrder(show), sure, rests])
const facetsKey = (facets: Facets) =>
  JSON.stringify(FACET_IDS.flatMap((id) => (facets[id]?.length ? [[id, inOrder(facets[id])]] : [])))
