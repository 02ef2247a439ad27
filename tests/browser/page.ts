// What every browser test starts from: a page that fails its test by any console message of weight.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds to mend on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> }
    }
    const result = await axe.run()
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
  })
}

export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
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
  if (!/view=(report|about)/.test(hash)) await expect(mark(page, 'group:isil')).toBeAttached()
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

/** The boxes of all labels as Cytoscape draws them, and of all marks, in px of the page. */
export function labelBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    interface Drawn {
      id(): string
      style(name: string): string
      visible(): boolean
      renderedBoundingBox(options: object): { x1: number; y1: number; x2: number; y2: number }
    }
    const holder = document.querySelector('.canvas > div') as unknown as {
      _cyreg: { cy: { nodes(): { toArray(): Drawn[] } } }
    }
    return holder._cyreg.cy
      .nodes()
      .toArray()
      .filter((node) => node.style('label') !== '')
      .map((node) => ({
        id: node.id(),
        ...node.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeLabels: true,
          includeOverlays: false,
          includeOutlines: false,
        }),
      }))
      .map(({ id, x1, y1, x2, y2 }) => ({ id, x1, y1, x2, y2 }))
  })
}

/** The boxes of the sums that stand on lines, in px of the page. */
export function amountBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    interface Line {
      id(): string
      renderedBoundingBox(options: object): { x1: number; y1: number; x2: number; y2: number }
    }
    const holder = document.querySelector('.canvas > div') as unknown as {
      _cyreg: { cy: { edges(selector: string): { map<T>(f: (line: Line) => T): T[] } } }
    }
    return holder._cyreg.cy.edges('[amount]').map((line) => {
      const { x1, y1, x2, y2 } = line.renderedBoundingBox({
        includeNodes: false,
        includeEdges: false,
        includeLabels: true,
        includeOverlays: false,
      })
      return { id: line.id(), x1, y1, x2, y2 }
    })
  })
}

/** Pairs of boxes that overlap by more than a pixel. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1)
      .map((b) => `${a.id} × ${b.id}`),
  )
}
