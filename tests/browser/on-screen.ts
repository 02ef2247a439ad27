// What can be read on the screen as it stands, without scrolling: words that no edge cuts and nothing covers, and which
// units of the report are named among them.

import type { Page } from '@playwright/test'
import type { Fact } from '../questions.ts'

/** What is on screen. */
export interface OnScreen {
  /** All that can be read, in the order of the page. */
  readonly text: string
  /** Units named by a mark, a range of marks, or a line of an outline. */
  readonly named: readonly string[]
  /** Units whose cell in the strip is lit and has its number, or the range that it is in, under it. */
  readonly lit: readonly string[]
}

/** Reads the screen. */
export function readScreen(page: Page): Promise<OnScreen> {
  return page.evaluate(() => {
    /** Whether it is there and nothing stands before it. What is clear, as a link that takes in a whole card, hides nothing. */
    const isOpen = (element: Element, x: number, y: number) => {
      const pile = document.elementsFromPoint(x, y)
      const isPassive = getComputedStyle(element).pointerEvents === 'none'
      const own = pile.findIndex((one) => element.contains(one) || (isPassive && one.contains(element)))
      return own >= 0 && !pile.slice(0, own).some((one) => hides(one, x, y))
    }
    const isClear = (colour: string) => colour === 'transparent' || /, 0\)$/.test(colour)
    const hides = (one: Element, x: number, y: number) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      const { backgroundColor } = getComputedStyle(one)
      return !isClear(backgroundColor) && x >= left && x <= right && y >= top && y <= bottom
    }
    const isOn = (element: Element, { left, top, right, bottom, width, height }: DOMRect) =>
      width > 1 &&
      height > 1 &&
      left >= 0 &&
      top >= 0 &&
      right <= innerWidth + 1 &&
      bottom <= innerHeight + 1 &&
      [0.1, 0.5, 0.9].every((part) => isOpen(element, left + width * part, top + height / 2))
    const range = document.createRange()
    /** The part of a text that can be read: all of it, or word by word. */
    const readable = (node: Text): string => {
      const element = node.parentElement
      if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return ''
      // A mark of the network says its name for those who do not see it; what a selection lights is drawn over it, as text.
      // What the page shows before anything is asked, its examples of questions and of a line, answers nothing.
      if (element.closest('[data-mark], .at-rest .picture:not(.light), .start-panel')) return ''
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()]
      if (!lines.some(({ bottom, top }) => bottom > 0 && top < innerHeight)) return ''
      if (lines.every((line) => isOn(element, line))) return node.data
      return [...node.data.matchAll(/[\p{Script=Han}]|[^\s\p{Script=Han}]+/gu)]
        .filter(({ 0: word, index }) => {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          return [...range.getClientRects()].every((line) => isOn(element, line))
        })
        .map(([word]) => word)
        .join(/\p{Script=Han}/u.test(node.data) ? '' : ' ')
    }
    /** What stands in one run of text: of two in a row of a grid or of a flexible box each is a block. */
    const blockOf = (element: Element | null): Element | null =>
      // Every text of a drawing stands by itself.
      element && !(element instanceof SVGTextElement) && /^(inline|contents)$/.test(getComputedStyle(element).display)
        ? blockOf(element.parentElement)
        : element
    const read = (root: Element): string => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const parts: string[] = []
      let last: Element | null | undefined
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!(node instanceof Text) || node.data.trim() === '') continue
        const block = blockOf(node.parentElement)
        const text = readable(node)
        if (text === '') continue
        parts.push(block === last ? text : ` ${text}`)
        last = block
      }
      return parts.join('').normalize('NFKC').replace(/\s+/gu, ' ')
    }
    const text = read(document.body)

    const named = new Set<string>()
    const KINDS = [
      ['p', /¶(\d+)(?:–(\d+))?(?!\d)/gu],
      ['a', /(?<![\w-])a(\d+)(?:–a?(\d+))?(?!\w)/gu],
      ['fn', /(?:notes? |注)(\d+)(?:–(\d+))?(?!\d)/gu],
    ] as const
    for (const [kind, form] of KINDS)
      for (const [, from, to = from] of text.matchAll(form))
        for (let n = Number(from); n <= Number(to); n++) named.add(`${kind}${n}`)
    for (const link of document.querySelectorAll('a[href*="unit="]')) {
      const unit = /unit=(\w+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''
      const said = unit !== '' && !named.has(unit) ? read(link) : ''
      if (new RegExp(`(?<!\\d)${unit.replace(/\D/g, '')}(?!\\d)`).test(said)) named.add(unit)
    }

    const isLit = /what is lit|所示/.test(document.querySelector('.strip-count')?.textContent ?? '')
    const lit = [...document.querySelectorAll('.strip-section')].flatMap((section) => {
      const labels = [...section.querySelectorAll('.strip-numbers > span')].map(read)
      return [...section.querySelectorAll('[data-unit]:not(.shade-0)')].flatMap((cell) => {
        const unit = cell.getAttribute('data-unit') ?? ''
        const n = Number(unit.replace(/\D/g, ''))
        const has = labels.some((label) => {
          const [from = 0, to = from] = label.split('–').map(Number)
          return n >= from && n <= to
        })
        return isLit && has ? [unit] : []
      })
    })
    return { text, named: [...named], lit }
  })
}

/** The facts that cannot be read. In one, ` … ` stands for at most a line of anything. */
export function missingFacts({ text }: OnScreen, expected: readonly Fact[]): string[] {
  return expected
    .filter((fact) => ![fact].flat().some((form) => patternOf(form).test(text)))
    .map((fact) => [fact].flat().join(' or '))
}

function patternOf(form: string): RegExp {
  const parts = form.split(' … ').map((part) => part.normalize('NFKC'))
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  // A figure is not the end or the beginning of another.
  const edges = escaped.map(
    (part) => `${/^\d/.test(part) ? '(?<![\\d.,])' : ''}${part}${/\d$/.test(part) ? '(?!\\d|[.,]\\d)' : ''}`,
  )
  return new RegExp(edges.join('.{0,80}?'), 'iu')
}

/** The units that are not named and not lit. */
export function missingUnits({ named, lit }: OnScreen, units: readonly string[]): string[] {
  return units.filter((unit) => !named.includes(unit) && !lit.includes(unit))
}
