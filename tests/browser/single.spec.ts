// The site as one file: from a disk with no network, and in a sealed frame of another site. It asks nobody for anything.

import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { FrameLocator, Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { HELVETICA, pageOf } from '../core/files/pdf-made.ts'
import { expect, test as quiet } from './page.ts'

const FOLDER = 'dist-single'
const FILE = resolve(FOLDER, 'nexus-atlas.html')
const ADDRESS = pathToFileURL(FILE).href

/** A page that tells what it was forbidden, and all that it asks for but itself. */
const test = quiet.extend<{ asked: string[] }>({
  asked: [
    async ({ context }, use) => {
      const asked: string[] = []
      context.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url())) asked.push(request.url())
      })
      await context.exposeFunction('refuse', (what: string) => void asked.push(what))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { refuse } = window as unknown as { refuse: (what: string) => void }
          refuse(`${event.effectiveDirective} ${event.blockedURI}`)
        })
      })
      await context.setOffline(true)
      await use(asked)
    },
    { auto: true },
  ],
})

test.beforeAll(async () => {
  quiet.setTimeout(240_000)
  const vite = resolve('node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', 'single', '--logLevel', 'error'])
})

const details = (page: Page | FrameLocator) => page.getByRole('region', { name: 'Details' })

test('it is one file of at most 3 MB', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(3_000_000)
  expect(statSync(FILE).size).toBeGreaterThan(1_000_000)
})

test('it reads a Word file as the site does, and says of a PDF that it does not', async ({ page }) => {
  await page.goto(`${ADDRESS}#view=report&unit=p32`)
  const box = page.getByRole('region', { name: 'Your own copy' })
  const give = (name: string, bytes: Uint8Array) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
  await give('report.pdf', pageOf('BT /F1 12 Tf (1. One.) Tj ET', [HELVETICA]))
  await expect(box).toContainText('This page is one file and does not read PDF')
  const words = '<w:document><w:body><w:p><w:r><w:t>1. One.</w:t></w:r></w:p></w:body></w:document>'
  await give('report.docx', zipSync({ 'word/document.xml': strToU8(words) }))
  await expect(box).toContainText(/Read as DOCX[\s\S]*not in Chinese/)
})

test('from a disk without a network it selects, searches, speaks Chinese, shows the map, saves a figure and slides', async ({
  page,
  asked,
}) => {
  await page.goto(`${ADDRESS}#select=group:isil`)
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText('ISIL')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await page.locator('[data-mark="group:taliban"]').dispatchEvent('click')
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Taliban')
  await page.keyboard.press('p')
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: /PNG/ }).first().click(),
  ])
  expect(picture.suggestedFilename()).toMatch(/\.png$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('slides pptx')
  await page.getByRole('option', { name: /as slides \(PPTX\)/ }).click()
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PPTX' }).click(),
  ])
  expect(
    readFileSync(await deck.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map' }).click()
  await expect(page.locator('.map-frame').first()).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('navigation').getByRole('link', { name: '地图' })).toBeVisible()
  expect(asked.filter((url) => url.split('#')[0] !== ADDRESS)).toEqual([])
})

test('from a disk it presents, compares a copy in a worker, and says that the data is inside', async ({
  page,
  asked,
}) => {
  await page.goto(`${ADDRESS}#view=report`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('话说天下大势。'.repeat(90)) })
  await expect(page.getByText(/no unit of the report was found/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'About' }).click()
  await expect(page.getByText('This page is a single file and holds all of it')).toBeVisible()
  await page.goto(`${ADDRESS}#present=how-terrorists-profit,isil`)
  await expect(page.locator('.scene-headline')).toBeVisible()
  expect(asked.filter((url) => url.split('#')[0] !== ADDRESS)).toEqual([])
})

test('in a sealed frame of another site it works, and says that nothing is kept', async ({ page, context, asked }) => {
  await context.setOffline(false)
  const site = await served(() => readFileSync(FILE, 'utf8'))
  const body = `<title>host</title><iframe width="1200" height="680" sandbox="allow-scripts" src="${site.address}"></iframe>`
  const host = await served(() => body)
  try {
    await page.goto(host.address)
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-mark="group:isil"]').dispatchEvent('click')
    await expect(details(frame).getByRole('heading', { level: 2 })).toContainText('ISIL')
    await frame.getByRole('button', { name: '中文' }).click()
    await expect(frame.locator('html')).toHaveAttribute('lang', 'zh')
    await expect(frame.getByRole('status').filter({ hasText: '浏览器' }).first()).toBeAttached()
    expect(asked.map((url) => new URL(url).origin).sort()).toEqual([host, site].map(({ address }) => address).sort())
  } finally {
    host.server.close()
    site.server.close()
  }
})

interface Served {
  readonly server: Server
  readonly address: string
}

/** A site of one page. */
async function served(page: () => string): Promise<Served> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(page())
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` }
}
