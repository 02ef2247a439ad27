// The hooks of the canvas against Cytoscape itself, without a window.

import { renderHook } from '@testing-library/react'
import cytoscape, { type Core } from 'cytoscape'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LEAST_TEXT } from '../../src/core/layout/scene.ts'
import { openCamera } from '../../src/cytoscape/camera.ts'
import { canvasElements } from '../../src/cytoscape/elements.ts'
import { canvasStylesheet } from '../../src/cytoscape/stylesheet.ts'
import { RESTS, useCanvasCamera } from '../../src/cytoscape/use-canvas-camera.ts'
import { useElements } from '../../src/cytoscape/use-elements.ts'
import { usePointer } from '../../src/cytoscape/use-pointer.ts'
import { useQuiet } from '../../src/cytoscape/use-quiet.ts'
import { useSmallWords } from '../../src/cytoscape/use-small-words.ts'
import { useWheel } from '../../src/cytoscape/use-wheel.ts'
import { EMPTY, OIL, scene, shown, theme } from './drawn.ts'

const open = (): Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    elements: canvasElements(scene),
    style: canvasStylesheet(theme),
    minZoom: 0.4,
    maxZoom: 5,
  })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('canvas and camera', () => {
  const bound = (cy: Core | null = open()) => {
    const camera = openCamera()
    camera.move({ zoom: 2, pan: { x: 30, y: 40 } })
    const [onReady, onMoved] = [vi.fn(), vi.fn()]
    const hook = renderHook(({ now, isPresent }) => useCanvasCamera(now, camera, isPresent, onReady, onMoved), {
      initialProps: { now: cy, isPresent: true },
    })
    return { ...hook, camera, onReady, onMoved }
  }
  it('stand at one place from the first moment, and only then is the canvas ready', () => {
    const { onReady, rerender, camera } = bound(null)
    expect(onReady).not.toHaveBeenCalled()
    const cy = open()
    onReady.mockImplementation(() => expect(cy.zoom()).toBe(2))
    rerender({ now: cy, isPresent: true })
    expect(onReady).toHaveBeenCalledTimes(1)
    expect(cy.pan()).toEqual({ x: 30, y: 40 })
    expect(camera.now()).toEqual({ zoom: 2, pan: { x: 30, y: 40 } })
  })
  it('move together, whoever began', () => {
    const cy = open()
    const { camera } = bound(cy)
    camera.move({ zoom: 3, pan: { x: 1, y: 2 } })
    expect([cy.zoom(), cy.pan()]).toEqual([3, { x: 1, y: 2 }])
    cy.panBy({ x: 10, y: 0 })
    expect(camera.now()).toEqual({ zoom: 3, pan: { x: 11, y: 2 } })
  })
  it('keep nothing of each other: a viewport that was told does not change later', () => {
    const cy = open()
    const { camera } = bound(cy)
    cy.pan({ x: 5, y: 5 })
    const told = camera.now()
    cy.panBy({ x: 7, y: 7 })
    expect(told.pan).toEqual({ x: 5, y: 5 })
  })
  it('part when the canvas is taken down: the camera moves by itself again', () => {
    const cy = open()
    const { camera, unmount } = bound(cy)
    unmount()
    camera.move({ zoom: 4, pan: { x: 0, y: 0 } })
    expect([camera.now().zoom, cy.zoom()]).toEqual([4, 2])
    cy.zoom(1)
    expect(camera.now().zoom).toBe(4)
  })
  it('part while the canvas still has the picture before, and meet where the camera is by then', () => {
    const cy = open()
    const { camera, rerender, onReady } = bound(cy)
    rerender({ now: cy, isPresent: false })
    camera.move({ zoom: 3, pan: { x: 1, y: 2 } })
    expect([camera.now().zoom, cy.zoom()]).toEqual([3, 2])
    rerender({ now: cy, isPresent: true })
    expect([cy.zoom(), cy.pan()]).toEqual([3, { x: 1, y: 2 }])
    expect(onReady).toHaveBeenCalledTimes(1)
  })
  it('tell of a hand once it has stopped, however often it moved', () => {
    const cy = open()
    const { onMoved } = bound(cy)
    for (const event of ['dragpan', 'scrollzoom', 'pinchzoom']) {
      cy.emit(event)
      vi.advanceTimersByTime(RESTS - 1)
    }
    expect(onMoved).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onMoved).toHaveBeenCalledTimes(1)
  })
  it('tell of no hand where the address moved them, and of none after the end', () => {
    const cy = open()
    const { camera, onMoved, unmount } = bound(cy)
    camera.move({ zoom: 3, pan: { x: 1, y: 2 } })
    vi.advanceTimersByTime(10 * RESTS)
    cy.emit('dragpan')
    unmount()
    vi.advanceTimersByTime(10 * RESTS)
    expect(onMoved).not.toHaveBeenCalled()
  })
})

describe('the pointer on the canvas', () => {
  // Cytoscape takes an event in place of its name; its types do not know that.
  const shift = { originalEvent: { shiftKey: true } }
  const pointed = () => {
    const cy = open()
    const hands = { onSelect: vi.fn(), onFocus: vi.fn(), onHover: vi.fn(), onStrand: vi.fn() }
    const hook = renderHook(() => usePointer(cy, hands))
    const at = (id: string) => cy.getElementById(id)
    const tap = (id: string, event: object = {}) => {
      at(id).emit('tapstart')
      at(id).emit({ type: 'tap', ...event } as unknown as string)
    }
    return { cy, hands, at, tap, ...hook }
  }
  it('chooses marks and lines, more of them with shift, and nothing on the ground', () => {
    const { cy, hands, tap } = pointed()
    tap('group:a')
    tap(OIL, shift)
    cy.emit('tap')
    expect(hands.onSelect.mock.calls).toEqual([
      ['group:a', false],
      [OIL, true],
      [null, false],
    ])
  })
  it('asks for what is near at a double tap', () => {
    const { hands, at, tap } = pointed()
    tap('group:a')
    tap('group:a')
    at('group:a').emit('dbltap')
    expect(hands.onFocus.mock.calls).toEqual([['group:a']])
  })
  it('knows two quick taps on two marks from a double tap', () => {
    const { hands, at, tap } = pointed()
    tap('group:a')
    tap('group:b')
    at('group:b').emit('dbltap')
    expect(hands.onFocus).not.toHaveBeenCalled()
  })
  it('asks for nothing near at a double tap with shift, or on the ground', () => {
    const { cy, hands, at, tap } = pointed()
    tap('group:a')
    tap('group:a', shift)
    at('group:a').emit({ type: 'dbltap', ...shift } as unknown as string)
    cy.emit('tapstart').emit('tap').emit('tapstart').emit('tap').emit('dbltap')
    expect(hands.onFocus).not.toHaveBeenCalled()
  })
  it('rests on marks and lines, and leaves them; furniture is passed over', () => {
    const { hands, at } = pointed()
    at('group:a').emit('mouseover')
    at('group:a').emit('mouseout')
    at(OIL).emit('mouseover')
    at('ring:activities:crime:extortion').emit('mouseover')
    expect(hands.onHover.mock.calls).toEqual([['group:a'], [null], [OIL]])
  })
  it('does nothing more when the canvas is gone', () => {
    const { cy, hands, at, tap, unmount } = pointed()
    unmount()
    tap('group:a')
    at('group:a').emit('dbltap').emit('mouseover')
    cy.emit('tap')
    for (const hand of Object.values(hands)) expect(hand).not.toHaveBeenCalled()
  })
})

describe('a pressed element', () => {
  /** What Cytoscape does at a press. */
  const press = (cy: Core, id: string) => {
    const element = cy.getElementById(id) as unknown as { activate(): void; active(): boolean }
    element.activate()
    return element.active()
  }
  it('is none to Cytoscape, which would draw everything anew for it', () => {
    const cy = open()
    expect(press(cy, 'group:b')).toBe(true)
    renderHook(() => useQuiet(cy))
    expect(press(cy, 'group:a')).toBe(false)
    expect(press(cy, OIL)).toBe(false)
  })
  it('is none either where it came later', () => {
    const cy = open()
    const { unmount } = renderHook(() => useQuiet(cy))
    cy.add({ data: { id: 'crime:new' } })
    expect(press(cy, 'crime:new')).toBe(false)
    unmount()
    cy.add({ data: { id: 'crime:last' } })
    expect(press(cy, 'crime:last')).toBe(true)
  })
})

describe('small words', () => {
  const hidden = (cy: Core) =>
    cy
      .nodes('.far')
      .map((node) => node.id())
      .sort()
  const labelled = () => {
    const cy = open()
    const camera = openCamera()
    const hook = renderHook((elements: unknown) => useSmallWords(cy, camera, elements), { initialProps: 1 as unknown })
    const zoomTo = (zoom: number) => camera.move({ zoom, pan: { x: 0, y: 0 } })
    return { cy, camera, zoomTo, ...hook }
  }
  const sizes = scene.marks.map(({ label }) => label?.size ?? 1)
  it('are hidden at once where they cannot be read, and all others shown', () => {
    const { cy } = labelled()
    const small = cy.nodes('.mark, .note').filter((node) => Number(node.data('size')) < LEAST_TEXT)
    expect(hidden(cy)).toEqual(small.map((node) => node.id()).sort())
    expect(hidden(cy).length).toBeLessThan(cy.nodes('.mark').length)
  })
  it('are looked at when the picture rests, not while it is zoomed', () => {
    const { cy, zoomTo } = labelled()
    const before = hidden(cy)
    zoomTo((LEAST_TEXT - 1) / Math.max(...sizes))
    vi.advanceTimersByTime(RESTS - 1)
    expect(hidden(cy)).toEqual(before)
    vi.advanceTimersByTime(1)
    expect(hidden(cy)).toHaveLength(cy.nodes('.mark, .note').length)
    zoomTo(1)
    vi.advanceTimersByTime(RESTS)
    expect(hidden(cy)).toEqual(before)
  })
  it('are the only ones touched, and none where none crosses the line', () => {
    const { cy, zoomTo } = labelled()
    vi.advanceTimersByTime(RESTS)
    const touched = vi.fn()
    cy.on('class', touched)
    zoomTo(1.01)
    vi.advanceTimersByTime(RESTS)
    expect(touched).not.toHaveBeenCalled()
  })
  it('are looked at anew when there are other elements', () => {
    const { cy, rerender } = labelled()
    cy.add({ data: { id: 'crime:tiny', size: 2 }, classes: 'mark' })
    expect(hidden(cy)).not.toContain('crime:tiny')
    rerender(2)
    expect(hidden(cy)).toContain('crime:tiny')
  })
  it('are left as they are when the canvas is gone', () => {
    const { cy, zoomTo, unmount } = labelled()
    const before = hidden(cy)
    unmount()
    zoomTo(0.1)
    vi.advanceTimersByTime(10 * RESTS)
    expect(hidden(cy)).toEqual(before)
  })
})

describe('the elements on the canvas', () => {
  const cy = open()
  it('are the same object as long as the scene is, and it is said once that all are there', () => {
    const onWhole = vi.fn()
    const nothing = { ...shown, scene: EMPTY }
    const { result, rerender } = renderHook(
      (now: { cy: Core | null; shown: typeof shown }) => useElements(now.cy, now.shown, false, onWhole),
      { initialProps: { cy: null as Core | null, shown } },
    )
    // Without a canvas nothing is on it.
    expect(onWhole).not.toHaveBeenCalled()
    const first = result.current.onCanvas
    rerender({ cy, shown })
    rerender({ cy, shown })
    expect(result.current.onCanvas).toBe(first)
    expect(onWhole.mock.calls).toEqual([[shown]])
    rerender({ cy, shown: nothing })
    expect(result.current.onCanvas.elements).toEqual([])
    expect(onWhole.mock.lastCall).toEqual([nothing])
  })
  it('of a new picture are not there at first, and nothing is said until they are', () => {
    const onWhole = vi.fn()
    const { result } = renderHook(() => useElements(cy, shown, true, onWhole))
    expect(result.current.isPresent).toBe(false)
    expect(result.current.onCanvas.elements).toEqual([])
    expect(onWhole).not.toHaveBeenCalled()
  })
  it('that still stand there are drawn as they asked to be, not as those that are to come', () => {
    const dense = { ...shown, scene: { ...scene }, look: 'dense' as const }
    const { result, rerender } = renderHook(
      (now: { shown: typeof shown; isStaged: boolean }) => useElements(cy, now.shown, now.isStaged, () => {}),
      { initialProps: { shown, isStaged: false } },
    )
    const first = result.current.onCanvas
    rerender({ shown: dense, isStaged: true })
    expect(result.current.onCanvas).toBe(first)
    expect(result.current).toMatchObject({ isPresent: false, onCanvas: { look: 'plain' } })
  })
})

describe('the wheel', () => {
  it('brings the picture closer where the pointer is, tells that a hand did, and Cytoscape hears nothing of it', () => {
    const around = document.createElement('div')
    const canvas = around.appendChild(document.createElement('div'))
    const cy = Object.assign(open(), { container: () => canvas })
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } })
    const [moved, own] = [vi.fn(), vi.fn()]
    cy.on('scrollzoom', moved)
    canvas.addEventListener('wheel', own)
    const { unmount } = renderHook(() => useWheel(cy))
    const turn = () => {
      const event = new WheelEvent('wheel', { deltaY: -100, clientX: 50, clientY: 20, bubbles: true, cancelable: true })
      canvas.dispatchEvent(event)
      return event
    }
    for (let i = 0; i < 5; i++) expect(turn().defaultPrevented).toBe(true)
    expect(cy.zoom()).toBeCloseTo(2)
    // What was under the pointer still is.
    expect(cy.pan().x).toBeCloseTo(-50)
    expect(cy.pan().y).toBeCloseTo(-20)
    expect(moved).toHaveBeenCalledTimes(5)
    expect(own).not.toHaveBeenCalled()
    unmount()
    turn()
    expect(own).toHaveBeenCalledTimes(1)
    expect(cy.zoom()).toBeCloseTo(2)
  })
})
