// Bytes of a file -> its text, whatever the encoding, or the reason why it is no text.

/** How a text was encoded, or what kind of file it was taken from. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB 18030' | 'HTML' | 'DOCX' | 'PDF'

/** Why bytes are no text. */
export type TextTrouble = 'empty' | 'too-large' | 'binary' | 'unknown-encoding'

/** Why there is no text to be had from a file. */
export type FileTrouble =
  | TextTrouble
  /** A picture of a page. */
  | 'image'
  /** Pages without letters, or with letters that have no codes. */
  | 'scanned'
  /** It opens with a password only. */
  | 'encrypted'
  /** Word before 2007. */
  | 'old-word'
  /** It says that it is a PDF or DOCX, and cannot be taken apart. */
  | 'damaged'
  /** What takes a PDF apart is not in the one file that the page is. */
  | 'not-here'
  /** What takes it apart did not arrive. */
  | 'no-code'

/** A decoded text, or why there is none. */
export type Decoded<Trouble = FileTrouble> =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly text: undefined; readonly because: Trouble }

/** A text of the report is about 0.1 MB, twice that in UTF-16; far more is something else. */
export const LARGEST_TEXT = 8 * 1024 * 1024
/** A PDF or DOCX brings fonts and pictures along. */
export const LARGEST_COPY = 64 * 1024 * 1024

/** Decodes UTF-8, UTF-16 with or without a mark, and GB 18030 (with GBK and GB 2312 inside it). */
export function decodeText(bytes: Uint8Array): Decoded<TextTrouble> {
  if (bytes.length === 0) return { text: undefined, because: 'empty' }
  if (bytes.length > LARGEST_TEXT) return { text: undefined, because: 'too-large' }
  const utf16 = utf16Order(bytes)
  if (utf16 !== undefined) {
    const text = decode(bytes, utf16)
    return text === undefined || !isText(text) ? { text: undefined, because: 'binary' } : { text, encoding: 'UTF-16' }
  }
  if (bytes.subarray(0, 65536).includes(0)) return { text: undefined, because: 'binary' }
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined)
    return isText(utf8) ? { text: utf8, encoding: 'UTF-8' } : { text: undefined, because: 'binary' }
  const gb = decode(bytes, 'gb18030')
  if (gb !== undefined && isText(gb) && /[\u4e00-\u9fff]{2}/u.test(gb)) return { text: gb, encoding: 'GB 18030' }
  return { text: undefined, because: gb === undefined || isText(gb) ? 'unknown-encoding' : 'binary' }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark, or by zero bytes that stand on one side of each pair only. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const enough = head.length / 50
  if (odd > enough && even * 4 < odd) return 'utf-16le'
  if (even > enough && odd * 4 < even) return 'utf-16be'
  return undefined
}

/** Control characters that no text holds betray a binary file. */
function isText(text: string): boolean {
  let odd = 0
  for (const char of text.slice(0, 65536)) {
    const code = char.charCodeAt(0)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) odd++
  }
  return odd * 200 <= Math.min(text.length, 65536)
}
