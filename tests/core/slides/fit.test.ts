// How large a picture becomes on its slide, and where in its room it stands.

import { describe, expect, it } from 'vitest'
import { fitPicture } from '../../../src/core/slides/fit-picture.ts'
import { themeColours } from '../../../src/ui/theme.ts'

const ROOM = { width: 1000, height: 500 }
const theme = themeColours('light')
const ENDS = new Map([['link:a>b', ['group:a', 'crime:b'] as const]])
const words = (count: number, step: number) =>
  Array.from({ length: count }, (_, i) => `<text font-size="10" x="0" y="${40 + i * step}">word</text>`).join('')

describe('a picture', () => {
  it('is drawn for a smaller room and made larger, so that its words are read from far', () => {
    const rooms: number[] = []
    const { scale } = fitPicture(
      ROOM,
      ({ width, height }) => ({ markup: words(3, 40), height: rooms.push(width, height) }),
      theme,
    )
    expect([scale, ...rooms]).toEqual([1.25, 800, 400])
  })
  it('of a network is larger still where nothing is lost', () => {
    expect(fitPicture(ROOM, () => ({ markup: words(3, 40), height: 0, ends: ENDS }), theme).scale).toBe(1.65)
  })
  it('of a network is as much larger as it may be where less than all of that keeps every word', () => {
    const draw = (room: { readonly height: number }) => ({
      markup: words(room.height > 320 ? 4 : 3, 40),
      height: 0,
      ends: ENDS,
    })
    expect(fitPicture(ROOM, draw, theme).scale).toBe(1.5)
  })
  it.each([
    ['words are lost', (height: number) => words(height > 370 ? 4 : 3, 40)],
    ['words touch', (height: number) => words(4, height > 370 ? 40 : 5)],
    ['it runs out of its room', () => words(10, 40)],
  ])('of a network stays smaller where otherwise %s', (_, markup) => {
    const made = fitPicture(ROOM, ({ height }) => ({ markup: markup(height), height, ends: ENDS }), theme)
    expect(made.scale).toBe(1.25)
  })
  it('stands in the middle of the height of its room, words that run upwards counted', () => {
    const rect = '<rect x="0" y="0" width="10" height="80"/>'
    expect(fitPicture(ROOM, () => ({ markup: rect, height: 80 }), theme).down).toBe((500 - 100) / 2)
    const turned = `${rect}<g transform="translate(0 0) rotate(-90)"><text font-size="10" x="0" y="0">a long word upwards</text></g>`
    expect(fitPicture(ROOM, () => ({ markup: turned, height: 80 }), theme).down).toBeGreaterThan(220)
  })
  it('that nobody draws leaves its room empty', () => {
    expect(fitPicture(ROOM, undefined, theme)).toEqual({ markup: '', ends: new Map(), scale: 1, down: 0 })
  })
})
