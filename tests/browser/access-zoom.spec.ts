// Does the page hold for whoever makes it larger, or asks for more contrast? What axe cannot see is measured here.

import type { Page } from '@playwright/test'
import { expect, open, slow, test } from './page.ts'

const VIEWS = [
  '',
  '#select=group:isil',
  '#lens=everything',
  '#view=matrix',
  '#view=map',
  '#view=money',
  '#view=time',
  '#view=table',
  '#view=report',
  '#view=report&unit=p36',
  '#view=about',
] as const

/** What stands still over a page that scrolls, what runs out at its side, and what of its headline is not seen. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1
    const still = [...document.querySelectorAll('.frame *')].filter(
      (element) =>
        isSeen(element) &&
        ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
        // The names of rows stay beside a grid that is scrolled sideways.
        !element.closest('.matrix-body'),
    )
    const headline = document.querySelector('.view.front .headline')
    const frame = headline?.getBoundingClientRect()
    const lost = [...(headline?.querySelectorAll('h1, p') ?? [])].filter((line) => {
      const box = line.getBoundingClientRect()
      return line.textContent?.trim() && (box.height < 10 || box.bottom > (frame?.bottom ?? 0) + 2)
    })
    const over = document.documentElement.scrollWidth - window.innerWidth
    const height = document.querySelector('.view.front')?.getBoundingClientRect().height ?? 0
    return [
      ...still.map((element) => `stands still: ${element.className}`),
      ...lost.map((line) => `not seen: ${line.textContent}`),
      ...(over > 0 ? [`${over} px at the side`] : []),
      ...(height < 150 ? [`a view of ${height} px`] : []),
    ]
  })
}

for (const [width, height] of [
  [320, 256],
  [640, 512],
  [683, 384],
] as const)
  test(
    `in ${width} × ${height}, as a window is when all is enlarged, every view is one column that the page scrolls`,
    slow(width !== 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const hash of VIEWS) {
        await open(page, hash)
        expect([hash, await faults(page)]).toEqual([hash, []])
      }
    },
  )

test('enlarged four times the menu has every view, and can be scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  for (const name of ['Network', 'Matrix', 'Map', 'Figures', 'Time', 'Table', 'Report', 'About'])
    await expect(page.getByRole('link', { name, exact: true })).toBeAttached()
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  await expect(page.locator('.unit-index')).toBeVisible()
})

test('both sentences of a headline are seen, and still are with wide spaces between letters, words and lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const hash of ['', '#lens=threat', '#view=matrix', '#select=group:isil']) {
    await open(page, hash)
    for (const spacing of [false, true]) {
      if (spacing)
        await page.evaluate(() => {
          const wide = new CSSStyleSheet()
          wide.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
          )
          document.adoptedStyleSheets.push(wide)
        })
      const told = (await faults(page)).filter((one) => one.startsWith('not seen'))
      expect([hash, spacing, told]).toEqual([hash, spacing, []])
    }
  }
})

test('more contrast is black where the device is dark, by choice and by the device', async ({ page }) => {
  const grounds = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]
    })
  const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
  await open(page, '#select=group:isil')
  expect(await grounds()).toEqual([black, white])
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' })
  await open(page, '#theme=contrast&select=group:isil')
  expect(await grounds()).toEqual([black, white])
  // The canvas under the light is painted in the same.
  const painted = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.at-rest-canvas canvas[data-id="layer2-node"]')
    const { data = [] } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    return Array.from(data).some(
      (alpha, i) => i % 4 === 3 && alpha === 255 && (data[i - 3] ?? 0) > 240 && (data[i - 1] ?? 255) < 140,
    )
  })
  expect(painted).toBe(true)
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  expect(await grounds()).toEqual([white, black])
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', contrast: 'more' })
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))
  expect(ink).toBe('CanvasText')
})

test('the drawer of filters gives the focus back to what opened it', async ({ page }) => {
  await open(page)
  const opener = page.getByRole('button', { name: 'Filters' })
  const drawer = page.getByRole('region', { name: 'Filters' })
  for (const close of ['Escape', 'button'] as const) {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(drawer).toBeFocused()
    if (close === 'Escape') await page.keyboard.press('Escape')
    else await drawer.getByRole('button', { name: 'Close' }).click()
    await expect(drawer).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

test('Chinese inside an English page says that it is Chinese', async ({ page }) => {
  const unsaid = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.closest('[lang]')?.getAttribute('lang') !== 'zh')
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node instanceof Text && /\p{Script=Han}/u.test(node.data))
        .map((node) => node.textContent),
    )
  for (const hash of ['#view=report&unit=p60', '#view=report&unit=a27', '#select=group:isil']) {
    await open(page, hash)
    await expect(page.locator('.panel')).not.toBeEmpty()
    expect([hash, await unsaid()]).toEqual([hash, []])
  }
  await page.keyboard.press('/')
  await page.keyboard.type('isil')
  await expect(page.locator('[cmdk-item]').first()).toContainText('伊拉克和黎凡特伊斯兰国')
  expect(await unsaid()).toEqual([])
})

test.describe('with one finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the network comes closer by a button', async ({ page }) => {
    await open(page, '#select=group:isil')
    await page.getByRole('button', { name: 'Zoom in' }).tap()
    await expect(page).toHaveURL(/camera|zoom|at=/)
  })
})
