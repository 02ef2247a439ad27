// Does who hears the page hear the numbers that are on it? Of what is selected the spoken text, the strip and the panel are
// asked for the units it stands in, with nothing asked for, under a filter, and while another view is in front.

import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Steps } from '../../src/app/announcer/Steps.tsx'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { ReportStrip } from '../../src/views/panels/strip/ReportStrip.tsx'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from '../views/atlas.tsx'

const dataset = richDataset()
const open = (hash: string) => {
  const { container, atlas } = renderAt(
    <>
      <p aria-live="polite">
        <Steps />
      </p>
      <ReportStrip />
      <DetailsPanel />
    </>,
    hash,
    'en',
    dataset,
  )
  const spoken = () => container.querySelector('[aria-live]')?.textContent ?? ''
  const numberIn = (text: string | null | undefined, pattern: RegExp) => {
    const [, said = ''] = pattern.exec(text ?? '') ?? []
    return said === 'one' ? 1 : Number(said)
  }
  return { atlas, spoken, numberIn, container }
}

const IDS = [
  'group:red',
  'group:blue',
  'crime:salt',
  'crime:forgery',
  'body:watch',
  'place:land',
  'place:port',
  'doc:w-1',
  'link:group:red~crime:salt',
  'link:group:blue~crime:forgery',
]

describe.each([
  ['nothing', ''],
  ['a certainty', '#sure=firm'],
  ['a filter', '#crime=crime:salt'],
  ['readings shown', '#show=inferred'],
  ['the matrix in front', '#view=matrix&sure=hedged'],
])('with %s', (_, hash) => {
  it.each(IDS)('%s stands in as many units as is spoken, lit and said in the panel', (id) => {
    const { atlas, spoken, numberIn, container } = open(hash)
    act(() => atlas.actions.select(id))
    const units = numberIn(spoken(), /selected, (\d+|one) units? support/)
    expect(numberIn(screen.getByRole('region', { name: 'Details' }).textContent, /(\d+) units?/)).toBe(units)
    expect(numberIn(container.querySelector('.strip-count')?.textContent, /^(\d+) of/)).toBe(units)
  })
})

describe('a filter', () => {
  it('is spoken in marks and lines of the network, and elsewhere in what is left of the report', () => {
    const { atlas, spoken } = open('#view=table')
    act(() => atlas.actions.narrow('crime', 'crime:salt'))
    const { claims, activities, recommendations } = atlas.lenses.narrowed({
      facets: { crime: ['crime:salt'] },
      sure: 'limited',
    }).dataset
    expect(spoken()).toBe(
      `Filter changed: ${claims.length + activities.length + recommendations.length} statements left`,
    )
  })
})
