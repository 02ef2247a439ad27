// An annex row: what is done, and each cell with where in the row it is said.

import type { ReactNode } from 'react'
import type { Activity, Named } from '../../core/model/activity.ts'
import type { Spot } from '../../core/model/claim.ts'
import { calledIn } from '../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { countText } from '../../i18n/said/amounts.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { useAtlas } from '../../state/atlas.ts'
import { WithChinese } from '../../ui/WithChinese.tsx'
import { LinkedProse } from './LinkedProse.tsx'
import { NameLink } from './NameLink.tsx'
import { words } from './words.ts'
import './ActivityRow.css'

/** The whole row, in our own words. */
export function ActivityRow({ activity }: { readonly activity: Activity }) {
  const { ontology } = useAtlas().graph.dataset
  const t = useWords(words)
  const language = useLanguage()
  const { description, note, status, statusPrinted, statusNote, places, scopePrinted, scopeNote } = activity
  return (
    <div className="activity-row">
      <p className="activity-row-text">
        <LinkedProse text={description[language]} />
      </p>
      {note && <p className="claim-note">{note[language]}</p>}
      <dl>
        <Field label={t('status')}>
          {calledIn(ontology.statuses, status, language)}{' '}
          <small>
            <WithChinese text={t('printed', { text: statusPrinted })} />
          </small>
          {statusNote && <p className="claim-note">{statusNote[language]}</p>}
        </Field>
        <Field label={t('scope')}>
          {places
            .filter(({ at }) => at.includes('scope'))
            .map(({ id }) => (
              <NameLink key={id} id={id} />
            ))}
          <small>
            <WithChinese text={t('printed', { text: scopePrinted })} />
          </small>
          {scopeNote && <p className="claim-note">{scopeNote[language]}</p>}
        </Field>
        <NamedFields activity={activity} />
        <DateField dates={activity.dates} />
        <FigureField quantities={activity.quantities} />
      </dl>
    </div>
  )
}

type Key = keyof typeof words.english

/** Something the row names, with the part it has in it. */
type Remarked = Named & { readonly remark?: string | undefined }

/** Whom and what the row names, kind by kind. */
function NamedFields({ activity }: { readonly activity: Activity }) {
  const t = useWords(words)
  const fields = useNamed(activity).filter(([, list]) => list.length > 0)
  return fields.map(([key, list]) => (
    <Field key={key} label={t(key)}>
      <ul>
        {list.map(({ id, at, remark }) => (
          <li key={id}>
            <NameLink id={id} /> {remark && <em>{remark}</em>} <From at={at} />
          </li>
        ))}
      </ul>
    </Field>
  ))
}

function useNamed(activity: Activity): readonly [Key, readonly Remarked[]][] {
  const { leadRoles, partnerRoles } = useAtlas().graph.dataset.ontology
  const t = useWords(words)
  const language = useLanguage()
  const implied = t('implied')
  return [
    ['leads', activity.leads.map((lead) => ({ ...lead, remark: calledIn(leadRoles, lead.role, language) }))],
    ['partners', activity.partners.map((one) => ({ ...one, remark: calledIn(partnerRoles, one.role, language) }))],
    ['places.row', activity.places.filter(({ at }) => at.some((spot) => spot !== 'scope'))],
    ['venues', activity.venues ?? []],
    ['crimes', activity.crimes.map((one) => ({ ...one, remark: one.basis === 'implied' ? implied : undefined }))],
    ['groups', activity.groups],
    ['actors', activity.actors ?? []],
    ['instruments', activity.instruments ?? []],
    ['documents.row', activity.documents ?? []],
  ]
}

function DateField({ dates }: { readonly dates: Activity['dates'] }) {
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  if (!dates) return null
  return (
    <Field label={t('dates')}>
      <ul>
        {dates.map(({ on, until, what, at }) => (
          <li key={on + what.en}>
            {dateText(on, until, locale)} · {what[language]} <From at={at} />
          </li>
        ))}
      </ul>
    </Field>
  )
}

function FigureField({ quantities }: { readonly quantities: Activity['quantities'] }) {
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  if (!quantities) return null
  return (
    <Field label={t('figures')}>
      <ul>
        {quantities.map((quantity) => (
          <li key={quantity.what.en}>
            {quantity.what[language]}: {countText(quantity, locale)} <From at={quantity.at} />
          </li>
        ))}
      </ul>
    </Field>
  )
}

/** Where in the row it is said. */
function From({ at }: { readonly at: readonly Spot[] }) {
  const t = useWords(words)
  const locale = useLocale()
  const said = at.map((spot) => (typeof spot === 'number' ? t('spot.sentence', { n: spot }) : t(`spot.${spot}`)))
  return <small>{t('from', { spots: listText(said, locale, 'row') })}</small>
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
