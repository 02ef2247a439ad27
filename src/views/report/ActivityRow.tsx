// An annex row: what is done, and each cell with where in the row it is said.

import type { ReactNode } from 'react'
import type { Activity, Named } from '../../core/model/activity.ts'
import type { Spot } from '../../core/model/claim.ts'
import { countText } from '../../i18n/amounts.ts'
import { dateText } from '../../i18n/dates.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useAtlas } from '../../state/atlas.ts'
import { LinkedProse } from './LinkedProse.tsx'
import { NameLink } from './NameLink.tsx'
import { words } from './words.ts'

/** The whole row, in our own words. */
export function ActivityRow({ activity }: { readonly activity: Activity }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const { ontology } = graph.dataset
  const fields: readonly [keyof typeof words.english, readonly (Named & { readonly remark?: string | undefined })[]][] =
    [
      ['leads', activity.leads.map((lead) => ({ ...lead, remark: ontology.leadRoles[lead.role]?.[language] }))],
      ['partners', activity.partners.map((one) => ({ ...one, remark: ontology.partnerRoles[one.role][language] }))],
      ['places.row', activity.places.filter(({ at }) => at.some((spot) => spot !== 'scope'))],
      ['venues', activity.venues ?? []],
      [
        'crimes',
        activity.crimes.map((crime) => ({ ...crime, remark: crime.basis === 'implied' ? t('implied') : undefined })),
      ],
      ['groups', activity.groups],
      ['actors', activity.actors ?? []],
      ['instruments', activity.instruments ?? []],
      ['documents.row', activity.documents ?? []],
    ]
  return (
    <div className="row">
      <p className="row-description">
        <LinkedProse text={activity.description[language]} />
      </p>
      {activity.note && <p className="claim-note">{activity.note[language]}</p>}
      <dl>
        <Field label={t('status')}>
          {ontology.statuses[activity.status][language]} <small>{t('printed', { text: activity.statusPrinted })}</small>
          {activity.statusNote && <p className="claim-note">{activity.statusNote[language]}</p>}
        </Field>
        <Field label={t('scope')}>
          {activity.places
            .filter(({ at }) => at.includes('scope'))
            .map(({ id }) => (
              <NameLink key={id} id={id} />
            ))}
          <small>{t('printed', { text: activity.scopePrinted })}</small>
          {activity.scopeNote && <p className="claim-note">{activity.scopeNote[language]}</p>}
        </Field>
        {fields
          .filter(([, list]) => list.length > 0)
          .map(([key, list]) => (
            <Field key={key} label={t(key)}>
              <ul>
                {list.map(({ id, at, remark }) => (
                  <li key={id}>
                    <NameLink id={id} /> {remark && <em>{remark}</em>}{' '}
                    <small>{t('from', { spots: spotWords(at) })}</small>
                  </li>
                ))}
              </ul>
            </Field>
          ))}
        {activity.dates && (
          <Field label={t('dates')}>
            <ul>
              {activity.dates.map(({ on, until, what, at }) => (
                <li key={on + what.en}>
                  {dateText(on, until, locale)} · {what[language]} <small>{t('from', { spots: spotWords(at) })}</small>
                </li>
              ))}
            </ul>
          </Field>
        )}
        {activity.quantities && (
          <Field label={t('figures')}>
            <ul>
              {activity.quantities.map((quantity) => (
                <li key={quantity.what.en}>
                  {quantity.what[language]}: {countText(quantity, locale)}{' '}
                  <small>{t('from', { spots: spotWords(quantity.at) })}</small>
                </li>
              ))}
            </ul>
          </Field>
        )}
      </dl>
    </div>
  )

  function spotWords(spots: readonly Spot[]): string {
    const said = spots.map((spot) => (typeof spot === 'number' ? t('spot.sentence', { n: spot }) : t(`spot.${spot}`)))
    return listText(said, locale, 'row')
  }
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
