// Does what reads the screen see what a person sees, and no more?

import { missingFacts, readScreen } from './on-screen.ts'
import { expect, test } from './page.ts'

test('what is cut, covered, below the edge or for ears alone is not read', async ({ page }) => {
  await page.setContent(`
    <p>plain ¶36</p>
    <p style="position:absolute;top:100px;left:0">under</p>
    <div style="position:absolute;top:100px;left:0;width:200px;height:60px;background:white"></div>
    <p style="position:absolute;top:200px;left:0;pointer-events:auto">clear</p>
    <a style="position:absolute;top:200px;left:0;width:200px;height:60px"></a>
    <div style="position:absolute;top:300px;left:0;height:20px;overflow:hidden"><p style="margin:30px">cut</p></div>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">ears</p>
    <p style="position:absolute;top:900px">below ¶37–39</p>`)
  const screen = await readScreen(page)
  expect(screen.text.trim()).toBe('plain ¶36 clear')
  expect(screen.named).toEqual(['p36'])
})

test('a figure is not found in a longer one, and three dots stand for a line of anything', () => {
  const screen = { text: 'UNODC leads 112 activities, of which 1,250 and 3.5', named: [], lit: [] }
  expect(missingFacts(screen, ['12', '250', '3', ['5', '3.5'], 'unodc … activities'])).toEqual(['12', '250', '3'])
})
