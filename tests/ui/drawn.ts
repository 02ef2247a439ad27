// What does a drawer draw? Outlines and dashes, read out of whatever it made.

import { ENTITY_KINDS, type EntityKind } from '../../src/core/model/ids.ts'
import { outlineOf, pathIn } from '../../src/core/model/shapes.ts'
import { canvasStylesheet } from '../../src/cytoscape/stylesheet.ts'
import { themeColours } from '../../src/ui/theme.ts'

type Corners = readonly (readonly [number, number])[]

/** An ellipse, or corners in a box from 0 to 1. */
export type Drawn = 'ellipse' | Corners

const { color, kind, tint, lineRest, ramp, rampInk } = themeColours('light')
const rules = canvasStylesheet({ color, kind, tint, lineRest, ramp, rampInk, bolder: 0, font: 'sans-serif' })

/** What the canvas is told of all that a selector finds. */
export const canvasStyle = (selector: string): Readonly<Record<string, unknown>> =>
  Object.assign(
    {},
    ...rules.filter((rule) => rule.selector === selector).map((rule) => ('style' in rule ? rule.style : {})),
  )

/** Corners in a box from 0 to 1, whatever the size they were drawn in. */
function fitted(corners: Corners): Corners {
  const along = (axis: 0 | 1) => {
    const all = corners.map((corner) => corner[axis])
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return (value: number) => (value - least) / (most - least)
  }
  const [x, y] = [along(0), along(1)]
  return corners.map((corner) => [x(corner[0]), y(corner[1])] as const)
}

function cornersIn(numbers: readonly number[]): Corners {
  return fitted(numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : [])))
}

/** What a path's data draws. */
export function drawnBy(path: string): Drawn {
  if (path.includes('a')) return 'ellipse'
  return cornersIn([...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number)))
}

/** What the canvas draws for a kind. */
export function onCanvas(name: EntityKind): Drawn {
  const style = canvasStyle(`.kind-${name}`)
  if (style['shape'] !== 'polygon') return style['shape'] === 'ellipse' ? 'ellipse' : []
  return cornersIn(String(style['shape-polygon-points']).split(' ').map(Number))
}

/** How far apart two drawings of one outline are at most, in shares of its size; of different outlines, all of it. */
export function apart(one: Drawn, other: Drawn): number {
  if (one === 'ellipse' || other === 'ellipse') return one === other ? 0 : 1
  if (one.length !== other.length) return 1
  return Math.max(...one.map(([x, y], i) => Math.hypot(x - (other[i]?.[0] ?? 0), y - (other[i]?.[1] ?? 0))))
}

/** The outline of a kind as the one table has it. */
export const outlineInTable = (name: EntityKind): Drawn =>
  drawnBy(pathIn(outlineOf(name), { x: 0, y: 0, width: 200, height: 200 }))

/** Every outline of a kind that stands in some markup: which kind its class says it is, and what is drawn. */
export function outlinesIn(markup: ParentNode): readonly (readonly [EntityKind, Drawn])[] {
  return ENTITY_KINDS.flatMap((name) =>
    [
      ...markup.querySelectorAll(
        `svg.kind-${name} > path, .mark.kind-${name} > path, button.kind-${name} > svg > path`,
      ),
    ].map((path) => [name, drawnBy(path.getAttribute('d') ?? '')] as const),
  )
}

/** How a line is broken: the lengths of its strokes, and how they end. */
export const dashOf = (line: Element) =>
  `${line.getAttribute('stroke-dasharray') ?? 'solid'} ${line.getAttribute('stroke-linecap') ?? 'butt'}`
