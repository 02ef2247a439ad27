// The report itself, torn in all the ways that editors and extractions tear it: is every unit still proved, and no other text ever?

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.ts'
import { hashesOf } from '../../src/commands/vite/own-text.ts'
import { readCopyText } from '../../src/core/evidence/own-copy.ts'
import { sizesOf } from '../../src/core/evidence/seek-units.ts'
import { readFile } from '../../src/core/files/read-file.ts'
import type { Decoded } from '../../src/core/text/decode.ts'
import { trials } from '../core/chance.ts'
import { asDocx, asHtml } from '../core/files-made.ts'
import { dataset, proof, parsed as report, raw as text } from './report.ts'

const hashes = hashesOf(proof)
const known = { ...dataset.report, sizes: sizesOf(proof) }
const compare = (decoded: Decoded) => readCopyText(decoded, hashes, known, sha256)
const read = (torn: string) => compare({ text: torn, encoding: 'UTF-8' })
const lines = text.split('\n')
const trimmed = lines.map((line) => line.trim())
const full = (some: string) =>
  some.replace(/[0-9A-Za-z()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const WAYS: Readonly<Record<string, string>> = {
  'as it is': text,
  'trailing blanks trimmed': lines.map((line) => line.trimEnd()).join('\n'),
  'leading blanks trimmed': lines.map((line) => line.trimStart()).join('\n'),
  'both trimmed': trimmed.join('\n'),
  'no empty lines': lines.filter((line) => line.trim() !== '').join('\n'),
  'lines joined with blanks': trimmed.filter((line) => line !== '').join(' '),
  'lines joined without': trimmed.join(''),
  'blanks that do not break': text.replaceAll(' ', '\u00a0'),
  'blanks of full width': text.replaceAll(' ', '\u3000'),
  'marks of no width': text.replaceAll('。', '。\u200b'),
  'soft hyphens': text.replace(/(.{7})/g, '$1\u00ad'),
  'other hyphens': text.replaceAll('-', '\u2010'),
  'CR LF': text.replaceAll('\n', '\r\n'),
  CR: text.replaceAll('\n', '\r'),
  'pages by form feed': text.replace(/\n {6}/g, '\f'),
  'digits and letters of full width': full(text),
  'signs of half width': text.replace(/[（），：；]/g, (sign) => sign.normalize('NFKC')),
  NFKC: text.normalize('NFKC'),
  NFD: text.normalize('NFD'),
  'page numbers in between': trimmed
    .map((line, i) => (i % 60 === 59 ? `${Math.floor(i / 60)}\nS/2015/366\n- ${i % 30} -\n${line}` : line))
    .join('\n'),
}

describe('the report', () => {
  it.each(Object.entries(WAYS))('%s: 160 of 160', (_, torn) => {
    const copy = read(torn)
    expect(Object.keys(hashes).filter((id) => !copy.units[id]?.verified)).toEqual([])
    expect(copy.trouble).toBeUndefined()
  })
  it.each([
    ['HTML', new TextEncoder().encode(asHtml(report))],
    ['HTML with footnotes in between', new TextEncoder().encode(asHtml(report, 'foot'))],
    ['DOCX', asDocx(report)],
    ['DOCX with numbers of lists', asDocx(report, { numbered: true })],
  ])('%s: 160 of 160', async (_, file) => {
    const decoded = await readFile(file, async () => ({ text: undefined, because: 'no-code' }))
    expect(compare(decoded)).toMatchObject({ verified: 160 })
  })
})

it('a sentence that is not the printed one is never verified', () => {
  const printed = new Map(
    report.units.map(({ id, sentences, cells }) => [id, { sentences, ...(cells && { cells }), verified: true }]),
  )
  const ways = [text, trimmed.join('\n'), trimmed.join(' '), full(text)]
  const letters = [...'不未非一二三十百万年0123456789甲']
  trials(60, (chance) => {
    const way = chance.one(ways)
    const at = chance.one([...way.matchAll(/[\p{Script=Han}\d]/gu)].map(({ index }) => index))
    const changed =
      way.slice(0, at) + (chance.below(3) > 0 ? chance.one(letters) : '') + way.slice(at + chance.below(2))
    for (const [id, unit] of Object.entries(read(changed).units))
      if (unit.verified) expect(unit).toEqual(printed.get(id))
  })
})
