// A briefing in a page that runs from right to left: shown, spoken to, written, handed out. What is in a language of the data runs
// its own way there, and a figure is the one that it is everywhere.

import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Briefing } from '../../src/core/model/briefing.ts'
import { expect, test, violations } from './page.ts'

const KEY = 'nexus-atlas-briefings:s-2015-366'
const [brought] = (
  JSON.parse(readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8')) as {
    briefings: readonly Briefing[]
  }
).briefings
if (!brought) throw new Error('no briefing')
/** A short one of one’s own. */
const MINE: Briefing = {
  ...brought,
  id: 'mine',
  title: { en: 'Mine', zh: '我的' },
  scenes: brought.scenes.filter(({ id }) => id === 'isil' || id === 'ransom'),
}
const ISIL = MINE.scenes[0]
if (!ISIL) throw new Error('no scene')

/** The page at an address, mirrored, with a briefing of one's own. */
async function openMirrored(page: Page, hash: string): Promise<void> {
  await page.addInitScript(
    ([key = '', content = '']) => localStorage.setItem(key, content),
    [KEY, JSON.stringify({ briefings: [MINE] })],
  )
  await page.goto(`/${hash}&lang=ar-XB`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
}

/** A telephone, and a screen. */
const SIZES = [
  [390, 844],
  [1280, 720],
] as const

/** Nothing is wider than either. */
async function fits(page: Page): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
}

/** In which language words are, which way they run, and on which side the stop is that ends them. */
async function howSet(words: Locator): Promise<readonly string[]> {
  return words.evaluate((element) => {
    const own = element.querySelector<HTMLElement>('[lang]') ?? (element as HTMLElement)
    const last = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let node: Node | null = null
    while (last.nextNode()) if (last.currentNode.textContent?.trim()) node = last.currentNode
    const range = document.createRange()
    const text = node?.textContent ?? ''
    const boxAt = (i: number) => {
      range.setStart(node as Node, i)
      range.setEnd(node as Node, i + 1)
      return range.getBoundingClientRect()
    }
    const [stop, before] = [boxAt(text.length - 1), boxAt(text.length - 2)]
    return [own.lang, getComputedStyle(own).direction, stop.x > before.x ? 'after' : 'before']
  })
}
const ENGLISH = ['en', 'ltr', 'after']

test('the room and the window of who speaks run the way of the page, and what is said runs its own', async ({
  page,
}) => {
  await openMirrored(page, '#present=mine,isil')
  const headline = page.locator('.scene-headline')
  await expect(headline).toHaveText(ISIL.headline.text.en)
  expect(await howSet(headline)).toEqual(ENGLISH)
  expect(await howSet(page.locator('.scene-text p').first())).toEqual(ENGLISH)
  expect(await violations(page)).toEqual([])
  await fits(page)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog')
  await expect(keys.locator('dt').first().locator('kbd').first()).toHaveText('←')
  // Digits are keys of their own, not a number.
  const [one, two] = [keys.getByText('1', { exact: true }), keys.getByText('2', { exact: true })]
  expect((await one.boundingBox())?.x ?? 0).toBeGreaterThan((await two.boundingBox())?.x ?? 0)

  await openMirrored(page, '#chrome=speaker&present=mine,isil')
  const notes = page.locator('.speaker-text p').first()
  await expect(notes).toHaveText((ISIL.notes[0]?.text.en ?? '').replaceAll('**', ''))
  expect(await howSet(notes)).toEqual(ENGLISH)
  await expect(page.locator('.speaker-now img')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  const [text, next] = [
    await page.locator('.speaker-text').boundingBox(),
    await page.locator('.speaker-next').boundingBox(),
  ]
  expect(next?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
  await fits(page)
})

test('at the desk each field runs the way of its language, and one goes through them as one reads', async ({
  page,
}) => {
  await openMirrored(page, '#chrome=author&present=mine,isil')
  const english = page.getByLabel('Headline, English')
  await expect(english).toHaveValue(ISIL.headline.text.en)
  const fields = page.locator('.scene-fields :is(textarea, input[type=text]), .author-titles input')
  const directions = await fields.evaluateAll((all) =>
    all.map((one) => [(one as HTMLElement).lang, getComputedStyle(one).direction].join(' ')),
  )
  expect(directions.length).toBeGreaterThan(6)
  expect([...new Set(directions)].sort()).toEqual(['en ltr', 'zh ltr'])
  // What is marked under a field stands under its letters.
  await expect(page.locator('.spot-grown > div').first()).toHaveCSS('direction', 'ltr')
  const chinese = page.getByLabel('标题，中文')
  expect((await english.boundingBox())?.x ?? 0).toBeGreaterThan((await chinese.boundingBox())?.x ?? 0)
  await english.focus()
  await page.keyboard.press('Tab')
  await expect(chinese).toBeFocused()
  const [handle, name] = [page.locator('.scene-handle').first(), page.locator('.scene-name').first()]
  expect((await handle.boundingBox())?.x ?? 0).toBeGreaterThan((await name.boundingBox())?.x ?? 0)
  await expect(page.locator('.author-doing svg').first()).toHaveCSS('scale', '-1 1')
  expect(await violations(page)).toEqual([])
  await fits(page)
})

test('what can be taken along is chosen in a mirrored page in a language that it is to be had in', async ({ page }) => {
  await openMirrored(page, '#view=report&unit=p36&select=group:isil')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  const dialog = page.getByRole('dialog')
  for (const [key, chosen] of [
    ['s', 0],
    ['p', 1],
    ['c', 1],
  ] as const) {
    // As high as all of a list: what lies under a fold axe takes for a link that skips.
    await page.setViewportSize({ width: 1280, height: 1200 })
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
    await expect(dialog.locator('label:has([lang=en]) input:checked')).toHaveCount(chosen)
    if (key === 'p') await expect(dialog.getByRole('img')).toBeVisible()
    if (key === 'c') await expect(dialog.locator('.cite-text > [lang=en]')).toHaveAttribute('dir', 'ltr')
    expect(await violations(page, 'dialog')).toEqual([])
    await fits(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.keyboard.press('a')
  await expect(page.locator('.capture-note a')).toBeVisible()
  expect(await violations(page, '.capture-note')).toEqual([])
  await fits(page)
})

/** The boxes of the texts of a drawing, from its own corner. */
async function textBoxes(drawing: Locator): Promise<readonly string[]> {
  return drawing.evaluate((svg) => {
    const from = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect()
      return [text.textContent, ...[x - from.x, y - from.y, width, height].map(Math.round)].join(' ')
    })
  })
}

test('a figure in a mirrored page is the one that it is elsewhere, place for place, and on screen no sum runs into a name', async ({
  page,
}) => {
  const boxes: (readonly string[])[] = []
  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar-XB', 'rtl'],
  ] as const) {
    await page.goto(`/#view=money&sums=money&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
    await expect(page.locator('.sum-label').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    // What makes a figure of a view comes a while later, and waits for nobody who prints.
    const printed = async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      return page.locator('.paper-figure > svg text').count()
    }
    await expect.poll(printed).toBeGreaterThan(20)
    boxes.push(await textBoxes(page.locator('.paper-figure > svg')))
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
  }
  expect(boxes[1]).toEqual(boxes[0])
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    expect(await page.locator('.sum-label').evaluateAll(misplaced)).toEqual([])
  }
})

/** Amounts that leave their axis, or that touch what is remarked on them. */
function misplaced(labels: readonly Element[]): readonly (string | null)[] {
  return labels
    .filter((label) => {
      const [own, axis] = [label, label.parentElement ?? label].map((one) => one.getBoundingClientRect())
      const [amount, remark] = ['b', 'small'].map((name) => label.querySelector(name)?.getBoundingClientRect())
      const isOut = !own || !axis || own.left < axis.left - 2 || own.right > axis.right + 2
      return isOut || (amount && remark && remark.left - amount.right < 4)
    })
    .map(({ textContent }) => textContent)
}

test('a hand-out and a dossier run the way of the page, their sentences and pictures their own', async ({ page }) => {
  await openMirrored(page, '#chrome=dossier&present=mine')
  await expect(page.locator('.handout-picture svg')).toHaveCount(2)
  for (const words of ['.handout-title h1', '.handout-scene h2', '.handout-said p', '.handout-sources p'])
    await expect(page.locator(words).first().locator('[lang=en][dir=ltr]')).toHaveCount(1)
  await expect(page.locator('.handout-picture svg').first()).toHaveCSS('direction', 'ltr')
  expect(await violations(page, '.handout-scene')).toEqual([])
  await fits(page)
  await openMirrored(page, '#chrome=dossier&select=group:isil')
  expect(await howSet(page.locator('[data-claim] td:nth-child(2)').first())).toEqual(ENGLISH)
  expect(await violations(page)).toEqual([])
  await fits(page)
})
