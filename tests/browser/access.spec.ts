import { expect, open, test, violations } from './page.ts'

for (const theme of ['light', 'dark']) {
  for (const language of ['en', 'zh']) {
    for (const [name, hash] of [
      ['the start', ''],
      ['a group', '&select=group:isil'],
      ['a crime', '&select=crime:drug-trafficking'],
      ['a paragraph', '&view=report&unit=p36'],
      ['a row', '&view=report&unit=a27'],
      ['recommendations', '&view=report&unit=p90'],
      ['a place', '&select=place:mosul'],
      ['the page about it', '&view=about'],
    ] as const) {
      test(`axe finds nothing to mend: ${name}, ${theme}, ${language}`, async ({ page }) => {
        await open(page, `#theme=${theme}&lang=${language}${hash}`)
        expect(await violations(page)).toEqual([])
      })
    }
  }
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [2560, 1440],
] as const) {
  test(`nothing runs out of the page at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of [
      '',
      '#select=group:isil',
      '#view=report&unit=p36',
      '#view=report&unit=a28&lang=zh',
      '#view=about&lang=zh',
    ]) {
      await open(page, hash)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([hash, over <= 0]).toEqual([hash, true])
    }
  })
}

test('controls of a phone are large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#select=group:isil')
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.header a:not(.brand), .header button:not(.skip), .close, .questions a',
      ),
    ]
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ text }) => text),
  )
  expect(small).toEqual([])
})
