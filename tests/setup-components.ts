// A console warning or error fails the test it happens in; what a test rendered is taken down after it.

import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// What comes later may take its time on a busy machine.
configure({ asyncUtilTimeout: 40_000 })

const said: unknown[][] = []

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => void said.push(words))
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(said, 'console messages').toEqual([])
})

// jsdom has neither; the components ask only whether something matches, and for sizes.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
// Nor has it sheets that a page makes itself; nothing in it is printed.
document.adoptedStyleSheets ??= []
CSSStyleSheet.prototype.replaceSync ??= () => {}
