import type { Locator, Page } from '@playwright/test'
import { expect, mark, open, test } from './page.ts'

test('everything is reached by keyboard alone', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the view' })).toBeFocused()
  await page.keyboard.press('Enter')
  const inMarks = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
  expect(await inMarks()).toBe('group:al-shabaab')

  await page.keyboard.press('ArrowDown')
  await expect(mark(page, 'group:taliban')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect(await inMarks()).toMatch(/^crime:/)
  await page.keyboard.press('ArrowLeft')
  expect(await inMarks()).toMatch(/^group:/)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=group:taliban$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=group:taliban&focus=1/)
  await expect(mark(page, 'group:taliban')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/select=group:taliban$/)

  const chip = page.getByRole('region', { name: 'Details' }).getByRole('link', { name: 'paragraph 26' }).first()
  for (let i = 0; i < 40; i++) {
    if (await chip.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(chip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^paragraph 26/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/view=report/)
})

test('the strip is one tab stop with arrows along it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^paragraph 1:/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /^paragraph 2:/ })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: /^activity 59/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=a59/)
})

test('the focus is never lost when what had it goes away', async ({ page }) => {
  const where = () =>
    page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.getAttribute('aria-label')])
  await open(page, '#select=group:isil')
  await page.getByRole('button', { name: 'Clear the selection' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(where).toEqual(['SECTION', 'Details'])
  await open(page, '#hide=body')
  await page.locator('.headline').getByRole('button', { name: 'Show all again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/hide/)
  // The page gives it back with its next frame.
  await expect.poll(async () => (await where())[0]).not.toBe('BODY')
  await open(page, '#hide=crime')
  await page.getByRole('button', { name: 'Take it back' }).focus()
  await page.keyboard.press('Enter')
  await expect(mark(page, 'crime:oil')).toBeAttached()
  await expect.poll(async () => (await where())[0]).not.toBe('BODY')
})

/** Tabs until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if ((await target.count()) > 0 && (await target.first().evaluate((one) => one === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  await expect(target.first()).toBeFocused()
}

test('two groups are compared, their paths read and one drawn, by keyboard alone', async ({ page }) => {
  await open(page)
  await mark(page, 'group:aqim').focus()
  await page.keyboard.press('Space')
  await mark(page, 'group:abu-sayyaf').focus()
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(/select=group:abu-sayyaf,group:aqim/)
  await tabTo(page, page.getByRole('button', { name: 'Paths between them' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Draw in the network' }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/path=/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/path=/)
})

test('parts are folded and ties are measured by keyboard alone', async ({ page }) => {
  await open(page)
  await tabTo(page, page.getByRole('checkbox', { name: 'bodies into families' }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/fold=families/)
  await tabTo(page, page.getByRole('combobox', { name: 'Measure' }))
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/measure=degree/)
  await tabTo(page, page.getByRole('radio', { name: 'as shade' }))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/look=size/)
  await tabTo(page, page.locator('.measuring-first a'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=/)
})

test('all units are walked, one is opened, and the picture comes beside it, by keyboard alone', async ({ page }) => {
  await open(page, '#view=report')
  await tabTo(page, page.locator('.unit-index-row a'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=p1$/)
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/beside=network/)
  await tabTo(page, page.getByRole('separator', { name: 'Width of the two views' }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('button', { name: 'Close the view beside' }))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/beside=/)
})

test('a sign of the header that has no room for its word says it at once, at the focus and under the pointer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1120, height: 720 })
  await open(page)
  const theme = page.getByRole('button', { name: /^Theme: / })
  const beside = page.getByRole('button', { name: 'Another view beside this one' })
  const saidUnder = (button: typeof theme) =>
    button.evaluate((element) => getComputedStyle(element, '::after').content.split('"')[1] ?? '')
  expect(await saidUnder(beside)).toBe('')
  await beside.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await saidUnder(beside)).toBe('Another view beside this one')
  await theme.hover()
  expect(await saidUnder(theme)).toBe('Theme: as the device')
  const take = page.getByRole('button', { name: 'Present, save, cite' })
  await take.hover()
  const word = await take.getByText('Present, save, cite').boundingBox()
  const sign = await take.boundingBox()
  expect(word?.width).toBeGreaterThan(60)
  expect(word?.y).toBeGreaterThanOrEqual((sign?.y ?? 0) + (sign?.height ?? 0))
})
