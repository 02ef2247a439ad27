// What does the picture say, in one line and a half, of whatever is selected, drawn or not?

import { absentHeadline, partlyDrawn } from './absent/absent.ts'
import { drawnHeadline } from './drawn-headline.ts'
import type { Headline, Subject } from './subject.ts'

/** The headline of the lens, or of what is selected; of what is not drawn it says where it is, or why it is not there. */
export function headlineOf(subject: Subject, selected: readonly string[]): Headline {
  const [id = '', ...others] = selected
  return (
    drawnHeadline(subject, selected) ??
    (others.length > 0 ? partlyDrawn(subject, selected) : absentHeadline(subject, id))
  )
}
