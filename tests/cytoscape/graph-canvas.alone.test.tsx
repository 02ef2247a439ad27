// The canvas as a whole, with a stand-in for Cytoscape, which needs a real one to draw on: what stands for what, and what is
// rendered anew.

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stressOf } from '../../src/core/query/stress.ts'
import { GraphCanvas, type GraphCanvasProps } from '../../src/cytoscape/GraphCanvas.tsx'
import type { CanvasReport } from '../../src/cytoscape/use-canvas.ts'
import type { Shown } from '../../src/cytoscape/use-scene.ts'
import { lens, order, theme, words } from './drawn.ts'

/** What the stand-in was given at each rendering, and whether it can be had. */
const layer = vi.hoisted(() => ({ given: [] as Record<string, unknown>[], isBroken: false }))

vi.mock('../../src/cytoscape/CytoscapeLayer.tsx', async () => {
  const { memo, useEffect } = await import('react')
  return {
    CytoscapeLayer: memo(function StandIn(props: { report: CanvasReport; shown: Shown; [name: string]: unknown }) {
      if (layer.isBroken) throw new Error('no canvas')
      layer.given.push(props)
      useEffect(() => props.report.onReady(), [props.report])
      useEffect(() => props.report.onWhole(props.shown), [props.report, props.shown])
      return <canvas data-testid="canvas" />
    }),
  }
})

const size = { width: 1000, height: 700 }
// Its code is here when it is asked for: how long that takes is no matter of these tests.
beforeAll(() => import('../../src/cytoscape/CytoscapeLayer.tsx'))
beforeEach(() => {
  layer.given = []
  layer.isBroken = false
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect(size))
})

afterEach(() => vi.unstubAllGlobals())

const hands = { onSelect: vi.fn(), onFocus: vi.fn(), onHover: vi.fn(), onStrand: vi.fn() }
const onFailure = vi.fn()
const picture = {
  lens,
  order,
  words: () => words,
  part: (whole: typeof lens) => whole,
  isMirrored: false,
  fit: 'read' as const,
}
const place = { place: null, onMove: vi.fn() }
const said = {
  nameOf: (id: string) => id,
  controls: { group: 'Zoom', zoomIn: 'Closer', zoomOut: 'Further', fit: 'All' },
}

/** The canvas with the pointer somewhere. Its groups of props are other objects at every render, as in a view. */
function canvas(under: string | null, change: Partial<GraphCanvasProps> = {}) {
  const stress = () => (under === null ? undefined : stressOf(lens, [under]))
  return (
    <GraphCanvas
      picture={{ ...picture }}
      light={{ stress, chosen: [], shared: [], under, amounts: new Map() }}
      place={{ ...place }}
      hands={hands}
      theme={theme}
      said={{ ...said }}
      walking={() => null}
      onFailure={onFailure}
      {...change}
    />
  )
}

const frame = () => document.querySelector('.canvas-frame')
const controls = () => document.querySelector('fieldset')
const drawing = () => document.querySelector('.at-rest > svg')

async function drawn() {
  const rendered = render(canvas(null))
  await waitFor(() => expect(frame()?.classList).toContain('drawn'))
  return rendered
}

describe('the canvas', () => {
  it('is a drawing until there is a canvas, which then takes its place', async () => {
    const arrived = drawn()
    expect(drawing()).not.toBeNull()
    await arrived
    expect(screen.getByTestId('canvas')).toBeDefined()
    expect(drawing()).toBeNull()
  })
  it('has its buttons that zoom from the first on: none comes when a hand is on its way to another', async () => {
    const arrived = drawn()
    expect(controls()).not.toBeNull()
    await arrived
    expect(controls()).not.toBeNull()
  })
  it('is not rendered anew, nor its scene made again, by what the pointer rests on', async () => {
    const { rerender } = await drawn()
    const times = layer.given.length
    for (const under of ['group:a', 'crime:oil', null, 'body:x']) rerender(canvas(under))
    expect(layer.given).toHaveLength(times)
    expect(document.querySelector('.at-rest')?.classList).toContain('dimmed')
    expect(document.querySelector('.light [data-id="body:x"]')).not.toBeNull()
  })
  it('is given another scene when the picture is another', async () => {
    const { rerender } = await drawn()
    const before = layer.given.at(-1)?.['shown']
    rerender(canvas(null, { picture: { ...picture, words: () => ({ ...words, size: 15 }) } }))
    expect(layer.given.at(-1)?.['shown']).not.toBe(before)
  })
  it('is dimmed only while something is lit', async () => {
    const { rerender } = await drawn()
    rerender(canvas('group:a'))
    expect(document.querySelector('.at-rest.dimmed')).not.toBeNull()
    rerender(canvas(null))
    expect(document.querySelector('.at-rest.dimmed')).toBeNull()
  })
  it('that cannot be had leaves the drawing and the buttons, and says so', async () => {
    layer.isBroken = true
    render(canvas(null), { onCaughtError: () => {} })
    await waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1))
    expect(drawing()).not.toBeNull()
    expect(screen.queryByTestId('canvas')).toBeNull()
    expect(controls()).not.toBeNull()
    fireEvent.click(document.querySelector('[data-mark="group:a"]') ?? document)
    expect(hands.onSelect).toHaveBeenLastCalledWith('group:a', false)
  })
  it('tells where a hand has moved it, and that all of it is asked for', async () => {
    await drawn()
    act(() => screen.getByLabelText('Closer').click())
    expect(place.onMove.mock.lastCall?.[0].zoom).toBeCloseTo(1.25)
    act(() => screen.getByText('All').click())
    expect(place.onMove.mock.lastCall).toEqual([null])
  })
})
