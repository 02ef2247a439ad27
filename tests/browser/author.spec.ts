// A briefing is written as one writes it: started, typed, put in order by pointer and by keys, kept, taken to a file and opened again.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Briefing } from '../../src/core/model/briefing.ts'
import { expect, slow, test, violations } from './page.ts'

const KEY = 'nexus-atlas-briefings:s-2015-366'
const [brought] = (
  JSON.parse(readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8')) as {
    briefings: readonly Briefing[]
  }
).briefings
if (!brought) throw new Error('no briefing')
/** A short one of one's own: four scenes of the one that the report brings. */
const MINE: Briefing = {
  ...brought,
  id: 'mine',
  title: { en: 'Mine', zh: '我的' },
  scenes: brought.scenes.filter(({ id }) => ['isil', 'ransom', 'money', 'report'].includes(id)),
}

const list = (page: Page) => page.getByRole('navigation', { name: 'Scenes' })
const names = (page: Page) => list(page).locator('.scene-name b').allTextContents()
const inOrder = (...ids: readonly number[]) => ids.map((i, at) => `${at + 1} ${MINE.scenes[i]?.name.en ?? ''}`)

/** Opens the desk with a briefing of one's own that the browser has kept. */
async function desk(page: Page, more = '', own: readonly Briefing[] = [MINE]): Promise<void> {
  await page.addInitScript(
    ([key, content]) => {
      // Once: what is written then is kept over a reload.
      if (key && content && localStorage.getItem(key) === null) localStorage.setItem(key, content)
    },
    [KEY, JSON.stringify({ briefings: own })],
  )
  await page.goto(`/#chrome=author&present=mine${more}`)
  await expect(list(page)).toBeVisible()
}

test('the briefing of the report is the start of one’s own, typed by keyboard alone, and there again after a reload', async ({
  page,
}) => {
  await page.goto('/#chrome=author')
  const start = page.getByRole('button', { name: /^A copy of/ })
  await start.focus()
  await page.keyboard.press('Enter')
  await expect(list(page)).toBeVisible()
  const headline = page.getByLabel('Headline, English')
  await headline.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('What the report says')
  await page.getByLabel('标题，中文').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('报告所述')
  await expect(page.getByText('kept in this browser')).toBeVisible()
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)).toContain('报告所述')
  await page.reload()
  await expect(headline).toHaveValue('What the report says')
  await expect(page.getByLabel('标题，中文')).toHaveValue('报告所述')
  await page.getByRole('link', { name: 'Present' }).click()
  await expect(page.locator('.scene-headline')).toHaveText('What the report says')
})

test('scenes are put in order by dragging and by keys, and back by undo', async ({ page }) => {
  await desk(page)
  expect(await names(page)).toEqual(inOrder(0, 1, 2, 3))
  const handles = list(page).getByRole('button', { name: /^Move scene/ })
  const [first, third] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()]
  if (!first || !third) throw new Error('no handles')
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(third.x + third.width / 2, third.y + third.height / 2 + 4, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => names(page)).toEqual(inOrder(1, 2, 0, 3))
  await handles.nth(3).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => names(page)).toEqual(inOrder(1, 2, 3, 0))
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => names(page)).toEqual(inOrder(0, 1, 2, 3))
})

test('a scene is picked up, carried and put down by keys, and each step is said', async ({ page }) => {
  await desk(page)
  await list(page)
    .getByRole('button', { name: /^Move scene 1/ })
    .focus()
  await page.keyboard.press('Space')
  const said = page.locator('[id^="DndLiveRegion"]')
  await expect(said).toContainText('picked up')
  await page.keyboard.press('ArrowDown')
  await expect(said).toContainText('2 of 4')
  await page.keyboard.press('Space')
  await expect(said).toContainText('put down')
  await expect.poll(() => names(page)).toEqual(inOrder(1, 0, 2, 3))
})

test('a sum that no claim gives is marked where it stands, told with the reason, and never stops the show', async ({
  page,
}) => {
  await desk(page, ',ransom')
  const headline = page.getByLabel('Headline, English')
  await headline.fill('The four come to $154 million.')
  await expect(page.locator('.spot-grown mark').first()).toHaveText('$154 million')
  await expect(page.getByText(/No claim of this scene gives \$154 million/)).toContainText('may not be added')
  await expect(list(page).locator('[aria-current]')).toContainText('to check')
  await page.getByRole('link', { name: 'Present' }).click()
  await expect(page.locator('.scene-headline')).toHaveText('The four come to $154 million.')
})

test('a briefing is saved to a file, deleted, and opened from it again', async ({ page }) => {
  await desk(page)
  await page.goto('/#chrome=author')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ])
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: /^Mine/ })).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(await file.path())
  await page.getByRole('link', { name: /^Mine/ }).click()
  await expect.poll(() => names(page)).toEqual(inOrder(0, 1, 2, 3))
})

test('a file that is no briefing is told, and what is there stays', async ({ page }) => {
  await desk(page)
  await page.goto('/#chrome=author')
  await page.locator('input[type=file]').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"briefings": [{"id": "<b>", "title": 7, "scenes": []}]}'),
  })
  await expect(page.getByRole('alert').first()).toContainText('title')
  await expect(page.getByRole('link', { name: /^Mine/ })).toBeVisible()
})

test('where the browser keeps nothing, that is said and the desk works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/#chrome=author')
  await page.getByRole('button', { name: 'New briefing' }).click()
  await expect(list(page)).toBeVisible()
  await page.getByLabel('Headline, English').fill('Salt')
  await expect(page.getByText('not kept')).toBeVisible()
  await expect(page.getByLabel('Headline, English')).toHaveValue('Salt')
})

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
  [390, 844],
] as const)
  test(`at ${width} px nothing is cut off, and every field can be reached`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await desk(page, ',ransom')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const cut = await page
      .locator('.scene-fields :is(textarea, input), .author-titles input')
      .evaluateAll((fields) => fields.filter((field) => field.scrollHeight > field.clientHeight + 2).length)
    expect(cut).toBe(0)
  })

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'zh'],
  ['contrast', 'en'],
] as const)
  test(`the desk and the list have no fault of access in ${theme}, ${language}`, slow(), async ({ page }) => {
    const dress = `&lang=${language}&theme=${theme}`
    const list = page.locator('.scene-list')
    await desk(page, `,ransom&theme=${theme}`)
    await page.goto(`/#chrome=author&present=mine,ransom${dress}`)
    await expect(list).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.goto(`/#chrome=author${dress}`)
    await expect(page.locator('.author-start')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
