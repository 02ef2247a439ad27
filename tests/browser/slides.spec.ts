// A briefing is taken away as slides: from the search, with progress, called off and asked again, while the page answers.

import { readFileSync } from 'node:fs'
import { type Page, test as plain } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, open, test, violations } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Slides' })

async function openSlides(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('slides pptx')
  await page.getByRole('option', { name: /as slides \(PPTX\)/ }).click()
  await expect(dialog(page)).toBeVisible()
}

/** Saves and reads the parts of the file. */
async function saved(page: Page): Promise<{ readonly name: string; readonly parts: ReadonlyMap<string, string> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save as PPTX' }).click(),
  ])
  const files = unzipSync(readFileSync(await download.path()))
  return {
    name: download.suggestedFilename(),
    parts: new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])),
  }
}

test('the briefing is saved as a file of slides, of shapes and connectors, with its citations in the notes', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  expect(asked.filter((url) => /slides/i.test(url))).toEqual([])
  await openSlides(page)
  expect(await violations(page, '.slides-dialog')).toEqual([])
  const { name, parts } = await saved(page)
  expect(name).toMatch(/^nexus-atlas-S-2015-366-.*-en\.pptx$/)
  await expect(dialog(page).getByRole('status')).toContainText(`Saved: ${name}`)
  const slide = parts.get('ppt/slides/slide2.xml') ?? ''
  expect(slide).toMatch(/<p:cxnSp>.*<a:stCxn .*<a:endCxn /s)
  expect(slide).toMatch(/<p:ph type="title"\/>.*<a:t>\S/s)
  expect(parts.get('ppt/notesSlides/notesSlide2.xml')).toContain('S/2015/366, 21 May 2015')
  expect(asked.filter((url) => /slides-worker/.test(url))).toHaveLength(1)
})

test('while a file is written the page answers, and it is called off and asked for again', async ({ page }) => {
  await open(page)
  await openSlides(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/slides-worker/, async (route) => {
    await held
    await route.continue()
  })
  await dialog(page).getByRole('button', { name: 'Save as PPTX' }).click()
  await expect(dialog(page).getByRole('status')).toContainText(/Slide 1 of \d+ is being written/)
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
  release()
  const { parts } = await saved(page)
  expect(parts.size).toBeGreaterThan(20)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toHaveCount(0)
})

plain('where the code that writes slides does not come, that is said', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await openSlides(page)
  await page.route(/slides-worker/, (route) => route.abort())
  await dialog(page).getByRole('button', { name: 'Save as PPTX' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('The slides could not be made')
})
