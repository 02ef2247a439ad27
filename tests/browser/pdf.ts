// What is on the pages of a PDF that Chromium has written? Its text, its links, its pictures: read from the file itself, so that no
// program has to be there for it.

import { inflateSync } from 'node:zlib'

/** A page of paper. */
export interface PdfPage {
  /** All its letters in the order in which they are drawn, without space between words. */
  readonly text: string
  /** What draws it. */
  readonly drawn: string
}

/** A file, as far as tests ask. */
export interface PdfFile {
  readonly pages: readonly PdfPage[]
  /** Addresses that its links lead to. */
  readonly links: readonly string[]
  /** How many pictures of pixels it holds. */
  readonly images: number
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: string
}

/** Reads a file. */
export function readPdf(bytes: Buffer): PdfFile {
  const objects = objectsIn(bytes.toString('latin1'))
  const all = [...objects.values()]
  const pages = all.filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary))
  return {
    pages: pages.map((page) => {
      const streams = streamsOf(page, objects)
      return {
        text: streams.map(({ stream, fonts }) => textIn(stream, fonts)).join(''),
        drawn: streams.map(({ stream }) => stream).join('\n'),
      }
    }),
    links: all.flatMap(({ dictionary }) =>
      [...dictionary.matchAll(/\/URI\s*\(((?:\\.|[^\\)])*)\)/g)].map(([, uri = '']) => uri),
    ),
    images: all.filter(({ dictionary }) => /\/Subtype\s*\/Image\b/.test(dictionary)).length,
  }
}

function objectsIn(file: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>()
  const start = /(\d+) 0 obj\s/g
  for (let found = start.exec(file); found !== null; found = start.exec(file)) {
    const from = found.index + found[0].length
    const end = file.indexOf('endobj', from)
    const at = file.indexOf('stream', from)
    if (at === -1 || at > end) {
      objects.set(found[1] ?? '', { dictionary: file.slice(from, end), stream: '' })
      start.lastIndex = end
      continue
    }
    const dictionary = file.slice(from, at)
    const first = file.indexOf('\n', at) + 1
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const raw = Buffer.from(file.slice(first, first + length), 'latin1')
    const isPacked = dictionary.includes('/FlateDecode') && !/\/Subtype\s*\/Image\b/.test(dictionary)
    objects.set(found[1] ?? '', { dictionary, stream: isPacked ? inflateSync(raw).toString('latin1') : '' })
    start.lastIndex = first + length
  }
  return objects
}

type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>

/** The streams that draw a page, those of the forms that it uses included, each with its fonts. */
function streamsOf(
  { dictionary }: PdfObject,
  objects: ReadonlyMap<string, PdfObject>,
): { readonly stream: string; readonly fonts: Fonts }[] {
  const resources = resolved(/\/Resources\s*(<<[\s\S]*|\d+ 0 R)/.exec(dictionary)?.[1] ?? '', objects)
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = '', id = '']) => [name, codesOf(id, objects)] as const,
    ),
  )
  const contents = /\/Contents\s*\[?\s*((?:\d+ 0 R\s*)+)/.exec(dictionary)?.[1] ?? ''
  const own = [...contents.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => ({
    stream: objects.get(id)?.stream ?? '',
    fonts,
  }))
  const forms = [...resources.matchAll(/\/X\d+ (\d+) 0 R/g)].flatMap(([, id = '']) => {
    const form = objects.get(id)
    return form && /\/Subtype\s*\/Form\b/.test(form.dictionary)
      ? [{ stream: form.stream, fonts }, ...streamsOf(form, objects)]
      : []
  })
  return [...own, ...forms]
}

function resolved(value: string, objects: ReadonlyMap<string, PdfObject>): string {
  const id = /^(\d+) 0 R/.exec(value)?.[1]
  return id === undefined ? value : (objects.get(id)?.dictionary ?? '')
}

/** The letters that the codes of a font stand for. */
function codesOf(font: string, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<number, string> {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1] ?? ''
  const map = objects.get(id)?.stream ?? ''
  const codes = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letters = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      codes.set(Number.parseInt(code, 16), lettersOf(letters))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letters = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = Number.parseInt(from, 16), i = 0; code <= Number.parseInt(to, 16); code++, i++)
        codes.set(code, String.fromCodePoint((lettersOf(letters).codePointAt(0) ?? 0) + i))
  return codes
}

function lettersOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** The letters that a stream draws, or what it says they are; codes of one byte where the font has no others. */
function textIn(stream: string, fonts: Fonts): string {
  let text = ''
  let codes: ReadonlyMap<number, string> = new Map()
  let isSaid = false
  for (const [sign, font, said, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\/ActualText <(\w+)>|<(\w+)>|\bEMC\b/g)) {
    if (font !== undefined) codes = fonts.get(font) ?? new Map()
    else if (said !== undefined) {
      text += lettersOf(said.replace(/^FEFF/, ''))
      isSaid = true
    } else if (sign === 'EMC') isSaid = false
    else if (hex !== undefined && !isSaid) {
      const digits = Math.max(0, ...codes.keys()) < 256 && !/^00/.test(hex) ? 2 : 4
      for (let i = 0; i < hex.length; i += digits)
        text += codes.get(Number.parseInt(hex.slice(i, i + digits), 16)) ?? ''
    }
  }
  return bare(text)
}

/** A text as it is compared: line breaks of paper are nobody's spaces. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
