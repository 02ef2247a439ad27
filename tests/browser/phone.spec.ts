import { expect, mark, open, test } from './page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the picture is the groups alone until one is picked, then what is near it, above the sheet', async ({ page }) => {
  await open(page)
  await expect(mark(page, 'crime:oil')).toHaveCount(0)
  await page.touchscreen.tap(...(await middle(page, 'group:isil')))
  await expect(page).toHaveURL(/select=group:isil/)
  await expect(mark(page, 'crime:oil')).toBeAttached()
  await expect(mark(page, 'group:aqim')).toHaveCount(0)
  const sheet = await page.locator('.panel').boundingBox()
  for (const id of ['group:isil', 'crime:oil', 'body:unodc']) {
    const box = await mark(page, id).boundingBox()
    expect([id, (box?.y ?? 0) + (box?.height ?? 0) <= (sheet?.y ?? 0) + 8]).toEqual([id, true])
  }
})

test('the sheet has three stops: by tap, by drag, by key, and Escape lowers it', async ({ page }) => {
  await open(page, '#select=group:isil')
  const height = async () => Math.round((await page.locator('.panel').boundingBox())?.height ?? 0)
  await expect.poll(height).toBe(362)
  const handle = page.locator('.handle')
  await handle.click()
  await expect.poll(height).toBe(696)
  await page.keyboard.press('Escape')
  await expect.poll(height).toBe(362)
  await expect(page).toHaveURL(/select=group:isil/)
  await handle.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(height).toBe(88)
  const box = await handle.boundingBox()
  if (!box) throw new Error('no handle')
  await page.mouse.move(box.x + 100, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 100, box.y - 150, { steps: 4 })
  await page.mouse.up()
  await expect.poll(height).toBe(362)
})

test('what leaves a focus stands clear of the buttons over the picture', async ({ page }) => {
  await open(page, '#select=crime:oil&focus=1')
  const leave = page.locator('.headline').getByRole('button', { name: 'Leave focus' })
  const [own, fit] = [
    await leave.boundingBox(),
    await page.getByRole('button', { name: 'Fit', exact: true }).boundingBox(),
  ]
  if (!own || !fit) throw new Error('a button is missing')
  expect(own.x + own.width <= fit.x || own.y >= fit.y + fit.height).toBe(true)
  await leave.tap()
  await expect(page).not.toHaveURL(/focus/)
})

test('lens and legend are one sheet, shut by Escape and by the next lens', async ({ page }) => {
  await open(page, '#select=group:isil')
  const side = page.getByRole('complementary', { name: 'Legend' })
  await expect(side).toBeHidden()
  await page.getByRole('button', { name: 'Legend' }).click()
  await expect(side).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(side).toBeHidden()
  await expect(page).toHaveURL(/select=group:isil/)
  await page.getByRole('button', { name: /^Nexus/ }).click()
  await side.getByRole('link', { name: 'Places' }).click()
  await expect(side).toBeHidden()
  await expect(page).toHaveURL(/lens=places/)
})

test('press and slide on the strip shows each unit; release opens it', async ({ page }) => {
  await open(page)
  const band = await page.locator('.strip-band').boundingBox()
  if (!band) throw new Error('no strip')
  const at = (share: number) => [band.x + band.width * share, band.y + band.height / 2] as const
  await page.mouse.move(...at(0.1))
  await page.mouse.down()
  await expect(page.locator('.strip-hint')).toBeVisible()
  const first = await page.locator('.strip-hint').textContent()
  await page.mouse.move(...at(0.4), { steps: 5 })
  await expect(page.locator('.strip-hint')).not.toHaveText(first ?? '')
  await page.mouse.up()
  await expect(page).toHaveURL(/view=report.*unit=p\d+/)
})

test('a finger on the picture pans it and the page stays where it is', async ({ page }) => {
  await open(page, '#lens=everything&select=body:unodc&focus=1')
  const before = await mark(page, 'body:unodc').boundingBox()
  const session = await page.context().newCDPSession(page)
  const touch = (type: string, x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  await touch('touchStart', 200, 300)
  for (let i = 1; i <= 6; i++) await touch('touchMove', 200 - i * 10, 300)
  await touch('touchEnd', 140, 300)
  await expect
    .poll(async () => Math.round((await mark(page, 'body:unodc').boundingBox())?.x ?? 0))
    .not.toBe(Math.round(before?.x ?? 0))
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0])
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
})

async function middle(page: Parameters<typeof mark>[0], id: string): Promise<[number, number]> {
  const box = await mark(page, id).boundingBox()
  if (!box) throw new Error(`${id} is not on the page`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}
