// On paper: all of a view, light, without anything to press; and a dossier of whatever is selected.

import type { Page } from '@playwright/test'
import type { Claim } from '../../src/core/model/claim.ts'
import { expect, open, slow, test, violations } from './page.ts'
import { bare, type PdfFile, readPdf } from './pdf.ts'

/** What is printed at an address. */
async function printed(page: Page, hash: string, printBackground = false): Promise<PdfFile> {
  await page.goto('about:blank')
  if (hash.includes('chrome=dossier')) {
    await page.goto(`/${hash}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  } else await open(page, hash)
  return printedNow(page, printBackground)
}

async function printedNow(page: Page, printBackground = false): Promise<PdfFile> {
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground }))
}

/** The same once its first page says something: what makes a figure or a head of it comes a while later, and nobody waits for it. */
async function printedOnce(page: Page, hash: string, says: RegExp): Promise<PdfFile> {
  let file = await printed(page, hash)
  await expect
    .poll(async () => {
      file = await printedNow(page)
      return file.pages.at(0)?.text ?? ''
    })
    .toMatch(says)
  return file
}

const FIGURE = /Openthisview/
/** The version of the dataset, which is fetched. */
const VERSION = /(?:dataset|数据集)[0-9a-f]{8}/i

const textOf = ({ pages }: PdfFile) => pages.map(({ text }) => text).join('')

/** Fewer letters than these are the foot of a page alone. */
const FOOT = 90

const claimsOf = async (page: Page): Promise<readonly Claim[]> =>
  (await (await page.request.get('/data/s-2015-366.json')).json()).claims

const said = ({ statement }: Claim) => bare(statement.en.replaceAll('**', ''))

/** What is written on buttons and fields of the page. */
const CONTROLS = ['Search or type', 'Filters', 'Copy all', 'Clear the selection', 'Back to the page'].map(bare)

test('a table is printed with all its rows, its heads on every page', async ({ page }) => {
  const file = await printed(page, '#view=table')
  const text = textOf(file)
  expect((await claimsOf(page)).filter((claim) => !text.includes(said(claim))).map(({ id }) => id)).toEqual([])
  expect(file.pages.length).toBeGreaterThan(10)
  expect(file.pages.filter((one) => !one.text.includes(bare('How sure')))).toEqual([])
  expect(CONTROLS.filter((words) => text.includes(words))).toEqual([])
})

test('a table gives its rows back to the screen when it is printed', async ({ page }) => {
  await printed(page, '#view=table')
  expect(await page.locator('tbody tr').count()).toBeLessThan(60)
})

test('the network is printed on one page, as lines and letters, with its key and its source', async ({ page }) => {
  const file = await printedOnce(page, '#', FIGURE)
  expect(file.pages).toHaveLength(1)
  expect(file.images).toBe(0)
  for (const words of [
    '11 groups, the crimes they benefit from',
    'Key',
    'estimated, reported',
    'S/2015/366, 21 May 2015',
  ])
    expect(textOf(file)).toContain(bare(words))
  expect(CONTROLS.filter((words) => textOf(file).includes(words))).toEqual([])
})

test('the network is printed at once too, before its figure has come', async ({ page }) => {
  const file = await printed(page, '#')
  expect(file.pages).toHaveLength(1)
  expect(textOf(file)).toContain(bare('11 groups, the crimes they benefit from'))
})

test('what is dark on screen is printed as what is light', async ({ page }) => {
  for (const [hash, isWhole] of [
    ['#view=report&unit=p36', VERSION],
    ['#select=group:aqim&chrome=dossier', VERSION],
    // Before its figure has come, the page itself is printed.
    ['#view=matrix', FIGURE],
  ] as const) {
    const light = await printedOnce(page, `${hash}&theme=light`, isWhole)
    const dark = await printedOnce(page, `${hash}&theme=dark`, isWhole)
    const withoutAddress = ({ pages }: PdfFile) => pages.map(({ text }) => text.replaceAll(/&?theme=\w+/g, ''))
    expect([hash, withoutAddress(dark)]).toEqual([hash, withoutAddress(light)])
    // The colours that are filled and stroked with.
    const colours = ({ pages }: PdfFile) =>
      new Set(pages.flatMap(({ drawn }) => drawn.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)/g) ?? []))
    expect([hash, colours(dark)]).toEqual([hash, colours(light)])
  }
})

test('a list beside the network is printed after its picture, in sentences', async ({ page }) => {
  const file = await printedOnce(page, '#list=1', FIGURE)
  expect(file.pages.length).toBeGreaterThan(1)
  expect(file.pages.at(0)?.text).not.toContain(bare('ISIL, group: 5 crimes'))
  expect(textOf(file)).toContain(bare('ISIL, group: 5 crimes'))
})

test('a unit of the report is printed whole', async ({ page }) => {
  const file = await printed(page, '#view=report&unit=p36')
  const claims = (await claimsOf(page)).filter(({ evidence }) => evidence.some(({ unit }) => unit === 'p36'))
  expect(claims.length).toBeGreaterThan(3)
  expect(claims.filter((claim) => !textOf(file).includes(said(claim))).map(({ id }) => id)).toEqual([])
  expect(textOf(file)).toContain(bare('What a unit does not say is not denied.'))
})

for (const [view, words] of [
  ['matrix', 'named groups tied to it'],
  ['money', 'US dollars'],
  ['map', 'Afghanistan'],
] as const)
  test(`the ${view} is printed without anything to press, and no page is empty`, async ({ page }) => {
    const file = await printed(page, `#view=${view}`)
    expect(textOf(file)).toContain(bare(words))
    expect(CONTROLS.filter((one) => textOf(file).includes(one))).toEqual([])
    expect(file.pages.filter(({ text }) => text.length < FOOT)).toEqual([])
    expect(file.images).toBe(0)
  })

for (const language of ['en', 'zh'] as const)
  for (const id of ['group:isil', 'group:aqim', 'body:unodc', 'crime:kidnapping-for-ransom'])
    test(`the dossier of ${id} is printed whole: ${language}`, slow(language === 'zh'), async ({ page }) => {
      const file = await printedOnce(page, `#select=${id}&chrome=dossier&lang=${language}`, VERSION)
      expect(file.pages.filter(({ text }) => text.length < FOOT)).toEqual([])
      expect(file.images).toBe(0)
      const numbers = file.pages.map((_, i) => `${i + 1}/${file.pages.length}`)
      expect(file.pages.filter(({ text }, i) => !text.includes(numbers[i] ?? ''))).toEqual([])
      const about = (await claimsOf(page)).filter(({ subject, object }) => subject === id || object === id)
      expect(about.length).toBeGreaterThan(1)
      // Some Chinese signs are drawn by a font that does not say what they are.
      const missing = about.filter((claim) => language === 'en' && !textOf(file).includes(said(claim)))
      expect(missing.map((claim) => claim.id)).toEqual([])
      // Each mark of a unit leads into the page.
      for (const { evidence } of about)
        for (const { unit } of evidence)
          expect(file.links.some((link) => new RegExp(`view=report&.*unit=${unit}\\b`).test(link))).toBe(true)
      // Strokes are lines: nothing hangs on backgrounds, which browsers leave out.
      const withBackgrounds = await printedNow(page, true)
      expect(withBackgrounds.pages.map(({ text }) => text)).toEqual(file.pages.map(({ text }) => text))
      const strokes = ({ pages }: PdfFile) =>
        pages.flatMap(({ drawn }) => drawn.match(/(?<=\s)(?:S|f)(?=\s)/g) ?? []).length
      expect(strokes(file)).toBeGreaterThan(about.length)
      // But for the white of each page.
      expect(strokes(withBackgrounds) - strokes(file)).toBeLessThanOrEqual(file.pages.length)
    })

test('a dossier of two compares them, then says of each what is said', async ({ page }) => {
  const file = await printed(page, '#select=group:taliban,group:isil&chrome=dossier')
  const text = textOf(file)
  const [shared, first, second] = [
    'What they share',
    'Benefits from 5 crimes: 4 are',
    'Benefits from 5 crimes: all',
  ].map((words) => text.indexOf(bare(words)))
  expect(shared).toBeGreaterThan(0)
  expect(first).toBeGreaterThan(shared ?? 0)
  expect(second).toBeGreaterThan(first ?? 0)
})

for (const hash of ['#select=group:isil', '#select=group:isil,group:taliban&lang=zh&theme=dark', '#'])
  test(`a dossier on screen is sound to who does not see it, and fits a phone: ${hash}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/${hash}&chrome=dossier`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
