// A briefing -> letters that an address can carry, and back. Of letters that are damaged nothing is guessed.

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import type { Briefing } from '../../../core/model/briefing.ts'
import { LARGEST_BRIEFING } from '../../../core/schema/briefing-limits.ts'
import { bytesIn, lettersOf } from '../../../state/packed.ts'

/** Why letters are no file: no letters of a link, or changed ones; not all of them; far more in them than any briefing has. */
export type LetterTrouble = 'damaged' | 'cut' | 'large'

/** Bytes inflated at a time: each may become a thousand times as many. */
const PIECE = 256
/** The sign of what follows it: what is compressed says not of itself that it is whole. */
const SIGNED = /^\{"sign":"([0-9a-f]{8})",/

/** The file of a briefing, compressed (RFC 1951) in letters that no address escapes; nothing for one that is too large. */
export function lettersFor(briefing: Briefing): string | undefined {
  const rest = JSON.stringify({ briefings: [briefing] }).slice(1)
  const bytes = strToU8(`{"sign":"${signOf(rest)}",${rest}`)
  if (bytes.length > LARGEST_BRIEFING) return undefined
  return lettersOf(deflateSync(bytes, { level: 9 }))
}

/** The file in letters, or why there is none. */
export function fileIn(letters: string): { readonly content: string } | { readonly trouble: LetterTrouble } {
  // Programs put a dot or a bracket behind an address; inside it there is none.
  const [, known = ''] = /^([\w-]+)[^\w-]{0,4}$/.exec(letters) ?? []
  if (known === '') return { trouble: 'damaged' }
  const bytes = bytesOf(known)
  const inflated = bytes && inflate(bytes)
  if (inflated === undefined) return { trouble: 'damaged' }
  if (typeof inflated === 'string') return { trouble: inflated }
  const content = strFromU8(inflated)
  const [signed, sign] = SIGNED.exec(content) ?? []
  if (signed !== undefined && signOf(content.slice(signed.length)) !== sign) return { trouble: 'damaged' }
  return { content }
}

function bytesOf(letters: string): Uint8Array | undefined {
  try {
    return bytesIn(letters)
  } catch {
    return undefined
  }
}

function inflate(bytes: Uint8Array): Uint8Array | LetterTrouble {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
      if (length > LARGEST_BRIEFING) return 'large'
    }
  } catch (error) {
    return error instanceof Error && /EOF/.test(error.message) ? 'cut' : 'damaged'
  }
  if (length === 0) return 'cut'
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** FNV-1a: one letter changed is another sign. */
function signOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
