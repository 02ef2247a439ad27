// The copy of the report that a site owner may put into an ignored folder, for the build to take along.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Proof } from '../../core/model/proof.ts'

/** Where a site owner may put a copy of the report; git ignores it. */
export const OWN_TEXT = 'own-text'
/** Where the site then serves it. */
export const OWN_TEXT_ADDRESS = 'data/own-text.txt'

/** The bytes of the first text file in the owner's folder; `undefined` where there is none. */
export function ownText(folder: string): Uint8Array | undefined {
  if (!existsSync(folder)) return undefined
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()[0]
  return name === undefined ? undefined : readFileSync(join(folder, name))
}

/** What a copy is compared with: the hash of each unit. */
export function hashesOf(proof: Proof): Record<string, string> {
  return Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
}
