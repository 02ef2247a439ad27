// What the dialog gives to paste works as it is in a page of another site: a frame, an element, and the one file where frames are sealed.

import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { frame, frameOf, ready, withHost } from './host.ts'
import { expect, open, test, violations } from './page.ts'

const PROSE = '<p>What pays for terrorism?</p>'.repeat(60)

const codeOf = (page: Page) => page.getByLabel('Code to paste into a page').inputValue()
const choose = (page: Page, name: string) => page.getByRole('dialog').getByRole('radio', { name }).check()

withHost('a frame and an element show in a page of another site what was chosen', async ({ page, host }) => {
  await open(page, '#select=group:isil')
  await page.keyboard.press('e')
  await choose(page, '640 px wide')
  await expect.poll(() => codeOf(page)).toContain('title="ISIL')
  const plain = await codeOf(page)
  await choose(page, 'Element')
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Lens' }).check()
  const element = await codeOf(page)
  await choose(page, 'The briefing')
  await page.getByRole('combobox', { name: 'From scene' }).selectOption({ index: 1 })
  const briefing = await codeOf(page)
  const headline = await page.getByRole('combobox', { name: 'From scene' }).locator('option:checked').innerText()
  const { origin } = await host({ '/frame': plain, '/element': element, '/briefing': briefing })

  await page.goto(`${origin}/frame`)
  await expect((await ready(page)).getByRole('heading', { level: 1 })).toContainText('ISIL')
  expect(await page.locator('iframe').getAttribute('title')).toMatch(/^ISIL/)

  await page.goto(`${origin}/element`)
  const inside = await ready(page)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
  // As high as what it shows, in the width that was chosen.
  const size = () => page.locator('nexus-atlas iframe').evaluate(({ clientWidth: w, clientHeight: h }) => [w, h])
  const told = () => frameOf(page).evaluate(() => document.querySelector('main')?.clientHeight)
  await expect.poll(async () => (await size())[1]).toBe(await told())
  expect((await size())[0]).toBeLessThanOrEqual(640)
  await inside.getByRole('combobox', { name: 'Lens' }).selectOption('Threat')
  await expect.poll(() => page.evaluate(() => document.querySelector('nexus-atlas')?.state)).toContain('lens=threat')

  await page.goto(`${origin}/briefing`)
  const scene = page.locator('iframe').contentFrame().locator('.scene-headline')
  await expect(scene).toHaveText(headline.replace(/^\d+ · /, ''))
})

withHost('where a host seals frames, the one file works that the site was published with', async ({ page, host }) => {
  expect(existsSync('dist/nexus-atlas.html'), 'npm run build writes it').toBe(true)
  await open(page, '#select=group:isil&lens=threat')
  await page.keyboard.press('e')
  await choose(page, 'Sealed host')
  const { origin } = await host({ '/': (await codeOf(page)).replace('<iframe', '<iframe sandbox="allow-scripts"') })
  await page.goto(origin)
  const inside = await ready(page)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('ISIL')
  expect(await frameOf(page).evaluate(() => [window.origin, window.location.hash.includes('lens=threat')])).toEqual([
    'null',
    true,
  ])
  await inside.locator('[data-mark="group:isil"]').evaluate((button) => (button as HTMLElement).click())
  await expect(inside.getByRole('button', { name: 'Back' })).toBeVisible()
})

withHost('the wheel moves the picture where the host gives it away', async ({ page, atlas, host }) => {
  const given = (state: string) => frame(`${atlas}/?wheel=picture`, state).replace('picture/#', 'picture#')
  const { origin } = await host({ '/': PROSE + given('#chrome=embed') + given('#view=map&chrome=embed') + PROSE })
  await page.goto(origin)
  for (const nth of [0, 1]) {
    const inside = await ready(page, nth)
    await expect(inside.locator('.scroll-hint')).toBeAttached()
    const before = await page.evaluate(() => window.scrollY)
    const box = await page.locator('iframe').nth(nth).boundingBox()
    await page.mouse.move((box?.x ?? 0) + 320, (box?.y ?? 0) + 220)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -100)
        return frameOf(page, nth + 1).evaluate(() => window.location.hash)
      })
      .toMatch(/at=/)
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
    await expect(inside.locator('.scroll-hint')).toBeEmpty()
  }
})

withHost(
  'a frame says in words what it cannot follow: a wish, a report that is gone, other data',
  async ({ page, atlas, host }) => {
    const state = '#report=gone&data=0123456789abcdef&chrome=embed'
    const { origin } = await host({ '/': frame(`${atlas}/?wheel=%3Cb%3E`, state).replace('/#', '#') })
    await page.goto(origin)
    const inside = await ready(page)
    await expect(inside.getByText('says “wheel=<b>”, which is not known. Known: page, picture.')).toBeVisible()
    await expect(inside.getByText(/made with dataset 01234567; this site now has/)).toBeVisible()
    await expect(inside.getByText(/“gone”/)).toBeVisible()
    for (const button of await inside.getByRole('button', { name: /Dismiss/ }).all()) await button.first().click()
    await expect(inside.getByText(/not known/)).toHaveCount(0)
  },
)

test('what readers choose in a frame is reached by keyboard and axe has nothing to mend', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 })
  await page.goto('/?tools=view,lens,lang&wheel=x#chrome=embed')
  const lens = page.getByRole('combobox', { name: 'Lens' })
  await expect(lens).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('combobox', { name: 'View' }).focus()
  await page.keyboard.press('Tab')
  await expect(lens).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/\?tools=view,lens,lang&wheel=x#lens=threat&chrome=embed$/)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('中文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(page.getByRole('combobox', { name: '视角' })).toHaveValue('threat')
})

test('everything in the dialog is reached by keyboard, each group of choices by one stop', async ({ page }) => {
  await open(page)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'The briefing' })).toBeVisible()
  const stops: string[] = []
  await page.keyboard.press('Tab')
  for (let i = 0; i < 60 && !stops.includes('Copy code'); i++) {
    stops.push(
      await page.evaluate(() => {
        const at = document.activeElement
        return at instanceof HTMLInputElement
          ? (at.labels?.[0]?.textContent ?? '')
          : (at?.textContent ?? '').slice(0, 40)
      }),
    )
    if (stops.at(-1) === 'Frame') await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
  }
  expect(stops).toEqual(
    expect.arrayContaining(['The picture', 'View', 'Lens', 'Language', 'The wheel moves the picture', 'Full column']),
  )
  expect(stops).toEqual(expect.arrayContaining(['Height, px', 'Frame', 'Copy code']))
  expect(stops).not.toContain('Element')
  await expect(dialog.getByRole('radio', { name: 'Element' })).toBeChecked()
  expect(await codeOf(page)).toContain('<nexus-atlas')
})
