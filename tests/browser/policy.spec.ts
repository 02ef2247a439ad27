// Nothing that the page does is against its own policy, and nothing is asked of another site: listened for from the start.

import type { Page } from '@playwright/test'
import { CHROMES } from '../../src/state/view-state.ts'
import { expect, open, test as quiet } from './page.ts'

/** A page, and every window it opens, that tells what its policy forbade and what it asked of another origin. */
const test = quiet.extend<{ refused: string[] }>({
  refused: [
    async ({ page, context, baseURL }, use) => {
      const refused: string[] = []
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (/^(http|ws)s?:/.test(protocol) && origin !== baseURL) refused.push(`asked of ${request.url()}`)
      })
      await context.exposeFunction('refuse', (what: string) => void refused.push(what))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { refuse } = window as unknown as { refuse: (what: string) => void }
          refuse(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} at ${location.hash}`)
        })
      })
      await use(refused)
      await page.evaluate(() => {})
      expect(refused).toEqual([])
    },
    { auto: true },
  ],
})

const VIEWS = ['matrix', 'map', 'money', 'time', 'table', 'report', 'about']
const LENSES = ['nexus', 'threat', 'places', 'response', 'everything', 'everything&band=all']
const dialog = (page: Page) => page.getByRole('dialog')
const follow = (page: Page, hash: string) => page.evaluate((next) => window.location.assign(next), hash)
/** Closed, and taken away: the page hears of it a moment later. */
const gone = (page: Page) => expect(page.locator('dialog')).toHaveCount(0)

test('the policy lets in what lies beside the page and what was there at build, and nothing unsafe', async ({
  page,
  refused,
  quiet: said,
}) => {
  await page.goto('/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  // It is in force: what nobody wrote at build is not run, and said.
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.head.append(script)
  })
  await expect.poll(() => refused.length).toBe(1)
  expect(await page.title()).not.toBe('run')
  refused.splice(0)
  said.splice(0)
})

test('every view and lens keeps to it, with something selected and two side by side', async ({ page }) => {
  await open(page, '#beside=report&unit=p36&select=group:isil,group:taliban&several=paths')
  await expect(page.getByRole('separator')).toBeVisible()
  for (const lens of LENSES) {
    await follow(page, `#lens=${lens}&select=group:isil`)
    await expect(page.locator(lens === 'everything' ? '.bands' : '.canvas-frame.drawn')).toBeAttached()
    await expect(page).toHaveTitle(/^ISIL/)
  }
  for (const view of VIEWS) {
    await follow(page, `#view=${view}&theme=dark&lang=${view === 'map' ? 'zh' : 'en'}`)
    await expect(page.locator('.view.front').getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('every frame keeps to it, and so do the first pictures of links', async ({ page }) => {
  for (const chrome of CHROMES) {
    await page.goto('about:blank')
    await page.goto(`/#chrome=${chrome}`)
    await expect(page.locator('.still')).toHaveCount(0)
    await page.goto('about:blank')
    await page.goto(`/#chrome=${chrome}&present=how-terrorists-profit&select=group:isil`)
    await expect(page.getByRole('heading').first()).toBeVisible()
  }
})

test('every dialog keeps to it: search, keys, citing, filters, a figure as pixels, slides from their worker', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await gone(page)
  await page.keyboard.press('c')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await gone(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Filters' })).toHaveCount(0)
  await page.keyboard.press('p')
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await dialog(page)
        .getByRole('radio', { name: 'PNG' })
        .or(dialog(page).getByRole('button', { name: /PNG/ }))
        .first()
        .click()
    })(),
  ])
  expect(picture.suggestedFilename()).toMatch(/\.png$/)
  await page.keyboard.press('Escape')
  await gone(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('slides pptx')
  await page.getByRole('option', { name: /as slides \(PPTX\)/ }).click()
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PPTX' }).click(),
  ])
  expect(deck.suggestedFilename()).toMatch(/\.pptx$/)
})

test('a copy of one’s own is compared by a worker, paper gets its feet, and the presenter’s window opens', async ({
  page,
}) => {
  await open(page, '#view=report')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('话说天下大势。'.repeat(90)) })
  await expect(page.getByText(/no unit of the report was found/)).toBeVisible()
  await page.goto('/#chrome=dossier&select=group:isil')
  await expect(page.locator('.dossier-foot')).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(0)
  await page.goto('/#present=how-terrorists-profit,isil')
  await expect(page.locator('.scene-headline')).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opened
  await speaker.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
})

test('a host that wants Trusted Types, and sends no policy but that, has every view, picture, worker and dialog', async ({
  page,
}) => {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const headers = {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types default",
      }
      await route.fulfill({ response, headers })
    },
  )
  await open(page)
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  expect(await page.evaluate(() => Reflect.get(Reflect.get(window, 'trustedTypes'), 'defaultPolicy') !== null)).toBe(
    true,
  )
  for (const lens of LENSES) {
    await follow(page, `#lens=${lens}&select=group:isil`)
    await expect(page).toHaveTitle(/^ISIL/)
  }
  for (const view of VIEWS) {
    await follow(page, `#view=${view}`)
    await expect(page.locator('.view.front').getByRole('heading', { level: 1 })).toBeVisible()
  }
})
