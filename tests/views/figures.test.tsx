// Does the view of figures show each measure on an axis of its own, parts inside their whole, and all of it by key and name?

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { figureOf } from '../../src/views/money/figure.ts'
import { view } from '../../src/views/money/view.ts'
import { closed, figureAt, NAMES, outside, overlapping, saidIn } from './figure-file.ts'
import { renderAt } from './page.tsx'
import { inRoom, partsOf } from './parts.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const { Main, Start } = await partsOf(view)
inRoom(900, 900)
const open = (hash = '', language = 'en') => renderAt(<Main />, `#view=money${hash}`, language, dataset)

describe('all figures', () => {
  it('are counted in the headline as they are drawn, each once', () => {
    open()
    const given = [...dataset.claims, ...dataset.activities].flatMap(({ quantities = [] }) => quantities).length
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(new RegExp(`^${given} figures: `))
    expect(screen.getAllByRole('button')).toHaveLength(given)
  })
  it('have a heading for each measure with how many it has', () => {
    open()
    const heads = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent.replace(/(\d+).*/, '$1'))
    expect(heads.map((head) => head.replace(/ \d+$/, ''))).toEqual([
      'Money',
      'People',
      'Mass',
      'Shares',
      'Other counts, durations',
    ])
  })
  it('of a whole hold its parts, each to choose by itself', async () => {
    const { atlas } = open('&sums=people')
    const whole = screen.getByText(/people displaced in the region/).closest('li') as HTMLElement
    expect(within(whole).getAllByRole('button')).toHaveLength(5)
    expect(whole.textContent).toContain('up to 239,000 in no part')
    await userEvent.click(within(whole).getByRole('button', { name: 'Chad 15,000' }))
    expect(atlas.store.getState().view.selected).toEqual(['claim:p47-6'])
  })
  it('of a selection are counted and the first are said', () => {
    open('&select=group:isil')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^ISIL: \d+ of \d+ figures$/)
    expect(document.querySelector('.headline p')?.textContent).toContain('$35–45m')
  })
  it('say in the panel what parts come to, and which sums are said again', () => {
    renderAt(<Start Usual={() => null} />, '#view=money', 'en', dataset)
    expect(screen.getByText('160 + 115 + 90 = 365 t, of about 365 t. The parts come to the total.')).toBeTruthy()
    expect(screen.getByText(/÷ 365$/)).toBeTruthy()
  })
})

describe.each(NAMES)('the figure of all figures in the form %s', (name) => {
  it.each(['', '&sums=mass', '&sums=others', '&select=group:boko-haram'])(
    'has every word inside the page and none over another: %s',
    (hash) => {
      for (const locale of ['en', 'zh'] as const) {
        const svg = figureAt(figureOf, `#view=money${hash}`, locale).file(name)
        expect([locale, outside(svg, name), overlapping(svg)]).toEqual([locale, [], []])
      }
    },
  )
  it('says that no money may be added, and what is not drawn', () => {
    const said = saidIn(figureAt(figureOf, '#view=money', 'en').file(name))
    expect(said).toContain(closed('No money may be added'))
    expect(said).toContain(closed('other counts and durations'))
  })
})
