// What every browser test starts from: a page that fails its test by any console message of weight.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds to mend on the page as it stands, or in a part of it. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: {
        run(part: string): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    const result = await axe.run(part)
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
  }, within)
}

export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(`${message.text()} at ${page.url()}`)
      })
      page.on('pageerror', (error) => said.push(`${error.message} at ${page.url()}`))
      await use(said)
      expect(said, 'console messages').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** The page with its network drawn. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/${hash}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.still')).toHaveCount(0)
  if (/view=/.test(hash) && !/view=network/.test(hash)) return
  await expect(page.locator('[data-mark]').first()).toBeAttached()
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
}

/** What is drawn over the picture: ids of lit marks and lines. */
export function litIds(page: Page): Promise<string[]> {
  return page
    .locator('.picture.light .lit[data-id]')
    .evaluateAll((parts) => [...new Set(parts.map((part) => part.getAttribute('data-id') ?? ''))])
}

/** Lines on the canvas that have no place: each mark has moved, but not the line with it. */
export function lostLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Edge {
      id(): string
      sourceEndpoint(): { x: number; y: number }
      targetEndpoint(): { x: number; y: number }
    }
    const holder = document.querySelector('.canvas > div') as unknown as {
      _cyreg?: { cy: { edges(selector: string): { toArray(): Edge[] } } }
    } | null
    const edges = holder?._cyreg?.cy.edges('.line').toArray() ?? []
    return edges
      .filter((edge) => {
        const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
        return ![from?.x, from?.y, to?.x, to?.y].every(Number.isFinite)
      })
      .map((edge) => edge.id())
  })
}

/** The button over a mark of the network. */
export function mark(page: Page, id: string) {
  return page.locator(`[data-mark="${id}"]`)
}

/** Where the middle of a mark is on the page. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await mark(page, id).boundingBox()
  if (!box) throw new Error(`${id} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

interface Box {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The boxes of all labels in sight: as Cytoscape draws them, and the heads and remarks over them; px of the canvas. */
export function labelBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    interface Drawn {
      id(): string
      style(name: string): string
      hasClass(name: string): boolean
      renderedBoundingBox(options: object): { x1: number; y1: number; x2: number; y2: number }
    }
    const holder = document.querySelector('.canvas > div') as unknown as {
      _cyreg: { cy: { zoom(): number; nodes(): { toArray(): Drawn[] } } }
    }
    const drawn = holder._cyreg.cy
      .nodes()
      .toArray()
      .filter((node) => node.style('label') !== '' && !node.hasClass('far'))
      .map((node) => ({
        id: node.id(),
        // Cytoscape counts the halo of a text and two pixels for safety.
        air: (2 + Number.parseFloat(node.style('text-outline-width'))) * holder._cyreg.cy.zoom(),
        ...node.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeLabels: true,
          includeOverlays: false,
          includeOutlines: false,
        }),
      }))
      .map(({ id, air, x1, y1, x2, y2 }) => ({ id, x1: x1 + air, y1: y1 + air, x2: x2 - air, y2: y2 - air }))
    const frame = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect()
    const signs = [...document.querySelectorAll('.picture.light .note text')].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect()
      const shift = { x1: left - frame.x, y1: top - frame.y, x2: right - frame.x, y2: bottom - frame.y }
      return { id: text.textContent ?? '', ...shift }
    })
    return [...drawn, ...signs]
  })
}

/** The boxes of the sums and counts that stand on lines, in px of the canvas. */
export function amountBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('.picture.light .on-line')].map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      const id = one.getAttribute('data-on') ?? ''
      return { id, x1: left - frame.x, y1: top - frame.y, x2: right - frame.x, y2: bottom - frame.y }
    })
  })
}

/** Pairs of boxes that overlap: by more than a pixel across, or by more than the air above and below letters. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1.5,
      )
      .map((b) => `${a.id} × ${b.id}`),
  )
}
