// Which UN activities are a thing's own, which address it, and in which does it only take part?

import { activitiesAround } from '../../../core/query/activities.ts'
import { useWords } from '../../../i18n/language.ts'
import { useEvidence } from '../../../state/atlas.ts'
import { ActivityRows } from './answer/ActivityRows.tsx'
import { activityCounts } from './counts.ts'
import { PanelSection } from './PanelSection.tsx'
import { words } from './words.ts'

/** The activities, each in the first of four lists that it belongs to. */
export function EntityActivities({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const { led, more, named, ours, joined, held } = activitiesAround(graph, id)
  const counts = activityCounts(graph, id, t)
  const isOwn = led.length + more.length > 0
  return (
    <>
      {isOwn && (
        <PanelSection label={t('leads')} count={counts.own}>
          <ActivityRows activities={graph.activitiesOf(id).map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
      {named.length + ours.length > 0 && (
        <PanelSection label={t('responds')} count={counts.addressing}>
          <ActivityRows
            activities={graph.dataset.activities.flatMap((activity) =>
              named.includes(activity)
                ? [{ activity }]
                : ours.includes(activity)
                  ? [{ activity, remark: t('implied') }]
                  : [],
            )}
          />
        </PanelSection>
      )}
      {joined.length > 0 && (
        <PanelSection label={t('joined')} count={counts.joined}>
          <ActivityRows activities={joined.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
      {held.length > 0 && (
        <PanelSection label={t('held')} count={counts.held}>
          <ActivityRows activities={held.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
    </>
  )
}
