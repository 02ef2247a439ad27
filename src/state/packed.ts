// A link that has grown too long to read or to paste -> a short one, and back. Of a damaged one, what can be read.

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'

/** What a packed link begins with. */
const PREFIX = '#z='
/** Stands at the end of what is packed, before its sum: without it something is missing. */
const END = '&.'
/** More characters than any state needs: what unpacks to more was not packed here. */
const MOST = 200_000
/** Bytes inflated at a time: each may become a thousand times as many. */
const PIECE = 256

/** A hash compressed (RFC 1951), in letters that no address has to escape. */
export function packed(hash: string): string {
  const bytes = deflateSync(strToU8(hash.slice(1) + END + sumOf(hash.slice(1)), true), { level: 9 })
  return PREFIX + lettersOf(bytes)
}

/** Bytes in letters that no address has to escape. */
export function lettersOf(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes in such letters. Throws where they are none. */
export function bytesIn(letters: string): Uint8Array {
  const known = letters.replaceAll('-', '+').replaceAll('_', '/')
  // A rest of one letter is no byte.
  return strToU8(atob(known.length % 4 === 1 ? known.slice(0, -1) : known), true)
}

/** A sum of letters by which a changed one is known (FNV-1a, 32 bit). */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** The hash in a packed one. `isCut` where not all of it could be read. */
export function unpacked(hash: string): { readonly hash: string; readonly isCut: boolean } {
  const text = inflated(hash.slice(PREFIX.length))
  const [, whole, sum] = /^(.*)&\.(\w*)$/s.exec(text) ?? []
  // Links that were packed before there were sums have none.
  if (whole !== undefined && (sum === '' || sum === sumOf(whole))) return { hash: `#${whole}`, isCut: false }
  // The last part may be half of one.
  return { hash: `#${text.slice(0, Math.max(0, text.lastIndexOf('&')))}`, isCut: true }
}

/** As much of it as can be inflated. */
function inflated(letters: string): string {
  let text = ''
  try {
    const bytes = bytesIn(letters.match(/^[\w-]*/)?.[0] ?? '')
    const stream = new Inflate((chunk) => {
      text += strFromU8(chunk, true)
    })
    // No piece is called the last: of a stream that is cut off, what can be read is given all the same.
    for (let at = 0; at < bytes.length && text.length < MOST; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), false)
  } catch {
    // What came before the damage has been read.
  }
  return text
}
