// What is on screen is sent to others as one sends it: by a link, as a code, as text, as a frame in a page of theirs.

import { expect, open, slow, test, violations } from './page.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('by one key: the link is copied and opens the same, and the focus goes back to where it was', async ({ page }) => {
  await open(page, '#select=group:isil&lens=threat')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Share what is on screen' })
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(/^Share: ISIL/)
  await expect(dialog.getByRole('definition').first()).toHaveText('Network · Threat')
  await dialog.getByRole('button', { name: 'Copy', exact: true }).first().click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).hash).toMatch(/^#lens=threat&select=group:isil&data=[0-9a-f]{8}$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 2, name: 'ISIL' })).toBeVisible()
})

test('a link says of which data it is, unless it is to follow new data', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('e')
  const link = page.getByLabel('Link to what is on screen')
  await expect(link).toHaveValue(/#select=group:isil&data=[0-9a-f]{8}$/)
  await expect(page.getByLabel('Code to paste into a page')).toHaveValue(/&amp;data=[0-9a-f]{8}/)
  const pinned = await link.inputValue()
  await page.getByRole('checkbox', { name: 'Follow new data' }).check()
  await expect(link).toHaveValue(/#select=group:isil$/)
  await page.goto('about:blank')
  await page.goto(pinned)
  await expect(page.getByRole('heading', { level: 2, name: /^ISIL/ })).toBeVisible()
  await expect(page.getByText(/made with dataset/)).toHaveCount(0)
})

test('a link that was made with other data says so, until the next step', async ({ page }) => {
  await page.goto('/#select=group:isil&data=0123456789abcdef')
  await expect(
    page.getByRole('status').filter({ hasText: 'made with dataset 01234567; this site now has' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Matrix' }).click()
  await expect(page).not.toHaveURL(/data=/)
  await expect(page.getByText(/made with dataset/)).toHaveCount(0)
})

test('a link that is packed says how long it would be in words, and is the one in the address', async ({ page }) => {
  await page.goto('/#view=table')
  await page.locator('.table-rows [tabindex="0"]').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('e')
  await expect(page.getByLabel('Link to what is on screen')).toHaveValue(/#z=[\w-]+$/)
  await expect(page.getByText(/packed: in words it would have \d{4,}/)).toBeVisible()
})

test('the code for a page makes a frame in that page, as the preview shows it', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '中文' }).check()
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  const preview = page.frameLocator('.share-preview iframe')
  await expect(preview.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('伊黎伊斯兰国')
  await dialog.getByRole('button', { name: 'Copy code' }).click()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await page.route('**/article.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<h1>An article</h1>${code}<p>Its next paragraph.</p>` }),
  )
  await page.goto('/article.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('伊黎伊斯兰国')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh')
})

test('a code for a slide is a file that stands by itself', async ({ page }) => {
  await open(page)
  await page.keyboard.press('e')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save PNG' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('nexus-atlas-link.png')
})

test('from the menu: another dialog takes the place of this one', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Present, save, cite' }).click()
  await page.getByRole('button', { name: /^Share or embed/ }).click()
  await expect(page.getByRole('dialog', { name: 'Share what is on screen' })).toBeVisible()
  await page.getByRole('button', { name: 'Choose form and save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Figure' })).toBeVisible()
})

for (const [name, width, height, hash] of [
  ['a window', 1280, 720, '#select=group:isil'],
  ['a tablet, in Chinese and dark', 768, 1024, '#view=map&lang=zh&theme=dark'],
  ['a phone', 390, 844, '#view=money'],
] as const)
  test(`axe finds nothing to mend in what is shared on ${name}, and nothing sticks out`, async ({ page }) => {
    slow()
    await page.setViewportSize({ width, height })
    await open(page, hash)
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('textarea').first()).toHaveValue(/^http/)
    await expect(page.frameLocator('.share-preview iframe').locator('.view.front')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })
