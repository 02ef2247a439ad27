// On whose word does a claim stand? One rule for the card, the table, the comparison and every count.

import type { Claim } from './claim.ts'
import { type EntityId, readUnitId, type UnitId } from './ids.ts'

/** What of a claim says on whose word it stands. */
type Spoken = Pick<Claim, 'attribution' | 'footnotes'>

/** Who a claim names as its source, nearest first. A footnote stands for whom it cites: by itself only where nobody else is named. */
export function namedSources({ attribution, footnotes = [] }: Spoken): readonly (EntityId | UnitId)[] {
  const named = [...new Set([...attribution, ...footnotes])]
  const others = named.filter((id) => readUnitId(id) === undefined)
  return others.length > 0 ? others : named
}

/** Whether the report itself says it: it names nobody and does not hedge. Where it hedges on nobody’s word, nobody says so. */
export function isOwnWord(claim: Spoken & Pick<Claim, 'hedge'>): boolean {
  return claim.hedge === null && namedSources(claim).length === 0
}
