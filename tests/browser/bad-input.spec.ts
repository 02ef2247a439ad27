import { test as plain } from '@playwright/test'
import { expect, open, test } from './page.ts'

test('unknown ids in a link are told, and the rest of it is followed', async ({ page }) => {
  await open(page, '#select=group:nobody&unit=p99&lang=zz&theme=neon&view=attic')
  const notice = page.getByRole('status', { name: 'Notices' })
  for (const word of ['group:nobody', 'p99', 'zz', 'neon', 'attic']) await expect(notice).toContainText(word)
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toBeHidden()
})

test('markup and nonsense in a link are only ever text', async ({ page }) => {
  await open(page, `#select=${encodeURIComponent('<img src=x onerror=alert(1)>')}&x=%E0%A4%A&&==`)
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('<img src=x')
  await expect(page.locator('img')).toHaveCount(0)
})

test('where the browser refuses storage the choice works and a word says it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await open(page)
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('status', { name: '提示' })).toContainText('链接')
})

// The browser itself logs a request that fails; the page must add nothing to it.
plain.describe('when a piece of the site does not arrive', () => {
  const noise = (messages: readonly string[]) =>
    messages.filter((text) => !text.includes('Failed to load resource') && !text.includes('net::ERR'))

  plain('a view that fails to load says so and the rest works', async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())))
    page.on('pageerror', (error) => said.push(error.message))
    await page.route(/assets\/Reader/, (route) => route.abort())
    await page.goto('/#view=report')
    await expect(page.getByRole('alert')).toContainText('“Report” could not be loaded')
    await page.getByRole('link', { name: 'Network' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^11 groups/ })).toBeVisible()
    expect(noise(said)).toEqual([])
  })

  for (const [language, what] of [
    ['en', 'A part of the page did not arrive'],
    ['zh', '页面有一部分未能载入'],
  ])
    plain(`without its own code the picture stays and says so in ${language}`, async ({ page }) => {
      const said: string[] = []
      page.on('pageerror', (error) => said.push(error.message))
      await page.route(/assets\/first-.*js/, (route) => route.abort())
      await page.goto(`/#lang=${language}`)
      await expect(page.getByRole('alert')).toContainText(what ?? '')
      await expect(page.getByRole('alert').getByRole('button')).toBeVisible()
      expect(await page.locator('.still svg.picture .mark').count()).toBeGreaterThan(20)
      expect(said).toEqual([])
    })

  plain('without its data the page says what is missing', async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())))
    page.on('pageerror', (error) => said.push(error.message))
    await page.route(/assets\/.*atlas-data/, (route) => route.abort())
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('The data could not be loaded')
    expect(noise(said)).toEqual([])
  })
})
