import type { Page } from '@playwright/test'
import { expect, mark, open, test } from './page.ts'

const shelf = (page: Page, of: string) => page.locator(`[data-mark="shelf:${of}"]`)
const lit = (page: Page) => page.locator('.picture.light .mark.lit[data-id^="activity:"]')

test('Every activity has its name on a shelf, and under the pointer its title', async ({ page }) => {
  await open(page, '#lens=response')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(59)
  await expect(page.locator('[data-mark^="shelf:"]')).toHaveCount(13)
  const at = await mark(page, 'activity:a52').boundingBox()
  if (!at) throw new Error('no mark')
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
  await expect(page.locator('.shelf-tip')).toContainText('Crime research')
  await expect(lit(page)).toHaveCount(1)
})

test('A body lights the names of its activities, and lines of their shelves alone', async ({ page }) => {
  await open(page, '#lens=response&select=body:unoca')
  await expect(lit(page)).toHaveCount(4)
  const lines = page.locator('.picture.light .line.lit')
  await expect(lines.first()).toBeAttached()
  for (const id of await lines.evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? '')))
    expect(id).not.toMatch(/^link:/)
})

test('A shelf opens by key and by link, and Escape closes it', async ({ page }) => {
  await open(page, '#lens=response&shelf=crime:drug-trafficking')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(59)
  await shelf(page, 'place:world').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/shelf=place:world/)
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(11)
})

test('What the lens does not draw offers its whole, and the lens that draws it', async ({ page }) => {
  await open(page, '#lens=response&select=crime:oil')
  await expect(page.getByRole('link', { name: 'Show it in “Nexus”' })).toBeVisible()
  await page.getByRole('link', { name: 'Show “Natural resources”' }).click()
  await expect(page).toHaveURL(/select=crime:natural-resources/)
  await expect(mark(page, 'crime:natural-resources')).toHaveAttribute('aria-pressed', 'true')
})

test('On a phone shelves are a list that opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#lens=response')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(0)
  await open(page, '#lens=response&shelf=crime:kidnapping-for-ransom')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(2)
})
