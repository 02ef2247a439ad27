// By what is each count counted in turn? The list in the panel says what the table holds, in the shades of the bar over it.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RowGroup } from '../../../src/core/query/table-groups.ts'
import type { Row } from '../../../src/core/query/table-rows.ts'
import { parts } from '../../../src/views/table/TableParts.ts'
import { thenBars } from '../../../src/views/table/then-bars.ts'
import { view } from '../../../src/views/table/view.ts'
import { renderAt } from '../page.tsx'
import { partsOf } from '../parts.ts'
import { data } from './table.tsx'

const { Start } = await partsOf(view)
const Usual = () => <p>Where to begin</p>
const open = (hash: string) => renderAt(<Start Usual={Usual} />, `#view=table&table=activities${hash}`, 'en', data)
const items = () => screen.getAllByRole('listitem').map((one) => one.textContent)

describe('what comes then', () => {
  it('is a bar for each value, with its rows and how they share out among the counts of the table', () => {
    open('&next=first')
    expect(items()).toEqual(['Office X2ongoing 1, completed 1', 'Office Y1ongoing 1'])
    const [first] = screen.getAllByRole('listitem')
    expect(first?.querySelectorAll('i')).toHaveLength(2)
  })
  it('is the way to the rows of a value', () => {
    const { atlas } = open('&next=first')
    const link = within(screen.getAllByRole('listitem')[0] as HTMLElement).getByRole('link')
    act(() => atlas.actions.follow(link.getAttribute('href') ?? ''))
    expect(atlas.store.getState().view.rows).toEqual(['first:body:x'])
  })
  it('is what is usual where nothing is counted in turn', () => {
    open('')
    expect(screen.queryByText('Where to begin')?.tagName).toBe('P')
  })
})

describe('the panel of the table', () => {
  it('has no room until something is counted in turn', () => {
    expect(parts.restsAlone?.({})).toBe(true)
    expect(parts.restsAlone?.({ next: 'usual' })).toBe(true)
    expect(parts.restsAlone?.({ next: 'first' })).toBe(false)
  })
})

describe('a bar', () => {
  const rows = [1, 2, 3].map((n): Row => ({ id: `row ${n}`, cells: {} }))
  const group = (key: string, of: readonly number[], printed?: string): RowGroup => ({
    value: { key, text: key, ...(printed === undefined ? {} : { printed }) },
    rows: of.map((n) => rows[n - 1] as Row),
  })
  it('takes two printed words of one of ours together, and leaves out what has no row', () => {
    const groups = [group('going', [1], 'a'), group('going', [2], 'b'), group('done', [3])]
    const bars = thenBars([group('x', [1, 2]), group('y', [3])], { groups, isFolded: false })
    expect(bars.map(({ n, parts: own }) => [n, own.map(({ key, n: of, step }) => [key, of, step])])).toEqual([
      [2, [['going', 2, 0]]],
      [1, [['done', 1, 1]]],
    ])
  })
  it('is one part where the counts are too many for shades', () => {
    const [bar] = thenBars([group('x', [1, 2])], { groups: [group('a', [1]), group('b', [2])], isFolded: true })
    expect(bar?.parts.map(({ n }) => n)).toEqual([2])
  })
})
