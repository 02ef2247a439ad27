// What kind of thing is it? Shape and colour, the same everywhere.

import type { EntityKind } from '../core/model/ids.ts'
import { KINDS } from '../core/model/kinds.ts'
import { outlineOf, pathIn } from '../core/model/shapes.ts'
import { rem } from './root-size.ts'
import './KindMark.css'

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
  const [width, height] = KINDS[kind].sign
  return (
    <svg
      className={`kind-mark kind-${kind}${hollow || KINDS[kind].filling === 'hollow' ? ' hollow' : ''}`}
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={pathIn(outlineOf(kind), { x: 8, y: 8, width, height })} />
    </svg>
  )
}
