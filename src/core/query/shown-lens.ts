// What of the lenses is on screen for a choice of lens, filter and focus?

import { focusLens } from '../graph/focus.ts'
import type { Graph } from '../graph/graph.ts'
import { LENS_IDS, type Lens, type LensId, type LensLink, type LensNode } from '../graph/lens.ts'
import { fullLens } from '../graph/lenses.ts'
import { type Sift, siftLens } from '../graph/sift.ts'

/** The choice a picture depends on. */
export interface Choice {
  readonly lens: LensId
  readonly sift: Sift
  readonly selected: readonly string[]
  readonly hops: number
}

/** Every lens of a graph, each projected when it is first asked for. */
export interface Lenses {
  /** All that a lens could show. */
  full(id: LensId): Lens
  /** What it shows when sifted. The same object for the same choice as before. */
  sifted(id: LensId, sift: Sift): Lens
  /** What it shows when sifted and, where there is a focus, only what is near the selection. */
  shown(choice: Choice): Lens
  /** A line by its id: in the lens given, or in whichever lens has it. */
  link(id: string, first: LensId): LensLink | undefined
  /** A mark that folds several entities, in whichever lens has it. */
  fold(id: string): LensNode | undefined
}

/** Opens the lenses of a graph. */
export function openLenses(graph: Graph): Lenses {
  const known = new Map<LensId, Lens>()
  const full = (id: LensId): Lens => {
    const lens = known.get(id) ?? fullLens(graph, id)
    known.set(id, lens)
    return lens
  }
  const sifted = remember((id: LensId, sift: Sift) => siftLens(full(id), sift))
  const focused = remember(
    (lens: Lens, around: readonly string[], hops: number) => focusLens(lens, around, hops) ?? lens,
  )
  const inAny = <Found>(find: (lens: Lens) => Found | undefined, ids: readonly LensId[]): Found | undefined => {
    for (const id of ids) {
      const found = find(full(id))
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    full,
    sifted,
    shown: ({ lens, sift, selected, hops }) => {
      const whole = sifted(lens, sift)
      return hops === 0 || selected.length === 0 ? whole : focused(whole, selected, hops)
    },
    link: (id, first) => inAny((lens) => lens.links.find((link) => link.id === id), [first, ...LENS_IDS]),
    fold: (id) => inAny((lens) => lens.nodes.find((node) => node.id === id && node.members !== undefined), LENS_IDS),
  }
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
