// Do the legend, the picture and the canvas draw one thing in one shape, and one certainty in one stroke?

import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shapeOf, writeLine } from '../../src/core/export/picture.ts'
import { STROKES } from '../../src/core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/core/model/ids.ts'
import { outlineOf } from '../../src/core/model/shapes.ts'
import { canvasCorners } from '../../src/cytoscape/canvas-shapes.ts'
import { canvasStylesheet } from '../../src/cytoscape/stylesheet.ts'
import { KindMark } from '../../src/ui/KindMark.tsx'
import { StrokeMark } from '../../src/ui/StrokeMark.tsx'
import { themeColours } from '../../src/ui/theme.ts'

type Corners = readonly (readonly [number, number])[]

const { color, kind, tint, lineRest, ramp, rampInk } = themeColours('light')
const rules = canvasStylesheet({ color, kind, tint, lineRest, ramp, rampInk, bolder: 0, font: 'sans-serif' })
const styleOf = (selector: string): Readonly<Record<string, unknown>> =>
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

/** What a path's data draws: an ellipse, or corners. */
function drawnBy(path: string): 'ellipse' | Corners {
  if (path.includes('a')) return 'ellipse'
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
  return fitted(numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : [])))
}

/** How far apart two drawings of one outline are at most, in shares of its size; of different outlines, all of it. */
function apart(one: 'ellipse' | Corners, other: 'ellipse' | Corners): number {
  if (one === 'ellipse' || other === 'ellipse') return one === other ? 0 : 1
  if (one.length !== other.length) return 1
  return Math.max(...one.map(([x, y], i) => Math.hypot(x - (other[i]?.[0] ?? 0), y - (other[i]?.[1] ?? 0))))
}

function inLegend(name: EntityKind): 'ellipse' | Corners {
  const { container } = render(<KindMark kind={name} />)
  return drawnBy(container.querySelector('path')?.getAttribute('d') ?? '')
}

function onCanvas(name: EntityKind): 'ellipse' | Corners {
  const style = styleOf(`.kind-${name}`)
  if (style['shape'] !== 'polygon') return style['shape'] === 'ellipse' ? 'ellipse' : []
  const numbers = String(style['shape-polygon-points']).split(' ').map(Number)
  return fitted(numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : [])))
}

describe.each(ENTITY_KINDS)('a mark of the kind %s', (name) => {
  it('has one outline in the legend, in the picture and on the canvas', () => {
    const box = { kind: name, x: 100, y: 50, width: 40, height: 40, isBracket: false, isAlone: false, isWide: false }
    const inPicture = drawnBy(shapeOf(box))
    expect(apart(inLegend(name), inPicture)).toBeLessThan(0.03)
    expect(apart(onCanvas(name), inPicture)).toBeLessThan(0.03)
  })
  it('has no corner right over the middle, where the canvas would take a pointer for outside', () => {
    const outline = outlineOf(name)
    if (outline === 'ellipse') return expect(styleOf(`.kind-${name}`)['shape']).toBe('ellipse')
    const across = canvasCorners(outline)
      .split(' ')
      .filter((_, i) => i % 2 === 0)
    // A mark is some 10 to 40 px wide and stands on a whole pixel: none of its corners may.
    for (const width of [10, 12, 14, 16, 18, 40])
      for (const share of across) expect(Number.isInteger((Number(share) * width) / 2)).toBe(false)
  })
})

it('kinds of one outline are told apart by their filling or colour, all others by their outline', () => {
  const same = ENTITY_KINDS.flatMap((one, i) =>
    ENTITY_KINDS.slice(i + 1)
      .filter((other) => apart(inLegend(one), inLegend(other)) < 0.03)
      .map((other) => `${one} ${other}`),
  )
  expect(same).toEqual(['group actor', 'body mechanism', 'body instrument', 'mechanism instrument'])
})

describe.each(STROKES)('a line that is %s', (stroke) => {
  it('has one dash in the legend, in the picture and on the canvas', () => {
    const { container } = render(<StrokeMark stroke={stroke} />)
    const legend = container.querySelector('path')
    const curve = { from: [0, 0], first: [1, 0], second: [2, 0], to: [3, 0] } as const
    const line = {
      id: 'l',
      source: 'a',
      target: 'b',
      side: 'threat',
      stroke,
      width: 1,
      isInferred: false,
      curve,
    } as const
    const picture = new DOMParser().parseFromString(`<svg>${writeLine(line)}</svg>`, 'text/xml').querySelector('path')
    const canvas = styleOf(`.${stroke}`)
    const dash = canvas['line-dash-pattern'] as readonly number[] | undefined
    expect(picture?.getAttribute('stroke-dasharray')).toBe(legend?.getAttribute('stroke-dasharray') ?? null)
    expect(dash?.join(' ') ?? null).toBe(picture?.getAttribute('stroke-dasharray'))
    expect(canvas['line-cap'] ?? 'butt').toBe(picture?.getAttribute('stroke-linecap') ?? 'butt')
    expect(legend?.getAttribute('stroke-linecap')).toBe(picture?.getAttribute('stroke-linecap') ?? 'butt')
  })
})

it('four strokes are four different dashes', () => {
  const dashes = STROKES.map((stroke) => String((styleOf(`.${stroke}`)['line-dash-pattern'] as unknown) ?? 'solid'))
  expect(new Set(dashes).size).toBe(STROKES.length)
})
