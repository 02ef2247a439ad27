// A PDF -> its text. What takes a PDF apart is handed in: the page loads one build of it, the shell another.

import type { Decoded } from '../text/decode.ts'
import { type Piece, pagesText } from './pdf-layout.ts'

interface PdfPage {
  readonly getTextContent: (options?: object) => Promise<{ readonly items: readonly object[] }>
  readonly cleanup: () => unknown
}

interface PdfDocument {
  readonly numPages: number
  readonly getPage: (n: number) => Promise<PdfPage>
}

/** The part of PDF.js that is used. */
export interface Pdf {
  readonly getDocument: (options: object) => {
    readonly promise: Promise<PdfDocument>
    readonly destroy: () => Promise<void>
  }
}

/** Pages that are read: the report has 27, and the longest documents of the UN some hundreds. */
const MOST_PAGES = 2000
/** Letters without a code, which somebody drew and nobody can copy. */
const CODELESS = /[\p{Co}\p{Cc}\ufffd]/gu

/** The text of a PDF, or why there is none. `options` says where it finds what it may need. */
export async function pdfText(pdf: Pdf, bytes: Uint8Array, options: object = {}): Promise<Decoded> {
  const loading = pdf.getDocument({
    // Nothing is made from text, drawn or fetched.
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...options,
    data: bytes,
  })
  try {
    const file = await loading.promise
    const pages: Piece[][] = []
    for (let n = 1; n <= Math.min(file.numPages, MOST_PAGES); n++) {
      const page = await file.getPage(n)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap(pieceOf))
      page.cleanup()
    }
    const text = pagesText(pages)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const codeless = text.replace(/\s/g, '').match(CODELESS)?.length ?? 0
    if (letters === 0 || codeless > letters) return { text: undefined, because: 'scanned' }
    return { text, encoding: 'PDF' }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { text: undefined, because: isLocked ? 'encrypted' : 'damaged' }
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

/** What PDF.js says of letters: a matrix, the first four of which turn and stretch, the last two place. */
function pieceOf(item: object): Piece[] {
  const { str, transform, width, height, dir } = item as {
    str?: unknown
    transform?: readonly number[]
    width?: number
    height?: number
    dir?: string
  }
  if (typeof str !== 'string' || str === '' || transform === undefined) return []
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  const size = height && height > 0 ? height : Math.hypot(c, d)
  return [{ text: str, x, y, width: width ?? 0, size, isBack: dir === 'rtl' }]
}
