// What are several marks of a lens all tied to?

import type { Lens } from '../graph/lens.ts'

/** Marks that each of the given marks has a line to, in the order of the lens; a line counts as its two ends. */
export function partnersOfAll(lens: Lens, ids: readonly string[]): string[] {
  const ends = ids.flatMap((id) => {
    const link = lens.links.find((candidate) => candidate.id === id)
    return link ? [link.source, link.target] : [id]
  })
  const partners = (id: string) =>
    new Set(lens.links.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])))
  const each = ends.map(partners)
  return lens.nodes
    .map(({ id }) => id)
    .filter((id) => each.length > 0 && !ends.includes(id) && each.every((own) => own.has(id)))
}
