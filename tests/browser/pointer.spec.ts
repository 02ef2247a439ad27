// Does the pointer find what lies under it? Marks stand on whole pixels, and their middle is what one aims at.

import type { Page } from '@playwright/test'
import { expect, open, slow, test } from './page.ts'

const SIZES = [
  [1280, 720],
  [1440, 900],
  [1024, 768],
] as const

for (const [width, height] of SIZES)
  test(
    `every pixel across the middle of a mark selects it at ${width}×${height}`,
    slow(width !== 1280),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, '#lens=nexus')
      await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
      // Each after another: what is pressed last is selected alone.
      for (const dx of [-2, -1, 0, 1, 2])
        for (const id of ['group:isil', 'group:taliban', 'group:boko-haram', 'crime:drug-trafficking', 'body:unodc']) {
          const mark = page.locator(`[data-mark="${id}"]`)
          const box = await mark.boundingBox()
          if (!box) throw new Error(`${id} has no place`)
          await page.mouse.click(Math.round(box.x + box.width / 2) + dx, Math.round(box.y + box.height / 2))
          await expect(mark, `${id} at ${dx}`).toHaveAttribute('aria-pressed', 'true')
          await expect(page.locator('[data-mark][aria-pressed="true"]')).toHaveCount(1)
        }
    },
  )

/** Clears the selection: two quick clicks on one mark would ask for what is near it. */
async function pressNothing(page: Page): Promise<void> {
  const frame = await page.locator('.canvas-frame').boundingBox()
  await page.mouse.click((frame?.x ?? 0) + 4, (frame?.y ?? 0) + 60)
}

test('the centre column of every diamond is its group, and no line under it', async ({ page }) => {
  await open(page, '#lens=nexus')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  const groups = page.locator('[data-mark^="group:"]')
  const ids = await groups.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''))
  expect(ids.length).toBeGreaterThan(8)
  for (const id of ids) {
    const mark = page.locator(`[data-mark="${id}"]`)
    const box = await mark.boundingBox()
    if (!box) throw new Error(`${id} has no place`)
    const x = Math.round(box.x + box.width / 2)
    // From near its upper point to near its lower one: a button is 3 px larger than its mark on each side.
    for (const y of [box.y + 5, box.y + box.height / 2, box.y + box.height - 5]) {
      await page.mouse.click(x, Math.round(y))
      await expect(mark, `${id} at ${y}`).toHaveAttribute('aria-pressed', 'true')
      await pressNothing(page)
      await expect(mark).toHaveAttribute('aria-pressed', 'false')
    }
  }
})

/** Of a mark, points as shares of its half width and height from its middle: all of them inside its shape, each near its rim. */
const INSIDE = {
  diamond: [
    [0, -0.7],
    [0.7, 0],
    [-0.7, 0],
    [0.35, 0.35],
  ],
  hexagon: [
    [-0.92, 0],
    [0.92, 0],
    [-0.8, -0.7],
    [0.8, 0.7],
  ],
  bar: [
    [-0.7, -0.85],
    [0.7, 0.85],
  ],
  ring: [
    [0, 0],
    [0.6, -0.5],
    [-0.6, 0.5],
  ],
} as const

for (const [lens, id, shape] of [
  ['nexus', 'group:al-qaida', 'diamond'],
  ['nexus', 'crime:migrant-smuggling', 'hexagon'],
  ['nexus', 'crime:drug-trafficking', 'hexagon'],
  ['nexus', 'body:unodc', 'bar'],
  ['places', 'place:sahel', 'ring'],
  ['places', 'place:iraq', 'ring'],
] as const)
  test(`all of the ${shape} of ${id} can be hit, also where it is hollow`, async ({ page }) => {
    await open(page, `#lens=${lens}`)
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    const mark = page.locator(`[data-mark="${id}"]`)
    const box = await mark.boundingBox()
    if (!box) throw new Error(`${id} has no place`)
    const [w, h] = [box.width / 2 - 3, box.height / 2 - 3]
    for (const [dx, dy] of INSIDE[shape]) {
      await page.mouse.click(box.x + box.width / 2 + dx * w, box.y + box.height / 2 + dy * h)
      await expect(mark, `${id} at ${dx}, ${dy}`).toHaveAttribute('aria-pressed', 'true')
      await pressNothing(page)
      await expect(mark).toHaveAttribute('aria-pressed', 'false')
    }
  })
