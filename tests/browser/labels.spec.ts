import { amountBoxes, expect, labelBoxes, open, openPicture, overlaps, slow, test } from './page.ts'

const LENSES = ['nexus', 'threat', 'places', 'response', 'everything&band=all']

for (const language of ['en', 'zh']) {
  for (const [width, height, lens] of [
    ...LENSES.map((id) => [1280, 720, id] as const),
    [1440, 900, 'nexus'],
    [2560, 1440, 'nexus'],
    [2560, 1440, 'everything&band=all'],
    [900, 700, 'nexus'],
    [900, 700, 'places'],
    [768, 1024, 'nexus'],
    [390, 844, 'nexus&phone=picture'],
    [390, 844, 'places&phone=picture'],
    [390, 844, 'response'],
    [390, 844, 'nexus&select=group:isil'],
    [390, 844, 'nexus&select=crime:kidnapping-for-ransom'],
    [390, 844, 'places&select=place:iraq'],
  ] as const) {
    test(`no label overlaps another in ${lens} at ${width} × ${height} in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openPicture(page, `#lang=${language}&lens=${lens}`)
      const boxes = await labelBoxes(page)
      expect(boxes.length).toBeGreaterThan(6)
      expect(overlaps(boxes)).toEqual([])
      const [left, right] = [Math.min(...boxes.map(({ x1 }) => x1)), Math.max(...boxes.map(({ x2 }) => x2))]
      const canvas = await page.locator('.at-rest-canvas').boundingBox()
      expect(left).toBeGreaterThanOrEqual(-1)
      expect(right).toBeLessThanOrEqual((canvas?.width ?? 0) + 1)
    })
  }
}

test('Everything shows more names the closer one comes, and they still do not overlap', async ({ page }) => {
  await openPicture(page, '#lens=everything&band=all')
  const before = (await labelBoxes(page)).length
  // The picture is written for the place where it first stands: other words write it anew.
  await openPicture(page, '#lens=everything&at=3,0.5,0.5&lang=zh')
  await page.goto('/#lens=everything&at=3,0.5,0.5&lang=en')
  await expect.poll(async () => (await labelBoxes(page)).length).toBeGreaterThan(before + 100)
  expect(overlaps((await labelBoxes(page)).filter(({ id }) => id.includes(':')))).toEqual([])
})

test('the canvas writes more names the closer one comes', async ({ page }) => {
  await page.addInitScript(() => {
    const written = new Set<string>()
    Object.assign(window, { written })
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const write = prototype.fillText
      prototype.fillText = function (text: string, ...place: [number, number]) {
        written.add(text)
        Reflect.apply(write, this, [text, ...place])
      }
    }
  })
  const written = () => page.evaluate(() => (window as unknown as { written: Set<string> }).written.size)
  await open(page, '#lens=everything&band=all')
  let before = 0
  await expect
    .poll(async () => {
      const last = before
      before = await written()
      return before > 0 && before === last
    })
    .toBe(true)
  for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Zoom in' }).click()
  // As many as are in sight.
  await expect.poll(written).toBeGreaterThan(before + 50)
})

test('every line leaves and arrives level', async ({ page }) => {
  await openPicture(page)
  const curves = await page
    .locator('.at-rest .picture path.line:not(.hit)')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('d') ?? ''))
  // From, first control point, middle, second control point, to.
  const heights = curves.map(
    (curve) => curve.match(/-?[\d.]+ (-?[\d.]+)/g)?.map((at) => Number(at.split(' ')[1])) ?? [],
  )
  expect(heights.map((each) => each.length)).toEqual(Array(56).fill(5))
  for (const [from = 0, first = 0, , second = 0, to = 0] of heights)
    expect(Math.max(Math.abs(first - from), Math.abs(second - to))).toBeLessThan(0.5)
})

for (const group of ['isil', 'taliban', 'aqim', 'abu-sayyaf']) {
  test(`the sums on the lines of ${group} cover no name and not one another`, async ({ page }) => {
    await openPicture(page, `#select=group:${group}`)
    const sums = () => amountBoxes(page)
    await expect.poll(async () => (await sums()).length).toBeGreaterThan(0)
    expect(overlaps([...(await sums()), ...(await labelBoxes(page))])).toEqual([])
  })
}

test('the picture stays where it is in every lens, whatever is selected in it', slow(), async ({ page }) => {
  for (const lens of ['threat', 'places', 'response', 'everything&band=all']) {
    await open(page, `#lens=${lens}`)
    const box = () => page.locator('.at-rest-canvas').boundingBox()
    const before = await box()
    for (const id of ['group:isil', 'crime:drug-trafficking', 'place:west-africa', 'body:unodc', 'activity:a23']) {
      await page.goto(`/#lens=${lens}&select=${id}`)
      await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toBeVisible()
      expect([lens, id, await box()]).toEqual([lens, id, before])
    }
  }
})

test('the picture stays where it is, whatever is selected', slow(), async ({ page }) => {
  await open(page)
  const marks = await page
    .locator('[data-mark]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-mark')))
  const tops = new Set<number>()
  for (const language of ['en', 'zh']) {
    for (const id of marks) {
      await page.goto(`/#lang=${language}&select=${id}`)
      await expect(page.locator(`[data-mark="${id}"][aria-pressed="true"]`)).toBeAttached()
      tops.add(Math.round((await page.locator('.at-rest-canvas').boundingBox())?.y ?? 0))
    }
  }
  expect(tops.size).toBe(1)
})

for (const language of ['en', 'zh'])
  for (const [width, height] of [
    [390, 844],
    [900, 700],
    [1280, 720],
  ] as const)
    test(`the headline stands clear of the zoom buttons at ${width} × ${height} in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const hash of ['', '&select=group:isil', '&select=crime:kidnapping-for-ransom', '&select=place:nigeria']) {
        await open(page, `#lang=${language}${width < 400 ? '&phone=picture' : ''}${hash}`)
        const text = await page.locator('.headline h1').evaluate((heading) => {
          const range = document.createRange()
          range.selectNodeContents(heading)
          return Math.max(...[...range.getClientRects()].map(({ right }) => right))
        })
        const controls = await page.locator('.zoom-controls').boundingBox()
        expect([hash, text < (controls?.x ?? 0)]).toEqual([hash, true])
      }
    })

test('the line under a headline is seen whole or not at all', async ({ page }) => {
  for (const language of ['en', 'zh', 'en-XA'])
    for (const hash of ['lens=threat', 'lens=places', 'lens=response', 'lens=everything', 'select=group:isil']) {
      await open(page, `#lang=${language}&${hash}`)
      const out = await page.locator('.headline').evaluate((headline) => {
        const frame = headline.getBoundingClientRect()
        const line = headline.querySelector('p')?.getBoundingClientRect()
        if (!line) return 'none'
        if (line.left >= frame.right) return 'unseen'
        return line.right <= frame.right && line.bottom <= frame.bottom ? 'whole' : 'cut'
      })
      expect([language, hash, out]).not.toContain('cut')
    }
})

test('in Chinese the sign of a paragraph takes no more room on the picture than in other languages', async ({
  page,
}) => {
  const widthOf = async (language: string) => {
    await open(page, `#lang=${language}`)
    const text = page.locator('.picture.light .note.aside text').filter({ hasText: '¶36' })
    await expect(text).toHaveCount(1)
    return text.evaluate((element: SVGTextElement) => {
      const at = element.textContent?.indexOf('¶') ?? -1
      return element.getSubStringLength(at, 1) / Number(element.getAttribute('font-size'))
    })
  }
  const english = await widthOf('en')
  await expect.poll(() => widthOf('zh')).toBeLessThan(english + 0.1)
})
