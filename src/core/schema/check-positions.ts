// Does each thing that the proof has found lie in its sentence? A position outside of it was written by hand.

import type { SentenceProof, UnitProof } from '../model/proof.ts'
import type { Checker } from './checker.ts'

/** Every position of the proof that its sentence does not have. */
export function checkPositions({ parts, report }: Checker): void {
  const { proof } = parts
  if (!proof) return
  const mend = 'make the proof again: npm run data:prove -- FILE'
  for (const [id, unit] of Object.entries(proof.entry.units))
    for (const [where, sentence] of sentencesOf(unit))
      for (const [path, from, to] of spansOf(sentence))
        if (to > sentence.length) {
          const what = `it lies outside its sentence, from ${from} to ${to} of ${sentence.length} characters`
          report(proof, `units.${id}.${where}.${path}`, what, mend)
        }
}

function sentencesOf({ sentences, cells }: UnitProof): (readonly [string, SentenceProof])[] {
  return [
    ...sentences.map((one, i) => [`sentences[${i}]`, one] as const),
    ...Object.entries(cells ?? {}).map(([cell, one]) => [`cells.${cell}`, one] as const),
  ]
}

function spansOf({ numbers, documents, names, words }: SentenceProof): (readonly [string, number, number])[] {
  return [
    ...numbers.map(([at, length], i) => [`numbers[${i}]`, at, at + length] as const),
    ...documents.map(([at, symbol], i) => [`documents[${i}]`, at, at + symbol.length] as const),
    ...Object.entries(names).flatMap(([id, spots]) =>
      spots.map(([at, length]) => [`names.${id}`, at, at + length] as const),
    ),
    ...Object.entries(words).flatMap(([word, spots]) =>
      spots.map((at) => [`words.${word}`, at, at + word.length] as const),
    ),
  ]
}
