// A picture is taken away from the page: by key, in every form, as a file that says by itself what it is.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, slow, test, violations } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Figure' })
const sheet = (page: Page) => dialog(page).getByRole('img')

/** Saves by a button of the dialog and reads the file. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

/** What a file says and how it is set, as a browser finds it that has nothing but the file. */
async function read(page: Page, svg: string) {
  const other = await page.context().newPage()
  try {
    await other.setContent(`<style>body{margin:0}</style>${svg}`)
    return await other.evaluate(() => {
      const root = document.querySelector('svg')
      const frame = root?.getBoundingClientRect() ?? new DOMRect()
      const texts = [...document.querySelectorAll('svg text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const isInside = left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height
        return { text: text.textContent ?? '', isInside }
      })
      return {
        title: document.querySelector('svg title')?.textContent ?? '',
        size: [frame.width, frame.height],
        texts,
        asks: performance.getEntriesByType('resource').length,
        others: document.querySelectorAll('svg :not(title,desc,rect,path,g,text,tspan,circle)').length,
      }
    })
  } finally {
    await other.close()
  }
}

test('a picture is opened by key, saved as SVG, and the file says by itself what it is', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  const { name, content } = await saved(page, 'Save as SVG')
  expect(name).toBe('nexus-atlas-S-2015-366-network-en.svg')
  const file = await read(page, content.toString())
  expect(file.title).toBe(await page.getByRole('heading', { level: 1 }).first().innerText())
  expect([file.size, file.asks, file.others]).toEqual([[1600, 900], 0, 0])
  const said = file.texts.map(({ text }) => text).join(' ')
  for (const words of [
    'ISIL',
    'Kidnapping for ransom',
    'up to $2m a day',
    '¶36',
    'S/2015/366',
    'dataset',
    'not denied',
  ])
    expect(said).toContain(words)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

for (const [form, width, height] of [
  ['16:9', 1600, 900],
  ['4:3', 1440, 1080],
  ['Square', 1080, 1080],
  ['Column', 640, 960],
  ['A4', 1240, 1754],
] as const)
  test(
    `every word of a figure stands inside its page: ${form}`,
    slow(!['16:9', 'Column'].includes(form)),
    async ({ page }) => {
      for (const hash of [
        '',
        '#select=crime:kidnapping-for-ransom',
        '#lens=threat',
        '#lens=response&select=body:unodc',
      ]) {
        await page.goto('about:blank')
        await open(page, hash)
        await page.keyboard.press('p')
        await dialog(page).getByLabel(form, { exact: true }).click()
        await expect
          .poll(() => sheet(page).evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]))
          .toEqual([width, height])
        for (const language of ['English', '中文']) {
          await dialog(page).getByLabel(language).click()
          const lang = language === 'English' ? 'en' : 'zh'
          await expect.poll(() => sheet(page).getAttribute('src')).toContain(encodeURIComponent(`xml:lang="${lang}"`))
          const source = (await sheet(page).getAttribute('src')) ?? ''
          const { texts } = await read(page, decodeURIComponent(source.slice(source.indexOf(',') + 1)))
          expect([hash, language, texts.filter(({ isInside }) => !isInside)]).toEqual([hash, language, []])
        }
      }
    },
  )

test('the map and the money are figures too: the headline of the page, its words inside, nothing that needs a page', async ({
  page,
}) => {
  for (const [hash, name, words] of [
    ['#view=map', 'map', ['Afghanistan', 'Taliban', 'about 18 t', 'Worldwide (4)', 'imply no']],
    ['#view=money', 'money', ['about $91.5m', 'up to $2m', 'since 2008', 'None may be added', '¶36']],
  ] as const) {
    await page.goto('about:blank')
    await open(page, hash)
    await page.keyboard.press('p')
    await expect(sheet(page)).toBeVisible()
    const { name: file, content } = await saved(page, 'Save as SVG')
    expect(file).toBe(`nexus-atlas-S-2015-366-${name}-en.svg`)
    const { title, size, texts, asks, others } = await read(page, content.toString())
    expect(title).toBe(await page.getByRole('heading', { level: 1 }).first().innerText())
    expect([size, asks, others]).toEqual([[1600, 900], 0, 0])
    expect([name, texts.filter(({ isInside }) => !isInside)]).toEqual([name, []])
    const said = texts.map(({ text }) => text).join(' ')
    for (const word of words) expect(said).toContain(word)
  }
})

test('the PNG is as large as it says, and the second equals the first', async ({ page }) => {
  await open(page, '#select=group:taliban')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  await dialog(page).getByLabel('Size of the PNG').selectOption('1')
  const first = await saved(page, 'Save as PNG')
  expect(first.name).toBe('nexus-atlas-S-2015-366-network-en.png')
  expect([first.content.readUInt32BE(16), first.content.readUInt32BE(20)]).toEqual([1600, 900])
  const second = await saved(page, 'Save as PNG')
  expect(second.content.equals(first.content)).toBe(true)
})

test('its colours are those of the page: the picture in the file and on screen are painted alike', async ({ page }) => {
  await open(page, '#theme=dark')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  const source = (await sheet(page).getAttribute('src')) ?? ''
  const svg = decodeURIComponent(source.slice(source.indexOf(',') + 1))
  const root = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--canvas', '--kind-group', '--tint-crime', '--rest-threat', '--ink'].map((name) =>
      style.getPropertyValue(name),
    )
  })
  for (const colour of root) expect(svg).toContain(`"${colour.trim()}"`)
})

test('axe finds nothing to mend in the dialog, in either language', async ({ page }) => {
  for (const lang of ['en', 'zh']) {
    await open(page, `#lang=${lang}`)
    await page.keyboard.press('p')
    await expect(page.locator('.figure-sheet img')).toBeVisible()
    expect(await violations(page, '.figure-dialog')).toEqual([])
  }
})
