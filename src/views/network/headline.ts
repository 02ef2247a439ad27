// What does the picture say, in one line and a half, of whatever is selected, drawn or not?

import { NO_SIFT, type Sift } from '../../core/graph/sift.ts'
import { absentHeadline, partlyDrawn } from './absent/absent.ts'
import { drawnHeadline } from './drawn-headline.ts'
import { remainsHeadline } from './remains/headline.ts'
import type { Headline, Subject } from './subject.ts'

/**
 * The headline of the lens, or of what is selected; of what is not drawn it says where it is, or why it is not there. Where it is asked
 * how sure it must be and what it must rest on, the lens is headed by what remains.
 */
export function headlineOf(subject: Subject, selected: readonly string[], sift: Sift = NO_SIFT): Headline {
  const [id = '', ...others] = selected
  return (
    (selected.length === 0 ? remainsHeadline(subject, sift) : undefined) ??
    drawnHeadline(subject, selected) ??
    (others.length > 0 ? partlyDrawn(subject, selected) : absentHeadline(subject, id))
  )
}
