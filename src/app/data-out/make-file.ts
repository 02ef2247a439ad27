// A published report as text, and a choice -> the file that is saved. Knows no page: a worker runs it, or the page where there is none.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { shortVersion } from '../../core/data-out/about.ts'
import { FORMATS, type FormatId, fileName } from '../../core/data-out/formats.ts'
import { take, type Wanted } from '../../core/data-out/taken.ts'
import { readPack } from '../../core/schema/read-pack.ts'

/** What is asked: the report as the site has it, and how it is wanted. */
export interface DataQuestion extends Pick<Wanted, 'id' | 'version' | 'lens' | 'language' | 'schema'> {
  readonly format: FormatId
  /** The published file and its name. */
  readonly text: string
  readonly file: string
  /** Ids of what is taken; absent where all is. */
  readonly stands?: readonly string[] | undefined
}

/** A file that is made. */
export interface DataFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What is being done. */
export type DataStep = 'reading' | 'writing'

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/** Makes it; rejects with a sentence where the report cannot be read. */
export async function makeFile(question: DataQuestion, told: (step: DataStep) => void): Promise<DataFile> {
  const { format, text, file, stands, ...wanted } = question
  told('reading')
  const { pack, ...read } = readPack(text, file, hash)
  if (pack === undefined) {
    const [first] = 'problems' in read ? read.problems : []
    throw new Error(first === undefined ? file : `${first.file} ${first.path}: ${first.what}`)
  }
  told('writing')
  const taken = take({ ...wanted, pack, published: text, hash, stands: stands && new Set(stands) })
  const content = await FORMATS[format].write(taken)
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content
  const { type } = FORMATS[format]
  return {
    name: fileName(taken, format, shortVersion(taken)),
    type,
    bytes: bytes as Uint8Array<ArrayBuffer>,
  }
}
