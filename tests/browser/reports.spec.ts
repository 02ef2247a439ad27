// Another report of the site, and what is said of one that cannot be opened.

import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { ListedReport } from '../../src/core/model/pack.ts'
import { SECOND, secondListed, secondPublished } from '../second/report.ts'
import { writeTwo } from '../second/site.ts'
import { copyProject, serveFolder } from './copy.ts'
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
  for (const view of ['matrix', 'map', 'money', 'time', 'table', 'report', 'about'])
    await test.step(`the view ${view}`, async () => {
      await page.goto(`/#report=${SECOND}&view=${view}`)
      await expect(page.getByRole('main')).toContainText(/\S/)
      await expect(page.locator('.failure')).toHaveCount(0)
      // What it says of itself; the list of the site's reports names the others, as soon as it is there.
      const said = await page.evaluate(() => {
        const body = document.body.cloneNode(true) as HTMLElement
        for (const list of body.querySelectorAll('ul.reports, script, noscript, style')) list.remove()
        return body.textContent
      })
      expect(said).not.toMatch(/S\/2015\/366|ISIL|59 |annex/)
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

test.describe('of a site with two reports', () => {
  const ORIGIN = 'http://two.localhost'
  let copy = ''
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    copy = copyProject('atlas-two-')
    writeTwo(join(copy, 'data'))
    await promisify(execFile)(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], { cwd: copy })
  })
  test.afterAll(() => rmSync(copy, { recursive: true, force: true }))
  test.beforeEach(({ page }) => serveFolder(page, ORIGIN, join(copy, 'dist')))

  const toggle = (page: Page, symbol: string) => page.getByRole('banner').getByRole('button', { name: symbol })
  const menu = (page: Page, name = 'Reports of this site') => page.getByRole('navigation', { name })
  const details = (page: Page) => page.getByRole('region', { name: 'Details' })

  test('the other is chosen by mouse in the language and theme of here, and Back returns to where one was', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${ORIGIN}/#lens=threat&select=group:isil&lang=zh&theme=dark`)
    await expect(page.getByRole('region', { name: '详情' })).toContainText('伊黎伊斯兰国')
    expect(asked).not.toContain('/data/index.json')
    await toggle(page, 'S/2015/366').click()
    const links = menu(page, '本站的报告').getByRole('link')
    await expect(links).toHaveCount(2)
    await expect(links.nth(0)).toHaveAttribute('aria-current', 'true')
    await expect(links.nth(1)).toHaveText('Harbour 2024A harbour and its trade2024年3月1日 · English · 未证明')
    await links.nth(1).click()
    await expect(page).toHaveURL(`${ORIGIN}/#report=${SECOND}&lang=zh&theme=dark`)
    await expect(page).toHaveTitle('Nexus Atlas · Harbour 2024')
    await expect(menu(page, '本站的报告')).toHaveCount(0)
    await page.goBack()
    await expect(page.getByRole('region', { name: '详情' })).toContainText('伊黎伊斯兰国')
    await expect(page).toHaveURL(/#lens=threat&select=group:isil&lang=zh&theme=dark$/)
    await expect(page.locator('.notices')).toHaveCount(0)
  })

  test('the other is chosen by keyboard, and Escape leaves everything as it was', async ({ page }) => {
    await page.goto(`${ORIGIN}/#select=group:isil`)
    await expect(details(page)).toContainText('ISIL')
    await toggle(page, 'S/2015/366').focus()
    await page.keyboard.press('Enter')
    const links = menu(page).getByRole('link')
    await expect(links.nth(0)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu(page)).toHaveCount(0)
    await expect(toggle(page, 'S/2015/366')).toBeFocused()
    await expect(page).toHaveURL(/select=group:isil$/)
    await page.keyboard.press('Enter')
    await expect(links.nth(0)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(links.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toggle(page, 'Harbour 2024')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(links.nth(1)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(links.nth(0)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle('Nexus Atlas · S/2015/366')
    await expect(page).toHaveURL(/\/#?$/)
  })

  test('the other is chosen by search', async ({ page }) => {
    await page.goto(`${ORIGIN}/#theme=dark`)
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await page.keyboard.press('/')
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.fill('open report harbour')
    await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(
      'Open report Harbour 2024: A harbour and its trade',
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${ORIGIN}/#report=${SECOND}&theme=dark`)
    await expect(headline(page)).toHaveText('One group and the crimes it benefits from')
    await page.keyboard.press('/')
    await field.fill('open report S/2015')
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Open report S\/2015/ })
      .click()
    await expect(page).toHaveURL(`${ORIGIN}/#theme=dark`)
  })

  test('a list of reports that comes late takes the choice to its first, unless another was made', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/data/index.json', async (route) => {
      await held
      await route.fallback()
    })
    await page.goto(`${ORIGIN}/#theme=dark`)
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await page.keyboard.press('/')
    const options = page.getByRole('dialog').getByRole('option')
    await page.getByRole('dialog').getByRole('combobox').fill('report harbour')
    await expect(options.first()).not.toHaveText(/Open report/)
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    release()
    await expect(options.first()).toHaveText(/^Open report Harbour 2024/)
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  })

  test('on a phone the list fits the screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${ORIGIN}/#report=${SECOND}`)
    await toggle(page, 'Harbour 2024').click()
    const box = await menu(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    for (const link of await menu(page).getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  test('a list that does not come is said, and asked for again', async ({ page, quiet }) => {
    await page.goto(`${ORIGIN}/`)
    await page.route('**/data/index.json', (route) => route.abort(), { times: 1 })
    await toggle(page, 'S/2015/366').click()
    await expect(menu(page).getByRole('alert')).toContainText('The list of reports could not be loaded.')
    await menu(page).getByRole('button', { name: 'Try again' }).click()
    await expect(menu(page).getByRole('link')).toHaveCount(2)
    onlyOf(quiet, /ERR_FAILED/)
  })

  test('the page about it lists both', async ({ page }) => {
    await page.goto(`${ORIGIN}/#view=about&report=${SECOND}`)
    const links = page.getByRole('article').locator('[data-report]')
    await expect(links).toHaveCount(2)
    await expect(links.nth(1)).toHaveAttribute('aria-current', 'true')
    await links.nth(0).click()
    await expect(page).toHaveTitle('Nexus Atlas · S/2015/366')
  })
})

test('of a site with one report it is named, and nothing is offered to choose', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  const head = page.locator('.frame > .header')
  await expect(head).toContainText('S/2015/366')
  await expect(head.getByRole('button', { name: 'S/2015/366' })).toHaveCount(0)
})
