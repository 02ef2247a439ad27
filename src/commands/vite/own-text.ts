// The copy of the report that a site owner may put into an ignored folder, for the build to take along: whatever kind of file it is, the
// site serves its text.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pdfText } from '../../core/files/pdf-text.ts'
import { readFile } from '../../core/files/read-file.ts'
import type { Proof } from '../../core/model/proof.ts'
import type { Decoded, FileTrouble } from '../../core/text/decode.ts'

/** Where a site owner may put a copy of the report; git ignores it. */
export const OWN_TEXT = 'own-text'
/** Where the site then serves it. */
export const OWN_TEXT_ADDRESS = 'data/own-text.txt'

/** What a copy may be called; a text comes before what one has to be taken out of. */
const ENDINGS = ['.txt', '.html', '.htm', '.docx', '.pdf']

const MENDS: Readonly<Record<FileTrouble, string>> = {
  empty: 'it is empty; put the report in its place',
  'too-large': 'it is far larger than the report; put the report alone in its place',
  binary: 'it is neither PDF nor DOCX, HTML or text; save it as one of them',
  'unknown-encoding': 'its letters could not be read; save it as UTF-8',
  image: 'it is a picture; put a file with letters in its place',
  scanned: 'it holds no letters; put the official PDF or a text in its place',
  encrypted: 'it is locked with a password; save it without one',
  'old-word': 'it is a Word file of the old kind; save it as DOCX',
  damaged: 'it is damaged; download or save it again',
  'not-here': 'it cannot be read here; save it as text',
  'no-code': 'what reads PDFs is not installed; run npm ci',
}

/** The file in the owner's folder that is taken; `undefined` where there is none. */
export function ownFile(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).sort()
  const name = ENDINGS.flatMap((ending) => names.filter((file) => file.toLowerCase().endsWith(ending)))[0]
  return name === undefined ? undefined : join(folder, name)
}

/** The text of the owner's copy; `undefined` where there is none. Throws with what is wrong with it and how to mend it. */
export async function ownText(folder: string): Promise<(Decoded & { readonly text: string }) | undefined> {
  const file = ownFile(folder)
  if (file === undefined) return undefined
  const read = await readFile(new Uint8Array(readFileSync(file)), readPdf)
  if (read.text === undefined) throw new Error(`${file}: ${MENDS[read.because]}`)
  return read
}

/** Takes a PDF apart in Node. */
async function readPdf(bytes: Uint8Array): Promise<Decoded> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  const maps = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../cmaps/')
  return pdfText(pdf, bytes, { cMapUrl: maps, useWorkerFetch: false })
}

/** What a copy is compared with: the hash of each unit. */
export function hashesOf(proof: Proof): Record<string, string> {
  return Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
}
