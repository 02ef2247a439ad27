// One recommendation in a panel, with the paragraph that makes it.

import type { Recommendation } from '../../../core/model/recommendation.ts'
import { useLanguage, useLocale } from '../../../i18n/language.ts'
import { askedText } from '../../../i18n/said/advice-text.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useAtlas } from '../../../state/atlas.ts'
import { AdviceCard } from '../../../ui/AdviceCard.tsx'

/** The card of a recommendation, and why it stands in this list where that is not plain. */
export function Advice({ one, remark }: { readonly one: Recommendation; readonly remark?: string }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  return (
    <AdviceCard
      statement={one.statement[language]}
      asked={askedText(one, graph.dataset.ontology, locale)}
      remark={remark}
      chips={<UnitLinks units={one.evidence.map(({ unit }) => unit)} cover={one.evidence[0]?.unit ?? ''} />}
    />
  )
}
