import { expect, litIds, mark, middleOf, open, test } from './page.ts'

const details = 'Details'

test('a person selects ISIL, opens ¶36 from a claim, goes back, switches to Chinese and reloads the link', async ({
  page,
}) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 groups')
  const { x, y } = await middleOf(page, 'group:isil')
  await page.mouse.click(x, y)
  const panel = page.getByRole('region', { name: details })
  await expect(panel.getByRole('heading', { level: 2, name: /ISIL/ })).toBeVisible()
  await expect(page).toHaveURL(/#select=group:isil$/)
  await panel.getByRole('button', { name: /^Oil/ }).click()
  await expect(panel.getByText('up to $2 million a day')).toBeVisible()

  await panel.getByRole('link', { name: 'paragraph 36' }).first().click()
  await expect(page).toHaveURL(/unit=p36/)
  await expect(page.getByRole('heading', { level: 1, name: /^paragraph 36/ })).toBeVisible()
  await expect(page.getByText('3 of 3 sentences used')).toBeVisible()

  await page.goBack()
  await expect(panel.getByRole('heading', { level: 2, name: /ISIL/ })).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/^伊黎伊斯兰国：\d+种犯罪/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')

  const link = page.url()
  await page.reload()
  await expect(page).toHaveURL(link)
  await expect(page.getByRole('region', { name: '详情' }).getByRole('heading', { level: 2 })).toContainText(
    '伊黎伊斯兰国',
  )
})

test('hover previews, a click on the ground clears, Escape steps out', async ({ page }) => {
  await open(page)
  const taliban = await middleOf(page, 'group:taliban')
  await page.mouse.move(taliban.x, taliban.y)
  await expect.poll(() => litIds(page)).toContain('crime:drug-trafficking')
  expect(await litIds(page)).not.toContain('group:aqim')
  await expect(page.locator('.at-rest')).toHaveClass(/dimmed/)
  await page.mouse.move(taliban.x + 60, 140)
  await expect(page.locator('.at-rest')).not.toHaveClass(/dimmed/)

  await page.mouse.click(taliban.x, taliban.y)
  await expect(page).toHaveURL(/select=group:taliban/)
  await page.mouse.click(300, 130)
  await expect(page).not.toHaveURL(/select=/)
  await page.mouse.click(taliban.x, taliban.y)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/select=/)
})

test('the name of a mark is part of it', async ({ page }) => {
  await open(page)
  const { x, y } = await middleOf(page, 'group:boko-haram')
  await page.mouse.click(x - 50, y)
  await expect(page).toHaveURL(/select=group:boko-haram/)
})

test('a line can be chosen, and its panel holds its claims', async ({ page }) => {
  await open(page)
  const [a, b] = [await middleOf(page, 'group:lashkar-e-taiba'), await middleOf(page, 'crime:npo-abuse')]
  // The curve passes the middle between its two ends.
  await page.mouse.click((a.x + 6 + b.x - 81) / 2, (a.y + b.y) / 2)
  await expect(page).toHaveURL(/select=link:group:lashkar-e-taiba~crime:npo-abuse/)
  await expect(page).toHaveTitle('Lashkar-e-Taiba – Abuse of non-profits · Nexus Atlas · S/2015/366')
  await expect(
    page.getByRole('region', { name: details }).getByText('Lashkar-e-Taiba reportedly uses front charities'),
  ).toBeVisible()
})

test('pan, zoom and fit move the picture and bring it back', async ({ page }) => {
  await open(page)
  const before = await middleOf(page, 'body:unodc')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => middleOf(page, 'body:unodc')).not.toEqual(before)
  await page.mouse.move(300, 560)
  await page.mouse.down()
  await page.mouse.move(360, 520, { steps: 4 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await expect.poll(async () => Math.round((await middleOf(page, 'body:unodc')).x)).toBe(Math.round(before.x))
})

test('every question of the start panel leads somewhere', async ({ page }) => {
  await open(page)
  const questions = page.getByRole('region', { name: details }).getByRole('listitem')
  const count = await questions.count()
  expect(count).toBe(6)
  for (let i = 0; i < count; i++) {
    await open(page)
    await questions.nth(i).getByRole('link').click()
    await expect(page).toHaveURL(/select=|unit=|rests=document/)
  }
})

test('the strip counts what the view in front rests on, whichever was there before', async ({ page }) => {
  await open(page)
  const count = page.locator('.strip-count b')
  const own = await count.textContent()
  for (const view of ['Map', 'Report', 'About', 'Table']) {
    await page.getByRole('link', { name: view, exact: true }).click()
    await expect(count).not.toHaveText(own ?? '')
    await page.getByRole('link', { name: 'Network', exact: true }).click()
    await expect(count).toHaveText(own ?? '')
  }
})

test('every paragraph, note and row opens from the strip and steps to its neighbours', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^activity 23/ }).click()
  await expect(page.getByText('printed “正在进行”')).toBeVisible()
  await page.getByRole('link', { name: 'Next: a24' }).click()
  await expect(page).toHaveURL(/unit=a24/)
  await page.getByRole('link', { name: 'UNCCT' }).first().click()
  await expect(page).toHaveURL(/select=body:uncct/)
  await expect(mark(page, 'body:uncct')).toHaveAttribute('aria-pressed', 'true')
})

test('the theme follows the device, and what was chosen is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 31)')
  await page.getByRole('button', { name: /^Theme/ }).click()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.goto('/')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})
