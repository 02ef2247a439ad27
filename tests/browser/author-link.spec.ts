// A briefing goes to somebody else in a link: whole, or not at all and told why; the page works either way.

import { deflateRawSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { expect, test, violations } from './page.ts'

/** Numbers, names and times; what is to be checked in a scene comes later. */
const scenes = async (page: Page) =>
  (await page.locator('.scene-name').allTextContents()).map((said) => /^.*?\d+:\d\d/.exec(said)?.[0])
const dialog = (page: Page) => page.getByRole('dialog', { name: 'A link that carries this briefing' })

/** The desk of a copy of the first briefing of the report. */
async function openDesk(page: Page): Promise<void> {
  await page.goto('/#chrome=author')
  await page.getByRole('button', { name: /^A copy of/ }).click()
  await expect(page.getByRole('heading', { name: 'Scenes' })).toBeVisible()
}

/** What the page does where nothing is kept; every error of the console is kept. */
async function elsewhere(browser: Browser): Promise<{ readonly page: Page; readonly said: string[] }> {
  const page = await (await browser.newContext()).newPage()
  const said: string[] = []
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && said.push(message.text())))
  page.on('pageerror', ({ message }) => said.push(message))
  return { page, said }
}

const letters = (text: string) => deflateRawSync(text).toString('base64url')

test('the link of a desk opens the same desk where nothing is kept, and presents where that is asked', async ({
  page,
  browser,
}) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  const link = await dialog(page).getByRole('textbox').inputValue()
  await expect(dialog(page)).toContainText(`${link.length.toLocaleString('en')} characters.`)
  expect(await violations(page, '.carry-dialog')).toEqual([])
  await dialog(page).getByRole('radio', { name: 'to present' }).click()
  const presenting = await dialog(page).getByRole('textbox').inputValue()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Hand out' }).click()
  await expect(page.getByRole('dialog', { name: 'Hand out this briefing' })).toBeVisible()
  expect(await violations(page, '.carry-dialog')).toEqual([])

  const other = await elsewhere(browser)
  await other.page.goto(link)
  await expect(other.page.getByRole('heading', { name: 'Scenes' })).toBeVisible()
  expect(await scenes(other.page)).toEqual(await scenes(page))
  expect(new URL(other.page.url()).hash).toMatch(/^#chrome=author&present=[\w-]+$/)
  // While the page is open it is another step, and no second copy.
  await other.page.evaluate((hash) => window.location.assign(hash), new URL(presenting).hash)
  await expect(other.page.locator('.presenting')).toBeVisible()
  // The scene fills in what it shows.
  expect(new URL(other.page.url()).hash).toMatch(/[#&]present=[\w-]+/)
  expect(new URL(other.page.url()).hash).not.toContain('briefing=')
  await other.page.goto('/#chrome=author')
  await expect(other.page.getByRole('button', { name: 'Delete' })).toHaveCount(1)
  expect(other.said).toEqual([])
  await other.page.context().close()
})

const markup = '<img src=x onerror="window.harmed = true">'
const evil = { en: markup, zh: markup }
const hostile = {
  id: 'evil',
  title: evil,
  scenes: [
    {
      id: 'constructor',
      name: evil,
      link: `#select=${markup}`,
      headline: { text: evil, on: [markup, '__proto__'] },
      steps: [{ show: ['__proto__', markup], says: [{ text: evil, on: ['constructor'] }] }],
      notes: [{ text: evil }],
      seconds: 7200,
    },
  ],
}

for (const [what, hash, said] of [
  ['cut off', (link: string) => link.slice(0, Math.floor(link.length / 2)), /cut off/],
  ['changed', (link: string) => link.replace(/.{40}$/, 'x'.repeat(40)), /damaged|cut off/],
  ['a bomb', () => `#briefing=${letters(' '.repeat(50_000_000))}`, /larger than any briefing/],
  ['of no briefing', () => `#briefing=${letters('{"briefings":[{"id":7}]}')}`, /3 faults.*briefings\[0\]\.id/],
] as const)
  test(`a link that is ${what} opens the list with what is wrong, and everything else works`, async ({ page }) => {
    const whole = `#briefing=${letters(JSON.stringify({ briefings: [hostile] }))}`
    await page.goto(`/${hash(whole)}`)
    await expect(page.getByRole('alert')).toContainText(said)
    expect(await violations(page, '.author')).toEqual([])
    await page.getByRole('button', { name: 'Put away' }).click()
    await page.getByRole('button', { name: 'New briefing' }).click()
    await expect(page.getByRole('heading', { name: 'Scenes' })).toBeVisible()
  })

test('markup and names that every object has are text on the desk and on the screen of a room', async ({ page }) => {
  await page.goto(`/#briefing=${letters(JSON.stringify({ briefings: [hostile] }))}`)
  await expect(page.getByRole('heading', { name: 'Scenes' })).toBeVisible()
  await expect(page.locator('.scene-row')).toContainText('<img src=x')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page.locator('.presenting')).toContainText('<img src=x')
  expect(
    await page.evaluate(() => Reflect.has(window, 'harmed') || document.querySelector('img[src=x]') !== null),
  ).toBe(false)
})
