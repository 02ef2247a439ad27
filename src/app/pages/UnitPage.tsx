// What does one unit of the report say? Its gist, its claims with what they tie, what it asks for, as a page without script.

import type { Activity } from '../../core/model/activity.ts'
import type { Claim } from '../../core/model/claim.ts'
import { bodiesIn, calledIn } from '../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { askedText } from '../../i18n/said/advice-text.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { sortUnits, unitName } from '../../i18n/units.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { Prose, plainText } from '../../ui/Prose.tsx'
import { words as dossierWords } from '../dossier/words.ts'
import { PLACES } from './addresses.ts'
import { PageSheet } from './PageSheet.tsx'
import { words } from './words.ts'

/** The page of a unit. */
export function UnitPage({ id, site }: { readonly id: string; readonly site: string | undefined }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const said = useWords(dossierWords)
  const language = useLanguage()
  const locale = useLocale()
  const { report, ontology } = graph.dataset
  const unit = graph.units.get(id)
  if (unit === undefined) return null
  const section = graph.sections.get(unit.section)
  const claims = graph.claimsIn(id)
  const advice = graph.recommendationsIn(id)
  const activity = graph.activityIn(id)
  const name = unitName(id, locale)
  const title = t('unit.title', { unit: name.charAt(0).toUpperCase() + name.slice(1), symbol: report.symbol })
  const why = ontology.reasons[unit.reason]?.[language]
  return (
    <PageSheet
      place={{ at: (one) => PLACES.unit(id, one), site }}
      title={title}
      description={plainText(unit.gist[language])}
      state={{ view: 'report', unit: id }}
    >
      <p>{section && `${section.number[language]} ${section.title[language]}`.trim()}</p>
      <h1>{title}</h1>
      <p className="lead">
        <Prose text={unit.gist[language]} />
      </p>
      {activity && <ActivityText activity={activity} />}
      {claims.length > 0 && <h2>{said('claims')}</h2>}
      {claims.map((claim) => (
        <UnitClaim key={claim.id} claim={claim} />
      ))}
      {advice.length > 0 && <h2>{t('advice')}</h2>}
      {advice.map((one) => (
        <p key={one.id}>
          <Prose text={one.statement[language]} /> <small>{askedText(one, ontology, locale)}</small>
        </p>
      ))}
      {claims.length + advice.length === 0 && activity === undefined && why !== undefined && (
        <p>{t('silent', { why })}</p>
      )}
      <Named ids={unit.mentions} />
      <Around id={id} />
    </PageSheet>
  )
}

/** A claim, and the two things that it ties. */
function UnitClaim({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === claim.predicate)
  return (
    <ClaimCard
      text={claimText(claim, graph, locale)}
      chips={
        <span>
          <NameLink id={claim.subject} /> {predicate?.label[language]} <NameLink id={claim.object} />
        </span>
      }
    />
  )
}

/** What is done, how far it is, and who leads it. */
function ActivityText({ activity }: { readonly activity: Activity }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const name = useShortName(graph)
  const { ontology } = graph.dataset
  const bodies = bodiesIn(ontology, activity, 'carries').map(name)
  return (
    <>
      <p>
        <b>{activity.title[language]}</b>
      </p>
      <p>
        <Prose text={activity.description[language]} />
      </p>
      <p>
        <b>{calledIn(ontology.statuses, activity.status, language)}</b>
        {bodies.length > 0 && ` · ${t('led', { names: listText(bodies, locale) })}`}
      </p>
    </>
  )
}

function Named({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(words)
  if (ids.length === 0) return null
  return (
    <>
      <h2>{t('named')}</h2>
      <ul className="names">
        {ids.map((id) => (
          <li key={id}>
            <NameLink id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The units before and after it. */
function Around({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const all = sortUnits(graph.units.keys())
  const at = all.indexOf(id)
  const ways = [['previous', all[at - 1]] as const, ['next', all[at + 1]] as const]
  return (
    <p className="around">
      {ways.map(
        ([way, unit]) =>
          unit !== undefined && (
            <a key={way} rel={way === 'next' ? 'next' : 'prev'} href={href({ unit })}>
              {t(way, { unit: unitName(unit, locale) })}
            </a>
          ),
      )}
    </p>
  )
}

function NameLink({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  return <a href={useHref()({ selected: [id] })}>{useShortName(graph)(id)}</a>
}
