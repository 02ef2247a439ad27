// The data are taken along from the page: all of them, what filters leave or what is selected, by mouse and by keyboard, with progress,
// called off and asked again; what cannot be had is said.

import { readFileSync } from 'node:fs'
import { type Download, type Page, test as plain } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, open, test, violations } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take the data' })
const status = (page: Page) => dialog(page).getByRole('status')

async function openData(page: Page): Promise<void> {
  await page.keyboard.press('s')
  await page.getByRole('button', { name: /^Take the data/ }).click()
  await expect(dialog(page)).toBeVisible()
}

async function take(page: Page, form: string | RegExp): Promise<Download> {
  await dialog(page).getByRole('radio', { name: form }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  await expect(status(page)).toContainText(`Saved: ${download.suggestedFilename()}`)
  return download
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')
const partsOf = async (download: Download) =>
  new Map(
    Object.entries(unzipSync(readFileSync(await download.path()))).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString('utf8'),
    ]),
  )
const rowsOf = (csv: string | undefined) => (csv ?? '').split('\r\n').length - 2

test('all of the data are saved in forms that are chosen; their code comes only then', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  expect(asked.filter((url) => /data-worker|s-2015-366\.json|DataDialog/.test(url))).toEqual([])
  await openData(page)
  expect(await violations(page, '.data-dialog')).toEqual([])
  await expect(dialog(page).getByRole('radio', { name: /^All of it: 567/ })).toBeChecked()
  const tables = await take(page, /^CSV tables/)
  expect(tables.suggestedFilename()).toMatch(/^nexus-atlas-s-2015-366-[0-9a-f]{8}-csv\.zip$/)
  const parts = await partsOf(tables)
  expect(rowsOf(parts.get('plain/claims.csv'))).toBe(408)
  expect(parts.get('excel/claims.csv')?.charCodeAt(0)).toBe(0xfeff)
  const gexf = await textOf(await take(page, /^GEXF/))
  expect(gexf.match(/<edge /g)?.length).toBe(rowsOf(parts.get('plain/edges.csv')))
  const json = await partsOf(await take(page, /^JSON with/))
  expect(json.get('s-2015-366.json')).toBe(await (await page.request.get('/data/s-2015-366.json')).text())
  expect(json.get('report.schema.json')).toContain('published report')
  expect((await partsOf(await take(page, /^Parquet/))).has('claims.parquet')).toBe(true)
  expect(await textOf(await take(page, /^Sources as RIS/))).toContain('TY  - RPRT')
})

test('what is selected goes out by itself, by keyboard alone', async ({ page }) => {
  await open(page, '#select=group:isil&sure=hedged')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('data tables')
  await page.getByRole('option', { name: /take them as tables/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  const selected = dialog(page).getByRole('radio', { name: /^What is selected: \d+/ })
  await expect(selected).toBeChecked()
  const n = Number(/\d+/.exec(await selected.evaluate((input) => input.parentElement?.textContent ?? ''))?.[0])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('radio', { name: /^CSV tables/ })).toBeFocused()
  await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/-part-csv\.zip$/)
  const parts = await partsOf(download)
  const counted = ['claims', 'activities', 'recommendations'].map((name) => rowsOf(parts.get(`plain/${name}.csv`)))
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(n)
  expect(parts.get('plain/claims.csv')).not.toMatch(/,(alleged|possible),/)
  expect(parts.get('README.txt')).toContain(`A part: ${counted[0]} of 408 claims`)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('while a file is made the page answers, and it is called off and asked for again', async ({ page }) => {
  await open(page)
  await openData(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/data-worker/, async (route) => {
    await held
    await route.continue()
  })
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(status(page)).toHaveText('Cancelled. Nothing was saved.')
  release()
  expect((await take(page, /^GraphML/)).suggestedFilename()).toMatch(/\.graphml$/)
  // A browser that refused it is asked once more.
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save it again' }).click(),
  ])
  expect(again.suggestedFilename()).toMatch(/\.graphml$/)
})

test('filters that leave nothing, and a scope with nothing selected, are said in words', async ({ page }) => {
  await open(page, '#view=table&amount=yes&status=completed&hide=group,actor,crime,body,activity,recommendation,place')
  await openData(page)
  for (const [scope, said] of [
    [/^What the filters leave/, /the filters leave nothing/],
    [/^What is selected/, /nothing is selected/],
  ] as const) {
    await dialog(page).getByRole('radio', { name: scope }).check()
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(status(page)).toHaveText(said)
  }
})

plain('without a worker the page makes the file; without the data it says so', async ({ page }) => {
  await page.route(/data-worker/, (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await openData(page)
  expect(await textOf(await take(page, /^Sources as BibTeX/))).toContain('@techreport{s-2015-366')
  await page.route(/s-2015-366\.json/, (route) => route.abort())
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(status(page)).toContainText('could not be fetched')
})
