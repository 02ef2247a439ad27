// A language that runs from right to left in real letters: they join, are narrower than Latin ones, and their rules for sums are their own.

import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { ARABIC, buildArabic } from './arabic-edition.ts'
import { serveFolder } from './copy.ts'
import { amountBoxes, expect, labelBoxes, mark, overlaps, test } from './page.ts'

const ORIGIN = 'http://arabic.localhost'
let built = ''
test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = await buildArabic()
})
test.afterAll(() => rmSync(dirname(built), { recursive: true, force: true }))

/** The picture alone, as it is before its canvas: its words are boxes. */
async function openPicture(page: Page, hash = ''): Promise<void> {
  await openArabic(page, hash, /assets\/CytoscapeLayer/)
  await expect(page.locator('.at-rest .picture')).toBeVisible()
}

async function openArabic(page: Page, hash: string, without?: RegExp): Promise<void> {
  await serveFolder(page, ORIGIN, built)
  // It never comes: until it does the picture stands in its place.
  if (without) await page.route(without, () => {})
  await page.goto(`${ORIGIN}/#lang=ar${hash}`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.still')).toHaveCount(0)
  await expect(page.locator('.view.front').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Elements of a part of the page that reach out of it to the left or the right. */
const outOf = (page: Page, part: string) =>
  page.locator(part).evaluateAll((parts) =>
    parts.flatMap((one) => {
      const room = one.getBoundingClientRect()
      return [...one.querySelectorAll('a, b, button, dd, dt, h2, h3, li, p, small, span')]
        .filter((inner) => {
          const { left, right, width } = inner.getBoundingClientRect()
          return width > 1 && (left < room.left - 1 || right > room.right + 1)
        })
        .map((inner) => inner.textContent ?? '')
    }),
  )

test('there are two hundred strings and more, of names and of words', () => {
  const words = Object.values(ARABIC.words).flatMap((catalogue) => Object.values(catalogue))
  const names = Object.values(ARABIC.names).flat()
  expect(words.length + names.length).toBeGreaterThan(200)
  expect(names.filter((name) => !/\p{Script=Arabic}/u.test(name ?? ''))).toEqual([])
})

test('names stand on the far side of their marks, and what is counted close behind its name, in sight', async ({
  page,
}) => {
  await openPicture(page)
  const groups = await mark(page, 'group:isil').boundingBox()
  const bodies = await mark(page, 'body:unodc').boundingBox()
  expect(groups?.x).toBeGreaterThan(bodies?.x ?? 0)
  await expect.poll(async () => (await labelBoxes(page)).length).toBeGreaterThan(40)
  const labels = await labelBoxes(page)
  expect(overlaps(labels)).toEqual([])
  // Latin letters were reckoned: some numbers found no room, and the others stood far from their names.
  const counts = await page.evaluate(() =>
    [...document.querySelectorAll('.picture .note text')].flatMap((text) => {
      const name = text.querySelector('[visibility="hidden"]')?.getBoundingClientRect()
      const { left } = text.getBoundingClientRect()
      return name ? [[name.left - left, left]] : []
    }),
  )
  expect(counts.length).toBeGreaterThan(10)
  for (const [width = 0, left = 0] of counts) {
    expect(width).toBeGreaterThan(3)
    expect(width).toBeLessThan(24)
    expect(left).toBeGreaterThan(300)
  }
})

for (const group of ['isil', 'taliban'])
  test(`the sums on the lines of ${group} cover no name, and say no “about” that nobody said`, async ({ page }) => {
    await openPicture(page, `&select=group:${group}`)
    await expect.poll(async () => (await amountBoxes(page)).length).toBeGreaterThan(0)
    expect(overlaps([...(await amountBoxes(page)), ...(await labelBoxes(page))])).toEqual([])
    await expect(page.locator('.panel').getByRole('heading', { level: 2 })).toContainText(/\p{Script=Arabic}/u)
    expect(await page.locator('body').innerText()).not.toContain('~')
    expect(await outOf(page, '.panel')).toEqual([])
  })

test('a range is said in words, since digits beside a dash turn round', async ({ page }) => {
  await openArabic(page, '&select=group:isil')
  await expect(page.locator('.panel')).toContainText(/من .?35.*إلى .?45/)
})

test('what is written on an axis that runs one way everywhere is set as its language is', async ({ page }) => {
  await openArabic(page, '&view=time')
  const value = page.locator('.time-value').filter({ hasText: 'نحو' }).first()
  await expect(value).toBeVisible()
  // Its first word is at its right.
  const [word, all] = await value.evaluate((element) => {
    const range = document.createRange()
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
    range.setStart(text, 0)
    range.setEnd(text, 2)
    return [range.getBoundingClientRect().right, element.getBoundingClientRect().right]
  })
  expect(Math.abs((word ?? 0) - (all ?? 0))).toBeLessThan(3)
  expect(await page.locator('body').innerText()).not.toContain('~')
})

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const)
  test(`every view is as wide as its window, and its buttons stand apart: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of [
      '',
      '&select=group:isil',
      '&lens=threat',
      '&view=map',
      '&view=matrix',
      '&view=money',
      '&view=time',
      '&view=table',
    ]) {
      await openArabic(page, hash)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      if (hash.includes('view=')) continue
      const boxes = await page
        .locator('.network-list-toggle:visible, .zoom-controls button:visible')
        .evaluateAll((all) =>
          all.map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect()
            return { id: one.textContent ?? '', x1: left, x2: right, y1: top, y2: bottom }
          }),
        )
      expect(overlaps(boxes)).toEqual([])
    }
  })
