import type { Page } from '@playwright/test'
import { expect, mark, open, test, violations } from './page.ts'

test('a name is found by typing, chosen by Enter, and shown where it is drawn', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  const field = page.locator('[cmdk-input]')
  await expect(field).toBeFocused()
  await field.fill('talban')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Taliban')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('claims')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#select=group:taliban$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await field.fill('INTERPOL')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page).toHaveURL(/lens=everything/)
  await expect(page.locator('[data-mark][aria-pressed="true"]')).toHaveCount(1)
})

test('what was found is heard once the typing rests: how many, the first, which Enter opens, and that there is none', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.fill('isil')
  const said = page.locator('.search p.unseen[role="status"]')
  await expect(said).toHaveText(/^\d+ results; Enter opens: .*ISIL/)
  const lines = page.locator('.search').getByRole('option')
  const first = lines.first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  // What is heard of a line is the line that the field names.
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', (await lines.nth(1).getAttribute('id')) ?? '')
  await field.fill('xqzzyj')
  await expect(said).toHaveText('Nothing is found')
})

test('what no lens draws opens its panel, and the picture stays', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.locator('[cmdk-input]').fill('Human Rights Watch')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page).toHaveURL(/#select=org:human-rights-watch$/)
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText(
    'Human Rights Watch',
  )
})

test('a paragraph by its number, an annex row by its number, a claim by its words', async ({ page }) => {
  await open(page)
  for (const [query, url] of [
    ['¶32', /unit=p32/],
    ['annex 23', /unit=a23/],
    ['tanker trucks main method', /unit=p32/],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.locator('[cmdk-input]').fill(query)
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(url)
  }
})

test('Chinese is matched by characters', async ({ page }) => {
  await open(page, '#lang=zh')
  await page.keyboard.press('Control+k')
  await page.locator('[cmdk-input]').fill('绑架勒索')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('绑架勒索')
  await page.keyboard.press('Enter')
  await expect(mark(page, 'crime:kidnapping-for-ransom')).toHaveAttribute('aria-pressed', 'true')
})

test('every command is reached by its name, and does what it says', async ({ page }) => {
  await open(page, '#crime=oil')
  const run = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.locator('[cmdk-input]').fill(name)
    await page.getByRole('dialog').getByRole('option', { name }).click()
  }
  await run('Clear all filters')
  await expect(page).not.toHaveURL(/crime=/)
  await run('Lens: Places')
  await expect(page).toHaveURL(/lens=places/)
  await run('Theme: dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run('Table: Threat and response')
  await expect(page).toHaveURL(/view=table.*table=gaps/)
  await run('Map: UN activities')
  await expect(page).toHaveURL(/view=map.*map=response/)
  await run('Show beside: Report')
  await expect(page).toHaveURL(/beside=report/)
  await run('Close the view beside')
  await run('Show Network')
  await run('Fold activities into lines')
  await expect(page).toHaveURL(/fold=activities/)
  await run('Measure what holds together')
  await expect(page).toHaveURL(/measure=community/)
  await run('Open the filters')
  await expect(page.locator('.filter-drawer')).toBeVisible()
  await run('All keys')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('strange queries find nothing, say so, and break nothing', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  const field = page.locator('[cmdk-input]')
  for (const query of ['([.*+?^$', 'x'.repeat(10_000), '\u200b\u202e', '<img onerror>']) {
    await field.fill(query)
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0)
    await expect(page.locator('.search-none').first()).toBeVisible()
  }
  await expect(
    page.getByText('“onerror” is no name of this report, and stands in none of our sentences.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('axe finds nothing in the search', async ({ page }) => {
  for (const rest of ['', 'theme=dark', 'theme=contrast&lang=zh']) {
    await page.goto(`/#${rest}`)
    await page.reload()
    await page.locator('.search-toggle').click()
    await page.locator('[cmdk-input]').fill('isil')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

/** The lines of the list, once there are some. */
async function asked(page: Page, query: string) {
  await page.locator('[cmdk-input]').fill(query)
  const lines = page.getByRole('dialog').getByRole('option')
  await expect(lines.first()).toBeVisible()
  return lines
}

for (const [query, name, lang] of [
  ['human trafficking', 'Trafficking in persons', 'en'],
  ['antiquities', 'Cultural property', 'en'],
  ['weapons', 'Arms trafficking', 'en'],
  ['daesh', 'ISIL', 'en'],
  ['伊斯蘭國', 'ISIL', 'en'],
  ['販毒', 'Drug trafficking', 'en'],
  ['tlb', 'Taliban', 'en'],
  ['yisilanguo', 'ISIL', 'en'],
  ['Trafficking human', 'Trafficking in persons', 'en'],
  ['人口贩卖', '贩运人口', 'zh'],
  ['文物', '文化财产', 'zh'],
  ['军火', '贩运武器', 'zh'],
  ['伊斯蘭國', '伊黎伊斯兰国', 'zh'],
  ['weapons', '贩运武器', 'zh'],
  ['tlb', '塔利班', 'zh'],
] as const)
  test(`who asks for “${query}” (${lang}) finds ${name}, and reads how that was understood`, async ({ page }) => {
    await open(page, `#lang=${lang}`)
    await page.keyboard.press('Control+k')
    const lines = await asked(page, query)
    await expect(page.locator('.search-read')).toContainText(name)
    await expect(lines.first()).toContainText(name)
  })

for (const [query, unit, lang] of [
  ['45 million', '¶36', 'en'],
  ['$45m', '¶36', 'en'],
  ['1.25 billion', '¶27', 'en'],
  ['2 million a day', '¶32', 'en'],
  ['4500万', '36', 'zh'],
  ['AQIM since 2008', '¶39', 'en'],
  ['2008年以来 阿布沙耶夫', '37', 'zh'],
  ['human trafficking boko', '¶24', 'en'],
  ['boko human trafficking', '¶24', 'en'],
  ['博科圣地 人口贩卖', '24', 'zh'],
  ['trucks tanker', '¶32', 'en'],
] as const)
  test(`the unit that answers “${query}” (${lang}) stands first`, async ({ page }) => {
    await open(page, `#lang=${lang}`)
    await page.keyboard.press('Control+k')
    const lines = await asked(page, query)
    await expect(lines.first()).toContainText(unit)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`view=report&unit=p${unit.replace('¶', '')}\\b`))
  })

for (const [query, units] of [
  ['36–38', ['¶36', '¶37', '¶38']],
  ['第三十六段', ['¶36']],
  ['a27', ['a27']],
  ['附件27', ['a27']],
  ['footnote 3', ['note 3']],
] as const)
  test(`a number says which units are meant, alone or from one to another: ${query}`, async ({ page }) => {
    await open(page)
    await page.keyboard.press('Control+k')
    const lines = await asked(page, query)
    await expect(lines).toHaveCount(units.length)
    for (const [i, unit] of units.entries()) await expect(lines.nth(i)).toContainText(unit)
  })

test('what is completed, and what a newspaper says, is found by these words, and all of it on demand', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('Control+k')
  for (const query of ['completed', '已完成']) {
    const lines = await asked(page, query)
    const rows = page.locator('[cmdk-item][data-value^="activity "]')
    await expect(rows.first()).toBeVisible()
    const all = lines.filter({ hasText: /^All \d+$/ }).first()
    const n = Number((await all.textContent())?.match(/\d+/)?.[0])
    expect(n).toBeGreaterThan(5)
    await all.click()
    await expect(rows).toHaveCount(n)
  }
  await asked(page, 'newspaper')
  await expect(
    page
      .getByRole('dialog')
      .getByRole('option', { name: /The Daily Telegraph/ })
      .first(),
  ).toBeVisible()
})

test('two names are compared, or the paths between them shown, and that nothing ties them is said', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await asked(page, 'taliban isil')
  await expect(page.getByRole('dialog')).toContainText('No claim ties the two.')
  const compare = page.getByRole('dialog').getByRole('option', { name: /^Compare Taliban – ISIL/ })
  await expect(compare).toContainText('in common')
  await compare.click()
  await expect(page).toHaveURL(/select=group:taliban,group:isil/)
  await expect(page.getByRole('region', { name: 'Details' }).locator('.compare')).toBeVisible()
  await page.keyboard.press('Control+k')
  await asked(page, 'taliban isil')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^Path Taliban – ISIL/ })
    .click()
  await expect(page.getByRole('region', { name: 'Details' }).locator('.paths')).toBeVisible()
})

test('a claim opens its unit at its sentence, marked', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await asked(page, 'sold wives fighters')
  await page.locator('[cmdk-item][data-value="claim claim:p24-4"]').click()
  await expect(page).toHaveURL(/unit=p24/)
  const chosen = page.locator('.unit-claim[aria-current="true"]')
  await expect(chosen).toHaveCount(1)
  await expect(chosen).toBeInViewport()
  await expect(chosen).toContainText('$10–15')
})

test('what nothing has is told: no name of the report, or a spelling that is near to one', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  const field = page.locator('[cmdk-input]')
  await field.fill('Hezbollah')
  await expect(
    page.getByText('“hezbollah” is no name of this report, and stands in none of our sentences.'),
  ).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0)
  await field.fill('taalbann')
  await expect(page.getByText('No “taalbann” in this spelling. Did you mean Taliban?')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('Taliban')
  await asked(page, 'ransom hezbollah')
  await expect(page.getByText('Nothing has all of it; these have some')).toBeVisible()
})

test('what was asked for is marked where it stands', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await asked(page, 'tanker trucks')
  await expect(page.locator('[cmdk-item][data-value^="claim "] mark').first()).toHaveText(/tanker|trucks/i)
})

test('opened empty it offers what was last looked at, questions, names and examples', async ({ page }) => {
  await open(page, '#select=group:taliban')
  await page.keyboard.press('Control+k')
  const lines = page.getByRole('dialog').getByRole('option')
  await expect(lines.first()).toContainText('Taliban')
  await expect(lines.filter({ hasText: 'Who takes ransom, and how much?' })).toHaveCount(1)
  await expect(lines.filter({ hasText: /^ISIL\d+ claims$/ })).toHaveCount(1)
  await lines.filter({ hasText: 'compares two names' }).click()
  await expect(page.getByRole('dialog').getByRole('option', { name: /^Compare/ })).toBeVisible()
  await page.locator('[cmdk-input]').fill('annex 23')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=a23/)
  await page.reload()
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  await page.keyboard.press('Control+k')
  await expect(lines.filter({ hasText: 'activity 23' })).toHaveCount(1)
})

test('where the device keeps nothing, what was last looked at is known as long as the page is open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page)
  const lines = page.getByRole('dialog').getByRole('option')
  await page.keyboard.press('Control+k')
  await expect(lines.first()).toContainText('Who takes ransom')
  await asked(page, 'taliban')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/select=group:taliban/)
  await page.keyboard.press('Control+k')
  await expect(lines.first()).toContainText('Talibanselected')
})

test('no key is lost while the search loads, not even Enter, and none does anything else', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/assets\/SearchDialog-.*js/, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('taliban')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  release()
  await expect(page).toHaveURL(/#select=group:taliban$/)
})

test('Shift and Enter add a name to what is selected, and Tab goes to the next kind of what is found', async ({
  page,
}) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  await page.locator('[cmdk-input]').fill('boko haram')
  await expect(dialog.getByText('add a name to the selection')).toBeVisible()
  const chosen = dialog.locator('[aria-selected="true"]')
  await expect(chosen).toContainText('Boko Haram')
  const kindOf = () => chosen.locator('xpath=ancestor::*[@cmdk-group]').locator('[cmdk-group-heading]').textContent()
  const first = await kindOf()
  await page.keyboard.press('Tab')
  await expect.poll(kindOf).not.toBe(first)
  await page.keyboard.press('Shift+Tab')
  await expect.poll(kindOf).toBe(first)
  await expect(page.locator('[cmdk-input]')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(/select=group:boko-haram,group:isil/)
  await expect(dialog).toHaveCount(0)
})
