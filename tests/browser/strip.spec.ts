import { expect, open, test } from './page.ts'

test('what the strip says of a unit can be pointed at, and Escape takes it back and nothing else', async ({ page }) => {
  await open(page, '#select=group:isil')
  const hint = page.locator('.strip-hint')
  const cell = await page.locator('[data-unit="p36"]').boundingBox()
  const [x, y] = [(cell?.x ?? 0) + (cell?.width ?? 0) / 2, (cell?.y ?? 0) + (cell?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await expect(hint).toContainText('paragraph 36')
  // Slowly, over all that lies between.
  const box = await hint.boundingBox()
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2
  for (let at = y; at > middle; at -= 2) await page.mouse.move(x, at)
  await page.mouse.move(x, middle)
  await expect(hint).toContainText('paragraph 36')
  await page.keyboard.press('Escape')
  await expect(hint).toHaveCount(0)
  await expect(page).toHaveURL(/select=group:isil/)
  await page.mouse.move(x, y)
  await expect(hint).toBeVisible()
  await page.mouse.move(x, 300)
  await expect(hint).toHaveCount(0)
  // With nothing to take back it is a step out.
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/select/)
})
