// Is the code for a page of another site whole, whatever its parts hold, and does its address say what was wanted?

import { describe, expect, it } from 'vitest'
import { type EmbedChoice, embedAddress, embedState, iframeCode, sizeOf } from '../../../src/app/share/embed-code.ts'

const CHOICE: EmbedChoice = { shown: 'embed', size: 'column', height: 480, language: null, theme: 'auto' }
const HERE = 'https://atlas.example/a%20b/index.html?x=1#old'

/** The element that a browser makes of the code. */
function made(code: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(`<p>before</p>${code}<p>after</p>`, 'text/html')
  const frames = page.querySelectorAll('iframe')
  expect([frames.length, page.querySelectorAll('p').length, page.querySelectorAll('script, img').length]).toEqual([
    1, 2, 0,
  ])
  return frames[0] as HTMLIFrameElement
}

describe('the code of a frame', () => {
  it('is one element with a title, a size, and leave for what the page can do', () => {
    const frame = made(iframeCode('https://atlas.example/#select=group:isil', 'ISIL', { height: 480 }))
    expect(frame.getAttribute('src')).toBe('https://atlas.example/#select=group:isil')
    expect(['title', 'width', 'height', 'loading', 'allow'].map((name) => frame.getAttribute(name))).toEqual([
      'ISIL',
      '100%',
      '480',
      'lazy',
      'fullscreen; clipboard-write',
    ])
  })
  it.each([
    '"><script>alert(1)</script>',
    '</iframe><img src=x onerror=alert(1)>',
    'A & B &quot; "C"',
    'in two\nlines\tand tabs',
    '“伊黎伊斯兰国” <五种>',
  ])('keeps whatever it is called within its quotes: %s', (title) => {
    const frame = made(iframeCode(`https://atlas.example/#select=${title}`, title, { width: 640, height: 420 }))
    expect(frame.getAttribute('title')).toBe(title.replace(/\s+/g, ' '))
    expect(frame.getAttribute('width')).toBe('640')
  })
})

describe('the address in a frame', () => {
  it('stands on that of the page, and leaves language and colours to whoever reads', () => {
    expect(embedAddress(HERE, '#select=group:isil&lang=zh&theme=dark&chrome=embed', CHOICE)).toBe(
      'https://atlas.example/a%20b/index.html?x=1#select=group:isil&chrome=embed',
    )
  })
  it('says them where they are wanted, also those that this device has by itself', () => {
    expect(embedAddress(HERE, '#chrome=embed', { ...CHOICE, language: 'en', theme: 'light' })).toMatch(
      /#chrome=embed&lang=en&theme=light$/,
    )
  })
  it('is that of the page where nothing is said', () => {
    expect(embedAddress('https://atlas.example/#x', '#', CHOICE)).toBe('https://atlas.example/')
  })
})

describe('what stands in a frame', () => {
  const scene = { briefing: 'own', scene: 'two', step: 1 }
  it('is the picture or the page, without the scene that is looked at', () => {
    expect(embedState(CHOICE, { scene }, 'first')).toEqual({ chrome: 'embed', scene: null })
    expect(embedState({ ...CHOICE, shown: 'page' }, { scene }, 'first')).toEqual({ chrome: 'page', scene: null })
  })
  it('is the briefing from the scene that is looked at, or from its beginning', () => {
    const briefing = { ...CHOICE, shown: 'present' } as const
    expect(embedState(briefing, { scene }, 'first')).toEqual({ chrome: 'present', scene })
    expect(embedState(briefing, { scene: null }, 'first').scene).toEqual({ briefing: 'first', scene: '', step: 0 })
  })
})

describe('the size of a frame', () => {
  it.each([
    ['column', 480, { height: 480 }],
    ['frame', 420.4, { width: 640, height: 420 }],
    ['card', 480, { width: 300, height: 150 }],
    ['frame', 3, { width: 640, height: 150 }],
    ['frame', 1e9, { width: 640, height: 2000 }],
    ['frame', Number.NaN, { width: 640, height: 150 }],
  ] as const)('of a %s of %s px is one in which something can be read', (size, height, expected) => {
    expect(sizeOf({ ...CHOICE, size, height })).toEqual(expected)
  })
})
