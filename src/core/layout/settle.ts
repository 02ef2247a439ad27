// Where does each of some words stand, so that none covers another? Each has places where it may stand; all are set, and set anew
// with the others where they are, until nothing is gained. What would still cover something is left out, and the caller says so.

import { type Box, isClear } from './text-box.ts'

/** One place where a word may stand. */
export interface Candidate<Text> {
  readonly box: Box
  /** How far it is from the best place for it. */
  readonly cost: number
  readonly text: Text
}

/** A word with its places. */
export interface Unsettled<Text> {
  readonly id: string
  /** It may go where another would find no room. */
  readonly yields?: boolean
  readonly candidates: readonly Candidate<Text>[]
}

/** Points of lines that words had better not stand on, each as many times as costly as one of a thin line. Absent: once. */
export type Dots = readonly (readonly [x: number, y: number, weight?: number])[]

/** What a covered box costs, and a point of a line. */
const COST = { covered: 100, unset: 400, dot: 0.3 } as const
/** How often all are set anew. */
const TURNS = 6

/** Settles words, the most important first. `fixed` are boxes that none may cover. */
export function settle<Text>(
  words: readonly Unsettled<Text>[],
  fixed: readonly Box[],
  dots: Dots,
): ReadonlyMap<string, Candidate<Text>> {
  const open = words.map(({ id, yields = false, candidates }) => ({
    id,
    yields,
    candidates: candidates
      .filter(({ box }) => isClear(box, fixed))
      .map((one) => ({ ...one, cost: one.cost + costOn(dots, one.box) })),
  }))
  // Which comes first decides much: several orders are tried, and the best is kept.
  const orders = [open, [...open].sort((a, b) => a.candidates.length - b.candidates.length), [...open].reverse()]
  const tried = orders.map((order) => uncovered(open, settled(order)))
  return tried.reduce((best, one) => (total(open, one) < total(open, best) ? one : best))
}

/** All that is set, and what is not. */
function total<Text>(open: readonly Unsettled<Text>[], set: ReadonlyMap<string, Candidate<Text>>): number {
  return [...set.values()].reduce(
    (sum, { cost }) => sum + cost,
    open.reduce((lost, { id, yields }) => (set.has(id) ? lost : lost + COST.unset / (yields ? 4 : 1)), 0),
  )
}

function settled<Text>(open: readonly Unsettled<Text>[]): ReadonlyMap<string, Candidate<Text>> {
  const set = new Map<string, Candidate<Text>>()
  for (let turn = 0; turn < TURNS; turn++) {
    let changed = false
    for (const { id, candidates } of open) {
      const others = [...set].flatMap(([other, { box }]) => (other === id ? [] : [box]))
      const best = cheapest(candidates, others)
      if (best === undefined || set.get(id) === best) continue
      set.set(id, best)
      changed = true
    }
    if (!changed) break
  }
  return set
}

function cheapest<Text>(candidates: readonly Candidate<Text>[], others: readonly Box[]): Candidate<Text> | undefined {
  let best: { readonly one: Candidate<Text>; readonly cost: number } | undefined
  for (const one of candidates) {
    if (best !== undefined && one.cost >= best.cost) continue
    const covered = others.filter((other) => !isClear(one.box, [other])).length
    const cost = one.cost + COST.covered * covered
    if (best === undefined || cost < best.cost) best = { one, cost }
  }
  return best?.one
}

/** In their order: each stands where it was set, or wherever it covers nothing, or nowhere. */
function uncovered<Text>(
  open: readonly Unsettled<Text>[],
  set: ReadonlyMap<string, Candidate<Text>>,
): ReadonlyMap<string, Candidate<Text>> {
  const kept = new Map<string, Candidate<Text>>()
  const isFree = ({ box }: Candidate<Text>) =>
    isClear(
      box,
      [...kept.values()].map((one) => one.box),
    )
  for (const { id } of open) {
    const one = set.get(id)
    if (one && isFree(one)) kept.set(id, one)
  }
  for (const { id, candidates } of open) {
    if (kept.has(id)) continue
    const one = candidates.filter(isFree).sort((a, b) => a.cost - b.cost)[0]
    if (one) kept.set(id, one)
    else makeRoom(id, candidates, open, kept)
  }
  return kept
}

/** Sets a word where one other stands that finds room elsewhere, or where those stand that yield. */
function makeRoom<Text>(
  id: string,
  candidates: readonly Candidate<Text>[],
  open: readonly Unsettled<Text>[],
  kept: Map<string, Candidate<Text>>,
): void {
  for (const one of [...candidates].sort((a, b) => a.cost - b.cost)) {
    const covered = [...kept].filter(([, { box }]) => !isClear(one.box, [box]))
    const [other] = covered
    if (covered.length !== 1 || other === undefined) continue
    const rest = [one.box, ...[...kept].flatMap(([each, { box }]) => (each === other[0] ? [] : [box]))]
    const elsewhere = open
      .find((word) => word.id === other[0])
      ?.candidates.filter(({ box }) => isClear(box, rest))
      .sort((a, b) => a.cost - b.cost)[0]
    if (elsewhere === undefined) continue
    kept.set(other[0], elsewhere)
    kept.set(id, one)
    return
  }
  if (open.find((word) => word.id === id)?.yields) return
  const mayGo = (other: string) => open.find((word) => word.id === other)?.yields ?? false
  for (const one of candidates) {
    const covered = [...kept].filter(([, { box }]) => !isClear(one.box, [box]))
    if (!covered.every(([other]) => mayGo(other))) continue
    for (const [other] of covered) kept.delete(other)
    kept.set(id, one)
    return
  }
}

/** What it costs to stand on lines. */
export function costOn(dots: Dots, { x1, y1, x2, y2 }: Box): number {
  let sum = 0
  for (const [x, y, weight = 1] of dots) if (x > x1 && x < x2 && y > y1 && y < y2) sum += weight
  return COST.dot * sum
}
