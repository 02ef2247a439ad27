// Activities in the form of the answer: title, who leads, the status as printed, the row; a press unfolds what is done, and where.

import type { Activity } from '../../../../core/model/activity.ts'
import { bodiesIn, calledIn } from '../../../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { listText } from '../../../../i18n/lists.ts'
import { nameInside, useShortName } from '../../../../i18n/names.ts'
import { unitMark } from '../../../../i18n/units.ts'
import { inline } from '../../../../i18n/words.ts'
import { useAtlas } from '../../../../state/atlas.ts'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { words as panelWords } from '../words.ts'
import { RowFrame } from './RowFrame.tsx'
import { fitting, useRoom } from './room.ts'
import './ActivityRows.css'

/** An activity, and why it stands in this list where that is not plain. */
export interface ListedActivity {
  readonly activity: Activity
  readonly remark?: string | undefined
}

interface ActivityRowsProps {
  readonly activities: readonly ListedActivity[]
  /** Whose role leads the line; without it the leading bodies are named. */
  readonly about?: string
}

/** A row for each. */
export function ActivityRows({ activities, about }: ActivityRowsProps) {
  return (
    <ul>
      {activities.map((one) => (
        <ActivityRow key={one.activity.id} one={one} about={about} />
      ))}
    </ul>
  )
}

function ActivityRow({
  one: { activity, remark },
  about,
}: {
  readonly one: ListedActivity
  readonly about?: string | undefined
}) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  const room = useRoom()
  const { statuses } = graph.dataset.ontology
  const { unit, title, status, statusPrinted } = activity
  // Whoever reads the language of the report reads its own word.
  const said = graph.dataset.report.coded === language ? statusPrinted : calledIn(statuses, status, language)
  const leading = useLeading(activity, about)
  const tail = remark === undefined ? [said] : [said, remark]
  const ways = [leading, leading.slice(0, 1)].map((some) =>
    [listText(some, locale, 'row') + (some.length < leading.length ? ` +${leading.length - some.length}` : ''), ...tail]
      .filter((part) => part !== '')
      .join(' · '),
  )
  return (
    <RowFrame
      mark={<KindMark kind="activity" />}
      name={inline(title, language)}
      line={fitting(ways, [unitMark(unit, locale)], room)}
      units={[{ from: unit, to: unit }]}
    >
      <ActivityFacts activity={activity} about={about} />
    </RowFrame>
  )
}

/** What is done, where, what it names, and how its row differs from itself. */
function ActivityFacts({ activity, about }: { readonly activity: Activity; readonly about: string | undefined }) {
  const { graph } = useAtlas()
  const t = useWords(panelWords)
  const language = useLanguage()
  const locale = useLocale()
  const name = useShortName(graph)
  const places = activity.places.filter(({ at }) => at.includes('scope')).map(({ id }) => name(id))
  const crimes = activity.crimes.filter(({ basis }) => basis === 'named').map(({ id }) => nameInside(id, name(id)))
  const bodies = bodiesIn(graph.dataset.ontology, activity, 'carries').map(name)
  const parts = [
    ...(about === undefined ? [] : [listText(bodies, locale)]),
    listText(places, locale),
    crimes.length > 0 ? t('activity.crimes', { list: listText(crimes, locale) }) : t('activity.none'),
  ]
  return (
    <div className="activity-facts">
      <p>{activity.description[language]}</p>
      <p className="claim-source">{parts.filter((part) => part !== '').join(' · ')}</p>
      {[activity.statusNote, activity.scopeNote, activity.note].map(
        (note) =>
          note && (
            <p className="claim-note" key={note.en}>
              {note[language]}
            </p>
          ),
      )}
    </div>
  )
}

/** The roles of what the list is about; of nothing in particular who leads, or else who supports. */
function useLeading(activity: Activity, about: string | undefined): readonly string[] {
  const { graph } = useAtlas()
  const t = useWords(panelWords)
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
