// The recommendations that name a thing or concern it, each with the paragraph that makes it.

import { useWords } from '../../../i18n/language.ts'
import { useEvidence } from '../../../state/atlas.ts'
import { Advice } from './Advice.tsx'
import { PanelSection } from './PanelSection.tsx'
import { words } from './words.ts'

/** A section of recommendations; nothing where there are none. */
export function AdviceList({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const advice = graph.recommendationsOn(id)
  if (advice.length === 0) return null
  return (
    <PanelSection label={t('advice')} count={String(advice.length)}>
      {advice.map((one) => (
        <Advice key={one.id} one={one} />
      ))}
    </PanelSection>
  )
}
