// In Firefox, the one file: from a disk with no network, and in a sealed frame of another site. It asks nobody for anything.

import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Host, openHost } from '../browser/host.ts'
import { expect, test } from './page.ts'

const FILE = resolve('dist-single/nexus-atlas.html')
const ADDRESS = pathToFileURL(FILE).href

/** The tests in Chromium have made it, where they ran before these. */
test.beforeAll(async () => {
  test.setTimeout(240_000)
  const made = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0)
  if (made(FILE) > made('dist/index.html')) return
  const vite = resolve('node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', 'single', '--logLevel', 'error'])
})

test('from a disk without a network it selects, searches, saves, shows the map, presents and speaks Chinese', async ({
  page,
  context,
}) => {
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${ADDRESS}#select=group:isil`)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toContainText('ISIL')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await page.locator('[data-mark="group:taliban"]').dispatchEvent('click')
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Taliban')
  await page.keyboard.press('p')
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: /PNG/ }).first().click(),
  ])
  expect(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('AQIM')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('AQIM')
  await page.keyboard.press('Enter')
  await expect(details.getByRole('heading', { level: 2 })).toContainText('AQIM')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map' }).click()
  await expect(page.locator('.map-frame').first()).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('navigation').getByRole('link', { name: '地图' })).toBeVisible()
  await page.goto(`${ADDRESS}#present=how-terrorists-profit,isil`)
  await expect(page.locator('.scene-headline')).toBeVisible()
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && url.split('#')[0] !== ADDRESS)).toEqual([])
})

test('from a disk it compares a copy of one’s own', async ({ page }) => {
  await page.goto(`${ADDRESS}#view=report`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('话说天下大势。'.repeat(90)) })
  await expect(page.getByText(/no unit of the report was found/)).toBeVisible()
})

test('in a sealed frame of another site it works, and says that nothing is kept', async ({ page, ours }) => {
  const site = await openHost({}, 'dist-single')
  const host: Host = await openHost({
    '/': `<iframe width="1200" height="680" sandbox="allow-scripts" src="${site.origin}/nexus-atlas.html"></iframe>`,
  })
  ours.push(site.origin, host.origin)
  await page.goto(host.origin)
  const inside = page.frameLocator('iframe')
  await inside.locator('[data-mark="group:isil"]').dispatchEvent('click')
  await expect(inside.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
  await inside.getByRole('button', { name: '中文' }).click()
  await expect(inside.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(inside.getByRole('status').filter({ hasText: '浏览器' }).first()).toBeAttached()
  await Promise.all([host.close(), site.close()])
})
