// Which claims show how a paragraph becomes a line? One for each stroke, the first that the report names both ends of.

import { STROKES, type Stroke, strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Dataset } from '../../core/model/dataset.ts'
import { kindOf } from '../../core/model/ids.ts'

/** A claim that is followed, and what it would be drawn with. */
export interface Example {
  readonly claim: Claim
  readonly stroke: Stroke
}

/** Claims that tie somebody to a crime, one a stroke, firmest first: those of lines that are `drawn`, named groups before others, with a sum before without. */
export function examplesOf({ claims }: Pick<Dataset, 'claims'>, drawn: ReadonlySet<string>): readonly Example[] {
  const plain = claims.filter(
    ({ subject, object, reading, polarity, evidence }) =>
      reading === 'explicit' &&
      polarity !== 'denied' &&
      ['group', 'actor'].includes(kindOf(subject) ?? '') &&
      kindOf(object) === 'crime' &&
      typeof evidence[0]?.sentences[0] === 'number',
  )
  const rank = ({ id, subject, quantities = [] }: Claim) =>
    (drawn.has(id) ? 0 : 4) + (kindOf(subject) === 'group' ? 0 : 2) + (quantities.length > 0 ? 0 : 1)
  return STROKES.flatMap((stroke) => {
    const [claim] = plain.filter((one) => strokeOf(one) === stroke).sort((a, b) => rank(a) - rank(b))
    return claim ? [{ claim, stroke }] : []
  })
}
