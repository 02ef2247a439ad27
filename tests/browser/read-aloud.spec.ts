import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, mark, open, test } from './page.ts'
import { READ, readAloud } from './read-aloud.ts'

const FILE = 'docs/accessibility-walk.md'
const written = () => readFileSync(FILE, 'utf8')
/** Put into the file only when it is asked for. */
const isWriting = process.env['WRITE_WALK'] === '1'

/** Puts lines in place of those under a heading. */
function write(heading: string, lines: readonly string[]): void {
  const [before = '', ...rest] = written().split(`## ${heading}\n`)
  const after = /\n## [\s\S]*$/.exec(rest.join(''))?.[0] ?? '\n'
  writeFileSync(FILE, `${before}## ${heading}\n\n${lines.join('\n')}\n${after}`)
}

const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`)

// Two are held to the file by each run; the others are read when it is written.
for (const [name, hash] of READ)
  if (isWriting || ['Network', 'Matrix'].includes(name))
    test(`the first stops of ${name} are heard as ${FILE} says (written anew by WRITE_WALK=1)`, async ({ page }) => {
      test.setTimeout(120_000)
      await open(page, hash)
      if (name === 'Network') await expect(page.getByRole('application')).toBeAttached()
      // What says full names comes when the page is idle.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some((one) => one.name.includes('FullName')),
      )
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
      const lines = numbered(await readAloud(page, hash))
      expect(lines.length).toBeGreaterThan(20)
      expect(lines.filter((line) => line.includes('(no name)'))).toEqual([])
      if (isWriting) write(name, lines)
      else expect(written()).toContain(`## ${name}\n\n${lines.join('\n')}\n`)
    })

/** Presses keys, and counts them. */
class Keys {
  count = 0
  constructor(readonly page: Page) {}
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
    this.count += keys.length
  }
  async type(letters: string): Promise<void> {
    await this.press(...letters)
  }
  /** Tabs until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let i = 0; i < 120; i++) {
      if ((await target.count()) > 0 && (await target.first().evaluate((one) => one === document.activeElement))) return
      await this.press('Tab')
    }
    await expect(target.first()).toBeFocused()
  }
}

const isHere = async (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((asked) => document.activeElement?.matches(asked), selector)).toBe(true)

/** What was counted before the picture was one widget, the words, and how it is done now. */
const TASKS: readonly (readonly [string, number, string, (keys: Keys, page: Page) => Promise<void>])[] = [
  [
    'what ISIL sells',
    19,
    '',
    async (keys, page) => {
      await keys.press('Tab', 'Enter', 'i', 'ArrowRight', 'Enter')
      await expect(page).toHaveURL(/select=link:group:isil~crime:oil/)
      await isHere(page, '.details')
    },
  ],
  [
    'open paragraph 36',
    4,
    '',
    async (keys, page) => {
      await keys.press('/')
      await expect(page.locator('dialog.search [role="combobox"]')).toBeFocused()
      await keys.type('36')
      await expect(page.getByRole('option', { name: /^paragraph 36/ }).first()).toBeVisible()
      await keys.press('Enter')
      await isHere(page, 'h1')
      await expect(page).toHaveTitle(/^paragraph 36 · Report/)
    },
  ],
  [
    'two groups, compared',
    14,
    '',
    async (keys, page) => {
      await keys.press('Tab', 'Enter', 't', 'Space', 'i', 'Shift+Enter')
      await expect(page).toHaveURL(/select=group:isil,group:taliban/)
    },
  ],
  [
    'paths between them, one drawn',
    16,
    '#select=group:isil,group:taliban',
    async (keys, page) => {
      await keys.press('Tab', 'Enter', 'Enter')
      await isHere(page, '.details')
      await keys.tabTo(page.getByRole('button', { name: 'Paths between them' }))
      await keys.press('Enter')
      const draw = page.getByRole('button', { name: 'Draw in the network' }).first()
      await expect(draw).toBeVisible()
      await keys.tabTo(draw)
      await keys.press('Enter')
      await expect(page).toHaveURL(/path=/)
    },
  ],
  [
    'hide a kind',
    26,
    '',
    async (keys, page) => {
      await keys.tabTo(page.getByRole('complementary', { name: 'Legend' }).getByRole('button', { name: /^Crimes/ }))
      await keys.press('Space')
      await expect(page).toHaveURL(/hide=crime/)
    },
  ],
  [
    'only what is stated or confirmed',
    35,
    '',
    async (keys, page) => {
      await keys.tabTo(page.locator('.side input[type="radio"]:checked').first())
      await keys.press('Home', 'ArrowDown')
      await expect(page).toHaveURL(/sure=/)
    },
  ],
  [
    'narrow to a crime',
    11,
    '',
    async (keys, page) => {
      await keys.press('f')
      await isHere(page, '.filter-drawer')
      await keys.tabTo(page.locator('.filter-drawer').getByRole('checkbox', { name: /^Drug trafficking/ }))
      await keys.press('Space', 'Escape')
      await expect(page.locator('.filter-drawer')).toHaveCount(0)
    },
  ],
  [
    'read a cell of the matrix',
    4,
    '#view=matrix',
    async (keys, page) => {
      await keys.press('Tab', 'Enter', 'ArrowRight', 'ArrowDown')
      await isHere(page, '[role="gridcell"], [data-cell], td, td *, [data-spot]')
    },
  ],
  [
    'walk the map there and back',
    4,
    '#view=map',
    async (keys, page) => {
      await keys.press('Tab', 'Enter')
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
      const from = await at()
      await keys.press('ArrowDown')
      expect(await at()).not.toBe(from)
      await keys.press('ArrowUp')
      expect(await at()).toBe(from)
    },
  ],
  [
    'sort the table',
    43,
    '#view=table',
    async (keys, page) => {
      await keys.press('Tab', 'Enter')
      await keys.tabTo(page.locator('thead th[aria-sort="none"] :is(a, button)').first())
      await keys.press('Enter')
      await expect(page).toHaveURL(/sort=/)
    },
  ],
  [
    'put the report beside it',
    1,
    '',
    async (keys, page) => {
      await keys.press('b')
      await expect(page).toHaveURL(/beside=/)
    },
  ],
  [
    'back to the start',
    5,
    '#select=group:isil&focus=1&beside=report',
    async (keys, page) => {
      await keys.press('Escape', 'Escape', 'Escape')
      await expect(page).not.toHaveURL(/select|focus|beside/)
    },
  ],
]

test('the twelve tasks are done by keys, in no more of them than is written', async ({ page }) => {
  test.setTimeout(180_000)
  const rows: string[] = []
  for (const [task, before, hash, act] of TASKS) {
    await test.step(task, async () => {
      await page.goto('about:blank')
      await open(page, hash)
      if (!hash.includes('view=')) await expect(page.getByRole('application')).toBeAttached()
      const keys = new Keys(page)
      await act(keys, page)
      rows.push(`| ${task} | ${before} | ${keys.count} |`)
    })
  }
  const table = ['| task | keys before | keys now |', '|---|---|---|', ...rows]
  if (isWriting) write('Twelve tasks', table)
  else expect(written()).toContain(table.join('\n'))
})

test('the camera follows the focus, and the page round the picture stays', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('application')).toBeAttached()
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let i = 0; i < 5; i++) await zoomIn.click()
  await mark(page, 'group:al-shabaab').focus()
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('ArrowDown')
    const at = await page.evaluate(() => {
      const [frame, focused, stage] = ['.canvas-frame', ':focus', '#stage'].map((one) => document.querySelector(one))
      const [round, own] = [frame, focused].map((one) => one?.getBoundingClientRect() ?? new DOMRect())
      const middle = { x: (own?.x ?? 0) + (own?.width ?? 0) / 2, y: (own?.y ?? 0) + (own?.height ?? 0) / 2 }
      const isIn =
        round && middle.x > round.left && middle.x < round.right && middle.y > round.top && middle.y < round.bottom
      return [isIn, stage?.scrollTop, stage?.scrollLeft]
    })
    expect(at).toEqual([true, 0, 0])
  }
})

test('what is shown is what is spoken, for who wants to see it, and the choice is kept', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('application')).toBeAttached()
  await expect(page.locator('.spoken-bar')).toHaveCount(0)
  const before = await page.locator('.canvas-frame').boundingBox()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Show what is spoken' }).check()
  await page.keyboard.press('Escape')
  await page.reload()
  await open(page)
  await expect(page.getByRole('region', { name: 'What is spoken' })).toBeVisible()
  expect((await page.locator('.canvas-frame').boundingBox())?.height).toBeLessThan(before?.height ?? 0)
  await expect(page.getByRole('application')).toBeAttached()
  await mark(page, 'group:isil').focus()
  await page.keyboard.press('ArrowRight')
  const line = page.locator('[data-line]:focus')
  await expect(page.locator('.spoken-sentence')).toHaveText((await line.textContent()) ?? 'nothing')
  await expect(page.locator('.spoken-where')).toContainText(/Groups.*ISIL, 3 of 11.*Line 1 of 5/)
  await expect(page.locator('.walked-number')).toHaveCount(5)
  await page.locator('.spoken-bar').getByRole('radio', { name: 'brief' }).check()
  await mark(page, 'group:isil').focus()
  await page.keyboard.press('ArrowRight')
  await expect(line).toHaveText('Line 1 of 5: ISIL benefits from oil')
})
