// How one picture becomes the next: marks that stay move, what goes fades, and whoever asks for no motion sees none.

import type { Page } from '@playwright/test'
import { expect, mark, middleOf, open, test } from './page.ts'

/** Keeps what is drawn on the way from one picture to the next, as it is drawn; the first frame of each way is held. */
async function watchWays(page: Page): Promise<void> {
  await page.locator('.canvas-frame.drawn').waitFor()
  await page.evaluate(() => {
    const held = window as unknown as { ways: string[]; hold: boolean }
    held.ways = []
    held.hold = true
    const look = () => {
      const passing = document.querySelector('.passing')
      if (passing && !held.ways.includes(passing.outerHTML)) held.ways.push(passing.outerHTML)
      if (passing && held.hold) for (const animation of document.getAnimations()) animation.pause()
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  })
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => (window.location.hash = to), hash)
const waysSeen = (page: Page) => page.evaluate(() => (window as unknown as { ways: string[] }).ways.length)
const endWays = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { hold: false })
    for (const animation of document.getAnimations()) animation.finish()
  })

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a mark leaves from where it stood in one lens and arrives where it stands in the next', async ({ page }) => {
    await open(page, '#select=group:isil')
    const stood = await mark(page, 'crime:oil').boundingBox()
    await watchWays(page)
    await goTo(page, '#lens=threat&select=group:isil')
    const moving = page.locator('.passing-moving > [data-id="crime:oil"] > path')
    await expect(moving).toBeAttached()
    const middle = async () => {
      const box = await moving.boundingBox()
      return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
    }
    const near = (at: readonly number[] | null, box: typeof stood) =>
      Math.hypot(
        (at?.[0] ?? 0) - ((box?.x ?? 0) + (box?.width ?? 0) / 2),
        (at?.[1] ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0) / 2),
      )
    expect(near(await middle(), stood)).toBeLessThan(40)
    const stands = await mark(page, 'crime:oil').boundingBox()
    expect(Math.hypot((stands?.x ?? 0) - (stood?.x ?? 0), (stands?.y ?? 0) - (stood?.y ?? 0))).toBeGreaterThan(40)
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.currentTime = 189.9
    })
    expect(near(await middle(), stands)).toBeLessThan(3)
    await endWays(page)
    await expect(page.locator('.passing')).toHaveCount(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  test('what a filter takes away fades over what is left, though its line moves the picture down', async ({ page }) => {
    await open(page)
    await watchWays(page)
    await goTo(page, '#crime=crime:oil')
    await expect(page.locator('.passing-going [data-id="group:taliban"]')).toBeAttached()
    await endWays(page)
    await expect(page.locator('.passing')).toHaveCount(0)
    await expect(mark(page, 'group:taliban')).toHaveCount(0)
  })

  test('what is left out is seen to go', async ({ page }) => {
    await open(page)
    await watchWays(page)
    await goTo(page, '#hide=body')
    await expect(page.locator('.passing-going [data-id="body:unodc"]')).toBeAttached()
    await endWays(page)
    await expect(page.locator('.passing')).toHaveCount(0)
  })

  test('rows and columns of the matrix go to their new places, and come to rest', async ({ page }) => {
    await open(page, '#view=matrix')
    const head = page.locator('[data-moves="group:taliban"]')
    await head.waitFor()
    const moving = () =>
      page.evaluate(() =>
        document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.getAttribute('data-moves')),
      )
    await page.evaluate(() => {
      const animate = Element.prototype.animate
      Element.prototype.animate = function (...given) {
        const animation = animate.apply(this, given)
        animation.pause()
        return animation
      }
    })
    await page.getByText('By name').click()
    await expect.poll(moving).toContain('group:taliban')
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await expect.poll(moving).toEqual([])
  })

  test('a part of the world is gone to from where it was seen, and comes to rest', async ({ page }) => {
    await open(page, '#view=map')
    const stood = await middleOf(page, 'place:nigeria')
    await page.evaluate(() => {
      const animate = Element.prototype.animate
      Element.prototype.animate = function (...given) {
        const animation = animate.apply(this, given)
        animation.pause()
        return animation
      }
    })
    await page.getByRole('navigation', { name: 'Frame' }).getByRole('link', { name: 'Sahel' }).click()
    const moving = () => page.evaluate(() => document.getAnimations().length)
    await expect.poll(moving).toBeGreaterThan(0)
    const goToTime = (time: number) =>
      page.evaluate((to) => {
        for (const animation of document.getAnimations()) animation.currentTime = to
      }, time)
    await goToTime(0)
    const left = await middleOf(page, 'place:nigeria')
    expect(Math.hypot(left.x - stood.x, left.y - stood.y)).toBeLessThan(3)
    const world = page.locator('.map-world')
    const small = await world.evaluate((one) => one.getBoundingClientRect().width)
    await goToTime(189.9)
    const near = await middleOf(page, 'place:nigeria')
    expect(await world.evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(1.5 * small)
    await goToTime(190)
    await expect.poll(moving).toBe(0)
    const stands = await middleOf(page, 'place:nigeria')
    expect(Math.hypot(near.x - stands.x, near.y - stands.y)).toBeLessThan(3)
    expect(Math.hypot(left.x - stands.x, left.y - stands.y)).toBeGreaterThan(40)
  })

  test('a hand that moves the map is followed, and needs no motion', async ({ page }) => {
    await open(page, '#view=map')
    const stood = await middleOf(page, 'place:nigeria')
    await page.mouse.move(400, 300)
    await page.mouse.wheel(0, -40)
    await expect.poll(async () => (await middleOf(page, 'place:nigeria')).x).not.toBe(stood.x)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  test('each lens, a focus and a fold come to rest', async ({ page }) => {
    await open(page, '#select=group:isil')
    await watchWays(page)
    await endWays(page)
    for (const hash of [
      '#lens=places',
      '#lens=response',
      '#lens=threat',
      '#fold=crimes',
      '#select=group:isil&focus=1',
    ]) {
      const seen = await waysSeen(page)
      await goTo(page, hash)
      await expect.poll(() => waysSeen(page), hash).toBeGreaterThan(seen)
      await expect(page.locator('.passing'), hash).toHaveCount(0)
    }
  })
})

test('whoever asks for no motion sees none', async ({ page }) => {
  await open(page, '#select=group:isil')
  await watchWays(page)
  await goTo(page, '#lens=threat&select=group:isil')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ISIL')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await goTo(page, '#fold=crimes')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  expect(await waysSeen(page)).toBe(0)
  await goTo(page, '#view=matrix')
  await page.getByText('By name').click()
  await expect(page).toHaveURL(/name/)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await goTo(page, '#view=map')
  const sahel = page.getByRole('navigation', { name: 'Frame' }).getByRole('link', { name: 'Sahel' })
  await sahel.click()
  await expect(sahel).toHaveAttribute('aria-current', 'true')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
