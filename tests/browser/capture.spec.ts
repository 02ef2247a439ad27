// What is on screen becomes a scene of a briefing by one key; and the scene is opened on the page again, and captured anew.

import type { Page } from '@playwright/test'
import { expect, open, test, violations } from './page.ts'

const note = (page: Page) => page.getByRole('status', { name: 'Briefing' })
const bar = (page: Page) => page.getByRole('region', { name: 'Scene of a briefing' })
/** The links of the scenes that the device keeps. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(window.localStorage).find((name) => name.startsWith('nexus-atlas-briefings:'))
    const read = JSON.parse(window.localStorage.getItem(key ?? '') ?? '{"briefings": []}') as {
      briefings: { scenes: { link: string; headline: { text: { en: string; zh: string } } }[] }[]
    }
    return read.briefings.flatMap(({ scenes }) => scenes)
  })

test('what is on screen is captured by one key, found on the desk, opened again and captured anew', async ({
  page,
}) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('a')
  await expect(note(page)).toContainText('Added as scene 1 of “My briefing”.')
  expect(await violations(page)).toEqual([])
  await expect.poll(async () => (await kept(page)).map(({ link }) => link)).toEqual(['#select=group:isil'])
  const [first] = await kept(page)
  expect(first?.headline.text.en).toContain('ISIL')
  expect(first?.headline.text.zh).toContain('伊黎伊斯兰国')

  await note(page).getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByRole('textbox', { name: 'Headline, English' })).toHaveValue(first?.headline.text.en ?? '')

  await page.getByRole('link', { name: /^Open this state/ }).click()
  await expect(bar(page)).toContainText('Scene 1, ISIL, of “My briefing”')
  expect(await violations(page)).toEqual([])
  await page.getByText('Threat', { exact: true }).first().click()
  await expect.poll(() => new URL(page.url()).hash).toContain('lens=threat')
  expect(new URL(page.url()).hash).toContain('present=my-briefing,isil')
  await bar(page).getByRole('button', { name: 'Capture again' }).click()
  await expect(bar(page)).toContainText('Captured: the scene now shows this.')
  await expect.poll(async () => (await kept(page)).map(({ link }) => link)).toEqual(['#lens=threat&select=group:isil'])

  await page.reload()
  await expect(bar(page)).toContainText('Scene 1, ISIL (Threat), of “My briefing”')
  await bar(page).getByRole('link', { name: 'Back to the briefing' }).click()
  await expect(page.getByText('Network, lens: Threat')).toBeVisible()
})

test('on a phone the note and the bar find room, and axe finds nothing to mend', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#select=group:isil')
  await page.keyboard.press('a')
  await expect(note(page)).toContainText('Added as scene 1 of “My briefing”.')
  await expect(note(page).getByRole('link', { name: 'Edit' })).toBeInViewport({ ratio: 1 })
  expect(await violations(page)).toEqual([])
  await page.goto('/#select=group:isil&present=my-briefing,isil&chrome=page')
  await expect(bar(page)).toContainText('Scene 1, ISIL, of “My briefing”')
  await expect(note(page)).toHaveCount(0)
  for (const name of ['Capture again', 'Leave the scene, and look on'])
    await expect(bar(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  expect(await violations(page)).toEqual([])
})
