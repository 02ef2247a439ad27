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
  const of = (id: string) => (stress?.lit.has(id) ? ' lit' : stress?.rest.has(id) ? ' stays' : undefined)
  const signs = scene.notes
    // A count stands wherever the name before it does, which is a px larger.
    .filter(
      ({ role, text, after }) =>
        role !== 'tag' && (text.size + (after ? 1 : 0)) * light.zoom >= (role === 'head' ? LEAST_HEAD : LEAST_TEXT),
    )
    // Without its head nobody knows what a column holds: it becomes no smaller than can be read.
    .map((note) =>
      writeNote(
        { ...note, text: { ...note.text, size: Math.max(note.text.size, LEAST_TEXT / light.zoom) } },
        stress && note.owner && !of(note.owner) ? ' dim' : '',
        true,
      ),
    )
    .join('')
  if (!stress) return signs + ringsRound(scene, chosen, 'ring-of-choice')
  const { lit, rest } = stress
  const open = lens.links.find(({ id, strands }) => id === chosen[0] && strands.length > 1)
  const marks = [...scene.marks].sort((a, b) => Number(lit.has(a.id)) - Number(lit.has(b.id)))
  const named = namesInSight(scene, light)
  const isDense = lens.id === 'everything'
  const taken = [...named.values(), ...scene.marks.flatMap(({ id, label }) => (of(id) && label ? [label] : []))].map(
    boxOf,
  )
  // Dimmed as a picture, thin letters on a filled ground, or in an outline of their own, would break; over it they are whole.
  const dims = marks.flatMap(({ id, isWide, shapes, label }) =>
    (isDense || isWide || shapes) && !of(id) && label && label.size * light.zoom >= LEAST_TEXT
      ? // What lies under a lit name is covered.
        !isDense || isClear(boxOf(label), taken)
        ? `<g class="dim">${writeText(label)}</g>`
        : writeGround(label)
      : [],
  )
  // Much enlarged, or among many names, it would hide what is beside it.
  const air = isDense ? 2 : 4.8 / (light.fromFar ? Math.max(1, light.zoom) : 1)
  const litLines = scene.lines.filter(({ id }) => lit.has(id))
  return [
    signs,
    ...dims,
    ...scene.lines.filter(({ id }) => rest.has(id)).map((line) => writeLine(line, ' stays')),
    // Casings first: none cuts another lit line.
    ...litLines.map((line) => (open?.id === line.id ? '' : casing(line, air))),
    ...litLines.map((line) => (open?.id === line.id ? strandsOf(line, open.strands, air) : writeLine(line, ' lit'))),
    // A bracket is lit where a line ends at it: its other side may have none.
    ...scene.braces.flatMap((brace) => {
      const end = brace.id.includes('right') ? 'source' : 'target'
      const ending = scene.lines.filter((line) => line[end] === brace.owner).map(({ id }) => of(id))
      return classed(ending.sort()[0], (extra) => writeBrace(brace, extra))
    }),
    ...marks.flatMap((mark) =>
      classed(of(mark.id), (extra) =>
        writeMark(
          { ...mark, label: named.get(mark.id) ?? mark.label },
          `${extra}${chosen.includes(mark.id) ? ' chosen' : ''}`,
          light.zoom,
        ),
      ),
    ),
    ...scene.rings.flatMap((ring) => classed(of(ring.owner), (extra) => writeRing(ring, extra))),
    ...tagsOf(scene, lit, open?.id),
    ringsRound(scene, light.shared, 'ring-of-shared'),
    ringsRound(scene, chosen, 'ring-of-choice'),
    // From far there is no panel that says them.
    ...(light.fromFar
      ?.wordsOnLines(scene, litLines, light.amounts, [...named.values()], light.size)
      .map(({ id, text }) => `${writeGround(text)}<g class="on-line" data-on="${id}">${writeText(text)}</g>`) ?? []),
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

/** A lit line lies in a casing of the canvas's colour, so that it stands off what it crosses; `air` is that on both sides. */
function casing(line: SceneLine, air: number): string {
  return writeLine({ ...line, stroke: 'firm', width: line.width + air }, ' casing')
}

/** Every claim of a line by itself, each with its own stroke, side by side. A click on one opens its paragraph. */
function strandsOf(line: SceneLine, strands: readonly Strand[], air: number): string {
  const step = Math.min(13, 84 / strands.length)
  return strands
    .map(({ stand, stroke, reading }, i) => {
      const curve = shifted(line.curve, (i - (strands.length - 1) / 2) * step)
      const width = strokeWidth(1.5, stroke, reading === 'inferred')
      const one = { ...line, curve, stroke, width }
      const hit = writeLine({ ...one, id: stand, stroke: 'firm', width: Math.max(6, step) }, ' hit strand')
      return casing(one, air) + writeLine({ ...one, id: stand }, ' lit') + hit
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
    // A hexagon that holds its name has room for one that can just be read.
    const label = { ...mark.label, size: (mark.isWide ? LEAST_TEXT : size) / zoom }
    const box = boxOf(label)
    if (!first.has(mark.id) && !isClear(box, taken)) continue
    taken.push(box)
    named.set(mark.id, label)
  }
  return named
}
