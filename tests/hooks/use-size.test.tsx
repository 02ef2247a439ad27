// The size of an element: once before the first paint, then whenever it changes, and kept while the element is hidden.

import { act, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sizeOf, useSize } from '../../src/hooks/use-size.ts'

type Box = Parameters<typeof sizeOf>[0]

let observed: ((box: Box) => void) | undefined
let isObserving = false

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: readonly { readonly contentRect: Box }[]) => void) {
        observed = (contentRect) => act(() => told([{ contentRect }]))
      }
      observe() {
        isObserving = true
      }
      disconnect() {
        isObserving = false
      }
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const measured = (width: number, height: number) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height))

function Measured({ known }: { readonly known?: Parameters<typeof useSize>[1] }) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame, known)
  return <div ref={frame}>{size === null ? 'none' : `${size.width} × ${size.height}`}</div>
}

const text = (container: Element) => container.textContent

describe('a size', () => {
  it('is measured before the first paint, in whole pixels', () => {
    measured(300.4, 199.6)
    expect(text(render(<Measured />).container)).toBe('300 × 200')
  })

  it('that is known is not measured', () => {
    const measure = measured(300, 200)
    expect(text(render(<Measured known={() => ({ width: 640, height: 480 })} />).container)).toBe('640 × 480')
    expect(measure).not.toHaveBeenCalled()
  })

  it('follows the element', () => {
    measured(300, 200)
    const { container } = render(<Measured />)
    observed?.({ width: 120.2, height: 80 })
    expect(text(container)).toBe('120 × 80')
  })

  it('is the last one while the element is hidden', () => {
    measured(300, 200)
    const { container } = render(<Measured />)
    observed?.({ width: 0, height: 0 })
    expect(text(container)).toBe('300 × 200')
  })

  it('of what was never shown is none', () => {
    measured(0, 0)
    expect(text(render(<Measured />).container)).toBe('none')
    expect(sizeOf(undefined)).toBeNull()
  })

  it('is followed no longer than the element is there', () => {
    measured(300, 200)
    const { unmount } = render(<Measured />)
    expect(isObserving).toBe(true)
    unmount()
    expect(isObserving).toBe(false)
  })
})
