// A lens of the real data as plain shapes, for pages that draw the same elements.

import { readAtlas } from '../../src/commands/read-atlas.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import type { LensId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { frameOf } from '../../src/core/layout/frames.ts'
import { layoutLens } from '../../src/core/layout/layout.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import { sceneOf } from '../../src/core/layout/scene-of.ts'
import { inline } from '../../src/i18n/words.ts'

/** Marks and lines with their places, as the page draws them in its wide frame. */
export function benchScene(id: LensId): BenchScene {
  const { read, faults } = readAtlas('data')
  if (read === undefined) throw new Error(faults)
  const graph = buildGraph(read.dataset)
  const lens = siftLens(fullLens(graph, id), NO_SIFT)
  const layout = layoutLens(lens, frameOf(id, 'wide'), orderAll(graph)[id])
  const label = ({ id }: { id: string }) => inline(graph.shortOf(id), 'en')
  const scene = sceneOf(lens, layout, {
    label,
    aside: () => '',
    head: () => '',
    heading: () => '',
    size: 12.5,
  })
  return {
    width: scene.width,
    height: scene.height,
    marks: scene.marks.map(({ id, x, y, width, label: text }) => ({
      id,
      x,
      y,
      width: Math.max(3, width),
      label: text?.lines.join(' ') ?? '',
      size: text?.size ?? 0,
    })),
    lines: scene.lines.map(({ id, source, target, width, curve: { from, first, second, to } }) => ({
      id,
      source,
      target,
      width,
      points: [...from, ...first, (first[0] + second[0]) / 2, (first[1] + second[1]) / 2, ...second, ...to],
    })),
  }
}
