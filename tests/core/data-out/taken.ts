// What is taken along in these tests: the real report, and a made-up one with names that no file format likes.

import { unzipSync } from 'fflate'
import { publishedSchema } from '../../../src/commands/json-schemas.ts'
import { readAtlas } from '../../../src/commands/read-atlas.ts'
import { sha256 } from '../../../src/commands/sha256.ts'
import { type Taken, take, type Wanted } from '../../../src/core/data-out/taken.ts'
import { publish } from '../../../src/core/export/publish.ts'
import type { Pack } from '../../../src/core/model/pack.ts'
import { atlasDataset } from '../fixture-atlas.ts'

const { read, faults } = readAtlas('data')
if (!read) throw new Error(faults)
const { dataset, proof, accounts, terms, briefings = [] } = read

/** All of the real report but the order of its rows, which takes long to find. */
export const PACK: Pack = { dataset, accounts, briefings, terms, proof }

const wanted = (pack: Pack, more: Partial<Wanted>): Wanted => {
  const published = publish(pack, sha256)
  return {
    id: 's-2015-366',
    pack,
    version: published.version,
    published: `${JSON.stringify(published, null, 1)}\n`,
    lens: 'nexus',
    language: 'en',
    hash: sha256,
    schema: JSON.stringify(publishedSchema()),
    ...more,
  }
}

/** The real report, or a part of it. */
export function real(stands?: ReadonlySet<string>, more: Partial<Wanted> = {}): Taken {
  return take(wanted(PACK, { stands, ...more }))
}

/** Names that a careless writer breaks a file with. */
export const HOSTILE = `=1+2 & <b> "quoted" 'it' \u0001\u0008 a\nb, 甲团 ]]>`

/** A small report whose first thing is so called, and whose claims say so. */
export function hostile(more: Partial<Wanted> = {}): Taken {
  const small = atlasDataset()
  const [first] = small.entities
  const entities = small.entities.map((one) => (one === first ? { ...one, names: { en: HOSTILE, zh: HOSTILE } } : one))
  const claims = small.claims.map((claim) => ({ ...claim, statement: { en: HOSTILE, zh: HOSTILE } }))
  const pack: Pack = { dataset: { ...small, entities, claims }, accounts: { modals: [], names: [] } }
  return take(wanted(pack, { id: 'r', ...more }))
}

/** The same without what no XML can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
export const HOSTILE_IN_XML = HOSTILE.replace(/[\u0001\u0008]/g, '')

/** The texts in a package, by path, with the marks at their start. */
export function unpacked(zip: string | Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(bytesIn(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

/** The files in a package, by path. */
export function bytesIn(zip: string | Uint8Array): Readonly<Record<string, Uint8Array>> {
  if (typeof zip === 'string') throw new Error('no package')
  return unzipSync(zip)
}
