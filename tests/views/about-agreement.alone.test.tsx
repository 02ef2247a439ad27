// Is the agreement of two codings said without a share where there was nothing to compare?

import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Agreement } from '../../src/views/about/Agreement.tsx'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from './page.tsx'

vi.mock('virtual:atlas-about', () => {
  const none = { same: 0, of: 0 }
  return {
    default: { agreement: { ends: none, certainties: { same: 3, of: 4 } }, kinds: [] },
  }
})

it('a dash stands for a share of nothing, and a share where something was compared', () => {
  renderAt(<Agreement />, '#view=about', 'en', richDataset())
  const values = screen.getAllByRole('row').map((row) => row.querySelector('td:last-child, dd')?.textContent ?? '')
  expect(values).toContain('–')
  expect(values.some((value) => value.startsWith('3 of 4'))).toBe(true)
  expect(document.body.textContent).not.toContain('NaN')
})
