// What is part of a thing, and where is it named without more being said?

import { countListed, supportOf } from '../../../core/query/support.ts'
import { useWords } from '../../../i18n/language.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { PanelSection } from './PanelSection.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** What is part of it, each with what is said of it: where a fold hides the parts, here they are. */
export function EntityParts({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const parts = graph.dataset.entities.filter(({ id: part, parent }) => parent === id && countListed(graph, part) > 0)
  if (parts.length === 0) return null
  return (
    <PanelSection label={t('parts')} count={String(parts.length)}>
      {parts.map((part) => (
        <ThingHeading key={part.id} id={part.id} of={id} />
      ))}
    </PanelSection>
  )
}

/** Units that name it without a claim or activity coded on it there. */
export function AlsoNamed({ id }: { readonly id: string }) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const support = supportOf(graph, lenses.full('nexus'), [id])
  const units = [...graph.unitsNaming(id)].filter((unit) => !support.has(unit))
  if (units.length === 0) return null
  return (
    <PanelSection label={t('also')}>
      <UnitLinks units={units} />
    </PanelSection>
  )
}
