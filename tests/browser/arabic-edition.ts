// The site in Arabic, as far as the words of tests/i18n/arabic.json go: what a language that joins by its files would look like. The
// words are there to try the page with real letters, and no edition: nobody who speaks the language has read them.

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject } from './copy.ts'

interface Words {
  /** By id: the name, and what it is called for short. */
  readonly names: Readonly<Record<string, readonly [string, string?]>>
  /** By folder of a catalogue. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const ARABIC = JSON.parse(readFileSync('tests/i18n/arabic.json', 'utf8')) as Words

/** Builds it in a copy of the project, and says where. */
export async function buildArabic(): Promise<string> {
  const copy = copyProject('atlas-arabic-')
  const change = <Content>(path: string, by: (content: Content) => Content) => {
    const file = join(copy, path)
    writeFileSync(file, JSON.stringify(by(JSON.parse(readFileSync(file, 'utf8')))))
  }
  change<object>('src/i18n/locales.json', (all) => ({ ...all, ar: { name: 'العربية', direction: 'rtl' } }))
  for (const [folder, words] of Object.entries(ARABIC.words))
    writeFileSync(join(copy, folder, 'words.ar.json'), JSON.stringify(words))
  const vite = join(copy, 'node_modules', 'vite', 'bin', 'vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', '--minify', 'false'], {
    cwd: copy,
  })
  // The data names things in English where a language is none of its own, and no other word passes its check: only what is built of
  // it has Arabic names.
  const assets = join(copy, 'dist', 'assets')
  for (const file of readdirSync(assets).filter((name) => name.startsWith('_virtual_atlas-names-en-'))) {
    const path = join(assets, file)
    writeFileSync(path, inArabic(readFileSync(path, 'utf8')))
  }
  return join(copy, 'dist')
}

/** Each name of a thing in place of the English one; it stands between quotes within a string. */
function inArabic(code: string): string {
  let changed = code
  for (const { id, names, short } of entitiesIn('data/s-2015-366/entities')) {
    const [full, brief] = ARABIC.names[id] ?? []
    if (full === undefined) continue
    changed = changed.replaceAll(quoted(names.en), quoted(full))
    if (short) changed = changed.replaceAll(quoted(short.en), quoted(brief ?? full))
  }
  return changed
}

const quoted = (name: string): string => `\\"${name}\\"`

interface Entity {
  readonly id: string
  readonly names: { readonly en: string }
  readonly short?: { readonly en: string }
}

function entitiesIn(folder: string): Entity[] {
  return readdirSync(folder).flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { entities: Entity[] }).entities,
  )
}
