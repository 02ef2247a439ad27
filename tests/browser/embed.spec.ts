import type { Frame, Page } from '@playwright/test'
import { frame, frameOf, openHost, ready, withHost } from './host.ts'
import { expect } from './page.ts'

const PROSE = '<p>What pays for terrorism?</p>'.repeat(60)

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

for (const [view, state] of [
  ['network', '#chrome=embed'],
  ['map', '#view=map&chrome=embed'],
] as const)
  withHost(
    `the wheel over a framed ${view} scrolls the page, and with Ctrl moves the picture`,
    async ({ page, atlas, host }) => {
      const { origin } = await host({ '/': PROSE + frame(atlas, state) + PROSE })
      await page.goto(origin)
      const inside = await ready(page)
      await expect(inside.locator('.scroll-hint')).toBeAttached()
      const box = await page.locator('iframe').boundingBox()
      await page.mouse.move((box?.x ?? 0) + 320, (box?.y ?? 0) + 220)
      const before = await scrolled(page)
      await page.mouse.wheel(0, 60)
      await expect.poll(() => scrolled(page)).toBe(before + 60)
      await expect(inside.locator('.scroll-hint')).toHaveText('Ctrl and wheel move the picture closer')
      expect(await frameOf(page).evaluate(() => window.location.hash)).toBe(state)
      // Another turn of the wheel: what a browser takes for one goes where it began.
      await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200)
      await page.keyboard.down('Control')
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, -100)
          return frameOf(page).evaluate(() => window.location.hash)
        })
        .toMatch(/at=/)
      await page.keyboard.up('Control')
      // Said once.
      await expect(inside.locator('.scroll-hint')).toBeEmpty()
    },
  )

withHost('one finger in a framed network or map scrolls the page', async ({ browser, atlas, host }) => {
  const { origin } = await host({
    '/': PROSE + frame(atlas, '#chrome=embed') + PROSE + frame(atlas, '#view=map&chrome=embed') + PROSE,
  })
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 700, height: 800 } })
  const page = await context.newPage()
  await page.goto(origin)
  const session = await context.newCDPSession(page)
  for (const nth of [0, 1]) {
    const inside = await ready(page, nth)
    await expect(inside.locator('.scroll-hint')).toBeAttached()
    await page
      .locator('iframe')
      .nth(nth)
      .evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const before = await scrolled(page)
    const box = await page.locator('iframe').nth(nth).boundingBox()
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...y: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y.map((each) => ({ x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + each })),
      })
    await touch('touchStart', 250)
    for (let i = 1; i <= 10; i++) await touch('touchMove', 250 - 20 * i)
    await touch('touchEnd')
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100)
    await expect(inside.locator('.scroll-hint')).toHaveText('Two fingers move the picture')
    // It was neither a move of the picture nor a tap.
    expect(await frameOf(page, nth + 1).evaluate(() => window.location.hash)).not.toMatch(/at=|select=/)
    await expect(inside.locator('.embed-sheet')).toHaveCount(0)
  }
  await context.close()
})

withHost(
  'what a reader does in a frame is no step of the page’s history, and can be taken back in the frame',
  async ({ page, atlas, host }) => {
    const { origin } = await host({ '/one': '<a href="/two">on</a>', '/two': frame(atlas, '#chrome=embed') })
    await page.goto(`${origin}/one`)
    await page.getByRole('link').click()
    const inside = await ready(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    const steps = await page.evaluate(() => history.length)
    for (const id of ['group:isil', 'group:taliban']) {
      // The picture is that of what is chosen: a way back leads to all of it.
      await inside.locator(`[data-mark="${id}"]`).evaluate((button) => (button as HTMLElement).click())
      await expect(inside.locator('.embed-sheet .chip').first()).toBeVisible()
      if (id === 'group:isil') await inside.getByRole('button', { name: 'Back' }).click()
    }
    await inside.locator('.embed-sheet .chip').first().click()
    await expect(inside.locator('.reader')).toBeVisible()
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await inside.getByRole('button', { name: 'Back' }).click()
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('Taliban')
    await inside.getByRole('button', { name: 'Back' }).click()
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('11 groups')
    await expect(inside.locator('.embed-sheet')).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(`${origin}/one`)
  },
)

withHost('keys that a frame has no use for stay the page’s', async ({ page, atlas, host }) => {
  const { origin } = await host({ '/': frame(atlas, '#view=map&chrome=embed') })
  await page.goto(origin)
  await ready(page)
  const taken = await frameOf(page).evaluate(() =>
    ['ArrowDown', 'ArrowRight', ' ', 'PageDown', 'b', 'l', '?', '/', 'Escape'].filter(
      (key) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    ),
  )
  expect(taken).toEqual([])
  // Nor does one lead out of the view that was chosen for the frame.
  expect(await frameOf(page).evaluate(() => window.location.hash)).toBe('#view=map&chrome=embed')
})

/** Where the marks of a network are, and whether any number in it is none. */
function marksIn(inside: Frame) {
  return inside.evaluate(() => ({
    marks: [...document.querySelectorAll('[data-mark]')].map((mark) => {
      const { x, y } = mark.getBoundingClientRect()
      return [mark.getAttribute('data-mark'), Math.round(x), Math.round(y)].join()
    }),
    isNumber: !/NaN|Infinity/.test(document.documentElement.outerHTML),
    hash: window.location.hash,
  }))
}

withHost(
  'a frame that starts hidden, without size or moved is fitted as if it had been seen',
  async ({ page, atlas, host }) => {
    const state = '#select=group:isil&chrome=embed'
    const { origin } = await host({
      '/': `${frame(atlas, state)}<div id="none" style="display:none">${frame(atlas, state)}</div>${frame(atlas, state, 'width="0" height="0"')}`,
    })
    await page.goto(origin)
    await ready(page)
    const seen = await marksIn(frameOf(page))
    expect(seen.marks.length).toBeGreaterThan(5)
    expect(seen).toMatchObject({ isNumber: true, hash: state })
    await page.evaluate(() => {
      document.getElementById('none')?.style.setProperty('display', 'block')
      const last = [...document.querySelectorAll('iframe')].at(-1)
      last?.setAttribute('width', '640')
      last?.setAttribute('height', '420')
    })
    for (const nth of [1, 2]) {
      await ready(page, nth)
      await expect.poll(() => marksIn(frameOf(page, nth + 1))).toEqual(seen)
    }
    // Moved, a frame is loaded anew.
    await page.evaluate(() => {
      const first = document.querySelector('iframe')
      if (first) document.body.append(first)
    })
    await ready(page, 2)
    await expect.poll(() => marksIn(page.frames().at(-1) as Frame)).toEqual(seen)
    // And resized while it lives, it is fitted anew.
    await page
      .locator('iframe')
      .first()
      .evaluate((element) => element.setAttribute('width', '900'))
    await page
      .locator('iframe')
      .first()
      .evaluate((element) => element.setAttribute('width', '640'))
    await expect.poll(() => marksIn(frameOf(page))).toEqual(seen)
  },
)

for (const state of [
  '',
  '&select=group:isil',
  '&select=crime:kidnapping-for-ransom',
  '&view=money',
  '&view=map',
  '&view=table',
  '&lang=zh',
])
  withHost(
    `a frame of 300 × 150 is a card with its source and the way out: ${state}`,
    async ({ page, atlas, host }) => {
      const { origin } = await host({ '/': frame(atlas, `#chrome=embed${state}`, 'width="300" height="150"') })
      await page.goto(origin)
      const inside = page.locator('iframe').contentFrame()
      await expect(inside.locator('.over-picture')).toBeAttached()
      if (!/map|table/.test(state)) await expect(inside.locator('.embed-card li').first()).toBeVisible()
      await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(inside.locator('.figure-source')).toContainText('S/2015/366')
      await expect(inside.locator('.figure-source a')).toBeVisible()
      const faults = await frameOf(page).evaluate(() => {
        const seen = [
          ...document.querySelectorAll('h1, .embed-card li, .embed-card li > *, .figure-source, .figure-source a'),
        ]
        const boxes = seen.map((element) => ({ element, box: element.getBoundingClientRect() }))
        return {
          cut: boxes
            .filter(
              ({ box }) => box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight + 0.5,
            )
            .map(({ element }) => element.textContent),
          squeezed: boxes
            .filter(({ element }) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
            .map(({ element }) => element.textContent),
          scrolls: document.documentElement.scrollHeight > innerHeight + 0.5,
          canvas: document.querySelector('canvas') !== null,
        }
      })
      expect(faults).toEqual({ cut: [], squeezed: [], scrolls: false, canvas: false })
    },
  )

withHost('a sealed frame has the picture, and a sentence with a link that helps', async ({ browser, atlas, host }) => {
  // As WordPress puts a frame that it has discovered: with a secret, by which it follows links.
  const { origin } = await host({
    '/': `${frame(atlas, '#select=group:isil&chrome=embed#?secret=abc123', 'width="640" height="420" sandbox="allow-scripts"')}
      <script>window.said = []; addEventListener('message', ({ data }) => window.said.push(data))</script>`,
  })
  // A browser tells the console of each script that it keeps out: that is no fault of the page.
  const page = await browser.newPage()
  await page.goto(origin)
  const inside = page.locator('iframe').contentFrame()
  await expect(inside.getByRole('alert')).toContainText('sealed')
  await expect(inside.getByRole('button')).toHaveCount(0)
  const link = inside.getByRole('link', { name: 'Open it in a tab of its own' })
  await expect(link).toHaveAttribute('href', `${atlas}/#select=group%3Aisil`)
  const cut = await inside.locator('.picture .mark').evaluateAll((marks) => {
    const end = document.querySelector('figcaption')?.getBoundingClientRect().top ?? 0
    return [marks.length > 20, marks.filter((mark) => mark.getBoundingClientRect().bottom > end + 1).length]
  })
  expect(cut).toEqual([true, 0])
  await link.click()
  const said = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said)
  await expect.poll(said).toEqual([{ message: 'link', secret: 'abc123', value: `${atlas}/#select=group%3Aisil` }])
  await page.close()
})

withHost('a sealed frame works where the site lets everybody fetch its files', async ({ page }) => {
  const site = await openHost({}, 'dist')
  const host = await openHost({
    '/': frame(site.origin, '#chrome=embed', 'width="640" height="420" sandbox="allow-scripts"'),
  })
  await page.goto(host.origin)
  const inside = await ready(page)
  await inside.locator('[data-mark="group:isil"]').evaluate((button) => (button as HTMLElement).click())
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
  await expect(inside.locator('.embed-sheet .chip').first()).toBeVisible()
  await Promise.all([host.close(), site.close()])
})

withHost('a frame works without any storage', async ({ page, atlas, host }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  const { origin } = await host({ '/': frame(atlas, '#select=group:isil&chrome=embed') })
  await page.goto(origin)
  const inside = await ready(page)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
})
