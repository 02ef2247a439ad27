import type { Page } from '@playwright/test'
import { expect, open, test, violations } from './page.ts'

const title = (page: Page) => page.locator('.along h1')
const lines = (page: Page, state: 'coming' | 'read' | 'said') => page.locator(`.along-line.along-${state}`)
const drawn = async (page: Page) => (await lines(page, 'read').count()) + (await lines(page, 'said').count())
const along = (unit: string, more = '') => `#view=report&read=along&unit=${unit}${more}`

test('the network builds up line by line as one scrolls, and comes apart on the way back', async ({ page }) => {
  await open(page, along('p13'))
  await expect(title(page)).toHaveText('¶13: with it 1 of 21 ties of groups to crimes is drawn')
  const places = () =>
    page
      .locator('.along .mark')
      .evaluateAll((marks) => marks.map((mark) => mark.querySelector('path')?.getAttribute('d')))
  const before = await places()
  await page.locator('.along-text').hover()
  await page.mouse.wheel(0, 2 * 96)
  await expect(page).toHaveURL(/unit=p15/)
  await expect(title(page)).toContainText('¶15: with it 3 of 21')
  expect(await drawn(page)).toBe(3)
  expect(await places()).toEqual(before)
  await page.mouse.wheel(0, -2 * 96)
  await expect(page).toHaveURL(/unit=p13/)
  await expect(title(page)).toContainText('1 of 21')
  expect(await drawn(page)).toBe(1)
})

test('a line leaves its sentence: a thread from each claim that names a mark, and its own stroke on from there', async ({
  page,
}) => {
  await open(page, along('p32'))
  await expect(page.locator('.along-thread')).toHaveCount(2)
  await expect(page.locator('.along-leaving .line.lit:not(.along-thread)')).toHaveCount(2)
  const port = await page.locator('[data-port="claim:p32-1"]').boundingBox()
  const thread = await page.locator('.along-thread').first().boundingBox()
  const name = await page.locator('[data-mark="group:isil"] text').boundingBox()
  if (!port || !thread || !name) throw new Error('nothing is drawn')
  expect(thread.x).toBeGreaterThanOrEqual(port.x)
  expect(thread.x + thread.width).toBeLessThanOrEqual(name.x + 1)
  // Only its own strands are lit by a sentence.
  await page.locator('.along-row a').first().hover()
  await expect(page.locator('.along-thread.dim')).toHaveCount(1)
  await expect(page.locator('.along-sum')).toHaveText('up to $2m a day')
})

test('arrows go on and back by a unit and say once what is drawn; Back undoes; Escape leaves', async ({ page }) => {
  await open(page, along('p35'))
  const said = page.locator('.along [aria-live]')
  await expect(said).toHaveText('')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/unit=p36/)
  await expect(said).toHaveText(/^¶36: with it 17 of 21 .* 5 claims leave it, 2 of them draw lines here/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/unit=p35/)
  await page.goBack()
  await expect(page).toHaveURL(/unit=p36/)
  await expect(title(page)).toContainText('¶36')
  await page.keyboard.press('End')
  await expect(title(page)).toHaveText('a59: with it 35 of 35 ties of UN bodies to crimes are drawn')
  await expect(lines(page, 'coming')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/read=/)
  await expect(page.locator('.reader-unit')).toBeVisible()
})

test('at the end it has as many lines as its headlines say, and fewer where a filter leaves fewer', async ({
  page,
}) => {
  const counts: number[] = []
  for (const filter of ['', '&sure=firm']) {
    await open(page, along('a59', filter))
    await expect(lines(page, 'coming')).toHaveCount(0)
    const answers = Number(/of (\d+) ties of UN/.exec((await title(page).textContent()) ?? '')?.[1])
    await page.locator('.strip [data-unit="p94"]').click()
    await expect(title(page)).toContainText('¶94')
    const threats = Number(/of (\d+) ties of groups/.exec((await title(page).textContent()) ?? '')?.[1])
    await page.goBack()
    await expect(title(page)).toContainText('a59')
    expect(await page.locator('.along-line.threat, .along-line.response').count()).toBe(answers + threats)
    counts.push(answers + threats)
    await page.goto('about:blank')
  }
  const [all = 0, firm = 0] = counts
  expect(all).toBe(56)
  expect(firm).toBeLessThan(all)
})

test('it reads on by itself until it is paused, and says nothing meanwhile', async ({ page }) => {
  await page.clock.install()
  await open(page, along('p7'))
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.clock.runFor(2000)
  await expect(page).toHaveURL(/unit=p8/)
  await expect(page.locator('.along [aria-live]')).toHaveText('')
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  const now = page.url()
  await page.clock.runFor(20_000)
  expect(page.url()).toBe(now)
})

test('it is begun from the strip of any view, by a key, by name, and in the reader', async ({ page }) => {
  await open(page, '#view=matrix')
  await page.locator('.strip').getByRole('button', { name: 'Read along' }).click()
  await expect(page).toHaveURL(/view=report&read=along/)
  await expect(title(page)).toContainText('¶1:')
  await page.locator('.strip [data-unit="p24"]').click()
  await expect(title(page)).toContainText('¶24')
  await page.getByRole('link', { name: 'one unit at a time' }).click()
  await page.getByRole('link', { name: 'Read along', exact: true }).click()
  await expect(title(page)).toContainText('¶24')
  await open(page, '#view=money&unit=p36')
  await page.keyboard.press('r')
  await expect(title(page)).toContainText('¶36')
})

test('every mark opens the paragraph that brings it, one that is still to come too', async ({ page }) => {
  await open(page, along('p20'))
  await expect(page.locator('[data-mark="group:taliban"]')).toContainText('from ¶26')
  await page.locator('[data-mark="group:taliban"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=p26/)
  await expect(page.locator('[data-mark="group:taliban"]')).toContainText('Taliban')
  await page.locator('.along-row a').first().click()
  await expect(page).toHaveURL(/select=claim:p26-1/)
  await expect(page).not.toHaveURL(/read=/)
})

test('a link says where one is; what it cannot say is told, and a unit that is not there is the first', async ({
  page,
}) => {
  await open(page, '#view=report&read=along')
  await expect(title(page)).toContainText('¶1:')
  await open(page, '#view=report&read=aloud&unit=p9')
  await expect(page.locator('.reader-unit')).toBeVisible()
  await expect(page.locator('.notices')).toContainText('aloud')
})

test('under reduced motion states change at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, along('p28'))
  await page.keyboard.press('ArrowDown')
  await expect(title(page)).toContainText('¶29')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

for (const [width, height, more] of [
  [1280, 720, ''],
  [1280, 720, '&lang=zh&theme=dark'],
  [1280, 720, '&theme=contrast'],
  [768, 1024, ''],
  [390, 844, ''],
] as const)
  test(`it has no fault to mend at ${width} × ${height}${more}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, along('p29', more))
    await expect(page.locator('.along .mark').first()).toBeVisible()
    expect(await violations(page, '.along')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

test('on a phone the network stands over one unit, and no thread is drawn', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, along('p36'))
  const [picture, text] = [
    await page.locator('.along .mark').last().boundingBox(),
    await page.locator('.along-open').boundingBox(),
  ]
  if (!picture || !text) throw new Error('nothing is drawn')
  expect(picture.y + picture.height).toBeLessThanOrEqual(text.y + 1)
  await expect(page.locator('.along-thread')).toHaveCount(0)
  await expect(page.locator('.along-before')).toBeHidden()
})

test('read from right to left, text and columns change sides', async ({ page }) => {
  await open(page, along('p32', '&lang=ar-XB'))
  const [text, group, crime] = await Promise.all(
    ['.along-open', '[data-mark="group:isil"]', '[data-mark="crime:oil"]'].map((one) =>
      page.locator(one).boundingBox(),
    ),
  )
  if (!text || !group || !crime) throw new Error('nothing is drawn')
  expect(text.x).toBeGreaterThan(group.x)
  expect(group.x).toBeGreaterThan(crime.x)
})
