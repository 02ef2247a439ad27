import { expect, open, test } from './page.ts'

const cell = (id: string) => `.matrix-grid [data-id="${id}"]`

test('a cell says how many and how firm, opens its claims, and is the same line in the network', async ({ page }) => {
  await open(page, '#view=matrix')
  const oil = page.getByRole('button', { name: /^ISIL and Oil: \d+ claims, firmest stated/ })
  await oil.hover()
  await expect(page.locator('.strip-count')).toContainText('support what is lit')
  await oil.click()
  await expect(page).toHaveURL(/select=link:group:isil~crime:oil/)
  await expect(page.locator('.details .claim').first()).toBeVisible()
  await expect(oil).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Network' }).click()
  await expect(page.locator('.details h2')).toContainText('ISIL – Oil')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/view=matrix$/)
  await expect(oil).toHaveAttribute('aria-pressed', 'false')
})

test('the grid is walked by keyboard, silence too, and a head can be kept alone', async ({ page }) => {
  await open(page, '#view=matrix&order=name')
  await page.locator('.matrix-grid [tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  await expect(page.locator('.matrix-grid :focus')).toHaveAttribute('data-at', '0 -1')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('.matrix-grid :focus')).toHaveAttribute('data-at', '-1 0')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.matrix-grid :focus')).toHaveAttribute('aria-label', /silent, not denied|claim/)
  await page.locator(cell('group:taliban')).first().focus()
  const heads = await page.locator('.matrix-grid tbody th[scope="row"]').count()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/group=taliban/)
  await expect(page.locator('.matrix-grid tbody th[scope="row"]')).toHaveCount(heads)
  await expect(page.locator(cell('link:group:isil~crime:oil'))).toHaveCount(0)
  await page.keyboard.press('o')
  await expect(page.locator(cell('link:group:isil~crime:oil'))).toHaveCount(1)
  await page.locator(cell('link:group:taliban~crime:extortion')).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=link:group:taliban~crime:extortion/)
})

test('pair and order are links, and an empty matrix says what to do', async ({ page }) => {
  await open(page, '#view=matrix')
  await page.getByRole('link', { name: 'Body × region' }).click()
  await expect(page).toHaveURL(/matrix=body-region/)
  await page.getByRole('link', { name: 'By similarity' }).click()
  await expect(page).toHaveURL(/order=likeness/)
  await expect(page.locator('.matrix-cell').first()).toBeVisible()
  await page.goto('/#view=matrix&matrix=group-region&crime=oil&sure=firm&mechanism=coercion')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing in this matrix passes the filters' })).toBeVisible()
  await page.locator('.matrix .empty-result').getByRole('button').click()
  await expect(page.locator('.matrix-cell').first()).toBeVisible()
})

test('the names over the columns stay while the rows are moved, and no row that is walked to hides under them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=matrix&matrix=body-region')
  const body = page.locator('.matrix-body')
  const head = page.locator('.matrix-heads')
  await body.evaluate((frame) => frame.scrollTo(0, frame.scrollHeight))
  const top = async () => (await head.boundingBox())?.y ?? 0
  const edge = (await body.boundingBox())?.y ?? 0
  expect(await body.evaluate((frame) => frame.scrollTop)).toBeGreaterThan(100)
  expect(Math.abs((await top()) - edge)).toBeLessThan(1.5)
  await page.locator('.matrix-row th button').last().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  const under = await head.evaluate((heads) => heads.getBoundingClientRect().bottom)
  const row = await page.locator('.matrix-grid :focus').boundingBox()
  expect(row?.y ?? 0).toBeGreaterThanOrEqual(under - 1)
})

test('cells grow with the window, and no name over a column is cut', async ({ page }) => {
  const first = page.locator('.matrix-grid .matrix-cell').first()
  const size = async () => {
    const { width = 0, height = 0 } = (await first.boundingBox()) ?? {}
    return width + height
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '#view=matrix')
  let before = await size()
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(size).toBeGreaterThan(before + 4)
    before = await size()
  }
  for (const hash of ['', '&matrix=body-region&order=name', '&matrix=body-crime', '&matrix=group-region&lang=zh']) {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto(`/#view=matrix${hash}`)
    await expect(page.locator('.matrix-column-name').first()).toBeVisible()
    const cut = await page.locator('.matrix-body').evaluate((frame) => {
      const edge = frame.getBoundingClientRect()
      return [...frame.querySelectorAll('.matrix-column-name')].flatMap((name) => {
        const { top, right } = name.getBoundingClientRect()
        return top < edge.top - 1 || right > edge.left + frame.scrollWidth + 1 ? [name.textContent] : []
      })
    })
    expect([hash, cut]).toEqual([hash, []])
  }
})

test('the headline answers for the row, the column and the cell that are selected', async ({ page }) => {
  await open(page, '#view=matrix')
  const headline = page.getByRole('heading', { level: 1 })
  await page.locator(cell('group:isil')).click()
  await expect(headline).toHaveText(/^ISIL: 5 crimes, 4 of them stated; oil and trafficking in persons are tied to no/)
  await page.locator(cell('crime:oil')).click()
  await expect(headline).toHaveText(/^Oil: 1 named group/)
  await page.locator(cell('link:group:isil~crime:oil')).click()
  await expect(headline).toHaveText('ISIL and oil: 3 claims, firmest stated')
  await page.keyboard.press('Escape')
  await expect(headline).toHaveText(/are each tied to 5 named groups/)
})
