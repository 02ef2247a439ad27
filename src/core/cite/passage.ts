// A text with what it cites, as one passage to paste: its notes or list of references below it.

import type { Citation } from './reference.ts'
import { type Piece, type Rich, type Writing, writeRich } from './rich.ts'
import type { Style, Written } from './style.ts'

/** A passage, line by line. */
export interface Passage {
  /** Paragraphs; the last one points to what is cited. */
  readonly texts: readonly Rich[]
  /** Notes, or lines of a list of references. */
  readonly entries: readonly Rich[]
}

/** Sets paragraphs and what they cite in a style. Without a paragraph the citations stand alone. */
export function setPassage(
  paragraphs: readonly string[],
  citations: readonly Citation[],
  style: Style,
  written: Written,
): Passage {
  const hasText = paragraphs.length > 0
  return {
    texts: paragraphs.map((text, i) =>
      i === paragraphs.length - 1 && citations.length > 0 ? pointed(text, citations, style, written) : [text],
    ),
    entries: citations.map((cited, i) => [...(hasText ? labelOf(i + 1, style) : []), ...style.entry(cited, written)]),
  }
}

/** Writes a passage. */
export function writePassage({ texts, entries }: Passage, as: Writing): string {
  const line = (rich: Rich) => writeRich(rich, as)
  if (as === 'html') return [...texts, ...entries].map((rich) => `<p>${line(rich)}</p>`).join('\n')
  // Markdown knows a line by the empty one before it.
  const list = entries.map(line).join(as === 'markdown' ? '\n\n' : '\n')
  return [...texts.map(line), list].filter((block) => block !== '').join('\n\n')
}

/** A paragraph that points to what it cites. Brackets and numbers stand before its full stop, the marks of notes after it. */
function pointed(text: string, citations: readonly Citation[], style: Style, written: Written): Rich {
  const numbers = citations.map((_, i) => i + 1)
  if (style.points === 'note')
    return [text, ...numbers.flatMap((note): Piece[] => (note === 1 ? [{ note }] : [{ raised: ' ' }, { note }]))]
  const stop = /[.。]$/.exec(text)?.[0] ?? ''
  const body = text.slice(0, text.length - stop.length)
  if (style.points === 'number') return [body, { raised: numbers.length === 1 ? '[1]' : `[1-${numbers.length}]` }, stop]
  const zh = written.language === 'zh'
  const inside = citations.map((cited) => style.inText?.(cited, written) ?? '').join(zh ? '；' : '; ')
  return [`${body}${zh ? `（${inside}）` : ` (${inside})`}${stop}`]
}

/** What stands before an entry. */
function labelOf(n: number, { points }: Style): Rich {
  if (points === 'author-date') return []
  return points === 'number' ? [`[${n}] `] : [{ noteOf: n }]
}
