// Which UN activities are a thing's own, which address it, and in which does it only take part?

import { isLedBy } from '../../../core/model/ontology.ts'
import { useWords } from '../../../i18n/language.ts'
import { useEvidence } from '../../../state/atlas.ts'
import { ActivityList } from './ActivityList.tsx'
import { PanelSection } from './PanelSection.tsx'
import { words } from './words.ts'

/** The activities, each in the first of three lists that it belongs to. */
export function EntityActivities({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const own = graph.activitiesOf(id)
  const led = own.filter((activity) => isLedBy(graph.dataset.ontology, activity, id)).length
  const addressing = graph.activitiesOn(id)
  const ours = addressing.filter(({ addressed }) => addressed.basis === 'implied').length
  const named = addressing.length - ours
  const listed = new Set([...own, ...addressing.map(({ activity }) => activity)])
  const joined = graph.activitiesWith(id).filter((activity) => !listed.has(activity))
  return (
    <>
      {own.length > 0 && (
        <PanelSection label={t('leads')} count={t('leads.count', { led, more: own.length - led })}>
          <ActivityList activities={own.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
      {addressing.length > 0 && (
        <PanelSection label={t('responds')} count={ours === 0 ? String(named) : t('responds.count', { named, ours })}>
          <ActivityList
            activities={addressing.map(({ activity, addressed }) => ({
              activity,
              remark: addressed.basis === 'implied' ? t('implied') : undefined,
            }))}
          />
        </PanelSection>
      )}
      {joined.length > 0 && (
        <PanelSection label={t('joined')} count={String(joined.length)}>
          <ActivityList activities={joined.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
    </>
  )
}
