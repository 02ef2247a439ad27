// In Firefox, in a page of another site: a frame and the element, sealed or not, with messages of all kinds.

import type { Page } from '@playwright/test'
import { frame, frameOf, openHost, ready } from '../browser/host.ts'
import { ask, element, said, TALK, type Talking, talking } from '../browser/talk.ts'
import { expect, test } from './page.ts'

const PROSE = '<p>What pays for terrorism?</p>'.repeat(60)
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
const choose = (button: Element) => (button as HTMLElement).click()

for (const [view, state] of [
  ['network', '#chrome=embed'],
  ['map', '#view=map&chrome=embed'],
] as const)
  test(`the wheel over a framed ${view} scrolls the page, and with Ctrl moves the picture`, async ({
    page,
    atlas,
    host,
    ours,
  }) => {
    const { origin } = await host({ '/': PROSE + frame(atlas, state) + PROSE })
    ours.push(origin)
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
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200)
    await page.keyboard.down('Control')
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -100)
        return frameOf(page).evaluate(() => window.location.hash)
      })
      .toMatch(/at=/)
    await page.keyboard.up('Control')
  })

test('a page asks a frame and is answered; what its reader does is told, and is no step of the page’s history', async ({
  page,
  atlas,
  host,
  ours,
}) => {
  const { origin } = await host({ '/': TALK + frame(atlas, '#select=group:isil&chrome=embed') })
  ours.push(origin)
  await page.goto(origin)
  const inside = await talking(page)
  const steps = await page.evaluate(() => history.length)
  expect(await ask(page, { ask: 'state' })).toMatchObject({ ok: true, state: '#select=group:isil&chrome=embed' })
  expect(await ask(page, { ask: 'set', state: '#select=crime:oil,crime:nothing&chrome=page' })).toMatchObject({
    ok: true,
    state: '#select=crime:oil&chrome=embed',
    faults: [{ key: 'select', value: 'crime:nothing' }],
  })
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('Oil')
  expect(await said(page, 'selection')).toEqual([])
  await inside.locator('[data-mark="group:isil"]').evaluate(choose)
  await expect.poll(() => said(page, 'selection')).toHaveLength(1)
  await inside.locator('.embed-sheet .chip').first().click()
  await expect.poll(() => said(page, 'citation')).toHaveLength(1)
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('what is hostile, foreign or malformed is ignored and counted', async ({ page, atlas, host, ours }) => {
  const { origin } = await host({
    '/': `${TALK}${frame(atlas, '#chrome=embed')}<iframe title="other" srcdoc="<p>other</p>"></iframe>`,
  })
  ours.push(origin)
  await page.goto(origin)
  const inside = await talking(page)
  await page.evaluate(() => {
    const { post } = window as unknown as Talking
    const junk = [null, 1, 'text', [], {}, { event: 'ready' }, new Date(0), new Map()]
    for (let i = 0; i < 1000; i++) post(junk[i % junk.length])
    post('x'.repeat(5_000_000))
    post({ nexusAtlas: 2, id: 1, ask: 'set', state: '#select=group:isil' })
    post({ nexusAtlas: 1, id: 'big', ask: 'set', state: `#${'a'.repeat(5_000_000)}` })
    for (const bad of [{ ask: 'set', state: 7 }, { ask: '__proto__' }, { ask: ['state'] }, { ask: 'state', id: {} }])
      post({ nexusAtlas: 1, id: Math.random(), ...bad })
    const other = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow as (Window & typeof globalThis) | null
    other?.eval(`parent.frames[0].postMessage({ nexusAtlas: 1, id: 9, ask: 'set', state: '#select=group:isil' }, '*')`)
  })
  const status = () => ask(page, { ask: 'status' }).then(({ ignored }) => ignored)
  await expect.poll(status).toEqual({ foreign: 1, unknown: 1001, version: 1, malformed: 4, large: 1, repeated: 0 })
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('11 groups')
})

test('the element makes the frame as high as what it shows, and holds the state in the host’s own address', async ({
  page,
  atlas,
  host,
  ours,
}) => {
  const recipe = `<script>
    const atlas = document.querySelector('nexus-atlas')
    if (location.hash) atlas.state = location.hash
    atlas.addEventListener('atlas-state', () => history.replaceState(null, '', atlas.state))
  </script>`
  const { origin } = await host({
    '/': `<div style="width:642px">${element(atlas, 'title="ISIL" state="#select=group:isil"')}</div>${recipe}`,
  })
  ours.push(origin)
  await page.goto(`${origin}/#select=group:taliban`)
  const inside = await ready(page)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('Taliban')
  const isAsHigh = () =>
    frameOf(page).evaluate(() => document.querySelector('main')?.clientHeight === window.innerHeight)
  await expect.poll(isAsHigh).toBe(true)
  await inside.locator('[data-mark="crime:extortion"]').evaluate(choose)
  await expect(page).toHaveURL(`${origin}/#select=crime:extortion`)
  await page.evaluate(() => {
    const atlas = document.querySelector('nexus-atlas') as HTMLElement & { state: string }
    atlas.state = '#view=money'
  })
  await expect(inside.locator('.money-body')).toBeVisible()
  await expect.poll(isAsHigh).toBe(true)
})

test('a height that is asked for settles at once, and shrinks', async ({ page, atlas, host, ours }) => {
  const asked = `<iframe title="x" width="640" height="90" frameborder="0" src="${atlas}/?height=auto#view=money&chrome=embed"></iframe>`
  const follow = `<script>addEventListener('message', ({ data }) => {
    if (data.event === 'height') document.querySelector('iframe').style.height = data.height + 'px'
  })</script>`
  const { origin } = await host({ '/': TALK + follow + asked })
  ours.push(origin)
  await page.goto(origin)
  const heights = async () => (await said(page, 'height')).map(({ height }) => Number(height))
  await expect.poll(async () => (await heights()).at(-1) ?? 0).toBeGreaterThan(500)
  const whole = (await heights()).at(-1) ?? 0
  await ask(page, { ask: 'set', state: '#view=money&select=group:aqim&sure=estimated' })
  await ask(page, { ask: 'set', state: '#select=group:isil' })
  await expect.poll(async () => (await heights()).at(-1)).toBeLessThan(whole)
  expect((await heights()).length).toBeLessThanOrEqual(8)
})

test('a frame of 300 × 150 is a card with its source and the way out', async ({ page, atlas, host, ours }) => {
  const { origin } = await host({ '/': frame(atlas, '#chrome=embed&select=group:isil', 'width="300" height="150"') })
  ours.push(origin)
  await page.goto(origin)
  const inside = page.locator('iframe').contentFrame()
  await expect(inside.locator('.embed-card li').first()).toBeVisible()
  await expect(inside.locator('.figure-source a')).toBeVisible()
  expect(await frameOf(page).evaluate(() => document.documentElement.scrollHeight <= innerHeight + 0.5)).toBe(true)
})

test('a sealed frame works where the site lets everybody fetch its files, and keeps nothing', async ({
  page,
  ours,
}) => {
  const site = await openHost({}, 'dist')
  const host = await openHost({
    '/': frame(site.origin, '#chrome=embed', 'width="640" height="420" sandbox="allow-scripts"'),
  })
  ours.push(site.origin, host.origin)
  await page.goto(host.origin)
  const inside = await ready(page)
  await inside.locator('[data-mark="group:isil"]').evaluate(choose)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
  await Promise.all([host.close(), site.close()])
})
