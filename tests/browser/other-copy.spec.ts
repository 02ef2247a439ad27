// The first paragraphs of the English text, opened in the reader: matched and not proved, found in, quoted, on every screen.

import { expect, open, test, violations } from './page.ts'

const OPENING = '../shared/source/S-2015-366.en.opening.txt'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('English paragraphs stand beside our gist with their figures marked, and say that nothing is proved', async ({
  page,
}) => {
  await open(page, '#view=report&unit=p1')
  await page.locator('input[type=file]').setInputFiles(OPENING)
  const box = page.getByRole('region', { name: 'Your own copy' })
  await expect(box).toContainText('English: 2 of 160 units matched by number and figures, none proved')
  await expect(box).toContainText('Part of the report is missing')
  const copy = page.getByRole('article')
  await expect(copy.getByText('¶1: 2 of 2 figures, 2195 (2014)')).toBeVisible()
  await expect(copy.getByText('Matched by number and figures, not proved by hash.')).toBeVisible()
  await expect(copy.locator('.sentence-proof-figure')).toHaveText(['19', '2014', '2195 (2014)'])
  expect(await violations(page)).toEqual([])

  // What is cut off in the file is shown, and not as matched.
  await page.getByRole('link', { name: /^Next: ¶2/ }).click()
  await expect(copy.getByText(/^¶2: no figure to compare/)).toBeVisible()
  await page.getByRole('link', { name: /^Next: ¶3/ }).click()
  await expect(copy.getByText('It ends in the midst of a sentence.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Quote with citation' })).toHaveCount(0)
})

test('a search goes through the whole copy by keys, and leaves Ctrl F to the browser', async ({ page }) => {
  await open(page, '#view=report&unit=p2')
  await page.locator('input[type=file]').setInputFiles(OPENING)
  const field = page.getByRole('searchbox', { name: 'Find in your copy' })
  await field.fill('RESOLUTION')
  await field.press('Enter')
  const find = page.getByRole('region', { name: 'Find in your copy' })
  await expect(find.getByRole('status')).toHaveText(/^\d of \d, ¶2$/)
  await expect(page.locator('.copy-text-hit-now')).toBeInViewport()
  await field.press('Enter')
  await expect(find.getByRole('status')).toHaveText(/, ¶1$/)
  await expect(page).toHaveURL(/unit=p1/)
  await expect(page.locator('.copy-text-hit-now')).toBeInViewport()
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
  expect(await violations(page, '.reader')).toEqual([])
  await page.evaluate(
    "window.addEventListener('keydown', (event) => { if (event.key === 'f') window.isTaken = event.defaultPrevented })",
  )
  await page.keyboard.press('Control+f')
  expect(await page.evaluate('window.isTaken')).toBe(false)
  await expect(find).toContainText('Your browser’s own search (Ctrl or ⌘ F) finds what is on this page.')
})

test('a paragraph is quoted with its footnote and the remark', async ({ page }) => {
  await open(page, '#view=report&unit=p1')
  await page.locator('input[type=file]').setInputFiles(OPENING)
  await page.getByRole('button', { name: 'Quote with citation' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite and describe' })
  await dialog.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied: Text')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^“On 19 December 2014, .*not proved by hash\]¹\n\n¹ S\/2015\/366, para\. 1\.$/s)
})

for (const [theme, language, width] of [
  ['dark', 'zh', 1280],
  ['contrast', 'ar-XB', 1280],
  ['light', 'en', 390],
] as const)
  test(`it holds in ${theme}, ${language}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, `#view=report&unit=p1&theme=${theme}&lang=${language}`)
    if (width < 600) await page.getByRole('button', { name: 'Outline' }).click()
    await page.locator('input[type=file]').setInputFiles(OPENING)
    if (width < 600) await page.keyboard.press('Escape')
    await expect(page.locator('.matched-text-words')).toBeVisible()
    const over = await page.evaluate(
      "[...document.querySelectorAll('.matched-text, .find-in-copy')].filter((one) => one.scrollWidth > one.clientWidth + 1).length",
    )
    expect(over).toBe(0)
    expect(await violations(page, '.reader')).toEqual([])
  })

test('the search stays in sight while one goes to a place far down', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 560 })
  await open(page, '#view=report&unit=p1')
  await page.locator('input[type=file]').setInputFiles(OPENING)
  const field = page.getByRole('searchbox', { name: 'Find in your copy' })
  await field.fill('international peace')
  await field.press('Shift+Enter')
  await expect(page.locator('.copy-text-hit-now')).toBeInViewport()
  await page.locator('.reader').evaluate((reader) => reader.scrollTo(0, reader.scrollHeight))
  await expect(field).toBeInViewport({ ratio: 1 })
})
