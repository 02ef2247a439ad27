// The band at the foot: a cell for each unit, lit where the view or the selection rests, walked by keys.

import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ReportStrip } from '../../../src/views/panels/strip/ReportStrip.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'

const dataset = richDataset()
const show = (hash = '', language = 'en') => renderAt(<ReportStrip />, hash, language, dataset)
const cells = () => [...document.querySelectorAll<HTMLButtonElement>('button.strip-cell')]
const cell = (unit: string) => {
  const found = cells().find((one) => one.dataset['unit'] === unit)
  if (!found) throw new Error(`no cell ${unit}`)
  return found
}
const litUnits = () => cells().flatMap((one) => (one.className.includes('shade-0') ? [] : [one.dataset['unit']]))

describe('the strip', () => {
  it('has a cell for each unit, named by its number, what rests on it and its gist', () => {
    show('#select=group:blue')
    expect(cells()).toHaveLength(10)
    expect(cell('p2').getAttribute('aria-label')).toBe('paragraph 2, 4 marks: Blue Ring takes tolls.')
    expect(cell('p6').getAttribute('aria-label')).toBe('paragraph 6: The next report comes in a year.')
  })
  it('lights what the selection rests on, and says how much of the report that is', () => {
    show('#select=group:blue')
    expect(litUnits()).toEqual(['p2', 'p3'])
    expect(document.querySelector('.strip-count')?.textContent).toBe('2 of 10units support what is litRead along')
  })
  it('lights what the view rests on where nothing is selected', () => {
    show()
    expect(litUnits()).toEqual(['p1', 'p2', 'a1'])
    expect(document.querySelector('.strip-count')?.textContent).toBe('3 of 10units support this viewRead along')
  })
  it('lights what the view in front says it rests on', () => {
    const { atlas } = show('#view=table')
    act(() => atlas.actions.rest('table', ['claim:p4-1', 'rec:p5-1']))
    expect(litUnits()).toEqual(['p4', 'p5'])
  })
  it('previews what the pointer rests on, and goes back', () => {
    const { atlas } = show('#select=group:blue')
    act(() => atlas.actions.hover({ mark: 'actor:traders' }))
    expect(litUnits()).toEqual(['p4'])
    act(() => atlas.actions.hover(null))
    expect(litUnits()).toEqual(['p2', 'p3'])
  })
  it('counts what a filter leaves', () => {
    show('#select=group:red&sure=firm')
    expect(cell('p1').getAttribute('aria-label')).toBe('paragraph 1, 1 mark: Red Band lives on salt.')
  })
  it('marks the unit that is open in the reader, in front or beside, and none elsewhere', () => {
    const current = () => cells().flatMap((one) => (one.hasAttribute('aria-current') ? [one.dataset['unit']] : []))
    const { unmount } = show('#view=report&unit=p3')
    expect(current()).toEqual(['p3'])
    unmount()
    const beside = show('#beside=report&unit=p3')
    expect(current()).toEqual(['p3'])
    beside.unmount()
    show('#unit=p3')
    expect(current()).toEqual([])
  })
  it('shows the gist of the unit under the pointer, elsewhere too', () => {
    const { atlas } = show()
    act(() => atlas.actions.hover({ unit: 'p5' }))
    expect(document.querySelector('.strip-hint')?.textContent).toBe('paragraph 5 The roads should be guarded.')
    expect(cell('p5').className).toContain('under')
  })
  it('speaks Chinese', () => {
    show('#select=group:blue', 'zh')
    expect(screen.getByRole('region', { name: '报告各单元' })).toBeTruthy()
    expect(cell('p2').getAttribute('aria-label')).toBe('第2段，4处：蓝环收费。')
  })
})

describe('by keyboard the strip', () => {
  it('is one stop of Tab', () => {
    show()
    expect(
      cells()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((one) => one.dataset['unit']),
    ).toEqual(['p1'])
  })
  it('is walked by arrows, Home and End, across sections', async () => {
    show()
    act(() => cell('p2').focus())
    const reached: (string | undefined)[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await userEvent.keyboard(`{${key}}`)
      reached.push((document.activeElement as HTMLElement).dataset['unit'])
    }
    expect(reached).toEqual(['p3', 'p4', 'p3', 'a3', 'a3', 'p1', 'p1'])
  })
  it('keeps its stop where it was left', async () => {
    show()
    act(() => cell('p2').focus())
    await userEvent.keyboard('{ArrowRight}')
    act(() => cell('p3').blur())
    expect(
      cells()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((one) => one.dataset['unit']),
    ).toEqual(['p3'])
  })
  it('opens a unit by Enter', async () => {
    const { atlas } = show()
    act(() => cell('a2').focus())
    await userEvent.keyboard('{Enter}')
    expect(atlas.store.getState().view).toMatchObject({ view: 'report', unit: 'a2' })
  })
  it('walks the other way where the line is read from right to left', async () => {
    show('', 'ar-XB')
    act(() => cell('p2').focus())
    await userEvent.keyboard('{ArrowLeft}')
    expect((document.activeElement as HTMLElement).dataset['unit']).toBe('p3')
  })
})
