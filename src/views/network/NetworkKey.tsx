// What do the shapes and strokes of this picture mean? In one line, for where it stands alone.

import type { KnownSign } from '../../core/export/figure.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas, useShownLens } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { keyOf } from './key.ts'
import { words } from './words.ts'
import './NetworkKey.css'

/** The kinds, sides and strokes that the picture on screen has. */
export function NetworkKey() {
  const own = ofOwnKind(useAtlas().graph.dataset.entities, 'actor')
  const lens = useShownLens()
  const t = useWords(words)
  return (
    <ul className="network-key">
      {keyOf(lens, t, own).map(({ sign, text }) => (
        <li key={Object.values(sign)[0]}>
          <Sign sign={sign} />
          {text}
        </li>
      ))}
    </ul>
  )
}

function Sign({ sign }: { readonly sign: KnownSign }) {
  if ('kind' in sign) return <KindMark kind={sign.kind} />
  return 'side' in sign ? <LineMark side={sign.side} /> : <StrokeMark stroke={sign.stroke} />
}
