// Does the key of a slide hold the signs that are in its picture, and no other?

import { expect, it } from 'vitest'
import { makeDeck } from '../../../src/app/slides/make-deck.ts'
import type { KeyEntry } from '../../../src/core/export/figure.ts'
import type { FigureOf } from '../../../src/parts/figure.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { briefingOf } from './deck.ts'

const SIGNS: readonly KeyEntry[] = [
  { sign: { kind: 'group' }, text: 'Groups' },
  { sign: { stroke: 'firm' }, text: 'stated' },
  { sign: { stroke: 'claimed' }, text: 'alleged' },
]

/** What is said in the key of a slide whose picture has some signs, or does not say which. */
async function keyOfSlide(drawn: readonly KeyEntry[] | undefined): Promise<string[]> {
  const figureOf: FigureOf = () => ({
    headline: '',
    support: '',
    described: '',
    key: SIGNS,
    stands: [],
    draw: () => ({ markup: '<circle class="mark" cx="5" cy="5" r="4"/>', height: 10, key: drawn }),
  })
  const deck = await makeDeck(
    {
      atlas: atlasAt().atlas,
      briefing: briefingOf({ link: '#' }),
      locale: 'en',
      version: undefined,
      figures: new Map([['network', figureOf]]),
      addressOf: (href) => href,
    },
    async () => {},
  )
  return deck.slides.flatMap((slide) => (slide.kind === 'scene' ? slide.key.entries.map(({ text }) => text) : []))
}

it('has only what is drawn where the picture says which signs are in it', async () => {
  expect(await keyOfSlide(SIGNS.slice(0, 2))).toEqual(['Groups', 'stated'])
  expect(await keyOfSlide([])).toEqual([])
})

it('has all of the key where it does not', async () => {
  expect(await keyOfSlide(undefined)).toEqual(['Groups', 'stated', 'alleged'])
})
