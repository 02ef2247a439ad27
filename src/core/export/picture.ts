// A scene as SVG: what the page shows before and without the canvas, what lights over it, and what exports will hold.
// Colours are class names: the page's style sheet gives them the theme, a file of its own brings one along.

import { type Curve, partsOf } from '../layout/curve.ts'
import type { Scene, SceneBrace, SceneLine, SceneMark, SceneNote, SceneRing, SceneRule } from '../layout/scene.ts'
import { BEHIND, LEAST_TEXT } from '../layout/scene.ts'
import { boxOf, type SceneText, widthOf } from '../layout/text-box.ts'
import { BEAD, DASHES, type Dash, outlineOf, pathIn, RING, svgDash } from '../model/shapes.ts'

/**
 * A whole scene as the content of an `<svg>`: lines under marks, words on top. Labels too small at a zoom are left out,
 * so are heads and remarks where another layer draws them, and words on lines: those are drawn with what is lit.
 */
export function writeScene(scene: Scene, zoom = 1, withSigns = true): string {
  return [
    ...(scene.rules ?? []).map(writeRule),
    ...scene.lines.map((line) => writeLine(line)),
    ...scene.braces.map((brace) => writeBrace(brace)),
    ...scene.marks.map((mark) => writeMark(mark, '', zoom)),
    ...scene.rings.map((ring) => writeRing(ring)),
    ...scene.notes
      .filter(({ role, text }) => withSigns && role !== 'tag' && text.size * zoom >= LEAST_TEXT)
      .map((note) => writeNote(note)),
  ].join('')
}

/** One line. `extra` are further classes. */
export function writeLine(line: SceneLine, extra = ''): string {
  const classes = `line ${line.side} ${line.stroke}${extra}`
  const dash = writeDash(DASHES[line.stroke])
  return `<path class="${classes}" data-id="${escaped(line.id)}" d="${pathOf(line.curve)}" stroke-width="${round(line.width)}"${dash}/>`
}

/** The attributes of a dash, with a space before each; nothing for a solid line. */
export function writeDash(dash: Dash): string {
  const { strokeDasharray, strokeLinecap } = svgDash(dash)
  return `${strokeDasharray ? ` stroke-dasharray="${strokeDasharray}"` : ''}${strokeLinecap ? ` stroke-linecap="${strokeLinecap}"` : ''}`
}

/** One mark with its label. */
export function writeMark(mark: SceneMark, extra = '', zoom = 1): string {
  const { shade, rim } = mark.look ?? {}
  const classes = [
    `mark kind-${mark.kind}${mark.isAlone ? ' alone' : ''}${mark.isFallen ? ' fell' : ''}${mark.isVague ? ' vague' : ''}${mark.isBracket ? ' bracket' : ''}`,
    ...(mark.isWide ? ['wide'] : []),
    ...(shade === undefined ? [] : [shade]),
  ].join(' ')
  const stroke = rim === undefined ? '' : ` stroke-width="${round(rim)}"`
  const shape = mark.isBracket
    ? ''
    : (mark.shapes?.map(({ outline, role }) => `<path class="${role}" d="${pathIn(outline, mark)}"/>`).join('') ??
      `<path d="${shapeOf(mark)}"${stroke}/>`)
  const label = mark.label && mark.label.size * zoom >= LEAST_TEXT ? writeText(mark.label) : ''
  return `<g class="${classes}${extra}" data-id="${escaped(mark.id)}">${shape}${label}</g>`
}

/** A ring where nothing answers, or at the end of a reading of ours. */
export function writeRing({ x, y, id, bead }: SceneRing, extra = ''): string {
  if (bead)
    return `<circle class="bead kind-${bead.kind}${bead.isHollow ? ' hollow' : ''}${extra}" cx="${round(x)}" cy="${round(y)}" r="${extra.includes('lit') ? BEAD.lit : BEAD.rest}"/>`
  const [, role = ''] = /^ring:(reading|help):/.exec(id) ?? []
  return `<circle class="ring${role && ` ${role}`}${extra}" cx="${round(x)}" cy="${round(y)}" r="${RING.size / 2}"/>`
}

/** A hairline. */
function writeRule({ from, to, isOpen }: SceneRule): string {
  return `<path class="rule column-rule" d="M${from.join(' ')}L${to.join(' ')}"${isOpen ? writeDash(DASHES.claimed) : ''}/>`
}

/** A square bracket. */
export function writeBrace({ x, top, bottom, side }: SceneBrace, extra = ''): string {
  const out = 8 * side
  return `<path class="brace${extra}" d="M${x} ${top}h${out}V${bottom}h${-out}"/>`
}

/** A text that is no label. Where a browser measures it, what stands behind a name begins where that ends in its font. */
export function writeNote({ text, role, after }: SceneNote, extra = '', isMeasured = false): string {
  const { x, size, anchor } = text
  const name = (words: string) => `<tspan visibility="hidden" font-size="${round(size + 1)}">${words}</tspan>`
  const back = after && isMeasured ? widthOf(after, size + 1) + BEHIND : 0
  const written =
    back === 0
      ? writeText(text)
      : // Mirrored, it stands at the left of the name, whatever letters that has: the first sign says so.
        anchor === 'start'
        ? writeText({ ...text, x: x - back }, (line) => `${name(`${escaped(after ?? '')}\u2002`)}${line}`)
        : writeText({ ...text, x: x + back }, (line) => `\u200e${line}${name(`\u2002${escaped(after ?? '')}`)}`)
  return `<g class="note ${role}${extra}">${written}</g>`
}

/** A text, one line under the other round its middle. `set` writes what stands in a line. */
export function writeText(
  { lines, x, y, anchor, size, weight, tone }: SceneText,
  set: (line: string, at: number) => string = escaped,
): string {
  const step = size * 1.15
  const first = y - (step * (lines.length - 1)) / 2
  const spans = lines.map(
    (line, i) => `<tspan x="${round(x)}" y="${round(first + i * step + size * 0.355)}">${set(line, i)}</tspan>`,
  )
  const bold = weight === 600 ? ' font-weight="600"' : ''
  return `<text class="tone-${tone}" font-size="${round(size)}" text-anchor="${anchor}"${bold}>${spans.join('')}</text>`
}

/** px of air round words on a ground of their own. */
const AIR = 4

/** What keeps a line from running through words on it. */
export function writeGround(text: SceneText): string {
  const { x1, y1, x2, y2 } = boxOf(text)
  return `<rect class="ground" x="${round(x1 - AIR)}" y="${round(y1)}" width="${round(x2 - x1 + 2 * AIR)}" height="${round(y2 - y1)}"/>`
}

/** The data of a `<path>` along a curve. */
export function pathOf(curve: Curve): string {
  const at = ([x, y]: readonly [number, number]) => `${round(x)} ${round(y)}`
  return `M${at(curve.from)}${partsOf(curve)
    .map(([, by, to]) => `Q${at(by)} ${at(to)}`)
    .join('')}`
}

/** The outline of a mark. */
export function shapeOf({ kind, isWide, ...box }: Omit<SceneMark, 'label' | 'id'>): string {
  return pathIn(outlineOf(kind, isWide ? box.width : undefined), box)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Text inside markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
