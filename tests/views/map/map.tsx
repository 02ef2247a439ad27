// The map on the made-up dataset, and what stands on it.

import { screen } from '@testing-library/react'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { view } from '../../../src/views/map/view.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { renderAt } from '../page.tsx'
import { partsOf } from '../parts.ts'

const { Main, Side } = await partsOf(view)
export const data = atlasDataset()
export const open = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Main />, `#view=map${hash}`, language, of)
export const openSide = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Side />, `#view=map${hash}`, language, of)

export const title = () => screen.getByRole('heading', { level: 1 }).textContent
export const mark = (id: string) =>
  document.querySelector<HTMLButtonElement>(`[data-mark="${id}"]`) as HTMLButtonElement
export const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((one) => one.dataset['mark'])
/** Each place that a selector finds with the number that is said of it. */
const counted = (selector: string) =>
  [...document.querySelectorAll(`${selector} .unseen`)].map((one) => {
    const [, name, n] = /^(.+): (one|\d+) /.exec(one.textContent) ?? []
    return `${name} ${n === 'one' ? 1 : n}`
  })
export const placesSaid = () => counted('.map-place')
export const litPlaces = () => counted('.map-place.lit')
export const things = () => [...document.querySelectorAll('.map-thing')].map((one) => one.textContent)
export const lines = () => [...document.querySelectorAll('.map-ties > g:not(.map-way) .line:not(.hit)')]
export const ways = () => [...document.querySelectorAll('.map-way')]
/** The list beside the map: how deep each place lies, its name and its count. */
export const listed = () =>
  [...document.querySelectorAll<HTMLElement>('.map-list a')].map((one) => {
    const level = one.style.getPropertyValue('--level')
    return `${'  '.repeat(Number(level))}${one.firstChild?.textContent} ${one.querySelector('.choice-count')?.textContent}`
  })
export const focused = () => (document.activeElement as HTMLElement | null)?.dataset['mark']
export const litThings = () => [...document.querySelectorAll('.map-thing.lit')].map((one) => one.textContent)
/** How the ground lies now. */
export const sheet = () => document.querySelector('.map-world > g')?.getAttribute('transform')
