// Is what the report denies called denied, and neither counted nor called silent?

import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim.ts'
import { withClaims } from '../../core/fixture-atlas.ts'
import { cell, data, grid, heads, open, openSide, said, silence, title, totals } from './matrix.tsx'

const denying = (...ids: string[]) =>
  withClaims(data, (claim): Claim => (ids.includes(claim.id) ? { ...claim, polarity: 'denied' } : claim))
const beta = denying('claim:p1-4')

describe('a pair that the report denies', () => {
  it('says so in its place, with the stroke of what is denied, and is counted nowhere', () => {
    open('', 'en', beta)
    const denied = cell('Beta and Oil: denied, in 1 claim')
    expect(denied.querySelector('.stroke-mark')).not.toBeNull()
    expect(denied.textContent).toBe('')
    expect(totals()).toEqual(['2', '1', '–', '1'])
    expect(said()).toContain('Oil: 1 named group tied to it')
    expect(silence('Gamma and Oil: silent, not denied')).toBeTruthy()
  })
  it('opens the claim that denies it', async () => {
    const { address } = open('', 'en', beta)
    await userEvent.click(cell(/^Beta and Oil: denied/))
    expect(address.hash()).toBe('#view=matrix&select=claim:p1-4')
    expect(cell(/^Beta and Oil: denied/).getAttribute('aria-pressed')).toBe('true')
  })
  it('is explained beside the matrix and under its headline, and only where there is one', () => {
    const { unmount } = open('', 'en', beta)
    expect(screen.getByText(/Two ends with nothing between: one pair that the report denies\.$/)).toBeTruthy()
    unmount()
    const side = openSide('', 'en', beta)
    expect(screen.getByText('denied')).toBeTruthy()
    side.unmount()
    openSide()
    expect(screen.queryByText('denied')).toBeNull()
  })
  it('keeps its column, where nothing else is said of that', () => {
    open('', 'en', denying('claim:p1-3'))
    expect(heads('col')).toContain('Extortion')
    expect(cell('Alpha and Extortion: denied, in 1 claim')).toBeTruthy()
    expect(screen.queryByText(/^Silent throughout: .*extortion/)).toBeNull()
  })
  it('keeps the row of an unnamed actor of whom nothing else is said', () => {
    open('', 'en', denying('claim:p1-6'))
    expect(cell('Fighters and Kidnapping: denied, in 1 claim')).toBeTruthy()
  })
  it('is told beside what asserts it, where the report does both', () => {
    open('', 'en', denying('claim:p1-2'))
    const both = cell('Alpha and Oil: 1 claim, firmest stated; denied in 1 claim')
    expect(both.querySelectorAll('.stroke-mark')).toHaveLength(2)
    expect(both.textContent).toBe('1')
  })
  it('of a place is not denied of its region', () => {
    open('&matrix=group-region', 'en', denying('claim:p2-3', 'claim:p2-4'))
    expect(cell('Beta and Sahel: denied of a place in it, in 2 claims')).toBeTruthy()
  })
  it('goes with the filters, and is then left out, not silent', () => {
    open('&crime=crime:extortion', 'en', beta)
    expect(silence('Beta and Oil: left out by the filters')).toBeTruthy()
  })
  it('stands alone where only what is denied is asked for', () => {
    open('&polarity=denied', 'en', beta)
    expect(title()).toBe('Nothing here but one pair that is denied')
    expect(grid().querySelectorAll('.matrix-denied')).toHaveLength(1)
    expect(cell('Beta and Oil: denied, in 1 claim')).toBeTruthy()
  })
  it('speaks Chinese', () => {
    open('', 'zh', beta)
    expect(cell('乙团与石油：1条论断否认')).toBeTruthy()
  })
})
