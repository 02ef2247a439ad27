// Where do the sums of what is selected stand? At the name of who receives them, outside the fan of its lines: one above it, one
// below, each with the stroke of its own claim. What finds no room there is left to the panel.

import type { Stroke } from '../model/certainty.ts'
import type { Point } from './curve.ts'
import { boxesOf } from './mark-boxes.ts'
import type { Scene, SceneLine } from './scene.ts'
import { type Box, boxOf, isClear, type SceneText, widthOf } from './text-box.ts'
import { inPieces } from './words-apart.ts'

/** What is said of a line at the name where it begins. */
export interface SaidSum {
  /** The sum and its period, or that none is given. */
  readonly words: string
  /** What it is drawn from, where that is not what is selected. */
  readonly of?: string | undefined
  /** How firm its claim is; absent where no sum is given. */
  readonly stroke?: Stroke | undefined
  /** It is our reading of the report: the words say so. */
  readonly isOurs?: true | undefined
}

/** A sum that has found its place. */
export interface PlacedSum {
  readonly id: string
  readonly text: SceneText
  /** What stands before it in its line, in plain words; empty where nothing does. */
  readonly of: string
  /** The stroke of its claim, at the outer end of the first line. */
  readonly sign: { readonly stroke: Stroke; readonly from: Point; readonly to: Point } | undefined
}

/** Above a name and below it: no more sums stand at one. */
const AT_A_NAME = 2
/** px of a stroke, between it and its words, and from the edge of the picture. */
const SIGN = 20
const GAP = 6
const EDGE = 3

/** The sums that find room at the names where their lines begin, in the order in which they are asked for. */
export function sumsAtNames(
  scene: Scene,
  lines: readonly Pick<SceneLine, 'id' | 'source'>[],
  said: ReadonlyMap<string, SaidSum>,
  size: number,
): PlacedSum[] {
  const taken = [...boxesOf(scene.marks), ...scene.notes.map(({ text }) => boxOf(text))]
  const sources = new Map(lines.map(({ id, source }) => [id, source]))
  const of = new Map<string, (readonly [id: string, sum: SaidSum])[]>()
  for (const [id, sum] of said) {
    const source = sources.get(id)
    if (source !== undefined) of.set(source, [...(of.get(source) ?? []), [id, sum]])
  }
  return scene.marks.flatMap(({ id: mark, label }) => {
    if (label === undefined || label.anchor === 'middle') return []
    const free: (1 | -1)[] = (of.get(mark)?.length ?? 0) > 1 ? [-1, 1] : [1, -1]
    const placed: PlacedSum[] = []
    for (const [id, sum] of of.get(mark) ?? []) {
      if (placed.length === AT_A_NAME) break
      const found = free.flatMap((side) => {
        const one = setAt(scene, label, { id, sum }, side, size)
        return one !== undefined && isClear(one.box, taken) ? [{ ...one, side }] : []
      })[0]
      if (!found) continue
      free.splice(free.indexOf(found.side), 1)
      taken.push(found.box)
      placed.push(found.placed)
    }
    return placed
  })
}

/** A sum above a name or below it, flush with its inner end; `undefined` where it is too wide for the picture. */
function setAt(
  scene: Scene,
  label: SceneText,
  { id, sum }: { readonly id: string; readonly sum: SaidSum },
  side: 1 | -1,
  size: number,
): { readonly placed: PlacedSum; readonly box: Box } | undefined {
  // Outwards from the mark: to the left of a name that ends at it, to the right of one that begins there.
  const out = label.anchor === 'end' ? -1 : 1
  const room = (out < 0 ? label.x : scene.width - label.x) - EDGE
  const sign = sum.stroke === undefined ? 0 : SIGN + GAP
  const of = sum.of === undefined ? '' : `${sum.of} `
  const isWhole = widthOf(of + sum.words, size) + sign <= room
  // Where all of it has no room beside one another, the sum alone stands there, in as few lines as it takes.
  const lines = isWhole ? [sum.words] : inPieces(sum.words, room, size, room - sign)
  const widths = lines.map((line, i) => widthOf(i === 0 && isWhole ? of + line : line, size))
  const first = (widths[0] ?? 0) + sign
  const width = Math.max(first, ...widths)
  if (width > room) return undefined
  const name = boxOf(label)
  const height = lines.length * size * 1.15
  const y = side < 0 ? name.y1 - height / 2 : name.y2 + height / 2
  const top = y - (height - size * 1.15) / 2
  const isSum = sum.stroke !== undefined
  return {
    placed: {
      id,
      text: {
        lines,
        x: label.x,
        y,
        anchor: label.anchor,
        size,
        weight: isSum ? 600 : 400,
        tone: isSum ? 'ink' : 'ink3',
      },
      of: isWhole ? of : '',
      sign:
        sum.stroke === undefined
          ? undefined
          : {
              stroke: sum.stroke,
              from: [label.x + out * (first - SIGN), top],
              to: [label.x + out * first, top],
            },
    },
    box: {
      x1: Math.min(label.x, label.x + out * width),
      x2: Math.max(label.x, label.x + out * width),
      y1: y - height / 2,
      y2: y + height / 2,
    },
  }
}
