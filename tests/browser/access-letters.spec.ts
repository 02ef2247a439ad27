// Does the page hold for whoever asks the browser for letters twice as large? A browser of its own is started with them: a page that
// is given larger letters by its style is not asked anew how many of them its window holds.

import config from '../../playwright.config.ts'
import { expect, open, test } from './page.ts'

const { launchOptions } = config.use ?? {}
test.use({
  launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'] },
})

test('letters of twice the size leave every sentence of the headline whole, and nothing at the side', async ({
  page,
}) => {
  for (const hash of ['', '#select=group:isil', '#view=matrix', '#view=table', '#view=report&unit=p36']) {
    await open(page, hash)
    const told = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.view.front .headline :is(h1, p)')].filter(
        (line) => line.textContent,
      )
      return {
        root: getComputedStyle(document.documentElement).fontSize,
        unseen: lines.filter((line) => line.getBoundingClientRect().height < 20).map((line) => line.textContent),
        over: document.documentElement.scrollWidth - window.innerWidth,
      }
    })
    expect([hash, told]).toEqual([hash, { root: '32px', unseen: [], over: 0 }])
  }
})
