import { expect, mark, open, test, violations } from './page.ts'

test('a name is found by typing, chosen by Enter, and shown where it is drawn', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  const field = page.locator('[cmdk-input]')
  await expect(field).toBeFocused()
  await field.fill('talban')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Taliban')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('claims')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#select=group:taliban$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await field.fill('INTERPOL')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page).toHaveURL(/lens=everything/)
  await expect(page.locator('[data-mark][aria-pressed="true"]')).toHaveCount(1)
})

test('what no lens draws opens its panel, and the picture stays', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.locator('[cmdk-input]').fill('Human Rights Watch')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page).toHaveURL(/#select=org:human-rights-watch$/)
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText(
    'Human Rights Watch',
  )
})

test('a paragraph by its number, an annex row by its number, a claim by its words', async ({ page }) => {
  await open(page)
  for (const [query, url] of [
    ['¶32', /unit=p32/],
    ['annex 23', /unit=a23/],
    ['tanker trucks main method', /unit=p32/],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.locator('[cmdk-input]').fill(query)
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(url)
  }
})

test('Chinese is matched by characters', async ({ page }) => {
  await open(page, '#lang=zh')
  await page.keyboard.press('Control+k')
  await page.locator('[cmdk-input]').fill('绑架勒索')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('绑架勒索')
  await page.keyboard.press('Enter')
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toHaveAttribute('aria-pressed', 'true')
})

test('every command is reached by its name, and does what it says', async ({ page }) => {
  await open(page, '#crime=oil')
  const run = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.locator('[cmdk-input]').fill(name)
    await page.getByRole('dialog').getByRole('option', { name }).click()
  }
  await run('Clear all filters')
  await expect(page).not.toHaveURL(/crime=/)
  await run('Lens: Places')
  await expect(page).toHaveURL(/lens=places/)
  await run('Theme: dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run('Table: Threat and response')
  await expect(page).toHaveURL(/view=table.*table=gaps/)
  await run('Map: UN activities')
  await expect(page).toHaveURL(/view=map.*map=response/)
  await run('Show beside: Report')
  await expect(page).toHaveURL(/beside=report/)
  await run('Close the view beside')
  await run('Show Network')
  await run('Fold activities into lines')
  await expect(page).toHaveURL(/fold=activities/)
  await run('Measure what holds together')
  await expect(page).toHaveURL(/measure=community/)
  await run('Open the filters')
  await expect(page.locator('.filter-drawer')).toBeVisible()
  await run('All keys')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('strange queries find nothing, say so, and break nothing', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  const field = page.locator('[cmdk-input]')
  for (const query of ['([.*+?^$', 'x'.repeat(10_000), '\u200b\u202e', '<img src=x onerror=alert(1)>']) {
    await field.fill(query)
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(query.trim() === '' ? 14 : 0)
  }
  await expect(page.getByText('Nothing has all of these words.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('axe finds nothing in the search', async ({ page }) => {
  for (const rest of ['', 'theme=dark', 'theme=contrast&lang=zh']) {
    await page.goto(`/#${rest}`)
    await page.reload()
    await page.locator('.search-toggle').click()
    await page.locator('[cmdk-input]').fill('isil')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})
