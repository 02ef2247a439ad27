import { describe, expect, it } from 'vitest'
import { writeScene } from '../../src/core/export/picture.ts'
import { FROM_FAR } from '../../src/core/layout/from-far.ts'
import type { Scene } from '../../src/core/layout/scene.ts'
import { sceneOf } from '../../src/core/layout/scene-of.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { type Light, lightOf } from '../../src/cytoscape/lit.ts'
import { layout, lens, OIL, scene, words } from './drawn.ts'

describe('the picture', () => {
  it('escapes what names may hold', () => {
    const rude = sceneOf(lens, layout, { ...words, label: () => '<b onload="x">&' })
    const picture = writeScene(rude)
    expect(picture).not.toContain('<b')
    expect(picture).toContain('&#60;b onload=&#34;x&#34;&#62;&#38;')
  })
  it('leaves out words too small to read, and nothing else', () => {
    expect(writeScene(scene, 0.5)).not.toContain('<text')
    expect(writeScene(scene, 0.5).match(/class="mark/g)).toHaveLength(scene.marks.length)
  })
})

describe('the light', () => {
  const line = OIL
  const light = (change: Partial<Light>): Light => ({
    stress: undefined,
    chosen: [],
    shared: [],
    under: null,
    amounts: new Map(),
    zoom: 1,
    size: 12,
    ...change,
  })
  const drawn = (change: Partial<Light>) => lightOf(lens, scene, light(change))
  it('draws only heads where nothing is lit', () => {
    expect(drawn({})).not.toContain('data-id')
    expect(drawn({})).toContain('>group<')
  })
  it('draws what is lit in full colour and what rests as at rest, and nothing that is dimmed', () => {
    const content = drawn({ stress: stressOf(lens, ['group:a']), chosen: ['group:a'] })
    expect(content).toContain(`class="line threat firm lit" data-id="${line}"`)
    expect(content).toContain('data-id="body:x"')
    expect(content).not.toContain('data-id="group:b"')
    expect(content).toContain('ring-of-choice')
  })
  it('gives the lit lines to what writes sums at their names, and writes no count on any', () => {
    const stress = stressOf(lens, ['group:a'])
    const asked: unknown[] = []
    const atNames: Light['atNames'] = (...all) => {
      asked.push(all)
      return '<g class="sum"/>'
    }
    expect(drawn({ stress, atNames })).toContain('<g class="sum"/>')
    expect(asked).toEqual([[scene, scene.lines.filter(({ id }) => stress?.lit.has(id)), 10.5]])
    expect(drawn({ stress })).not.toContain('×')
  })
  it('keeps what answers a lit crime apart from what is lit', () => {
    const content = drawn({ stress: stressOf(lens, ['group:a']) })
    expect(content).toMatch(/class="mark kind-body[^"]* stays" data-id="body:x"/)
    expect(content).not.toMatch(/class="[^"]*lit[^"]*" data-id="body:x"/)
  })
  it('writes the name of a dimmed hexagon once more, whole', () => {
    const held = scene.marks.find(({ id, isWide }) => isWide && !stressOf(lens, ['group:a'])?.lit.has(id))
    if (!held) throw new Error('no dimmed hexagon')
    const content = drawn({ stress: stressOf(lens, ['group:a']) })
    expect(content).toContain(`<g class="dim"><text`)
    expect(content).toContain(`>${held.label?.lines[0]}<`)
  })
  it('lights a bracket only on the side on which a line that is lit or stays ends', () => {
    const [from] = scene.lines
    if (!from) throw new Error('no line')
    const brace = { owner: 'crime:whole', x: 0, top: 0, bottom: 9 }
    const both = {
      ...scene,
      lines: [{ ...from, id: 'into', target: 'crime:whole' }],
      braces: [
        { ...brace, id: 'brace:left:crime:whole', side: -1 as const },
        { ...brace, id: 'brace:right:crime:whole', side: 1 as const },
      ],
    }
    const braces = (lit: readonly string[]) =>
      [
        ...lightOf(lens, both, light({ stress: { lit: new Set(lit), rest: new Set(['crime:whole']) } })).matchAll(
          /class="brace([^"]*)" d="M0 0h(-?\d)/g,
        ),
      ].map(([, extra, way]) => `${way}${extra}`)
    expect(braces(['into'])).toEqual(['-8 lit'])
    expect(braces([])).toEqual([])
  })
  it('dims what stands beside a dimmed mark, and begins a number where the name before it ends', () => {
    const text = { x: 90, y: 50, anchor: 'start', size: 11, weight: 400, tone: 'ink3' } as const
    const of = (owner: string) => ({
      id: `count:${owner}`,
      role: 'aside' as const,
      owner,
      after: 'a name',
      text: { ...text, lines: ['17'] },
    })
    const stress = stressOf(lens, ['group:a'])
    const content = lightOf(lens, { ...scene, notes: [of('group:a'), of('group:b')] }, light({ stress }))
    expect(content.match(/class="note aside( dim)?"/g)).toEqual(['class="note aside"', 'class="note aside dim"'])
    expect(content).toMatch(/<tspan visibility="hidden" font-size="12">a name\u2002<\/tspan>17</)
  })
  it('writes a number wherever there is room for the name before it, however little smaller it is', () => {
    const text = { x: 90, y: 50, anchor: 'start', size: 11, weight: 400, tone: 'ink3', lines: ['17'] } as const
    const count = { id: 'count:body:x', role: 'aside' as const, owner: 'body:x', after: 'a name', text }
    const at = (zoom: number) => lightOf(lens, { ...scene, notes: [count] }, light({ zoom }))
    expect(at(0.8)).toContain('17<')
    expect(at(0.7)).not.toContain('17<')
  })
  it('writes a lit name that is too small no larger than its hexagon has room for', () => {
    const held = scene.marks.find(({ isWide }) => isWide)
    if (!held) throw new Error('no hexagon')
    const content = drawn({ stress: stressOf(lens, [held.id]), chosen: [held.id], zoom: 0.5, size: 12 })
    const [, size] = new RegExp(`data-id="${held.id}">.*?font-size="([\\d.]+)"`).exec(content) ?? []
    expect(Number(size)).toBe(18)
  })
  it('lays words on lines on a ground, so that no line runs through them', () => {
    const stress = stressOf(lens, ['group:a'])
    const far = { stress, amounts: new Map([[line, '$2m']]), fromFar: FROM_FAR }
    expect(drawn(far)).toMatch(/class="ground"[^>]*\/><g class="on-line"/)
  })
  it('writes the word of a line only while that is lit, and of two on one place the first', () => {
    const stress = stressOf(lens, [line])
    const tag = (owner: string, y: number) => ({
      id: `tag:${owner}:${y}`,
      role: 'tag' as const,
      owner,
      text: {
        lines: ['how is not said'],
        x: 200,
        y,
        anchor: 'middle' as const,
        size: 11,
        weight: 400 as const,
        tone: 'ink3' as const,
      },
    })
    const said = (...notes: Scene['notes']) =>
      lightOf(lens, { ...scene, notes }, light({ stress })).match(/how is not said/g)?.length ?? 0
    expect(said(tag('another', 50))).toBe(0)
    expect(said(tag(line, 50))).toBe(1)
    expect(said(tag(line, 50), tag(line, 53))).toBe(1)
    expect(said(tag(line, 50), tag(line, 90))).toBe(2)
  })
  it('writes sums from far as large as the picture makes them, and counts nobody can look up not at all', () => {
    const stress = stressOf(lens, ['group:a'])
    const sizes = (content: string) =>
      [...content.matchAll(/on-line[^>]*><text[^>]*font-size="([\d.]+)"/g)].map(([, n]) => Number(n))
    const sum = { stress, amounts: new Map([[line, '$2m']]), zoom: 2 }
    expect(sizes(drawn({ ...sum, fromFar: FROM_FAR }))).toEqual([10])
    expect(sizes(drawn(sum))).toEqual([])
    expect(drawn({ stress, fromFar: FROM_FAR })).not.toContain('×2')
  })
  it('writes one sum of each of several things under its name', () => {
    const down = 60
    const [a, oil] = [scene.marks.find(({ id }) => id === 'group:a'), scene.lines.find(({ id }) => id === line)]
    if (!a?.label || !oil) throw new Error('no group with a line')
    const second = { ...a, id: 'group:z', y: a.y + down, label: { ...a.label, y: a.label.y + down } }
    const two = { ...scene, marks: [a, second], lines: [oil, { ...oil, id: 'second', source: second.id }] }
    const stress = { lit: new Set([a.id, second.id, line, 'second']), rest: new Set<string>() }
    const amounts = new Map([line, 'second'].map((id) => [id, '$2m'] as const))
    const content = lightOf(lens, two, light({ stress, amounts, fromFar: FROM_FAR }))
    const sums = [...content.matchAll(/data-on="[^"]+"><text[^>]*text-anchor="end"[^>]*>.*?\$2m/g)]
    expect(sums).toHaveLength(2)
    expect(lightOf(lens, two, light({ stress, amounts }))).not.toMatch(/data-on="[^"]+"><text[^>]*text-anchor="end"/)
  })
  it('unfolds a chosen line into its claims, each to be opened', () => {
    const content = drawn({ stress: stressOf(lens, [line]), chosen: [line] })
    expect(content.match(/class="[^"]*strand/g)).toHaveLength(2)
    expect(content).toContain('class="line threat hedged lit" data-id="claim:p1-3"')
    expect(content).not.toContain(`lit" data-id="${line}"`)
  })
  it('says the sum of a line that is unfolded from far alone, where no panel says it', () => {
    const asked = { stress: stressOf(lens, [line]), chosen: [line], amounts: new Map([[line, '$2m']]) }
    expect(drawn(asked)).not.toContain('$2m')
    expect(drawn({ ...asked, fromFar: FROM_FAR })).toContain('$2m')
  })
  it('names what the pointer rests on where its label waits for a closer look', () => {
    const small = {
      ...scene,
      marks: scene.marks.map((mark) => ({ ...mark, label: mark.label && { ...mark.label, size: 3 } })),
    }
    const content = lightOf(lens, small, light({ stress: stressOf(lens, ['group:b']), under: 'group:b' }))
    expect(content).toContain('>group:b<')
  })
  it('rings what is selected and, thinner, what all of it shares; a bracket has no ring', () => {
    const content = drawn({ chosen: ['group:a'], shared: ['crime:oil'], stress: stressOf(lens, ['group:a']) })
    expect(content.match(/ring-of-choice/g)).toHaveLength(1)
    expect(content.match(/ring-of-shared/g)).toHaveLength(1)
    const bracket = scene.marks.find(({ isBracket }) => isBracket)
    expect(bracket).toBeDefined()
    expect(drawn({ chosen: [bracket?.id ?? ''] })).not.toContain('ring-of-choice')
  })
  it('rings a selection also where nothing is lit', () => {
    expect(drawn({ chosen: ['group:b'] })).toContain('ring-of-choice')
  })
  it('leaves out heads that would be too small to read', () => {
    expect(drawn({ zoom: 0.3 })).not.toContain('>group<')
  })
  it('draws a lit line in a casing that sets it off', () => {
    const content = drawn({ stress: stressOf(lens, ['group:a']) })
    expect(content.indexOf('casing')).toBeGreaterThan(-1)
    expect(content.indexOf('casing')).toBeLessThan(content.indexOf(' lit"'))
    expect(content.lastIndexOf('casing')).toBeLessThan(content.indexOf(' lit"'))
  })
  it('lights what is not drawn without falling over', () => {
    const ghost = { lit: new Set(['group:ghost']), rest: new Set(['link:ghost']) }
    expect(drawn({ stress: ghost, chosen: ['group:ghost'], under: 'group:ghost' })).not.toContain('ghost')
  })
  it('escapes what a sum may hold', () => {
    const amounts = new Map([[OIL, '<i>&']])
    const content = drawn({ stress: stressOf(lens, ['group:a']), amounts, fromFar: FROM_FAR })
    expect(content).not.toContain('<i>')
    expect(content).toContain('&#60;i&#62;&#38;')
  })
})
