// Activities as cards: what, who leads, how it stands, where, and the row it comes from.

import { type Activity, isLeading } from '../../../core/model/activity.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { useShortName } from '../../../i18n/names.ts'
import { insideSentence } from '../../../i18n/words.ts'
import { UnitLink } from '../../../parts/UnitLink.tsx'
import { useAtlas } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { words } from './words.ts'

/** An activity, and why it stands in this list where that is not plain. */
export interface ListedActivity {
  readonly activity: Activity
  readonly remark?: string | undefined
}

/** Activities as cards. `about` is whose role leads the line; without it the leading bodies are named. */
export function ActivityList({
  activities,
  about,
}: {
  readonly activities: readonly ListedActivity[]
  readonly about?: string
}) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const { ontology } = graph.dataset
  const list = (parts: readonly string[]) => listText(parts, locale)
  const name = useShortName(graph)
  return activities.map(({ activity, remark }) => {
    const others = [...activity.partners]
      .filter(({ id }) => id === about)
      .map(({ role }) => ontology.partnerRoles[role][language])
    const venue = (activity.venues ?? []).some(({ id }) => id === about) ? [t('venue')] : []
    const lead = about
      ? [
          ...activity.leads
            .filter(({ id }) => id === about)
            .map(({ role }) => ontology.leadRoles[role]?.[language] ?? role),
          ...others,
          ...venue,
        ]
      : activity.leads.filter(isLeading).map(({ id }) => name(id))
    const supporting = about ? [] : activity.leads.filter((one) => !isLeading(one)).map(({ id }) => name(id))
    const places = activity.places.filter(({ at }) => at.includes('scope')).map(({ id }) => name(id))
    const crimes = activity.crimes.filter(({ basis }) => basis === 'named').map(({ id }) => insideSentence(name(id)))
    const line = [list(lead.length > 0 ? lead : supporting), ontology.statuses[activity.status][language], list(places)]
    return (
      <article className="claim activity" key={activity.id}>
        <KindMark kind="activity" />
        <div>
          <p className="claim-statement">{activity.title[language]}</p>
          <p className="claim-source">
            <span>
              {line.join(' · ')}
              {about && ` · ${crimes.length > 0 ? t('activity.crimes', { list: list(crimes) }) : t('activity.none')}`}
              {remark && (
                <>
                  {' · '}
                  <b>{remark}</b>
                </>
              )}
            </span>
            <UnitLink unit={activity.unit} cover />
          </p>
          {[activity.statusNote, activity.scopeNote, activity.note].map(
            (note) =>
              note && (
                <p className="claim-note" key={note.en}>
                  {note[language]}
                </p>
              ),
          )}
        </div>
      </article>
    )
  })
}
