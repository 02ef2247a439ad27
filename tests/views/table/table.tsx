// The table on the made-up dataset, and how it reads.

import { act, screen } from '@testing-library/react'
import { beforeEach, vi } from 'vitest'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { view } from '../../../src/views/table/view.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { renderAt } from '../page.tsx'
import { inRoom, partsOf } from '../parts.ts'

const { Main, Side } = await partsOf(view)
export const data = atlasDataset()
export const open = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Main />, `#view=table${hash}`, language, of)
export const openSide = (hash = '', language = 'en', of: Dataset = data) =>
  renderAt(<Side />, `#view=table${hash}`, language, of)

export const title = () => screen.getByRole('heading', { level: 1 }).textContent
export const rows = () => [...document.querySelectorAll<HTMLElement>('.table-row')]
export const heads = () => [...document.querySelectorAll('thead th')]
export const labels = () => heads().map((one) => one.textContent)
/** In each test of the file the table has room for twenty rows, and scrolls. */
export function withRoom() {
  inRoom(900, 640, 22)
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(80 * 22)
    // A browser that has scrolled says so afterwards.
    Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
      const top = typeof to === 'object' ? (to.top ?? 0) : 0
      if (top === this.scrollTop) return
      this.scrollTop = top
      queueMicrotask(() => act(() => this.dispatchEvent(new Event('scroll'))))
    }
  })
}

/** A row as it reads, from cell to cell, without its checkbox. */
export const line = (row: Element | undefined) =>
  [...(row?.querySelectorAll('td') ?? [])]
    .slice(1)
    .map((one) => one.textContent)
    .join(' | ')
export const lines = () => rows().map(line)
/** What stands in a column, from top to bottom. */
export const column = (label: string) => {
  const at = labels().indexOf(label)
  return rows().map((row) => row.querySelectorAll('td')[at + 1]?.textContent ?? '')
}
export const rowOf = (words: string) => rows().find((row) => line(row).includes(words)) as HTMLElement
export const tools = () => document.querySelector('.table-tools > span')?.textContent
export const focused = () => line(document.activeElement as Element)

/** As many claims as asked for, all alike but for their number. */
export function manyClaims(n: number): Dataset {
  const [first] = data.claims
  if (!first) throw new Error('no claim')
  const claims = Array.from({ length: n }, (_, i) => ({
    ...first,
    id: `claim:p1-${i + 1}`,
    statement: { en: `Statement ${i + 1}.`, zh: `论断${i + 1}。` },
  }))
  return { ...data, claims }
}
