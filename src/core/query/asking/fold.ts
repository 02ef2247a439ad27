// Which differences in writing make none to a search? Case, accents, width, and traditional characters for simplified ones.

import type { Synonyms } from '../../model/synonyms.ts'

/** Compatibility forms, accents, case, and characters that show nothing make no difference. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase()
}

/** Turns traditional characters into the simplified ones that the report prints. */
export function simplifier({ traditional: { from, to } }: Pick<Synonyms, 'traditional'>): (text: string) => string {
  const simple = [...to]
  const table = new Map([...from].map((char, i) => [char, simple[i] ?? char]))
  return (text) => [...text].map((char) => table.get(char) ?? char).join('')
}

/** The terms of a text: words, and of Chinese every character and every pair. */
export function words(text: string): string[] {
  return runs(text).flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [run]))
}

/** The terms of a query: of Chinese the pairs, or the one character there is. */
export function queryWords(text: string): string[] {
  return [...new Set(runs(text).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairs(run) : [run])))]
}

/** Runs of Han characters and runs of other letters and digits. `S/2014/815` is three words, `al-Qaida` two. */
export function runs(text: string): string[] {
  return folded(text).match(RUN) ?? []
}

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

function pairs(run: string): string[] {
  const chars = [...run]
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`)
}

/** Whether a term is Chinese. */
export function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term)
}
