// The matrix on the made-up dataset, and what it says.

import { screen, within } from '@testing-library/react'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { view } from '../../../src/views/matrix/view.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { renderAt } from '../page.tsx'
import { partsOf } from '../parts.ts'

export const { Main, Side } = await partsOf(view)
export const data = atlasDataset()
export const open = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Main />, `#view=matrix${hash}`, language, of)
export const openSide = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Side />, `#view=matrix${hash}`, language, of)

export const grid = () => screen.getByRole('grid')
export const cell = (name: string | RegExp) => within(grid()).getByLabelText(name, { selector: 'button' })
export const silence = (name: string | RegExp) => within(grid()).getByLabelText(name, { selector: '[role="img"]' })
export const title = () => screen.getByRole('heading', { level: 1 }).textContent
/** Everything the grid says aloud, cell by cell. */
export const said = () =>
  [...grid().querySelectorAll('[data-at]')].map((one) => one.getAttribute('aria-label') ?? one.textContent)
export const saidOfCells = () => said().filter((one) => / claims?,| activit/.test(one ?? ''))
export const heads = (scope: 'row' | 'col') =>
  [...grid().querySelectorAll(`th[scope="${scope}"] button`)].map((one) => one.textContent)
/** Row by row what stands at its end. */
export const totals = () => [...grid().querySelectorAll('td.matrix-total')].map((one) => one.textContent)
export const counts = () => [...grid().querySelectorAll('.matrix-counts td')].map((one) => one.textContent)
export const litHeads = () => [...grid().querySelectorAll('th.lit, tr.lit > th')].map((one) => one.textContent)
export const at = () => document.activeElement?.getAttribute('data-at')
