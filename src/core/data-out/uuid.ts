// Ids that are the same each time: UUIDs of version 5, made of a name and the space it is a name in (RFC 9562).

import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** The space of addresses, as the standard has it. */
const URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The space of our names. */
export const OWN_SPACE = uuidOf('urn:nexus-atlas', URLS)

/** The id of a name in a space. */
export function uuidOf(name: string, space: string = OWN_SPACE): string {
  const hash = sha1(concatBytes(hexToBytes(space.replaceAll('-', '')), utf8ToBytes(name))).slice(0, 16)
  // Four bits for the version, two for the variant.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(hash)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
