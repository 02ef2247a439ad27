// Each folder of a view or a panel can be deleted: the site is built without it, and all the rest is there.

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { copyProject, serveFolder } from './copy.ts'
import { expect, slow, test } from './page.ts'

const foldersIn = (path: string, file: string) => readdirSync(path).filter((name) => existsSync(join(path, name, file)))
const VIEWS = foldersIn('src/views', 'view.ts')
const PANELS = foldersIn('src/views/panels', 'panel.ts')

const labelOf = (view: string): string =>
  JSON.parse(readFileSync(`src/views/${view}/door/words.en.json`, 'utf8'))['label']

let copy = ''
test.beforeAll(async () => {
  test.setTimeout(300_000)
  copy = copyProject('atlas-without-')
  const script = resolve('tests/browser/build-without.ts')
  const folders = [...VIEWS, ...PANELS.map((panel) => `panels/${panel}`)]
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...folders], { cwd: copy })
})
test.afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Opens the site that was built without a folder. */
async function openWithout(page: Page, folder: string, hash = ''): Promise<void> {
  const origin = 'http://without.localhost'
  await serveFolder(page, origin, join(copy, 'built', folder))
  await page.goto(`${origin}/${hash}`)
  await expect(page.locator('.still')).toHaveCount(0)
  await expect(front(page).getByRole('heading', { level: 1 })).toBeVisible()
}

const front = (page: Page) => page.locator('.view.front')
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link')

for (const view of VIEWS)
  test(
    `without src/views/${view} there is no such tab, a link to it says so, and every other view opens`,
    slow(),
    async ({ page }) => {
      await openWithout(page, view, `#view=${view}`)
      const others = VIEWS.filter((other) => other !== view).map(labelOf)
      const shown = tabs(page).first()
      await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
        `There is no view “${view}”; “${await shown.innerText()}” is shown.`,
      )
      await expect(shown).toHaveAttribute('aria-current', 'page')
      await expect(front(page).locator(view === 'network' ? 'table' : '.canvas-frame.drawn')).toBeVisible()
      expect((await tabs(page).allInnerTexts()).sort()).toEqual(others.sort())
      for (const label of others) {
        await tabs(page).filter({ hasText: label }).click()
        await expect(tabs(page).filter({ hasText: label })).toHaveAttribute('aria-current', 'page')
        await expect(front(page).getByRole('heading', { level: 1 })).toBeVisible()
      }
      await expect(page.getByRole('status', { name: 'Notices' })).toHaveCount(0)
    },
  )

test(
  'without src/views/report a paragraph that is pressed leads nowhere else, and the page goes on',
  slow(),
  async ({ page }) => {
    await openWithout(page, 'report', '#select=group:isil')
    const details = page.getByRole('region', { name: 'Details' })
    await details.locator('.chip').first().click()
    await expect(page).toHaveURL(/unit=p\d+/)
    await expect(page).not.toHaveURL(/view=/)
    await expect(front(page).locator('.canvas-frame.drawn')).toBeAttached()
    await expect(details.getByRole('heading', { level: 2 })).toContainText('ISIL')
  },
)

for (const panel of PANELS)
  test(`without src/views/panels/${panel} the first picture is drawn and answers`, slow(), async ({ page }) => {
    await openWithout(page, `panels/${panel}`)
    await expect(front(page).locator('.canvas-frame.drawn')).toBeAttached()
    await page.locator('[data-mark="group:isil"]').press('Space')
    await expect(page).toHaveURL(/select=group:isil/)
    await expect(page.locator('.picture.light .lit[data-id="group:isil"]').first()).toBeAttached()
    // What the panel would answer to is not offered.
    await expect(page.locator('.filter-toggle')).toHaveCount(panel === 'filters' ? 0 : 1)
  })
