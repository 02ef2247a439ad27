import { expect, open, test } from './page.ts'

test('every figure opens its claim and its paragraph, and no money is added', async ({ page }) => {
  await open(page, '#view=money')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ figures: where parts are given/)
  await expect(page.locator('.details h2')).toHaveText('No money may be added')
  const rows = page.locator('li:is(.money-row, .amount-row)')
  await expect(page.locator('li:is(.money-row, .amount-row) > .chip')).toHaveCount(await rows.count())
  const oil = page.getByRole('button', { name: 'ISIL seized oilfields' })
  await expect(oil).toHaveAccessibleDescription(
    'income from seized oilfields: up to $2m, a day; stated, a ceiling; Monitoring Team, S/2014/815',
  )
  await oil.hover()
  await expect(page.locator('.strip-count')).toContainText('1 of 160')
  await oil.click()
  await expect(page).toHaveURL(/select=claim:p32-6/)
  await expect(page.locator('.details .claim')).toContainText('up to $2 million a day')
  await expect(oil).toHaveAttribute('aria-pressed', 'true')
  await page.locator('li.money-row', { has: oil }).locator('.chip').click()
  await expect(page).toHaveURL(/view=report/)
  await expect(page).toHaveURL(/unit=p32/)
})

test('people, mass and shares stand on axes of their own, with what is in no part', async ({ page }) => {
  await open(page, '#view=money')
  for (const name of ['Money', 'People', 'Mass', 'Shares', 'Other counts'])
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).first()).toBeAttached()
  const displaced = page.locator('li.amount-row', { hasText: 'people displaced in the region' })
  await expect(displaced).toContainText('up to 239,000 in no part')
  const chad = displaced.getByRole('button', { name: 'Chad 15,000' })
  await chad.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=claim:p47-6/)
  await expect(chad).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('one of')
  await displaced.locator(':scope > .chip').click()
  await expect(page).toHaveURL(/unit=p47/)
})

test('one measure alone is a choice and a link, and all figures are rows of a table too', async ({ page }) => {
  await open(page, '#view=money')
  await page.getByRole('link', { name: /^Mass/ }).click()
  await expect(page).toHaveURL(/sums=mass/)
  await expect(page.locator('li.money-row')).toHaveCount(0)
  await expect(page.locator('li.amount-row').first()).toBeVisible()
  await page.getByRole('link', { name: 'Claims with a figure' }).click()
  await expect(page).toHaveURL(/view=table.*amount=yes/)
  await expect(page.getByRole('grid')).toBeVisible()
})

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`no word lies on another and none is cut at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const language of ['en', 'zh', 'ar-XB']) {
      await page.goto('about:blank')
      await open(page, `#view=money&lang=${language}`)
      await expect(page.locator('li.money-row').first()).toBeVisible()
      const faults = await page.locator('.money-body').evaluate((body) => {
        const { left, right } = body.getBoundingClientRect()
        const texts = [
          ...body.querySelectorAll(
            'li :is(.money-name, .amount-name) > span, .sum-label, .money-amount, .amount-value, .money-period, .whole-name',
          ),
        ]
          .map((element) => {
            const range = document.createRange()
            range.selectNodeContents(element)
            return { text: element.textContent ?? '', box: range.getBoundingClientRect() }
          })
          .filter(({ box }) => box.width > 0)
        const cut = texts.filter(({ box }) => box.left < left - 1 || box.right > right + 1)
        // Letters have air above and below them that boxes count and nobody sees.
        const over = texts.filter(({ box: a }, i) =>
          texts.some(
            ({ box: b }, j) =>
              j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5,
          ),
        )
        return [...cut, ...over].map(({ text }) => text)
      })
      expect([language, faults]).toEqual([language, []])
    }
  })

test('in a pane beside another what a rate is divided by stands with its period, and not over it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=money&beside=report')
  const rate = page.locator('li.money-row', { hasText: 'the same money' })
  await expect(rate.locator('.money-period')).toHaveText('a day ÷ 365')
  const label = await rate.locator('.sum-label').boundingBox()
  const period = await rate.locator('.money-period').boundingBox()
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(period?.x ?? 0)
})

test('what a rate is divided by stands at its elbow, and in a mirrored page, where the amount stands there, with its period', async ({
  page,
}) => {
  const elbow = page.locator('.money-elbow')
  const divided = page.locator('.money-name small', { hasText: '÷ 365' })
  await open(page, '#view=money')
  await expect(elbow).toHaveCount(1)
  await expect(divided).toHaveCount(0)
  await open(page, '#lang=ar-XB&view=money')
  await expect(divided).toHaveCount(1)
  await expect(elbow).toHaveCount(0)
})

test('beside the other measures most sums are read without scrolling, each right before its mark', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=money')
  await expect(page.locator('li.money-row').first()).toBeVisible()
  const rows = await page.locator('.money-body').evaluate((body) => {
    const { bottom } = body.getBoundingClientRect()
    return [...body.querySelectorAll('li.money-row')].map((row) => ({
      isSeen: row.getBoundingClientRect().bottom <= bottom,
      gap:
        (row.querySelector('.sum-shape')?.getBoundingClientRect().left ?? 0) -
        (row.querySelector('.money-amount')?.getBoundingClientRect().right ?? 0),
    }))
  })
  // Two thirds of them at once; before, it was little more than half.
  expect(rows.filter(({ isSeen }) => isSeen).length * 3).toBeGreaterThanOrEqual(rows.length * 2)
  for (const { gap } of rows) expect(gap).toBeGreaterThan(0)
  for (const { gap } of rows) expect(gap).toBeLessThan(16)
})

test('steps of an axis have their currency, and Chinese counts people by ten thousands', async ({ page }) => {
  await open(page, '#view=money')
  await expect(page.locator('.money-head .money-chart i').first()).toHaveText('$10')
  await open(page, '#view=money&lang=zh')
  await expect(page.locator('.measure-people')).toContainText('近190万')
})

test('a figure chosen here lights its line in the network', async ({ page }) => {
  await open(page, '#view=money&select=claim:p32-6')
  await page.getByRole('link', { name: 'Network' }).click()
  await expect(page.locator('.picture.light .lit[data-id="link:group:isil~crime:oil"]').first()).toBeAttached()
})

test('figures are put together and left out by keyboard, and an empty view says what to do', async ({ page }) => {
  await open(page, '#view=money')
  await page.getByRole('link', { name: 'By who says so' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/money=source/)
  await expect(page.getByRole('heading', { level: 3, name: 'UNODC', exact: true })).toBeVisible()
  await page.getByRole('link', { name: /^Whole markets/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sums=market/)
  const rows = page.locator('li.money-row')
  const before = await rows.count()
  await page.getByRole('checkbox', { name: /^UNODC \d/ }).press('Space')
  await expect(rows).not.toHaveCount(before)
  await page.goto('/#view=money&group=al-qaida-in-iraq')
  await expect(page.getByRole('heading', { level: 1, name: 'No figure passes the filters' })).toBeVisible()
  await page.locator('.money .empty-result').getByRole('button').click()
  await expect(rows.first()).toBeVisible()
})
