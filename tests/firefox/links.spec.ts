// In Firefox, links that came through mail and chat open what they meant; damaged ones open what they can and say what they dropped.

import { open } from '../browser/page.ts'
import { expect, test } from './page.ts'

for (const mangled of [
  '/?select=group:isil&utm_source=mail',
  '/#select%3Dgroup%3Aisil%26lang%3Den',
  '/#select=group:isil&amp;lang=en-GB。',
  '/#select=isil?fbclid=x',
])
  test(`a link that was changed on its way opens what it meant: ${mangled}`, async ({ page }) => {
    await page.goto(mangled)
    await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toContainText('ISIL')
    await expect(page).toHaveURL(/\/(\?utm_source=mail)?#select=(group:)?isil(&lang=en(-GB)?)?$/)
  })

test('old and damaged links open what they can, say what they dropped, and run nothing', async ({ page }) => {
  await open(page)
  for (const hash of [
    '#z=AAAA',
    '#layout=force&depth=9',
    '#at=nowhere&fold=sky&beside=cellar&measure=weight',
    `#select=${encodeURIComponent('<img src=x onerror=alert(1)>')}&x=%E0%A4%A&&==`,
    '#view=__proto__&lang=toString',
  ]) {
    await page.goto('about:blank')
    await open(page, hash)
    await expect(page.getByRole('status', { name: 'Notices' })).not.toBeEmpty()
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('11 groups')
  }
  expect(await page.locator('img[src=x]').count()).toBe(0)
})
