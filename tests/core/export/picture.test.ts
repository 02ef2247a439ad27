// Is a scene written as sound SVG, whatever stands in it, and does a page load no more than it shows?

import { describe, expect, it } from 'vitest'
import { pageData } from '../../../src/core/export/page-data.ts'
import {
  escaped,
  pathOf,
  shapeOf,
  writeBrace,
  writeLine,
  writeMark,
  writeNote,
  writeRing,
  writeScene,
  writeText,
} from '../../../src/core/export/picture.ts'
import { curveOf } from '../../../src/core/layout/curve.ts'
import { LEAST_TEXT, type Scene, type SceneLine, type SceneMark } from '../../../src/core/layout/scene.ts'
import type { SceneText } from '../../../src/core/layout/text-box.ts'
import { STROKES } from '../../../src/core/model/certainty.ts'
import { DASHES } from '../../../src/core/model/shapes.ts'
import { trials } from '../chance.ts'
import { TINY } from '../evidence/tiny.ts'

const TEXT: SceneText = { lines: ['A'], x: 10, y: 20, anchor: 'start', size: 12, weight: 400, tone: 'ink' }
const MARK: SceneMark = {
  id: 'group:a',
  kind: 'group',
  x: 100,
  y: 50,
  width: 20,
  height: 10,
  isBracket: false,
  isAlone: false,
  isWide: false,
  label: TEXT,
}
const LINE: SceneLine = {
  id: 'link:group:a~crime:b',
  source: 'group:a',
  target: 'crime:b',
  side: 'threat',
  stroke: 'firm',
  isInferred: false,
  width: 1.25,
  curve: curveOf([0, 0], [100, 50]),
}

describe('text in a picture', () => {
  it('is text, whatever stands in it', () => {
    expect(escaped('<script>alert("1")</script> & more')).toBe(
      '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; more',
    )
    expect(escaped('中文 ’ …')).toBe('中文 ’ …')
  })
  it('never opens or closes a tag or an attribute', () => {
    trials(100, (chance) => {
      const odd = chance.text(['<', '>', '"', '&', '/', 'svg', ' onload=', '字'], 10)
      expect(escaped(odd)).not.toMatch(/[<>"]/)
      for (const markup of [
        writeText({ ...TEXT, lines: [odd] }),
        writeMark({ ...MARK, id: odd }),
        writeLine({ ...LINE, id: odd }),
      ])
        expect(markup.split('<').length).toBe(markup.split('>').length)
    })
  })
  it('stands line under line round its middle', () => {
    const ys = [...writeText({ ...TEXT, lines: ['a', 'b', 'c'] }).matchAll(/<tspan x="10" y="([\d.]+)">/g)].map(
      ([, y]) => Number(y),
    )
    expect(ys).toHaveLength(3)
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeCloseTo(13.8)
    expect(ys[1]).toBeCloseTo(20 + 12 * 0.355, 1)
  })
  it('is bold only where it is to be, and anchored as it is set', () => {
    expect(writeText(TEXT)).toContain('text-anchor="start"')
    expect(writeText(TEXT)).not.toContain('font-weight')
    expect(writeText({ ...TEXT, weight: 600, anchor: 'end', tone: 'ink3' })).toMatch(
      /class="tone-ink3".*text-anchor="end" font-weight="600"/,
    )
  })
})

describe('a line', () => {
  it.each(STROKES)('that is %s has its own dash', (stroke) => {
    const { lengths, isRound } = DASHES[stroke]
    const svg = writeLine({ ...LINE, stroke })
    expect(svg).toContain(`class="line threat ${stroke}"`)
    expect(svg.includes('stroke-dasharray')).toBe(lengths !== null)
    expect(svg.includes('stroke-linecap="round"')).toBe(isRound)
    if (lengths) expect(svg).toContain(`stroke-dasharray="${lengths.join(' ')}"`)
  })
  it('runs from end to end in two curves', () => {
    expect(pathOf(LINE.curve)).toBe('M0 0Q30 0 50 25Q70 50 100 50')
  })
  it('takes further classes', () => {
    expect(writeLine(LINE, ' lit')).toContain('class="line threat firm lit"')
  })
})

describe('a mark', () => {
  it('is a shape with its label, known by its id', () => {
    const svg = writeMark(MARK)
    expect(svg).toMatch(/^<g class="mark kind-group" data-id="group:a"><path d="M100 45L110 50L100 55L90 50z"\/><text /)
    expect(svg).toMatch(/<\/text><\/g>$/)
  })
  it('says in its classes how it is', () => {
    const classes = (change: Partial<SceneMark>, extra = '') =>
      writeMark({ ...MARK, ...change }, extra).match(/class="([^"]*)"/)?.[1]
    expect(classes({ isAlone: true })).toBe('mark kind-group alone')
    expect(classes({ isWide: true, kind: 'crime' })).toBe('mark kind-crime wide')
    expect(classes({ isBracket: true })).toBe('mark kind-group bracket')
    expect(classes({ look: { shade: 'shade-3' } })).toBe('mark kind-group shade-3')
    expect(classes({}, ' dim')).toBe('mark kind-group dim')
  })
  it('that embraces others has no shape of its own', () => {
    expect(writeMark({ ...MARK, isBracket: true })).not.toContain('<path')
  })
  it('has a rim as wide as it measures', () => {
    expect(writeMark({ ...MARK, look: { rim: 2.345 } })).toContain('stroke-width="2.3"')
    expect(writeMark(MARK)).not.toContain('style=')
  })
  it('has no label that is too small to be read at that zoom', () => {
    const zoom = LEAST_TEXT / 12
    expect(writeMark(MARK, '', zoom)).toContain('<text')
    expect(writeMark(MARK, '', zoom - 0.01)).not.toContain('<text')
    expect(writeMark({ ...MARK, label: undefined })).not.toContain('<text')
  })
  it('that holds its name has slanted ends of one length', () => {
    const shape = (width: number) => shapeOf({ ...MARK, kind: 'crime', isWide: true, width })
    expect(shape(100)).toBe('M50 50L60 45L140 45L150 50L140 55L60 55z')
    expect(shape(200)).toContain('L10 45L190 45')
  })
})

describe('a whole scene', () => {
  const scene: Scene = {
    width: 200,
    height: 100,
    marks: [MARK],
    lines: [LINE],
    notes: [
      { id: 'head:group', role: 'head', text: TEXT },
      { id: 'tag:x', role: 'tag', owner: LINE.id, text: { ...TEXT, size: 10 } },
    ],
    rings: [
      { id: 'ring:groups:crime:b', owner: 'crime:b', x: 1.26, y: 2 },
      { id: 'ring:reading:link:x', owner: 'link:x', x: 3, y: 4 },
    ],
    braces: [{ id: 'brace:left:x', owner: 'x', x: 5, top: 10, bottom: 30, side: -1 }],
  }
  const order = (svg: string) => [...svg.matchAll(/class="(line|brace|mark|ring|note)/g)].map(([, name]) => name)
  it('has lines under marks, and words on top', () => {
    expect(order(writeScene(scene))).toEqual(['line', 'brace', 'mark', 'ring', 'ring', 'note'])
  })
  it('leaves heads and remarks to another layer where it is told to, but not words on lines', () => {
    expect(writeScene(scene, 1, false)).not.toContain('note head')
    expect(writeScene(scene)).not.toContain('note tag')
  })
  it('leaves out words that are too small at its zoom', () => {
    expect(order(writeScene(scene, 0.89)).filter((name) => name === 'note')).toHaveLength(1)
    expect(order(writeScene(scene, 0.5)).filter((name) => name === 'note')).toEqual([])
  })
  it('of nothing is nothing', () => {
    expect(writeScene({ width: 0, height: 0, marks: [], lines: [], notes: [], rings: [], braces: [] })).toBe('')
  })
  it('has rings of two kinds, and brackets that open to the inside', () => {
    expect(scene.rings.map((ring) => writeRing(ring))).toEqual([
      '<circle class="ring" cx="1.3" cy="2" r="2.5"/>',
      '<circle class="ring reading" cx="3" cy="4" r="2.5"/>',
    ])
    const [brace] = scene.braces
    if (!brace) throw new Error('no brace')
    expect(writeBrace(brace)).toBe('<path class="brace" d="M5 10h-8V30h8"/>')
    expect(writeBrace({ ...brace, side: 1 }, ' lit')).toBe('<path class="brace lit" d="M5 10h8V30h-8"/>')
    expect(writeNote({ id: 'x', role: 'aside', text: TEXT }, ' dim')).toMatch(/^<g class="note aside dim"><text/)
  })
  it('puts a number where a browser ends the name before it, and where the picture is mirrored at its left', () => {
    const count = (anchor: 'start' | 'end') =>
      writeNote({ id: 'x', role: 'aside', after: 'UNODC', text: { ...TEXT, lines: ['17'], anchor } }, '', true)
    expect(count('start')).toMatch(/<tspan visibility="hidden"[^>]*>UNODC\u2002<\/tspan>17</)
    // The first sign runs from left to right, so that Arabic letters do not turn the line round.
    expect(count('end')).toMatch(/>\u200e17<tspan visibility="hidden"[^>]*>\u2002UNODC<\/tspan></)
    const at = (written: string) => Number(/x="([\d.-]+)"/.exec(written)?.[1])
    expect(at(count('start'))).toBeLessThan(TEXT.x)
    expect(at(count('end'))).toBeGreaterThan(TEXT.x)
  })
})

describe('what a page loads', () => {
  const { dataset } = TINY
  const page = pageData(dataset)
  it('has every entry of the dataset', () => {
    for (const key of ['units', 'entities', 'claims', 'activities', 'recommendations'] as const)
      expect(page[key].map(({ id }) => id)).toEqual(dataset[key].map(({ id }) => id))
    expect(page.ontology.predicates.map(({ id }) => id)).toEqual(dataset.ontology.predicates.map(({ id }) => id))
  })
  it('has nothing that only the check needs', () => {
    const keys = new Set<string>()
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key)
        walk(inner)
      }
    }
    walk({ ...page, ontology: { ...page.ontology, roles: {}, reasons: {} } })
    for (const key of ['lexicon', 'cues', 'readCues', 'said', 'namesParent', 'leaves', 'addresseeCues'])
      expect([key, keys.has(key)]).toEqual([key, false])
    for (const list of [page.claims, page.units, page.activities])
      for (const one of list) expect('on' in one || 'cue' in one).toBe(false)
    expect(page.activities[0]?.leads[0]).toEqual({ id: 'body:sea', role: 'leads', at: ['title', 1] })
  })
  it('says of a recommendation still in which word it asks', () => {
    expect(page.recommendations[0]?.cue).toBe('应')
  })
  it('leaves the dataset as it was', () => {
    expect(dataset.claims[0]?.cue).toBe('从…获得')
    expect(dataset.ontology.lexicon).toBeDefined()
  })
})
