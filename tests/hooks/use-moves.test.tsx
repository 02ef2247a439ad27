// What stays moves to where it stands now, and only when the order is another.

import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMoves } from '../../src/hooks/use-moves.ts'

/** Rows of 10 px, one under the other. */
function Rows({ ids }: { readonly ids: readonly string[] }) {
  const frame = useRef<HTMLUListElement>(null)
  useMoves(frame, ids.join())
  return (
    <ul ref={frame}>
      {ids.map((id) => (
        <li key={id} data-moves={id} />
      ))}
    </ul>
  )
}

const moved: [string | undefined, unknown][] = []
const animate = function (this: HTMLElement, [from]: Keyframe[]) {
  moved.push([this.dataset['moves'], from?.['translate']])
}
let isStill = false

beforeEach(() => {
  moved.length = 0
  isStill = false
  vi.stubGlobal('matchMedia', () => ({ matches: isStill }))
  Object.assign(HTMLElement.prototype, { animate })
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const at = [...(this.parentElement?.children ?? [])].indexOf(this)
    return DOMRect.fromRect({ x: 5, y: this.dataset['moves'] === undefined ? 0 : at * 10, width: 50, height: 10 })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  Reflect.deleteProperty(HTMLElement.prototype, 'animate')
})

it('moves each from where it stood', () => {
  const { rerender } = render(<Rows ids={['a', 'b', 'c']} />)
  rerender(<Rows ids={['c', 'b', 'a']} />)
  expect(moved).toEqual([
    ['c', '0px 20px'],
    ['a', '0px -20px'],
  ])
})
it('moves nothing that is new, and nothing while the order is the same', () => {
  const { rerender } = render(<Rows ids={['a', 'b']} />)
  rerender(<Rows ids={['a', 'b']} />)
  rerender(<Rows ids={['a', 'b', 'new']} />)
  expect(moved).toEqual([])
})
it('moves nothing in a window that has another width, or where no motion is wanted', () => {
  const { rerender } = render(<Rows ids={['a', 'b']} />)
  vi.stubGlobal('innerWidth', window.innerWidth + 80)
  rerender(<Rows ids={['b', 'a']} />)
  isStill = true
  rerender(<Rows ids={['a', 'b']} />)
  expect(moved).toEqual([])
})
