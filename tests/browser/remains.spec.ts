import { expect, mark, open, test, violations } from './page.ts'

const side = 'Legend'

test('what must it rest on? The picture keeps its places, the headline says what remains, and the panel what carries it', async ({
  page,
}) => {
  await open(page)
  const legend = page.getByRole('complementary', { name: side })
  const asked = legend.getByRole('group', { name: 'What must it rest on?' })
  await expect(asked.getByRole('radio')).toHaveCount(4)
  await expect(asked).toBeInViewport({ ratio: 1 })
  const before = await mark(page, 'group:al-shabaab').boundingBox()
  await asked.getByRole('radio', { name: /a document/ }).check()
  await expect(page).toHaveURL(/rests=document/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('With a document behind it: 12 of 21 ties remain')
  await expect(
    page.getByText('None remains for AQIM, Al-Shabaab or IMU. A tie that falls is not denied.'),
  ).toBeVisible()
  expect(await mark(page, 'group:al-shabaab').boundingBox()).toEqual(before)
  const panel = page.getByRole('region', { name: 'Details' })
  await expect(panel.getByRole('heading', { name: /12 ties, \d+ claims/ })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'S/2015/79' })).toContainText(/¶26.*¶33.*¶38.*5/)
  await expect(page.locator('.strip-fallen').first()).toBeAttached()
  await legend.getByRole('radio', { name: /stated, confirmed/ }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stated or confirmed, with a document behind it: 10 of 21 ties remain',
  )
  await panel.getByRole('button', { name: 'Show every tie again' }).click()
  await expect(page).not.toHaveURL(/rests=/)
  await expect(page).toHaveURL(/sure=firm/)
})

test('what has fallen opens its paragraph in one action, and the rule is one action away', async ({ page }) => {
  await open(page, '#rests=origins')
  const panel = page.getByRole('region', { name: 'Details' })
  await panel.getByText('What counts?').click()
  await expect(panel.getByText(/name sources that no claim names together/)).toBeVisible()
  const fallen = panel.getByRole('listitem').filter({ hasText: 'Lashkar-e-Taiba' })
  await fallen.getByRole('link', { name: /¶42/ }).click()
  await expect(page).toHaveURL(/unit=p42/)
  await page.goBack()
  await fallen.getByRole('link', { name: /abuse of/ }).click()
  await expect(page).toHaveURL(/select=link:group:lashkar-e-taiba/)
})

test('matrix and table hold to the same answer, and a link says it', async ({ page }) => {
  await open(page, '#view=table&rests=document')
  await expect(page.getByText('What must it rest on?: a document')).toBeVisible()
  const left = page.locator('.filter-bar p')
  await expect(left).toContainText(/\d+ claims/)
  const n = Number(/(\d+) claims/.exec((await left.textContent()) ?? '')?.[1])
  expect(n).toBeGreaterThan(50)
  expect(n).toBeLessThan(300)
  const cell = page.getByRole('gridcell', { name: /Al-Shabaab.*Arms trafficking/ })
  await open(page, '#view=matrix')
  await expect(cell).toContainText(/\d/)
  await open(page, '#view=matrix&rests=document')
  await expect(cell).not.toContainText(/\d/)
  await page.getByRole('button', { name: 'Remove “What must it rest on?: a document”' }).click()
  await expect(page).not.toHaveURL(/rests/)
})

test('nothing breaks a rule of access with two steps asked', async ({ page }) => {
  await open(page, '#rests=document&sure=hedged')
  await expect(page.getByText('What remains')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
