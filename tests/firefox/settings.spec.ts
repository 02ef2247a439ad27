// In Firefox, with what its readers set in their browser: nothing may be kept, and everything is dark.

import { frame, ready } from '../browser/host.ts'
import { open } from '../browser/page.ts'
import { startedWith } from './browser.ts'
import { expect, test } from './page.ts'

test.use(startedWith({ 'network.cookie.cookieBehavior': 2, 'layout.css.prefers-color-scheme.content-override': 0 }))

test('where the browser lets nothing be kept the page works as the device is dark, and so does a frame', async ({
  page,
  atlas,
  host,
  ours,
}) => {
  const isRefused = () =>
    page.evaluate(() => {
      try {
        return localStorage.length < 0
      } catch {
        return true
      }
    })
  await open(page, '#select=group:isil')
  expect(await isRefused()).toBe(true)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 31)')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  const { origin } = await host({ '/': frame(atlas, '#select=group:isil&chrome=embed') })
  ours.push(origin)
  await page.goto(origin)
  const inside = await ready(page)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
})
