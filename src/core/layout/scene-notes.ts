// What stands on the picture beside marks and lines? Heads, headings, remarks, and rings where something is missing.

import type { Lens } from '../graph/lens.ts'
import { BRACKET_GAP } from './frames.ts'
import type { Layout, PlacedNode } from './layout.ts'
import { BEHIND, type SceneLine, type SceneMark, type SceneNote, type SceneRing, type SceneWords } from './scene.ts'
import { childrenOf } from './scene-marks.ts'
import { type SceneText, widthOf } from './text-box.ts'

/** Least space between a mark and the next column for words between them. */
const ROOM_FOR_ASIDE = 130

/** The head over each column. */
export function heads(lens: Lens, layout: Layout, words: SceneWords): SceneNote[] {
  return lens.columns.flatMap((column) => {
    const place = layout.frame.columns[column]
    // Heads stay where nothing is left under any of them.
    if (!place || (layout.nodes.length > 0 && !layout.nodes.some((node) => node.column === column))) return []
    const shift = place.label === 'inside' || place.lanes !== undefined ? 0 : place.label === 'before' ? 6 : -5
    const anchor = shift === 0 ? 'middle' : shift > 0 ? 'end' : 'start'
    const text = noteText(words.head(column), place.x + shift, 10, anchor, words.size - 2, 600)
    return text ? [{ id: `head:${column}`, role: 'head', text }] : []
  })
}

/** Names of parts of a column. */
export function headings(layout: Layout, words: SceneWords): SceneNote[] {
  return layout.headings.flatMap(({ id, column, x, y }) => {
    const label = layout.frame.columns[column]?.label
    const anchor = label === 'before' ? 'end' : 'start'
    const shift = anchor === 'end' ? 6 : -6
    const text = noteText(words.heading(id), x + shift, y, anchor, words.size - 1.5)
    return text ? [{ id: `heading:${column}:${id}`, role: 'heading' as const, text }] : []
  })
}

/** px by which a name and its number are at least narrower than reckoned. */
const NARROWER = 6

/** A number behind the name of a mark, smaller and quieter than that; none where it would leave a picture of that width. */
export function countBehind({ id, label }: SceneMark, count: string, width: number): SceneNote[] {
  const after = label?.lines.at(-1)
  if (!label || !after || !count) return []
  const { x, y, lines, size } = label
  const down = ((lines.length - 1) * size * 1.15) / 2 + 0.35
  const text: SceneText = {
    ...label,
    lines: [count],
    x: x + widthOf(after, size) + BEHIND,
    y: y + down,
    size: size - 1,
    tone: 'ink3',
  }
  if (label.anchor === 'start' && text.x + widthOf(count, text.size) > width + NARROWER) return []
  return [{ id: `count:${id}`, role: 'aside', owner: id, after, text }]
}

/** Why a mark has no line, where there is room beside it. */
export function asides(
  lens: Lens,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  words: SceneWords,
): SceneNote[] {
  const { columns } = layout.frame
  // Lines of the actors below would run through it.
  const isCrossed = lens.nodes.some(({ kind, block }) => kind === 'actor' && block > 1)
  return lens.nodes.flatMap((node) => {
    const place = placed.get(node.id)
    const column = columns[node.column]
    if (!place || !column || column.label !== 'before' || isCrossed) return []
    const next = lens.columns.find(
      (name) => (columns[name]?.x ?? 0) > column.x && layout.nodes.some((other) => other.column === name),
    )
    const edge = next === undefined ? layout.frame.width : (columns[next]?.x ?? 0) - (columns[next]?.width ?? 0) / 2
    const said = words.aside(node)
    const text = noteText(said, place.x + place.width / 2 + 4, place.y, 'start', words.size - 2)
    if (!text || edge - column.x < ROOM_FOR_ASIDE || widthOf(said, text.size) > edge - text.x) return []
    return [{ id: `aside:${node.id}`, role: 'aside' as const, owner: node.id, text }]
  })
}

function noteText(
  words: string,
  x: number,
  y: number,
  anchor: SceneText['anchor'],
  size: number,
  weight: 400 | 600 = 400,
): SceneText | undefined {
  return words === '' ? undefined : { lines: words.split('\n'), x, y, anchor, size, weight, tone: 'ink3' }
}

/** A ring at each side of a crime that no group, or no activity, is tied to. */
export function gapRings(lens: Lens, placed: ReadonlyMap<string, PlacedNode>): SceneRing[] {
  return lens.nodes.flatMap((node) => {
    const place = placed.get(node.id)
    if (!place || !node.gap || place.width < 40) return []
    const off = place.width / 2 + (childrenOf(node, placed).length > 0 ? BRACKET_GAP + 8 : 0)
    return [
      ...(node.gap.groups ? [{ id: `ring:groups:${node.id}`, owner: node.id, x: place.x - off, y: place.y }] : []),
      ...(node.gap.activities
        ? [{ id: `ring:activities:${node.id}`, owner: node.id, x: place.x + off, y: place.y }]
        : []),
    ]
  })
}

/** A reading of ours ends in an open dot, at the crime where it names one. */
export function readingRings(lens: Lens, lines: readonly SceneLine[]): SceneRing[] {
  const crimes = new Set(lens.nodes.filter(({ kind }) => kind === 'crime').map(({ id }) => id))
  return lines
    .filter(({ isInferred }) => isInferred)
    .map(({ id, source, curve }) => {
      const [x, y] = crimes.has(source) ? curve.from : curve.to
      return { id: `ring:reading:${id}`, owner: id, x, y }
    })
}
