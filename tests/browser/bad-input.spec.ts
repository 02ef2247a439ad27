import { test as plain } from '@playwright/test'
import { expect, open, slow, test } from './page.ts'

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

// Words that every object answers to: none of them is a language, a view, or anything else that a link may name.
const OF_EVERY_OBJECT = ['__proto__', 'toString', 'constructor', 'hasOwnProperty']
const ANY_PART = ['lang', 'theme', 'view', 'lens', 'select', 'unit', 'crime', 'several', 'columns', 'fold']
for (const value of OF_EVERY_OBJECT)
  test(`a link whose every part is ${value} opens, and says what it left out`, async ({ page }) => {
    await open(page, `#${ANY_PART.map((key) => `${key}=${value}`).join('&')}`)
    await expect(page.getByRole('status', { name: 'Notices' })).toContainText(value)
    await expect(page.getByRole('heading', { level: 1, name: /^11 groups/ })).toBeVisible()
  })
for (const key of ANY_PART)
  test(
    `a link whose ${key} alone is a word of every object opens, and says what it left out`,
    slow(),
    async ({ page }) => {
      for (const value of OF_EVERY_OBJECT) {
        await page.goto('about:blank')
        await open(page, `#${key}=${value}`)
        await expect(page.getByRole('status', { name: 'Notices' })).toContainText(value)
        await expect(page.getByRole('heading', { level: 1, name: /^11 groups/ })).toBeVisible()
      }
    },
  )

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
    await page.route(/assets\/ReportParts/, (route) => route.abort())
    await page.goto('/#view=report')
    await expect(page.getByRole('alert')).toContainText('“Report” could not be loaded')
    await page.getByRole('link', { name: 'Network' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^11 groups/ })).toBeVisible()
    expect(noise(said)).toEqual([])
  })

  plain('search that did not arrive says so, and comes when it is asked for again', async ({ page, context }) => {
    const said: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto('/')
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await context.setOffline(true)
    await page.keyboard.press('Control+k')
    const failure = page.getByRole('alert')
    await expect(failure).toContainText('Search could not be loaded')
    await expect(failure).toContainText('offline')
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(failure).toContainText('Search could not be loaded')
    await context.setOffline(false)
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await expect(failure).toBeHidden()
    expect(noise(said)).toEqual([])
  })

  plain('a view that did not arrive comes when it is opened again', async ({ page, context }) => {
    await page.goto('/')
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await context.setOffline(true)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Figures' }).click()
    await expect(page.getByRole('alert')).toContainText('“Figures” could not be loaded')
    await page.getByRole('link', { name: 'Network' }).click()
    await context.setOffline(false)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Figures' }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByRole('region', { name: 'Figures' }).getByRole('heading', { level: 1 })).toBeVisible()
  })

  plain('a comparison that did not arrive comes with another try', async ({ page, context }) => {
    await page.goto('/#select=group:isil')
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await context.setOffline(true)
    await page.locator('[data-mark="group:aqim"]').click({ modifiers: ['Shift'], force: true })
    const failure = page.getByRole('alert')
    await expect(failure).toContainText('The comparison could not be loaded')
    await context.setOffline(false)
    await expect(failure).toBeHidden()
    await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible()
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
