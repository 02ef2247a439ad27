// A person who tries everything: a seeded walk over all views. WALK sets how many actions, 100 by default (.ci/run
// takes 250); WALK_SEED another walk.

import { type CDPSession, expect, type Page } from '@playwright/test'
import { open, openPicture, slow, test } from './page.ts'
import { courses, unseenLines } from './pixels.ts'

const STEPS = Number(process.env['WALK'] ?? 100)
const SEED = Number(process.env['WALK_SEED'] ?? 20150521)
const VIEWS = ['network', 'matrix', 'map', 'money', 'time', 'table', 'report', 'about']
const KEYS = [
  'Escape',
  'ArrowDown',
  'ArrowRight',
  'ArrowUp',
  'Tab',
  'Space',
  'Enter',
  '1',
  '2',
  '0',
  'l',
  'b',
  'f',
  '[',
  ']',
]
const QUERIES = [
  'isil',
  '.*',
  '[',
  '\\',
  '\u202eabc',
  '\u200b',
  '毒品',
  '32',
  'annex 7',
  'x'.repeat(10_000),
  '犯罪 组织',
  '"',
]
/** What the walk may press: no file dialogs, no way off the page. */
const CONTROLS =
  ':is(button, a[href^="#"], summary, input[type="checkbox"], input[type="radio"]):not(.own-copy *, .failure *, [popovertarget])'

test(
  `${STEPS} actions over all views leave no error, no leak, and a link that opens the same`,
  slow(),
  async ({ page, browser }) => {
    test.setTimeout(120_000 + STEPS * 400)
    page.setDefaultTimeout(10_000)
    const random = numbers(SEED)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
    const still = await page.context().newPage()
    await openPicture(still)
    const lines = await courses(still)
    await still.close()
    await open(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    // What is fetched and made once is no growth.
    for (const view of VIEWS) await show(page, `#view=${view}`)
    await show(page, '#view=map&beside=report&unit=p25')
    for (let i = 0; i < 100; i++) await act(page, random, pick)
    const before = await atHome(page, session)
    for (let i = 0; i < STEPS; i++) {
      if (i % 25 === 0) await show(page, `#view=${pick(VIEWS)}`)
      await act(page, random, pick)
    }
    await page.keyboard.press('Escape')
    // What is rested on is not in the link.
    await page.mouse.move(640, 2)
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    )
    const there = await settled(page)
    const url = page.url()
    const fresh = await (
      await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
    ).newPage()
    await fresh.goto(url)
    await expect.poll(() => seen(fresh)).toEqual({ ...there, notices: 0 })
    expect(fresh.url()).toBe(url)
    await fresh.context().close()
    const after = await atHome(page, session)
    await expect.poll(() => unseenLines(page, lines)).toEqual([])
    expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.1 + 40)
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.2 + 400)
  },
)

async function act(page: Page, random: () => number, pick: <Item>(items: readonly Item[]) => Item): Promise<void> {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
  await leaveDocument(page)
  const what = random()
  if (what < 0.2) return press(page, '.view:not([inert]) [data-mark]', random())
  if (what < 0.36) return press(page, `.side ${CONTROLS}`, random())
  if (what < 0.5) return press(page, `.panel ${CONTROLS}`, random())
  if (what < 0.68) return press(page, `.view:not([inert]) ${CONTROLS}`, random())
  if (what < 0.74) return press(page, `.foot ${CONTROLS}`, random())
  if (what < 0.79) return press(page, `.header ${CONTROLS}`, random())
  if (what < 0.88) return page.keyboard.press(pick(KEYS))
  if (what < 0.91) return page.mouse.move(random() * 1280, random() * 720)
  if (what < 0.94) {
    await page.mouse.move(300 + random() * 600, 200 + random() * 300)
    return page.mouse.wheel(0, random() < 0.5 ? -120 : 120)
  }
  if (what < 0.97) return page.evaluate(step, random() < 0.6)
  await page.keyboard.press('Control+k')
  const field = page.locator('[cmdk-input]')
  await field.waitFor()
  await field.fill(pick(QUERIES))
  await page.keyboard.press(random() < 0.5 ? 'Enter' : 'Escape')
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
}

/** A document has nothing of the page to press: one step back out of it, also where its code comes late. */
async function leaveDocument(page: Page): Promise<void> {
  const shown = page.locator('.frame, .dossier')
  await expect(shown.first()).toBeAttached()
  if ((await page.locator('.dossier').count()) === 0) return
  await page.keyboard.press('Escape')
  await expect(page.locator('.frame')).toBeAttached()
}

/**
 * Back or forward, to its end, but not off the page: before its first step lies the empty one the browser began with.
 */
async function step(isBack: boolean): Promise<void> {
  interface Step {
    readonly finished: Promise<unknown>
  }
  const { navigation } = window as unknown as {
    navigation: { canGoBack: boolean; canGoForward: boolean; back: () => Step; forward: () => Step }
  }
  if (isBack && navigation.canGoBack) await navigation.back().finished
  if (!isBack && navigation.canGoForward) await navigation.forward().finished
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Presses one of what a person could press there now. */
async function press(page: Page, selector: string, share: number): Promise<void> {
  await page.evaluate(
    ([within, at]) => {
      const all = [...document.querySelectorAll(within)].filter(
        (one) => one.checkVisibility() && !one.closest('[inert]') && !one.matches(':disabled'),
      )
      // Links of a drawing have no click of their own.
      all[Math.floor(at * all.length)]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      // What a link leads to begins after the click.
      return new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    },
    [selector, share] as const,
  )
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next
  }, hash)
  await expect(page.locator('.view:not([inert]) h1').first()).toBeVisible()
}

/** What a person sees that a link must bring back. */
function seen(page: Page) {
  return page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '')
    const front = '.view:not([inert])'
    return {
      title: document.title,
      language: document.documentElement.lang,
      theme: document.documentElement.dataset['theme'] ?? '',
      heads: texts(`${front} h1`).sort(),
      tabs: texts('.header nav [aria-current]'),
      lens: texts('.network-lens[aria-current]'),
      chosen: [...document.querySelectorAll(`${front} [data-mark][aria-pressed="true"]`)].map((one) =>
        one.getAttribute('data-mark'),
      ),
      marks: document.querySelectorAll(`${front} [data-mark]`).length,
      panel: texts('.panel h2').slice(0, 2),
      strip: texts('.foot strong, .foot b').slice(0, 1),
      notices: document.querySelectorAll('.notices').length,
    }
  })
}

/** What a person sees when nothing comes after it any more. */
async function settled(page: Page): Promise<Awaited<ReturnType<typeof seen>>> {
  let last = await seen(page)
  await expect
    .poll(async () => {
      const now = await seen(page)
      const isSame = JSON.stringify(now) === JSON.stringify(last)
      last = now
      return isSame
    })
    .toBe(true)
  return last
}

/** Back where it all began, with nothing open: what is left behind? */
async function atHome(
  page: Page,
  session: CDPSession,
): Promise<{ readonly listeners: number; readonly nodes: number }> {
  await page.keyboard.press('Escape')
  // A view that stands behind keeps what it showed last: rows, filters, an open unit.
  for (const view of VIEWS) await show(page, `#view=${view}`)
  await show(page, '#')
  await page.mouse.move(640, 60)
  let last = { listeners: 0, nodes: 0 }
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
      const now = { listeners: value('JSEventListeners'), nodes: value('Nodes') }
      const isStill = Math.abs(now.nodes - last.nodes) < 20 && now.listeners === last.listeners
      last = now
      return isStill
    })
    .toBe(true)
  return last
}

/** The same numbers for the same seed. */
function numbers(seed: number): () => number {
  let now = seed
  return () => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0
    return now / 2 ** 32
  }
}
