// Which claims, activities and recommendations do rows stand for?

import { gapsOf } from '../../../core/analysis/gaps.ts'
import type { Evidence } from '../../../core/graph/graph.ts'
import { activitiesAround } from '../../../core/query/activities.ts'
import { claimsOn } from '../../../core/query/claims.ts'
import { sourcesOf } from '../../../core/query/sources.ts'
import type { TableId } from '../../../core/query/table-columns.ts'
import type { Row } from '../../../core/query/table-rows.ts'

/** Of all rows: claims, activities and recommendations themselves; names and sources for the claims on them. */
export function standsOfAll(rows: readonly Row[], { dataset }: Evidence): readonly string[] {
  return rows.every(({ id }) => /^(claim|activity|rec):/.test(id))
    ? rows.map(({ id }) => id)
    : [...dataset.claims, ...dataset.activities].map(({ id }) => id)
}

/** Of some rows: no more than theirs. */
export function standsOfSome(table: TableId, rows: readonly Row[], graph: Evidence): readonly string[] {
  const ids = new Set(rows.map(({ id }) => id))
  const idsOf = (some: Iterable<{ readonly id: string }>) => [...some].map(({ id }) => id)
  const stands = {
    entities: () =>
      [...ids].flatMap((id) => [
        ...idsOf(claimsOn(graph, id)),
        ...idsOf(activitiesAround(graph, id).all),
        ...idsOf(graph.recommendationsOn(id)),
      ]),
    sources: () => sourcesOf(graph).flatMap(({ id, rests }) => (ids.has(id) ? idsOf(rests) : [])),
    gaps: () =>
      gapsOf(graph).flatMap(({ id, claims, activities }) => (ids.has(id) ? idsOf([...claims, ...activities]) : [])),
  }
  const found = table === 'entities' || table === 'sources' || table === 'gaps' ? stands[table]() : [...ids]
  return [...new Set(found)]
}
