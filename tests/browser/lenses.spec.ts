import { expect, litIds, mark, middleOf, open, openPicture, test } from './page.ts'
import { courses, unseenLines } from './pixels.ts'

test('each lens answers with its own headline and columns, and keeps what is selected', async ({ page }) => {
  await open(page, '#select=crime:drug-trafficking')
  const lens = (name: string) => page.getByRole('navigation', { name: 'Lens' }).getByRole('link', { name })
  for (const [name, key, mark_] of [
    ['Threat', 'threat', 'group:taliban'],
    ['Places', 'places', 'place:afghanistan'],
    ['Response', 'response', 'activity:a23'],
    ['Everything', 'everything', 'body:unodc'],
    ['Nexus', '', 'body:unodc'],
  ] as const) {
    await lens(name).click()
    await expect(lens(name)).toHaveAttribute('aria-current', 'true')
    await expect(page).toHaveURL(key === '' ? /#select=crime:drug-trafficking$/ : new RegExp(`lens=${key}&select=`))
    await expect(mark(page, mark_)).toBeAttached()
    await expect(mark(page, 'crime:drug-trafficking')).toHaveAttribute('aria-pressed', 'true')
  }
  await page.goBack()
  await expect(lens('Everything')).toHaveAttribute('aria-current', 'true')
})

test('without a selection every lens has a headline of its own', async ({ page }) => {
  const titles = new Set<string>()
  for (const lens of ['nexus', 'threat', 'places', 'response', 'everything']) {
    await open(page, `#lens=${lens}`)
    titles.add((await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '')
  }
  expect(titles.size).toBe(5)
})

test('Threat has a bead on a line for each way in which the group draws on the crime, and its words once', async ({
  page,
}) => {
  await openPicture(page, '#lens=threat')
  const beads = page.locator('.at-rest .picture .bead')
  expect(await beads.count()).toBeGreaterThan(await page.locator('.at-rest .picture .bead.hollow').count())
  await expect(page.locator('.light .head', { hasText: /^Cooperation$/ })).toHaveCount(1)
  await expect(page.locator('.light .tag')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the report says it for')
  await openPicture(page, '#lens=threat&select=group:taliban')
  await expect(page.locator('.light .tag', { hasText: 'how is not said' })).toHaveCount(1)
})

test('a row of the annex is a mark, and its panel leads to it', async ({ page }) => {
  await open(page, '#lens=response')
  const { x, y } = await middleOf(page, 'activity:a23')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/select=activity:a23/)
  const panel = page.getByRole('region', { name: 'Details' })
  await panel.getByRole('link', { name: 'activity 23' }).click()
  await expect(page).toHaveURL(/view=report.*unit=a23/)
})

test('a line unfolds into its claims; a click on one opens its paragraph', async ({ page }) => {
  await open(page, '#select=link:group:isil~crime:oil')
  const strands = page.locator('.picture.light .strand')
  await expect(strands).toHaveCount(3)
  const at = await strands.first().evaluate((path) => {
    const line = path as SVGPathElement
    const point = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined)
    return { x: point.x, y: point.y }
  })
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(/view=report.*unit=p(14|32|36)/)
})

test('a focus leaves what is near, grows by a digit, and Escape leaves it', async ({ page }) => {
  await open(page, '#select=group:isil')
  await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Focus' }).click()
  await expect(mark(page, 'group:aqim')).toHaveCount(0)
  await expect(mark(page, 'crime:oil')).toBeAttached()
  await expect(mark(page, 'body:unodc')).toHaveCount(0)
  await page.keyboard.press('2')
  await expect(mark(page, 'body:unodc')).toBeAttached()
  await expect(page).toHaveURL(/focus=2/)
  await page.keyboard.press('Escape')
  await expect(mark(page, 'group:aqim')).toBeAttached()
  await expect(page).toHaveURL(/#select=group:isil$/)
})

test('double-click focuses, shift-click adds, and what all share is said', async ({ page }) => {
  await open(page)
  const [isil, taliban] = [await middleOf(page, 'group:isil'), await middleOf(page, 'group:taliban')]
  await page.mouse.click(isil.x, isil.y)
  await page.keyboard.down('Shift')
  await page.mouse.click(taliban.x, taliban.y)
  await page.keyboard.up('Shift')
  await expect(page).toHaveURL(/select=group:taliban,group:isil/)
  const several = page.getByRole('region', { name: 'Selected' })
  await expect(several.getByRole('heading', { level: 2 })).toHaveText('2 selected')
  await expect(several.locator('summary', { hasText: 'Drug trafficking' }).first()).toBeVisible()
  await page.mouse.move(300, 130)
  await expect.poll(() => litIds(page)).toEqual(expect.arrayContaining(['group:isil', 'group:taliban', 'crime:oil']))
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#select=group:isil$/)
  await page.mouse.dblclick(isil.x, isil.y)
  await expect(page).toHaveURL(/focus=1/)
})

test('a large picture is drawn at once, and the canvas takes its place when all of it is there', async ({ page }) => {
  await open(page, '#band=all')
  const drawn = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.network-lenses li:nth-child(5) a')?.click()
    // The address tells the page in a task of its own.
    await new Promise((resolve) => window.addEventListener('hashchange', () => setTimeout(resolve), { once: true }))
    return {
      marks: document.querySelectorAll('.at-rest .picture .mark').length,
      hasCanvas: document.querySelector('.canvas-frame.drawn') !== null,
    }
  })
  expect(drawn.marks).toBeGreaterThan(400)
  expect(drawn.hasCanvas).toBe(false)
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await expect(page.locator('.at-rest .picture')).toHaveCount(0)
  await expect(page.locator('[data-mark]')).toHaveCount(drawn.marks)
})

for (const hash of ['', '#lens=threat', '#lens=everything&band=all', '#fold=crimes,families'])
  test(`the canvas draws every line of the picture that stood in for it: ${hash || 'first'}`, async ({
    page,
    context,
  }) => {
    const still = await context.newPage()
    await openPicture(still, hash)
    const lines = await courses(still)
    expect(lines.length).toBeGreaterThan(20)
    await still.close()
    await open(page, hash)
    await expect.poll(() => unseenLines(page, lines)).toEqual([])
  })
