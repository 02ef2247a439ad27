// What remains of a picture when it is asked how sure a claim must be and what it must rest on, and what falls?

import type { Evidence } from '../graph/graph.ts'
import { type Lens, type LensLink, standsOf } from '../graph/lens.ts'
import { isStepped, type Sift, tiesOf } from '../graph/sift.ts'
import type { Claim } from '../model/claim.ts'
import { compareUnits, type EntityId, type UnitId } from '../model/ids.ts'
import { papersOf } from './footing.ts'
import { NONE, type SourceId, sourcesOfClaim } from './sources.ts'

/** A source, and the ties that claims which name it carry. */
export interface Carrier {
  /** Or `NONE`: the report names nobody beside itself. */
  readonly id: SourceId
  readonly ties: readonly LensLink[]
  /** Where those claims stand, in the order of the report. */
  readonly units: readonly UnitId[]
}

/** What two steps leave of a picture. */
export interface Remains {
  readonly left: readonly LensLink[]
  /** Claims that carry what is left. */
  readonly claims: readonly Claim[]
  readonly fallen: readonly LensLink[]
  /** The one that carries most first; nobody last. Where a document is asked for, documents alone. */
  readonly carriers: readonly Carrier[]
  /** Named groups without a tie left, which had one. */
  readonly bare: readonly EntityId[]
}

/** What is left of a sifted picture; `undefined` where neither step is asked, or where the picture has no ghosts. */
export function remainsOf(graph: Evidence, lens: Lens, sift: Sift): Remains | undefined {
  if (!isStepped(sift)) return undefined
  const left = tiesOf(lens)
  const fallen = tiesOf({ links: lens.fallen ?? [] })
  const claimsOf = (link: LensLink) => standsOf(link).flatMap((stand) => graph.claims.get(stand) ?? [])
  const claims = [...new Set(left.flatMap(claimsOf))]
  const carriers = new Map<SourceId, { ties: Set<LensLink>; units: Set<UnitId> }>()
  for (const link of left)
    for (const claim of claimsOf(link))
      for (const id of sift.rests === 'document' ? papersOf(claim) : sourcesOfClaim(claim)) {
        const carrier = carriers.get(id) ?? { ties: new Set(), units: new Set() }
        carriers.set(id, carrier)
        carrier.ties.add(link)
        for (const { unit } of claim.evidence) carrier.units.add(unit)
      }
  const touched = new Set(fallen.flatMap(({ source, target }) => [source, target]))
  return {
    left,
    claims,
    fallen,
    carriers: [...carriers]
      .map(([id, { ties, units }]) => ({ id, ties: [...ties], units: [...units].sort(compareUnits) }))
      .sort(
        (a, b) =>
          Number(a.id === NONE) - Number(b.id === NONE) || b.ties.length - a.ties.length || compareUnits(a.id, b.id),
      ),
    bare: lens.nodes.filter(({ id, kind, alone }) => kind === 'group' && alone && touched.has(id)).map(({ id }) => id),
  }
}
