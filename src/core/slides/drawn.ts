// What is drawn by a tree of elements, one thing after the other? Each with its place on the slide and its colours, as it inherits them.

import { paintOf, type Theme } from '../export/paint.ts'
import type { Point } from '../layout/curve.ts'
import type { Element } from './markup.ts'
import { type Matrix, moved, readTransform, scaleOf, times, turnOf } from './matrix.ts'
import { movedPath, readPath, type Step } from './path.ts'
import type { Run } from './shape.ts'

/** How a thing is painted: what a picture says, by the names of SVG. */
export type Paint = Readonly<Record<string, string>>

interface Thing {
  readonly paint: Paint
  /** Lengths are this many times as long as the picture says. */
  readonly scale: number
  /** What the picture calls it: the id of the mark or line it belongs to. */
  readonly owner: string | undefined
  readonly classes: readonly string[]
}

/** A path, with its points on the slide. */
export interface DrawnPath extends Thing {
  readonly what: 'path'
  readonly steps: readonly Step[]
}

/** An upright ellipse or rectangle, by two corners. */
export interface DrawnBox extends Thing {
  readonly what: 'rect' | 'ellipse'
  readonly corners: readonly [Point, Point]
}

type SizedRun = Run & { readonly size: number }

/** A line of a text that is set. */
export interface DrawnLine {
  readonly at: Point
  readonly runs: readonly SizedRun[]
}

/** A text, line by line, each with the start of its baseline. */
export interface DrawnText extends Thing {
  readonly what: 'text'
  readonly lines: readonly DrawnLine[]
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly turn: number
}

/** One thing of a picture. */
export type Drawn = DrawnPath | DrawnBox | DrawnText

interface Inside {
  readonly matrix: Matrix
  readonly paint: Paint
  readonly owner: string | undefined
}

/** What hangs on to the elements inside. */
const INHERITED = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
])

/** Everything that elements draw, in their order; `matrix` puts it in its place on the slide. */
export function drawnBy(elements: readonly (Element | string)[], theme: Theme, matrix: Matrix): Drawn[] {
  return walk(elements, { matrix, paint: {}, owner: undefined }, theme)
}

function walk(elements: readonly (Element | string)[], inside: Inside, theme: Theme): Drawn[] {
  return elements.flatMap((element) => {
    if (typeof element === 'string') return []
    const here = enter(element, inside, theme)
    if (element.name === 'g' || element.name === 'svg') return walk(element.children, here, theme)
    return leaf(element, here, theme) ?? []
  })
}

function classesOf({ attributes }: Element): string[] {
  return (attributes['class'] ?? '').split(' ').filter(Boolean)
}

function enter(element: Element, { matrix, paint, owner }: Inside, theme: Theme): Inside {
  const { attributes } = element
  const said = Object.entries({ ...attributes, ...paintOf(classesOf(element), theme), ...styled(attributes['style']) })
  return {
    matrix: times(matrix, readTransform(attributes['transform'])),
    paint: {
      ...paint,
      ...Object.fromEntries(said.filter(([name]) => INHERITED.has(name)).map(([n, v]) => [n, String(v)])),
    },
    owner: attributes['data-id'] ?? owner,
  }
}

/** What a `style` says, which is what a class says otherwise: a rim of its own. */
function styled(style = ''): Record<string, string> {
  return Object.fromEntries(
    style.split(';').flatMap((part) => {
      const [name, value] = part.split(':')
      return name && value ? [[name.trim(), value.trim().replace(/px$/, '')]] : []
    }),
  )
}

function leaf(element: Element, here: Inside, theme: Theme): Drawn | undefined {
  const { name, attributes } = element
  const number = (key: string) => Number(attributes[key] ?? 0)
  const { matrix, paint, owner } = here
  const thing = { paint, scale: scaleOf(matrix), owner, classes: classesOf(element) }
  const box = (what: DrawnBox['what'], x: number, y: number, width: number, height: number): DrawnBox => ({
    ...thing,
    what,
    corners: [moved(matrix, [x, y]), moved(matrix, [x + width, y + height])],
  })
  switch (name) {
    case 'path':
      return { ...thing, what: 'path', steps: movedPath(readPath(attributes['d'] ?? ''), matrix) }
    case 'line':
      return {
        ...thing,
        what: 'path',
        steps: movedPath(readPath(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`), matrix),
      }
    case 'circle': {
      const r = number('r')
      return box('ellipse', number('cx') - r, number('cy') - r, 2 * r, 2 * r)
    }
    case 'rect':
      return box('rect', number('x'), number('y'), number('width'), number('height'))
    case 'text':
      return textOf(element, here, theme)
    default:
      return undefined
  }
}

function textOf(element: Element, here: Inside, theme: Theme): DrawnText | undefined {
  const { matrix, paint, owner } = here
  const scale = scaleOf(matrix)
  const lines: { at: Point; runs: SizedRun[] }[] = []
  let at: Point = placeOf(element, [0, 0])
  const read = (one: Element, inside: Inside) => {
    for (const child of one.children) {
      if (typeof child === 'string') {
        if (child === '') continue
        if (lines.length === 0) lines.push({ at: moved(matrix, at), runs: [] })
        lines.at(-1)?.runs.push(runOf(child, inside.paint, scale))
      } else {
        if (child.attributes['x'] !== undefined || child.attributes['y'] !== undefined) {
          at = placeOf(child, at)
          lines.push({ at: moved(matrix, at), runs: [] })
        }
        read(child, enter(child, inside, theme))
      }
    }
  }
  read(element, here)
  const shown = lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
  if (shown.length === 0) return undefined
  const anchor = paint['text-anchor']
  return {
    what: 'text',
    paint,
    scale,
    owner,
    classes: classesOf(element),
    lines: shown,
    size: Math.max(...shown.flatMap(({ runs }) => runs.map((run) => run.size))),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    turn: turnOf(matrix),
  }
}

function placeOf({ attributes }: Element, [x, y]: Point): Point {
  return [Number(attributes['x'] ?? x), Number(attributes['y'] ?? y)]
}

function runOf(text: string, paint: Paint, scale: number): SizedRun {
  return {
    text,
    isBold: Number(paint['font-weight'] ?? 400) >= 600,
    colour: paint['fill'] ?? '#000000',
    size: sizeOf(paint, scale),
  }
}

function sizeOf(paint: Paint, scale: number): number {
  return Number(paint['font-size'] ?? 16) * scale
}
