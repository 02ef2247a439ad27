// In Firefox without script: the picture and all of it as text, in either language. Where no script runs nothing can be waited
// for, so each page is read once, when it has come.

import { expect, test } from '@playwright/test'
import { startedWith } from './browser.ts'

test.use(startedWith({ 'javascript.enabled': false }))

test('the first page has its picture and the claims as text, and so have those it leads to', async ({ page }) => {
  await page.goto('/')
  expect(await page.locator('h1').first().innerText()).toContain('11 groups')
  expect(await page.locator('.still .picture .mark').count()).toBeGreaterThan(20)
  expect(await page.locator('.as-text').innerText()).toContain('up to $2 million a day')
  await page.goto('/unit/p36.html')
  expect(await page.locator('main').innerText()).toContain('$35 million to $45 million')
  await page.goto('/entity/group-isil.zh.html')
  expect(await page.locator('h1').first().innerText()).toContain('伊黎伊斯兰国')
})
