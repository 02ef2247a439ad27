// What is asked for beside what is listed: can an analyst tell in three actions which recommendations share something with an activity,
// which share nothing, and what is asked of a region on a crime?

import { readScreen } from './on-screen.ts'
import { expect, open, openPicture, test } from './page.ts'

const heading = (page: import('@playwright/test').Page) => page.getByRole('heading', { level: 1 })

test('which recommendations have an activity beside them, and which none, is told in three actions', async ({
  page,
}) => {
  await openPicture(page, '')
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await page.getByRole('link', { name: 'Recommendations', exact: true }).click()
  await expect(heading(page)).toHaveText('31 of 100 recommendations share something with an activity, 69 nothing')
  await expect(page.getByText(/^Our join, by crime, body, place or instrument/)).toBeVisible()
  await page.getByRole('link', { name: 'Only the 69 that share nothing' }).click()
  await expect(page).toHaveURL(/rows=shares:-/)
  await expect(heading(page)).toHaveText('69 of the 100 recommendations: Thing shared: none')
  await expect(page.locator('.table-none').first()).toHaveText('none')
  await expect(page.locator('.table-join')).toHaveCount(0)
  await page.getByRole('link', { name: 'Remove “Thing shared: none”' }).click()
  await page
    .getByRole('link', { name: /^What is shared/ })
    .first()
    .click()
  await expect(page.getByRole('list', { name: 'Rows by What is shared' })).toContainText('none 69')
  await expect(page.locator('.table-join').first()).toBeVisible()
})

test('what is asked of a region on a crime is told in one action', async ({ page }) => {
  await openPicture(page, '')
  await page.keyboard.press('/')
  await page.keyboard.type('West Africa drug trafficking recommendations')
  const first = page.getByRole('dialog').getByRole('option').first()
  await expect(first).toContainText('Strengthen the relevant regional mechanisms')
  await expect.poll(async () => (await readScreen(page)).text).toContain('¶80')
})

test('each activity that shares something opens in one action, and all that is folded unfolds', async ({ page }) => {
  await open(page, '#view=table&table=recommendations&count=sharing')
  const join = page.locator('.table-join').filter({ hasText: 'Terrorist financing' }).first()
  await join.getByRole('button', { name: '2 more' }).click()
  await expect(join.getByRole('link', { name: /^a\d+, / })).toHaveCount(7)
  await join.getByRole('link', { name: 'a58, activity 58' }).click()
  await expect(page).toHaveURL(/view=report.*unit=a58/)
})

test('a thing that is shared leaves the recommendations that share it', async ({ page }) => {
  await open(page, '#view=table&table=recommendations&count=none&rows=shares:org:fatf')
  await expect(heading(page)).toHaveText('4 of the 100 recommendations: Thing shared: Financial Action Task Force')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '5')
})

test('a filter that leaves out the activities is no silence of the report', async ({ page }) => {
  await open(page, '#view=table&table=recommendations&count=sharing&status=completed')
  await expect(heading(page)).toContainText('only with what is left out')
  await expect(heading(page)).toContainText('69 nothing')
})

test('the panel of a recommendation has the activities that share something, folded, and says whose join it is', async ({
  page,
}) => {
  await open(page, '#view=table&table=recommendations&select=rec:p68-2')
  const fold = page.locator('.shared-stands')
  await expect(fold).toContainText('One activity shares something with it (our join)')
  await fold.locator('summary').click()
  await expect(fold).toContainText('The report does not join them')
  await expect(fold.getByRole('link', { name: /^a11/ })).toBeVisible()
})

for (const [name, hash] of [
  ['mirrored', '&lang=ar-XB'],
  ['in Chinese', '&lang=zh'],
  ['in high contrast', '&theme=contrast'],
] as const)
  for (const width of [390, 768, 1920])
    test(`${name} at ${width} px no chip lies outside its cell`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, `#view=table&table=recommendations&count=sharing${hash}`)
      await expect(page.locator('.table-join').first()).toBeVisible()
      const outside = await page.locator('.table-joins').evaluateAll(
        (cells) =>
          cells.flatMap((cell) => {
            const room = cell.getBoundingClientRect()
            return [...cell.querySelectorAll('.chip')].filter((chip) => {
              const { left, right } = chip.getBoundingClientRect()
              return left < room.left - 1 || right > room.right + 1
            })
          }).length,
      )
      expect(outside).toBe(0)
    })
