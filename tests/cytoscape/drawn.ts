// The made-up dataset as it is drawn: a lens, its scene, and a theme in which every colour has its own name.

import { type Lens, linkId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { frameOf } from '../../src/core/layout/frames.ts'
import { layoutLens } from '../../src/core/layout/layout.ts'
import { orderLens } from '../../src/core/layout/lens-order.ts'
import type { Scene, SceneLine, SceneMark, SceneWords } from '../../src/core/layout/scene.ts'
import { sceneOf } from '../../src/core/layout/scene-of.ts'
import type { Shown } from '../../src/cytoscape/use-scene.ts'
import { fixtureGraph } from '../core/fixture.ts'

export const lens: Lens = siftLens(fullLens(fixtureGraph(), 'nexus'), NO_SIFT)
export const order = orderLens(lens)
export const layout = layoutLens(lens, frameOf('nexus', 'wide'), order)

export const words: SceneWords = {
  label: ({ id }) => id,
  aside: () => '',
  head: (column) => column,
  heading: (id) => id,
  size: 12,
}

export const scene: Scene = sceneOf(lens, layout, words)

/** What a layer of the canvas is shown. */
export const shown: Shown = { lens, scene, frame: 'wide', look: 'plain', isMirrored: false, fit: 'read', wordSize: 12 }

/** The line from A to oil: it stands for two claims. */
export const OIL = linkId('group:a', 'crime:oil')

/** Nothing at all. */
export const EMPTY: Scene = { width: 100, height: 100, marks: [], lines: [], notes: [], rings: [], braces: [] }

/** A mark of a scene, with what a test needs of it. */
export function markAt(change: Partial<SceneMark> = {}): SceneMark {
  return {
    id: 'crime:one',
    kind: 'crime',
    x: 100,
    y: 50,
    width: 20,
    height: 10,
    isBracket: false,
    isAlone: false,
    isWide: false,
    label: undefined,
    ...change,
  }
}

/** A line between two marks of a scene. */
export function lineBetween(source: SceneMark, target: SceneMark, change: Partial<SceneLine> = {}): SceneLine {
  return {
    id: `link:${source.id}~${target.id}`,
    source: source.id,
    target: target.id,
    side: 'threat',
    stroke: 'firm',
    isInferred: false,
    width: 2,
    curve: {
      from: [source.x + 5, source.y],
      first: [source.x + 20, source.y],
      second: [target.x - 20, target.y],
      to: [target.x - 5, target.y],
    },
    ...change,
  }
}

/** A mark of the drawn scene. */
export function markOf(id: string): SceneMark {
  const mark = scene.marks.find((one) => one.id === id)
  if (!mark) throw new Error(`${id} is not drawn`)
  return mark
}

export const theme = {
  color: { canvas: 'rgb(1,1,1)', ink: 'rgb(2,2,2)', ink2: 'rgb(4,4,4)', ink3: 'rgb(3,3,3)' },
  kind: { group: 'rgb(10,0,0)', crime: 'rgb(20,0,0)', body: 'rgb(30,0,0)', actor: 'rgb(40,0,0)' },
  tint: { crime: 'rgb(21,0,0)' },
  lineRest: { threat: 'rgb(50,0,0)', response: 'rgb(60,0,0)', tie: 'rgb(70,0,0)' },
  ramp: ['rgb(80,0,0)', 'rgb(81,0,0)'],
  rampInk: ['rgb(90,0,0)', 'rgb(91,0,0)'],
  bolder: 0,
  font: 'sans-serif',
} as const
