// How is one of our sentences set? Figures bold; what else is special the caller sets. Text is only ever text.

import { Fragment, type ReactNode } from 'react'

/**
 * A sentence with **bold** figures. `set` may turn a stretch of text into more, such as links; it is told at which letter of the
 * sentence the stretch begins.
 */
export function Prose({
  text,
  set = asText,
}: {
  readonly text: string
  readonly set?: (part: string, at: number) => ReactNode
}) {
  const parts = text.split('**')
  return parts.map((part, i) => {
    const shown = set(part, parts.slice(0, i).join('**').length + (i > 0 ? 2 : 0))
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence never change places
    return <Fragment key={i}>{i % 2 === 1 ? <strong>{shown}</strong> : shown}</Fragment>
  })
}

/** A sentence without its marks, for labels. */
export function plainText(text: string): string {
  return text.replaceAll('**', '')
}

function asText(part: string): ReactNode {
  return part
}
