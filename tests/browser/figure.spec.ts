// A view alone: as a figure, in a frame of another site, on a presenter's screen.

import { test as plain } from '@playwright/test'
import { expect, mark, open, slow, test, violations } from './page.ts'

test('a figure has a headline, its picture, its key and its source, and nothing to press', async ({ page }) => {
  await open(page, '#select=group:isil&chrome=figure')
  await expect(page.getByRole('heading', { level: 1, name: /^ISIL: 5 crimes/ })).toBeVisible()
  const caption = page.locator('figcaption')
  for (const words of ['Groups', 'benefits from', 'estimated, reported', 'Source: S/2015/366'])
    await expect(caption).toContainText(words)
  await expect(page.getByRole('button', { name: /Zoom in|List|Fit/ })).toHaveCount(0)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(await violations(page)).toEqual([])
})

test('in a frame of another site a choice lights its lines, and Back leaves that site', async ({ page }) => {
  await open(page, '#chrome=embed')
  const steps = await page.evaluate(() => history.length)
  await mark(page, 'group:isil').dispatchEvent('click')
  await expect(page).toHaveURL(/select=group:isil/)
  await expect(page.locator('.picture.light [data-id="crime:oil"]').first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await expect(page.getByRole('link', { name: 'Open in Nexus Atlas' })).toHaveAttribute('href', '#select=group:isil')
})

test('in a frame of another site a link inside a view is no step of that site either', async ({ page }) => {
  await open(page, '#view=report&chrome=embed')
  const steps = await page.evaluate(() => history.length)
  await page.locator('main a[href*="unit="]').first().click()
  await expect(page).toHaveURL(/unit=/)
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

plain('a figure shows no page before it, and where its code does not arrive it says so', async ({ page }) => {
  await page.route(/assets\/first-.*js/, (route) => route.abort())
  await page.goto('/#chrome=figure')
  await expect(page.getByRole('alert')).toContainText('A part of the page did not arrive')
  await expect(page.locator('.still .picture')).toBeVisible()
  await expect(page.locator('.still figcaption')).toContainText('Source: S/2015/366')
  await expect(page.getByText('Nexus Atlas', { exact: true })).toBeHidden()
})

for (const [width, height] of [
  [390, 844],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`nothing of a figure runs out of a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of ['#chrome=figure', '#lens=places&chrome=present&lang=zh', '#view=map&chrome=embed']) {
      await page.goto('about:blank')
      await open(page, hash)
      const caption = await page.locator('figcaption').boundingBox()
      expect((caption?.y ?? 0) + (caption?.height ?? 0)).toBeLessThanOrEqual(height + 0.5)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
  })

/** The box of a view's picture, or of what its rows stand in. */
const PICTURE = ':is(.canvas-frame, .bands, .map-frame, .matrix-body, .money-body, .table-scroll, .reader)'
const VIEWS = ['threat', 'places', 'response', 'everything', 'everything&band=group-crime', 'everything&band=all'].map(
  (lens) => `lens=${lens}`,
)
const VIEWS_ALONE = [
  '',
  'select=group:isil',
  ...VIEWS,
  'view=matrix',
  'view=map',
  'view=money',
  'view=table',
  'view=report',
]

for (const chrome of ['figure', 'embed', 'present'])
  test(
    `in a frame of 600 × 400 every picture is seen whole: chrome=${chrome}`,
    slow(chrome !== 'embed'),
    async ({ page }) => {
      await page.setViewportSize({ width: 600, height: 400 })
      for (const of of VIEWS_ALONE) {
        await page.goto('about:blank')
        await open(page, `#chrome=${chrome}&${of}`)
        const picture = page.locator(`.view ${PICTURE}`)
        await expect(picture).toBeVisible()
        // A figure of rows is as long as they are; what answers is never longer than its frame.
        const isLong = chrome === 'figure' && /matrix|money|report/.test(of)
        const cut = await picture.evaluate((element, long) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          const caption = document.querySelector('figcaption')?.getBoundingClientRect()
          const marks = [...element.querySelectorAll('[data-mark]')].map((mark) => mark.getBoundingClientRect())
          const ends = [...marks.map((mark) => mark.bottom), bottom]
          return {
            // A table has more columns than there is room for, as everywhere: it is moved inside its frame.
            across:
              Math.max(-left, right - window.innerWidth) > 1 ||
              (!element.matches('.table-scroll') && element.scrollWidth > element.clientWidth + 1),
            above: top < 0,
            under: bottom > (caption?.top ?? 0) + 1 || (!long && (caption?.bottom ?? 0) > window.innerHeight + 0.5),
            marks: element.matches('.canvas-frame') && Math.max(...ends) > bottom + 1,
            low: bottom - top < 160,
          }
        }, isLong)
        expect([of, cut]).toEqual([of, { across: false, above: false, under: false, marks: false, low: false }])
      }
    },
  )
