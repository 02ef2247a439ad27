// Who benefits from which crime, and which UN body responds? Groups, crimes and bodies, activities folded into lines.

import { type EntityId, kindOf } from '../../model/ids.ts'
import type { Graph, WholeGraph } from '../graph.ts'
import { bundle, type Lens, type LensLink, type LensNode, markAlone } from '../lens.ts'
import { benefits, type CrimeMarks, crimeMarks, idsOf, OTHER_CRIMES, responses } from './ties.ts'

/** Stands for the bodies that lead no activity naming a crime. */
export const OTHER_BODIES: EntityId = 'fold:bodies-without-crime'

/** Projects the graph; support alone draws no line. */
export function nexusLens(graph: WholeGraph): Lens {
  const marks = crimeMarks(graph)
  const answers = responses(graph)
  const links = bundle([
    ...benefits(graph).map((tie) => marks.drawn(tie, 'target')),
    ...answers.map((tie) => marks.drawn(tie, 'source')),
  ])
  const withCrime = new Set(answers.map(({ target }) => target))
  const bodies = idsOf(graph, 'body').filter((id) => graph.activitiesOf(id).length > 0)
  const idle = bodies.filter((id) => !withCrime.has(id))
  const body = { kind: 'body' as const, column: 'body', stays: true, alone: false }
  const nodes: LensNode[] = [
    ...subjectNodes(graph, links),
    ...crimeNodes(marks, links),
    ...bodies
      .filter((id) => withCrime.has(id))
      .map((id) => ({ ...body, id, block: 0, count: graph.activitiesOf(id).length, stays: false })),
    ...(idle.length > 0 ? [{ ...body, id: OTHER_BODIES, block: 1, count: idle.length, members: idle }] : []),
  ]
  return { id: 'nexus', columns: ['group', 'crime', 'body'], nodes: markAlone(nodes, links), links }
}

/** Groups, those without a line too; below them the unnamed actors that have one. */
export function subjectNodes(graph: Graph, links: readonly LensLink[]): LensNode[] {
  const linked = new Set(links.map(({ source }) => source))
  const count = (id: EntityId) => graph.unitsNaming(id).size
  // What the report itself ties to nothing stands below the others.
  const tied = new Set(links.filter(({ inferred }) => !inferred).map(({ source }) => source))
  return [
    ...idsOf(graph, 'group').map((id) => ({
      id,
      kind: 'group' as const,
      column: 'group',
      block: tied.has(id) ? 0 : 1,
      count: count(id),
      stays: true,
      alone: false,
    })),
    ...idsOf(graph, 'actor')
      .filter((id) => linked.has(id))
      .map((id) => ({
        id,
        kind: 'actor' as const,
        column: 'group',
        block: 2,
        count: count(id),
        stays: false,
        alone: false,
      })),
  ]
}

/** The crimes of the lens, brackets round their parts, and the fold. */
export function crimeNodes({ shown, folded, childrenOf, gapOf }: CrimeMarks, links: readonly LensLink[]): LensNode[] {
  const lines = (id: EntityId) =>
    links.filter(
      ({ source, target, inferred }) => !inferred && kindOf(source) !== 'actor' && (source === id || target === id),
    ).length
  const crime = { kind: 'crime' as const, column: 'crime', stays: true, alone: false }
  const nodes: LensNode[] = shown.map((id) => {
    const children = childrenOf(id)
    return {
      ...crime,
      id,
      block: 0,
      count: lines(id),
      gap: gapOf(id),
      ...(children.length > 0 ? { bracket: children } : {}),
    }
  })
  if (folded.length === 0) return nodes
  return [
    ...nodes,
    { ...crime, id: OTHER_CRIMES, block: 1, count: folded.length, members: folded, gap: gapOf(OTHER_CRIMES) },
  ]
}
