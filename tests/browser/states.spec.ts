import { test as plain } from '@playwright/test'
import { expect, mark, middleOf, open, test } from './page.ts'
import { coloursAt } from './pixels.ts'

plain.describe('when the canvas cannot be had', () => {
  plain('the picture stays and everything is still reached', async ({ page }) => {
    await page.route(/assets\/(cytoscape|CytoscapeLayer)/, (route) => route.abort())
    await page.goto('/')
    await expect(page.getByText(/The canvas could not be started/)).toBeVisible()
    const isil = mark(page, 'group:isil')
    await isil.click()
    await expect(page).toHaveURL(/select=group:isil/)
    await expect(page.locator('.picture.light [data-id="crime:oil"]').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page).toHaveURL(/focus=1/)
    await expect(mark(page, 'group:aqim')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const line = page.locator('.at-rest .hit[data-id="link:group:lashkar-e-taiba~crime:npo-abuse"]')
    const at = await line.evaluate((path) => {
      const one = path as SVGPathElement
      const point = one.getPointAtLength(one.getTotalLength() / 2).matrixTransform(one.getScreenCTM() ?? undefined)
      return { x: point.x, y: point.y }
    })
    await page.mouse.click(at.x, at.y)
    await expect(page).toHaveURL(/select=link:group:lashkar-e-taiba/)
    await page.keyboard.press('l')
    await expect(page.getByRole('tree')).toBeVisible()
  })

  plain('a canvas that refuses to draw is one of those cases', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.goto('/')
    await expect(page.getByText(/The canvas could not be started/)).toBeVisible()
    await mark(page, 'group:isil').click()
    await expect(page).toHaveURL(/select=group:isil/)
  })
})

plain('offline, a view that was not fetched says so, and those that were go on', async ({ page, context }) => {
  await open(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Report' }).click()
  await expect(page.getByRole('alert')).toContainText('“Report” could not be loaded')
  await expect(page.getByRole('alert')).toContainText('offline')
  await page.getByRole('link', { name: 'Network' }).click()
  await mark(page, 'group:isil').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=group:isil/)
})

test('reduced motion moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .flatMap(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
      .filter((duration) => duration.split(', ').some((one) => one !== '0s')),
  )
  expect(durations).toEqual([])
})

test('forced colours keep shapes, strokes and words apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  const [group, body] = [await middleOf(page, 'group:isil'), await middleOf(page, 'body:unodc')]
  /** Just inside the upper corner of the box of a mark; its button stands off by 3 px. */
  const cornerOf = async (id: string) => {
    const { x, y } = (await mark(page, id).boundingBox()) ?? { x: 0, y: 0 }
    return { x: x + 5, y: y + 5 }
  }
  const corners = [await cornerOf('body:unodc'), await cornerOf('group:isil')]
  // A square fills its corners, a diamond leaves them.
  await expect.poll(() => coloursAt(page, [group, body, ...corners])).toEqual([ink, ink, ink, 'rgb(255, 255, 255)'])
  const word = Array.from({ length: 400 }, (_, i) => ({
    x: body.x + 10 + (i % 40),
    y: body.y - 5 + Math.floor(i / 40),
  }))
  expect(await coloursAt(page, word)).toContain(ink)
  await page.goto('/#select=group:isil')
  const line = page.locator('.picture.light path.lit[data-id="link:group:isil~crime:drug-trafficking"]')
  await expect(line).toHaveAttribute('stroke-dasharray', /^\d/)
  await expect(line).toHaveCSS('stroke', ink)
})

test('forced colours hold on a dark device too, and mark what is chosen there alone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await open(page, '#select=group:isil')
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  const line = page.locator('.picture.light path.lit[data-id="link:group:isil~crime:drug-trafficking"]')
  await expect(line).toHaveCSS('stroke', ink)
  const bar = (choice: number) => page.locator('.network-lenses a').nth(choice)
  await expect(bar(0)).toHaveCSS('border-inline-start-color', ink)
  await expect(bar(1)).toHaveCSS('border-inline-start-color', 'rgb(0, 0, 0)')
  // Of the strip only what counts is filled.
  await expect(page.locator('[data-unit="p46"]')).toHaveCSS('background-color', /255|1 1 1/)
  await expect(page.locator('[data-unit="p1"]')).toHaveCSS('background-color', /^rgb\(0, 0, 0\)$|srgb 0 0 0\)$/)
  await expect(page.locator('[data-unit="p1"]')).toHaveCSS('border-top-width', '0px')
  await page.goto('/#view=matrix&select=group:isil')
  const [chosen, other] = ['ISIL', 'Taliban'].map((name) =>
    page.getByRole('row', { name }).first().locator('td').last(),
  )
  const ground = (cell = page.locator('td').first()) => cell.evaluate((one) => getComputedStyle(one).backgroundColor)
  await expect.poll(() => ground(chosen)).not.toBe(await ground(other))
})

test('high contrast outlines chips and the empty cells of the strip', async ({ page }) => {
  await open(page, '#select=group:isil&theme=contrast')
  await expect(page.locator('.panel .chip').first()).toHaveCSS('box-shadow', /rgb\(107, 114, 128\).*inset/)
  await expect(page.locator('.strip-cells').first()).toHaveCSS('outline-color', 'rgb(107, 114, 128)')
})

test('the tabs stand where they stood, whatever view is in front and whatever stands beside it', async ({ page }) => {
  const places: unknown[] = []
  for (const hash of ['', '#view=map', '#view=about', '#view=report', '#split=report']) {
    await open(page, hash)
    places.push(
      await page.locator('.header-views a').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().x)),
    )
  }
  expect(places).toEqual(places.map(() => places[0]))
})

test('signs of the header have words where there is room, whole, also a third longer ones', async ({ page }) => {
  for (const [width, language] of [
    [1280, 'en'],
    [1280, 'en-XA'],
    [1440, 'zh'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `#lang=${language}`)
    const words = await page
      .locator('.header :is(.split-toggle, .filter-toggle) span, .settings .take-word, .settings button:last-child')
      .evaluateAll((all) =>
        all.map((one) => [one.getBoundingClientRect().width > 20, one.getBoundingClientRect().right]),
      )
    expect(words).toHaveLength(4)
    for (const [isShown, right] of words)
      expect([width, language, isShown, Number(right) <= width]).toEqual([width, language, true, true])
  }
})

test('a device that asks for more contrast gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await open(page)
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('200 % zoom keeps every task: the picture, the list and the details', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 })
  await open(page, '#select=group:isil')
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: /ISIL/ }).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('tree')).toBeVisible()
})

test('a language that runs from right to left mirrors the page and the picture', async ({ page }) => {
  await open(page, '#lang=ar-XB')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const x = async (id: string) => (await mark(page, id).boundingBox())?.x ?? 0
  expect(await x('group:isil')).toBeGreaterThan(await x('crime:oil'))
  expect(await x('crime:oil')).toBeGreaterThan(await x('body:unodc'))
  const [side, panel] = [await page.locator('.side').boundingBox(), await page.locator('.panel').boundingBox()]
  expect(side?.x ?? 0).toBeGreaterThan(panel?.x ?? 0)
  await mark(page, 'group:isil').focus()
  const stop = (of: string) => page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', of)
  // Onward is to the left: into the lines, and along one to its other end.
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => stop('data-line')).toMatch(/^link:group:isil/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => stop('data-mark')).toMatch(/^crime:/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('words a third longer fit, and none of the frame is left in English', async ({ page }) => {
  for (const hash of [
    '',
    '&select=group:isil',
    '&view=report&unit=p36',
    '&view=about',
    '&view=matrix',
    '&view=map',
    '&view=money',
    '&view=table',
    '&view=report',
    '&beside=report&unit=p36',
    '&measure=degree&fold=crimes',
  ]) {
    await open(page, `#lang=en-XA${hash}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
  await open(page, '#lang=en-XA')
  const plainWords = await page
    // The parts of the world that the map goes to are named by the data, as everything in the picture is.
    .locator(
      'nav:not(.map-frames) a, .network-side h2, .network-side legend, .network-side .legend-switch > span:not(.legend-count), .start-panel h2, .start-panel h3',
    )
    .evaluateAll((parts) => parts.map((part) => part.textContent ?? '').filter((text) => /^[\x20-\x7e]+$/.test(text)))
  expect(plainWords).toEqual([])
})

test('resting on the strip lights the lines that stand on a unit', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^paragraph 36/ }).hover()
  await expect(page.locator('.strip-hint')).toContainText('paragraph 36')
  await expect(
    page.locator('.picture.light [data-id="link:group:isil~crime:kidnapping-for-ransom"]').first(),
  ).toBeAttached()
  await expect(page.locator('.at-rest')).toHaveClass(/dimmed/)
})
