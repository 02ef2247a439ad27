// Is the full name of a body, and what a word of ours means, a hover or a step of the keyboard away?

import { expect, open, test } from './page.ts'

const CTED = 'Counter-Terrorism Committee Executive Directorate'

test('a mark of the canvas, a head of the matrix and a link of the table say the full name under the pointer', async ({
  page,
}) => {
  const said = page.getByRole('tooltip')
  await open(page)
  await page.waitForLoadState('networkidle')
  const mark = await page.locator('[data-mark="body:cted"]').boundingBox()
  await page.mouse.move((mark?.x ?? 0) + 8, (mark?.y ?? 0) + 8)
  await expect(said).toContainText(CTED)
  await expect(said).toBeVisible()
  await page.mouse.move(640, 60)
  await expect(said).toHaveCount(0)
  await page.goto('/#view=matrix&matrix=body-crime')
  await page.locator('th [data-id="body:cted"]').hover()
  await expect(said).toContainText(CTED)
  await page.goto('/#view=table&table=activities')
  await page.locator('.table-grid').waitFor()
  await page.getByRole('link', { name: 'CTED', exact: true }).first().hover()
  await expect(said).toContainText(CTED)
})

test('a link that only keeps the selection says no name of it', async ({ page }) => {
  const said = page.getByRole('tooltip')
  await open(page, '#view=table&table=activities&select=body:cted')
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: 'CTED', exact: true }).first().hover()
  await expect(said).toContainText(CTED)
  await page.getByRole('link', { name: 'Matrix', exact: true }).hover()
  await expect(said).toHaveCount(0)
})

test('the keyboard hears it too, and Escape or leaving takes it away', async ({ page }) => {
  const said = page.getByRole('tooltip')
  await open(page, '#view=matrix&matrix=body-crime')
  await page.waitForLoadState('networkidle')
  await page.locator('.matrix-grid [tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  // Its code comes while the page rests: a step after that is told.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      return said.isVisible()
    })
    .toBe(true)
  await expect(page.locator(':focus')).toHaveAttribute('aria-describedby', 'full-name')
  await page.keyboard.press('Escape')
  await expect(said).toHaveCount(0)
})

test('words of ours are explained in one line: a unit, a lens, a measure', async ({ page }) => {
  const said = page.getByRole('tooltip')
  await open(page)
  await page.waitForLoadState('networkidle')
  await page.locator('.strip-count').hover()
  await expect(said).toHaveText('A unit is a paragraph, a footnote or a row of the list of activities.')
  await page.locator('.network-lens').first().hover()
  await expect(said).toContainText('A lens is one question to the report.')
})
