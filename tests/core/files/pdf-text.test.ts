// What does the library say of PDFs of all kinds, and of what only pretends to be one?

import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { describe, expect, it } from 'vitest'
import { pdfText } from '../../../src/core/files/pdf-text.ts'
import { GBK, HELVETICA, pageOf } from './pdf-made.ts'

const cMapUrl = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../cmaps/')
const read = (bytes: Uint8Array) => pdfText(pdf, bytes, { cMapUrl, useWorkerFetch: false })
const LINES = 'BT /F1 12 Tf 72 700 Td (1. One sentence,) Tj 0 -16 Td (and its end.) Tj ET'

describe('a PDF', () => {
  it('gives its lines', async () => {
    expect(await read(pageOf(LINES, [HELVETICA]))).toEqual({
      text: '1. One sentence,\nand its end. \n\f\n',
      encoding: 'PDF',
    })
  })
  it('in a Chinese font that it does not bring along is read by the table that it names', async () => {
    const drawn = 'BT /F1 12 Tf 72 700 Td <C1AABACFB9FA> Tj ET'
    expect(await read(pageOf(drawn, GBK))).toMatchObject({ text: '联合国\n\f\n' })
  })
  it('of which the table of places is lost is read all the same', async () => {
    const whole = new TextDecoder('latin1').decode(pageOf(LINES, [HELVETICA]))
    const broken = whole
      .replace(/xref\n[\s\S]*?trailer/, 'xref\n0 1\ntrailer')
      .replace(/startxref\n\d+/, 'startxref\n7')
    expect(await read(Uint8Array.from(broken, (char) => char.charCodeAt(0)))).toMatchObject({ encoding: 'PDF' })
  })
})

describe('a PDF that gives no text says why', () => {
  it.each<[string, Uint8Array, string]>([
    ['it shows pictures only', pageOf('0 0 m 100 100 l S', []), 'scanned'],
    [
      'it is locked',
      pageOf(
        LINES,
        [HELVETICA],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      ),
      'encrypted',
    ],
    ['it is cut off', pageOf(LINES, [HELVETICA]).slice(0, 60), 'damaged'],
    ['it is none', new TextEncoder().encode('%PDF-1.7\nnothing of the kind'), 'damaged'],
  ])('%s', async (_, bytes, because) => {
    expect(await read(bytes)).toEqual({ text: undefined, because })
  })
})
