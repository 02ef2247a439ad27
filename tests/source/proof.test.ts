// With the text at hand: is the proof what the text makes it, and is everything it says of the text true?

import { expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.ts'
import { makeProof } from '../../src/core/evidence/make-proof.ts'
import { dataset, formsOf, parsed, proof, textAt } from './report.ts'

it('the proof made again is the proof that is committed', () => {
  expect(makeProof(parsed.units, dataset, sha256)).toEqual(proof)
})

const spots = Object.entries(proof.units).flatMap(([unit, { sentences, cells = {} }]) => [
  ...sentences.map((kept, i) => ({ unit, kept, text: textAt(unit, i + 1) })),
  ...Object.entries(cells).map(([cell, kept]) => ({ unit, kept, text: textAt(unit, cell as 'title') })),
])

it('every name stands where the proof says', () => {
  const wrong = spots.flatMap(({ unit, kept, text }) =>
    Object.entries(kept.names).flatMap(([id, positions]) =>
      positions
        .filter((at) => !formsOf(id).some((form) => text.startsWith(form, at)))
        .map((at) => `${unit} ${id} ${at}`),
    ),
  )
  expect(wrong).toEqual([])
})

it('every hedge, number and document stands where the proof says', () => {
  const wrong = spots.flatMap(({ unit, kept, text }) => [
    ...Object.entries(kept.hedges).flatMap(([word, at]) => at.filter((one) => !text.startsWith(word, one))),
    ...kept.numbers
      .filter(([at]) => !/^[\d一二两三四五六七八九十百]/u.test(text.slice(at)))
      .map(([at]) => `${unit} ${at}`),
    ...kept.documents.filter(([at, symbol]) => !text.slice(at, at + symbol.length + 1).includes(symbol)),
  ])
  expect(wrong).toEqual([])
})

it('the proof holds no sentence and no word of the text but names of documents and hedges', () => {
  const han = JSON.stringify(proof).match(/[\p{Script=Han}]{2,}/gu) ?? []
  const hedges = new Set([
    ...dataset.claims.map(({ hedge }) => hedge),
    ...dataset.recommendations.map(({ word }) => word),
  ])
  expect(han.filter((word) => !hedges.has(word))).toEqual([])
})
