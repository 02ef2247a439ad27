// What is drawn over the dimmed picture: what a selection or the pointer lights, what stays at rest, and the words and
// strands that only appear then. A string of SVG; nothing under it is drawn anew.

import {
  writeBrace,
  writeGround,
  writeLine,
  writeMark,
  writeNote,
  writeRing,
  writeText,
} from '../core/export/picture.ts'
import type { Lens, Strand } from '../core/graph/lens.ts'
import { type Curve, movedCurve } from '../core/layout/curve.ts'
import type { FromFar } from '../core/layout/from-far.ts'
import { boxesOf } from '../core/layout/mark-boxes.ts'
import { LEAST_TEXT, type Scene, type SceneLine, type SceneMark } from '../core/layout/scene.ts'
import { type Box, boxOf, isClear, type SceneText } from '../core/layout/text-box.ts'
import { KINDS } from '../core/model/kinds.ts'
import { strokeWidth } from '../core/model/shapes.ts'

/** What is lit, and what stays as at rest; all else is dimmed. */
export interface Stress {
  readonly lit: ReadonlySet<string>
  readonly rest: ReadonlySet<string>
}

/** What there is to say over the picture. */
export interface Light {
  readonly stress: Stress | undefined
  /** Selected marks and lines. */
  readonly chosen: readonly string[]
  /** What all that is selected is tied to, where several things are. */
  readonly shared: readonly string[]
  /** What the pointer or the keyboard rests on. */
  readonly under: string | null
  /** From far, sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
  /** At a desk, what writes sums at the names where lit lines begin, in words of a size. */
  readonly atNames?: ((scene: Scene, lines: readonly SceneLine[], size: number) => string) | undefined
  /** Looked at from far: words on lines grow with the picture, as all others do. */
  readonly fromFar?: FromFar | null | undefined
  readonly zoom: number
  /** Size of words in px on screen. */
  readonly size: number
}

/** A head that would be smaller than this has no room to be set larger. */
const LEAST_HEAD = 7

/** The content of the layer of light: heads and remarks always, over them what is lit and chosen. */
export function lightOf(lens: Lens, scene: Scene, light: Light): string {
  const { stress, chosen } = light
  const signs = scene.notes
    .filter(({ role, text }) => role !== 'tag' && text.size * light.zoom >= (role === 'head' ? LEAST_HEAD : LEAST_TEXT))
    // Without its head nobody knows what a column holds: it becomes no smaller than can be read.
    .map((note) =>
      writeNote({ ...note, text: { ...note.text, size: Math.max(note.text.size, LEAST_TEXT / light.zoom) } }),
    )
    .join('')
  if (!stress) return signs + ringsRound(scene, chosen, 'ring-of-choice')
  const { lit, rest } = stress
  const open = lens.links.find(({ id, strands }) => id === chosen[0] && strands.length > 1)
  const of = (id: string) => (lit.has(id) ? ' lit' : rest.has(id) ? ' stays' : undefined)
  const marks = [...scene.marks].sort((a, b) => Number(lit.has(a.id)) - Number(lit.has(b.id)))
  const named = namesInSight(scene, light)
  const litLines = scene.lines.filter(({ id }) => lit.has(id))
  return [
    signs,
    ...scene.lines.filter(({ id }) => rest.has(id)).map((line) => writeLine(line, ' stays')),
    // Casings first: none cuts another lit line.
    ...litLines.map((line) => (open?.id === line.id ? '' : casing(line, light))),
    ...litLines.map((line) => (open?.id === line.id ? strandsOf(line, open.strands, light) : writeLine(line, ' lit'))),
    ...scene.braces.flatMap((brace) => classed(of(brace.owner), (extra) => writeBrace(brace, extra))),
    ...marks.flatMap((mark) =>
      classed(of(mark.id), (extra) =>
        writeMark(
          { ...mark, label: named.get(mark.id) ?? mark.label },
          `${extra}${chosen.includes(mark.id) ? ' chosen' : ''}`,
          light.zoom,
        ),
      ),
    ),
    // Dimmed as a picture, thin letters on a filled ground would break; over it they are whole.
    ...marks
      .filter(({ id, isWide, shapes }) => (isWide || shapes) && of(id) === undefined)
      .map(({ label }) =>
        label && label.size * light.zoom >= LEAST_TEXT ? `<g class="dim">${writeText(label)}</g>` : '',
      ),
    ...scene.rings.flatMap((ring) => classed(of(ring.owner), (extra) => writeRing(ring, extra))),
    ...tagsOf(scene, lit, open?.id),
    ringsRound(scene, light.shared, 'ring-of-shared'),
    ringsRound(scene, chosen, 'ring-of-choice'),
    ...wordsOnLines(scene, light, [...named.values()]),
    light.atNames?.(scene, litLines, light.size - 1.5) ?? '',
  ].join('')
}

function classed(extra: string | undefined, write: (extra: string) => string): string[] {
  return extra === undefined ? [] : [write(extra)]
}

/** Words on lit lines; of those that would cover one another the first stands for all. */
function tagsOf(scene: Scene, lit: ReadonlySet<string>, open: string | undefined): string[] {
  const taken: Box[] = []
  return scene.notes.flatMap((note) => {
    const { role, owner = '', text } = note
    if (role !== 'tag' || !lit.has(owner) || owner === open || !isClear(boxOf(text), taken)) return []
    taken.push(boxOf(text))
    return [writeGround(text) + writeNote(note, ' lit')]
  })
}

/** A lit line lies in a casing of the canvas's colour, so that it stands off what it crosses. */
function casing(line: SceneLine, { fromFar, zoom }: Light): string {
  // Much enlarged it would hide the line beside it.
  return writeLine({ ...line, stroke: 'firm', width: line.width + 4.8 / (fromFar ? Math.max(1, zoom) : 1) }, ' casing')
}

/** Every claim of a line by itself, each with its own stroke, side by side. A click on one opens its paragraph. */
function strandsOf(line: SceneLine, strands: readonly Strand[], light: Light): string {
  const step = Math.min(13, 84 / strands.length)
  return strands
    .map(({ stand, stroke, reading }, i) => {
      const curve = shifted(line.curve, (i - (strands.length - 1) / 2) * step)
      const width = strokeWidth(1.5, stroke, reading === 'inferred')
      const one = { ...line, curve, stroke, width }
      const hit = writeLine({ ...one, id: stand, stroke: 'firm', width: Math.max(6, step) }, ' hit strand')
      return casing(one, light) + writeLine({ ...one, id: stand }, ' lit') + hit
    })
    .join('')
}

/** The same ends, the way between them so much lower. */
function shifted(curve: Curve, dy: number): Curve {
  return { ...movedCurve(curve, ([x, y]) => [x, y + dy]), from: curve.from, to: curve.to }
}

/** The ring round what is selected: 2 px of ink, 3 px off its shape; thinner round what all of it shares. */
function ringsRound(scene: Scene, chosen: readonly string[], name: string): string {
  return scene.marks
    .filter(({ id, isBracket }) => chosen.includes(id) && !isBracket)
    .map((mark) => {
      // 3 px off the sides of a diamond are 4 at its points, where its name begins.
      const off = mark.isWide ? 10 : KINDS[mark.kind].isPointed ? 8.5 : 8
      const grown = {
        ...mark,
        width: mark.width + off,
        height: mark.height + (mark.isWide ? 8 : off),
        label: undefined,
      }
      return writeMark(grown, ` ${name}`)
    })
    .join('')
}

/** Names of lit marks that are too small at this zoom: what is under the pointer always, others where they are clear. */
function namesInSight(scene: Scene, { stress, chosen, under, zoom, size }: Light): Map<string, SceneText> {
  const named = new Map<string, SceneText>()
  const taken: Box[] = []
  const first = new Set([...(under === null ? [] : [under]), ...chosen])
  const lit = scene.marks.filter(({ id, label }) => label !== undefined && (stress?.lit.has(id) || first.has(id)))
  const isReadable = ({ label }: SceneMark) => (label?.size ?? 0) * zoom >= LEAST_TEXT
  for (const { label } of lit.filter(isReadable)) if (label) taken.push(boxOf(label))
  for (const mark of lit
    .filter((one) => !isReadable(one))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))) {
    if (!mark.label) continue
    const label = { ...mark.label, size: size / zoom }
    const box = boxOf(label)
    if (!first.has(mark.id) && !isClear(box, taken)) continue
    taken.push(box)
    named.set(mark.id, label)
  }
  return named
}

/** From far a sum on each lit line where there is room: there is no panel that says it. */
function wordsOnLines(scene: Scene, { stress, amounts, size, fromFar }: Light, names: readonly SceneText[]): string[] {
  if (!fromFar) return []
  const taken = [...boxesOf(scene.marks), ...[...names, ...scene.notes.map(({ text }) => text)].map(boxOf)]
  const lines = scene.lines.filter(({ id }) => stress?.lit.has(id))
  const sums = lines.flatMap(({ id, curve }) => {
    const words = amounts.get(id)
    return words === undefined ? [] : [{ id, curve, words }]
  })
  const style = { size: size - 2, weight: 600, tone: 'ink' } as const
  return fromFar
    .wordsOnLines(scene, lines, sums, style, taken)
    .map(({ id, text }) => `${writeGround(text)}<g class="on-line" data-on="${id}">${writeText(text)}</g>`)
}
