// What hangs together with the open unit: things it ties, sources it rests on, other units on the same crime.

import { Fragment } from 'react'
import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit, sourcesOf } from '../../core/query/claims.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { sortUnits, unitName } from '../../i18n/units.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { plainText } from '../../ui/Prose.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { sumClaim, sumIn } from './brief.ts'
import { NameLink } from './NameLink.tsx'
import { UnitPicture } from './UnitPicture.tsx'
import { words } from './words.ts'
import './UnitContext.css'

/** The panel beside the reader. */
export function UnitContext() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const unit = useViewState(({ view }) => view.unit) ?? ''
  const claims = graph.claimsIn(unit)
  const activity = graph.activityIn(unit)
  const said = claims.filter(({ polarity, subject, object }) => polarity !== 'denied' && subject !== object)
  const drawn = new Set([
    ...said.flatMap(({ subject, object }) => [subject, object]),
    ...(activity ? [...activity.leads, ...activity.crimes, ...activity.groups].map(({ id }) => id) : []),
  ])
  const things = new Set([
    ...drawn,
    ...claims.flatMap(({ subject, object }) => [subject, object]),
    ...graph.recommendationsIn(unit).flatMap(({ names, concerns }) => [...names, ...concerns]),
  ])
  const crimes = [...things].filter((id) => kindOf(id) === 'crime')
  const alone = [...things].filter((id) => !drawn.has(id))
  return (
    <section className="unit-context" aria-label={t('context')}>
      <h2>{t('context')}</h2>
      {things.size === 0 && <p>{t('empty')}</p>}
      {drawn.size > 0 && <UnitPicture claims={said} activity={activity} />}
      {alone.length > 0 && (
        <ul aria-label={t('things')}>
          {alone.map((id) => {
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
  const locale = useLocale()
  const name = useShortName(graph)
  const elsewhere = graph
    .claimsAbout(crime)
    .filter((claim) => firstUnit(claim) !== unit && claim.reading === 'explicit')
  const inUnit = (id: string) => elsewhere.filter((claim) => firstUnit(claim) === id)
  const sorted = sortUnits(elsewhere.map(firstUnit))
  // Sums stand before all else that is said of it.
  const hasSum = (id: string) => sumClaim(inUnit(id)) !== undefined
  const units = [...sorted.filter(hasSum), ...sorted.filter((id) => !hasSum(id))]
  if (units.length === 0) return null
  return (
    <>
      <h3>
        <span>{t('same', { crime: name(crime) })}</span>
      </h3>
      <ul>
        {units.map((id) => {
          const here = inUnit(id)
          const best = sumClaim(here) ?? here[0]
          return (
            <li key={id} className="unit-context-same">
              {best && <StrokeMark stroke={strokeOf(best)} />}
              <span>{sumIn(here, { graph, name, locale }) ?? plainText(best?.statement[language] ?? '')}</span>
              <UnitLink unit={id} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
