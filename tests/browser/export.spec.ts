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
        '#view=report&unit=p19',
        '#view=report&unit=p36&select=claim:p36-4',
      ]) {
        await page.goto('about:blank')
        await open(page, hash)
        await page.keyboard.press('p')
        await dialog(page).getByLabel(form, { exact: true }).click()
        await expect
          .poll(() => sheet(page).evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]))
          .toEqual([width, height])
        for (const language of ['English', '中文']) {
          await dialog(page).getByLabel(language, { exact: true }).click()
          const lang = language === 'English' ? 'en' : 'zh'
          await expect.poll(() => sheet(page).getAttribute('src')).toContain(encodeURIComponent(`xml:lang="${lang}"`))
          const source = (await sheet(page).getAttribute('src')) ?? ''
          const { texts } = await read(page, decodeURIComponent(source.slice(source.indexOf(',') + 1)))
          expect([hash, language, texts.filter(({ isInside }) => !isInside)]).toEqual([hash, language, []])
        }
      }
    },
  )

for (const { hash, name, words } of [
  { hash: '#view=matrix&select=group:taliban', name: 'matrix', words: ['Taliban', 'Drug', 'Not shown here', 'Key'] },
  { hash: '#view=table&table=activities', name: 'table', words: ['Led by', 'ongoing', 'more rows', 'a1–59'] },
])
  test(`what stands in rows and columns leaves as a file of its own too, whole in every form: ${name}`, async ({
    page,
  }) => {
    await open(page, hash)
    await page.keyboard.press('p')
    await expect(sheet(page)).toBeVisible()
    const { name: file, content } = await saved(page, 'Save as SVG')
    expect(file).toBe(`nexus-atlas-S-2015-366-${name}-en.svg`)
    const { title, asks, others, texts } = await read(page, content.toString())
    expect(title).toBe(await page.getByRole('heading', { level: 1 }).first().innerText())
    expect([asks, others, texts.filter(({ isInside }) => !isInside)]).toEqual([0, 0, []])
    const said = texts.map(({ text }) => text).join(' ')
    for (const word of words) expect(said).toContain(word)
    for (const [form, width] of [
      ['4:3', 1440],
      ['Column', 640],
      ['A4', 1240],
    ] as const)
      for (const [language, lang] of [
        ['English', 'en'],
        ['中文', 'zh'],
      ] as const) {
        await dialog(page).getByLabel(form, { exact: true }).click()
        await dialog(page).getByLabel(language, { exact: true }).click()
        const svg = async () => decodeURIComponent((await sheet(page).getAttribute('src')) ?? '')
        await expect.poll(svg).toMatch(new RegExp(`width="${width}".*xml:lang="${lang}"`))
        const set = await read(page, (await svg()).replace(/^[^,]*,/, ''))
        expect([form, language, set.texts.filter(({ isInside }) => !isInside)]).toEqual([form, language, []])
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

test('both languages stand in one file, every word of both inside its page', async ({ page }) => {
  await open(page, '#select=crime:kidnapping-for-ransom')
  await page.keyboard.press('p')
  for (const form of ['16:9', 'Column', 'A4']) {
    await dialog(page).getByLabel(form, { exact: true }).click()
    await dialog(page).getByLabel('English + 中文').click()
    const svg = async () => {
      const source = (await sheet(page).getAttribute('src')) ?? ''
      return decodeURIComponent(source.slice(source.indexOf(',') + 1))
    }
    await expect.poll(svg).toContain('依据')
    const { texts, others } = await read(page, await svg())
    expect([form, texts.filter(({ isInside }) => !isInside), others]).toEqual([form, [], 0])
    const said = texts.map(({ text }) => text).join(' ')
    for (const words of ['Rests on', '依据', 'Boko Haram', '“博科圣地”']) expect(said).toContain(words)
  }
})

test('what is too large for the browser is said before it is drawn, and the SVG is saved all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const before = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function refused(this: HTMLCanvasElement, ...asked: unknown[]) {
      return this.width > 4000 ? null : Reflect.apply(before, this, asked)
    } as typeof before
  })
  await open(page, '#select=group:isil')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  await dialog(page).getByLabel('Size of the PNG').selectOption('4')
  await dialog(page).getByRole('button', { name: 'Save as PNG' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('6400 × 3600 px is more than a browser can hold')
  expect((await saved(page, 'Save as SVG')).name).toBe('nexus-atlas-S-2015-366-network-en.svg')
})

test('it is copied as text with its notes, plain in one paragraph and rich', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#select=crime:kidnapping-for-ransom')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Copy as text' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('Copied with its notes')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''))
  })
  const [plain = '', html = ''] = copied
  expect(plain).toMatch(/in 12 months .*\(estimated; Monitoring Team, see S\/2014\/770\)/)
  expect(plain).toContain('S/2015/366, para. 36.')
  expect(plain).not.toContain('\n')
  expect(html).toContain('<sup>1</sup>')
})

test('the search offers the figure of the view in front, and a page about the site has none', async ({ page }) => {
  await open(page, '#view=report&unit=p36')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('save figure')
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toHaveAttribute('alt', /¶36: Ransom payments/)
  await page.keyboard.press('Escape')
  await open(page, '#view=about')
  await page.keyboard.press('p')
  await expect(dialog(page)).toHaveCount(0)
})

test('on a phone it fills the page, with everything in reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#view=report&unit=p36')
  await page.keyboard.press('p')
  await expect(sheet(page)).toBeVisible()
  for (const name of ['Save as SVG', 'Save as PNG', 'Copy as picture', 'Copy as text'])
    await expect(dialog(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
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

test('the map and the money are figures too: the headline of the page, its words inside, nothing that needs a page', async ({
  page,
}) => {
  for (const [hash, name, words] of [
    ['#view=map', 'map', ['Afghanistan', 'Taliban', 'about 18 t', 'Worldwide (4)', 'imply no']],
    [
      '#view=money',
      'money',
      ['about $91.5m', 'up to $2m', 'since 2008', 'No money may be added', '365 t', '¶36', '¶47'],
    ],
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
