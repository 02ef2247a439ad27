// The text with its citation, as it will be pasted.

import { Fragment } from 'react'
import type { Passage } from '../../core/cite/passage.ts'
import type { Piece, Rich } from '../../core/cite/rich.ts'
import { directionOf } from '../../i18n/locales.ts'

/** A passage in its language. Its lines never change places. */
export function CiteText({
  passage: { texts, entries },
  language,
}: {
  readonly passage: Passage
  readonly language: string
}) {
  return (
    <div lang={language} dir={directionOf(language)}>
      <Lines of={texts} isSaid />
      <div className="cite-entries">
        <Lines of={entries} />
      </div>
    </div>
  )
}

/** What is said may be a quotation in another script, which has its own direction. */
function Lines({ of, isSaid = false }: { readonly of: readonly Rich[]; readonly isSaid?: boolean }) {
  return of.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
    <p key={i} dir={isSaid ? 'auto' : undefined}>
      {line.map((piece, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor have their pieces
        <Fragment key={j}>{shown(piece)}</Fragment>
      ))}
    </p>
  ))
}

function shown(piece: Piece) {
  if (typeof piece === 'string') return piece
  if ('slanted' in piece) return <i>{piece.slanted}</i>
  if ('raised' in piece) return <sup>{piece.raised}</sup>
  return 'note' in piece ? <sup>{piece.note}</sup> : <sup>{piece.noteOf} </sup>
}
