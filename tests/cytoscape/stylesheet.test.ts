// The style sheet as Cytoscape reads it: an instance without a window is asked how its elements look.

import cytoscape, { type Core } from 'cytoscape'
import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/core/layout/scene.ts'
import { STROKES } from '../../src/core/model/certainty.ts'
import { ENTITY_KINDS } from '../../src/core/model/ids.ts'
import { canvasElements } from '../../src/cytoscape/elements.ts'
import type { Look } from '../../src/cytoscape/look.ts'
import { type CanvasTheme, canvasStylesheet } from '../../src/cytoscape/stylesheet.ts'
import { EMPTY, lineBetween, markAt, scene, theme } from './drawn.ts'

const marks = [
  ...ENTITY_KINDS.map((kind) => markAt({ id: `${kind}:one`, kind })),
  markAt({ id: 'crime:wide', isWide: true, width: 90 }),
  markAt({ id: 'group:alone', kind: 'group', isAlone: true }),
  markAt({ id: 'place:alone', kind: 'place', isAlone: true }),
  markAt({ id: 'crime:bracket', isBracket: true }),
  markAt({ id: 'crime:rimmed', look: { rim: 4 } }),
  markAt({ id: 'crime:shaded', isWide: true, width: 90, look: { shade: 'shade-1' } }),
  markAt({ id: 'crime:class', look: { shade: 'class-0' } }),
]
const [from, to] = [marks[0] ?? markAt(), marks[1] ?? markAt()]
const made: Scene = {
  ...EMPTY,
  marks,
  lines: [
    ...STROKES.map((stroke) => lineBetween(from, to, { id: `link:${stroke}`, stroke })),
    ...(['response', 'tie'] as const).map((side) => lineBetween(from, to, { id: `link:${side}`, side })),
  ],
  rings: [{ id: 'ring:reading:x', owner: 'x', x: 0, y: 0 }],
  braces: [{ id: 'brace:x', owner: 'x', x: 0, top: 0, bottom: 50, side: 1 }],
}

function canvas(look: Look = 'plain', change: Partial<CanvasTheme> = {}, picture = made): Core {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    elements: canvasElements(picture),
    style: canvasStylesheet({ ...theme, ...change }, look),
  })
}

const cy = canvas()
const styleOf = (id: string, name: string, of: Core = cy) => of.getElementById(id).style(name)

describe('the style sheet', () => {
  it('lets what remains stand out beside ghosts, which can still be seen at 3 to 1', () => {
    const ghost = lineBetween(from, to, { id: 'link:ghost', side: 'fallen' })
    const among = canvas('plain', {}, { ...made, marks, lines: [...made.lines, ghost] })
    expect(styleOf('link:firm', 'line-color')).toBe(theme.lineRest.threat)
    expect(styleOf('link:firm', 'line-color', among)).toBe(theme.kind.group)
    const opacities = ['link:firm', 'link:ghost', 'link:response'].map((id) => styleOf(id, 'line-opacity', among))
    expect(opacities).toEqual(['1', '0.72', '1'])
  })
  it('asks of each element only what that one says of itself', () => {
    for (const rule of canvasStylesheet(theme)) {
      const fields = [...JSON.stringify(rule).matchAll(/(?:data|mapData)\((\w+)/g)].map(([, field]) => field ?? '')
      for (const element of fields.length > 0 ? cy.elements(rule.selector).toArray() : [])
        for (const field of fields) expect(element.data(field), `${element.id()} says ${field}`).toBeDefined()
    }
  })
  it('draws the real shapes of a lens: every mark has its size, every line its way', () => {
    const whole = canvas('plain', {}, { ...EMPTY, ...scene })
    for (const { id, width } of scene.marks) expect(Number.parseFloat(styleOf(id, 'width', whole))).toBeCloseTo(width)
    for (const { id } of scene.lines) {
      expect(styleOf(id, 'curve-style', whole)).toBe('unbundled-bezier')
      expect(styleOf(id, 'source-endpoint', whole)).toMatch(/px/)
    }
  })
  it.each([
    ['group:one', 'rgb(10,0,0)'],
    ['body:one', 'rgb(30,0,0)'],
    ['crime:one', 'rgb(21,0,0)'],
    // No kind has it for its own; this theme gives places none.
    ['stake:one', 'rgb(4,4,4)'],
    ['place:one', 'rgb(4,4,4)'],
  ])('gives %s the colour of its kind', (id, colour) => {
    expect(styleOf(id, 'background-color')).toBe(colour)
  })
  it('draws a crime without a tint on the ground', () => {
    expect(styleOf('crime:one', 'background-color', canvas('plain', { tint: {} }))).toBe('rgb(1,1,1)')
  })
  it('draws what stands alone hollow, with a rim of its kind', () => {
    expect(styleOf('group:alone', 'background-color')).toBe('rgb(1,1,1)')
    expect(styleOf('group:alone', 'border-color')).toBe('rgb(10,0,0)')
    expect(styleOf('place:alone', 'border-color')).toBe('rgb(4,4,4)')
  })
  it('shows what was measured over what a kind looks like', () => {
    expect(styleOf('crime:rimmed', 'border-width')).toBe('4px')
    expect(styleOf('crime:shaded', 'background-color')).toBe('rgb(81,0,0)')
    expect(styleOf('crime:shaded', 'color')).toBe('rgb(91,0,0)')
    const own = canvas('plain', { classes: ['rgb(7,7,7)'] })
    expect(styleOf('crime:class', 'border-style', own)).toBe('solid')
    expect(styleOf('crime:class', 'background-color', own)).toBe('rgb(7,7,7)')
    // Where the system forces its colours there are none: a letter tells classes apart.
    expect(styleOf('crime:class', 'background-color')).toBe(styleOf('crime:one', 'background-color'))
  })
  it('gives a bracket its words alone', () => {
    expect(Number(styleOf('crime:bracket', 'background-opacity'))).toBe(0)
    expect(Number.parseFloat(styleOf('crime:bracket', 'border-width'))).toBe(0)
  })
  it('hides words that are far, and no others', () => {
    const one = canvas()
    expect(Number.parseFloat(styleOf('crime:one', 'min-zoomed-font-size', one))).toBe(0)
    one.getElementById('crime:one').addClass('far')
    expect(Number.parseFloat(styleOf('crime:one', 'min-zoomed-font-size', one))).toBe(1000)
  })
  it('draws each side in its colour, and furniture in that of what it belongs to', () => {
    expect(['link:firm', 'link:response', 'link:tie'].map((id) => styleOf(id, 'line-color'))).toEqual([
      'rgb(50,0,0)',
      'rgb(60,0,0)',
      'rgb(70,0,0)',
    ])
    expect(styleOf('ring:reading:x', 'border-color')).toBe('rgb(50,0,0)')
    expect(styleOf('brace:x', 'line-color')).toBe('rgb(20,0,0)')
  })
  it('draws only what is firm without a gap', () => {
    for (const stroke of STROKES)
      expect(styleOf(`link:${stroke}`, 'line-style')).toBe(stroke === 'firm' ? 'solid' : 'dashed')
  })
  it('lets the pointer find marks and lines, and never the furniture', () => {
    expect(['crime:one', 'link:firm', 'ring:reading:x', 'brace:x'].map((id) => styleOf(id, 'events'))).toEqual([
      'yes',
      'yes',
      'no',
      'no',
    ])
  })
  it('writes lines wider by as much as a theme asks for', () => {
    const width = (bolder: number) => Number.parseFloat(styleOf('link:firm', 'width', canvas('plain', { bolder })))
    expect(width(0)).toBe(2)
    expect(width(0.5)).toBeCloseTo(2.5)
  })
})

describe('the style sheet of a dense picture', () => {
  const dense = canvas('dense')
  it('takes no pointer on its lines, and draws them in the full colour of a line at rest', () => {
    expect(styleOf('link:firm', 'events', dense)).toBe('no')
    expect(Number(styleOf('link:firm', 'line-opacity', dense))).toBe(1)
    expect(styleOf('crime:one', 'events', dense)).toBe('yes')
  })
  it('sets words off what they cross', () => {
    expect(Number.parseFloat(styleOf('crime:one', 'text-outline-width', dense))).toBe(1.5)
    expect(Number.parseFloat(styleOf('crime:one', 'text-outline-width'))).toBe(0)
  })
  it('draws whom the report leaves unnamed without a dash', () => {
    expect([styleOf('actor:one', 'border-style', dense), styleOf('actor:one', 'border-style')]).toEqual([
      'solid',
      'dashed',
    ])
  })
})

describe('the style sheet of a thin picture', () => {
  it('draws no line fainter than it is seen at rest', () => {
    const thin = canvas('thin')
    expect(['link:tie', 'link:firm'].map((id) => styleOf(id, 'line-opacity', thin))).toEqual(['1', '1'])
    expect(styleOf('link:tie', 'events', thin)).toBe('yes')
  })
})
