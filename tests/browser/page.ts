// What every browser test starts from: a page that fails its test by any console message of weight.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds to mend on the page as it stands, or in a part of it. */
export async function violations(page: Page, within = 'html', rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(
    async ([part, runOnly]) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            part: string,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
        }
      }
      // Of what passes nothing is kept: on a page of a thousand elements that is most of the work.
      const result = await axe.run(part, { resultTypes: ['violations'], selectors: false, ...runOnly })
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      )
    },
    [within, rules === 'colours' ? { runOnly: ['color-contrast'] } : {}] as const,
  )
}

/** For a test that is left out while one works; `.ci/run` takes them all. */
export function slow(isSlow = true): { readonly tag?: string } {
  return isSlow ? { tag: '@slow' } : {}
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
  // Everything at rest is bands, and a phone at rest has rows: neither has a canvas. On a phone or as a list bands have no marks.
  await expect(page.locator(':is([data-mark], .bands-list, .mark-list)').first()).toBeAttached()
  await expect(page.locator(':is(.canvas-frame.drawn, .bands, .rows-frame)')).toBeAttached()
}

/** The page with its picture at rest, as SVG: the scene that the canvas repeats. The canvas never comes. */
export async function openPicture(page: Page, hash = ''): Promise<void> {
  await page.route(/assets\/CytoscapeLayer/, () => {})
  await page.goto(`/${hash}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.still')).toHaveCount(0)
  await expect(page.locator('.at-rest .picture .mark').first()).toBeAttached()
  await expect(page.locator('.at-rest-canvas')).toBeAttached()
}

/** What is drawn over the picture: ids of lit marks and lines. */
export function litIds(page: Page): Promise<string[]> {
  return page
    .locator('.picture.light .lit[data-id]')
    .evaluateAll((parts) => [...new Set(parts.map((part) => part.getAttribute('data-id') ?? ''))])
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

/** The boxes of all labels of a picture at rest, and of the heads and remarks over it; px of the canvas. */
export function labelBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.at-rest-canvas')?.getBoundingClientRect() ?? new DOMRect()
    // A box for each line: what stands behind the last one may stand under a longer one.
    const linesOf = (text: SVGTextElement) => {
      const { d: zoom, f: top } = text.getScreenCTM() ?? new DOMMatrix()
      // As high as its lines are: the box of a font holds more air, and as much as each font likes.
      const size = Number(text.getAttribute('font-size'))
      const half = size * 1.15 * 0.5
      const id = text.closest('[data-id]')?.getAttribute('data-id') ?? text.textContent ?? ''
      return [...text.querySelectorAll('tspan[y]')].map((line) => {
        const { left, right } = line.getBoundingClientRect()
        // What stands behind a name begins where that ends: the name is there once more, unseen. Mirrored, it ends there.
        const name = line.querySelector('[visibility="hidden"]')?.getBoundingClientRect()
        const isMirrored = name !== undefined && name.right > right - 1
        const [from, to] = name ? (isMirrored ? [left, name.left] : [name.right, right]) : [left, right]
        const y = Number(line.getAttribute('y')) - size * 0.355
        const [y1, y2] = [y - half, y + half].map((at) => top + at * zoom - frame.y)
        return { id, x1: from - frame.x, y1: y1 ?? 0, x2: to - frame.x, y2: y2 ?? 0 }
      })
    }
    const texts = '.at-rest .picture text, .picture.light .note text'
    return [...document.querySelectorAll<SVGTextElement>(texts)].flatMap(linesOf)
  })
}

/** The boxes of the sums and counts that stand on lines, in px of the canvas. */
export function amountBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.at-rest-canvas')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('.picture.light :is(.on-line, .at-name)')].map((one) => {
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
