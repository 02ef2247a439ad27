import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { painted, paintOf, type Theme } from '../../../src/core/export/paint.ts'
import { writeScene } from '../../../src/core/export/picture.ts'
import { ENTITY_KINDS } from '../../../src/core/model/ids.ts'
import { SIDES } from '../../../src/core/model/ontology.ts'
import { scene } from '../../cytoscape/drawn.ts'

const { themes } = JSON.parse(readFileSync('src/ui/tokens.json', 'utf8')) as {
  readonly themes: Readonly<Record<string, Theme>>
}

/** High contrast in the dark is of the page alone: no file is made in it. */
const OF_FILES = Object.entries(themes).filter(([theme]) => theme !== 'contrastDark')

describe.each(OF_FILES)('a picture in a file, in the theme %s', (_, theme) => {
  it('needs no style sheet: no class and no variable is left in it, and nothing is painted with nothing', () => {
    const file = painted(writeScene(scene), theme)
    expect(file).not.toMatch(/class=|var\(|=""|undefined|NaN/)
    expect(file).toContain(`stroke="${theme.lineRest['threat']}"`)
    expect(file).toContain(`fill="${theme.kind['group']}"`)
    expect(file).toContain(`fill="${theme.tint['crime']}"`)
  })
  it('paints every kind, filled or hollow, in the colours of that theme', () => {
    const known = new Set([theme.color, theme.kind, theme.tint].flatMap((group) => Object.values(group)))
    for (const kind of ENTITY_KINDS)
      for (const more of [[], ['alone'], ['wide'], ['shade-4'], ['class-2']]) {
        const { fill } = paintOf(['mark', `kind-${kind}`, ...more], theme)
        expect([kind, more, known.has(String(fill)) || theme.ramp.includes(String(fill))]).toEqual([kind, more, true])
      }
  })
  it('paints the lines of every side apart', () => {
    const colours = SIDES.map((side) => paintOf(['line', side, 'firm'], theme)['stroke'])
    expect(new Set(colours).size).toBe(SIDES.length)
  })
  it('paints cells, and the words and strokes on them, in the ramp', () => {
    for (let step = 1; step < theme.ramp.length; step++) {
      expect(paintOf(['cell', `shade-${step}`], theme)).toEqual({ fill: theme.ramp[step] })
      expect(paintOf([`tone-shade-${step}`], theme)['fill']).toBe(theme.rampInk[step])
      expect(paintOf(['line', `on-shade-${step}`], theme)['stroke']).toBe(theme.rampInk[step])
      expect(paintOf(['ours', `on-shade-${step}`], theme)['stroke']).toBe(theme.rampInk[step])
    }
    expect(paintOf(['cell', 'limited'], theme)).toMatchObject({ fill: 'none', 'stroke-dasharray': '3 2' })
  })
  it('knows what stands in a grid beside its cells', () => {
    const known = new Set([...Object.values(theme.color), ...Object.values(theme.kind), 'none'])
    for (const role of ['band', 'bar', 'silent', 'hairline', 'under', 'chosen', 'hatch', 'arrow', 'family']) {
      const { fill, stroke = 'none' } = paintOf([role], theme)
      expect([role, known.has(String(fill)), known.has(String(stroke))]).toEqual([role, true, true])
      expect([role, fill === 'none' && stroke === 'none']).toEqual([role, false])
    }
  })
  it('paints beads in the colour of their kind, hollow where the way is our reading, and their columns as hairlines', () => {
    const own = theme.kind['group']
    expect(paintOf(['bead', 'kind-group'], theme)).toMatchObject({ fill: own, stroke: own })
    expect(paintOf(['bead', 'kind-group', 'hollow'], theme)).toMatchObject({ fill: theme.color['canvas'], stroke: own })
    expect(paintOf(['rule', 'column-rule'], theme)['stroke']).toBe(theme.color['hairline'])
  })
  it('paints a band of its side, and not as the ground of a row', () => {
    expect(paintOf(['band', 'threat'], theme)['fill']).toBe(theme.lineRest['threat'])
    expect(paintOf(['band', 'response'], theme)['fill']).toBe(theme.lineRest['response'])
    expect(paintOf(['band'], theme)['fill']).toBe(theme.color['selectedRow'])
  })
  it('sets words in ink, whatever they stand on', () => {
    expect(paintOf(['tone-ink'], theme)).toEqual({ fill: theme.color['ink'], stroke: 'none' })
  })
  it('paints sums in the colour of whose they are, filled, or hollow where they are no second sum', () => {
    for (const kind of ['group', 'crime'] as const) {
      const colour = theme.kind[kind]
      expect(paintOf(['sum', `kind-${kind}`], theme)).toEqual({ fill: colour, stroke: colour })
      expect(paintOf(['sum', `kind-${kind}`, 'hollow'], theme)).toEqual({ fill: theme.color['canvas'], stroke: colour })
    }
    expect(paintOf(['sum', 'kind-ink'], theme)['stroke']).toBe(theme.color['ink2'])
  })
  it('paints every part of a map in colours of that theme, and land apart from what is tied to something', () => {
    const parts = ['land', 'borders', 'country', 'country lit', 'region', 'leader', 'way', 'tip']
    const known = new Set([theme.color, theme.kind, theme.tint].flatMap((group) => Object.values(group)))
    const colours = parts.map((part) => {
      const { fill, stroke } = paintOf(['map', ...part.split(' ')], theme)
      return String(fill === 'none' ? stroke : fill)
    })
    expect(colours.filter((colour) => !known.has(colour))).toEqual([])
    const [land, , country, lit] = colours
    expect(new Set([land, country, lit]).size).toBe(3)
  })
  it('breaks the rim of a region, and of no other place', () => {
    expect(paintOf(['mark', 'kind-place', 'alone', 'broken'], theme)['stroke-dasharray']).toMatch(/\d/)
    expect(paintOf(['mark', 'kind-place', 'alone'], theme)['stroke-dasharray']).toBeUndefined()
  })
  it('draws rules in ink, and the lines of a table lightly', () => {
    expect(paintOf(['rule'], theme)).toEqual({ fill: 'none', stroke: theme.color['ink'] })
    expect(paintOf(['hairline'], theme)).toEqual({ fill: 'none', stroke: theme.color['hairline'], 'stroke-width': 1 })
  })
})
