// Is what a small frame has no room for counted under the matrix, and what is chosen kept?

import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { riseOf } from '../../../src/views/matrix/fit.ts'
import { inRoom } from '../parts.ts'
import { cell, counts, grid, heads, open, said, title } from './matrix.tsx'

const noRoom = () => screen.queryByText(/^Not shown here: /)?.textContent
const isTight = () => grid().classList.contains('matrix-tight')

describe('in a frame with room for all of it', () => {
  inRoom(600, 400)
  it('the matrix is whole, and nothing is said to be missing', () => {
    open('&chrome=embed')
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma', 'Fighters'])
    expect([isTight(), noRoom()]).toEqual([false, undefined])
  })
})

describe('in a frame with room for the named groups', () => {
  inRoom(600, 208)
  it('the matrix counts the unnamed actors that it has no room for', () => {
    open('&chrome=embed')
    expect(heads('row')).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(noRoom()).toBe('Not shown here: 1 unnamed actor')
    expect(screen.queryByText(/^Unnamed actors/)).toBeNull()
  })
  it('on a page it is moved, and whole', () => {
    open()
    expect(heads('row')).toContain('Fighters')
    expect(noRoom()).toBeUndefined()
  })
  it('what is selected is among the rows that stay', () => {
    open('&chrome=embed&select=actor:fighters')
    expect(heads('row')).toEqual(['Alpha', 'Fighters'])
    expect(noRoom()).toBe('Not shown here: 2 named groups')
  })
})

describe('in a frame hardly larger than its headline', () => {
  inRoom(230, 115)
  it('names stand upright over few columns, and the rest is counted', () => {
    open('&chrome=embed')
    expect(isTight()).toBe(true)
    expect([heads('row').length, heads('col').length]).toEqual([3, 1])
    expect(noRoom()).toBe('Not shown here: 1 unnamed actor and 3 crimes')
  })
  it('a row in sight counts all its cells, and the headline all there are', () => {
    open('&chrome=embed')
    expect(said()).toContain('Alpha: 2 crimes')
    expect(counts()).toHaveLength(3)
    expect(title()).toMatch(/^Oil is tied to 2 named groups/)
  })
  it('the column of a chosen cell is in sight', () => {
    open('&chrome=embed&select=link:group:beta~crime:kidnapping')
    expect(cell(/^Beta and Kidnapping/).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('the height over the columns', () => {
  it('is the same for short names, and grows with one that would be cut', () => {
    expect(riseOf(['Oil'])).toBe(riseOf(['Extortion', 'Kidnapping']))
    expect(riseOf(['Latin America and the Caribbean'])).toBeGreaterThan(riseOf(['Oil']))
  })
  it('is that of the whole name where Han stands upright, and of its longer line where it is set in two', () => {
    const name = '拉丁美洲和加勒比'
    expect(riseOf([name + name])).toBeGreaterThan(2 * 8 * 12.5)
    expect(riseOf([`${name}\n${name}`])).toBe(riseOf([name]))
  })
})
