// With the text at hand: is the proof what the text makes it, and is everything it says of the text true?

import { expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.ts'
import { makeProof } from '../../src/core/evidence/make-proof.ts'
import { dataset, formsOf, parsed, proof, terms, textAt } from './report.ts'

it('the proof made again is the proof that is committed', () => {
  expect(makeProof(parsed.units, { ...dataset, terms }, sha256)).toEqual(proof)
})

const spots = Object.entries(proof.units).flatMap(([unit, { sentences, cells = {} }]) => [
  ...sentences.map((kept, i) => ({ unit, kept, text: textAt(unit, i + 1) })),
  ...Object.entries(cells).map(([cell, kept]) => ({ unit, kept, text: textAt(unit, cell as 'title') })),
])

it('every name stands where the proof says', () => {
  const wrong = spots.flatMap(({ unit, kept, text }) =>
    Object.entries(kept.names).flatMap(([id, positions]) =>
      positions
        .filter(([at, length]) => !formsOf(id).some((form) => form.length === length && text.startsWith(form, at)))
        .map(([at]) => `${unit} ${id} ${at}`),
    ),
  )
  expect(wrong).toEqual([])
})

it('every word, number and document stands where the proof says', () => {
  const wrong = spots.flatMap(({ unit, kept, text }) => [
    ...Object.entries(kept.words).flatMap(([word, at]) => at.filter((one) => !text.startsWith(word, one))),
    ...kept.numbers
      .filter(
        ([at, length]) =>
          !/^[\d一二两三四五六七八九十百半][\d.一二两三四五六七八九十百千万亿多分之半]*$/u.test(
            text.slice(at, at + length),
          ),
      )
      .map(([at]) => `${unit} ${at}`),
    ...kept.documents.filter(([at, symbol]) => !text.slice(at, at + symbol.length + 1).includes(symbol)),
  ])
  expect(wrong).toEqual([])
})

it('the proof holds no sentence and no word of the text but those the ontology and the terms look for', () => {
  const han = JSON.stringify(proof).match(/[\p{Script=Han}]{2,}/gu) ?? []
  const looked = JSON.stringify([dataset.ontology, terms])
  expect([...new Set(han)].filter((word) => !looked.includes(word))).toEqual([])
  expect(Math.max(...han.map((word) => word.length))).toBeLessThan(20)
})
