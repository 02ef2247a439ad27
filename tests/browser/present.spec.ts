// A briefing is given as one gives it: by keyboard, by clicker, by finger, from a link, with whatever the frame allows.

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Briefing } from '../../src/core/model/briefing.ts'
import { expect, litIds, slow, test, violations } from './page.ts'

const [briefing] = (
  JSON.parse(readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8')) as {
    briefings: readonly Briefing[]
  }
).briefings
if (!briefing) throw new Error('no briefing')
const { id, scenes } = briefing
const sceneAt = (i: number) => {
  const scene = scenes.at(i)
  if (!scene) throw new Error(`no scene ${i}`)
  return scene
}

const headline = (page: Page) => page.locator('.scene-headline')
const shows = (page: Page, i: number, language: 'en' | 'zh' = 'en') =>
  expect(headline(page)).toHaveText(sceneAt(i).headline.text[language])

/** Opens a scene from its link. */
async function present(page: Page, scene = '', more = ''): Promise<void> {
  await page.goto(`/#present=${id}${scene === '' ? '' : `,${scene}`}${more}`)
  await expect(headline(page)).toBeVisible()
  await expect(page.locator('.view.front:not(:has(> .loading))')).toBeVisible()
}

test('a table begins with its first row where all that a scene counts is on its first screen', async ({ page }) => {
  await present(page, 'silence')
  for (const _ of sceneAt(scenes.findIndex((one) => one.id === 'silence')).steps.slice(1))
    await page.keyboard.press('ArrowRight')
  await expect(page.locator('.scene-text')).toContainText('silence, not denial')
  await expect(page.locator('.table-row.chosen')).toHaveCount(8)
  for (const row of await page.locator('.table-row.chosen').all()) await expect(row).toBeInViewport({ ratio: 1 })
  expect(await page.locator('.table-scroll').evaluate(({ scrollTop }) => scrollTop)).toBe(0)
})

/** Lit things, without the lines that a step draws otherwise than the one before. */
const litMarks = async (page: Page) => (await litIds(page)).filter((one) => /^(group|crime|body):/.test(one))

/** The scene with the most steps, by number. */
const longest = scenes.reduce((best, { steps }, i) => (steps.length > sceneAt(best).steps.length ? i : best), 0)

test('a link to a briefing opens its first scene, with what it rests on and how far one is', async ({ page }) => {
  await present(page)
  await shows(page, 0)
  await expect(page.locator('.scene-foot')).toContainText(`1 of ${scenes.length}`)
  await expect(page.locator('.scene-sources a').first()).toBeVisible()
  expect(new URL(page.url()).hash).toContain(`present=${id},${sceneAt(0).id}`)
})

test('from the first scene to the last and back by keys alone, step by step, and every scene shows its own words', async ({
  page,
}) => {
  test.slow()
  await present(page)
  for (const [i, { steps }] of scenes.entries()) {
    await shows(page, i)
    for (const [step, { says }] of steps.entries()) {
      for (const { text } of says) await expect(page.locator('.scene-text')).toContainText(text.en.replaceAll('**', ''))
      const isLast = i === scenes.length - 1 && step === steps.length - 1
      if (!isLast) await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'Space')
    }
  }
  await page.keyboard.press('ArrowRight')
  await shows(page, -1)
  await page.keyboard.press('Home')
  await shows(page, 0)
  await page.keyboard.press('End')
  await shows(page, -1)
  await page.keyboard.press('ArrowLeft')
  if (sceneAt(-1).steps.length > 1) await shows(page, -1)
  else await shows(page, -2)
})

test('what a clicker sends moves the briefing wherever the focus is, darkens the screen and ends it', async ({
  page,
}) => {
  const isil = scenes.findIndex(({ link }) => link.includes('group:isil'))
  await present(page, sceneAt(isil).id)
  await page.locator('[data-mark="group:isil"]').focus()
  const says = page.locator('.scene-step')
  await expect(says).toHaveCount(1)
  await page.keyboard.press('PageDown')
  await expect(says).toHaveCount(2)
  await page.keyboard.press('PageUp')
  await expect(says).toHaveCount(1)
  for (const key of ['b', '.']) {
    await page.keyboard.press(key)
    await expect(page.locator('.scene-black')).toBeVisible()
    await page.keyboard.press(key)
    await expect(page.locator('.scene-black')).toHaveCount(0)
  }
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await shows(page, isil)
  await page.keyboard.press('Escape')
  await expect(page.locator('.app, .header-views').first()).toBeVisible()
  expect(new URL(page.url()).hash).not.toContain('present')
})

test('a number and Enter goes to the scene of that number, at once where no other can be meant', async ({ page }) => {
  await present(page)
  await page.keyboard.press('9')
  await shows(page, 8)
  await page.keyboard.press('1')
  await expect(page.getByRole('toolbar')).toContainText('Scene 1')
  await page.keyboard.press('Enter')
  await shows(page, 0)
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await shows(page, 11)
  // Whoever presses Enter after it, as after the 1, is where the number says; the next Enter goes on.
  await page.keyboard.press('Enter')
  await page.keyboard.press('PageUp')
  await shows(page, 10)
})

test('each step lights what it shows, beside what was shown before', async ({ page }) => {
  const scene = sceneAt(scenes.findIndex(({ link }) => link.includes('group:isil')))
  await present(page, scene.id)
  const lit: string[][] = []
  for (const _ of scene.steps) {
    await expect.poll(async () => (await litMarks(page)).length).toBeGreaterThan(lit.at(-1)?.length ?? 0)
    lit.push(await litMarks(page))
    await page.keyboard.press('ArrowRight')
  }
  for (const [i, now] of lit.entries()) expect(now).toEqual(expect.arrayContaining(lit[i - 1] ?? []))
})

test('a scene can be explored like any view, and one key returns to it as it was', async ({ page }) => {
  const isil = scenes.findIndex(({ link }) => link.includes('group:isil'))
  await present(page, sceneAt(isil).id)
  await page.locator('.scene-sources a').first().click()
  await expect(headline(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back to the scene' })).toBeVisible()
  await page.keyboard.press('r')
  await shows(page, isil)
  await expect(page.getByRole('button', { name: 'Back to the scene' })).toHaveCount(0)
})

test('a quick stroke of a finger goes on, a slow one does not', async ({ page }) => {
  await present(page)
  const stroke = (from: number, to: number, time: number) =>
    page.evaluate(
      ([from, to, time]) => {
        const target = document.querySelector('.scene-headline')
        const start = performance.now()
        const event = (type: string, x: number, at: number) => {
          const made = new PointerEvent(type, {
            bubbles: true,
            pointerId: 7,
            pointerType: 'touch',
            isPrimary: true,
            clientX: x,
            clientY: 80,
          })
          Object.defineProperty(made, 'timeStamp', { value: at })
          target?.dispatchEvent(made)
        }
        event('pointerdown', from ?? 0, start)
        event('pointerup', to ?? 0, start + (time ?? 0))
      },
      [from, to, time],
    )
  await stroke(600, 300, 900)
  await shows(page, 0)
  await stroke(600, 300, 120)
  await (sceneAt(0).steps.length > 1 ? expect(page.locator('.scene-step')).toHaveCount(2) : shows(page, 1))
  await stroke(300, 600, 120)
  await expect(page.locator('.scene-step')).toHaveCount(1)
  await shows(page, 0)
})

test('it goes by itself when the planned time has gone, says how long that is, and stands still when told', async ({
  page,
}) => {
  await page.clock.install()
  await present(page)
  await page.keyboard.press('a')
  const left = page.getByRole('toolbar').locator('time')
  await expect(left).toHaveText(/^\d:\d\d$/)
  const { seconds, steps } = sceneAt(0)
  await page.clock.runFor(((seconds / steps.length) * 1000 + 1000) | 0)
  await (steps.length > 1 ? expect(page.locator('.scene-step')).toHaveCount(2) : shows(page, 1))
  await page.keyboard.press('a')
  await expect(left).toHaveCount(0)
})

test('notes stand under the scene where there is one window only, and grow', async ({ page }) => {
  const noted = scenes.findIndex(({ notes }) => notes.length > 0)
  await present(page, sceneAt(noted).id)
  await page.keyboard.press('n')
  const notes = page.getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText(sceneAt(noted).notes[0]?.text.en.replaceAll('**', '') ?? '')
  const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  await notes.getByRole('button', { name: 'A+ Larger notes', exact: true }).click()
  expect(await size()).toBeGreaterThan(before)
})

test('a briefing or a scene that is not there is said, with a way on', async ({ page }) => {
  await page.goto('/#present=nothing')
  await expect(page.getByRole('alert')).toContainText('There is no briefing “nothing”')
  await page.getByRole('link', { name: 'Leave for the page' }).click()
  await expect(page.locator('.header-views')).toBeVisible()
  await page.goto(`/#present=${id},nothing`)
  await expect(page.getByRole('heading')).toContainText('no scene of that name')
  await page.getByRole('link', { name: 'Begin with its first scene' }).click()
  await shows(page, 0)
})

test('in a frame without leave to fill the screen a briefing is given all the same', async ({ page }) => {
  await page.goto('/')
  const address = `${new URL(page.url()).origin}/#present=${id}`
  await page.setContent(`<iframe allow="fullscreen 'none'" src="${address}" width="1000" height="600"></iframe>`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.scene-headline')).toHaveText(sceneAt(0).headline.text.en)
  await expect(frame.getByRole('button', { name: 'Full screen' })).toHaveCount(0)
  await frame.getByRole('button', { name: 'Next' }).click()
  await expect(frame.locator('.scene-headline, .scene-step').first()).toBeVisible()
})

test('it speaks Chinese', async ({ page }) => {
  await present(page, sceneAt(longest).id, '&lang=zh')
  await shows(page, longest, 'zh')
  await expect(page.locator('.scene-text')).toContainText(sceneAt(longest).steps[0]?.says[0]?.text.zh ?? '')
})

test('in a language that runs from right to left a scene does too, and what goes on goes on', async ({ page }) => {
  const isil = sceneAt(scenes.findIndex(({ link }) => link.includes('group:isil')))
  await present(page, isil.id, '&lang=ar-XB')
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox()
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  const begins = await headline(page).evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return window.innerWidth - range.getBoundingClientRect().right
  })
  expect(begins).toBeLessThan(80)
  expect((await box('.scene-aside')).x).toBeLessThan((await box('.scene-body > figure')).x)
  // A name stands beside its mark, on the outer side of the picture.
  const [mark, name] = [
    await box('.light [data-id="group:isil"] path'),
    await box('.light [data-id="group:isil"] text'),
  ]
  expect(name.x).toBeGreaterThan(mark.x + mark.width - 2)
  const [back, next] = [
    page.getByRole('toolbar').locator('.turn').first(),
    page.getByRole('toolbar').locator('.turn').last(),
  ]
  expect((await back.boundingBox())?.x ?? 0).toBeGreaterThan((await next.boundingBox())?.x ?? 0)
  await expect(next.locator('svg')).toHaveCSS('scale', '-1 1')
  const progress = page.locator('.scene-progress li')
  expect((await progress.first().boundingBox())?.x ?? 0).toBeGreaterThan((await progress.last().boundingBox())?.x ?? 0)
  // What a clicker sends, and the arrow that points where the scenes go on.
  for (const [i, key] of ['PageDown', 'ArrowLeft'].entries()) {
    await page.keyboard.press(key)
    await expect(page.locator('.scene-step')).toHaveCount(i + 2)
  }
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.scene-step')).toHaveCount(2)
})

test('from the back of a room: letters, strokes and contrast are as large as that asks, at both sizes of projector', async ({
  page,
}) => {
  const isil = scenes.findIndex(({ link }) => link.includes('group:isil'))
  for (const [width, height, least] of [
    [1280, 720, 18],
    [1920, 1080, 27],
  ] as const) {
    await page.setViewportSize({ width, height })
    await present(page, sceneAt(isil).id)
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    // The headline fills twice the height of what is said, and what is said a fortieth of the screen.
    expect(await size('.scene-headline')).toBeGreaterThanOrEqual(least * 1.9)
    expect(await size('.scene-text')).toBeGreaterThanOrEqual(least)
    // Names, and sums on lines, as they are seen: nothing in the picture is smaller than what is said of it by much.
    const seen = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().height)
    await page.goto(`/#present=${id},${sceneAt(isil).id},9`)
    await expect(page.locator('.light .on-line text').first()).toBeVisible()
    for (const words of ['.light .mark text', '.light .on-line text'])
      expect(await seen(words)).toBeGreaterThanOrEqual(least * 0.9)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height)
  }
})

for (const language of ['en', 'zh'] as const)
  test(`every scene stands whole on the stage when all of it is said (${language})`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const { id: scene, headline: said } of scenes) {
      await page.goto(`/#present=${id},${scene},9&lang=${language}`)
      await expect(headline(page)).toHaveText(said.text[language])
      await expect(page.locator('.view.front:not(:has(> .loading))')).toBeVisible()
      // What is said and sums are all in sight, and the key stands over the line of sources.
      const hidden = () =>
        page
          .locator('.scene-aside, .view.front .money-body')
          .evaluateAll((parts) =>
            parts.filter((part) => part.scrollHeight > part.clientHeight + 1).map((part) => part.className),
          )
      await expect.poll(hidden, scene).toEqual([])
      const edges = await page.locator('.scene-key').evaluateAll((keys) =>
        keys.map((key) => {
          const foot = document.querySelector('.scene-foot')
          return (foot?.getBoundingClientRect().top ?? 0) - key.getBoundingClientRect().bottom
        }),
      )
      for (const edge of edges) expect(edge, scene).toBeGreaterThanOrEqual(-1)
      // The names of what is lit are as large as sources at least.
      const small = await page
        .locator(
          '.front .light .mark.lit text, .front .map-place.lit .map-name, .front .table-row.chosen td:nth-child(2)',
        )
        .evaluateAll((names) =>
          names.filter((name) => name.getBoundingClientRect().height < 16).map((name) => name.textContent),
        )
      expect(small, scene).toEqual([])
    }
  })

test('nothing in it stops who uses other means', slow(), async ({ page }) => {
  for (const scene of [sceneAt(0), sceneAt(longest)]) {
    await present(page, scene.id)
    expect(await violations(page)).toEqual([])
  }
})
