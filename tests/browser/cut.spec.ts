// What was cut out of a corpus opens in the page as any other report: made, asked by rows, cut into the site's own list, and looked at.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusAsked } from '../../src/commands/corpus/asked.ts'
import { expect, test } from './page.ts'

let folder = ''
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-cut-'))
  await corpusAsked(['--reports', '3', '--claims', '60', '--out', join(folder, 'corpus')])
  const rows = [1, 2, 3].flatMap((n) =>
    (
      JSON.parse(readFileSync(join(folder, `corpus/data/made-up-${n}.json`), 'utf8')).claims as {
        id: string
        subject: string
      }[]
    )
      .filter(({ subject }) => subject === 'group:made-up-1')
      .map(({ id }) => `MADE-UP/${n},${id}`),
  )
  writeFileSync(join(folder, 'rows.csv'), ['report,claim', ...rows].join('\n'))
  // The list of the built site, as a folder that is published has it.
  writeFileSync(join(folder, 'index.json'), readFileSync('dist/data/index.json'))
  await corpusAsked([
    '--cut',
    join(folder, 'rows.csv'),
    '--from',
    join(folder, 'corpus/data'),
    '--out',
    join(folder, 'found.json'),
  ])
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a cut of three reports is a picture in which every claim says of which report it is', async ({ page }) => {
  for (const file of ['index.json', 'found.json'])
    await page.route(`**/data/${file}`, (route) => route.fulfill({ body: readFileSync(join(folder, file), 'utf8') }))
  await page.goto('/#report=found&lens=threat&select=group:made-up-1')
  await expect(page.locator('.canvas-frame.drawn')).toBeAttached()
  await expect(page).toHaveTitle(/· 3 reports$/)
  await expect(page.locator('.notices')).toHaveCount(0)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('Made-up group 1')
  for (const n of [1, 2, 3]) await expect(details).toContainText(new RegExp(`MADE-UP/${n} ¶\\d`))
  // What was left out is no silence: it is said, and no gap is offered.
  await page.goto('/#report=found&view=about')
  await expect(page.getByRole('main')).toContainText(
    /Cut: \d+ of 180 claims, out of 3 reports\. What is not here was left out/,
  )
  await page.goto('/#report=found&view=report')
  await expect(page.getByRole('main')).toContainText(/MADE-UP\/2 ¶\d+: Made-up paragraph/)
})
