import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, slow, test } from './page.ts'

/** kB of script, gzip, until every mark and control answers. */
const BUDGET = 190

test('the page answers before more than 190 kB of script, and draws its first picture before any', async ({
  page,
  request,
}) => {
  await page.goto('/')
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  const seen = await page.evaluate(() => {
    const ready = performance.getEntriesByName('interactive')[0]?.startTime ?? 0
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ name, startTime }) => name.endsWith('.js') && startTime < ready,
    )
    return { scripts: scripts.map(({ name }) => name), first: Math.min(...scripts.map(({ startTime }) => startTime)) }
  })
  let bytes = 0
  for (const url of seen.scripts) bytes += gzipSync(await (await request.get(url)).body()).length
  expect(bytes / 1000).toBeGreaterThan(100)
  expect(bytes / 1000).toBeLessThanOrEqual(BUDGET)
  expect(seen.scripts.some((name) => /cytoscape/i.test(name))).toBe(false)
})

test('hundreds of selections leave no listener and no element behind', slow(), async ({ page }) => {
  await page.goto('/#lens=everything&band=all')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  const choose = (times: number) =>
    page.evaluate(async (count) => {
      const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')]
      for (let i = 0; i < count; i++) {
        marks[(i * 7) % marks.length]?.click()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      document.querySelector<HTMLElement>('[data-mark="group:isil"]')?.click()
    }, times)
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { listeners: value('JSEventListeners'), nodes: value('Nodes') }
  }
  await choose(60)
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
  // What lies below follows a moment later, and has listeners too.
  await expect(page.locator('.answer-lines')).toBeAttached()
  const before = await counted()
  await choose(240)
  // The panel follows the picture: what it replaces is given back a moment later.
  await expect.poll(async () => (await counted()).listeners).toBeLessThanOrEqual(before.listeners + 5)
  await expect.poll(async () => (await counted()).nodes).toBeLessThanOrEqual(before.nodes * 1.1)
})

/** How often the canvas has been drawn on since the page began, asked when it has come to rest. */
async function countingStrokes(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = window as unknown as { drawn: number }
    counter.drawn = 0
    const stroke = CanvasRenderingContext2D.prototype.stroke
    CanvasRenderingContext2D.prototype.stroke = function (...given: unknown[]) {
      counter.drawn++
      Reflect.apply(stroke, this, given)
    }
  })
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: number }).drawn)
  return async () => {
    let last = -1
    await expect
      .poll(async () => {
        const now = await drawn()
        const isSame = now > 0 && now === last
        last = now
        return isSame
      })
      .toBe(true)
    return last
  }
}

/** Puts the pointer on the middle of a mark. */
async function pointAt(page: Page, id: string): Promise<void> {
  const box = await page.locator(`[data-mark="${id}"]`).boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
}

test('choosing a mark lights it without drawing the whole picture again', async ({ page }) => {
  const settled = await countingStrokes(page)
  await page.goto('/#lens=everything&band=all')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await pointAt(page, 'group:isil')
  const before = await settled()
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.locator('[data-mark="group:isil"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
  expect(await settled()).toBe(before)
})

for (const [narrowed, hash] of [
  ['unfiltered', '#'],
  ['with a certainty asked for', '#sure=hedged'],
  ['with a filter', '#crime=drug-trafficking'],
  ['with a focus', '#select=group:aqim&focus=2'],
] as const)
  test(`pointing at marks draws the picture no second time: ${narrowed}`, async ({ page }) => {
    const settled = await countingStrokes(page)
    await page.goto(`/${hash}`)
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    const before = await settled()
    for (const id of ['group:aqim', 'crime:drug-trafficking']) {
      await pointAt(page, id)
      await expect(page.locator('.canvas-frame .at-rest')).toHaveClass(/dimmed/)
      await expect(page.locator(`.light [data-id="${id}"]`).first()).toBeAttached()
      expect(await settled()).toBe(before)
    }
  })
