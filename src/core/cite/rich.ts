// How does a line with slanted titles and marks of notes leave: as plain text, as Markdown, as HTML? What would be markup there
// is escaped.

/** A piece of text: as it is, slanted, raised, the mark of a note in the text, or the same mark before the note. */
export type Piece =
  | string
  | { readonly slanted: string }
  | { readonly raised: string }
  | { readonly note: number }
  | { readonly noteOf: number }

/** A line of text. */
export type Rich = readonly Piece[]

/** A way to write a line. */
export type Writing = 'plain' | 'markdown' | 'html'

/** Writes a line. */
export function writeRich(rich: Rich, as: Writing): string {
  return rich.map((piece) => WRITERS[as](piece)).join('')
}

/** The marks of notes are digits that Unicode has raised: they stay raised where there is no markup. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (n: number) => [...String(n)].map((digit) => RAISED[Number(digit)] ?? '').join('')

const WRITERS: Readonly<Record<Writing, (piece: Piece) => string>> = {
  plain: (piece) => {
    if (typeof piece === 'string') return piece
    if ('slanted' in piece) return piece.slanted
    if ('raised' in piece) return piece.raised
    return 'note' in piece ? raised(piece.note) : `${raised(piece.noteOf)} `
  },
  markdown: (piece) => {
    if (typeof piece === 'string') return inMarkdown(piece)
    if ('slanted' in piece) return `*${inMarkdown(piece.slanted)}*`
    if ('raised' in piece) return inMarkdown(piece.raised)
    return 'note' in piece ? `[^${piece.note}]` : `[^${piece.noteOf}]: `
  },
  html: (piece) => {
    if (typeof piece === 'string') return inHtml(piece)
    if ('slanted' in piece) return `<i>${inHtml(piece.slanted)}</i>`
    if ('raised' in piece) return `<sup>${inHtml(piece.raised)}</sup>`
    return 'note' in piece ? `<sup>${piece.note}</sup>` : `<sup>${piece.noteOf}</sup> `
  },
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** An address is left whole: Markdown finds it by itself. */
function inMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\`*_[\]<>#|~]/g, '\\$&')))
    .join('')
}
