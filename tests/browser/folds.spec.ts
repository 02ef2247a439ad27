import { expect, labelBoxes, mark, middleOf, open, openPicture, overlaps, test } from './page.ts'
import { coloursAt } from './pixels.ts'

test('a fold takes parts into their whole, the panel names them, and unfolding gives the same picture', async ({
  page,
}) => {
  await open(page)
  const marks = () =>
    page
      .locator('[data-mark]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-mark'), one.getAttribute('style'), one.textContent]),
      )
  const before = await marks()
  await page.getByRole('checkbox', { name: 'parts of a crime into it' }).check()
  await expect(page).toHaveURL(/fold=crimes/)
  await expect(mark(page, 'crime:oil')).toHaveCount(0)
  await expect(mark(page, 'crime:natural-resources')).toContainText('3 parts are folded into it')
  await mark(page, 'crime:natural-resources').press('Space')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { name: 'Part of it' })).toBeVisible()
  await details.getByRole('link', { name: 'Oil', exact: true }).click()
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Oil')
  // What is folded away is lit as what it went into.
  await expect(page.locator('.picture.light .lit[data-id="crime:natural-resources"]').first()).toBeAttached()
  await page.getByRole('checkbox', { name: 'parts of a crime into it' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$|#$/)
  expect(await marks()).toEqual(before)
})

test('activities folded into lines are still counted, listed and open their rows', async ({ page }) => {
  await open(page, '#lens=response&fold=activities')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('59 activities')
  await expect(page.locator('[data-mark^="activity:"]')).toHaveCount(0)
  await page.goto('/#lens=response&fold=activities&select=link:place:world~body:unodc')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.locator('.answer-row .chip').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'activities into lines' })).toBeChecked()
  await expect(page.getByRole('status', { name: 'Notices' })).toHaveCount(0)
})

test('a fold that nothing knows is told, and a line of a folded picture is found again', async ({ page }) => {
  await open(page, '#lens=everything&fold=places,attic&select=link:place:west-africa~activity:a11')
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('“attic” cannot be folded')
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('link', { name: /^a11/ })).toHaveCount(1)
})

for (const hash of [
  '#fold=crimes,families',
  '#lens=threat&fold=crimes',
  '#lens=places&fold=places',
  '#lens=response&fold=activities,families',
  '#lens=everything&fold=crimes,places,families,activities',
  '#measure=claims&look=size',
  '#measure=degree',
  '#lens=response&measure=betweenness&look=size',
])
  for (const language of ['en', 'zh'])
    test(`no label overlaps another in ${hash} in ${language}`, async ({ page }) => {
      await openPicture(page, `${hash}&lang=${language}`)
      await expect.poll(async () => overlaps(await labelBoxes(page))).toEqual([])
    })

test('a measure says what it is and its limits, ranks, and shows as shade or size', async ({ page }) => {
  await open(page)
  const measuring = page.getByRole('region', { name: 'Measure' })
  await measuring.getByRole('combobox').selectOption('degree')
  await expect(page).toHaveURL(/measure=degree/)
  await expect(measuring).toContainText('one report, which calls its cases examples')
  const first = measuring.locator('.measuring-first li').first()
  await expect(first).toContainText('UNODC')
  const fillOf = async (id: string) => (await coloursAt(page, [await middleOf(page, id)]))[0]
  await expect.poll(() => fillOf('body:unodc')).toBe('rgb(26, 47, 77)')
  await expect.poll(() => fillOf('group:abu-sayyaf')).not.toBe('rgb(26, 47, 77)')
  /** How thick the rim of a mark is at its upper edge, in px: the first colour after what lies outside. */
  const rimOf = async (id: string) => {
    const { y, height } = (await mark(page, id).boundingBox()) ?? { y: 0, height: 0 }
    const { x } = await middleOf(page, id)
    const [outside, ...colours] = await coloursAt(
      page,
      Array.from({ length: Math.round(height / 2) }, (_, i) => ({ x, y: y + i })),
    )
    const inward = colours.slice(colours.findIndex((colour) => colour !== outside))
    return inward.findIndex((colour) => colour !== inward[0])
  }
  await expect.poll(() => rimOf('crime:drug-trafficking')).toBe(1)
  await measuring.getByRole('radio', { name: 'as size' }).check()
  await expect(page).toHaveURL(/look=size/)
  await expect.poll(() => rimOf('crime:drug-trafficking')).toBeGreaterThan(2)
  const { x, y } = await middleOf(page, 'body:unodc')
  await page.mouse.move(x, y)
  await expect(page.locator('.measured-line')).toHaveText(/^UNODC: ties: \d+, rank 1 of \d+$/)
  await page.mouse.move(0, 0)
  await measuring.getByRole('combobox').selectOption('community')
  // A class has a letter and is said in words; its colour is that of no kind.
  await expect(mark(page, 'crime:oil')).toHaveAccessibleName(/; cluster [A-Z] of \d, with /)
  await expect.poll(() => fillOf('body:unodc')).toBe('rgb(110, 108, 238)')
  await expect(measuring.locator('.measuring-classes li').nth(1)).toBeVisible()
  await expect(measuring.getByRole('radio')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/look=size/)
  await measuring.getByRole('link', { name: 'UNODC' }).click()
  await expect(page).toHaveURL(/select=body:unodc/)
})
