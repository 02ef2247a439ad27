import type { Page } from '@playwright/test'
import { expect, open, test, violations } from './page.ts'

const details = (page: Page) => page.getByRole('region', { name: 'Details' })

/** Whether an element is wholly in sight: in the panel, and not under what stands fixed at its foot. */
async function isInSight(page: Page, selector: string): Promise<boolean[]> {
  return page.evaluate((asked) => {
    const foot = document.querySelector('.silence')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
    const panel = document.querySelector('.details')?.getBoundingClientRect()
    return [...document.querySelectorAll(asked)]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect()
        return top >= (panel?.top ?? 0) && bottom <= foot && left >= (panel?.left ?? 0) && right <= (panel?.right ?? 0)
      })
  }, selector)
}

test.describe('at 1280 × 720', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  for (const language of ['en', 'zh'])
    test(`a group’s five crimes are in sight with sums, speakers and every paragraph: ${language}`, async ({
      page,
    }) => {
      await open(page, `#select=group:isil&lang=${language}`)
      const rows = page.locator('.answer-row')
      await expect(rows.nth(5)).toBeAttached()
      await expect(page.locator('.answer-row-head').nth(4).locator('.chip')).toHaveText('¶28')
      expect((await isInSight(page, '.answer-row-head')).slice(0, 5)).toEqual(Array(5).fill(true))
      const chips = await page
        .locator('.answer-row-head')
        .evaluateAll((heads) =>
          heads.slice(0, 5).map((head) => [...head.querySelectorAll('.chip')].map((chip) => chip.textContent)),
        )
      expect(chips).toEqual([['¶14', '¶32'], ['¶36'], ['¶29–30'], ['¶21'], ['¶28']])
      const heights = await page
        .locator('.answer-row-head')
        .evaluateAll((heads) => heads.map((head) => head.clientHeight))
      expect(Math.min(...heights)).toBeLessThanOrEqual(43)
    })
})

test('the light, the headline, the panel and what is silent change in one frame', async ({ page }) => {
  await open(page, '#select=group:taliban')
  await expect(page.locator('.answer-row').nth(2)).toBeAttached()
  const changed = await page.evaluate(() => {
    const read = () =>
      ['.light', '.headline h1', '.details h2', '.answer-row-head', '.silence'].map(
        (selector) => document.querySelector(selector)?.textContent,
      )
    const before = read()
    return new Promise<boolean[]>((resolve) => {
      const look = () => {
        const now = read()
        if (now.some((text, n) => text !== before[n])) resolve(now.map((text, n) => text !== before[n]))
        else requestAnimationFrame(look)
      }
      document.querySelector<HTMLElement>('[data-mark="group:isil"]')?.click()
      look()
    })
  })
  expect(changed).toEqual([true, true, true, true, true])
})

test('a row unfolds its claims by key, and the browser’s paragraph opens from it', async ({ page }) => {
  await open(page, '#select=group:isil')
  const oil = details(page).getByRole('button', { name: /^Oil/ })
  await expect(details(page).getByText('up to $2 million a day')).toBeHidden()
  await oil.focus()
  await page.keyboard.press('Enter')
  await expect(oil).toHaveAttribute('aria-expanded', 'true')
  await expect(details(page).getByText('up to $2 million a day')).toBeVisible()
  expect(await violations(page, '.details')).toEqual([])
  await details(page).getByRole('link', { name: 'paragraphs 29 to 30' }).click()
  await expect(page).toHaveURL(/unit=p29/)
})

test('Response asks for the activities first, and what no activity or sum says is said of a group', async ({
  page,
}) => {
  const first = () => details(page).getByRole('heading', { level: 3 }).first()
  await open(page, '#select=crime:drug-trafficking')
  await expect(first()).toContainText('Who benefits')
  await open(page, '#lens=response&select=crime:drug-trafficking')
  await expect(first()).toContainText('Activities that name it')
  await open(page, '#select=group:taliban')
  await expect(page.locator('.silence')).toContainText('Not said: any sum for natural resources')
  await expect(page.locator('.silence')).toContainText('No activity in the annex names it.')
})

test('another name is set beside the selection with the keys alone, or a path to it', async ({ page }) => {
  await open(page, '#select=group:isil')
  await details(page).getByRole('button', { name: 'Path to…' }).click()
  const box = page.getByRole('dialog', { name: 'Path from ISIL to' })
  await expect(box.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('unesco')
  await expect(box.getByRole('option').first()).toContainText('UNESCO')
  expect(await violations(page, 'dialog')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=body:unesco,group:isil.*several=paths/)
  await expect(page.getByRole('region', { name: 'Paths' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/select=group:isil$/)
  await details(page).getByRole('button', { name: 'Compare with…' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(details(page).getByRole('button', { name: 'Compare with…' })).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two groups are compared by touch, and a row unfolds under a finger', async ({ page }) => {
    await open(page, '#select=group:isil')
    await details(page).getByRole('button', { name: /^Oil/ }).tap()
    await expect(details(page).getByText('up to $2 million a day')).toBeVisible()
    await details(page).getByRole('button', { name: 'Compare with…' }).tap()
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Taliban/ })
      .tap()
    await expect(page).toHaveURL(/select=group:taliban,group:isil/)
    await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible()
  })
})
