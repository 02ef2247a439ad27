import { expect, open, slow, test, violations } from './page.ts'

const STATES = [
  ['the start', ''],
  ['a group', '&select=group:isil'],
  ['a crime', '&select=crime:drug-trafficking'],
  ['a line', '&select=link:group:isil~crime:oil'],
  ['two things', '&select=group:isil,group:taliban'],
  ['paths', '&select=group:isil,group:taliban&several=paths'],
  ['a focus', '&select=group:isil&focus=2'],
  ['Threat', '&lens=threat'],
  ['Places', '&lens=places&select=place:afghanistan'],
  ['Response', '&lens=response&select=activity:a23'],
  ['Everything', '&lens=everything'],
  ['an open band', '&lens=everything&band=group-crime'],
  ['all lines', '&lens=everything&band=all'],
  ['a filter', '&sure=firm&hide=body&show=actor,inferred'],
  ['a filter that leaves nothing', '&hide=crime'],
  ['the list', '&list=1&select=group:isil'],
  ['a paragraph', '&view=report&unit=p36'],
  ['a row', '&view=report&unit=a27'],
  ['recommendations', '&view=report&unit=p90'],
  ['a place', '&select=place:mosul'],
  ['a link that cannot be followed', '&select=group:nobody&lens=attic'],
  ['the matrix', '&view=matrix&select=link:group:isil~crime:oil'],
  ['the money', '&view=money'],
  ['a sum', '&view=money&select=claim:p36-4'],
  ['the dates', '&view=time'],
  ['a date', '&view=time&select=group:isil'],
  ['a table', '&view=table&select=claim:p36-4'],
  ['the sources', '&view=table&table=sources&without=body:unodc'],
  ['the gaps', '&view=table&table=gaps'],
  ['the map', '&view=map'],
  ['the map with a group', '&view=map&select=group:aqim'],
  ['the map of the response', '&view=map&map=response&select=body:unodc'],
  ['all units', '&view=report&select=group:isil'],
  ['two views', '&beside=report&unit=p36&select=group:isil'],
  ['a fold and a measure', '&fold=crimes,families&measure=claims'],
  ['communities', '&lens=everything&measure=community'],
  ['the page about it', '&view=about'],
] as const

/** The words and the order of things are the same in every theme: there only the colours are looked at. */
for (const [theme, language, rules] of [
  ['light', 'en', 'all'],
  ['light', 'zh', 'all'],
  ['dark', 'en', 'colours'],
  ['contrast', 'zh', 'colours'],
] as const)
  test(
    `axe finds nothing to mend in any state: ${theme}, ${language}, ${rules}`,
    slow(language !== 'en' || theme !== 'light'),
    async ({ page }) => {
      test.setTimeout(180_000)
      for (const [name, hash] of STATES) {
        await open(page, `#theme=${theme}&lang=${language}${hash}`)
        expect([name, await violations(page, 'html', rules)]).toEqual([name, []])
      }
    },
  )

test('axe finds nothing to mend on a phone, with its sheets open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const hash of ['', '#select=group:isil', '#list=1', '#view=report&unit=p36']) {
    await open(page, hash)
    expect([hash, await violations(page)]).toEqual([hash, []])
  }
  await open(page)
  await page.getByRole('button', { name: 'Legend' }).click()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  expect(await violations(page)).toEqual([])
})

test('axe finds nothing to mend in the list of keys', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [640, 360],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [2560, 1440],
] as const) {
  test(`nothing runs out of the page at ${width} × ${height}`, slow(![390, 1280].includes(width)), async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const hash of [
      '',
      '#select=group:isil',
      '#lens=everything&list=1',
      '#view=report&unit=p36',
      '#view=report&unit=a28&lang=zh',
      '#view=about&lang=zh',
      '#view=map&lang=zh',
      '#view=report',
      '#beside=report&unit=p25',
      '#lens=response&fold=activities&measure=degree',
    ]) {
      await open(page, hash)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([hash, over <= 0]).toEqual([hash, true])
    }
  })
}

for (const hash of ['#select=group:isil', '#view=map', '#view=report', '#measure=degree'])
  test(`controls of a phone are large enough to touch: ${hash}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, hash)
    if (hash === '#measure=degree') await page.getByRole('button', { name: 'Legend' }).click()
    await expect(page.locator('.header')).toBeVisible()
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '.header a:not(.brand), .header button:not(.skip), .network-bar button, .network-list-toggle, .close-button, .start-questions a, .network-side button, .network-side label, .network-side a, .network-side select, .map-frames a, .map .zoom-controls button, .unit-index-row a',
        ),
      ]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ text }) => text),
    )
    expect(small).toEqual([])
  })
