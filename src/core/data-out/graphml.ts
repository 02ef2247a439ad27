// A graph as GraphML, for yEd, Gephi, Cytoscape, networkx and Neo4j's APOC: every attribute declared before it is used.

import { xmlText } from '../slides/clean.ts'
import { aboutText } from './about.ts'
import { type GraphPart, graphParts } from './graph-parts.ts'
import type { Column, ColumnType } from './table.ts'
import type { Taken } from './taken.ts'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
}

/** The file. */
export function writeGraphml(taken: Taken): string {
  const { nodes, edges, nodeColumns, edgeColumns } = graphParts(taken)
  const keys = (of: 'node' | 'edge', columns: readonly Column[]) =>
    columns.map(
      ({ name, type, about }) =>
        `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"><desc>${xmlText(about)}</desc></key>`,
    )
  const data = (of: 'node' | 'edge', { label, values }: GraphPart) =>
    [
      `<data key="${of}_label">${xmlText(label)}</data>`,
      ...values.map(([{ name }, value]) => `<data key="${of}_${name}">${xmlText(String(value))}</data>`),
    ].join('')
  const label: Column = { name: 'label', type: 'string', about: 'What it is called' }
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xmlText(aboutText(taken))}</desc>`,
    ...keys('node', [label, ...nodeColumns]),
    ...keys('edge', [label, ...edgeColumns]),
    `  <graph id="${xmlText(taken.id)}" edgedefault="directed">`,
    ...nodes.map((node) => `    <node id="${xmlText(node.id)}">${data('node', node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${data('edge', edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}
