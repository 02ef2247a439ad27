// One claim: what it says, in which sentences, and what it names.

import { kindOf } from '../../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { unitName } from '../../../i18n/units.ts'
import { useMarkName } from '../../../parts/use-mark-name.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { ClaimList } from './ClaimList.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PanelSection } from './PanelSection.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** The panel of a claim, chosen in a table or beside a sum. */
export function ClaimDetails({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const name = useMarkName()(id)
  const claim = graph.claims.get(id)
  if (!claim) return null
  const ends = [claim.subject, claim.object]
  const things = [
    ...ends,
    ...(claim.mechanisms ?? []).map((mechanism) => mechanism.id),
    ...(claim.places ?? []).map((place) => place.id),
    ...claim.attribution.filter((source) => graph.entities.has(source)),
  ]
  const predicate = graph.dataset.ontology.predicates.find((one) => one.id === claim.predicate)
  return (
    <>
      <PanelHead
        kinds={[...new Set(ends.flatMap((end) => kindOf(end) ?? []))]}
        name={name}
        fullName={t('claim.of', {
          predicate: predicate?.label[language] ?? claim.predicate,
          unit: unitName(claim.evidence[0]?.unit ?? '', locale),
        })}
        counts={[t('count.names', { n: new Set(things).size })]}
      />
      <section>
        <ClaimList claims={[claim]} name={name} />
      </section>
      <PanelSection label={t('names')} count={String(new Set(things).size)}>
        {[...new Set(things)].map((thing) => (
          <ThingHeading key={thing} id={thing} of={id} />
        ))}
      </PanelSection>
    </>
  )
}
