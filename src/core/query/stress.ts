// Which marks and lines of a lens does a selection or a pointer light, and which stay as they are?

import { drawnLinks, type Lens, type LensId, type LensLink, type LensNode } from '../graph/lens.ts'

/** How a mark or line is shown: lit, as at rest, or dimmed. What is in neither set is dimmed. */
export interface Stress {
  readonly lit: ReadonlySet<string>
  /** The other side of what is lit: it answers the crime, not what was chosen, and is not lit with it. */
  readonly rest: ReadonlySet<string>
}

/** Columns in the middle of a lens, and whether light passes through their marks to the other side. */
const MIDDLE: Readonly<Record<LensId, { readonly column: string; readonly passes: boolean } | undefined>> = {
  nexus: { column: 'crime', passes: false },
  threat: undefined,
  places: { column: 'place', passes: false },
  // An activity is what ties a crime to the body that leads it.
  response: { column: 'activity', passes: true },
  everything: undefined,
}

/** What choosing marks or lines lights; `undefined` where the lens has none of them, so nothing is dimmed. */
export function stressOf(lens: Lens, ids: readonly string[]): Stress | undefined {
  const each = ids.flatMap((id) => stressOfOne(lens, id) ?? [])
  if (each.length === 0) return undefined
  const lit = new Set(each.flatMap((one) => [...one.lit]))
  const rest = new Set(each.flatMap((one) => [...one.rest]).filter((id) => !lit.has(id)))
  return { lit, rest }
}

function stressOfOne(lens: Lens, id: string): Stress | undefined {
  const link = drawnLinks(lens).find((candidate) => candidate.id === id)
  if (link) return { lit: new Set([link.id, link.source, link.target]), rest: new Set() }
  const node =
    lens.nodes.find((candidate) => candidate.id === id) ??
    lens.nodes.find(({ parts, members }) => parts?.includes(id) || members?.includes(id))
  if (!node) return stressOfStand(lens, id)
  // What is folded away is lit as what it went into, with the lines that are about it.
  const isOwn = ({ source, target, strands }: LensLink) =>
    (source === node.id || target === node.id) && (node.id === id || strands.some(({ folded }) => folded?.includes(id)))
  const own = lens.links.filter(isOwn)
  const lit = new Set([node.id, ...own.flatMap((line) => [line.id, line.source, line.target])])
  const rest = new Set<string>(node.bracket ?? [])
  const middle = MIDDLE[lens.id]
  if (middle) spread(lens, node, middle, lit, rest)
  return { lit, rest }
}

/** A claim, or a row of the annex without a mark of its own: the lines that stand for it. */
function stressOfStand(lens: Lens, stand: string): Stress | undefined {
  const own = lens.links.filter(({ strands }) => strands.some((strand) => strand.stand === stand))
  const within = lens.nodes.filter(({ inner }) => inner?.some((strand) => strand.stand === stand))
  if (own.length + within.length === 0) return undefined
  const lit = [...own.flatMap(({ id, source, target }) => [id, source, target]), ...within.map(({ id }) => id)]
  return { lit: new Set(lit), rest: new Set() }
}

/** Takes along the far side of what is lit in the middle. */
function spread(
  lens: Lens,
  node: LensNode,
  middle: { readonly column: string; readonly passes: boolean },
  lit: Set<string>,
  rest: Set<string>,
): void {
  const between = new Set(
    lens.nodes
      .filter(({ column, id }) => column === middle.column && (lit.has(id) || rest.has(id)))
      .map(({ id }) => id),
  )
  for (const { id: parent, bracket = [] } of lens.nodes)
    if (bracket.some((child) => between.has(child))) between.add(parent)
  const columns = new Map(lens.nodes.map(({ id, column }) => [id, column]))
  const to = middle.passes ? lit : rest
  for (const line of lens.links) {
    if (lit.has(line.id) || !(between.has(line.source) || between.has(line.target))) continue
    const far = between.has(line.source) ? line.target : line.source
    // Others beside what was chosen stay dim: other groups of a crime when a group is chosen.
    if (node.column !== middle.column && columns.get(far) === node.column) continue
    for (const part of [line.id, line.source, line.target]) if (!lit.has(part)) to.add(part)
  }
  for (const id of between) if (!lit.has(id)) rest.add(id)
}
