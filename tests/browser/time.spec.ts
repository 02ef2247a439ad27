import { expect, open, test, violations } from './page.ts'

test('every dated claim opens its paragraph, and says its date in words when it is pointed at', async ({ page }) => {
  await open(page, '#view=time')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What the report dates lies late: \d+ of \d+ dated/)
  const rows = page.locator('.time-claim')
  await expect(rows.locator('.chip')).toHaveCount(await rows.count())
  const aqim = page.getByRole('button', { name: 'AQIM money received' })
  await expect(aqim).toHaveAccessibleDescription(/^since 2008; about \$91\.5m; estimated/)
  await aqim.hover()
  await expect(page.locator('.time .headline p')).toContainText('since 2008')
  await expect(page.locator('.strip-count')).toContainText('1 of 160')
  await aqim.click()
  await expect(page).toHaveURL(/select=claim:p39-3/)
  await expect(page.locator('.details .claim')).toContainText('since 2008')
  await page.locator('.time-claim', { has: aqim }).locator('.chip').click()
  await expect(page).toHaveURL(/view=report/)
  await expect(page).toHaveURL(/unit=p39/)
})

test('an open end stops at the line of the report, and no claim is drawn after it', async ({ page }) => {
  await open(page, '#view=time')
  const line = (await page.locator('.time-report').boundingBox())?.x ?? 0
  const ends = await page
    .locator('.time-bar-place')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().right))
  expect(ends.length).toBeGreaterThan(10)
  expect(Math.max(...ends)).toBeLessThanOrEqual(line + 2)
  const openEnds = await page
    .locator('.time-claim .time-bar.open')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().right))
  for (const end of openEnds) expect(Math.abs(end - line)).toBeLessThanOrEqual(2)
})

test('a selected group lights what names it, and the headline says how much that is', async ({ page }) => {
  await open(page, '#view=time&select=group:isil')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^ISIL: one of \d+ dated claims, 2014–2015$/)
  await expect(page.locator('.time-claim.chosen')).toHaveCount(1)
  await expect(page.locator('.time-claim.chosen')).toContainText('ISIL')
  const inkOf = (name: string) =>
    page
      .getByRole('button', { name })
      .locator('b')
      .evaluate((word) => getComputedStyle(word).color)
  // Words step back with their bars: what is lit is read first.
  expect(await inkOf('Taliban opiate trade')).not.toBe(await inkOf('ISIL commits trafficking in persons'))
})

test('keys walk along the dates of a block and open what they are of; the scale is a choice in the link', async ({
  page,
}) => {
  await open(page, '#view=time')
  const dates = page.getByRole('group', { name: 'UN activities' }).getByRole('button')
  await dates.first().focus()
  await page.keyboard.press('End')
  await expect(dates.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=activity:a/)
  await page.getByRole('link', { name: 'every year alike' }).click()
  await expect(page).toHaveURL(/time=alike/)
  await expect(page.locator('.time-narrow')).toHaveCount(0)
})

for (const [width, height, language] of [
  [1280, 720, 'en'],
  [1280, 720, 'zh'],
  [1920, 1080, 'zh'],
] as const)
  test(`no words of dates lie on others at ${width} px in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, `#view=time&lang=${language}`)
    await expect(page.locator('.time-date').first()).toBeVisible()
    const over = await page.locator('.time-date, .time-value, .time-head i').evaluateAll((all) => {
      const boxes = all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 0.5 &&
              b.box.left < a.box.right - 0.5 &&
              a.box.top < b.box.bottom - 2 &&
              b.box.top < a.box.bottom - 2,
          )
          .map((b) => `${a.text} × ${b.text}`),
      )
    })
    expect(over).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

test('at 1280 × 720 rows leave room for the first lanes, and no name runs into a bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=time')
  await expect(page.locator('.time-lane').first()).toBeInViewport()
  await expect(page.getByRole('group', { name: 'UN activities' })).toBeInViewport({ ratio: 0.6 })
  const gaps = await page.locator('.time-claim').evaluateAll((rows) =>
    rows.map((row) => {
      const words = document.createRange()
      words.selectNodeContents(row.querySelector('.time-name > span') ?? row)
      return (row.querySelector('.time-bar')?.getBoundingClientRect().left ?? 0) - words.getBoundingClientRect().right
    }),
  )
  for (const gap of gaps) expect(gap).toBeGreaterThan(3)
})

test('on a phone values stand under names and dates year by year, and nothing leaves the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#view=time')
  await expect(page.locator('.time-years li').first()).toBeAttached()
  await expect(page.locator('.time-under').first()).toBeVisible()
  await expect(page.locator('.time-value').first()).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('axe finds nothing to mend in it, light and dark', async ({ page }) => {
  for (const hash of ['#view=time', '#view=time&theme=dark&select=group:taliban', '#view=time&lang=zh&sure=firm']) {
    await open(page, hash)
    await expect(page.locator('.time-claim').first()).toBeVisible()
    expect([hash, await violations(page)]).toEqual([hash, []])
  }
})
