// The worker that reads a copy of the report: bytes in, what they are and what matched out.

import first from 'virtual:atlas-hashes'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { readCopyText, withMarks } from '../core/evidence/own-copy.ts'
import { readFile } from '../core/files/read-file.ts'
import type { Decoded } from '../core/text/decode.ts'
import type { CopyAnswer, CopyQuestion, KnownText } from './copy-known.ts'

const answer = (message: CopyAnswer) => self.postMessage(message)

/** What takes PDFs apart is far larger than the rest: it comes with the first of them. */
async function readPdf(bytes: Uint8Array): Promise<Decoded> {
  const code = await import('./copy-pdf.ts').catch(() => undefined)
  return code === undefined ? { text: undefined, because: 'no-code' } : code.readPdf(bytes)
}

self.addEventListener('message', ({ data }: MessageEvent<Partial<CopyQuestion>>) => {
  // What fails here is heard of nowhere else.
  if (data.bytes !== undefined) read(data.bytes, data.known ?? first).catch(() => answer({ copy: 'unreadable' }))
})

async function read(bytes: ArrayBuffer, known: KnownText): Promise<void> {
  answer({ isStarted: true })
  const decoded = await readFile(new Uint8Array(bytes), readPdf)
  const copy = readCopyText(decoded, known.hashes, known, (text) => bytesToHex(sha256(utf8ToBytes(text))))
  answer({ copy: withMarks(copy, known.marks) })
}
