// Everything as bands: they stand where there is room, open into their lines and close again, by pointer, keyboard and link.

import { expect, open, slow, test, violations } from './page.ts'

const HASH = '#lens=everything'

test('a band opens by a press, its panel names its lines, and Escape closes it', async ({ page }) => {
  await open(page, HASH)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('All of it:')
  await page.locator('a[data-mark="group-crime"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/band=group-crime/)
  await expect(title).toContainText(/^Actors and crimes: \d+ ties in \d+ lines/)
  await expect(page.locator('.bands-row.start[data-mark]')).toHaveCount(12)
  const panel = page.getByRole('region', { name: 'Details' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Actors and crimes')
  await page.locator('.bands-row[data-mark="group:isil"]').click()
  await expect(page).toHaveURL(/select=group:isil/)
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('ISIL')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/select=/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#lens=everything$/)
  await page.goBack()
  await expect(page).toHaveURL(/band=group-crime/)
})

test('what the pointer rests on is lit at once, in headline, bands and strip', async ({ page }) => {
  await open(page, HASH)
  const strip = page.locator('.strip, [aria-label="The report"]').first()
  await expect(strip).toBeAttached()
  await page.locator('a[data-mark="activity-body"] .bands-arc').first().hover()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Activities and bodies:')
  await expect(page.locator('.bands-arc.lit')).toHaveCount(1)
  await page.getByRole('button', { name: /^ISIL: / }).hover()
  await expect(page.locator('.bands-arc.lit')).not.toHaveCount(1)
})

test('all lines are one press away, and so is the way back', async ({ page }) => {
  await open(page, HASH)
  const shown = page.getByRole('navigation', { name: 'Shown as' })
  await shown.getByRole('link', { name: 'all lines' }).click()
  await expect(page).toHaveURL(/band=all/)
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await shown.getByRole('link', { name: 'bands' }).click()
  await expect(page).toHaveURL(/#lens=everything$/)
  await expect(page.locator('.bands-arc').first()).toBeVisible()
})

test('what finds no room under a head is one press away, with nothing else, and under a filter what that leaves', async ({
  page,
}) => {
  for (const more of ['', '&crime=crime:drug-trafficking']) {
    await page.goto('about:blank')
    await open(page, `${HASH}${more}`)
    const column = page.locator('.bands-columns section').first()
    const marks = Number(await column.locator('.bands-head b').textContent())
    await column.locator('.bands-more').click()
    await expect(page).toHaveURL(/table=entities.*rows=drawn:group/)
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(marks + 1))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in “Everything”: groups')
    await expect(page.locator('.notices')).toHaveCount(0)
  }
})

test('both pictures are commands of the search', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.locator('[cmdk-input]').fill('>all lines')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lens=everything&band=all/)
})

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const)
  for (const language of ['en', 'zh', 'ar-XB'])
    test(
      `no name runs over another and nothing out of the page at ${width} × ${height} in ${language}`,
      slow(language === 'ar-XB'),
      async ({ page }) => {
        await page.setViewportSize({ width, height })
        for (const band of ['', '&band=group-crime', '&band=activity-body']) {
          await open(page, `${HASH}&lang=${language}${band}`)
          await expect(page.locator('.bands [data-mark]').first()).toBeVisible()
          const found = await page.evaluate(() => {
            const names = [...document.querySelectorAll('.bands :is(.bands-name, .bands-row, .bands-list-head)')]
            const boxes = names.map((name) => name.getBoundingClientRect())
            const over = boxes.flatMap((a, i) =>
              boxes
                .slice(i + 1)
                .filter(
                  (b) =>
                    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
                ),
            )
            const frame = document.querySelector('.bands')
            return {
              over: over.length,
              out: document.documentElement.scrollWidth > window.innerWidth,
              across: frame !== null && frame.scrollWidth > frame.clientWidth + 1,
            }
          })
          expect([band, found]).toEqual([band, { over: 0, out: false, across: false }])
        }
      },
    )

test('axe finds nothing to mend in bands, in any theme', async ({ page }) => {
  for (const theme of ['light', 'dark', 'contrast'])
    for (const band of ['', '&band=group-crime', '&select=group:isil']) {
      await open(page, `${HASH}&theme=${theme}${band}`)
      expect([theme, band, await violations(page)]).toEqual([theme, band, []])
    }
})
