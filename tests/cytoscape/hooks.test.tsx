// The hooks of the canvas that need no canvas: which picture, what of it is lit, where the camera stands, how far it has come.

import { act, render, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lens } from '../../src/core/graph/lens.ts'
import { FROM_FAR } from '../../src/core/layout/from-far.ts'
import { type CameraPlace, transformOf, viewportFor } from '../../src/core/layout/viewport.ts'
import { openCamera } from '../../src/cytoscape/camera.ts'
import { useAfterPaint } from '../../src/cytoscape/use-after-paint.ts'
import { useCameraPlace } from '../../src/cytoscape/use-camera-place.ts'
import { useCanvas } from '../../src/cytoscape/use-canvas.ts'
import { useFollow } from '../../src/cytoscape/use-follow.ts'
import { useInSight } from '../../src/cytoscape/use-in-sight.ts'
import { type LightAsked, useLight } from '../../src/cytoscape/use-light.ts'
import { type PictureAsked, useScene } from '../../src/cytoscape/use-scene.ts'
import { useStages } from '../../src/cytoscape/use-stages.ts'
import { EMPTY, lens, markAt, OIL, order, scene, shown, words } from './drawn.ts'

const SIZE = { width: 1000, height: 700 }

describe('a layer under the camera', () => {
  function Layer({ camera }: { readonly camera: ReturnType<typeof openCamera> }) {
    return <div data-testid="layer" ref={useFollow<HTMLDivElement>(camera)} />
  }
  it('stands where the camera does, at once and after each move, without being rendered anew', () => {
    const camera = openCamera()
    camera.move({ zoom: 2, pan: { x: 3, y: 4 } })
    const { getByTestId, unmount } = render(<Layer camera={camera} />)
    const layer = getByTestId('layer')
    expect(layer.style.transform).toBe(transformOf(camera.now()))
    camera.move({ zoom: 0.5, pan: { x: -1, y: 0 } })
    expect(layer.style.transform).toBe('translate(-1px, 0px) scale(0.5)')
    unmount()
    camera.move({ zoom: 3, pan: { x: 0, y: 0 } })
    expect(layer.style.transform).toBe('translate(-1px, 0px) scale(0.5)')
  })
  it('follows another camera when it is given one', () => {
    const [first, second] = [openCamera(), openCamera()]
    second.move({ zoom: 4, pan: { x: 0, y: 0 } })
    const { getByTestId, rerender } = render(<Layer camera={first} />)
    rerender(<Layer camera={second} />)
    first.move({ zoom: 9, pan: { x: 0, y: 0 } })
    expect(getByTestId('layer').style.transform).toContain('scale(4)')
  })
})

describe('the picture that is drawn', () => {
  const asked: PictureAsked = {
    lens,
    order,
    words: () => words,
    part: (whole) => whole,
    isMirrored: false,
    fit: 'read',
  }
  const open = (change: Partial<PictureAsked> = {}, size: typeof SIZE | null = SIZE) => {
    const given = { ...asked, ...change }
    return renderHook(({ now, at }) => useScene(now, at), { initialProps: { now: given, at: size } })
  }
  it('is the same object as long as nothing of it changes, however it is asked', () => {
    const { result, rerender } = open()
    const first = result.current
    rerender({ now: { ...asked }, at: SIZE })
    expect(result.current).toBe(first)
  })
  it('is another with other words, another lens or another size', () => {
    const { result, rerender } = open()
    const seen = [result.current]
    rerender({ now: { ...asked, words: () => ({ ...words, size: 14 }) }, at: SIZE })
    seen.push(result.current)
    expect(result.current.wordSize).toBe(14)
    rerender({ now: asked, at: { width: 400, height: 700 } })
    seen.push(result.current)
    expect(result.current.frame).toBe('narrow')
    expect(new Set(seen).size).toBe(3)
  })
  it('is made for a wide canvas before there is a size', () => {
    expect(open({}, null).result.current).toMatchObject({ frame: 'wide', look: 'plain' })
  })
  it('is as much of the lens as whoever asks leaves of it in the frame', () => {
    const part = (whole: Lens, frame: string) =>
      frame === 'narrow' ? { ...whole, nodes: whole.nodes.slice(0, 1), links: [] } : whole
    expect(open({ part }).result.current.scene.marks).toHaveLength(lens.nodes.length)
    const { lens: left, scene: drawn } = open({ part }, { width: 380, height: 600 }).result.current
    expect([left.nodes.length, drawn.marks.length, drawn.lines.length]).toEqual([1, 1, 0])
  })
  it('is seen from the other side where it is mirrored', () => {
    const [plain, turned] = [open().result.current, open({ isMirrored: true }).result.current]
    const x = ({ scene: { marks } }: typeof plain) => marks.find(({ id }) => id === 'group:a')?.x ?? Number.NaN
    expect(x(turned)).toBeCloseTo(plain.scene.width - x(plain))
    expect(turned.isMirrored).toBe(true)
  })
})

describe('what is lit', () => {
  const stress = { lit: new Set(['group:a']), rest: new Set<string>() }
  const asked: LightAsked = {
    stress: () => stress,
    chosen: ['group:a'],
    shared: [],
    under: null,
    amounts: new Map([[OIL, '$2m']]),
  }
  const open = (frame: typeof shown.frame) => {
    const picture = { ...shown, frame }
    return renderHook((now: LightAsked) => useLight(now, picture), { initialProps: asked })
  }
  it('is asked of the lens that is drawn', () => {
    const stressOf = vi.fn(() => undefined)
    const { result } = renderHook(() => useLight({ ...asked, stress: stressOf }, shown))
    expect(stressOf).toHaveBeenCalledWith(lens)
    expect(result.current.stress).toBeUndefined()
  })
  it('has sums on lines from far alone, and there where there is room for them; at a desk what writes them at names', () => {
    const picture = (frame: typeof shown.frame) => ({ ...shown, frame, fromFar: FROM_FAR })
    const sizes = (['wide', 'medium', 'narrow'] as const).map(
      (frame) => renderHook(() => useLight(asked, picture(frame))).result.current.amounts.size,
    )
    expect(sizes).toEqual([1, 1, 0])
    expect(open('wide').result.current.amounts.size).toBe(0)
    const atNames = () => ''
    expect(renderHook(() => useLight({ ...asked, atNames }, shown)).result.current.atNames).toBe(atNames)
  })
  it('is the same object until something of it changes', () => {
    const { result, rerender } = open('wide')
    const first = result.current
    rerender({ ...asked })
    expect(result.current).toBe(first)
    rerender({ ...asked, under: 'crime:oil' })
    expect(result.current).not.toBe(first)
    expect(result.current.under).toBe('crime:oil')
  })
})

describe('the place of the camera', () => {
  const fit = viewportFor(scene, SIZE)
  const open = (place: CameraPlace | null, change: { size?: typeof SIZE | null; isMirrored?: boolean } = {}) => {
    const camera = openCamera()
    const onMove = vi.fn()
    const initialProps = { place, size: SIZE as typeof SIZE | null, isMirrored: false, ...change }
    const hook = renderHook(
      (now: typeof initialProps) =>
        useCameraPlace(
          camera,
          { scene, size: now.size, isMirrored: now.isMirrored, fit: 'read' },
          { place: now.place, onMove },
        ),
      { initialProps },
    )
    return { ...hook, camera, onMove, props: initialProps }
  }
  /** The point of the picture in the middle of the canvas, as shares of it. */
  const middle = ({ camera }: ReturnType<typeof open>, size = SIZE) => {
    const { zoom, pan } = camera.now()
    return [(size.width / 2 - pan.x) / zoom / scene.width, (size.height / 2 - pan.y) / zoom / scene.height]
  }
  it('is all of the picture where the address says none', () => {
    expect(open(null).camera.now()).toEqual(fit)
  })
  it('is the one of the address', () => {
    const opened = open({ zoom: 2, x: 0.3, y: 0.6 })
    expect(opened.camera.now().zoom).toBeCloseTo(2 * fit.zoom)
    expect(middle(opened)[0]).toBeCloseTo(0.3)
    expect(middle(opened)[1]).toBeCloseTo(0.6)
  })
  it('waits until the canvas has been measured', () => {
    const opened = open({ zoom: 2, x: 0.3, y: 0.6 }, { size: null })
    expect(opened.camera.now()).toEqual({ zoom: 1, pan: { x: 0, y: 0 } })
    opened.result.current.onMoved()
    expect(opened.onMove).not.toHaveBeenCalled()
    opened.rerender({ ...opened.props, size: SIZE })
    expect(middle(opened)[0]).toBeCloseTo(0.3)
  })
  it('follows the address to another place and back to all of it', () => {
    const { camera, rerender, props } = open(null)
    rerender({ ...props, place: { zoom: 3, x: 0.5, y: 0.5 } })
    expect(camera.now().zoom).toBeCloseTo(3 * fit.zoom)
    rerender({ ...props, place: null })
    expect(camera.now()).toEqual(fit)
  })
  it('of a hand is told once it rests, and not moved again when the address says it', () => {
    const { camera, rerender, props, result, onMove } = open(null)
    const byHand = { zoom: fit.zoom * 1.5, pan: { x: -40.4, y: -30.3 } }
    camera.move(byHand)
    result.current.onMoved()
    expect(onMove).toHaveBeenCalledTimes(1)
    const told: CameraPlace = onMove.mock.calls[0]?.[0]
    expect(told.zoom).toBeCloseTo(1.5)
    rerender({ ...props, place: told })
    // The address rounds: what a hand has moved stands where the hand left it, to the px.
    expect(camera.now()).toEqual(byHand)
  })
  it('stays the same place in a canvas of another size, also before the address has said it', () => {
    const opened = open(null)
    opened.camera.move({ zoom: fit.zoom * 2, pan: { x: -200, y: -100 } })
    opened.result.current.onMoved()
    const before = middle(opened)
    const small = { width: 700, height: 500 }
    const told: CameraPlace = opened.onMove.mock.calls[0]?.[0]
    opened.rerender({ ...opened.props, place: told, size: small })
    const after = middle(opened, small)
    expect(after[0]).toBeCloseTo(before[0] ?? Number.NaN, 2)
    expect(after[1]).toBeCloseTo(before[1] ?? Number.NaN, 2)
  })
  it('of a picture that shows all of itself is all of it in a canvas of any size', () => {
    const small = { width: 700, height: 500 }
    const { camera, rerender, props } = open(null)
    rerender({ ...props, size: small })
    expect(camera.now()).toEqual(viewportFor(scene, small))
  })
  it('is given up when all of the picture is asked for', () => {
    const { camera, result, onMove } = open({ zoom: 2, x: 0.3, y: 0.6 })
    result.current.onFit()
    expect(camera.now()).toEqual(fit)
    expect(onMove).toHaveBeenCalledWith(null)
  })
  it('of a mirrored picture is seen from the other side, and told as the address counts', () => {
    const opened = open({ zoom: 2, x: 0.3, y: 0.6 }, { isMirrored: true })
    expect(middle(opened)[0]).toBeCloseTo(0.7)
    opened.result.current.onMoved()
    expect(opened.onMove.mock.calls[0]?.[0].x).toBeCloseTo(0.3)
  })
  it('that is closer than the canvas can come is shown as close as it can, at the same point', () => {
    const opened = open({ zoom: 40, x: 0.25, y: 0.75 })
    expect(opened.camera.now().zoom).toBe(5)
    expect(middle(opened)[0]).toBeCloseTo(0.25)
    expect(middle(opened)[1]).toBeCloseTo(0.75)
  })
})

describe('what was chosen', () => {
  const far = { ...EMPTY, width: 2000, height: 2000, marks: [markAt(), markAt({ id: 'crime:far', x: 1800, y: 1900 })] }
  const open = (id: string | undefined) => {
    const camera = openCamera()
    const hook = renderHook((now: string | undefined) => useInSight(camera, { scene: far, size: SIZE }, now), {
      initialProps: id,
    })
    return { ...hook, camera }
  }
  it('is brought into sight, no closer and no further', () => {
    const { camera, rerender } = open(undefined)
    rerender('crime:far')
    const { zoom, pan } = camera.now()
    expect(zoom).toBe(1)
    expect(1800 + pan.x).toBeLessThan(SIZE.width)
    expect(1900 + pan.y).toBeLessThan(SIZE.height)
  })
  it('moves nothing where it is in sight, is not drawn, or is a line', () => {
    for (const id of ['crime:one', 'crime:nowhere', 'link:crime:one~crime:far'])
      expect(open(id).camera.now()).toEqual({ zoom: 1, pan: { x: 0, y: 0 } })
  })
  it('is not held: who moves on from it is left alone', () => {
    const { camera, rerender } = open('crime:far')
    camera.move({ zoom: 1, pan: { x: 0, y: 0 } })
    rerender('crime:far')
    expect(camera.now().pan).toEqual({ x: 0, y: 0 })
  })
})

describe('in time', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const frames = (n: number) => {
    for (let i = 0; i < n; i++) act(() => vi.advanceTimersToNextTimer().advanceTimersToNextTimer())
  }
  const many = (n: number) => Array.from({ length: n }, (_, i) => i)

  describe('elements', () => {
    const open = (elements: readonly number[], isStaged: boolean) =>
      renderHook((now: { elements: readonly number[] }) => useStages(now, isStaged), { initialProps: { elements } })
    it('of a picture that is little changed come in one go, whatever their number', () => {
      const elements = many(900)
      expect(open(elements, false).result.current).toEqual({ shown: { elements }, isBegun: true, isWhole: true })
      expect(open([], true).result.current).toEqual({ shown: { elements: [] }, isBegun: true, isWhole: true })
    })
    it('of a new one come in pieces, one a frame, in their order and each once', () => {
      const elements = many(500)
      const { result } = open(elements, true)
      const seen = [result.current.shown.elements.length]
      while (!result.current.isWhole && seen.length < 10) {
        frames(1)
        seen.push(result.current.shown.elements.length)
      }
      expect(seen).toEqual([0, 220, 440, 500])
      // What is whole is the very array: nothing has to be compared.
      expect(result.current.shown.elements).toBe(elements)
    })
    it('begin again when there are others; until then those before them stay', () => {
      const { result, rerender } = open(many(500), true)
      frames(2)
      expect(result.current.shown.elements).toHaveLength(440)
      rerender({ elements: many(300) })
      expect(result.current.shown.elements).toHaveLength(440)
      expect(result.current.isWhole).toBe(false)
      frames(1)
      expect(result.current.shown.elements).toHaveLength(220)
      frames(1)
      expect(result.current.isWhole).toBe(true)
    })
    it('wait until the page has nothing else to do, where it says so', () => {
      const idle: (() => void)[] = []
      const cancelled = vi.fn()
      vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
      vi.stubGlobal('cancelIdleCallback', cancelled)
      const { result, unmount } = open(many(300), true)
      act(() => vi.advanceTimersByTime(1000))
      expect(result.current.shown.elements).toEqual([])
      act(() => idle[0]?.())
      expect(result.current.shown.elements).toHaveLength(220)
      act(() => vi.advanceTimersByTime(1000))
      unmount()
      expect(cancelled).toHaveBeenLastCalledWith(2)
    })
    it('stop coming when nobody waits for them', () => {
      const { unmount } = open(many(500), true)
      unmount()
      expect(vi.getTimerCount()).toBe(0)
    })
  })

  it('the first paint is over after a frame; nobody waits for it who is gone', () => {
    const { result, unmount } = renderHook(useAfterPaint)
    expect(result.current).toBe(false)
    frames(1)
    expect(result.current).toBe(true)
    unmount()
    renderHook(useAfterPaint).unmount()
    expect(vi.getTimerCount()).toBe(0)
  })

  describe('the canvas', () => {
    const dense = { ...shown, look: 'dense' as const }
    const open = (picture = shown, hasSize = true) => {
      const onFailure = vi.fn()
      const hook = renderHook(
        (now: { picture: typeof shown; hasSize: boolean }) => useCanvas(now.picture, now.hasSize, onFailure),
        {
          initialProps: { picture, hasSize },
        },
      )
      return { ...hook, onFailure }
    }
    it('is wanted when the picture has been painted and has a size', () => {
      const { result, rerender } = open(shown, false)
      frames(1)
      expect(result.current.isWanted).toBe(false)
      rerender({ picture: shown, hasSize: true })
      expect(result.current).toMatchObject({ isWanted: true, isDrawn: false })
    })
    it('draws a lens when all of it is on it, and at once whatever changes within that lens', () => {
      const { result, rerender } = open()
      act(() => result.current.report.onReady())
      expect(result.current).toMatchObject({ isDrawn: false, isStaged: true })
      act(() => result.current.report.onWhole(shown))
      expect(result.current).toMatchObject({ isDrawn: true, isStaged: false })
      rerender({ picture: { ...shown, scene: { ...scene } }, hasSize: true })
      expect(result.current).toMatchObject({ isDrawn: true, isStaged: false })
    })
    it('lets another lens be drawn in its place until all of that is on it', () => {
      const { result, rerender } = open()
      act(() => result.current.report.onReady())
      act(() => result.current.report.onWhole(shown))
      const other = { ...shown, lens: { ...shown.lens, id: 'threat' as const }, scene: { ...scene } }
      rerender({ picture: other, hasSize: true })
      expect(result.current).toMatchObject({ isDrawn: false, isStaged: true })
      act(() => result.current.report.onWhole(other))
      expect(result.current).toMatchObject({ isDrawn: true, isStaged: false })
    })
    it('draws a dense picture only when all of that one is on it', () => {
      const { result, rerender } = open(dense)
      act(() => result.current.report.onReady())
      expect(result.current).toMatchObject({ isDrawn: false })
      act(() => result.current.report.onWhole(dense))
      expect(result.current.isDrawn).toBe(true)
      rerender({ picture: { ...dense, scene: { ...scene } }, hasSize: true })
      expect(result.current.isDrawn).toBe(false)
    })
    it('that cannot be had is wanted no more, and that is told', () => {
      const { result, onFailure } = open()
      frames(1)
      act(() => result.current.report.onReady())
      act(() => result.current.report.onFailure())
      expect(result.current).toMatchObject({ isWanted: false, isDrawn: false })
      expect(onFailure).toHaveBeenCalledTimes(1)
    })
    it('is told the same way at every render', () => {
      const { result, rerender } = open()
      const { report } = result.current
      act(() => report.onReady())
      rerender({ picture: dense, hasSize: true })
      expect(result.current.report).toBe(report)
    })
  })
})
