// The room's window and the presenter's: in step both ways, whatever becomes of one of them.

import type { BrowserContext, Page } from '@playwright/test'
import { expect, test, violations } from './page.ts'

const SCENE = '#present=how-terrorists-profit,isil'

/** A briefing on the screen of a room. */
async function openRoom(page: Page, hash = SCENE): Promise<void> {
  await page.goto(`/${hash}`)
  await expect(page.getByRole('list', { name: 'Scenes' })).toBeVisible()
  // Until its name is its own a room answers nobody.
  await expect(page.locator('.scene-headline')).toBeVisible()
}

/** The window that the key opens beside it. */
async function openSpeaker(room: Page): Promise<Page> {
  const opened = room.waitForEvent('popup')
  let isOpen = false
  void opened.then(() => {
    isOpen = true
  })
  // A window that is still being closed takes a press for itself: then one presses again.
  await expect
    .poll(
      async () => {
        if (!isOpen) await room.keyboard.press('s')
        return isOpen
      },
      { intervals: [2000] },
    )
    .toBe(true)
  const speaker = await opened
  await isReady(speaker)
  return speaker
}

/** Until its keys answer. */
async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
}

/** Where the presenter's window is. */
const at = (speaker: Page) => speaker.locator('.speaker-jump [aria-current="step"]')
/** Where the room is. */
const roomAt = (room: Page) => room.locator('.scene-progress [aria-current="step"]')

async function bothAt(room: Page, speaker: Page, n: number): Promise<void> {
  await expect(at(speaker)).toHaveAccessibleName(new RegExp(`^${n} `))
  await expect(roomAt(room)).toHaveAccessibleName(new RegExp(`^Scene ${n}:`))
}

/** A second window of the same browser, which no window opened. */
async function alone(context: BrowserContext, hash: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/${hash}`)
  return page
}

test('what is done in one window is seen in the other, both ways', async ({ page }) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  await bothAt(page, speaker, 3)
  await speaker.keyboard.press('End')
  await bothAt(page, speaker, 18)
  await page.keyboard.press('Home')
  await bothAt(page, speaker, 1)
  await expect(speaker.getByText('step 1 of 2', { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(speaker.getByText('step 2 of 2', { exact: true })).toBeVisible()
  await speaker.getByRole('button', { name: 'Back' }).click()
  await expect(speaker.getByText('step 1 of 2', { exact: true })).toBeVisible()
  await speaker.keyboard.type('1')
  await expect(speaker.getByText('scene 1 …')).toBeVisible()
  await speaker.keyboard.type('2')
  await bothAt(page, speaker, 12)
})

test('the room stays black while who speaks looks ahead', async ({ page }) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  const black = page.getByRole('button', { name: 'The screen is black. Show the scene again' })
  await speaker.keyboard.press('.')
  await expect(black).toBeVisible()
  await expect(speaker.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true')
  await speaker.getByRole('button', { name: /^9 Ransom/ }).click()
  await bothAt(page, speaker, 9)
  await expect(black).toBeVisible()
  await expect(speaker.getByText('The room’s screen is black.')).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(black).toHaveCount(0)
})

test('either window is loaded anew and finds the other where it is, with the time that has gone', async ({ page }) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  await speaker.keyboard.press('PageDown')
  await expect(speaker.getByText('step 2 of 4', { exact: true })).toBeVisible()
  const since = () =>
    page.evaluate(() => JSON.parse(window.sessionStorage.getItem('nexus-atlas-room') ?? '{}').show.since)
  const before = await since()
  await page.reload()
  await isReady(page)
  expect(await since()).toBe(before)
  await page.keyboard.press('ArrowRight')
  await expect(speaker.getByText('step 3 of 4', { exact: true })).toBeVisible()
  await speaker.reload()
  await isReady(speaker)
  await expect(speaker.getByText('step 3 of 4', { exact: true })).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await bothAt(page, speaker, 3)
  await expect(speaker.getByText('step 4 of 4', { exact: true })).toBeVisible()
})

test('a room’s window that is closed is said to be, and opened again where the briefing was', async ({
  page,
  context,
}) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  await speaker.keyboard.press('PageDown')
  await expect(speaker.getByText('step 2 of 4', { exact: true })).toBeVisible()
  await page.close()
  await expect(speaker.getByText('The room’s window is closed')).toBeVisible()
  // Without a room the notes can still be followed.
  await speaker.keyboard.press('PageDown')
  await expect(speaker.getByText('step 3 of 4', { exact: true })).toBeVisible()
  const opened = context.waitForEvent('page')
  await speaker.getByRole('link', { name: 'Open the room’s window' }).click()
  const room = await opened
  await expect(roomAt(room)).toHaveAccessibleName(/^Scene 3:/)
  await expect(speaker.getByText('The room’s window is closed')).toHaveCount(0)
  await speaker.keyboard.press('End')
  await bothAt(room, speaker, 18)
  expect(new URL(room.url()).hash).not.toContain('room=')
})

test('the presenter’s window is closed and opened again where the room is', async ({ page }) => {
  await openRoom(page)
  const first = await openSpeaker(page)
  await first.close()
  await page.keyboard.press('End')
  await expect(roomAt(page)).toHaveAccessibleName(/^Scene 18:/)
  const second = await openSpeaker(page)
  await bothAt(page, second, 18)
})

test('two briefings in two tabs do not mix, nor does a tab that brings the name of another’s room', async ({
  page,
  context,
}) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  const kept = await page.evaluate(() => window.sessionStorage.getItem('nexus-atlas-room') ?? '')
  const other = await context.newPage()
  // What a browser does when a tab is duplicated.
  await other.addInitScript((name) => window.sessionStorage.setItem('nexus-atlas-room', name), kept)
  await openRoom(other, '#present=how-terrorists-profit,ransom')
  await expect
    .poll(() => other.evaluate(() => window.sessionStorage.getItem('nexus-atlas-room') ?? ''))
    .not.toContain(JSON.parse(kept).room)
  await bothAt(page, speaker, 3)
  const another = await openSpeaker(other)
  await bothAt(other, another, 9)
  await another.keyboard.press('Home')
  await bothAt(other, another, 1)
  await bothAt(page, speaker, 3)
})

test('the two windows reach each other without a channel, as pages from a file must', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await openRoom(page)
  const speaker = await openSpeaker(page)
  await speaker.keyboard.press('End')
  await bothAt(page, speaker, 18)
  await page.reload()
  await isReady(page)
  await bothAt(page, speaker, 18)
  await speaker.keyboard.press('Home')
  await bothAt(page, speaker, 1)
  await page.keyboard.press('ArrowRight')
  await expect(speaker.getByText('step 2 of 2', { exact: true })).toBeVisible()
})

test('a second window that is refused is said to be, and the notes stand below the scene', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openRoom(page)
  await page.mouse.move(400, 300)
  await page.getByRole('button', { name: 'Presenter window' }).click()
  await expect(page.getByText('The browser did not open a second window')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible()
})

test('who speaks reads Chinese on white while the room sees English, also when both are loaded anew', async ({
  page,
}) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  await expect(speaker.locator('html')).toHaveAttribute('data-theme', 'dark')
  await speaker.getByRole('button', { name: '中文' }).click()
  await expect(speaker.getByRole('heading', { name: '讲稿' })).toBeVisible()
  await speaker.getByRole('button', { name: '浅色' }).click()
  await expect(speaker.locator('html')).toHaveAttribute('data-theme', 'light')
  await speaker.getByRole('button', { name: '下一步' }).click()
  for (const one of [page, speaker]) await one.reload()
  await expect(speaker.getByRole('heading', { name: '讲稿' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  // The picture is the room's.
  await expect(speaker.locator('.speaker-now img')).toHaveAttribute('alt', /^Five crimes stand beside ISIL/)
})

test('Escape ends the briefing in both windows', async ({ page }) => {
  await openRoom(page)
  const speaker = await openSpeaker(page)
  const closed = speaker.waitForEvent('close')
  // The window is gone before its key is up.
  void speaker.keyboard.press('Escape').catch(() => undefined)
  await closed
  await expect(page).not.toHaveURL(/present=/)
})

test('a link to the presenter’s window alone says that no room answers, and opens one', async ({ context }) => {
  const speaker = await alone(context, '#chrome=speaker&present=how-terrorists-profit,isil,2')
  await expect(speaker.getByText('No room’s window answers')).toBeVisible()
  const opened = context.waitForEvent('page')
  await speaker.getByRole('link', { name: 'Open the room’s window' }).click()
  const room = await opened
  await expect(speaker.getByText('No room’s window answers')).toHaveCount(0)
  await bothAt(room, speaker, 3)
  await speaker.keyboard.press('End')
  await bothAt(room, speaker, 18)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`axe finds nothing to mend in the presenter’s window: ${width} × ${height}`, async ({ context }) => {
    const speaker = await alone(context, '#chrome=speaker&present=how-terrorists-profit,isil,2')
    await speaker.setViewportSize({ width, height })
    await expect(speaker.locator('.speaker-now img')).toBeVisible()
    for (const language of ['English', '中文']) {
      await speaker.getByRole('button', { name: language }).click()
      for (const other of ['light', 'dark']) {
        await expect(speaker.locator('html')).toHaveAttribute('data-theme', other === 'light' ? 'dark' : 'light')
        expect(await violations(speaker)).toEqual([])
        await speaker.locator('.speaker-tools > button').click()
      }
    }
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
