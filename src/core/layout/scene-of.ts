// What exactly is drawn, and where? A lens, its layout and its words become a scene.

import type { Lens } from '../graph/lens.ts'
import type { Layout } from './layout.ts'
import type { Scene, SceneWords } from './scene.ts'
import { linesOf } from './scene-lines.ts'
import { braces, markOf } from './scene-marks.ts'
import { asides, countBehind, gapRings, headings, heads, readingRings } from './scene-notes.ts'
import { portsOf } from './scene-ports.ts'
import { beads, wayColumns, wayNotes, wayRules } from './scene-ways.ts'

/** Draws a lens in its layout. */
export function sceneOf(lens: Lens, layout: Layout, words: SceneWords): Scene {
  const placed = new Map(layout.nodes.map((node) => [node.id, node]))
  const ghostly = new Set((lens.fallen ?? []).flatMap(({ source, target }) => [source, target]))
  const marks = lens.nodes.flatMap((node) => markOf(node, layout, placed, words, ghostly.has(node.id)) ?? [])
  const { ways } = words
  const ports = portsOf(lens, layout, marks)
  const xs = ways ? wayColumns(layout, lens.columns, ways.heads.length) : []
  const lines = linesOf(lens, layout, placed, marks, xs[0])
  return {
    width: layout.frame.width,
    height: layout.frame.height,
    marks,
    lines,
    notes: [
      ...heads(lens, layout, words),
      ...headings(layout, words),
      ...asides(lens, layout, placed, words),
      ...lens.nodes.flatMap((node) => {
        const mark = node.kind === 'body' && marks.find(({ id }) => id === node.id)
        return mark ? countBehind(mark, words.aside(node), layout.frame.width) : []
      }),
      ...(ways ? wayNotes(lens, lines, ways, xs, words.size - 2) : []),
    ],
    rings: [
      ...gapRings(lens, placed),
      ...readingRings(lens, lines),
      ...(ways ? beads(lens, lines, ways, xs) : []),
      ...ports.rings,
    ],
    braces: braces(lens, placed, ways !== undefined),
    rules: [...wayRules(layout, xs), ...ports.rules],
  }
}
