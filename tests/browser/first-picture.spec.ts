import { test as plain } from '@playwright/test'
import { expect, test } from './page.ts'

for (const [width, height, locale] of [
  [1280, 720, 'en-US'],
  [1440, 900, 'en-US'],
  [2560, 1440, 'zh-CN'],
  [900, 700, 'en-US'],
  [390, 844, 'zh-CN'],
] as const)
  test(`the canvas takes the place of the first picture without a jump at ${width} × ${height}, ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, locale })
    const page = await context.newPage()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    const shapes = page.locator('.still .picture .mark[data-id]:not(.bracket) > path')
    await expect(shapes.first()).toBeVisible()
    const before = await shapes.evaluateAll((paths) =>
      paths.map((path) => {
        const { x, y, width: w, height: h } = path.getBoundingClientRect()
        return { id: path.parentElement?.getAttribute('data-id') ?? '', x: x + w / 2, y: y + h / 2 }
      }),
    )
    const title = await page.locator('h1').textContent()
    release()
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await expect(page.locator('h1').first()).toHaveText(title ?? '')
    const moved = await page.evaluate((places) => {
      const holder = document.querySelector('.canvas > div') as unknown as {
        _cyreg: { cy: { getElementById(id: string): { renderedPosition(): { x: number; y: number } } } }
      }
      const frame = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect()
      return places.map(({ id, x, y }) => {
        const now = holder._cyreg.cy.getElementById(id).renderedPosition()
        return Math.max(Math.abs(frame.x + now.x - x), Math.abs(frame.y + now.y - y))
      })
    }, before)
    expect(before.length).toBeGreaterThan(10)
    expect(Math.max(...moved)).toBeLessThan(0.5)
    await context.close()
  })

test('the first picture takes the reader’s colours, and one that a link does not ask for is not shown', async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 31)')
  await expect(page.locator('.still .picture')).toBeVisible()
  await page.goto('/#lens=places', { waitUntil: 'commit' })
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('.still .network')).toBeHidden()
  await context.close()
})

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false })
  plain('picture, outline and the groups’ claims are there, in both languages', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('img', { name: /11 groups/ }).first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('11 groups')
    await expect(page.getByRole('heading', { name: 'Outline' })).toBeAttached()
    await expect(page.getByRole('heading', { name: '目录' })).toBeAttached()
    expect(await page.locator('.as-text').innerText()).toContain('up to $2 million a day')
    await page.getByRole('heading', { name: /Boko Haram/ }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('heading', { name: /Boko Haram/ })).toBeVisible()
  })
})
