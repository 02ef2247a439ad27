// What hangs together with the open unit: things it ties, sources it rests on, other units on the same crime.

import { Fragment } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit, hasSum, sourcesOf } from '../../core/query/claims.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { sortUnits, unitName } from '../../i18n/units.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { plainText } from '../../ui/Prose.tsx'
import { NameLink } from './NameLink.tsx'
import { words } from './words.ts'
import './UnitContext.css'

/** The panel beside the reader. */
export function UnitContext() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const unit = useViewState(({ view }) => view.unit) ?? ''
  const claims = graph.claimsIn(unit)
  const activity = graph.activityIn(unit)
  const things = [
    ...new Set([
      ...claims.flatMap(({ subject, object }) => [subject, object]),
      ...graph.recommendationsIn(unit).flatMap(({ names, concerns }) => [...names, ...concerns]),
      ...(activity ? [...activity.leads, ...activity.crimes, ...activity.groups].map(({ id }) => id) : []),
    ]),
  ]
  const crimes = things.filter((id) => kindOf(id) === 'crime')
  return (
    <section className="unit-context" aria-label={t('context')}>
      <h2>{t('context')}</h2>
      {things.length === 0 && <p>{t('empty')}</p>}
      {things.length > 0 && (
        <ul aria-label={t('things')}>
          {things.map((id) => {
            const kind = kindOf(id)
            return (
              <li key={id} className="unit-context-thing">
                {kind && <KindMark kind={kind} />}
                <NameLink id={id} />
              </li>
            )
          })}
        </ul>
      )}
      <Sources unit={unit} sources={sourcesOf(claims)} />
      {crimes.map((crime) => (
        <SameCrime key={crime} crime={crime} unit={unit} />
      ))}
    </section>
  )
}

function Sources({ unit, sources }: { readonly unit: string; readonly sources: readonly string[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const locale = useLocale()
  if (sources.length === 0) return null
  const elsewhere = (source: string) =>
    sortUnits(
      graph.dataset.claims
        .filter(({ attribution }) => attribution.includes(source))
        .flatMap(({ evidence }) => evidence.map((one) => one.unit)),
    ).filter((id) => id !== unit)
  // The note that cites a document in full.
  const notesOf = (source: string) =>
    graph.dataset.units.filter(
      ({ id, mentions }) =>
        kindOf(source) === 'document' && id.startsWith('fn') && id !== unit && mentions.includes(source),
    )
  return (
    <>
      <h3>
        <span>{t('rests')}</span>
        <span>{t('also')}</span>
      </h3>
      <ul>
        {sources.map((source) => {
          const kind = kindOf(source)
          const others = elsewhere(source)
          return (
            <li key={source} className="unit-context-source">
              {kind && <KindMark kind={kind} />}
              <span>
                {name(source) || unitName(source, locale)}
                {notesOf(source).map(({ id }) => (
                  <Fragment key={id}>
                    {' '}
                    <UnitLink unit={id} />
                  </Fragment>
                ))}
              </span>
              <span className="unit-context-units">
                {others.map((id) => (
                  <UnitLink key={id} unit={id} />
                ))}
                {others.length === 0 && <small>{t('nowhere')}</small>}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function SameCrime({ crime, unit }: { readonly crime: string; readonly unit: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const elsewhere = graph
    .claimsAbout(crime)
    .filter((claim) => firstUnit(claim) !== unit && claim.reading === 'explicit')
  const units = sortUnits(elsewhere.map(firstUnit))
  if (units.length === 0) return null
  return (
    <>
      <h3>
        <span>{t('same', { crime: name(crime) })}</span>
      </h3>
      <ul>
        {units.map((id) => {
          const here = elsewhere.filter((claim) => firstUnit(claim) === id)
          const best = here.find(hasSum) ?? here[0]
          return (
            <li key={id} className="unit-context-same">
              <span>{plainText(best?.statement[language] ?? '')}</span>
              <UnitLink unit={id} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
