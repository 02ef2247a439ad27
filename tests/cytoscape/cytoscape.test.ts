import { describe, expect, it } from 'vitest'
import { writeScene } from '../../src/core/export/picture.ts'
import { linkId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { curveOf } from '../../src/core/layout/curve.ts'
import { frameOf } from '../../src/core/layout/frames.ts'
import { layoutLens } from '../../src/core/layout/layout.ts'
import { orderLens } from '../../src/core/layout/lens-order.ts'
import type { SceneWords } from '../../src/core/layout/scene.ts'
import { sceneOf } from '../../src/core/layout/scene-of.ts'
import { panToShow, viewportFor } from '../../src/core/layout/viewport.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { openCamera } from '../../src/cytoscape/camera.ts'
import { controlPoints } from '../../src/cytoscape/curve.ts'
import { canvasElements } from '../../src/cytoscape/elements.ts'
import { type Light, lightOf } from '../../src/cytoscape/lit.ts'
import { walk } from '../../src/cytoscape/walk.ts'
import { fixtureGraph } from '../core/fixture.ts'

const lens = siftLens(fullLens(fixtureGraph(), 'nexus'), NO_SIFT)
const layout = layoutLens(lens, frameOf('nexus', 'wide'), orderLens(lens))
const words: SceneWords = {
  label: ({ id }) => id,
  aside: () => '',
  head: (column) => column,
  heading: (id) => id,
  tag: () => '',
  size: 12,
}
const scene = sceneOf(lens, layout, words)
const elements = canvasElements(scene)
const byId = new Map(elements.map((element) => [element.data.id, element]))

describe('elements', () => {
  it('are a mark for each node and a line for each link, with ids of their own', () => {
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length)
    for (const { id } of [...lens.nodes, ...lens.links]) expect(byId.has(id), id).toBe(true)
  })
  it('hold no line whose ends are not there', () => {
    for (const { group, data } of elements) {
      if (group === 'edges') expect(byId.has(data['source']) && byId.has(data['target'])).toBe(true)
    }
  })
  it('carry certainty as a class', () => {
    expect(byId.get('link:group:a~crime:extortion')?.classes).toBe('line threat claimed')
  })
  it('ring a crime that no activity names', () => {
    expect(byId.has('ring:activities:crime:extortion')).toBe(true)
    expect(byId.has('ring:groups:crime:extortion')).toBe(false)
  })
  it('are where the picture before them has drawn the same', () => {
    const picture = writeScene(scene)
    for (const { id } of [...scene.marks, ...scene.lines]) expect(picture).toContain(`data-id="${id}"`)
    const mark = scene.marks.find(({ id }) => id === 'body:x')
    expect(byId.get('body:x')?.position).toEqual({ x: mark?.x, y: mark?.y })
  })
})

describe('control points', () => {
  it('stand at the heights of the ends', () => {
    const { weights, distances } = controlPoints(curveOf([10, 20], [110, 80]))
    const length = Math.hypot(100, 60)
    const height = (i: 0 | 1) => 20 + weights[i] * 60 + (distances[i] * 100) / length
    expect(height(0)).toBeCloseTo(20)
    expect(height(1)).toBeCloseTo(80)
  })
  it('are none between a point and itself', () => {
    expect(controlPoints(curveOf([1, 1], [1, 1]))).toEqual({ weights: [0.5, 0.5], distances: [0, 0] })
  })
})

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
  const line = linkId('group:a', 'crime:oil')
  const light = (change: Partial<Light>): Light => ({
    stress: undefined,
    chosen: [],
    shared: [],
    under: null,
    amounts: new Map(),
    isNarrow: false,
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
  it('says how many claims a lit line stands for, or its sum', () => {
    const stress = stressOf(lens, ['group:a'])
    expect(drawn({ stress })).toContain('×2')
    expect(drawn({ stress, amounts: new Map([[line, '$2m']]) })).toContain('$2m')
    expect(drawn({ stress, isNarrow: true })).not.toContain('×2')
  })
  it('unfolds a chosen line into its claims, each to be opened', () => {
    const content = drawn({ stress: stressOf(lens, [line]), chosen: [line] })
    expect(content.match(/class="[^"]*strand/g)).toHaveLength(2)
    expect(content).toContain('class="line threat hedged lit" data-id="claim:p1-3"')
    expect(content).not.toContain(`lit" data-id="${line}"`)
  })
  it('names what the pointer rests on where its label waits for a closer look', () => {
    const small = {
      ...scene,
      marks: scene.marks.map((mark) => ({ ...mark, label: mark.label && { ...mark.label, size: 3 } })),
    }
    const content = lightOf(lens, small, light({ stress: stressOf(lens, ['group:b']), under: 'group:b' }))
    expect(content).toContain('>group:b<')
  })
})

describe('the camera', () => {
  it('shows a picture at its own size in its own frame, and larger in a larger canvas', () => {
    expect(viewportFor(scene, { width: scene.width, height: scene.height }).zoom).toBe(1)
    expect(viewportFor(scene, { width: 4000, height: 4000 }).zoom).toBe(1.5)
  })
  it('keeps words readable where the canvas is too low', () => {
    expect(viewportFor(scene, { width: scene.width, height: 100 }).zoom).toBeGreaterThanOrEqual(0.8)
  })
  it('begins at the start of the line where the picture is too wide', () => {
    expect(viewportFor({ width: 1000, height: 100 }, { width: 300, height: 300 }).pan.x).toBe(0)
    expect(viewportFor({ width: 1000, height: 100 }, { width: 300, height: 300 }, true).pan.x).toBe(-500)
  })
  it('moves only for what is out of sight', () => {
    const canvas = { width: 300, height: 300 }
    const now = { zoom: 1, pan: { x: 0, y: 0 } }
    expect(panToShow({ x: 100, y: 100 }, now, canvas)).toBeUndefined()
    expect(panToShow({ x: 100, y: 900 }, now, canvas)).toEqual({ x: 0, y: -664 })
  })
  it('is followed by every layer until that is taken down', () => {
    const camera = openCamera()
    const seen: number[] = []
    const stop = camera.follow(({ zoom }) => seen.push(zoom))
    camera.move({ zoom: 2, pan: { x: 0, y: 0 } })
    stop()
    camera.move({ zoom: 3, pan: { x: 0, y: 0 } })
    expect(seen).toEqual([1, 2])
  })
})

describe('walking by arrows', () => {
  it('goes down a column and stops at its end', () => {
    const groups = scene.marks.filter(({ id }) => id.startsWith('group:')).sort((a, b) => a.y - b.y)
    expect(walk(lens, scene, groups[0]?.id ?? '', 'ArrowDown')).toBe(groups[1]?.id)
    expect(walk(lens, scene, groups[1]?.id ?? '', 'ArrowDown')).toBeUndefined()
  })
  it('goes along lines and back', () => {
    expect(walk(lens, scene, 'body:x', 'ArrowLeft')).toBe('crime:oil')
    expect(walk(lens, scene, 'crime:oil', 'ArrowRight')).toBe('body:x')
    expect(walk(lens, scene, 'group:b', 'ArrowRight')).toBeUndefined()
  })
  it('in a mirrored picture left leads on', () => {
    expect(walk(lens, scene, 'crime:oil', 'ArrowLeft', true)).toBe('body:x')
  })
  it('leaves other keys and unknown marks alone', () => {
    expect(walk(lens, scene, 'group:a', 'a')).toBeUndefined()
    expect(walk(lens, scene, 'group:z', 'ArrowDown')).toBeUndefined()
  })
})
