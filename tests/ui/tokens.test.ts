// Do the colours hold? Contrast and distance are computed from the token file: for every theme, for common
// colour-vision deficiencies, and for what a dimmed picture leaves.

import { describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../src/core/model/kinds.ts'
import { classes } from '../../src/ui/class-colours.json'
import tokens from '../../src/ui/tokens.json'
import { ciede2000, contrast, type Rgb, rgbOf, seenWith, type Vision } from './colour.ts'

const THEMES = Object.entries(tokens.themes)
const colour = (hex: string): Rgb => rgbOf(hex)
const distance = (vision: Vision, one: string, other: string) =>
  ciede2000(seenWith(vision, colour(one)).lab, seenWith(vision, colour(other)).lab)

describe('the measures themselves', () => {
  it('give the known contrast of black on white, and of a colour with itself', () => {
    expect(contrast(colour('#000000'), colour('#ffffff'))).toBeCloseTo(21, 1)
    expect(contrast(colour('#777777'), colour('#777777'))).toBe(1)
  })
  it('give the distances of the published examples of CIEDE2000', () => {
    // Sharma, Wu, Dalal (2005), table 1: pairs 1, 7 and 25.
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4)
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
  })
})

describe.each(THEMES)('the theme %s', (name, theme) => {
  const { kind, tint, lineRest, ramp, rampInk } = theme
  const color = { ...tokens.themes.light.color, ...theme.color, ...tokens.onPage[name as keyof typeof tokens.onPage] }
  const grounds = [color.canvas, color.panel, color.raised, color.chip, color.hover, color.selectedRow]
  it('sets text at 4.5 to 1 or more on every ground it stands on', () => {
    for (const ink of [color.ink, color.ink2, color.ink3, color.link])
      for (const ground of grounds)
        expect([ink, ground, contrast(colour(ink), colour(ground)) >= 4.5]).toEqual([ink, ground, true])
    for (const [ground, ink] of ramp.map((cell, i) => [cell, rampInk[i] ?? ''] as const))
      expect([ground, contrast(colour(ink), colour(ground)) >= 4.5]).toEqual([ground, true])
    expect(contrast(colour(color.ink), colour(tint.crime))).toBeGreaterThanOrEqual(4.5)
  })
  it('draws marks, lines at rest and the focus ring at 3 to 1 or more', () => {
    for (const ground of [color.canvas, color.panel])
      for (const mark of [...Object.values(kind), ...Object.values(lineRest), color.control, color.focus])
        expect([mark, ground, contrast(colour(mark), colour(ground)) >= 3]).toEqual([mark, ground, true])
  })
  it('leaves dimmed names, which can still be pressed, at 4.5 to 1 or more', () => {
    for (const ground of [color.canvas, color.panel])
      expect([ground, contrast(colour(color.inkDim), colour(ground)) >= 4.5]).toEqual([ground, true])
  })
  it.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'tells any two kinds apart: %s',
    (vision) => {
      const kinds = Object.entries(kind).map(([name, hex]) => [name, seenWith(vision, colour(hex))] as const)
      const close = kinds.flatMap(([a, one], i) =>
        kinds.slice(i + 1).flatMap(([b, other]) => {
          const distance = ciede2000(one.lab, other.lab)
          return distance < 13 ? [`${a}–${b} ${distance.toFixed(1)}`] : []
        }),
      )
      expect(close).toEqual([])
    },
  )
  it('gives classes of marks colours at 3 to 1 or more that are none of a kind', () => {
    const own = classes[name as keyof typeof classes]
    expect(own).toHaveLength(CLASS_COUNT)
    for (const hex of own) {
      for (const ground of [color.canvas, color.panel])
        expect([hex, ground, contrast(colour(hex), colour(ground)) >= 3]).toEqual([hex, ground, true])
      const kinds = [kind.group, kind.crime, kind.place, kind.body, kind.activity, kind.recommendation]
      const near = Math.min(...kinds.map((other) => distance('normal', hex, other)))
      expect([hex, near >= 10]).toEqual([hex, true])
    }
  })
  // Nine are many: a letter beside the name says the class too.
  it.each([
    ['normal', 18],
    ['protanopia', 9],
    ['deuteranopia', 9],
    ['tritanopia', 9],
  ] as const)('tells any two classes apart: %s', (vision, least) => {
    const own = classes[name as keyof typeof classes]
    const close = own.flatMap((one, i) =>
      own.slice(i + 1).flatMap((other) => {
        const apart = distance(vision, one, other)
        return apart < least ? [`${one}–${other} ${apart.toFixed(1)}`] : []
      }),
    )
    expect(close).toEqual([])
  })
  it('steps its ramp so that neighbours differ', () => {
    const steps = ramp
      .slice(1)
      .map((cell, i) => ciede2000(seenWith('normal', colour(cell)).lab, seenWith('normal', colour(ramp[i] ?? '')).lab))
    for (const step of steps) expect(step).toBeGreaterThan(10)
  })
})
