// The layers over and under the canvas, as a hand and a screen reader meet them.

import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stressOf } from '../../src/core/query/stress.ts'
import { openCamera } from '../../src/cytoscape/camera.ts'
import { Light } from '../../src/cytoscape/Light.tsx'
import { MarkButtons } from '../../src/cytoscape/MarkButtons.tsx'
import { Picture } from '../../src/cytoscape/Picture.tsx'
import type { Shown } from '../../src/cytoscape/use-scene.ts'
import type { Walking } from '../../src/cytoscape/walking.ts'
import { ZoomControls } from '../../src/cytoscape/ZoomControls.tsx'
import { lens, OIL, scene, shown } from './drawn.ts'

const hands = { onSelect: vi.fn(), onFocus: vi.fn(), onHover: vi.fn(), onStrand: vi.fn() }
beforeEach(() => {
  for (const hand of Object.values(hands)) hand.mockClear()
})
// jsdom has no such function.
vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[:]/g, '\\$&') })
afterAll(() => vi.unstubAllGlobals())

describe('the buttons over the marks', () => {
  const buttons = (change: { chosen?: string[]; takePointer?: boolean; picture?: Shown } = {}) => (
    <MarkButtons
      shown={change.picture ?? shown}
      camera={openCamera()}
      chosen={change.chosen ?? []}
      nameOf={(id) => `The mark ${id}`}
      takePointer={change.takePointer ?? false}
      hands={hands}
      walking={() => null}
      onMoved={vi.fn()}
    />
  )
  const mark = (id: string) => screen.getByRole('button', { name: `The mark ${id}` })
  const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)

  it('are one for each mark, named, and over it', () => {
    render(buttons())
    expect(screen.getAllByRole('button')).toHaveLength(scene.marks.length)
    const { x, y, width, height } = scene.marks.find(({ id }) => id === 'crime:oil') ??
      scene.marks[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    const { left, top } = mark('crime:oil').style
    expect([left, top]).toEqual([`${x - width / 2 - 3}px`, `${y - height / 2 - 3}px`])
  })
  it('stand in reading order: column by column, each from its top', () => {
    render(buttons())
    const ids = screen.getAllByRole('button').map(({ dataset }) => dataset['mark'] ?? '')
    const columnOf = (id: string) => lens.columns.indexOf(lens.nodes.find((node) => node.id === id)?.column ?? '')
    const columns = ids.map(columnOf)
    expect(columns).toEqual([...columns].sort((a, b) => a - b))
    const groups = ids.filter((id) => columnOf(id) === 0)
    const heights = groups.map((id) => scene.marks.find((one) => one.id === id)?.y ?? 0)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })
  it('have one tab stop: the first, what is selected, or where one was last', () => {
    const { rerender } = render(buttons())
    expect(stops()).toEqual([screen.getAllByRole('button')[0]])
    rerender(buttons({ chosen: ['crime:oil'] }))
    expect(stops()).toEqual([mark('crime:oil')])
    act(() => mark('group:b').focus())
    expect(stops()).toEqual([mark('group:b')])
  })
  it('have a tab stop also when what had it is drawn no more', () => {
    const { rerender } = render(buttons())
    act(() => mark('group:b').focus())
    const left = { ...scene, marks: scene.marks.filter(({ id }) => id !== 'group:b') }
    rerender(buttons({ picture: { ...shown, scene: left } }))
    expect(stops()).toHaveLength(1)
  })
  it('say which marks are selected', () => {
    render(buttons({ chosen: ['crime:oil', 'group:a'] }))
    const pressed = screen.getAllByRole('button', { pressed: true }).map(({ dataset }) => dataset['mark'])
    expect(pressed.sort()).toEqual(['crime:oil', 'group:a'])
  })
  it('select, add with shift, and let go of what alone was selected', () => {
    const { rerender } = render(buttons())
    fireEvent.click(mark('crime:oil'))
    fireEvent.click(mark('group:a'), { shiftKey: true })
    rerender(buttons({ chosen: ['crime:oil'] }))
    fireEvent.click(mark('crime:oil'))
    fireEvent.click(mark('crime:oil'), { shiftKey: true })
    rerender(buttons({ chosen: ['group:a', 'crime:oil'] }))
    fireEvent.click(mark('crime:oil'))
    expect(hands.onSelect.mock.calls).toEqual([
      ['crime:oil', false],
      ['group:a', true],
      [null, false],
      ['crime:oil', true],
      ['crime:oil', false],
    ])
  })
  it('remember the key that is pressed before what walks them is here, and become one widget with it', async () => {
    const given: Parameters<Walking>[0][] = []
    const walking: Walking = (props) => {
      given.push(props)
      return null
    }
    const { container } = render(
      <MarkButtons
        shown={shown}
        camera={openCamera()}
        chosen={[]}
        nameOf={String}
        takePointer={false}
        hands={hands}
        walking={walking}
        onMoved={vi.fn()}
      />,
    )
    const layer = container.querySelector('.mark-buttons')
    expect(layer?.getAttribute('role')).toBe('group')
    act(() => screen.getByRole('button', { name: 'group:a' }).focus())
    fireEvent.keyDown(screen.getByRole('button', { name: 'group:a' }), { key: 'ArrowRight' })
    expect(given[0]?.early.current).toBe('ArrowRight')
    act(() => given[0]?.onWords({ label: 'All of it', placeOf: (id) => `where ${id} stands` }))
    expect(screen.getByRole('application', { name: 'All of it' })).toBe(layer)
    const said = screen.getByRole('button', { name: 'group:a' }).getAttribute('aria-description')
    expect(said).toBe('where group:a stands')
  })
  it('light what one leaves no more', () => {
    render(buttons())
    act(() => mark('group:a').focus())
    act(() => mark('group:a').blur())
    expect(hands.onHover).toHaveBeenLastCalledWith(null)
  })
  it('leave the pointer to the canvas where there is one', async () => {
    const { rerender, container } = render(buttons())
    await userEvent.hover(mark('crime:oil'))
    await userEvent.dblClick(mark('crime:oil'))
    expect(hands.onFocus).not.toHaveBeenCalled()
    rerender(buttons({ takePointer: true }))
    await userEvent.hover(mark('group:a'))
    expect(hands.onHover).toHaveBeenLastCalledWith('group:a')
    await userEvent.unhover(mark('group:a'))
    expect(hands.onHover).toHaveBeenLastCalledWith(null)
    await userEvent.dblClick(mark('crime:oil'))
    expect(hands.onFocus.mock.calls).toEqual([['crime:oil']])
    expect(container.querySelector('.take-pointer')).not.toBeNull()
  })
  it('move with the camera as one layer', () => {
    const camera = openCamera()
    const { container } = render(
      <MarkButtons
        shown={shown}
        camera={camera}
        chosen={[]}
        nameOf={String}
        takePointer={false}
        hands={hands}
        walking={() => null}
        onMoved={vi.fn()}
      />,
    )
    camera.move({ zoom: 2, pan: { x: 5, y: 6 } })
    expect(container.querySelector<HTMLElement>('.mark-buttons')?.style.transform).toBe('translate(5px, 6px) scale(2)')
  })
})

describe('the controls of the camera', () => {
  const controls = () => {
    const camera = openCamera()
    const [onFit, onMoved] = [vi.fn(), vi.fn()]
    const said = { group: 'Zoom', zoomIn: 'Closer', zoomOut: 'Further', fit: 'All' }
    render(
      <ZoomControls camera={camera} size={{ width: 200, height: 100 }} words={said} onFit={onFit} onMoved={onMoved} />,
    )
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    return { camera, onFit, onMoved, press }
  }
  it('come closer and go further about the middle, and say that a hand did', () => {
    const { camera, onMoved, press } = controls()
    press('Closer')
    expect(camera.now()).toEqual({ zoom: 1.25, pan: { x: -25, y: -12.5 } })
    press('Further')
    expect(camera.now().zoom).toBeCloseTo(1)
    expect(camera.now().pan.x).toBeCloseTo(0)
    expect(onMoved).toHaveBeenCalledTimes(2)
  })
  it('go no further than the canvas, however often they are pressed', () => {
    const { camera, press } = controls()
    for (let i = 0; i < 20; i++) press('Closer')
    expect(camera.now().zoom).toBe(5)
    for (let i = 0; i < 30; i++) press('Further')
    expect(camera.now().zoom).toBe(0.4)
  })
  it('ask for all of the picture, and leave it to who knows where that is', () => {
    const { camera, onFit, onMoved, press } = controls()
    press('All')
    expect(onFit).toHaveBeenCalledTimes(1)
    expect(onMoved).not.toHaveBeenCalled()
    expect(camera.now().zoom).toBe(1)
  })
})

describe('the picture before the canvas', () => {
  const draw = (look: Shown['look'] = 'plain') => {
    const camera = openCamera()
    const { container, rerender } = render(<Picture shown={{ scene, look }} camera={camera} hands={hands} />)
    return { container, camera, rerender, line: container.querySelector(`path.hit[data-id="${OIL}"]`) }
  }
  it('is chosen by its lines, which are wider to the pointer than to the eye; its ground lets go', () => {
    const { container, line } = draw()
    expect(Number(line?.getAttribute('stroke-width'))).toBeGreaterThan(5)
    fireEvent.click(line ?? container)
    fireEvent.click(line ?? container, { shiftKey: true })
    fireEvent.click(container.querySelector('svg') ?? container)
    expect(hands.onSelect.mock.calls).toEqual([
      [OIL, false],
      [OIL, true],
      [null, false],
    ])
  })
  it('says what the pointer rests on', () => {
    const { container, line } = draw()
    fireEvent.pointerOver(line ?? container)
    fireEvent.pointerOver(container.querySelector('svg') ?? container)
    expect(hands.onHover.mock.calls).toEqual([[OIL], [null]])
  })
  it('has no wide lines where they are too many to be told apart', () => {
    const { container, line } = draw('dense')
    expect(line).toBeNull()
    expect(container.querySelectorAll('.mark')).toHaveLength(scene.marks.length)
    expect(container.querySelector('svg')?.classList).toContain('dense')
  })
  it('is hidden from a screen reader: the buttons say it', () => {
    expect(draw().container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })
  it('writes words that were too small to be read as soon as it is close enough', () => {
    const { container, camera } = draw()
    const words = () => container.querySelectorAll('.mark text').length
    const all = words()
    act(() => camera.move({ zoom: 0.4, pan: { x: 0, y: 0 } }))
    expect(words()).toBeLessThan(all)
    act(() => camera.move({ zoom: 3, pan: { x: 0, y: 0 } }))
    expect(words()).toBe(all)
  })
  it('stands under the camera, and is not written anew when that moves', () => {
    const { container, camera } = draw()
    const first = container.querySelector('.mark')
    act(() => camera.move({ zoom: 3, pan: { x: 1, y: 1 } }))
    expect(container.querySelector('g')?.style.transform).toContain('scale(3)')
    expect(container.querySelector('.mark')).toBe(first)
  })
})

describe('the light over the picture', () => {
  const light = {
    stress: stressOf(lens, [OIL]),
    chosen: [OIL],
    shared: [],
    under: null,
    amounts: new Map<string, string>(),
    isNarrow: false,
    size: 12,
  }
  const lit = () => {
    const camera = openCamera()
    return { camera, ...render(<Light shown={shown} camera={camera} light={light} onStrand={hands.onStrand} />) }
  }
  it('opens the strand of an unfolded line that is pressed, and nothing else', () => {
    const { container } = lit()
    const strands = container.querySelectorAll('.strand')
    expect(strands).toHaveLength(2)
    fireEvent.click(strands[1] ?? container)
    fireEvent.click(container.querySelector('.mark') ?? container)
    expect(hands.onStrand.mock.calls).toEqual([[strands[1]?.getAttribute('data-id')]])
  })
  it('is written anew when the zoom has changed by much, and only moved when by little', () => {
    const { container, camera } = lit()
    const first = container.querySelector('.mark')
    act(() => camera.move({ zoom: 1.05, pan: { x: 9, y: 9 } }))
    expect(container.querySelector('.mark')).toBe(first)
    expect(container.querySelector('g')?.style.transform).toContain('translate(9px, 9px)')
    // From further away words are set larger.
    act(() => camera.move({ zoom: 0.6, pan: { x: 9, y: 9 } }))
    expect(container.querySelector('.mark')).not.toBe(first)
  })
})
