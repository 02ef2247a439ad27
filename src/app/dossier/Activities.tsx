// Which activities have to do with a subject? Its own, those that name it, those that only name what it gains from.

import type { Activity } from '../../core/model/activity.ts'
import { bodiesIn, calledIn } from '../../core/model/ontology.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import { gainsOf } from '../../core/query/gains.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { activityListName } from '../../i18n/units.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { useAtlas, useEvidence } from '../../state/atlas.ts'
import { DossierUnits } from './DossierUnits.tsx'
import { Section, SectionPart } from './Section.tsx'
import { words } from './words.ts'
import './Activities.css'

/** All of them; nothing where there are none. */
export function Activities({ id, level }: { readonly id: string; readonly level: 2 | 3 }) {
  const { has } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { led, more, named, ours, joined, held } = activitiesAround(graph, id)
  const lists = [
    ['activities.own', graph.activitiesOf(id)],
    ['activities.named', named],
    ['activities.ours', ours],
    ['activities.joined', joined],
    ['activities.held', held],
  ] as const
  const gains = has.has('activities') ? gainsOf(graph, id) : []
  if (led.length + more.length + named.length + ours.length + joined.length + held.length + gains.length === 0)
    return null
  return (
    <Section level={level} title={t('activities', { list: activityListName(graph.dataset.guide, locale) })}>
      {lists.map(
        ([label, some]) =>
          some.length > 0 && (
            <SectionPart key={label} label={t(label)} count={some.length}>
              <ul className="dossier-activities">
                {some.map((activity) => (
                  <ActivityItem key={activity.id} activity={activity} about={id} />
                ))}
              </ul>
            </SectionPart>
          ),
      )}
      {gains.length > 0 && <OnGains id={id} crimes={gains.map((gain) => gain.id)} />}
    </Section>
  )
}

function ActivityItem({ activity, about }: { readonly activity: Activity; readonly about: string }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  const name = useShortName(graph)
  const { ontology } = graph.dataset
  const { leads, partners, unit, title, status } = activity
  const roles = [
    ...leads.filter((one) => one.id === about).map(({ role }) => calledIn(ontology.leadRoles, role, language)),
    ...partners.filter((one) => one.id === about).map(({ role }) => calledIn(ontology.partnerRoles, role, language)),
  ]
  const first = bodiesIn(ontology, activity, 'carries')
  const bodies = (first.length > 0 ? first : leads.map((one) => one.id)).map(name)
  const said = [
    roles.length > 0 ? roles.join(' · ') : listText(bodies, locale),
    calledIn(ontology.statuses, status, language),
  ]
  return (
    <li data-activity={activity.id}>
      <DossierUnits units={[unit]} />
      <span>
        <InLanguage language={language}>{title[language]}</InLanguage>
      </span>
      <span>{said.filter((part) => part !== '').join(' · ')}</span>
    </li>
  )
}

/** What is done about the crimes that it gains from, whoever commits them. */
function OnGains({ id, crimes }: { readonly id: string; readonly crimes: readonly string[] }) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  return (
    <SectionPart label={t('activities.crimes', { name: name(id) })}>
      <ul className="dossier-activities dossier-activity-crimes">
        {crimes.map((crime) => {
          const { named } = activitiesAround(graph, crime)
          const bodies = named.flatMap((row) => bodiesIn(graph.dataset.ontology, row, 'carries'))
          return (
            <li key={crime}>
              <b>{name(crime)}</b>
              {named.length === 0 ? (
                <span>{t('activities.none')}</span>
              ) : (
                <span>
                  <DossierUnits units={named.map(({ unit }) => unit)} />{' '}
                  {listText([...new Set(bodies)].map(name), locale, 'row')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </SectionPart>
  )
}
