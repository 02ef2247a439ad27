import { expect, litIds, open, test } from './page.ts'

test('two groups are compared: what they share, what is only one’s, with the claims of each', async ({ page }) => {
  await open(page, '#select=group:taliban,group:isil')
  const comparison = page.getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByRole('heading', { name: 'Both' }).first()).toBeVisible()
  await expect(comparison.getByRole('heading', { name: 'Only ISIL' }).first()).toBeVisible()
  const ransom = comparison.locator('details', { hasText: 'Kidnapping for ransom' }).first()
  await ransom.locator('summary').click()
  await expect(ransom.getByRole('heading', { name: 'ISIL' })).toBeVisible()
  await expect(ransom.getByRole('heading', { name: 'Taliban' })).toBeVisible()
  await expect(ransom.locator('.claim .chip').first()).toBeVisible()
  await expect(page.locator('.ring-of-shared[data-id="crime:kidnapping-for-ransom"]')).toBeAttached()
  await expect(page.locator('.ring-of-shared[data-id="crime:oil"]')).toHaveCount(0)
})

test('a path reads as sentences with their paragraphs, names its weakest step, is drawn and copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#select=group:abu-sayyaf,group:aqim')
  await page.getByRole('button', { name: 'Paths between them' }).click()
  await expect(page).toHaveURL(/several=paths/)
  const path = page.locator('.path').first()
  await expect(path.locator('summary')).toContainText('Weakest step')
  await expect(path.locator('li .chip').first()).toBeVisible()
  await path.getByRole('button', { name: 'Draw in the network' }).click()
  await expect(page).toHaveURL(/path=group:aqim,crime:kidnapping-for-ransom,group:abu-sayyaf/)
  const lines = (await litIds(page)).filter((id) => id.startsWith('link:'))
  expect(lines.sort()).toEqual([
    'link:group:abu-sayyaf~crime:kidnapping-for-ransom',
    'link:group:aqim~crime:kidnapping-for-ransom',
  ])
  await path.getByRole('button', { name: 'Copy as text' }).click()
  await expect(path.getByRole('status')).toHaveText('Copied')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^AQIM – Kidnapping for ransom – Abu Sayyaf Group\n1\. .*\(¶\d+; .*\)\n2\. .*\(¶\d+; /)
  expect(text).toContain('S/2015/366')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/path=/)
})

test('all paths are more than the shortest, and direction takes some away', async ({ page }) => {
  await open(page, '#select=body:unodc,group:isil&several=paths')
  const title = page.locator('.paths h3')
  await expect(title).toContainText('shortest')
  await page.getByRole('checkbox', { name: 'all paths of up to 4 steps' }).check()
  await expect(title).toContainText('the firmest first')
  await page.getByRole('checkbox', { name: 'only from who acts to what is acted on' }).check()
  await expect(page).toHaveURL(/reach=all&way=along/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'all paths of up to 4 steps' })).toBeChecked()
})

test('where nothing ties two things it says so', async ({ page }) => {
  await open(page, '#select=place:paris,place:liberia&several=paths&hide=activity,recommendation&reading=inferred')
  await expect(page.locator('.paths .panel-note')).toContainText('Nothing in the evidence shown ties the two')
})
