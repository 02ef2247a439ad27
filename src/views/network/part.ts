// What of a lens is drawn on a phone? The column that the lens is about; with a selection, what is near it.

import type { Lens, LensId } from '../../core/graph/lens.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import { stressOf } from '../../core/query/stress.ts'

/** The column each lens is about. */
export const ABOUT: Readonly<Record<LensId, string>> = {
  nexus: 'group',
  threat: 'group',
  places: 'place',
  response: 'crime',
  everything: 'group',
}

/** All of a lens, or what a narrow frame has room for. What has a focus is small enough. */
export function partOfLens(lens: Lens, frame: FrameName, selected: readonly string[], hops: number): Lens {
  if (frame !== 'narrow' || hops > 0) return lens
  const stress = stressOf(lens, selected)
  if (!stress) {
    return { ...lens, links: [], nodes: lens.nodes.filter(({ column }) => column === ABOUT[lens.id]) }
  }
  const isNear = (id: string) => stress.lit.has(id) || stress.rest.has(id)
  return {
    ...lens,
    links: lens.links.filter(({ id }) => isNear(id)),
    nodes: lens.nodes.flatMap((node) => {
      if (!isNear(node.id)) return []
      return [node.bracket ? { ...node, bracket: node.bracket.filter(isNear) } : node]
    }),
  }
}
