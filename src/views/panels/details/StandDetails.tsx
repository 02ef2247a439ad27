// One row of the annex, or one recommendation, as a mark of the picture: what it says and what it names.

import { namedIn } from '../../../core/model/activity.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { unitName } from '../../../i18n/units.ts'
import { inline } from '../../../i18n/words.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { ActivityList } from './ActivityList.tsx'
import { Advice } from './Advice.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PanelSection } from './PanelSection.tsx'
import { SharingActivities, SharingAdvice } from './SharedStands.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** The panel of an activity or a recommendation. */
export function StandDetails({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const activity = graph.activities.get(id)
  const advice = graph.recommendations.get(id)
  const unit = graph.unitsOf(id)[0] ?? ''
  const names = activity
    ? [...new Set(namedIn(activity).map((named) => named.id))]
    : [...(advice?.names ?? []), ...(advice?.concerns ?? [])]
  return (
    <>
      <PanelHead
        kinds={[kindOf(id) ?? 'activity']}
        name={activity ? inline(activity.title, language) : t('recommendation', { unit: unitName(unit, locale) })}
        fullName={unitName(unit, locale)}
        counts={[t('count.names', { n: names.length })]}
        focusOn={id}
      />
      {activity && <p className="claim-note">{activity.description[language]}</p>}
      {activity && <ActivityList activities={[{ activity }]} />}
      {advice && <Advice one={advice} />}
      {activity && <SharingAdvice activity={activity} />}
      {advice && <SharingActivities one={advice} />}
      {names.length > 0 && (
        <PanelSection label={t('names')} count={String(names.length)}>
          {names.map((one) => (
            <ThingHeading key={one} id={one} of={id} />
          ))}
        </PanelSection>
      )}
    </>
  )
}
