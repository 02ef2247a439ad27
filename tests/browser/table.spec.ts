import { expect, open, test } from './page.ts'

const body = '.table-rows [data-at]'

test('a row selects what it is about, here and everywhere, and only rows in sight are on the page', async ({
  page,
}) => {
  await open(page, '#view=table')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ claims in \d+ units; \d+ of them stated/)
  const grid = page.getByRole('grid')
  const total = Number(await grid.getAttribute('aria-rowcount'))
  expect(await page.locator(body).count()).toBeLessThan(total / 3)
  await page.getByRole('link', { name: 'Who or what', exact: true }).click()
  await expect(page).toHaveURL(/sort=subject/)
  await expect(page.getByRole('columnheader', { name: 'Who or what' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: 'Who or what', exact: true }).click()
  await expect(page).toHaveURL(/sort=-subject/)
  await page.locator(body).nth(1).locator('td').nth(3).click()
  await expect(page).toHaveURL(/select=claim:/)
  await expect(page.locator('.details .claim')).toBeVisible()
  await page.locator(body).nth(2).hover()
  await page.locator(body).nth(2).getByRole('checkbox').check()
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Copy 2 selected rows as TSV' })).toBeVisible()
})

test('the head stays over the rows while they scroll', async ({ page }) => {
  await open(page, '#view=table')
  const head = page.locator('.table-head')
  const top = async () => (await head.boundingBox())?.y
  const before = await top()
  await page.locator('.table-scroll').evaluate((scroller) => scroller.scrollBy(0, 4000))
  await expect(page.locator(body).first()).not.toHaveAttribute('data-at', '0')
  expect(await top()).toBe(before)
  await expect(head.getByRole('link').first()).toBeInViewport()
})

test('rows are walked, chosen and copied by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#view=table&table=activities&count=none')
  await page.locator('.table-rows [tabindex="0"]').first().focus()
  await page.keyboard.press('End')
  await expect(page.locator(`${body}:focus`)).toContainText('a59')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`${body}:focus`)).toContainText('a58')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=activity:a58/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=activity:a57,activity:a58/)
  await page.keyboard.press('Control+c')
  await expect(page.getByRole('status').filter({ hasText: '2 rows copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n').map((line) => line.split('\t').length)).toEqual([6, 6, 6])
  expect(copied).toContain('a57')
})

test('all rows can be selected at once, and the panel stays short', async ({ page }) => {
  await open(page, '#view=table')
  await page.locator('.table-rows [tabindex="0"]').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.locator('.table-tools')).toContainText(/(\d+) rows, \1 selected/)
  await expect(page.locator('.several li')).toHaveCount(12)
  const all = page.url()
  await page.reload()
  await expect(page.locator('.table-tools')).toContainText(/(\d+) rows, \1 selected/)
  expect(page.url()).toBe(all)
})

test('a source switched off goes from every view, stays in its own table, and comes back', async ({ page }) => {
  await open(page, '#view=table&table=sources')
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
  await page.getByRole('checkbox', { name: 'Count what rests on UNODC', exact: true }).uncheck()
  await expect(page).toHaveURL(/without=body:unodc/)
  await expect(page.getByRole('button', { name: 'Remove “Without source: UNODC”' })).toBeVisible()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(rows))
  await page.getByRole('link', { name: 'Figures', exact: true }).click()
  await expect(page.locator('li.money-row').first()).toBeVisible()
  await expect(page.locator('li.money-row', { hasText: '$155m' })).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Count what rests on UNODC', exact: true })).toBeChecked()
})

test('claims of one origin count once when asked', async ({ page }) => {
  await open(page, '#view=table&table=sources')
  const claims = () => page.locator(body).first().locator('td').nth(3).textContent()
  const each = Number(await claims())
  await page.getByRole('checkbox', { name: 'Claims of one origin once' }).check()
  await expect(page).toHaveURL(/origin=once/)
  expect(Number(await claims())).toBeLessThan(each)
})

test('crimes and regions without a response stand out, and the reason to be careful is one click away', async ({
  page,
}) => {
  await open(page, '#view=table&table=gaps')
  await expect(page.locator('.table-row .table-finding').first()).toHaveText('none listed')
  await expect(page.locator(body, { hasText: 'Oil' }).locator('.table-finding')).toHaveText(
    'none listed 2 name its whole, natural resources',
  )
  // A second line under a headline would be out of sight.
  await expect(page.locator('.headline .chip')).toBeInViewport({ ratio: 1 })
  await page.locator('.headline .chip').click()
  await expect(page).toHaveURL(/unit=p52/)
})

test('columns come and go, and the link keeps them', async ({ page }) => {
  await open(page, '#view=table')
  await page.getByText(/^Columns: 7 of \d+/).click()
  await page.getByRole('checkbox', { name: 'Period' }).check()
  await page.getByRole('checkbox', { name: 'Who says so' }).uncheck()
  await expect(page).toHaveURL(/columns=claims\.period,claims\.speakers/)
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Period' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Who says so' })).toHaveCount(0)
  await page.goto('/#view=table&columns=claims.sky')
  await expect(page.getByRole('status').first()).toContainText('No table has a column “claims.sky”.')
})

test('activities stand under their printed status, whose line stays under the heads while its rows go by', async ({
  page,
}) => {
  await open(page, '#view=table&table=activities')
  const over = page.locator('tbody .table-heading')
  await expect(over.first()).toContainText(/^ongoing printed 正在进行 35 rows$/)
  await expect(page.locator('.count-bar li')).toHaveText([
    'ongoing 35',
    'completed 10',
    'standing 10',
    'in preparation 4',
  ])
  await page.locator('.table-scroll').evaluate((scroller) => scroller.scrollBy(0, 300))
  const stuck = page.locator('.table-heading.table-stuck')
  await expect(stuck).toContainText('ongoing')
  await expect(stuck).toBeInViewport({ ratio: 1 })
})

test('a count by body has its three counts beside one another, and a press on a body leaves its rows', async ({
  page,
}) => {
  await open(page, '#view=table&table=activities')
  await page.getByRole('link', { name: 'First-named body' }).first().click()
  await expect(page).toHaveURL(/count=first/)
  const unodc = page.locator(body, { hasText: 'UNODC' }).first()
  await expect(unodc.locator('td')).toHaveText(['', 'UNODC', '11', '16', '18', 'a42–52'])
  await unodc.getByRole('link', { name: 'UNODC' }).click()
  await expect(page).toHaveURL(/rows=first:body:unodc/)
  await expect(page.locator('.table-tools')).toContainText('11 rows')
  await page.getByRole('link', { name: 'Remove “First-named body: UNODC”' }).click()
  await expect(page).not.toHaveURL(/rows=/)
})

test('a selection is in sight and marked where the table opens, and its rows are one link away', async ({ page }) => {
  await open(page, '#view=table&table=activities&select=body:unodc')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('UNODC is named first in 11 of the 59 activities')
  const marked = page.locator('.table-row.near')
  await expect(marked.first()).toBeInViewport({ ratio: 1 })
  await expect(marked.first()).toContainText('a42')
  await page.getByRole('link', { name: 'Only these 18 rows' }).click()
  await expect(page.locator('.table-tools')).toContainText('18 rows')
})

test('no word of a table is parted, and rows whose words have room are one line', async ({ page }) => {
  await open(page, '#view=table&table=activities')
  const parted = await page.locator('.table-row .table-value, .table-head a').evaluateAll((all) =>
    all
      .filter((one) => !one.textContent?.includes(' ') && !one.textContent?.includes('-'))
      .filter((one) => one.getClientRects().length > 1)
      .map((one) => one.textContent),
  )
  expect(parted).toEqual([])
  const row = page.locator(body, { hasText: 'Reports of the Monitoring Team' })
  expect((await row.boundingBox())?.height).toBeLessThanOrEqual(24)
})

test('the table has the width of its panel until a row is chosen or something is counted in turn', async ({ page }) => {
  await open(page, '#view=table&table=activities')
  const width = async () => (await page.locator('.stage').boundingBox())?.width ?? 0
  await expect(page.locator('.details')).toHaveCount(0)
  const whole = await width()
  await page
    .getByRole('navigation', { name: 'Then by' })
    .getByRole('link', { name: /^First-named body/ })
    .click()
  await expect(page.locator('.table-then li').first()).toContainText('UNODC')
  expect(await width()).toBeLessThan(whole - 200)
  await page.goBack()
  await expect(page.locator('.details')).toHaveCount(0)
  await page.locator(body).nth(2).locator('td').nth(1).click()
  await expect(page.locator('.details')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.details')).toHaveCount(0)
  expect(await width()).toBe(whole)
})

test('where columns stand two by two no pair leaves a line blank for the other', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await open(page, '#view=table&group=isil')
  await expect(page.locator('.table-uneven').first()).toBeVisible()
  const gaps = await page.locator('.table-row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.querySelectorAll('[data-stacked]')]
      return cells
        .filter((_, i) => i % 2 === 0)
        .map((over, i) => {
          const words = document.createRange()
          words.selectNodeContents(over)
          return (cells[2 * i + 1]?.getBoundingClientRect().top ?? 0) - words.getBoundingClientRect().bottom
        })
    }),
  )
  expect(gaps.length).toBeGreaterThan(10)
  for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(6)
})
