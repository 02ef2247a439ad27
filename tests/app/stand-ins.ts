// What jsdom lacks of a browser: dialogs that are modal and close, elements that are measured and scrolled to, ids in selectors.

import { afterAll, beforeAll, vi } from 'vitest'

/** Puts stand-ins in for the tests of a file, as the standards have them. */
export function withBrowser(): void {
  const proto = HTMLDialogElement.prototype
  const before = new WeakMap<HTMLDialogElement, Element | null>()
  beforeAll(() => {
    proto.showModal = function showModal(this: HTMLDialogElement) {
      before.set(this, document.activeElement)
      this.open = true
    }
    proto.close = function close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      const last = before.get(this)
      if (last instanceof HTMLElement) last.focus()
      this.dispatchEvent(new Event('close'))
    }
    // jsdom closes no dialog for its form.
    document.addEventListener('submit', closeByForm)
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    Element.prototype.scrollIntoView = () => {}
    vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, (sign) => `\\${sign}`) })
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    document.removeEventListener('submit', closeByForm)
    Reflect.deleteProperty(proto, 'showModal')
    Reflect.deleteProperty(proto, 'close')
    Reflect.deleteProperty(globalThis, 'ResizeObserver')
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  })
}

function closeByForm(event: Event): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'dialog') return
  event.preventDefault()
  form.closest('dialog')?.close()
}
