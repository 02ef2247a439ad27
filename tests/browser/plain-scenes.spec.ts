// A briefing of one's own whose scenes are words alone is given: nothing is drawn behind them, they are read from the last row, and
// what is longer than the screen is scrolled without leaving the scene.

import type { Page } from '@playwright/test'
import { expect, test, violations } from './page.ts'

const say = (en: string, zh: string) => ({ text: { en, zh } })
const scene = (id: string, more: object) => ({
  id,
  name: say(`Name ${id}`, `名称${id}`).text,
  link: '#',
  headline: say(`Headline ${id}`, `标题${id}`),
  steps: [{ says: [say(`Said in ${id}.`, `说明${id}。`)] }],
  notes: [say('Say it aloud.', '大声说。')],
  seconds: 20,
  plain: 'text',
  ...more,
})
/** As long as a text of one's own may be. */
const LONG = say(
  `${'Whoever buys oil cheaply asks no questions. '.repeat(90).slice(0, 3990)} The end.`,
  `${'低价购买石油者从不过问来源。'.repeat(285).slice(0, 3990)}结束。`,
)
const BRIEFING = {
  id: 'own',
  title: say('My briefing', '我的简报').text,
  scenes: [
    scene('title', { plain: 'title' }),
    scene('steps', { steps: ['One', 'Two', 'Three'].map((word) => ({ says: [say(`${word}.`, `${word}。`)] })) }),
    scene('long', { steps: [{ says: [LONG] }, { says: [say('And then.', '然后。')] }] }),
    scene('wordy', { plain: 'title', headline: LONG }),
    scene('picture', { plain: undefined, link: '#select=group:isil' }),
  ],
}

async function present(page: Page, id: 'title' | 'steps' | 'long', more = ''): Promise<void> {
  await page.addInitScript(
    (kept) => window.localStorage.setItem('nexus-atlas-briefings:s-2015-366', kept),
    JSON.stringify({ briefings: [BRIEFING] }),
  )
  await page.goto(`/#present=own,${id}${more}`)
  await expect(page.locator('.plain-headline')).toBeVisible()
}

const headline = (page: Page) => page.locator('.plain-headline, .scene-headline')
const top = (page: Page) => page.locator('.plain-scene').evaluate((element) => element.scrollTop)
const size = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

test('from a title over texts to a picture and back, and only the picture draws anything', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await present(page, 'title')
  await expect(page.locator('.plain-from')).toContainText('S/2015/366, 21 May 2015')
  await expect(page.locator('.scene-sources')).toHaveCount(0)
  for (const steps of [1, 2, 3]) {
    await page.keyboard.press('PageDown')
    await expect(headline(page)).toHaveText('Headline steps')
    await expect(page.locator('.scene-step')).toHaveCount(steps)
  }
  await expect(page.locator('.scene figure, .scene canvas, .scene .view')).toHaveCount(0)
  expect(asked.filter((url) => /CytoscapeLayer/.test(url))).toEqual([])
  await page.keyboard.press('b')
  await expect(page.locator('.scene-black')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('End')
  await expect(headline(page)).toHaveText('Headline picture')
  await expect(page.locator('[data-mark="group:isil"]')).toBeAttached()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.plain-words.as-title')).toBeVisible()
  await expect(page.locator('.scene figure')).toHaveCount(0)
})

test('a text longer than the screen is scrolled to its end by arrows, and a clicker goes on from anywhere in it', async ({
  page,
}) => {
  await present(page, 'long')
  expect(await top(page)).toBe(0)
  const isAtEnd = () =>
    page
      .locator('.plain-scene')
      .evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight >= scrollHeight - 1)
  while (!(await isAtEnd())) {
    const before = await top(page)
    await page.keyboard.press('ArrowDown')
    expect(await top(page)).toBeGreaterThan(before)
  }
  await expect(page.locator('.scene-step')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.scene-step')).toHaveCount(2)
  await expect(page.locator('.scene-step.now')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('PageUp')
  await expect(page.locator('.scene-step')).toHaveCount(1)
  await expect.poll(() => top(page)).toBe(0)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.as-title')).toBeVisible()
  expect(await top(page)).toBe(0)
})

test('a finger that scrolls a text stays in it, and a stroke to the side goes on', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await present(page, 'long')
  const client = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const stroke = async (x: number, y: number) => {
    await touch('touchStart', 300, 500)
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', 300 + x * share, 500 + y * share)
    await touch('touchEnd', 0, 0)
  }
  await stroke(0, -250)
  await expect.poll(() => top(page)).toBeGreaterThan(100)
  await expect(page.locator('.scene-step')).toHaveCount(1)
  await stroke(-190, 0)
  await expect(page.locator('.scene-step')).toHaveCount(2)
  await context.close()
})

for (const [width, height, least] of [
  [1280, 720, 23],
  [1920, 1080, 35],
  [390, 844, 16],
] as const)
  for (const language of ['en', 'zh'])
    test(`at ${width} by ${height} in ${language} words are large, stay within the screen and above the foot`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await present(page, 'title', `&lang=${language}`)
      expect(await size(page, '.plain-headline')).toBeGreaterThan(least * (width < 500 ? 1.5 : 2))
      for (const id of ['title', 'steps', 'long', 'wordy'] as const) {
        await page.goto(`/#present=own,${id}&lang=${language}`)
        await expect(page.locator('.scene-place')).toContainText(
          `${BRIEFING.scenes.findIndex((one) => one.id === id) + 1}`,
        )
        expect(await size(page, '.scene-text')).toBeGreaterThanOrEqual(least)
        const wide = await page.evaluate(() =>
          ['html', '.plain-scene'].map((selector) => {
            const element = document.querySelector(selector)
            return element === null ? -1 : element.scrollWidth - element.clientWidth
          }),
        )
        expect(wide).toEqual([0, 0])
        const foot = await page.locator('.scene-foot').boundingBox()
        expect((foot?.y ?? height) + (foot?.height ?? 1)).toBeLessThan(height)
      }
    })

test('nothing in words alone stops who uses other means', async ({ page }) => {
  for (const more of ['', '&theme=dark'])
    for (const id of ['title', 'long'] as const) {
      await present(page, id, more)
      expect(await violations(page)).toEqual([])
    }
})

test('the presenter’s window shows words alone in words', async ({ page }) => {
  await present(page, 'title')
  await page.goto('/#chrome=speaker&present=own,steps&room=alone')
  const now = page.getByRole('region', { name: /This scene/ })
  await expect(now).toContainText('Headline steps')
  await expect(page.getByRole('region', { name: /^Next/ })).toContainText('The end.')
  await expect(page.locator('.speaker-thumbnail').first()).toHaveText('Headline title')
  await expect(page.locator('.speaker-thumbnail').nth(4)).toHaveJSProperty('tagName', 'IMG')
  expect(await violations(page)).toEqual([])
})
