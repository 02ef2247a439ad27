// Where do words of a lexicon stand in a text? A longer word hides a shorter one that stands inside it.

import type { LexiconWord } from '../model/ontology.ts'

/** Joins the parts of a cue that stand apart: `从…中受益`. */
export const APART = '…'

/**
 * Every occurrence of each word, with its offsets. Words of one list hide one another, and `not` hides a word without
 * being found itself: 可 is not found in 可能 where both are listed, nor in 可卡因.
 */
export function findWords(text: string, words: readonly LexiconWord[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const taken = new Uint8Array(text.length)
  const forms = new Map<string, string | undefined>()
  for (const { word, not = [] } of words) {
    for (const longer of not) if (!forms.has(longer)) forms.set(longer, undefined)
    forms.set(word, word)
  }
  for (const [form, word] of [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (taken.subarray(at, at + form.length).some((cell) => cell === 1)) continue
      taken.fill(1, at, at + form.length)
      if (word !== undefined) found.set(word, [...(found.get(word) ?? []), at])
    }
  }
  for (const list of found.values()) list.sort((a, b) => a - b)
  return found
}

/** Every occurrence of each word, whatever stands around it. */
export function findPlain(text: string, words: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const word of words) {
    const spots: number[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) spots.push(at)
    if (spots.length > 0) found.set(word, spots)
  }
  return found
}

/** The parts of a cue, in the order in which they stand. */
export function cueParts(cue: string): string[] {
  return cue.split(APART).filter((part) => part !== '')
}
