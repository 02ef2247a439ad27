// Who comes with a link of older data is told what has changed of what it shows: on the page, in a frame, and on a card.

import { expect, test } from '@playwright/test'
import { open, violations } from './page.ts'

/** A version of the report that the site had once. */
const OLD = '050106a5'

test('the old words stand beside the new, and the paragraph is a click away', async ({ page }) => {
  await open(page, `#lens=everything&data=${OLD}`)
  const notice = page.getByRole('status').filter({ hasText: OLD })
  await expect(notice).toContainText(/Of what is shown here: 15 are reworded/)
  await notice.getByRole('button', { name: 'What has changed' }).click()
  const dialog = page.getByRole('dialog', { name: 'What has changed' })
  const entry = dialog.getByRole('listitem').filter({ hasText: 'pay in order to transport goods' })
  await expect(entry.getByRole('heading', { name: 'Then' })).toBeVisible()
  await expect(entry).toContainText('receive payments made by criminal groups')
  expect(await violations(page)).toEqual([])
  await entry.getByRole('link', { name: /^¶13/ }).click()
  await expect(page).toHaveURL(/view=report.*unit=p13/)
  await expect(page.getByRole('main').getByText('¶13', { exact: true }).first()).toBeInViewport()
  // The next step is one on the data of today.
  await expect(page.getByText('this site now has')).toHaveCount(0)
})

test('a frame tells it too, and a card in one line that hides nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 })
  await open(page, `#data=${OLD}&chrome=embed`)
  await expect(page.locator('.notices')).toContainText('2 are reworded')
  await page.getByRole('button', { name: 'What has changed' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 300, height: 150 })
  await expect(page.getByText(`3 things shown have changed since ${OLD}`)).toBeInViewport()
  await expect(page.locator('.figure-source')).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(150)
})

test('of a version that the site never had it says that it does not know', async ({ page }) => {
  await open(page, '#data=12345678')
  await expect(page.locator('.notices')).toContainText('does not know what has changed since')
})
