// A file of any kind -> its text, or why it has none.

import { type Decoded, decodeText, type FileTrouble, LARGEST_COPY } from '../text/decode.ts'
import { docxText } from './docx-text.ts'
import { htmlText, isHtml } from './html-text.ts'
import { type FileKind, isEncryptedOffice, kindOf } from './kind.ts'

/** Takes a PDF apart, once what does it is there. */
export type ReadPdf = (bytes: Uint8Array) => Promise<Decoded>

const NO_TEXT: Readonly<Partial<Record<FileKind, FileTrouble>>> = { rtf: 'binary', image: 'image' }

/** The text of a file, told by its bytes. */
export async function readFile(bytes: Uint8Array, readPdf: ReadPdf): Promise<Decoded> {
  if (bytes.length > LARGEST_COPY) return { text: undefined, because: 'too-large' }
  const kind = kindOf(bytes)
  if (kind === 'pdf') return readPdf(bytes)
  if (kind === 'zip') return docxText(bytes)
  if (kind === 'old-office') return { text: undefined, because: isEncryptedOffice(bytes) ? 'encrypted' : 'old-word' }
  const because = NO_TEXT[kind]
  if (because !== undefined) return { text: undefined, because }
  const decoded = decodeText(bytes)
  return decoded.text !== undefined && isHtml(decoded.text)
    ? { text: htmlText(decoded.text), encoding: 'HTML' }
    : decoded
}
