// Which marks and lines of a lens does a selection or a pointer light, and which stay as they are?

import type { Lens } from '../graph/nexus-lens.ts'

/** How a mark or line is shown: lit, as at rest, or dimmed. What is in neither set is dimmed. */
export interface Stress {
  readonly lit: ReadonlySet<string>
  /** The other side of a lit crime: it answers the crime, not what was chosen, and is not lit with it. */
  readonly rest: ReadonlySet<string>
}

/** What choosing a mark or line lights; `undefined` where the lens has no such mark, so nothing is dimmed. */
export function stressOf(lens: Lens, id: string): Stress | undefined {
  const link = lens.links.find((candidate) => candidate.id === id)
  if (link) return { lit: new Set([link.id, link.source, link.target]), rest: new Set() }
  const node = lens.nodes.find((candidate) => candidate.id === id)
  if (!node) return undefined
  const own = lens.links.filter(({ source, target }) => source === id || target === id)
  const lit = new Set([id, ...own.flatMap((line) => [line.id, line.source, line.target])])
  const rest = new Set<string>(node.bracket ?? [])
  const crimes = new Set(
    lens.nodes
      .filter(({ column, id: crime }) => column === 'crime' && (lit.has(crime) || rest.has(crime)))
      .map((crime) => crime.id),
  )
  for (const { id: parent, bracket = [] } of lens.nodes) {
    if (bracket.some((child) => crimes.has(child))) crimes.add(parent)
  }
  for (const line of lens.links) {
    if (lit.has(line.id) || !(crimes.has(line.source) || crimes.has(line.target))) continue
    if (node.column !== 'crime' && isSameSide(line.side, node.column)) continue
    for (const part of [line.id, line.source, line.target]) if (!lit.has(part)) rest.add(part)
  }
  for (const crime of crimes) if (!lit.has(crime)) rest.add(crime)
  return { lit, rest }
}

/** Lines between a crime and the chosen column: other groups of a crime stay dim when a group is chosen. */
function isSameSide(side: 'threat' | 'response', column: 'group' | 'body' | 'crime'): boolean {
  return (side === 'threat') === (column === 'group')
}
