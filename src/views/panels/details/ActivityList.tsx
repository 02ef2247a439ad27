// Activities as cards: what, who leads, how it stands, where, and the row it comes from.

import type { Activity } from '../../../core/model/activity.ts'
import { bodiesIn, calledIn } from '../../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { nameInside, useShortName } from '../../../i18n/names.ts'
import { UnitLink } from '../../../parts/UnitLink.tsx'
import { useAtlas } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { words } from './words.ts'

/** An activity, and why it stands in this list where that is not plain. */
export interface ListedActivity {
  readonly activity: Activity
  readonly remark?: string | undefined
}

interface ActivityListProps {
  readonly activities: readonly ListedActivity[]
  /** Whose role leads the line; without it the leading bodies are named. */
  readonly about?: string
}

/** Activities as cards. */
export function ActivityList({ activities, about }: ActivityListProps) {
  return activities.map((one) => <Card key={one.activity.id} one={one} about={about} />)
}

interface CardProps {
  readonly one: ListedActivity
  readonly about: string | undefined
}

function Card({ one: { activity, remark }, about }: CardProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const name = useShortName(graph)
  const leading = useLeading(activity, about)
  const places = activity.places.filter(({ at }) => at.includes('scope')).map(({ id }) => name(id))
  const crimes = activity.crimes.filter(({ basis }) => basis === 'named').map(({ id }) => nameInside(id, name(id)))
  const parts = [
    listText(leading, locale),
    calledIn(graph.dataset.ontology.statuses, activity.status, language),
    listText(places, locale),
    ...(about === undefined
      ? []
      : [crimes.length > 0 ? t('activity.crimes', { list: listText(crimes, locale) }) : t('activity.none')]),
  ]
  return (
    <article className="claim activity">
      <KindMark kind="activity" />
      <div>
        <p className="claim-statement">{activity.title[language]}</p>
        <p className="claim-source">
          <span>
            {parts.filter((part) => part !== '').join(' · ')}
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
}

/** The roles of what the list is about; of nothing in particular who leads, or else who supports. */
function useLeading(activity: Activity, about: string | undefined): readonly string[] {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const { ontology } = graph.dataset
  const { leads, partners, venues = [] } = activity
  if (about !== undefined)
    return [
      ...leads.filter(({ id }) => id === about).map(({ role }) => calledIn(ontology.leadRoles, role, language)),
      ...partners.filter(({ id }) => id === about).map(({ role }) => calledIn(ontology.partnerRoles, role, language)),
      ...(venues.some(({ id }) => id === about) ? [t('venue')] : []),
    ]
  const first = bodiesIn(ontology, activity, 'carries')
  return (first.length > 0 ? first : leads.map(({ id }) => id)).map(name)
}
