// What is measured where the filters leave no figure? The heads of the measures that the report has stay, so that it is seen what is out.

import { allEvidence } from '../../core/graph/graph.ts'
import { amountsOf } from '../../core/query/amounts.ts'
import type { SumKind } from '../../core/query/sum-choices.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { axisCounts } from './shown-amounts.ts'
import { words } from './words.ts'
import './MeasureHeads.css'

/** The heads over nothing, of the kind that is asked for. */
export function MeasureHeads({ kind }: { readonly kind: SumKind }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const axes = axisCounts(amountsOf(allEvidence(graph))).map(({ axis }) => axis)
  const asked = axes.filter((axis) => axis === kind)
  const shown = kind === 'all' ? axes : asked.length > 0 ? asked : axes.filter((axis) => axis === 'money')
  return (
    <div className="measure-heads">
      {shown.map((axis) => (
        <h2 key={axis}>
          {t(`axis.${axis}`)} <small>0</small>
        </h2>
      ))}
    </div>
  )
}
