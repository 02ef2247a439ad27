// The network walked by keys: what each stop is called, where it says that one is, and where the focus goes.

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Steps } from '../../../src/app/announcer/Steps.tsx'
import { curveOf } from '../../../src/core/layout/curve.ts'
import { frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { mirrored } from '../../../src/core/layout/scene.ts'
import { sceneOf } from '../../../src/core/layout/scene-of.ts'
import { openCamera } from '../../../src/cytoscape/camera.ts'
import { MarkButtons } from '../../../src/cytoscape/MarkButtons.tsx'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { setBrief } from '../../../src/state/spoken.ts'
import { sceneWords } from '../../../src/views/network/scene-words.ts'
import { sayMark } from '../../../src/views/network/sentences.ts'
import { stretchOf } from '../../../src/views/network/walking/capsule.ts'
import { Walking } from '../../../src/views/network/walking/Walking.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../atlas.tsx'
import { subjectAt } from './subject.ts'

vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[:~]/g, '\\$&') })
const dataset = richDataset()
const RED = 'group:red'
const hands = { onSelect: vi.fn(), onFocus: vi.fn(), onHover: vi.fn(), onStrand: vi.fn() }

function show({ hash = '', language = 'en', isMirrored = false } = {}) {
  const { subject } = subjectAt(dataset, hash, language)
  const { atlas } = atlasAt(hash, language, dataset)
  const { lens } = subject
  const layout = layoutLens(lens, frameOf('nexus', 'wide'), orderLens(lens))
  const drawn = sceneOf(lens, layout, sceneWords(subject, 'wide'))
  const shown = { lens, scene: isMirrored ? mirrored(drawn) : drawn, isMirrored }
  const nameOf = (id: string) => sayMark(subject, id)
  const camera = openCamera()
  const onMoved = vi.fn()
  render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>
        <section aria-label="The network">
          <MarkButtons
            shown={shown}
            camera={camera}
            chosen={atlas.store.getState().view.selected}
            nameOf={nameOf}
            takePointer={false}
            hands={hands}
            walking={(props) => <Walking {...props} subject={subject} />}
            onMoved={onMoved}
          />
        </section>
        <aside className="panel">
          <section className="details" aria-label="Details" />
        </aside>
        <p aria-live="polite">
          <Steps />
        </p>
      </LanguageContext>
    </AtlasContext>,
  )
  const mark = (id: string) => document.querySelector<HTMLElement>(`[data-mark="${id}"]`)
  act(() => mark(RED)?.focus())
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
    return document.activeElement
  }
  return { mark, press, camera, onMoved, said: () => document.querySelector('[aria-live]')?.textContent }
}

beforeEach(() => {
  setBrief(false)
  for (const hand of Object.values(hands)) hand.mockClear()
})

describe('the picture as one widget', () => {
  it('says what it is, and by which keys one comes in and out', () => {
    show()
    expect(screen.getByRole('application', { name: /Nexus: \d+ marks, \d+ lines\. Arrow keys.*Escape/ })).toBeTruthy()
  })
  it('says of each mark its column and place, and how many lines it has', () => {
    const { mark } = show()
    expect(mark(RED)?.getAttribute('aria-description')).toMatch(/^Groups, \d of 3; 2 lines/)
    expect(mark('group:green')?.getAttribute('aria-description')).toMatch(/no line$/)
  })
  it('says only the place where it is to be brief', () => {
    const { mark, press } = show()
    act(() => setBrief(true))
    expect(mark(RED)?.getAttribute('aria-description')).toMatch(/^\d of 3$/)
    expect(press('ArrowRight')?.textContent).toMatch(/^Line 1 of 2: Red Band benefits from [a-z ]+$/)
  })
  it('names a line by its place, its ends, how sure it is in word and stroke, what it stands for and where', () => {
    const { press } = show()
    const line = press('ArrowRight')
    expect(line?.textContent).toMatch(
      /^Line 1 of 2: Red Band benefits from .+\. [A-Z][a-z]+, (solid|dashed|dotted|broken)\. .*claims?, ¶/,
    )
    expect(press('ArrowDown')?.textContent).toMatch(/^Line 2 of 2: /)
    expect(press('ArrowDown')?.textContent).toMatch(/^Line 2 of 2: /)
  })
  it('leads along a line to its other end and back by it', () => {
    const { press } = show()
    const line = press('ArrowRight')?.textContent
    expect(press('ArrowRight')?.getAttribute('data-mark')).toMatch(/^crime:/)
    expect(press('ArrowLeft')?.textContent).toBe(line)
    expect(press('ArrowLeft')?.getAttribute('data-mark')).toBe(RED)
    expect(document.querySelectorAll('[data-line]')).toHaveLength(0)
  })
  it('mirrored, leads on by the left arrow', () => {
    const { press } = show({ isMirrored: true })
    expect(press('ArrowLeft')?.textContent).toMatch(/^Line 1 of 2/)
    expect(press('ArrowLeft')?.getAttribute('data-mark')).toMatch(/^crime:/)
  })
  it('numbers the lines as it says them, and closes a capsule round the one in focus', () => {
    const { press } = show()
    press('ArrowRight', 'ArrowDown')
    const numbers = [...document.querySelectorAll('.walked-number')]
    expect(numbers.map(({ textContent }) => textContent).sort()).toEqual(['1', '2'])
    expect(document.querySelector('.walked-here')?.textContent).toBe('2')
    expect(document.querySelectorAll('.walked-edge')).toHaveLength(1)
  })
  it('says where one is when it is asked', () => {
    const { press, said } = show()
    press('ArrowRight', 'w')
    expect(said()).toMatch(
      /^Nexus in the network\. Groups, Red Band, \d of 3, Line 1 of 2\. \d+ marks and \d+ lines are shown\.$/,
    )
  })
  it('says what filters leave', () => {
    const { press, said } = show({ hash: '#sure=firm' })
    press('w')
    expect(said()).toContain('left by the filters')
  })
  it('opens the claims of a line, and Escape there leads back onto it', async () => {
    const { press } = show()
    const line = press('ArrowRight')?.textContent
    press('Enter')
    expect(hands.onSelect).toHaveBeenCalledWith(expect.stringMatching(/^link:group:red~/), false)
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Details'))
    press('Escape')
    await waitFor(() => expect(document.activeElement?.textContent).toBe(line))
  })
  it('is left by Escape: from a line to its mark, from a mark to the region round it', () => {
    const { press } = show()
    press('ArrowRight')
    expect(press('Escape')?.getAttribute('data-mark')).toBe(RED)
    expect(press('Escape')?.getAttribute('aria-label')).toBe('The network')
  })
  it('finds a mark of the column by a letter that is no command', () => {
    const { press } = show()
    expect(press('g')?.getAttribute('data-mark')).toBe('group:green')
    expect(press('b')?.getAttribute('data-mark')).toBe('group:green')
  })
  it('brings into the frame what has the focus', () => {
    const { press, camera } = show()
    const frame = document.querySelector('.mark-buttons')?.parentElement
    Object.defineProperties(frame, { clientWidth: { value: 200 }, clientHeight: { value: 100 } })
    camera.move({ zoom: 3, pan: { x: -2000, y: -2000 } })
    const reached = press('ArrowDown') ?? press('ArrowUp')
    const { zoom, pan } = camera.now()
    const { left, top } = (reached as HTMLElement).style
    expect(Number.parseFloat(left) * zoom + pan.x).toBeGreaterThan(-200)
    expect(Number.parseFloat(top) * zoom + pan.y).toBeGreaterThan(-200)
  })
  it('is moved by buttons too, while it is larger than its frame', () => {
    const { camera, onMoved } = show()
    const frame = document.querySelector('.mark-buttons')?.parentElement
    Object.defineProperties(frame, { clientWidth: { value: 900 }, clientHeight: { value: 900 } })
    const buttons = () => screen.queryByRole('group', { name: 'Move the picture' })
    act(() => camera.move({ zoom: 0.1, pan: { x: 300, y: 300 } }))
    expect(buttons()).toBeNull()
    act(() => camera.move({ zoom: 3, pan: { x: 0, y: 0 } }))
    expect(buttons()).not.toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Look further right' }))
    fireEvent.click(screen.getByRole('button', { name: 'Look further down' }))
    expect(camera.now()).toEqual({ zoom: 3, pan: { x: -300, y: -300 } })
    fireEvent.click(screen.getByRole('button', { name: 'Look further left' }))
    fireEvent.click(screen.getByRole('button', { name: 'Look further up' }))
    expect(camera.now()).toEqual({ zoom: 3, pan: { x: 0, y: 0 } })
    expect(onMoved).toHaveBeenCalledTimes(4)
  })
  it('speaks Chinese', () => {
    const { mark, press } = show({ language: 'zh' })
    expect(mark(RED)?.getAttribute('aria-description')).toMatch(/^团体，第\d个，共3个；2条连线/)
    expect(press('ArrowRight')?.textContent).toMatch(/^第1条连线，共2条：/)
  })
})

describe('the capsule', () => {
  it('keeps clear of both marks, and ends where the number stands', () => {
    const { path, end } = stretchOf(curveOf([0, 0], [200, 60]), false, 20, 15)
    const [, x = 0] = /^M([\d.]+)/.exec(path) ?? []
    expect(Number(x)).toBeGreaterThan(15)
    expect(end[0]).toBeLessThan(190)
    expect(end[0]).toBeGreaterThan(170)
  })
  it('of a line that is met at its end begins there', () => {
    const { end } = stretchOf(curveOf([0, 0], [200, 60]), true, 20, 15)
    expect(end[0]).toBeLessThan(30)
  })
  it('of a short line is in its middle', () => {
    const { end } = stretchOf(curveOf([0, 0], [20, 0]), false, 20, 15)
    expect(end[0]).toBeGreaterThan(8)
    expect(end[0]).toBeLessThan(14)
  })
})
