// A Word file -> its text, line by line: paragraphs and cells in their order, footnotes behind them.

import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import type { Decoded } from '../text/decode.ts'
import { LinesOut } from './lines-out.ts'
import { type Numbering, numberingOf } from './numbering.ts'

/** What is unpacked at most: the words of a long report come to a few megabytes. */
const LARGEST_PART = 48 * 1024 * 1024
const PARTS = /^word\/(document\d*|footnotes|endnotes|numbering)\.xml$/

/** The text of a Word file; what is packed in another way, holds no document or unpacks to far more than a report is none. */
export function docxText(bytes: Uint8Array): Decoded {
  let isTooLarge = false
  let isEncrypted = false
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (name === 'EncryptedPackage') isEncrypted = true
        if (!PARTS.test(name)) return false
        if (originalSize > LARGEST_PART || size > LARGEST_PART) isTooLarge = true
        return !isTooLarge
      },
    })
  } catch {
    return { text: undefined, because: 'damaged' }
  }
  if (isEncrypted) return { text: undefined, because: 'encrypted' }
  if (isTooLarge) return { text: undefined, because: 'too-large' }
  const part = (name: string) => {
    const found = files[`word/${name}.xml`]
    return found && new TextDecoder('utf-8').decode(found)
  }
  const document = part('document') ?? part('document2')
  if (document === undefined) return { text: undefined, because: 'binary' }
  const out = new LinesOut()
  const numbering = numberingOf(part('numbering') ?? '')
  const calls = { footnote: [] as string[], endnote: [] as string[] }
  readParagraphs(document, out, numbering, (kind, id) => calls[kind].push(id))
  let n = 0
  for (const kind of ['footnote', 'endnote'] as const) {
    const notes = notesOf(part(`${kind}s`) ?? '', kind)
    for (const id of new Set(calls[kind])) {
      const note = notes.get(id)
      n++
      if (note === undefined) continue
      out.write(`${n} ${note}`)
      out.endParagraph()
    }
  }
  const text = out.text()
  return text.trim() === '' ? { text: undefined, because: 'scanned' } : { text, encoding: 'DOCX' }
}

type Called = (kind: 'footnote' | 'endnote', id: string) => void

/** What was taken out by a change that is tracked, and what stands a second time for old programs. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])
const LETTERS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:noBreakHyphen': '-', 'w:softHyphen': '' }

function readParagraphs(xml: string, out: LinesOut, numbering: Numbering, called: Called): void {
  let silent = 0
  let isText = false
  let isRaised = false
  /** The number of a list stands before the first letter of its paragraph. */
  let list: { id: string; level: number } | undefined
  let isInProperties = false
  const begin = () => {
    if (list === undefined) return
    const number = numbering.next(list.id, list.level)
    list = undefined
    if (number !== '') out.write(`${number} `)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++
        if (silent > 0) return
        const value = attributes['w:val'] ?? ''
        if (name === 'w:p' || name === 'w:tbl') {
          out.endParagraph()
          list = undefined
        }
        if (name === 'w:tr') out.startRow()
        if (name === 'w:pPr') isInProperties = true
        if (name === 'w:numPr') list = { id: '', level: 0 }
        if (list && isInProperties && name === 'w:numId') list.id = value
        if (list && isInProperties && name === 'w:ilvl') list.level = Number(value) || 0
        if (name === 'w:r') isRaised = false
        if (name === 'w:vertAlign') isRaised = value === 'superscript'
        if (name === 'w:t') {
          begin()
          isText = true
        }
        if (name in LETTERS && !isInProperties) out.write(LETTERS[name] ?? '')
        if (name === 'w:br' || name === 'w:cr') {
          if (attributes['w:type'] === 'page') out.endPage()
          else out.endLine()
        }
        if (name === 'w:footnoteReference') called('footnote', attributes['w:id'] ?? '')
        if (name === 'w:endnoteReference') called('endnote', attributes['w:id'] ?? '')
      },
      ontext(text) {
        if (silent > 0 || !isText) return
        if (isRaised) out.writeRaised(text)
        else out.write(text)
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--
        if (silent > 0) return
        if (name === 'w:t') isText = false
        if (name === 'w:pPr') isInProperties = false
        if (name === 'w:tc') out.endCell()
        if (name === 'w:tr') out.endRow()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

/** The texts of notes by their ids, without those that are rules between notes and text. */
function notesOf(xml: string, kind: 'footnote' | 'endnote'): Map<string, string> {
  const notes = new Map<string, string>()
  let id: string | undefined
  let isText = false
  let silent = 0
  let text = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++
        if (name === `w:${kind}`) {
          id = attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? attributes['w:id'] : undefined
          text = ''
        }
        if (name === 'w:t') isText = true
        if (silent === 0 && (name === 'w:p' || name === 'w:tab' || name === 'w:br')) text += ' '
        if (silent === 0 && name === 'w:noBreakHyphen') text += '-'
      },
      ontext(piece) {
        if (isText && silent === 0) text += piece
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--
        if (name === 'w:t') isText = false
        if (name === `w:${kind}` && id !== undefined) notes.set(id, text.replace(/\s+/g, ' ').trim())
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return notes
}
