// A text with marks of units: ¶ as narrow as a letter in every language.

import { Fragment } from 'react'
import './Marked.css'

/** The text. Fonts of Han letters set ¶ as wide as one of those, with air round it. */
export function Marked({ text }: { readonly text: string }) {
  return text.split('¶').map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
    <Fragment key={i}>
      {i > 0 && <span className="handout-mark">¶</span>}
      {part}
    </Fragment>
  ))
}
