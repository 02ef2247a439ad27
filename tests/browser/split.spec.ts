import { expect, litIds, mark, open, test } from './page.ts'

test('the report stands beside the network, and each lights what the other rests on', async ({ page }) => {
  await open(page)
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/beside=report/)
  const reader = page.getByRole('region', { name: 'Reader' })
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('All 160 units')
  // From the report to the picture.
  await reader.getByRole('link', { name: /^paragraph 36/ }).hover()
  await expect.poll(() => litIds(page)).toContain('link:group:isil~crime:kidnapping-for-ransom')
  await reader.getByRole('link', { name: /^paragraph 36/ }).click()
  await expect(page).toHaveURL(/unit=p36&beside=report/)
  await expect(page).not.toHaveURL(/view=report/)
  const claim = reader.locator('.unit-claim', { hasText: 'ISIL is estimated to have raised' })
  await claim.hover()
  await expect
    .poll(() => litIds(page))
    .toEqual(
      expect.arrayContaining([
        'group:isil',
        'crime:kidnapping-for-ransom',
        'link:group:isil~crime:kidnapping-for-ransom',
      ]),
    )
  // From the picture to the report.
  await page.mouse.move(640, 600)
  await expect(reader.locator('.unit-claim.lit')).toHaveCount(0)
  await mark(page, 'group:isil').focus()
  await page.keyboard.press('Space')
  await expect(claim).toHaveClass(/lit/)
  // A name in the report selects beside it and opens no other view.
  await reader.getByRole('link', { name: 'Al-Qaida in Iraq' }).first().click()
  await expect(page).toHaveURL(/select=group:al-qaida-in-iraq/)
  await expect(reader).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/beside/)
  await page.goBack()
  await expect(page).toHaveURL(/beside=report/)
  await page.reload()
  await expect(reader).toBeVisible()
})

test('the report beside begins where it speaks of what is selected, and nothing but its own list is scrolled for that', async ({
  page,
}) => {
  await open(page, '#beside=report&select=group:isil')
  await expect(page.locator('.unit-index-row.lit').first()).toBeInViewport()
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  const head = await page.locator('.header').boundingBox()
  const headline = await page.locator('.view.front').getByRole('heading', { level: 1 }).boundingBox()
  expect(headline?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0))
  const stage = page.locator('#stage')
  expect(
    await stage.evaluate((one) => {
      one.scrollTop = 20
      return one.scrollTop
    }),
  ).toBe(0)
})

test('the line between two views is moved by hand, by key and by button, and the picture follows', async ({ page }) => {
  await open(page, '#beside=report')
  const line = page.getByRole('separator', { name: 'Width of the two views' })
  await expect(line).toBeVisible()
  const width = async () => (await page.locator('.view.front').boundingBox())?.width ?? 0
  const before = await width()
  await line.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(width).toBeLessThan(before - 20)
  const box = await line.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 3, 300)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 150, 300, { steps: 5 })
  await page.mouse.up()
  await expect.poll(width).toBeGreaterThan(before)
  const frame = await page.locator('.view.front .canvas-frame').boundingBox()
  expect(Math.abs((frame?.width ?? 0) - (await width()))).toBeLessThan(4)
  // By one press of a button too, as far as the line goes.
  await page.getByRole('button', { name: 'Wider' }).click()
  await expect.poll(width).toBeLessThan((frame?.width ?? 0) - 40)
  await page.getByRole('button', { name: 'Narrower' }).click()
  await expect.poll(width).toBeGreaterThan((frame?.width ?? 0) - 40)
})

test('the link says where the line stands: it is back with the link, and no drag is a step of its own', async ({
  page,
}) => {
  await open(page, '#beside=report')
  const line = page.getByRole('separator', { name: 'Width of the two views' })
  const share = async () => {
    const views = await page.locator('.views').boundingBox()
    const front = await page.locator('.view.front').boundingBox()
    return Math.round(((front?.width ?? 0) / (views?.width ?? 1)) * 100)
  }
  await expect.poll(share).toBe(56)
  const steps = await page.evaluate(() => history.length)
  const box = await line.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 3, 300)
  await page.mouse.down()
  await page.mouse.move(512, 300, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/#beside=report&share=40$/)
  await expect.poll(share).toBe(40)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.reload()
  await expect(line).toBeVisible()
  await expect.poll(share).toBe(40)
  // The line and the views stand at one place.
  const [at, end] = [await line.boundingBox(), await page.locator('.view.front').boundingBox()]
  expect(Math.abs((at?.x ?? 0) - (end?.x ?? 0) - (end?.width ?? 0))).toBeLessThan(8)
  // Another link moves it, and Back moves it back.
  await page.evaluate(() => {
    location.hash = '#beside=report&share=70'
  })
  await expect.poll(share).toBe(70)
  await page.goBack()
  await expect.poll(share).toBe(40)
  await line.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(share).toBeGreaterThan(40)
  await expect(page).toHaveURL(/share=4\d$/)
  await page.getByRole('button', { name: 'Close the view beside' }).click()
  await expect(page).not.toHaveURL(/share|beside/)
})

test('a share that no line can have is named, and the line stands where it does by itself', async ({ page }) => {
  await open(page, '#beside=report&share=95')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('“95” is no share of the width')
  await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible()
})

test('any two views stand side by side, and the first is never beside itself', async ({ page }) => {
  await open(page, '#view=matrix&beside=map')
  await expect(page.locator('.map-place').first()).toBeVisible()
  await page
    .getByRole('button', { name: /ISIL – Oil|ISIL.*Oil/ })
    .first()
    .click()
  await expect(page).toHaveURL(/select=link:group:isil~crime:oil/)
  await expect(page.locator('.map-place.lit')).toHaveCount(2)
  const choice = page.getByRole('combobox', { name: 'View beside' })
  await expect(choice.locator('option')).toHaveText(['Network', 'Map', 'Figures', 'Time', 'Table', 'Report'])
  await choice.selectOption('table')
  await expect(page).toHaveURL(/beside=table/)
  await expect(page.getByRole('grid').last()).toBeVisible()
  // What stands beside is seen already: its tab changes nothing.
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page).toHaveURL(/view=matrix/)
  await page.getByRole('button', { name: 'Close the view beside' }).click()
  await expect(page).not.toHaveURL(/beside/)
  await open(page, '#view=report&beside=report&unit=p3')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('cannot stand beside this one')
})

test('a small window shows the first view alone, a larger one both', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 })
  await open(page, '#beside=report&unit=p36')
  await expect(page.getByRole('region', { name: 'Reader' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Another view beside this one' })).toHaveCount(0)
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible()
})
