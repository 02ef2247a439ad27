// Is the code for a page of another site whole, whatever its parts hold, and does its address say what was wanted?

import { describe, expect, it } from 'vitest'
import { FIRST_CHOICE } from '../../../src/app/share/embed-choice.ts'
import { elementCode, embedAddress, embedHash, iframeCode } from '../../../src/app/share/embed-code.ts'

const HERE = 'https://atlas.example/a%20b/index.html?x=1#old'
const HOSTILE = [
  '"><script>alert(1)</script>',
  '</iframe></nexus-atlas><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '" onload="alert(1)" x="',
  'A & B &quot; "C" &#34;',
  'in two\nlines\tand tabs',
  '--><!--',
  '“伊黎伊斯兰国” <五种>',
]

/** What a browser makes of the code: that and nothing else, between what was there. */
function made(code: string, expected: readonly string[]): Element[] {
  const page = new DOMParser().parseFromString(`<p>before</p>${code}<p>after</p>`, 'text/html')
  const all = [...page.body.querySelectorAll('*')]
  expect(all.map(({ localName }) => localName)).toEqual(['p', ...expected, 'p'])
  expect(all.flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([])
  expect([page.body.firstChild?.textContent, page.body.lastChild?.textContent]).toEqual(['before', 'after'])
  expect(page.head.children).toHaveLength(0)
  return all.slice(1, -1)
}
const frameOf = (code: string) => made(code, ['iframe'])[0] as HTMLIFrameElement
const spaced = (text: string) => text.replace(/\s+/g, ' ')

describe('the code of a frame', () => {
  it('is one element with a title, a size, and leave for what the page can do', () => {
    const frame = frameOf(iframeCode('https://atlas.example/#select=group:isil', 'ISIL', { height: 480 }))
    expect(frame.getAttribute('src')).toBe('https://atlas.example/#select=group:isil')
    expect(['title', 'width', 'height', 'loading', 'allow'].map((name) => frame.getAttribute(name))).toEqual([
      'ISIL',
      '100%',
      '480',
      'lazy',
      'fullscreen; clipboard-write',
    ])
  })
  it.each(HOSTILE)('keeps whatever it is called and shows within its quotes: %s', (text) => {
    const src = `https://atlas.example/#select=${text}`
    const frame = frameOf(iframeCode(src, text, { width: 640, height: 420 }))
    expect(frame.getAttribute('title')).toBe(spaced(text))
    expect(frame.getAttribute('src')).toBe(spaced(src))
    expect(frame.getAttributeNames()).toEqual(['src', 'title', 'width', 'height', 'loading', 'style', 'allow'])
  })
})

describe('the code of an element', () => {
  const parts = {
    script: 'https://atlas.example/embed.js',
    src: 'https://atlas.example/?tools=lens#select=group:isil&chrome=embed',
    page: 'https://atlas.example/#select=group:isil',
    title: 'ISIL',
    size: { height: 480 },
  }
  const element = { ...FIRST_CHOICE, form: 'element' } as const
  const elements = (code: string) => made(code, ['script', 'nexus-atlas', 'a']) as [Element, Element, Element]

  it('is the script of the site, the element, and in it a link for where no script runs', () => {
    const [script, atlas, link] = elements(elementCode(parts, element))
    expect([script.getAttribute('src'), script.hasAttribute('defer')]).toEqual([parts.script, true])
    expect(['src', 'state', 'title', 'height', 'style'].map((name) => atlas.getAttribute(name))).toEqual([
      'https://atlas.example/?tools=lens',
      '#select=group:isil&chrome=embed',
      'ISIL',
      null,
      null,
    ])
    expect([link.parentElement, link.getAttribute('href'), link.textContent]).toEqual([atlas, parts.page, 'ISIL'])
  })
  it('has a height where a number is wanted or nothing tells one, and a width where one is wanted', () => {
    const sizes = (choice: object, size: typeof parts.size & { readonly width?: number }) => {
      const [, atlas] = elements(elementCode({ ...parts, size }, { ...element, ...choice }))
      return [atlas.getAttribute('height'), atlas.getAttribute('style')]
    }
    expect(sizes({ isFitted: false }, { height: 480 })).toEqual(['480', null])
    expect(sizes({ shown: 'page' }, { height: 480 })).toEqual(['480', null])
    expect(sizes({ size: 'card' }, { width: 300, height: 150 })).toEqual(['150', 'max-width:300px'])
  })
  it('says that it shows the whole page, which a state by itself does not say', () => {
    const stateOf = (src: string) => elements(elementCode({ ...parts, src }, { ...element, shown: 'page' }))[1]
    expect(stateOf('https://atlas.example/').getAttribute('state')).toBe('#chrome=page')
    expect(stateOf('https://atlas.example/#view=map').getAttribute('state')).toBe('#view=map&chrome=page')
  })
  it.each([...HOSTILE, 'javascript:alert(1)'])('keeps whatever its parts hold within their quotes: %s', (text) => {
    const code = elementCode(
      {
        script: `${parts.script}?${text}`,
        src: `https://atlas.example/?${text}#${text}`,
        page: `https://atlas.example/#${text}`,
        title: text,
        size: { height: 150 },
      },
      element,
    )
    const [, atlas, link] = elements(code)
    expect(atlas.getAttribute('title')).toBe(spaced(text))
    expect(atlas.getAttribute('state')?.startsWith('#')).toBe(true)
    expect(link.textContent).toBe(spaced(text))
    expect(link.getAttribute('href')).toMatch(/^https:\/\/atlas\.example\//)
  })
})

describe('the address in a frame', () => {
  it('stands on that of the page, and leaves language and colours to whoever reads', () => {
    const hash = embedHash('#select=group:isil&lang=zh&theme=dark&chrome=embed', FIRST_CHOICE)
    expect(embedAddress(HERE, hash, FIRST_CHOICE)).toBe(
      'https://atlas.example/a%20b/index.html?x=1#select=group:isil&chrome=embed',
    )
  })
  it('says them where they are wanted, also those that this device has by itself', () => {
    expect(embedHash('#chrome=embed', { language: 'en', theme: 'light' })).toBe('#chrome=embed&lang=en&theme=light')
  })
  it('is that of the page where nothing is said', () => {
    expect(embedAddress('https://atlas.example/#x', '#', FIRST_CHOICE)).toBe('https://atlas.example/')
  })
  it('asks for wheel and tools in its query, where there is a picture, and beside what others ask there', () => {
    const wished = { ...FIRST_CHOICE, wheel: 'picture', tools: ['view', 'lens'] } as const
    expect(embedAddress(HERE, '#chrome=embed', wished)).toContain('?x=1&wheel=picture&tools=view,lens#chrome=embed')
    for (const other of [{ size: 'card' }, { shown: 'page' }, { shown: 'present' }] as const)
      expect(embedAddress(HERE, '#', { ...wished, ...other })).toMatch(/\?x=1$/)
  })
})
