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

describe.each(Object.entries(themes))('a picture in a file, in the theme %s', (_, theme) => {
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
  it('sets words in ink, whatever they stand on', () => {
    expect(paintOf(['tone-ink'], theme)).toEqual({ fill: theme.color['ink'], stroke: 'none' })
  })
})
