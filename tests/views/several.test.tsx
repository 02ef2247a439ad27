// Several things selected: what is said of them together follows what is asked.

import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SeveralDetails } from '../../src/views/panels/details/SeveralDetails.tsx'
import { renderAt } from './atlas.tsx'

it('two things are compared until their paths are asked for, and compared again when that is', async () => {
  renderAt(<SeveralDetails />, '#select=group:aqim,group:isil')
  expect(await screen.findByRole('region', { name: 'Comparison' }, { timeout: 30_000 })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Paths between them' }))
  expect(
    (await screen.findAllByRole('button', { name: 'Draw in the network' }, { timeout: 30_000 })).length,
  ).toBeGreaterThan(0)
  expect(screen.queryByRole('region', { name: 'Comparison' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }))
  expect(await screen.findByRole('region', { name: 'Comparison' })).toBeDefined()
}, 90_000)
