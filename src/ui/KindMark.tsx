// What kind of thing is it? Shape and colour, the same everywhere.

import type { EntityKind } from '../core/model/ids.ts'

const SHAPES: Readonly<Record<EntityKind, string>> = {
  group: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  crime: 'M4.4 2.4h7.2L15 8l-3.4 5.6H4.4L1 8z',
  body: 'M4.5 2h7v12h-7z',
  activity: 'M1.5 3.5h8.5l4.5 4.5-4.5 4.5H1.5z',
  place: 'M8 2a6 6 0 1 0 .01 0z',
  recommendation: 'M8 2 15 14H1z',
  document: 'M3.5 1.5h6l3 3v10h-9z',
  organisation: 'M5.5 4.5h5a3.5 3.5 0 0 1 0 7h-5a3.5 3.5 0 0 1 0-7z',
  actor: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  mechanism: 'M2 8h12',
  instrument: 'M3.5 1.5h9v13h-9z',
  stake: 'M8 1.5 14 4v4c0 3.5-2.5 5.5-6 6.5-3.5-1-6-3-6-6.5V4z',
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
  return (
    <svg
      className={`kind-mark kind-${kind}${hollow || kind === 'actor' ? ' hollow' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[kind]} />
    </svg>
  )
}
