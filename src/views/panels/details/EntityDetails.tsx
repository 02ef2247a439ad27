// Everything the report says about one entity: claims by predicate and thing, activities, and what is not said.

import { isLedBy } from '../../../core/model/activity.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { SourceInfo } from '../../../core/model/entity.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { byWeight, type ClaimsByPredicate, claimsByPredicate, sourcesOf } from '../../../core/query/claims.ts'
import { countGains, gainersOf, gainsOf } from '../../../core/query/gains.ts'
import { supportOf } from '../../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { shortName } from '../../../i18n/names.ts'
import { spanText } from '../../../i18n/units.ts'
import { inline, insideSentence } from '../../../i18n/words.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { ActivityList } from './ActivityList.tsx'
import { AdviceList } from './AdviceList.tsx'
import { ClaimList } from './ClaimList.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PanelSection } from './PanelSection.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** The panel of anything the report speaks of. */
export function EntityDetails({ id }: { readonly id: string }) {
  const { lenses, has } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const entity = graph.entities.get(id)
  const kind = kindOf(id)
  if (!entity || !kind) return null
  const claims = graph.claimsAbout(id)
  const resting = graph.claimsFrom(id)
  const own = graph.activitiesOf(id)
  const led = own.filter((activity) => isLedBy(activity, id))
  const addressing = graph.activitiesOn(id)
  const listed = new Set([...own, ...addressing.map(({ activity }) => activity)])
  const joined = graph.activitiesWith(id).filter((activity) => !listed.has(activity))
  const short = inline(entity.short ?? entity.names, language)
  const full = inline(entity.names, language)
  const other = language === 'zh' ? 'en' : 'zh'
  const otherName = inline(entity.short ?? entity.names, other)
  const counts = [
    ...(claims.length > 0 ? [t('count.claims', { n: claims.length })] : []),
    ...(own.length + addressing.length > 0 ? [t('count.activities', { n: own.length + addressing.length })] : []),
    t('count.units', { n: supportOf(graph, lenses.full('nexus'), [id]).size }),
    ...(claims.length > 0 ? [t('count.sources', { n: sourcesOf(claims).length })] : []),
  ]
  return (
    <>
      <PanelHead
        kinds={[kind]}
        name={short}
        otherName={otherName === short ? undefined : otherName}
        otherLanguage={other}
        fullName={full === short ? undefined : full}
        counts={counts}
        focusOn={id}
      />
      {entity.role && <p className="full-name">{entity.role[language]}</p>}
      {entity.source && <SourceFacts source={entity.source} />}
      {entity.note && <p className="claim-note">{entity.note[language]}</p>}
      {claimsByPredicate(graph, id).map((group) => (
        <PredicateSection key={`${group.predicate} ${group.end}`} group={group} of={id} />
      ))}
      {own.length > 0 && (
        <PanelSection label={t('leads')} count={t('leads.count', { led: led.length, more: own.length - led.length })}>
          <ActivityList activities={own.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
      {addressing.length > 0 && (
        <PanelSection label={t('responds')} count={String(addressing.length)}>
          <ActivityList
            activities={addressing.map(({ activity, addressed }) => ({
              activity,
              remark: addressed.basis === 'implied' ? t('implied') : undefined,
            }))}
          />
        </PanelSection>
      )}
      {joined.length > 0 && (
        <PanelSection label={t('joined')} count={String(joined.length)}>
          <ActivityList activities={joined.map((activity) => ({ activity }))} about={id} />
        </PanelSection>
      )}
      {resting.length > 0 && (
        <PanelSection label={t('resting')} count={t('claims', { n: resting.length })}>
          <ClaimList claims={byWeight(resting)} name={short} />
        </PanelSection>
      )}
      <Parts id={id} />
      <AdviceList id={id} />
      <AlsoNamed id={id} />
      <p className="silent">{silence()}</p>
    </>
  )

  function silence(): string {
    const gap = lenses.full('nexus').nodes.find((node) => node.id === id)?.gap
    if (kind === 'body' && has.has('activities')) return t('silent.body')
    const threats = graph.dataset.guide.threats
    if (kind === 'group' && threats) return t('silent.group', { name: short, units: spanText(threats, locale) })
    if (kind !== 'crime') return t('silent.other')
    const gaps = [
      ...(gap?.groups ? [t('silent.crime.groups')] : []),
      ...(gap?.activities ? [t('silent.crime.activities')] : []),
    ]
    return [...gaps, t('silent.crime')].join(language === 'zh' ? '' : ' ')
  }
}

/** What a document is, who is behind it, and its title as it stands. */
function SourceFacts({ source: { kind, title, by = [], class: behind } }: { readonly source: SourceInfo }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const authors = by.map((id) => shortName(id, graph, language))
  const facts = [
    kind[language],
    graph.dataset.ontology.sourceClasses[behind][language],
    ...(authors.length > 0 ? [t('source.by', { list: listText(authors, locale) })] : []),
  ]
  return (
    <p className="source-facts">
      {title && <cite>{title[language]}</cite>}
      <span>{[...new Set(facts)].join(' · ')}</span>
    </p>
  )
}

/** What is part of it, each with what is said of it: where a fold hides the parts, here they are. */
function Parts({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const size = (part: string) =>
    graph.claimsAbout(part).length + graph.activitiesOf(part).length + graph.activitiesOn(part).length
  const parts = graph.dataset.entities.filter(({ id: part, parent }) => parent === id && size(part) > 0)
  if (parts.length === 0) return null
  return (
    <PanelSection label={t('parts')} count={String(parts.length)}>
      {parts.map((part) => (
        <ThingHeading key={part.id} id={part.id} of={id} count={size(part.id)} />
      ))}
    </PanelSection>
  )
}

/** Units that name it without a claim or activity coded on it there. */
function AlsoNamed({ id }: { readonly id: string }) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const support = supportOf(graph, lenses.full('nexus'), [id])
  const units = [...graph.unitsNaming(id)].filter((unit) => !support.has(unit))
  if (units.length === 0) return null
  return (
    <PanelSection label={t('also')}>
      <UnitLinks units={units} />
    </PanelSection>
  )
}

function PredicateSection({ group, of }: { readonly group: ClaimsByPredicate; readonly of: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === group.predicate)
  const claims = group.ones.reduce((sum, one) => sum + one.claims.length, 0)
  const isBenefit = predicate?.senses?.includes('gain') === true
  const gains = countGains(
    group.end === 'subject' ? gainsOf(graph, of) : [...gainersOf(graph, of, 'group'), ...gainersOf(graph, of, 'actor')],
  )
  const label =
    group.end === 'subject'
      ? predicate?.label[language]
      : isBenefit
        ? t('predicate.benefits.object')
        : predicate?.inverse[language]
  return (
    <PanelSection
      label={label ?? group.predicate}
      count={
        isBenefit
          ? t(group.end === 'subject' ? 'group.benefits' : 'group.actors', {
              things: gains.said,
              ours: gains.ours,
              claims,
            })
          : t('group.things', { claims })
      }
    >
      {group.ones.map(({ other, claims: onOne }) => (
        <div key={other}>
          <ThingHeading id={other} of={of} count={onOne.length} aside={sharedRole(onOne)} />
          <ClaimList claims={onOne} name={nameOf(other)} />
        </div>
      ))}
    </PanelSection>
  )

  /** The role that all these claims give; nothing where they differ. */
  function sharedRole(claims: readonly Claim[]): string | undefined {
    const [role, ...others] = new Set(claims.map((claim) => claim.role))
    if (role === undefined || others.length > 0) return undefined
    return graph.dataset.ontology.roles[role]?.[group.end === 'subject' ? 'label' : 'inverse'][language]
  }

  function nameOf(id: string): string {
    const text = shortName(id, graph, language)
    return kindOf(id) === 'crime' ? insideSentence(text) : text
  }
}
