// The recommendations that name a thing or concern it, each with the paragraph that makes it.

import { askedText } from '../../../i18n/advice-text.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { AdviceCard } from '../../../ui/AdviceCard.tsx'
import { PanelSection } from './PanelSection.tsx'
import { UnitChips } from './UnitChips.tsx'
import { words } from './words.ts'

/** A section of recommendations; nothing where there are none. */
export function AdviceList({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const advice = graph.recommendationsOn(id)
  if (advice.length === 0) return null
  return (
    <PanelSection label={t('advice')} count={String(advice.length)}>
      {advice.map((one) => (
        <AdviceCard
          key={one.id}
          statement={one.statement[language]}
          asked={askedText(one, graph.dataset.ontology, locale)}
          chips={<UnitChips units={one.evidence.map(({ unit }) => unit)} cover={one.evidence[0]?.unit ?? ''} />}
        />
      ))}
    </PanelSection>
  )
}
