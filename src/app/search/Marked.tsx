// Which letters of a line are what was asked for?

import { createContext, Fragment, useContext } from 'react'
import { markedIn } from '../../core/query/asking/marks.ts'
import { WithChinese } from '../../ui/WithChinese.tsx'

/** The words that are marked in all lines. */
export const AskedContext = createContext<readonly string[]>([])

/** A text with what was asked for marked. */
export function Marked({ text }: { readonly text: string }) {
  const asked = useContext(AskedContext)
  return markedIn(text, asked).map(({ text: part, isMarked }, i) => {
    const As = isMarked ? 'mark' : Fragment
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a fixed text never change places
      <As key={i}>
        <WithChinese text={part} />
      </As>
    )
  })
}
