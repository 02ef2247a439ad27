// Do the words of a page stand apart from one another, each whole? Measured on what is painted: boxes of letters, cut to what every
// frame around them shows.

import type { Page } from '@playwright/test'

/** What is wrong with the words on screen: `A × B` where two overprint one another, `A |` where an edge cuts letters off. */
export function wordFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly text: string
      readonly of: Node
      readonly box: DOMRect
    }
    const isFrame = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') => style[axis] !== 'visible'
    const scrolls = (value: string) => value === 'auto' || value === 'scroll'
    const cut: string[] = []

    /** What is left of a box within all frames around an element; says whether one that does not scroll cuts it at its side. */
    const shown = (element: Element, box: DOMRect): { readonly left: DOMRect; readonly isCut: boolean } => {
      let [x1, y1, x2, y2] = [box.left, box.top, box.right, box.bottom]
      let isCut = false
      let isFixed = false
      for (let at: Element | null = element; at && !isFixed; at = at.parentElement) {
        const style = getComputedStyle(at)
        const frame = at.getBoundingClientRect()
        // A picture ends at its own edge; it can be moved, and what lies behind the edge is not lost.
        if (at instanceof SVGSVGElement && isFrame(style, 'overflowX')) {
          ;[x1, x2] = [Math.max(x1, frame.left), Math.min(x2, frame.right)]
          ;[y1, y2] = [Math.max(y1, frame.top), Math.min(y2, frame.bottom)]
        }
        if (at instanceof HTMLElement && style.display !== 'inline' && style.display !== 'contents') {
          if (isFrame(style, 'overflowX')) {
            const edges = [frame.left + at.clientLeft, frame.left + at.clientLeft + at.clientWidth] as const
            const isWhole = x1 >= edges[0] - 1.5 && x2 <= edges[1] + 1.5
            const isGone = x2 <= edges[0] || x1 >= edges[1]
            if (!isWhole && !isGone && !scrolls(style.overflowX) && style.textOverflow !== 'ellipsis') isCut = true
            ;[x1, x2] = [Math.max(x1, edges[0]), Math.min(x2, edges[1])]
          }
          if (isFrame(style, 'overflowY')) {
            const edges = [frame.top + at.clientTop, frame.top + at.clientTop + at.clientHeight] as const
            ;[y1, y2] = [Math.max(y1, edges[0]), Math.min(y2, edges[1])]
          }
        }
        isFixed = style.position === 'fixed'
      }
      ;[x1, y1, x2, y2] = [Math.max(x1, 0), Math.max(y1, 0), Math.min(x2, innerWidth), Math.min(y2, innerHeight)]
      return { left: new DOMRect(x1, y1, Math.max(0, x2 - x1), Math.max(0, y2 - y1)), isCut }
    }

    /** Words that are turned stand in a box that is mostly air. */
    const isTurned = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { transform, writingMode } = getComputedStyle(at)
        const isUpright = transform === 'none' || Math.abs(new DOMMatrix(transform).b) < 0.01
        if (!isUpright || (at instanceof SVGGraphicsElement && Math.abs(at.getCTM()?.b ?? 0) > 0.01)) return true
        if (writingMode !== 'horizontal-tb') return true
      }
      return false
    }

    const isClear = (colour: string) => colour === 'transparent' || /, 0\)$/.test(colour)
    /** Whether something that is not clear lies over a point of an element's words. */
    const isCovered = (element: Element, x: number, y: number) => {
      const pile = document.elementsFromPoint(x, y)
      const own = pile.findIndex((one) => one.contains(element) || element.contains(one))
      return pile
        .slice(0, Math.max(0, own))
        .some((one) => one instanceof HTMLElement && !isClear(getComputedStyle(one).backgroundColor))
    }

    const isLit = document.querySelector('.picture.light .lit') !== null
    const lines: Line[] = []
    const range = document.createRange()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('.unseen, [data-mark], script, style, noscript')) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (isTurned(element)) continue
      // What a selection dims is drawn to be seen through.
      if (isLit && element.closest('.at-rest .picture:not(.light)')) continue
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 4) continue
        // As high as its letters: what lies above and below them is air.
        const size = Math.min(rect.height, Number.parseFloat(getComputedStyle(element).fontSize) * 1.05)
        const letters = new DOMRect(rect.left, rect.top + (rect.height - size) / 2, rect.width, size)
        const { left, isCut } = shown(element, letters)
        if (left.width < 2 || left.height < size * 0.5) continue
        if (isCovered(element, left.left + left.width / 2, left.top + left.height / 2)) continue
        if (isCut) cut.push(`${text.slice(0, 40)} |`)
        lines.push({ text: text.slice(0, 40), of: node, box: left })
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top)
    const over: string[] = []
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        if (b.box.top >= a.box.bottom - 2) break
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Lines of one text keep their own distance; what is drawn twice in one place is its own halo.
        const isOne = a.of === b.of || (a.text === b.text && Math.abs(a.box.left - b.box.left) < 2)
        if (!isOne && across > 1.5 && down > 2.5) over.push(`${a.text} × ${b.text}`)
      }
    })
    return [...new Set([...cut, ...over])]
  })
}
