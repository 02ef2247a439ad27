// How does each group draw on each crime? Groups and crimes alone; the lines say the mechanism where the report does.

import type { WholeGraph } from '../graph.ts'
import { bundle, type Lens, markAlone } from '../lens.ts'
import { crimeNodes, subjectNodes } from './nexus.ts'
import { benefits, crimeMarks } from './ties.ts'

/** Projects the graph: the threat side of the Nexus lens, with room for words on its lines. */
export function threatLens(graph: WholeGraph): Lens {
  const marks = crimeMarks(graph)
  const links = bundle(benefits(graph).map((tie) => marks.drawn(tie, 'target')))
  const nodes = [
    ...subjectNodes(graph, links),
    ...crimeNodes(marks, links).map((node) => ({
      ...node,
      ...(node.gap ? { gap: { groups: node.gap.groups, activities: false } } : {}),
    })),
  ]
  return { id: 'threat', columns: ['group', 'crime'], nodes: markAlone(nodes, links), links }
}
