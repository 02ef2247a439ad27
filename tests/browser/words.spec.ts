// In every view and lens, at six sizes, in three themes and languages, one of them mirrored, at rest and with something selected:
// no word overprints another, and no edge cuts one.

import type { Page } from '@playwright/test'
import { expect, slow, test } from './page.ts'
import { wordFaults } from './words-drawn.ts'

const SIZES = [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const

/** Each with what is selected in it. */
const TONGUES = [
  ['lang=en&theme=light', 'select=group:isil'],
  ['lang=zh&theme=dark', 'select=crime:kidnapping-for-ransom'],
  ['lang=ar-XB&theme=contrast', 'select=group:isil'],
] as const

const VIEWS = [
  '',
  'lens=threat',
  'lens=places',
  'lens=response',
  'lens=everything',
  'view=matrix',
  'view=matrix&matrix=body-region',
  'view=map',
  'view=money',
  'view=time',
  'view=table',
  'view=table&table=activities',
  'view=table&table=recommendations',
  'view=report&unit=p36',
  'view=about',
  'rests=document',
]

for (const [width, height] of SIZES)
  for (const [tongue, selection] of TONGUES)
    test(`every word stands whole and apart at ${width} × ${height} with ${tongue}`, slow(), async ({ page }) => {
      test.setTimeout(480_000)
      await page.setViewportSize({ width, height })
      const faults: string[] = []
      for (const view of VIEWS)
        for (const selected of view === 'view=about' ? [''] : ['', selection]) {
          const hash = `#${[tongue, view, selected].filter((part) => part !== '').join('&')}`
          await page.goto(`/${hash}`)
          await expect(page.locator('h1:visible').first()).toBeVisible()
          await expect(page.locator('.still')).toHaveCount(0)
          for (const fault of await settledFaults(page)) faults.push(`${hash}: ${fault}`)
        }
      expect(faults).toEqual([])
    })

/** The faults of a page that has come to rest: as soon as there is none, or the same ones as before. */
async function settledFaults(page: Page): Promise<readonly string[]> {
  let before = ['not read yet']
  await expect
    .poll(async () => {
      const now = [...(await wordFaults(page)), String(await page.evaluate(() => document.body.innerText.length))]
      const isSame = now.join('\n') === before.join('\n')
      before = now
      return isSame
    })
    .toBe(true)
  return before.slice(0, -1)
}
