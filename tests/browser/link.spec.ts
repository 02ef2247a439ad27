import { expect, mark, middleOf, open, test } from './page.ts'

test('the link says where the picture was moved to: a drag replaces, and it opens there again', async ({ page }) => {
  await open(page)
  const before = await middleOf(page, 'group:isil')
  const length = await page.evaluate(() => history.length)
  await page.mouse.move(440, 590)
  await page.mouse.down()
  await page.mouse.move(500, 620, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/at=1,/)
  expect(await page.evaluate(() => history.length)).toBe(length)
  const moved = await middleOf(page, 'group:isil')
  expect(Math.round(moved.x - before.x)).toBeGreaterThan(50)
  await page.reload()
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await expect.poll(async () => Math.abs((await middleOf(page, 'group:isil')).x - moved.x)).toBeLessThan(2)
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await expect(page).not.toHaveURL(/at=/)
  await expect.poll(async () => Math.abs((await middleOf(page, 'group:isil')).x - before.x)).toBeLessThan(2)
})

test('zooming is in the link, and a selection keeps it; another lens shows all of itself', async ({ page }) => {
  await open(page)
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  await zoomIn.click()
  await zoomIn.click()
  await expect(page).toHaveURL(/at=1\.5/)
  await mark(page, 'crime:oil').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=crime:oil&at=1\.5/)
  await page.getByRole('link', { name: 'Threat' }).click()
  await expect(page).not.toHaveURL(/at=/)
  await page.goBack()
  await expect(page).toHaveURL(/at=1\.5/)
})

test('a link with a great many parts is packed, and opens as it was', async ({ page }) => {
  await page.goto('/#view=table')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /packed-/.test(name)))
  await page.locator('.table-rows [tabindex="0"]').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page).toHaveURL(/#z=[\w-]+$/)
  expect(page.url().length).toBeLessThan(2500)
  const selected = await page.getByRole('region', { name: 'Selected' }).getByRole('heading', { level: 2 }).textContent()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Selected' }).getByRole('heading', { level: 2 })).toHaveText(
    selected ?? '',
  )
  const whole = page.url()
  await page.goto('/')
  await page.goto(whole.slice(0, -60))
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('damaged or cut off')
})

for (const hash of [
  '#layout=force&depth=9',
  '#z=AAAA',
  '#at=nowhere&fold=sky&beside=cellar&measure=weight&look=large&map=treasure',
  '#select=%E2%80%AE%D8%B9%D8%B1%D8%A8%D9%8A%E2%80%8B,group:isil',
  `#select=${Array.from({ length: 200 }, (_, i) => `group:g${i}`).join(',')}`,
])
  test(`an ancient or damaged link opens what it can and says what it dropped: ${hash.slice(0, 60)}`, async ({
    page,
  }) => {
    await page.goto(`/${hash}`)
    const notices = page.getByRole('status', { name: 'Notices' })
    await expect(notices).toBeVisible()
    expect(await notices.locator('li').count()).toBeLessThanOrEqual(6)
    await expect(mark(page, 'group:isil')).toBeAttached()
    await notices.getByRole('button').click()
    await expect(notices).toHaveCount(0)
  })

for (const mangled of [
  '/?select=group:isil&utm_source=mail',
  '/#select%3Dgroup%3Aisil%26lang%3Den',
  '/#select=group:isil&amp;lang=en-GB。',
  '/#select=isil?fbclid=x',
])
  test(`a link that was changed on its way opens what it meant, and the address is put in order: ${mangled}`, async ({
    page,
  }) => {
    await page.goto(mangled)
    await expect(page.getByRole('heading', { level: 2, name: 'ISIL' })).toBeVisible()
    await expect(page.getByRole('status', { name: 'Notices' })).toHaveCount(0)
    // What others put into the query is theirs.
    await expect(page).toHaveURL(/\/(\?utm_source=mail)?#select=(group:)?isil(&lang=en(-GB)?)?$/)
  })

test('a mangled link that is pasted into an open page is mended too, and words behind it are said', async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => {
    window.location.hash = '#select=group:aqim），谢谢'
  })
  await expect(page.getByRole('heading', { level: 2, name: 'AQIM' })).toBeVisible()
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('“谢谢” stood behind the link')
  await expect(page).toHaveURL(/#select=group:aqim$/)
})
