// Where do the words of a file stand? Every set line as the corners of its box, turned as it is turned.

import { lineWidth } from '../../../src/core/export/break-lines.ts'
import { BOLD } from '../../../src/core/export/setting.ts'

type Point = readonly [x: number, y: number]

/** A set line. */
export interface SetLine {
  readonly text: string
  readonly corners: readonly Point[]
  readonly anchor: string
  readonly weight: number
  /** Which `<text>` of the file it belongs to. */
  readonly of: number
}

type Move = (point: Point) => Point

function moveOf(transform: string): Move {
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, values = '']): Move => {
    const [a = 0, b = 0] = values.split(/[ ,]+/).map(Number)
    if (name === 'translate') return ([x, y]) => [x + a, y + b]
    if (name === 'scale') return ([x, y]) => [x * a, y * a]
    const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)]
    return ([x, y]) => [x * cos - y * sin, x * sin + y * cos]
  })
  return (point) => steps.reduceRight((moved, step) => step(moved), point)
}

const said = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Every line of some markup. */
export function setLines(markup: string): SetLine[] {
  const moves: Move[] = []
  const lines: SetLine[] = []
  let of = -1
  for (const [, close, name, attributes = '', inside = ''] of markup.matchAll(
    /<(\/?)(g|text)\b([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>)*)/g,
  )) {
    if (name === 'g') {
      if (close) moves.pop()
      else moves.push(moveOf(/transform="([^"]*)"/.exec(attributes)?.[1] ?? ''))
      continue
    }
    if (close) continue
    of += 1
    const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1])
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
    const weight = Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400)
    for (const [, at, base, escaped = ''] of inside.matchAll(/<tspan x="([\d.-]+)" y="([\d.-]+)">([^<]*)</g)) {
      const text = said(escaped)
      const width = lineWidth(text, size) * (weight > 400 ? BOLD : 1)
      const x = Number(at) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
      const [top, foot] = [Number(base) - size * 0.72, Number(base) + size * 0.18]
      const box: Point[] = [
        [x, top],
        [x + width, top],
        [x + width, foot],
        [x, foot],
      ]
      lines.push({ text, anchor, weight, of, corners: box.map((one) => moves.reduceRight((p, move) => move(p), one)) })
    }
  }
  return lines
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** The texts of some markup, each with its lines in one. */
export function setTexts(markup: string): string[] {
  const texts: string[] = []
  for (const { of, text } of setLines(markup)) {
    const before = texts[of]
    // Lines of Han letters go on without a space.
    const between = before === undefined || /-$/.test(before) || HAN.test(before.slice(-1) + text.charAt(0)) ? '' : ' '
    texts[of] = `${before ?? ''}${between}${text}`
  }
  return texts.filter((text) => text !== undefined)
}

/** The lines that leave a room. */
export function outside(
  lines: readonly SetLine[],
  room: { readonly width: number; readonly height: number },
): string[] {
  const isOut = ([x, y]: Point) => x < -0.5 || y < -0.5 || x > room.width + 0.5 || y > room.height + 0.5
  return lines.filter(({ corners }) => corners.some(isOut)).map(({ text }) => text)
}

/** The pairs of lines that touch one another. */
export function touching(lines: readonly SetLine[]): string[] {
  const high = lines.map(({ corners }) => corners.map(([, y]) => y))
  const reach = high.map((ys) => ({ top: Math.min(...ys), foot: Math.max(...ys) }))
  const isNear = (i: number, j: number) =>
    (reach[i]?.top ?? 0) < (reach[j]?.foot ?? 0) && (reach[j]?.top ?? 0) < (reach[i]?.foot ?? 0)
  return lines.flatMap((one, i) =>
    lines.flatMap((other, j) =>
      j > i && isNear(i, j) && touch(one.corners, other.corners) ? [`${one.text} | ${other.text}`] : [],
    ),
  )
}

/** Two boxes touch unless a side of one of them parts them. */
function touch(one: readonly Point[], other: readonly Point[]): boolean {
  const axes = [one, other].flatMap((corners) =>
    corners.slice(0, 2).map(([x, y], i): Point => {
      const [nextX, nextY] = corners[i + 1] ?? [x, y]
      const length = Math.hypot(nextX - x, nextY - y) || 1
      return [(nextX - x) / length, (nextY - y) / length]
    }),
  )
  return axes.every(([x, y]) => {
    const along = (corners: readonly Point[]) => corners.map(([a, b]) => a * x + b * y)
    const [first, second] = [along(one), along(other)]
    return Math.min(Math.max(...first), Math.max(...second)) - Math.max(Math.min(...first), Math.min(...second)) > 0.5
  })
}
