// Citing what is on screen: opened by its key, copied, saved, in Chinese, and for everybody.

import { readFileSync } from 'node:fs'
import { expect, open, test, violations } from './page.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const dialog = 'Cite and describe'

test('C opens it, and its text is copied in three forms', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('c')
  const box = page.getByRole('dialog', { name: dialog })
  await expect(box.getByText(/^The dataset holds 37 claims/)).toBeVisible()
  const status = box.getByRole('status')
  await box.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(status).toHaveText('Copied: Text')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\n\n¹ S\/2015\/366, paras\. 14, /)
  await box.getByRole('button', { name: 'Markdown' }).click()
  await expect(status).toHaveText('Copied: Markdown')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\n\n[^1]: S/2015/366, paras. 14, ')
  await box.getByLabel('Chicago, notes').check()
  await expect(box.locator('.cite-entries')).toContainText('Secretary-General, Report of')
  await box.getByRole('button', { name: 'Rich text' }).click()
  await expect(status).toHaveText('Copied: Rich text')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toMatch(/<sup>1<\/sup> Secretary-General, <i>Report of the Secretary-General/)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await page.keyboard.press('c')
  await expect(box).toBeVisible()
})

test('a claim is cited from its card, and saved for programs that keep references', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('button', { name: /^Cultural property/ })
    .click()
  await page.locator('.answer-row.open').getByRole('button', { name: 'Cite this claim' }).first().click()
  const box = page.getByRole('dialog', { name: dialog })
  await expect(box.locator('.cite-entries')).toContainText('S/2015/366, para. 29.')
  for (const [ending, first] of [
    ['bib', '@techreport{s-2015-366,'],
    ['ris', 'TY  - RPRT'],
    ['json', '['],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box.getByRole('button', { name: `.${ending}` }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^nexus-atlas-S-2015-366-claim-p29-\\d+-en\\.${ending}$`))
    expect(readFileSync(await download.path(), 'utf8').startsWith(first)).toBe(true)
  }
})

test('it speaks Chinese, describes every view, and is whole on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [view, said] of [
    ['network', '网络，“关联”视角'],
    ['matrix', '矩阵，'],
    ['map', '地图'],
    ['money', '数字：'],
    ['table', '表格“论断”'],
    ['report', '逐单元呈现报告'],
  ] as const) {
    await page.goto('about:blank')
    await open(page, `#view=${view}&lang=zh`)
    await page.keyboard.press('c')
    const box = page.getByRole('dialog', { name: '引用与描述' })
    await expect(box.locator('.cite-text p').first()).toContainText(said)
    await expect(box.locator('.cite-entries')).toContainText('秘书长. 秘书长关于')
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  }
  expect(await violations(page)).toEqual([])
})
