import { expect, mark, open, test } from './page.ts'
import { coloursAt } from './pixels.ts'

const legend = 'Legend'

test('an entry of the legend takes its kind away, says so, and one action brings everything back', async ({ page }) => {
  await open(page)
  const side = page.getByRole('complementary', { name: legend })
  await side.getByRole('button', { name: /^UN bodies/ }).click()
  await expect(mark(page, 'body:unodc')).toHaveCount(0)
  await expect(side.getByRole('button', { name: /^UN bodies/ })).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(/hide=body/)
  await expect(page.getByText(/^Filtered: 21 of 56 lines/)).toBeVisible()
  await page.locator('.headline').getByRole('button', { name: 'Show all again' }).click()
  await expect(mark(page, 'body:unodc')).toBeAttached()
  await expect(page).not.toHaveURL(/hide/)
})

for (const language of ['en', 'zh'])
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1600, 1400],
  ] as const)
    test(`the panel fits, or shows an edge where there is more of it: ${language}, ${width}×${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await open(page, `#lang=${language}`)
      const side = page.locator('.side')
      /** How dark the last row of the panel is beside its ground, and whether there is more below. */
      const edge = async () => {
        const { x, y, height: high } = (await side.boundingBox()) ?? { x: 0, y: 0, height: 0 }
        const [last, ground] = await coloursAt(page, [
          { x: x + 4, y: y + high - 1 },
          { x: x + 4, y: y + high - 60 },
        ])
        const more = await side.evaluate((one) => one.scrollHeight - one.clientHeight - one.scrollTop > 1)
        return { isEdged: last !== ground, more }
      }
      const first = await edge()
      expect(first.isEdged).toBe(first.more)
      await side.evaluate((one) => one.scrollTo(0, one.scrollHeight))
      await expect.poll(edge).toEqual({ isEdged: false, more: false })
    })

test('alt-click leaves one entry alone, and so does its button', async ({ page }) => {
  await open(page)
  const side = page.getByRole('complementary', { name: legend })
  await side.getByRole('button', { name: /^responds to/ }).click({ modifiers: ['Alt'] })
  await expect(page).toHaveURL(/hide=threat/)
  await expect(page.getByText(/^Filtered: 35 of 56 lines/)).toBeVisible()
  await side.getByRole('button', { name: 'Only responds to' }).click()
  await expect(page).not.toHaveURL(/hide/)
})

test('how sure must it be? The picture thins out, and counts stay', async ({ page }) => {
  await open(page)
  const side = page.getByRole('complementary', { name: legend })
  await side.getByRole('radio', { name: /stated, confirmed/ }).check()
  await expect(page).toHaveURL(/sure=firm/)
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('Stated or confirmed: 14 of 21 ties remain')
  await expect(mark(page, 'group:lashkar-e-taiba')).toBeAttached()
  await side.getByRole('radio', { name: /estimated, reported/ }).check()
  await expect(headline).toHaveText('At least estimated or reported: 19 of 21 ties remain')
})

test('our readings and unnamed actors are off until asked for', async ({ page }) => {
  await open(page)
  const side = page.getByRole('complementary', { name: legend })
  const readings = side.getByRole('button', { name: /^our readings/ })
  await expect(readings).toHaveAttribute('aria-pressed', 'false')
  await readings.click()
  await side.getByRole('button', { name: /^Unnamed actors/ }).click()
  await expect(page).toHaveURL(/show=inferred,actor/)
  await expect(page.locator('[data-mark^="actor:"]').first()).toBeAttached()
})

test('a filter that leaves nothing says which, and undoes it alone', async ({ page }) => {
  await open(page, '#hide=crime,place')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is left to draw' })).toBeVisible()
  await expect(page.getByText('“Crimes” leaves nothing here.')).toBeVisible()
  await expect(page.getByText('same tactics as')).toHaveCount(1)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(mark(page, 'crime:oil')).toBeAttached()
  await expect(page).toHaveURL(/hide=place/)
})

test('beads on lines are explained beside Threat, and their ties come to those of the headline', async ({ page }) => {
  await open(page, '#lens=threat')
  const key = page.locator('.ways-key-row')
  await expect(key).toHaveText([/^the text says so\d+$/, /^our reading of it\d+$/, /^not said\d+$/])
  const counts = (await key.locator('.legend-count').allTextContents()).map(Number)
  const [, said, all] =
    /for (\d+) of (\d+) ties/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '') ?? []
  expect(counts[0]).toBe(Number(said))
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(Number(all))
})
