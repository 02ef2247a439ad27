// When is a link packed? When it has grown long, and as soon as the code for it is there.

import type * as Packed from './packed.ts'

/** Longer links than this, in characters, are packed. */
export const LONGEST_PLAIN = 500

let codec: typeof Packed | undefined

/** Whether a hash can only be read with the code for it. */
export function isPacked(hash: string): boolean {
  return hash.startsWith('#z=')
}

/** Fetches the code; without it links stay long. */
export async function loadPacking(): Promise<void> {
  codec ??= await import('./packed.ts').catch(() => undefined)
}

/** A hash as it is, where it is short; otherwise packed, where that is possible by now. */
export function pack(hash: string): string {
  return hash.length <= LONGEST_PLAIN || codec === undefined ? hash : codec.packed(hash)
}

/** A hash that was packed, or any other as it is. `isCut` where not all of it could be read. */
export function unpack(hash: string): { readonly hash: string; readonly isCut: boolean } {
  if (!isPacked(hash)) return { hash, isCut: false }
  return codec === undefined ? { hash: '#', isCut: true } : codec.unpacked(hash)
}
