// Which shapes of a slide is a picture? Every mark, line and word one that can be moved by itself; a mark and its name go together.

import type { LineEnds } from '../export/figure.ts'
import type { Theme } from '../export/paint.ts'
import type { Point } from '../layout/curve.ts'
import { isClear, widthOf } from '../layout/text-box.ts'
import { type Drawn, type DrawnBox, type DrawnLine, type DrawnPath, type DrawnText, drawnBy } from './drawn.ts'
import { boundsOf, formOf } from './form.ts'
import { joined } from './joins.ts'
import { readMarkup } from './markup.ts'
import type { Part } from './part.ts'
import { colourOf, rimOf } from './rim.ts'
import type { FormShape, Frame, Shape, TextShape } from './shape.ts'

/** A picture as a view writes it, and where it stands on the slide. */
export interface Picture {
  readonly markup: string
  /** Its corner on the slide, in px. */
  readonly x: number
  readonly y: number
  /** It is drawn this many times as large. */
  readonly scale: number
  /** What its lines run between: ids of marks, by the id of the line. */
  readonly ends: LineEnds
}

/** The shapes of a picture, connectors first: marks and words stand over them. */
export function shapesOf({ markup, x, y, scale, ends }: Picture, theme: Theme): Shape[] {
  const drawn = drawnBy(readMarkup(markup), theme, [scale, 0, 0, scale, x, y])
  const parts = numbered(withGrounds(drawn.flatMap((one) => partsOf(one))))
  const { joins, rest } = joined(parts, ends)
  return [...joins, ...grouped(rest)]
}

/** Numbers by which connectors know what they are glued to; a slide numbers everything anew. */
function numbered(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => ({ ...part, shape: { ...part.shape, id: i + 1 } }))
}

function partsOf(drawn: Drawn): Part[] {
  const { owner, classes } = drawn
  if (drawn.what === 'text') return textShapes(drawn).map((shape) => ({ shape, owner, classes }))
  const shape = formShape(drawn)
  if (shape === undefined) return []
  return [{ shape, owner, classes, ...(drawn.what === 'path' && { path: drawn }) }]
}

function formShape(drawn: DrawnPath | DrawnBox): FormShape | undefined {
  const { paint, scale, owner } = drawn
  const fill = colourOf(paint['fill'] ?? '#000000')
  const rim = rimOf(paint, scale)
  if (fill === undefined && rim === undefined) return undefined
  const opacity = paint['fill-opacity'] === undefined ? undefined : Number(paint['fill-opacity'])
  const named = { kind: 'form', id: 0, name: owner ?? '', fill, opacity, rim } as const
  if (drawn.what === 'path') {
    const found = formOf(drawn.steps)
    return found && { ...named, ...found.frame, form: found.form, fill: found.isOpen ? undefined : fill }
  }
  return { ...named, ...boundsOf(drawn.corners), form: { preset: drawn.what } }
}

/** Boxes of a text: lines that begin at one place are one box, others are boxes of their own. */
function textShapes(drawn: DrawnText): TextShape[] {
  const blocks: DrawnLine[][] = []
  const isTurned = Math.abs(drawn.turn) > 0.5
  for (const line of drawn.lines) {
    const block = blocks.at(-1)
    const first = block?.[0]
    if (block && first && (isTurned || Math.abs(first.at[0] - line.at[0]) < 0.5)) block.push(line)
    else blocks.push([line])
  }
  return blocks.map((lines) => textShape(drawn, lines))
}

/** Height of a line where only one is set, in shares of its size. */
const LINE = 1.15
/** From the middle of a line down to its baseline, in shares of its size. */
const DROP = 0.355

function textShape(drawn: DrawnText, lines: readonly DrawnLine[]): TextShape {
  const { size, anchor, turn, paint } = drawn
  const said = lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
  const width = Math.max(
    ...lines.map(({ runs }) =>
      runs.reduce((sum, run) => sum + widthOf(run.text, run.size) * (run.isBold ? BOLD : 1), 0),
    ),
  )
  const [first, last] = [lines[0]?.at ?? [0, 0], lines.at(-1)?.at ?? [0, 0]] as const
  const step = lines.length > 1 ? Math.hypot(last[0] - first[0], last[1] - first[1]) / (lines.length - 1) : size * LINE
  const height = step * lines.length
  const angle = (turn * Math.PI) / 180
  // From the anchor on the baselines' middle to the middle of the box, along the text and across it.
  const along = anchor === 'start' ? width / 2 : anchor === 'end' ? -width / 2 : 0
  const middle: Point = [
    (first[0] + last[0]) / 2 + along * Math.cos(angle) + DROP * size * Math.sin(angle),
    (first[1] + last[1]) / 2 + along * Math.sin(angle) - DROP * size * Math.cos(angle),
  ]
  return {
    kind: 'text',
    id: 0,
    name: said.join(' '),
    role: 'label',
    x: middle[0] - width / 2,
    y: middle[1] - height / 2,
    width,
    height,
    paragraphs: lines.map(({ runs }) => runs),
    isSet: true,
    size,
    line: step,
    colour: colourOf(paint['fill'] ?? '') ?? '#000000',
    align: anchor,
    anchor: 'middle',
    ...(Math.abs(turn) > 0.5 && { turn }),
  }
}

/** Bold letters are wider. */
const BOLD = 1.06

/** A ground that was laid under the words that follow becomes theirs: they move together. */
function withGrounds(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const under = kept.at(-1)
    if (under?.classes.includes('ground') && isOn(part.shape, under.shape)) {
      kept.pop()
      kept.push(onGround(part, under))
    } else kept.push(part)
  }
  return kept
}

function isOn(text: Part['shape'], ground: Part['shape']): boolean {
  return text.kind === 'text' && ground.kind === 'form' && !isClear(edges(ground), [edges(text)])
}

function onGround(part: Part, ground: Part): Part {
  const { shape } = part
  if (shape.kind !== 'text' || ground.shape.kind !== 'form') return part
  const { x, y, width, height, fill } = ground.shape
  return { ...part, shape: { ...shape, x, y, width, height, fill, align: centred(shape, ground.shape) } }
}

/** A line in the middle of its ground stays there in any font; lines of a block keep the edge they have in common. */
function centred(text: TextShape, ground: Frame): TextShape['align'] {
  if (text.paragraphs.length > 1) return text.align
  const off = text.x + text.width / 2 - (ground.x + ground.width / 2)
  return Math.abs(off) < 2 ? 'middle' : text.align
}

function edges({ x, y, width, height }: Frame) {
  return { x1: x, y1: y, x2: x + width, y2: y + height }
}

/** What belongs to one mark and follows on each other is a group. */
function grouped(parts: readonly Part[]): Shape[] {
  const runs: { owner: string | undefined; shapes: (FormShape | TextShape)[] }[] = []
  for (const { shape, owner } of parts) {
    const run = runs.at(-1)
    if (run && owner !== undefined && run.owner === owner) run.shapes.push(shape)
    else runs.push({ owner, shapes: [shape] })
  }
  return runs.flatMap(({ shapes }): Shape[] => {
    if (shapes.length === 1) return shapes
    const name = shapes.find(({ kind }) => kind === 'text')?.name ?? shapes[0]?.name ?? ''
    return [
      {
        kind: 'group',
        id: 0,
        name,
        shapes: shapes.map((shape) => (shape.kind === 'form' ? { ...shape, name } : shape)),
      },
    ]
  })
}
