// Do the legend, the picture and the canvas draw one thing in one shape, and one certainty in one stroke?

import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shapeOf, writeLine } from '../../src/core/export/picture.ts'
import { STROKES } from '../../src/core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/core/model/ids.ts'
import { outlineOf } from '../../src/core/model/shapes.ts'
import { canvasCorners } from '../../src/cytoscape/canvas-shapes.ts'
import { KindMark } from '../../src/ui/KindMark.tsx'
import { StrokeMark } from '../../src/ui/StrokeMark.tsx'
import { apart, canvasStyle, type Drawn, drawnBy, onCanvas } from './drawn.ts'

function inLegend(name: EntityKind): Drawn {
  const { container } = render(<KindMark kind={name} />)
  return drawnBy(container.querySelector('path')?.getAttribute('d') ?? '')
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
    if (outline === 'ellipse') return expect(canvasStyle(`.kind-${name}`)['shape']).toBe('ellipse')
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
    const canvas = canvasStyle(`.${stroke}`)
    const dash = canvas['line-dash-pattern'] as readonly number[] | undefined
    expect(picture?.getAttribute('stroke-dasharray')).toBe(legend?.getAttribute('stroke-dasharray') ?? null)
    expect(dash?.join(' ') ?? null).toBe(picture?.getAttribute('stroke-dasharray'))
    expect(canvas['line-cap'] ?? 'butt').toBe(picture?.getAttribute('stroke-linecap') ?? 'butt')
    expect(legend?.getAttribute('stroke-linecap')).toBe(picture?.getAttribute('stroke-linecap'))
  })
})

it('four strokes are four different dashes', () => {
  const dashes = STROKES.map((stroke) => String((canvasStyle(`.${stroke}`)['line-dash-pattern'] as unknown) ?? 'solid'))
  expect(new Set(dashes).size).toBe(STROKES.length)
})
