// Which words of the ontology and the terms does no proof know? They are misspelt, or the proof was made before them.

import * as v from 'valibot'
import type { DataFile } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES, type FileContent } from '../core/schema/shapes.ts'
import { cueParts } from '../core/text/printed-words.ts'
import { listReports, readDataFiles } from './read-files.ts'

/**
 * One line for the person who checks: without it a new word would pass for one that no sentence has. None where all words
 * stand in some sentence, or where a file is not sound, which is told already.
 */
export function unprovedWords(dataDir: string): readonly string[] {
  const read = readWords(dataDir)
  if (read === undefined) return []
  const known = new Set(read.proofs.flatMap(wordsOfProof))
  const missing = [...new Set(lookedFor(read.ontology, read.terms))].filter(
    (word) => !known.has(word) && !read.unproved.some((text) => text.includes(word)),
  )
  if (missing.length === 0) return []
  return [
    `in no sentence of a proof: ${missing.join(', ')}; mend: correct the spelling, or, where a word is new, make the proof again: npm run data:prove -- FILE`,
  ]
}

function readWords(dataDir: string) {
  try {
    const reports = listReports(dataDir).map((report) => readDataFiles(dataDir, report))
    const isProof = ({ path }: DataFile) => path.endsWith('/proof.json')
    const files = reports.flat()
    const all = <Kind extends 'ontology' | 'terms' | 'proof'>(kind: Kind): FileContent<Kind>[] =>
      files
        .filter(({ path }) => path.split('/').at(-1) === `${kind}.json`)
        .map(({ text }) => v.parse(FILE_SHAPES[kind], JSON.parse(text)) as FileContent<Kind>)
    const [[ontology], [terms], proofs] = [all('ontology'), all('terms'), all('proof')]
    // What a report without a proof says in its own words, no proof has to know.
    const unproved = reports.filter((one) => !one.some(isProof)).map((one) => one.flatMap(ownText).join('\n'))
    return ontology && terms && proofs.length > 0 ? { ontology, terms, proofs, unproved } : undefined
  } catch {
    return undefined
  }
}

/** The text of a file that is not shared by all reports. */
function ownText({ path, text }: DataFile): string[] {
  return path.includes('/') ? [text] : []
}

function wordsOfProof({ units }: FileContent<'proof'>): string[] {
  return Object.values(units).flatMap(({ sentences, cells }) =>
    [...sentences, ...Object.values(cells ?? {})].flatMap(({ words }) => Object.keys(words)),
  )
}

/** Printed words that serve as cue, modal or small word, or term. What is only ruled out need not be printed. */
function lookedFor({ predicates, lexicon }: FileContent<'ontology'>, { terms }: FileContent<'terms'>): string[] {
  const { roleCues, modalityCues, addresseeCues, statusCues, modalWords, smallWords } = lexicon
  const cues = [roleCues, modalityCues, addresseeCues, statusCues].flatMap((lists) => Object.values(lists).flat())
  return [
    ...[...predicates.flatMap(({ cues: own, readCues = [] }) => [...own, ...readCues]), ...cues].flatMap(cueParts),
    ...[...modalWords, ...smallWords].map(({ word }) => word),
    ...terms.flatMap(({ printed }) => printed),
  ]
}
