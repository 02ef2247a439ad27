// A briefing handed out: opened from where everything is taken along, read on screen, printed page by page as letters and lines.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Briefing } from '../../src/core/model/briefing.ts'
import { expect, open, test, violations } from './page.ts'
import { bare, type PdfFile, readPdf } from './pdf.ts'

const { briefings } = JSON.parse(readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8')) as {
  readonly briefings: readonly Briefing[]
}
const BRIEFING = briefings[0] as Briefing
const HASH = `#present=${BRIEFING.id}&chrome=dossier`
const PRINT = { en: 'Print or save as PDF', zh: '打印或存为PDF' } as const

/** The hand-out with all its pictures drawn. */
async function openHandout(page: Page, language: 'en' | 'zh' = 'en', more = ''): Promise<void> {
  await page.goto(`/${HASH}&lang=${language}${more}`)
  await expect(page.getByRole('button', { name: PRINT[language] })).toBeEnabled()
}

async function printed(page: Page): Promise<PdfFile> {
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }))
}

/** A sentence as it is printed. */
const said = (text: string) => bare(text.replaceAll('**', ''))

test('the hand-out opens from where everything is taken along', async ({ page }) => {
  await open(page)
  await page.keyboard.press('s')
  await page.getByRole('link', { name: PRINT.en }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(BRIEFING.title.en)
  await expect(page.getByRole('button', { name: PRINT.en })).toBeEnabled()
  await page.goBack()
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
})

for (const language of ['en', 'zh'] as const)
  test(`every scene is printed on one page of its own, without backgrounds, as letters: ${language}`, async ({
    page,
  }) => {
    await openHandout(page, language)
    const { pages, images } = await printed(page)
    // A title, the scenes, sources and index.
    expect(pages).toHaveLength(BRIEFING.scenes.length + 2)
    expect(images).toBe(0)
    for (const [i, { headline, steps }] of BRIEFING.scenes.entries()) {
      const { text = '' } = pages[i + 1] ?? {}
      expect(text).toContain(said(headline.text[language]))
      for (const { text: sentence } of steps.flatMap(({ says }) => says))
        expect(text).toContain(said(sentence[language]))
    }
    expect(pages[3]?.text).toContain(bare(language === 'en' ? 'Kidnapping for ransom' : '绑架勒索'))
    expect(pages.at(-1)?.text).toContain(bare(language === 'en' ? 'Where it stands in the report' : '在报告中的出处'))
    expect(pages.map(({ text }) => text).join('')).not.toContain(bare(PRINT[language]))
  })

test('notes are printed where they are wanted, still a scene a page', async ({ page }) => {
  await openHandout(page)
  const notes = BRIEFING.scenes.flatMap((scene) => scene.notes.map(({ text }) => said(text.en)))
  const without = (await printed(page)).pages.map(({ text }) => text).join('')
  expect(notes.filter((note) => without.includes(note))).toEqual([])
  await page.getByRole('checkbox', { name: 'With speaker notes' }).check()
  await expect(page.getByRole('heading', { name: 'Notes' })).toHaveCount(BRIEFING.scenes.length)
  await expect(page.getByRole('button', { name: PRINT.en })).toBeEnabled()
  const { pages } = await printed(page)
  expect(pages).toHaveLength(BRIEFING.scenes.length + 2)
  const all = pages.map(({ text }) => text).join('')
  expect(notes.filter((note) => !all.includes(note))).toEqual([])
})

test('what is dark on screen is printed in the colours of what is light', async ({ page }) => {
  const colours = ({ pages }: PdfFile) =>
    new Set(pages.flatMap(({ drawn }) => drawn.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)/g) ?? []))
  await openHandout(page, 'en', '&theme=light')
  const light = colours(await printed(page))
  await page.goto('about:blank')
  await openHandout(page, 'en', '&theme=dark')
  expect(colours(await printed(page))).toEqual(light)
})

test('axe finds nothing to mend, nothing is cut off, and nothing scrolls sideways on a phone', async ({ page }) => {
  await openHandout(page, 'zh', '&theme=dark')
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await violations(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
})
