// What lies within a few lines of something? The part of a lens that a focus leaves.

import type { Lens } from './lens.ts'
import { markAlone } from './lens.ts'

/** The most lines a focus reaches over. */
export const MOST_HOPS = 3

/**
 * Keeps what is at most so many lines away from the marks or lines given. A bracket and what it embraces are one: who
 * answers natural resources answers oil. `undefined` where the lens has none of them.
 */
export function focusLens(lens: Lens, around: readonly string[], hops: number): Lens | undefined {
  const partners = new Map<string, string[]>()
  const join = (a: string, b: string) => partners.set(a, [...(partners.get(a) ?? []), b])
  for (const { source, target } of lens.links) {
    join(source, target)
    join(target, source)
  }
  const parentOf = new Map(lens.nodes.flatMap(({ id, bracket = [] }) => bracket.map((child) => [child, id] as const)))
  const childrenOf = new Map(lens.nodes.map(({ id, bracket = [] }) => [id, bracket]))
  const start = new Set(
    around.flatMap((id) => {
      const link = lens.links.find((candidate) => candidate.id === id)
      return link ? [link.source, link.target] : childrenOf.has(id) ? [id] : []
    }),
  )
  if (start.size === 0) return undefined
  let seen = new Set(start)
  let edge = start
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<string>()
    for (const id of edge) {
      // A bracket stands at no distance from its parts, but leads to no other part of it.
      const family = [id, ...(parentOf.has(id) ? [parentOf.get(id) ?? ''] : (childrenOf.get(id) ?? []))]
      for (const one of family) for (const partner of partners.get(one) ?? []) if (!seen.has(partner)) next.add(partner)
    }
    seen = new Set([...seen, ...next])
    edge = next
  }
  for (const id of [...seen]) {
    const parent = parentOf.get(id)
    if (parent !== undefined) seen.add(parent)
    const children = childrenOf.get(id) ?? []
    if (children.length > 0 && !children.some((child) => seen.has(child))) for (const child of children) seen.add(child)
  }
  const links = lens.links.filter(({ source, target }) => seen.has(source) && seen.has(target))
  const nodes = lens.nodes.flatMap((node) => {
    if (!seen.has(node.id)) return []
    return node.bracket ? [{ ...node, bracket: node.bracket.filter((child) => seen.has(child)) }] : [node]
  })
  return { ...lens, links, nodes: markAlone(nodes, links) }
}
