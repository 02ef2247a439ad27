import { expect, litIds, mark, open, test } from './page.ts'

test('the list says every mark and line in a sentence and shares selection, focus and filter both ways', async ({
  page,
}) => {
  await open(page, '#sure=firm')
  await page.keyboard.press('l')
  const tree = page.getByRole('tree', { name: 'The network as a list' })
  const item = (name: RegExp) => tree.getByRole('treeitem', { name })
  await expect(item(/^ISIL, group: 4 crimes$/)).toBeVisible()
  await item(/^ISIL, group/).focus()
  await expect.poll(() => litIds(page)).toContain('crime:oil')
  await page.keyboard.press('ArrowRight')
  await expect(item(/^ISIL benefits from oil: 3 claims.*¶/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=link:group:isil~/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=group:isil&focus=1/)
  await expect(item(/^Taliban/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(item(/^Taliban/)).toHaveCount(1)
  await page.goto('/#list=1&select=crime:oil')
  await expect(item(/^Oil, crime/)).toHaveAttribute('aria-selected', 'true')
})

test('the list is as long as the picture, in every lens', async ({ page }) => {
  for (const lens of ['nexus', 'threat', 'places', 'response', 'everything']) {
    await open(page, `#lens=${lens}&list=1`)
    const marks = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[role="treeitem"][aria-level="2"]')]
      return all.filter((item) => !/[,，].*[:：]/.test(item.textContent ?? '')).map((item) => item.textContent)
    })
    expect([lens, marks]).toEqual([lens, []])
    expect(await page.locator('[role="treeitem"][aria-level="2"]').count()).toBeGreaterThan(20)
  }
})

test('each step is said once, in few words', async ({ page }) => {
  await open(page)
  const said = page.locator('[aria-live="polite"].unseen')
  await page.getByRole('complementary', { name: 'Legend' }).getByRole('link', { name: 'Places' }).click()
  await expect(said).toHaveText(/^Places: \d+ marks, \d+ lines$/)
  await expect(page.locator('[data-mark]')).toHaveCount(Number(/\d+/.exec(await said.innerText())?.[0]))
  await page
    .getByRole('complementary', { name: 'Legend' })
    .getByRole('button', { name: /^Crimes/ })
    .click()
  await expect(said).toHaveText(/^\d+ marks and \d+ lines left$/)
  await mark(page, 'group:taliban').focus()
  await page.keyboard.press('Space')
  await expect(said).toHaveText(/^Taliban selected, \d+ units support it$/)
})

test('keys are listed by ?, and single letters can be switched off for good', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Single letters and digits are commands' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('l')
  await page.keyboard.press('?')
  await expect(page.getByRole('tree')).toHaveCount(0)
  await expect(dialog).toHaveCount(0)
  await page.reload()
  await open(page)
  await page.keyboard.press('l')
  await expect(page.getByRole('tree')).toHaveCount(0)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('tree')).toBeVisible()
})

test('brackets walk through the lenses', async ({ page }) => {
  await open(page)
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/lens=threat/)
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(page).toHaveURL(/lens=everything/)
})
