// The parts of a view as the page finds them, and the room that a browser would give them.

import { afterEach, beforeEach, vi } from 'vitest'
import type { ViewDefinition } from '../../src/ui/view.ts'

/** What a view has: its main part, what stands at its side, and what the details hold while nothing is selected. */
export async function partsOf(view: ViewDefinition) {
  const { Main, Side, Start } = await view.load()
  const none = () => null
  return { Main, Side: Side ?? none, Start: Start ?? none }
}

/** In each test of the file every element has so much room, and a row of a table is so high; whoever watches is told. */
export function inRoom(width: number, height: number, row = 32) {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(row)
    vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') })
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly told: (entries: readonly object[]) => void) {}
        observe(target: Element) {
          this.told([{ target, contentRect: { width, height } }])
        }
        unobserve() {}
        disconnect() {}
      },
    )
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
}
