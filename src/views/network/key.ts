// What do the shapes and strokes of a picture mean? Only those that it has.

import type { KnownSign } from '../../core/export/figure.ts'
import type { Lens } from '../../core/graph/lens.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { ENTITY_KINDS } from '../../core/model/ids.ts'
import { SIDES } from '../../core/model/ontology.ts'
import type { Translate } from '../../i18n/words.ts'
import { sideLabel } from './side-label.ts'
import type { Key } from './subject.ts'

/**
 * Signs and words for the kinds, sides and strokes of a lens, its lines as at rest or lit. `own` is how many unnamed actors have a
 * kind of their own.
 */
export function keyOf(
  lens: Lens,
  t: Translate<Key>,
  own: number,
  isLit = false,
): { readonly sign: KnownSign; readonly text: string }[] {
  const kinds = ENTITY_KINDS.filter((kind) => lens.nodes.some((node) => node.kind === kind))
  const sides = SIDES.filter((side) => lens.links.some((link) => link.side === side))
  // Rows of the annex and recommendations have no hedge: a stroke says something of claims.
  const strokes = STROKES.filter((stroke) => stroke !== 'firm' && lens.links.some((link) => link.stroke === stroke))
  return [
    ...kinds.map((kind) => ({ sign: { kind }, text: t(`legend.${kind}`, { own }) })),
    ...sides.map((side) => ({ sign: { side, isLit }, text: t(sideLabel(lens.id, side)) })),
    ...(lens.fallen === undefined ? [] : [{ sign: { side: 'fallen' as const }, text: t('legend.fallen') }]),
    ...(strokes.length > 0 ? (['firm', ...strokes] as const) : []).map((stroke) => ({
      sign: { stroke },
      text: t(`legend.${stroke}`),
    })),
  ]
}
