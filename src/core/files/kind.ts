// What is a file? Its first bytes tell; its name may say anything.

/** What a file can be told to be before it is read. */
export type FileKind = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'image' | 'text'

const STARTS: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['old-office', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['rtf', '{\\rtf'],
  ['image', '\u0089PNG'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
  ['image', 'II*\u0000'],
  ['image', 'MM\u0000*'],
  ['image', 'AT&TFORM'],
]
/** A PDF may have other bytes before its head. */
const PDF_WITHIN = 1024

/** The kind of a file by its bytes. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = Array.from(bytes.subarray(0, PDF_WITHIN), (byte) => String.fromCharCode(byte)).join('')
  const found = STARTS.find(([, start]) => head.startsWith(start))
  if (found) return found[0]
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)|^BM[\s\S]{4}\0{4}/.test(head)) return 'image'
  return /%PDF-\d/.test(head) ? 'pdf' : 'text'
}

/** Whether a Word file of today lies encrypted in a container of old. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return includes(
    bytes,
    [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]),
  )
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
