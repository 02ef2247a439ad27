// What do the shapes and strokes of this picture mean? In one line, for where it stands alone.

import { STROKES } from '../../core/model/certainty.ts'
import { ENTITY_KINDS } from '../../core/model/ids.ts'
import { ofOwnKind, SIDES } from '../../core/model/ontology.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas, useShownLens } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { sideLabel } from './side-label.ts'
import { words } from './words.ts'
import './NetworkKey.css'

/** The kinds, sides and strokes that the picture on screen has. */
export function NetworkKey() {
  const own = ofOwnKind(useAtlas().graph.dataset.entities, 'actor')
  const lens = useShownLens()
  const t = useWords(words)
  const kinds = ENTITY_KINDS.filter((kind) => lens.nodes.some((node) => node.kind === kind))
  const sides = SIDES.filter((side) => lens.links.some((link) => link.side === side))
  // Rows of the annex and recommendations have no hedge: a stroke says something of claims.
  const strokes = STROKES.filter((stroke) => stroke !== 'firm' && lens.links.some((link) => link.stroke === stroke))
  return (
    <ul className="network-key">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {t(`legend.${kind}`, { own })}
        </li>
      ))}
      {sides.map((side) => (
        <li key={side}>
          <LineMark side={side} />
          {t(sideLabel(lens.id, side))}
        </li>
      ))}
      {(strokes.length > 0 ? (['firm', ...strokes] as const) : []).map((stroke) => (
        <li key={stroke}>
          <StrokeMark stroke={stroke} />
          {t(`legend.${stroke}`)}
        </li>
      ))}
    </ul>
  )
}
