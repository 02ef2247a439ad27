// The worker that reads a copy of the report: bytes in, what they are and what matched out.

import first from 'virtual:atlas-hashes'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { readCopy, withMarks } from '../core/evidence/own-copy.ts'
import type { CopyQuestion } from './copy-known.ts'

self.onmessage = ({ data }: MessageEvent<CopyQuestion>) => {
  const known = data.known ?? first
  const copy = readCopy(new Uint8Array(data.bytes), known.hashes, known, (text) =>
    bytesToHex(sha256(utf8ToBytes(text))),
  )
  self.postMessage(withMarks(copy, known.marks))
}
