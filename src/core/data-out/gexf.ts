// A graph as GEXF 1.3, for Gephi and Gephi Lite. Edges of the same two are kept apart by their kinds, and no two attributes have names
// that differ in capitals alone: Gephi takes such for one.

import { xmlText } from '../slides/clean.ts'
import { aboutText, LICENCE } from './about.ts'
import { type GraphPart, graphParts } from './graph-parts.ts'
import type { Column, ColumnType } from './table.ts'
import type { Taken } from './taken.ts'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
}

/** The file. */
export function writeGexf(taken: Taken): string {
  const { nodes, edges, nodeColumns, edgeColumns } = graphParts(taken)
  const { date, symbol } = taken.dataset.report
  // A day is wanted here, and no less.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` lastmodifieddate="${date}"` : ''
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta${day}>`,
    `    <creator>${LICENCE.by}</creator>`,
    `    <keywords>${xmlText(symbol)}</keywords>`,
    `    <description>${xmlText(aboutText(taken))}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    ...declared('node', nodeColumns),
    ...declared('edge', edgeColumns),
    ...list(
      'nodes',
      nodes.map((node) => `<node id="${xmlText(node.id)}" label="${attribute(node.label)}">${values(node)}</node>`),
    ),
    ...list(
      'edges',
      edges.map(
        (edge) =>
          `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" kind="${xmlText(edge.kind)}" label="${attribute(edge.label)}" weight="1">${values(edge)}</edge>`,
      ),
    ),
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`
}

function list(name: string, items: readonly string[]): readonly string[] {
  return [`    <${name}>`, ...items.map((item) => `      ${item}`), `    </${name}>`]
}

/** What Gephi has columns of its own for is called otherwise. */
const TITLES: Readonly<Record<string, string>> = { kind: 'type_of', label_en: 'name_en', label_zh: 'name_zh' }

/** The id of an attribute is its title: some readers take the one, some the other. */
function titleOf({ name }: Column): string {
  return TITLES[name] ?? name
}

function declared(of: 'node' | 'edge', columns: readonly Column[]): readonly string[] {
  return [
    `    <attributes class="${of}" mode="static">`,
    ...columns.map(
      (column) => `      <attribute id="${titleOf(column)}" title="${titleOf(column)}" type="${TYPES[column.type]}"/>`,
    ),
    '    </attributes>',
  ]
}

function values({ values: given }: GraphPart): string {
  const all = given.map(([column, value]) => `<attvalue for="${titleOf(column)}" value="${attribute(String(value))}"/>`)
  return `<attvalues>${all.join('')}</attvalues>`
}

/** A text in an attribute: a line break that is written as such is read as a space. */
function attribute(text: string): string {
  return xmlText(text).replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
