// Which entities does a folded mark stand for?

import type { LensNode } from '../../../core/graph/lens.ts'
import { OTHER_REGIONS } from '../../../core/graph/lenses/response.ts'
import { OTHER_CRIMES } from '../../../core/graph/lenses/ties.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { countListed, supportOf } from '../../../core/query/support.ts'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { PanelHead } from './PanelHead.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** The panel of a fold: its members, each a link to its own panel. */
export function FoldDetails({ fold }: { readonly fold: LensNode }) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const members = fold.members ?? []
  const kind = kindOf(members[0] ?? '')
  const size = (id: string) => countListed(graph, id)
  return (
    <>
      <PanelHead
        kinds={kind ? [kind] : []}
        name={t(
          fold.id === OTHER_CRIMES
            ? 'members.crimes'
            : fold.id === OTHER_REGIONS
              ? 'members.regions'
              : 'members.bodies',
        )}
        counts={[t('count.units', { n: supportOf(graph, lenses.full('nexus'), members).size })]}
      />
      {[...members]
        .sort((a, b) => size(b) - size(a))
        .map((id) => (
          <ThingHeading key={id} id={id} of={fold.id} />
        ))}
    </>
  )
}
