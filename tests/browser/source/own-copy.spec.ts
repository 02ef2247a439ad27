// With a copy of the report at hand: a reader opens it, reads the paragraphs, keeps it, and puts it away.

import { readFileSync } from 'node:fs'
import { SOURCE } from '../../projects.ts'
import { expect, open, test, violations } from '../page.ts'

const text = readFileSync(SOURCE, 'utf8')
/** What only sentence 4 of paragraph 32 says. */
const SUM = '200万美元'

test('the paragraphs are shown with their claims, kept only when asked, and removed', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  await page.locator('input[type=file]').setInputFiles(SOURCE)
  await expect(box).toContainText('160 of 160 units verified')
  const marked = page.locator('mark').filter({ hasText: SUM })
  await expect(marked).toBeVisible()
  await page.getByRole('listitem').filter({ has: marked }).getByRole('button', { name: /below/ }).click()
  await expect(page.locator('.claim:focus')).toContainText('up to $2 million a day')

  await page.reload()
  await expect(page.getByRole('img', { name: /^Sentence 1,/ })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(SOURCE)
  await box.getByRole('checkbox', { name: 'Keep on this device' }).check()
  await page.reload()
  await expect(box).toContainText('160 of 160 units verified')
  await expect(marked).toBeVisible()

  await box.getByRole('button', { name: 'Remove' }).click()
  await page.reload()
  await expect(page.getByRole('img', { name: /^Sentence 1,/ })).toBeVisible()
  await expect(marked).toHaveCount(0)
})

test('a sentence of an annex row leads to the cells that are coded from it', async ({ page }) => {
  await open(page, '#view=report&unit=a39')
  await page.locator('input[type=file]').setInputFiles(SOURCE)
  await page.getByRole('button', { name: /below/ }).first().click()
  await expect(page.locator('dl:focus')).toContainText('Joint diplomatic visit')
})

test('the text passes axe, in light and dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await open(page, `#view=report&unit=a39&theme=${theme}`)
    await page.locator('input[type=file]').setInputFiles(SOURCE)
    await expect(page.locator('mark').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

test('a copy dropped on the network opens the reader', async ({ page }) => {
  await open(page)
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'copy.txt', { type: 'text/plain' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, text)
  await expect(page.getByRole('region', { name: 'Your own copy' })).toContainText('160 of 160 units verified')
  await expect(page.locator('mark').first()).toBeVisible()
})

test('half a copy shows its half; a changed paragraph is shown without marks', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  const give = (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'part.txt', mimeType: 'text/plain', buffer: Buffer.from(content) })
  await give(text.slice(0, text.length / 2))
  await expect(box).toContainText('Part of the report is missing')
  await expect(page.locator('mark').first()).toBeVisible()
  await give(text.replace(/200 ?万/u, '300 万'))
  await expect(box).toContainText('159 of 160 units verified')
  await expect(page.getByText('This unit differs from the proof')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
})
