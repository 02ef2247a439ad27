// With a copy of the report at hand: a reader opens it, reads the paragraphs, keeps it, and puts it away.

import { readFileSync } from 'node:fs'
import { parseReport } from '../../../src/core/text/parse-report.ts'
import { asDocx, asHtml } from '../../core/files-made.ts'
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

const parsed = parseReport(text, { paragraphs: 94, footnotes: 7, activities: 59 })
const PRINT = {
  format: 'A4',
  displayHeaderFooter: true,
  margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
  headerTemplate: '<span style="font-size:9px;margin-left:40px">S/2015/366</span>',
  footerTemplate:
    '<span style="font-size:9px;margin-left:40px"><span class="pageNumber"></span>/27 15-08047 (C)</span>',
} as const

for (const notes of ['end', 'foot'] as const)
  test(`a PDF is read page by page, with its footnotes at the ${notes}, and is kept as its text`, async ({
    page,
    context,
  }) => {
    const sheet = await context.newPage()
    await sheet.setContent(asHtml(parsed, notes))
    const buffer = await sheet.pdf(PRINT)
    await sheet.close()
    await open(page, '#view=report&unit=p32')
    const box = page.getByRole('region', { name: 'Your own copy' })
    await page.locator('input[type=file]').setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer })
    await expect(box).toContainText('160 of 160 units verified')
    await expect(box).toContainText('Read as PDF.')
    await expect(page.locator('mark').filter({ hasText: SUM })).toBeVisible()
    await box.getByRole('checkbox', { name: 'Keep on this device' }).check()
    await page.reload()
    await expect(box).toContainText('160 of 160 units verified')
    await box.getByRole('button', { name: 'Remove' }).click()
  })

test('a Word file and a web page are read like a text', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  const give = (name: string, bytes: Uint8Array) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
  for (const [name, bytes, read] of [
    ['report.docx', asDocx(parsed), 'Read as DOCX.'],
    ['lists.docx', asDocx(parsed, { numbered: true }), 'Read as DOCX.'],
    ['report.htm', Buffer.from(asHtml(parsed, 'foot')), 'Read as HTML.'],
  ] as const) {
    await give(name, bytes)
    await expect(box).toContainText(name)
    await expect(box).toContainText('160 of 160 units verified')
    await expect(box).toContainText(read)
  }
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
