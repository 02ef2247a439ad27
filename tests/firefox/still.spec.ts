// In Firefox without script: the picture, all of it as text, and the way from a page to the next.

import { expect, type Page, test } from '@playwright/test'
import { startedWith } from './browser.ts'

test.use(startedWith({ 'javascript.enabled': false }))

/** Follows a link by keyboard: where no script runs nothing says when a link stands still, which a click would wait for. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().focus()
  await page.keyboard.press('Enter')
}

test('the first page has its picture and the claims as text', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('img', { name: /11 groups/ }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 groups')
  await expect(page.locator('.as-text')).toContainText('up to $2 million a day')
})

test('it leads to a list, that to a unit, that to a group, in either language', async ({ page }) => {
  await page.goto('/')
  await follow(page, 'All of it as text')
  await follow(page, '¶36')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paragraph 36 of S/2015/366')
  await expect(page.locator('main')).toContainText('$35 million to $45 million')
  await follow(page, 'ISIL')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ISIL')
  await follow(page, '中文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
})
