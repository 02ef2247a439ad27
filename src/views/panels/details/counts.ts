// How many of each stand behind what a panel is about? The words of its head and of its sections, counted by the queries
// that count for every other view.

import type { Evidence } from '../../../core/graph/graph.ts'
import { type LensLink, standsOf } from '../../../core/graph/lens.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { isOwnWord } from '../../../core/model/named-sources.ts'
import { activitiesAround, countActivities } from '../../../core/query/activities.ts'
import { type ClaimsByPredicate, claimsOn, sourcesOf } from '../../../core/query/claims.ts'
import { countGains, gainersOf, gainsOf } from '../../../core/query/gains.ts'
import { harmAt } from '../../../core/query/map.ts'
import { countUnits } from '../../../core/query/support.ts'
import type { Translate } from '../../../i18n/words.ts'
import type { words } from './words.ts'

type T = Translate<keyof typeof words.english>

/** What stands behind a thing: all the claims and activities that its panel lists, and the units they stand in. */
export function entityCounts(graph: Evidence, id: string, units: number, t: T): string[] {
  const claims = claimsOn(graph, id)
  const { said, ours, other } = countActivities(graph, id)
  const isOwn = graph.activitiesOf(id).length > 0
  return [
    ...(claims.length > 0 ? [t('count.claims', { n: claims.length })] : []),
    ...(said + ours > 0 ? [t(isOwn ? 'count.own' : 'count.activities', { n: said, ours, other })] : []),
    t('count.units', { n: units }),
    ...sourceCount(claims, t),
  ]
}

/** How many sources the cards of some claims name; where they name none, whether the report itself says so. */
function sourceCount(claims: readonly Claim[], t: T): string[] {
  if (claims.length === 0) return []
  return [t('count.sources', { n: sourcesOf(claims).length, own: claims.filter(isOwnWord).length })]
}

/** What a line stands for; our readings apart, drawn or not. */
export function linkCounts(graph: Evidence, link: LensLink, t: T): string[] {
  const stands = standsOf(link)
  const read = new Set(link.strands.flatMap(({ stand, reading }) => (reading === 'inferred' ? [stand] : [])))
  const count = (known: ReadonlyMap<string, unknown>) => {
    const own = stands.filter((id) => known.has(id))
    const ours = own.filter((id) => read.has(id)).length
    return { n: own.length - ours, ours }
  }
  const [claims, activities, advice] = [graph.claims, graph.activities, graph.recommendations].map(count)
  const isSome = (one: { n: number; ours: number } | undefined) => one !== undefined && one.n + one.ours > 0
  return [
    ...(isSome(claims) ? [t('count.link.claims', claims)] : []),
    ...(isSome(activities) ? [t('count.activities', activities)] : []),
    ...(isSome(advice) ? [t('count.advice', advice)] : []),
    t('count.units', { n: countUnits(graph, stands).size }),
    ...sourceCount(
      stands.flatMap((id) => graph.claims.get(id) ?? []),
      t,
    ),
  ]
}

/** What a section of claims counts: of gains the things, otherwise the claims. */
export function predicateCount(
  graph: Evidence,
  { predicate: id, end, ones }: ClaimsByPredicate,
  of: string,
  t: T,
): string {
  const predicate = graph.dataset.ontology.predicates.find((one) => one.id === id)
  const claims = ones.reduce((sum, one) => sum + one.claims.length, 0)
  if (predicate?.senses?.includes('gain') !== true) return t('group.things', { claims })
  if (end === 'subject') {
    const { said: things, ours } = countGains(gainsOf(graph, of))
    return t('group.benefits', { things, ours, claims })
  }
  const [groups, actors] = [countGains(gainersOf(graph, of, 'group')), countGains(gainersOf(graph, of, 'actor'))]
  return t('group.actors', {
    groups: groups.said,
    ours: groups.ours,
    actors: actors.said,
    read: actors.ours,
    unnamed: actors.said + actors.ours,
    claims,
  })
}

/** What the sections of activities count. */
export function activityCounts(graph: Evidence, id: string, t: T) {
  const { led, more, named, ours, joined, held } = activitiesAround(graph, id)
  return {
    own: t('leads.count', { led: led.length, more: more.length }),
    addressing:
      ours.length === 0 ? String(named.length) : t('responds.count', { named: named.length, ours: ours.length }),
    joined: String(joined.length),
    held: String(held.length),
  }
}

/** What of the claims on a place the map counts, and what it counts only when asked; empty where it counts none. */
export function mapCount(graph: Evidence, id: string, t: T): string {
  const { named, unnamed, ours, within } = harmAt(graph, id)
  return named + unnamed + ours + within === 0 ? '' : t('place.harm', { n: named, unnamed, ours, within })
}
