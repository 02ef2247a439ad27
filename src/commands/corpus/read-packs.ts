// Which reports lie in a folder, as on a site, and what is in one of them?

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import type { ListedReport, Pack } from '../../core/model/pack.ts'
import { readPack } from '../../core/schema/read-pack.ts'
import { LIST_SHAPE } from '../../core/schema/reports-shape.ts'
import { refuse } from '../refuse.ts'
import { sha256 } from '../sha256.ts'

/** The list in a folder of packs: `dist/data` of a built site, or `data` of a corpus. */
export function listPacks(folder: string): readonly ListedReport[] {
  const file = join(folder, 'index.json')
  if (!existsSync(file))
    refuse(
      `--from ${folder}`,
      'there is no index.json',
      'name a folder of packs, as data/ of a corpus or of a built site',
    )
  const read = v.safeParse(LIST_SHAPE, parsed(file))
  if (!read.success) refuse(file, 'is no list of reports', 'take the index.json that lies beside the packs')
  return read.output.reports
}

/** A pack of a folder, with its version. Refused where it is not there, not sound, or not what was published. */
export function packIn(folder: string, { file }: ListedReport): { readonly pack: Pack; readonly version: string } {
  const path = join(folder, file)
  if (!existsSync(path)) refuse(path, 'is listed and not there', 'lay it beside index.json, or take it out of the list')
  const text = readFileSync(path, 'utf8')
  const { pack, ...read } = readPack(text, path, sha256)
  if (pack !== undefined) return { pack, version: String(JSON.parse(text).version) }
  const [first] = 'problems' in read ? read.problems : []
  return refuse(path, first ? `${first.path}: ${first.what}` : 'cannot be read', first?.mend ?? 'publish it again')
}

/** The list of a folder with a pack in it, in the place of one of its name; `undefined` where there is no list. */
export function withListed(folder: string, listed: ListedReport): string | undefined {
  if (!existsSync(join(folder, 'index.json'))) return undefined
  const others = listPacks(resolve(folder)).filter(({ id }) => id !== listed.id)
  return `${JSON.stringify({ reports: [...others, listed] }, null, 1)}\n`
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
