// Does the page offer and say only what the dataset in it can know?

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { viewsWith } from '../../src/app/registry.ts'
import { view as moneyView } from '../../src/views/money/view.ts'
import { NetworkSide } from '../../src/views/network/NetworkSide.tsx'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { fixtureDataset } from '../core/fixture.ts'
import { figure } from '../core/fixture-atlas.ts'
import { atlasAt, renderAt } from './atlas.tsx'
import { inRoom, partsOf } from './parts.ts'

const whole = fixtureDataset()
inRoom(900, 900)
const withoutActivities = { ...whole, activities: [] }

describe('of a dataset without activities', () => {
  it('the lens of the response is not offered', () => {
    renderAt(<NetworkSide />, '', 'en', withoutActivities)
    const lenses = within(screen.getByRole('navigation', { name: 'Lens' })).getAllByRole('link')
    expect(lenses.map((link) => link.textContent)).toEqual(['Nexus', 'Threat', 'Places', 'Everything'])
  })
  it('a link that asks for it opens the first lens and says so', () => {
    const { view, faults } = atlasAt('#lens=response&table=gaps', 'en', withoutActivities).atlas.store.getState()
    expect(view.lens).toBe('nexus')
    expect(faults).toEqual([
      { key: 'lens', value: 'response' },
      { key: 'table', value: 'gaps' },
    ])
  })
  it.each(['crime:cybercrime', 'crime:oil', 'body:x'])(
    'the panel of %s says nothing of activities that do not name it',
    (id) => {
      renderAt(<DetailsPanel />, `#select=${id}`, 'en', withoutActivities)
      expect(screen.getByRole('region', { name: 'Details' }).textContent).not.toMatch(/activit|annex/i)
    },
  )
  it('the same panel of a dataset that has some says that none names it', () => {
    renderAt(<DetailsPanel />, '#select=crime:extortion', 'en', whole)
    expect(screen.getByRole('region', { name: 'Details' }).textContent).toContain(
      'No activity in the list of activities names it.',
    )
  })
})

describe('of a dataset with figures and no sum', () => {
  const weighed = {
    ...whole,
    claims: whole.claims.map((claim, i) =>
      i > 0 ? claim : { ...claim, quantities: [figure({ low: 5, high: 5, unit: 'tonne', measure: 'mass' })] },
    ),
  }
  it('there is the view of figures, and nothing in it speaks of money', async () => {
    const { atlas } = atlasAt('#view=money', 'en', weighed)
    expect(viewsWith(atlas.has).map(({ id }) => id)).toContain('money')
    expect(atlas.store.getState().faults).toEqual([])
    const { Main, Side, Start } = await partsOf(moneyView)
    renderAt(<Main />, '#view=money', 'en', weighed)
    renderAt(<Side />, '#view=money', 'en', weighed)
    renderAt(<Start Usual={() => null} />, '#view=money', 'en', weighed)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One figure')
    expect(document.body.textContent).toContain('5 t')
    expect(document.body.textContent).not.toMatch(/[Mm]oney|market|\$/)
  })
})

describe('of a dataset without figures', () => {
  it('there is no view of them, in the row of views and for a link', () => {
    const { atlas } = atlasAt('#view=money', 'en', whole)
    expect(viewsWith(atlas.has).map(({ id }) => id)).not.toContain('money')
    expect(atlas.store.getState().faults).toEqual([{ key: 'view', value: 'money' }])
    renderAt(<App />, '', 'en', whole)
    const views = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('link')
    expect(views.map((link) => link.textContent)).toEqual(['Network', 'Matrix', 'Map', 'Table', 'Report', 'About'])
  })
})
