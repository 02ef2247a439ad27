// How is one of our sentences set? Figures bold; what else is special the caller sets. Text is only ever text.

import { Fragment, type ReactNode } from 'react'

/** A sentence with **bold** figures. `set` may turn a stretch of text into more, such as links. */
export function Prose({ text, set = asText }: { readonly text: string; readonly set?: (part: string) => ReactNode }) {
  return text.split('**').map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence never change places
    <Fragment key={i}>{i % 2 === 1 ? <strong>{set(part)}</strong> : set(part)}</Fragment>
  ))
}

/** A sentence without its marks, for labels. */
export function plainText(text: string): string {
  return text.replaceAll('**', '')
}

function asText(part: string): ReactNode {
  return part
}
