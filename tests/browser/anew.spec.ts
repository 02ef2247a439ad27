// The site is published anew while a tab is open: what the tab asks for is gone, or answered with a page. It says so, and one press
// brings the same state from the new site.

import { expect, type Page, test } from '@playwright/test'

interface Gone {
  readonly what: string
  readonly file: RegExp
  readonly ask: (page: Page) => Promise<void>
  readonly said: RegExp
  /** What shows that it came. */
  readonly came: (page: Page) => Promise<void>
}

const CASES: readonly Gone[] = [
  {
    what: 'a view',
    file: /assets\/MapParts-.*js/,
    ask: (page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map' }).click(),
    said: /“Map” could not be loaded/,
    came: (page) => expect(page.locator('.map-frame').first()).toBeVisible(),
  },
  {
    what: 'the search',
    file: /assets\/SearchDialog-.*js/,
    ask: (page) => page.keyboard.press('Control+k'),
    said: /Search could not be loaded/,
    came: async (page) => {
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
    },
  },
  {
    what: 'the filters',
    file: /assets\/FilterDrawer-.*js/,
    ask: (page) => page.keyboard.press('f'),
    said: /This part of the page has failed/,
    came: async (page) => {
      await page.keyboard.press('f')
      await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible()
    },
  },
]

const ANSWERS = {
  'no file': { status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' },
  'a page': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' },
} as const

for (const [i, { what, file, ask, said, came }] of CASES.entries())
  test(`${what} that a new site answers with ${i % 2 ? 'a page' : 'no file'} is missed in words, and comes with one press`, async ({
    page,
  }) => {
    let loads = 0
    page.on('load', () => loads++)
    await page.goto('/#select=group:isil')
    await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
    await page.route(file, (route) => route.fulfill(ANSWERS[i % 2 ? 'a page' : 'no file']))
    await ask(page)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(said)
    await page.unroute(file)
    const again = page.waitForEvent('load')
    await alert.getByRole('button', { name: 'Load the page again' }).click()
    await again
    await expect(page).toHaveURL(/select=group:isil/)
    await expect(page.locator('.still')).toHaveCount(0)
    await came(page)
    expect(loads).toBe(2)
  })
