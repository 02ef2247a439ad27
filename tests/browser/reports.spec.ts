// Another report of the site, and what is said of one that cannot be opened.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ListedReport } from '../../src/core/model/pack.ts'
import { SECOND, secondListed, secondPublished } from '../second/report.ts'
import { expect, test } from './page.ts'

const published = secondPublished()
const FIRST = 's-2015-366'

/** The reports that the built site has. */
function listed(): readonly ListedReport[] {
  return JSON.parse(readFileSync('dist/data/index.json', 'utf8')).reports
}

/** A site that lists these. */
async function listing(page: Page, reports: readonly ListedReport[]): Promise<void> {
  await page.route('**/data/index.json', (route) => route.fulfill({ json: { reports } }))
}

/** A site that has the second report too; `file` is what it serves of it. */
async function withSecond(page: Page, file: string | null = JSON.stringify(published)): Promise<void> {
  await listing(page, [...listed(), secondListed(published)])
  await page.route(`**/data/${SECOND}.json`, (route) =>
    file === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body: file }),
  )
}

/** The browser itself says of a file that does not come that it did not; nothing else is said. */
function onlyOf(said: string[], what: RegExp): void {
  expect(said.filter((message) => !what.test(message))).toEqual([])
  said.length = 0
}

const headline = (page: Page) => page.locator('.headline h1').first()

test('another report opens by its link, is drawn, searched and read, and says of itself only what is true', async ({
  page,
}) => {
  await withSecond(page)
  await page.goto(`/#report=${SECOND}`)
  await expect(headline(page)).toHaveText('One group and the crimes it benefits from')
  await expect(page).toHaveTitle('Nexus Atlas · Harbour 2024')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await expect(page.getByRole('navigation', { name: 'Lens' }).getByRole('link')).toHaveText([
    'Nexus',
    'Threat',
    'Places',
    'Everything',
  ])
  for (const lens of ['threat', 'places', 'everything'])
    await test.step(`the lens ${lens}`, async () => {
      await page.goto(`/#report=${SECOND}&lens=${lens}`)
      await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
      await expect(page.locator('.headline').first()).not.toContainText(/activities|annex|S\/2015/)
    })
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('quay')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Quay Agents')
  await expect(page).toHaveURL(new RegExp(`#report=${SECOND}&`))
  for (const view of ['matrix', 'map', 'money', 'table', 'report', 'about'])
    await test.step(`the view ${view}`, async () => {
      await page.goto(`/#report=${SECOND}&view=${view}`)
      await expect(page.getByRole('main')).toContainText(/\S/)
      await expect(page.locator('.failure')).toHaveCount(0)
      await expect(page.locator('body')).not.toContainText(/S\/2015\/366|ISIL|59 |annex/)
    })
})

test('one report takes the place of the other without loading the page, and each keeps its own links', async ({
  page,
}) => {
  await withSecond(page)
  await page.goto('/#select=group:isil')
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('ISIL')
  await page.evaluate(() => Object.assign(window, { kept: true }))
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `report=${SECOND}&select=group:grey-tide`)
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Grey Tide')
  await expect(page.locator('.notices')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('ISIL')
  await expect(page.locator('.notices')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true)
})

const text = JSON.stringify(published)
const SAID: readonly (readonly [string, string | null, RegExp])[] = [
  ['does not arrive', null, /“harbour-2024” could not be loaded; S\/2015\/366 is shown.*data\/harbour-2024\.json/],
  ['is cut off', text.slice(0, text.length / 2), /cut off or damaged; S\/2015\/366 is shown/],
  ['is of another form', JSON.stringify({ ...published, format: 9 }), /another form than this page reads.*form 9/],
  [
    'is not as its schema says',
    JSON.stringify({ ...published, claims: 1 }),
    /not as its schema says.*claims: expected/,
  ],
  ['was changed', JSON.stringify({ ...published, licence: 'none' }), /changed after it was published/],
]
for (const [what, file, said] of SAID)
  test(`of a report whose file ${what} it is said, and the first is shown and works`, async ({ page, quiet }) => {
    await withSecond(page, file)
    await page.goto(`/#report=${SECOND}&lens=threat`)
    await expect(page.getByRole('status', { name: 'Notices' })).toContainText(said)
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await page.goto(`/#report=${SECOND}&select=group:isil`)
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('ISIL')
    onlyOf(quiet, /404/)
  })

test('a report that the site does not have is named, and so is a list that does not come', async ({ page, quiet }) => {
  await page.goto('/#report=nowhere-1')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
    'This site has no report “nowhere-1”; S/2015/366 is shown.',
  )
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Threat' }).first().click()
  await expect(page).toHaveURL(/#lens=threat$/)
  await page.route('**/data/index.json', (route) => route.abort())
  await page.goto(`/#report=${SECOND}`)
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('The list of reports could not be loaded')
  onlyOf(quiet, /ERR_FAILED/)
})

test('what is published of the first report opens as any other, and shows the same', async ({ page }) => {
  await page.goto('/#select=group:isil&lens=threat')
  await expect(headline(page)).toContainText('ISIL')
  const bundled = await headline(page).textContent()
  await listing(page, [{ ...(listed()[0] as ListedReport), id: 'again' }])
  await page.goto('/#report=again&select=group:isil&lens=threat')
  await expect(page).toHaveURL(/report=again/)
  await expect(headline(page)).toHaveText(bundled ?? '')
  const { reports } = await (await page.request.get('/data/index.json')).json()
  expect(reports.map(({ id, file }: { id: string; file: string }) => [id, file])).toEqual([[FIRST, `${FIRST}.json`]])
})
