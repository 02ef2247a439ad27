// The site as others meet it: without script, under a path without its last slash, from a disk, in a sealed frame.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, test as plain } from '@playwright/test'
import { expect, test, violations } from './page.ts'

const DIST = 'dist'

/** Answers at an address with a folder and at the address without its slash with the page, as some hosts do. */
async function serveUnder(page: Page, address: string): Promise<void> {
  const { origin, pathname } = new URL(address)
  await page.route(`${origin}/**`, (route) => {
    const asked = decodeURIComponent(new URL(route.request().url()).pathname)
    const own = decodeURIComponent(pathname)
    const inside = asked === own ? '' : asked.startsWith(`${own}/`) ? asked.slice(own.length + 1) : undefined
    const path = join(DIST, inside || 'index.html')
    if (inside === undefined || !existsSync(path) || !statSync(path).isFile()) return route.fulfill({ status: 404 })
    return route.fulfill({ path })
  })
}

const answers = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)

plain('under a path without its last slash the page works, and its address gets the slash', async ({ page }) => {
  for (const path of ['/atlas', '/a%20b/%C3%BC']) {
    const address = `http://host.localhost${path}`
    await serveUnder(page, address)
    await page.goto(`${address}#select=group:isil`)
    await answers(page)
    await expect(page).toHaveURL(`${address}/#select=group:isil`)
    await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
    await page.unrouteAll({ behavior: 'wait' })
  }
})

plain('where the folder cannot be reached at all the failure names the slash, with the link', async ({ page }) => {
  await page.route('http://host.localhost/**', (route) =>
    new URL(route.request().url()).pathname === '/atlas'
      ? route.fulfill({ path: join(DIST, 'index.html') })
      : route.fulfill({ status: 404 }),
  )
  await page.goto('http://host.localhost/atlas#select=group:isil')
  await expect(page.getByRole('alert')).toContainText('lacks its last slash')
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '/atlas/#select=group:isil')
})

plain('from a disk the picture stays, and says what it needs', async ({ page }) => {
  await page.goto(`file://${join(process.cwd(), DIST, 'index.html')}#select=group:isil`)
  await expect(page.getByRole('alert')).toContainText('single file')
  await expect(page.getByRole('alert')).toHaveCount(1)
})

plain('in a sealed frame it works where the host allows it, and else says how it does', async ({ page }) => {
  const body =
    '<iframe width=900 height=600 sandbox="allow-scripts" src="http://host.localhost/atlas/#select=group:isil"></iframe>'
  await page.route('http://page.localhost/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await serveUnder(page, 'http://host.localhost/atlas')
  // Without that permission a browser gives a sealed frame no module.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('http://page.localhost/')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('alert')).toContainText('This frame is sealed')
  await expect(frame.getByRole('link', { name: 'Open it in a tab of its own' })).toHaveAttribute(
    'href',
    /\/atlas\/#select=group(:|%3A)isil$/,
  )
  await page.unroute('**/assets/*.js')
  await page.goto('http://page.localhost/')
  await expect(frame.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
})

plain.describe('without script', () => {
  plain.use({ javaScriptEnabled: false })
  plain('the page leads to a list, that to a unit, that to a group, and each into the network', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'All of it as text' }).click()
    await page.getByRole('link', { name: '¶36', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paragraph 36 of S/2015/366')
    await expect(page.locator('main')).toContainText('$35 million to $45 million')
    await expect(page.getByRole('link', { name: 'Open in the network' })).toHaveAttribute(
      'href',
      '../#view=report&unit=p36',
    )
    await page.getByRole('link', { name: 'ISIL', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ISIL')
    await expect(page.locator('main')).toContainText('Benefits from 5 crimes')
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
    await expect(page.getByRole('link', { name: '在网络图中打开' })).toHaveAttribute(
      'href',
      '../#select=group:isil&lang=zh',
    )
    await expect(page.locator('footer')).toContainText('CC BY 4.0')
  })
})

test('pages without script can be read by everyone, in both themes, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const place of ['unit/p36.html', 'unit/a23.zh.html', 'entity/group-isil.html', 'list.html']) {
      await page.goto(`/${place}`)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
  }
})

plain('every link of every page without script leads to a file of the site', () => {
  const pages = ['unit', 'entity', '.'].flatMap((folder) =>
    readdirSync(join(DIST, folder))
      .filter((name) => name.endsWith('.html') && !['index.html', 'embed.html', 'nexus-atlas.html'].includes(name))
      .map((name) => join(folder, name)),
  )
  expect(pages.length).toBeGreaterThan(1000)
  const broken = new Set<string>()
  for (const page of pages) {
    expect(page).toMatch(/^[\w./\\-]+$/)
    const html = readFileSync(join(DIST, page), 'utf8')
    expect(html).not.toMatch(/<script|style="/)
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)(?:#[^"]*)?"/g))
      if (!/^https?:/.test(href) && !existsSync(join(DIST, page, '..', href))) broken.add(`${page} → ${href}`)
  }
  expect([...broken]).toEqual([])
})
