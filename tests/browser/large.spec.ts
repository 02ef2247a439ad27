// A wall: is every word read from the third row, does nothing run out of the page, and does About begin with how it is done?

import { expect, open, test, violations } from './page.ts'

/** What words are no smaller than in a window of 2560 px, in px of the screen. */
const LEAST = 14

/** The words of the page that are smaller than asked, each with its size; `seen` is how many there are. */
function smallWords(least: number) {
  const seen = [...document.querySelectorAll<HTMLElement | SVGElement>('body *')].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    const says = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    return says && width > 1 && height > 1 && !element.closest('.unseen, style, script, option')
  })
  const sizeOf = (element: Element) => {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
    return Number.parseFloat(getComputedStyle(element).fontSize) * scale
  }
  const small = seen.filter((element) => sizeOf(element) < least)
  return {
    seen: seen.length,
    small: small.map((element) => `${sizeOf(element).toFixed(1)} ${element.textContent?.trim().slice(0, 30)}`),
  }
}

for (const hash of [
  '#lens=nexus',
  '#lens=everything',
  '#lens=everything&band=group-crime',
  '#view=matrix',
  '#view=map',
  '#view=money',
  '#view=time',
  '#view=table',
  '#view=report&unit=p36',
  '#view=report&read=along&unit=p36',
  '#view=about',
])
  for (const more of ['', '&lang=zh&theme=dark', '&lang=ar-XB&theme=contrast'])
    test(`at 2560 × 1440 no word is too small and nothing runs out of the page: ${hash}${more}`, async ({ page }) => {
      await page.setViewportSize({ width: 2560, height: 1440 })
      await open(page, hash + more)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      const { seen, small } = await page.evaluate(smallWords, LEAST)
      expect(seen).toBeGreaterThan(40)
      expect(small).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })

test('About begins with how one sentence becomes one line', async ({ page }) => {
  for (const [hash, heading] of [
    ['#view=about', 'From one sentence of the report to one line in the picture'],
    ['#view=about&lang=zh', /从.*句.*线/],
  ] as const) {
    await open(page, hash)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(heading)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeInViewport()
  }
})

for (const theme of ['dark', 'contrast'])
  test(`About has no fault to mend on a wall in ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 1440 })
    await open(page, `#view=about&theme=${theme}`)
    expect(await violations(page)).toEqual([])
  })
