// In Firefox, every view, and what is done with it: chosen, searched, split, filtered, presented, shared, taken along.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { litIds, middleOf, open } from '../browser/page.ts'
import { expect, test } from './page.ts'

const details = (page: Page) => page.getByRole('region', { name: 'Details' })
const follow = (page: Page, hash: string) => page.evaluate((next) => window.location.assign(next), hash)

test('the network is drawn, lights what is under the pointer, and a click opens its claims with their paragraphs', async ({
  page,
}) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 groups')
  const isil = await middleOf(page, 'group:isil')
  await page.mouse.move(isil.x, isil.y)
  await expect.poll(() => litIds(page)).toContain('crime:oil')
  await page.mouse.click(isil.x, isil.y)
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText('ISIL')
  await expect(page).toHaveURL(/#select=group:isil$/)
  await details(page).getByRole('link', { name: 'paragraph 36' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^paragraph 36/ })).toBeVisible()
  // Twice: `goBack` would wait for a page to load, and within a page none does.
  for (const where of [/#select=group:isil$/, /\/#?$/]) {
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL(where)
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 groups')
})

test('five lenses and six other views open with their headline, in both languages and both themes', async ({
  page,
}) => {
  await open(page)
  const headline = page.locator('.view.front').getByRole('heading', { level: 1 })
  let last = await headline.innerText()
  for (const [hash, words] of [
    ...['threat', 'places', 'response', 'everything'].map((lens) => [`#lens=${lens}`, /[a-z]/] as const),
    ...['matrix', 'map', 'money', 'time', 'table', 'report', 'about'].flatMap((view) => [
      [`#view=${view}`, /[a-z]/] as const,
      [`#view=${view}&lang=zh&theme=dark`, /[\u4e00-\u9fff]/] as const,
    ]),
  ]) {
    await follow(page, hash)
    await expect(headline).not.toHaveText(last, { useInnerText: true })
    await expect(headline).toHaveText(words)
    if (hash.startsWith('#lens'))
      await expect(page.locator(hash === '#lens=everything' ? '.bands' : '.canvas-frame.drawn')).toBeAttached()
    last = await headline.innerText()
    // Its bars take room: nothing makes the page itself scroll.
    expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth), hash).toBe(0)
  }
})

test('a notch of the wheel moves network and map alike, whether it counts in pixels or in lines', async ({ page }) => {
  // Firefox counts a notch in lines for who asks, and Playwright turns in pixels: each is told to the picture as it comes.
  const closer = async (hash: string, turn: { readonly deltaY: number; readonly deltaMode: number }) => {
    await page.goto('about:blank')
    await open(page, hash)
    await page
      .locator(hash === '' ? '.canvas-frame.drawn' : '.map-frame .picture')
      .first()
      .waitFor()
    await page.evaluate((init) => {
      const [clientX, clientY] = [innerWidth / 2, innerHeight / 2]
      for (let i = 0; i < 6; i++)
        document
          .elementFromPoint(clientX, clientY)
          ?.dispatchEvent(new WheelEvent('wheel', { ...init, clientX, clientY, bubbles: true, cancelable: true }))
    }, turn)
    await expect(page).toHaveURL(/at=/)
    return Number(/at=([\d.]+)/.exec(page.url())?.[1])
  }
  for (const hash of ['', '#view=map'])
    for (const turn of [
      { deltaY: -100, deltaMode: 0 },
      { deltaY: -3, deltaMode: 1 },
    ]) {
      const zoom = await closer(hash, turn)
      expect(zoom).toBeGreaterThan(2)
      expect(zoom).toBeLessThan(4)
    }
})

test('a name is found by its letters, and opens where it stands', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search' })
  await expect(field).toBeFocused()
  await page.keyboard.type('talban')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Taliban')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#select=group:taliban$/)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('32')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=p32/)
})

test('the report stands beside the network, and the line between the two is moved by hand', async ({ page }) => {
  await open(page)
  await page.keyboard.press('b')
  const reader = page.getByRole('region', { name: 'Reader' })
  await reader.getByRole('link', { name: /^paragraph 36/ }).click()
  await reader.locator('.unit-claim', { hasText: 'ISIL is estimated to have raised' }).hover()
  await expect.poll(() => litIds(page)).toContain('link:group:isil~crime:kidnapping-for-ransom')
  const width = async () => (await page.locator('.view.front').boundingBox())?.width ?? 0
  const before = await width()
  const line = await page.getByRole('separator', { name: 'Width of the two views' }).boundingBox()
  if (!line) throw new Error('no line between the two')
  await page.mouse.move(line.x + line.width / 2, line.y + 200)
  await page.mouse.down()
  await page.mouse.move(line.x - 100, line.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBeLessThan(before - 60)
})

test('a briefing is presented step by step, and its speaker’s window opens', async ({ page }) => {
  await page.goto('/#present=how-terrorists-profit,isil')
  const headline = page.locator('.scene-headline')
  await expect(headline).toBeVisible()
  const text = page.locator('.scene-text')
  const first = await text.innerText()
  await page.keyboard.press('ArrowRight')
  await expect(text).not.toHaveText(first, { useInnerText: true })
  await page.keyboard.press('ArrowLeft')
  await expect(text).toHaveText(first, { useInnerText: true })
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  await page.keyboard.press('End')
  await expect(headline).not.toHaveText(/ISIL/)
})

test('what is on screen is shared as a link that is copied, and as a frame with its preview', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Share what is on screen' })
  await expect(dialog.getByLabel('Link to what is on screen')).toHaveValue(/#select=group:isil/)
  await dialog.getByRole('button', { name: 'Copy', exact: true }).first().click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  const preview = page.frameLocator('.share-preview iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('ISIL')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('a picture, slides and the data are saved as files that others read', async ({ page }) => {
  await open(page, '#select=group:isil')
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  await page.keyboard.press('p')
  const png = await saved(() => page.getByRole('dialog').getByRole('button', { name: /PNG/ }).first().click())
  expect(png.name).toMatch(/\.png$/)
  // As wide and high as its head says, and not empty.
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
  expect(png.bytes.length).toBeGreaterThan(50_000)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('slides pptx')
  await page.getByRole('option', { name: /as slides \(PPTX\)/ }).click()
  const deck = await saved(() => page.getByRole('button', { name: 'Save as PPTX' }).click())
  expect(Object.keys(unzipSync(deck.bytes))).toContain('ppt/slides/slide1.xml')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.getByRole('button', { name: /^Take the data/ }).click()
  const data = page.getByRole('dialog', { name: 'Take the data' })
  await data.getByRole('radio', { name: /^CSV tables/ }).check()
  const tables = await saved(() => data.getByRole('button', { name: 'Save', exact: true }).click())
  const claims = new TextDecoder().decode(unzipSync(tables.bytes)['plain/claims.csv'])
  expect(claims.split('\r\n').length).toBeGreaterThan(10)
})

test('a copy of one’s own is compared by a worker', async ({ page }) => {
  await open(page, '#view=report')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('话说天下大势。'.repeat(90)) })
  await expect(page.getByText(/no unit of the report was found/)).toBeVisible()
})

test('what did not arrive without a network comes with another try: Firefox never asks again for a file within a page', async ({
  page,
  context,
}) => {
  await open(page, '#select=group:isil')
  await context.setOffline(true)
  await page.locator('[data-mark="group:aqim"]').click({ modifiers: ['Shift'], force: true })
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('The comparison could not be loaded')
  await context.setOffline(false)
  await expect(async () => {
    await failure.getByRole('button').click({ timeout: 2000 })
    await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible({ timeout: 10_000 })
  }).toPass()
})
