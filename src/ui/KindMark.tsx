// What kind of thing is it? Shape and colour, the same everywhere.

import type { EntityKind } from '../core/model/ids.ts'
import { outlineOf, pathIn } from '../core/model/shapes.ts'

/** Width and height of the box of each kind, in a square of 16. */
const SIZES: Readonly<Record<EntityKind, readonly [number, number]>> = {
  group: [13, 13],
  actor: [13, 13],
  crime: [14, 11.2],
  body: [7, 12],
  activity: [13, 9],
  place: [12, 12],
  recommendation: [14, 12],
  document: [9, 13],
  instrument: [9, 13],
  organisation: [14, 14],
  stake: [12, 13],
  mechanism: [12, 12],
}

/** The shape of a kind. Decoration: the words beside it say the same. */
export function KindMark({
  kind,
  size = 14,
  hollow = false,
}: {
  readonly kind: EntityKind
  readonly size?: number
  readonly hollow?: boolean
}) {
  const [width, height] = SIZES[kind]
  return (
    <svg
      className={`kind-mark kind-${kind}${hollow || kind === 'actor' ? ' hollow' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={pathIn(outlineOf(kind), { x: 8, y: 8, width, height })} />
    </svg>
  )
}
