import { expect, mark, open, test, violations } from './page.ts'

test('a filter is chosen, counted, seen in picture, panel and strip, and taken back', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.getByRole('button', { name: 'Filters' }).click()
  const drawer = page.getByRole('region', { name: 'Filters', exact: true })
  await drawer.getByRole('checkbox', { name: 'Oil' }).check()
  await expect(page).toHaveURL(/crime=oil/)
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toHaveCount(0)
  await expect(mark(page, 'crime:oil')).toBeAttached()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('The filter leaves out')
  await expect(details).not.toContainText('Trafficking in persons')
  await page.keyboard.press('Escape')
  await expect(drawer.getByRole('checkbox', { name: 'Oil' })).toHaveCount(0)
  await expect(page).toHaveURL(/select=group:isil/)
  await page.getByRole('button', { name: 'Remove “Crime: Oil”' }).click()
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toBeAttached()
  await expect(page).not.toHaveURL(/crime=/)
  await page.goBack()
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toHaveCount(0)
})

test('filters by keyboard alone', async ({ page }) => {
  await open(page)
  await page.keyboard.press('f')
  const drawer = page.getByRole('region', { name: 'Filters', exact: true })
  await expect(drawer).toBeFocused()
  await drawer.getByText('How it benefits').focus()
  await page.keyboard.press('Enter')
  await expect(drawer.getByRole('checkbox', { name: 'Cooperation' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/mechanism=/)
  await page.keyboard.press('f')
  await expect(drawer).toHaveCount(0)
})

test('filters that exclude each other say so, and dropping one brings the picture back', async ({ page }) => {
  await page.goto('/#crime=oil&group=al-shabaab')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is left to draw' })).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page).not.toHaveURL(/crime=/)
  await expect(mark(page, 'group:al-shabaab')).toBeAttached()
})

test('a filter that a link asks for and nothing has is told, the others are followed', async ({ page }) => {
  await open(page, '#crime=nonsense,oil&region=atlantis')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('“nonsense” as its “crime”')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('atlantis')
  await expect(page.getByRole('button', { name: 'Remove “Crime: Oil”' })).toBeVisible()
})

for (const [name, width, height] of [
  ['wide', 1280, 720],
  ['phone', 390, 844],
] as const)
  test(`axe finds nothing in chips and drawer: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const rest of ['', '&theme=dark', '&lang=zh', '&theme=contrast']) {
      await page.goto(`/#crime=oil${rest}`)
      await page.reload()
      await expect(page.locator('.filter-bar')).toBeVisible()
      await page.locator('.filter-toggle').click()
      await expect(page.locator('.filter-drawer')).toBeVisible()
      // Links at the foot of a phone's sheet pass for skip links to axe; the sheet has its own test.
      for (const part of width > 720 ? ['html'] : ['.filter-drawer', '.filter-bar'])
        expect(await violations(page, part)).toEqual([])
    }
  })

for (const [view, hash, blame] of [
  ['matrix', '&crime=cybercrime&group=isil', '“Crime” leaves nothing here.'],
  ['matrix', '&hide=crime', '“Crimes” leaves nothing here.'],
  ['map', '&crime=cybercrime', '“Crime” leaves nothing here.'],
  ['money', '&group=al-qaida-in-iraq', '“Group” leaves nothing here.'],
  ['money', '&sure=firm&group=isil&amount=yes&crime=kidnapping-for-ransom', 'leaves nothing here'],
  ['table', '&crime=wildlife-trafficking&group=isil', '“Crime” leaves nothing here.'],
] as const)
  test(`an empty ${view} says which filter is to blame and lets go of it alone: ${hash}`, async ({ page }) => {
    await open(page, `#view=${view}${hash}`)
    const empty = page.locator(`.${view} .empty-result`)
    await expect(empty).toContainText(blame)
    await empty.getByRole('button', { name: 'Take it back' }).click()
    await expect(empty).toHaveCount(0)
    await page.goBack()
    await expect(empty).toBeVisible()
  })

for (const view of ['network', 'matrix', 'map', 'money', 'time', 'table'])
  test(`what leaves nothing is undone by one button: ${view}`, async ({ page }) => {
    await page.goto(`/#view=${view}&group=al-qaida-in-iraq&crime=oil`)
    const main = page.getByRole('main')
    await expect(main.locator('.empty-result')).toHaveCount(1)
    await expect(main.getByRole('button', { name: /^(Take it back|Show all again)$/ })).toHaveCount(1)
    await expect(page.getByText(/^“.+” leaves nothing here/)).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Show all again' })).toHaveCount(0)
  })

test('a single filter is undone by its chip alone, several by one button too', async ({ page }) => {
  await open(page, '#crime=oil')
  await expect(page.getByRole('button', { name: /^(Clear all|Show all again|Take it back)$/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Remove “Crime: Oil”' })).toBeVisible()
  await open(page, '#crime=oil&group=isil')
  await expect(page.getByRole('button', { name: /^(Clear all|Show all again|Take it back)$/ })).toHaveCount(1)
})

test('a view out of sight stands still, and shows the filters of now when it comes back', async ({ page }) => {
  await open(page, '#view=matrix')
  const title = page.locator('.matrix h1')
  const before = await title.textContent()
  await page.getByRole('link', { name: 'Network' }).click()
  await expect(mark(page, 'crime:oil')).toBeAttached()
  await page.keyboard.press('f')
  await page.getByRole('region', { name: 'Filters', exact: true }).getByRole('checkbox', { name: 'Oil' }).check()
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toHaveCount(0)
  expect(await title.textContent()).toBe(before)
  await page.getByRole('link', { name: 'Matrix' }).click()
  await expect(title).not.toHaveText(before ?? '')
  // The strip follows the view in front.
  await page.getByRole('link', { name: 'Report' }).click()
  await page.goBack()
  await page.goBack()
  await expect(mark(page, 'crime:oil')).toBeAttached()
})

test('while the filters are open, what the view lists is still chosen at its side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=table')
  await page.keyboard.press('f')
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
  await page.getByRole('link', { name: 'Activities', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('59 activities')
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
})
