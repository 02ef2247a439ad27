import { expect, mark, middleOf, open, test } from './page.ts'

test('a place opens its claims, a group its places, and the picture says whose borders these are not', async ({
  page,
}) => {
  await open(page, '#view=map')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('groups are tied to a place')
  await expect(page.getByText('imply no endorsement or acceptance by the United Nations')).toBeVisible()
  const details = page.getByRole('region', { name: 'Details' })
  await mark(page, 'place:afghanistan').click()
  await expect(page).toHaveURL(/view=map&select=place:afghanistan/)
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Afghanistan')
  await expect(details.locator('.answer-row .chip').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afghanistan: one group and 4 crimes')
  await mark(page, 'group:taliban').click()
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Taliban')
  await expect(page.locator('.map-place.lit')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#view=map$/)
})

test('the pointer previews, and a line or way leads to its claim', async ({ page }) => {
  await open(page, '#view=map')
  await mark(page, 'place:cameroon').hover()
  await expect(page.locator('.map-place.lit')).not.toHaveCount(0)
  await expect(page.locator('.map-thing.lit .map-name')).toHaveText(['Boko Haram'])
  await page.mouse.move(400, 70)
  await expect(page.locator('.map-frame.dimmed')).toHaveCount(0)
  const way = page.locator('.choices .map-legs a', { hasText: 'Afghanistan → Pakistan' })
  await way.hover()
  await expect(page.locator('.map-way.lit')).toHaveCount(1)
  await expect(page.locator('.map-way.lit text')).toHaveText('160 t')
  await way.click()
  await expect(page).toHaveURL(/select=claim:p25-5/)
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('160 tonnes')
})

test('every place is in the list, the whole world too', async ({ page }) => {
  await open(page, '#view=map')
  const list = page.locator('.map-list a')
  const title = await page.locator('.choices h2', { hasText: 'places' }).textContent()
  expect(title).toBe(`${(await list.count()) - 1} places, one more not drawn`)
  await list.filter({ hasText: 'Worldwide' }).click()
  await expect(page).toHaveURL(/select=place:world/)
})

test('one goes to a part of the world by a link, drags it, and comes back by Back', async ({ page }) => {
  await open(page, '#view=map')
  const frames = page.getByRole('navigation', { name: 'Frame' })
  const before = await middleOf(page, 'place:nigeria')
  await frames.getByRole('link', { name: 'Sahel' }).click()
  await expect(page).toHaveURL(/at=[\d.]+,0\.5\d*,0\.4\d*/)
  await expect.poll(async () => (await middleOf(page, 'place:nigeria')).x).not.toBe(before.x)
  const address = page.url()
  const near = await middleOf(page, 'place:nigeria')
  const length = await page.evaluate(() => history.length)
  await expect(frames.getByRole('link', { name: 'Sahel' })).toHaveAttribute('aria-current', 'true')
  await page.mouse.move(400, 300)
  await page.mouse.down()
  await page.mouse.move(460, 330, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.url()).not.toBe(address)
  // A drag is no step of its own.
  expect(await page.evaluate(() => history.length)).toBe(length)
  const moved = await middleOf(page, 'place:nigeria')
  expect(Math.abs(moved.x - near.x - 60)).toBeLessThan(3)
  await page.reload()
  await expect.poll(async () => Math.abs((await middleOf(page, 'place:nigeria')).x - moved.x)).toBeLessThan(3)
  await page.goBack()
  await expect.poll(async () => Math.abs((await middleOf(page, 'place:nigeria')).x - before.x)).toBeLessThan(2)
})

test('the map by keyboard alone: arrows walk, Space selects, Enter focuses, Escape leaves', async ({ page }) => {
  await open(page, '#view=map')
  await mark(page, 'place:nigeria').focus()
  await page.keyboard.press('ArrowRight')
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
  expect(next).not.toBe('place:nigeria')
  await mark(page, 'place:iraq').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=place:iraq/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/focus=1/)
  await expect(mark(page, 'place:libya')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(mark(page, 'place:libya')).toBeAttached()
})

test('a filter takes places away, and one that leaves nothing says so', async ({ page }) => {
  await open(page, '#view=map&group=lashkar-e-taiba')
  await expect(page.locator('.map-place')).toHaveCount(1)
  await page.goto('/#view=map&crime=cybercrime')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing is left')
  await page.locator('.map .empty-result').getByRole('button', { name: 'Take it back' }).click()
  await expect(mark(page, 'place:iraq')).toBeVisible()
})

test('activities have a layer of their own', async ({ page }) => {
  await open(page, '#view=map')
  await page.getByRole('link', { name: 'UN activities' }).click()
  await expect(page).toHaveURL(/map=response/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('UN activities name')
  await mark(page, 'place:mali').click()
  await expect(page.locator('.map-thing').first()).toBeVisible()
})

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
  [390, 844],
] as const)
  for (const hash of ['', '&select=group:isil', '&map=response', '&at=3,0.5084,0.4165', '&lang=zh'])
    test(`no name on the map covers another at ${width} × ${height}: ${hash}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, `#view=map${hash}`)
      await expect(page.locator('.map-label, .map-thing .map-name').first()).toBeVisible()
      const boxes = await page.locator('.map-label, .map-thing .map-name').evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { id: one.textContent ?? '', x1: left, y1: top, x2: right, y2: bottom }
        }),
      )
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 2,
          )
          .map((b) => `${a.id} × ${b.id}`),
      )
      expect(over).toEqual([])
    })

test('groups stand where they stand at any selection, and none without a name', async ({ page }) => {
  await open(page, '#view=map')
  const spots = () =>
    page
      .locator('.map-thing, .map-place')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-mark'), one.getAttribute('style')].join(' ')))
  await expect(mark(page, 'group:al-shabaab')).toBeVisible()
  const before = await spots()
  const groups = page.locator('.map-thing .map-name, .map-unplaced button')
  await expect(groups).toHaveCount(11)
  for (const id of ['group:al-nusrah-front', 'place:syria']) {
    await mark(page, id).click()
    await expect(mark(page, id)).toHaveAttribute('aria-pressed', 'true')
    expect(await spots()).toEqual(before)
  }
})

for (const look of ['light', 'dark', 'contrast', 'forced'] as const)
  test(`land is told from sea, and a named country from other land: ${look}`, async ({ page }) => {
    if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' })
    await open(page, `#view=map${look === 'forced' ? '' : `&theme=${look}`}`)
    await expect(page.locator('.map-country').first()).toBeAttached()
    const [land, sea, country, coast] = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
      const frame = document.querySelector('.map-frame') as Element
      return [
        of('.map-ground').fill,
        of('body').backgroundColor,
        of('.map-country').fill,
        of('.map-ground').stroke,
        frame.className,
      ]
    })
    expect(new Set([land, sea, country]).size).toBe(3)
    expect(coast).not.toBe(sea)
  })

test('a map between the panels of a tablet keeps its height, and the groups under it are scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await open(page, '#view=map&lang=zh')
  await expect(mark(page, 'place:nigeria')).toBeVisible()
  expect((await page.locator('.map-frame').boundingBox())?.height).toBeGreaterThan(400)
  await page.locator('.map-groups button').last().click()
  await expect(page).toHaveURL(/select=group:/)
})

test('every form on the map opens the paragraphs it comes from: dot, land, hatch, bar, line, way and the whole world', async ({
  page,
}) => {
  await open(page, '#view=map')
  await expect(mark(page, 'place:nigeria')).toBeVisible()
  const chip = page.getByRole('region', { name: 'Details' }).locator('.chip').first()
  const inFrame = async (selector: string) => {
    const spot = await page
      .locator(selector)
      .first()
      .evaluate((shape) => {
        const box = shape.getBoundingClientRect()
        // A point of the form on which nothing else lies.
        for (let i = 1; i < 40; i++)
          for (let j = 1; j < 40; j++) {
            const [x, y] = [box.left + (box.width * i) / 40, box.top + (box.height * j) / 40]
            if (document.elementFromPoint(x, y) === shape) return [x, y] as const
          }
        return undefined
      })
    if (!spot) throw new Error(`${selector} is covered`)
    await page.mouse.click(...spot)
  }
  for (const [selector, selected] of [
    ['[data-place="place:somalia"]', 'place:somalia'],
    ['[data-place="place:central-asia"]', 'place:central-asia'],
    ['.map-bar + .hit', 'place:'],
    ['.map-ties > g:not(.map-way) > .map-casing ~ .hit', 'link:|claim:'],
    ['.map-way .line.hit', 'claim:'],
  ] as const) {
    await inFrame(selector)
    await expect(page, selector).toHaveURL(new RegExp(`select=(${selected})`))
    await expect(chip, selector).toBeVisible()
  }
  await expect(page.locator('.map-worldwide .chip').first()).toHaveAttribute('href', /view=report.*unit=p\d+/)
  await page.locator('.map-worldwide > a').click()
  await expect(page).toHaveURL(/select=place:world/)
  await expect(chip).toBeVisible()
})

test('under the map of a phone no room is kept for what is not said', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#view=map')
  await expect(mark(page, 'place:nigeria')).toBeVisible()
  const beside = await page.locator('.map-beside').boundingBox()
  const last = await page.locator('.map-beside > :last-child').boundingBox()
  expect((beside?.y ?? 0) + (beside?.height ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeLessThan(8)
})

test('a finger pans the map and the page stays where it is', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto('/#view=map')
  await expect(mark(page, 'place:nigeria')).toBeVisible()
  const before = await middleOf(page, 'place:nigeria')
  const session = await context.newCDPSession(page)
  const touch = (type: string, x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  await touch('touchStart', 250, 250)
  for (let i = 1; i <= 5; i++) await touch('touchMove', 250 - 12 * i, 250 - 8 * i)
  await touch('touchEnd', 0, 0)
  await expect.poll(async () => (await middleOf(page, 'place:nigeria')).x).toBeLessThan(before.x - 40)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await context.close()
})
