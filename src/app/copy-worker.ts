// The worker that reads a copy of the report: bytes in, what they are and what matched out.

import known from 'virtual:atlas-hashes'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { readCopy, withMarks } from '../core/evidence/own-copy.ts'

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  const copy = readCopy(new Uint8Array(data), known.hashes, known.shape, (text) =>
    bytesToHex(sha256(utf8ToBytes(text))),
  )
  self.postMessage(withMarks(copy, known.marks))
}
