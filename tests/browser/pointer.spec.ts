// Does the pointer find what lies under it? Marks stand on whole pixels, and their middle is what one aims at.

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
