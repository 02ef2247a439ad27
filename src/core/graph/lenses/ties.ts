// Which ties do lenses share? Groups and actors to crimes, bodies to crimes, each with what it stands on.

import type { EntityId } from '../../model/ids.ts'
import { kindOf } from '../../model/ids.ts'
import { bodiesIn } from '../../model/ontology.ts'
import { capabilitiesOf } from '../capabilities.ts'
import type { Graph, WholeGraph } from '../graph.ts'
import { strandsOfClaim, type Tie } from '../lens.ts'

/** Stands for the crimes that neither a section nor a named group calls for. */
export const OTHER_CRIMES: EntityId = 'fold:other-crimes'

/** Organized crime at large is no crime of its own. */
export function isCrime(graph: Graph, id: EntityId): boolean {
  return kindOf(id) === 'crime' && graph.entities.get(id)?.generic !== true
}

/** Ids of all entities of a kind, in the order of the data. */
export function idsOf(graph: Graph, kind: string): EntityId[] {
  return graph.dataset.entities.filter(({ id }) => kindOf(id) === kind).map(({ id }) => id)
}

/** Groups and unnamed actors to the crimes they benefit from; our readings among them. */
export function benefits(graph: Graph): Tie[] {
  return graph.dataset.claims
    .filter((claim) => graph.means(claim, 'gain') && isCrime(graph, claim.object))
    .flatMap((claim) =>
      strandsOfClaim(claim).map((strand) => ({
        ...strand,
        side: 'threat' as const,
        source: claim.subject,
        target: claim.object,
      })),
    )
}

/** A body responds to a crime where it leads, or shares the lead of, an activity that names the crime. */
export function responses(graph: Graph): Tie[] {
  const { activities, ontology } = graph.dataset
  return activities.flatMap((activity) =>
    activity.crimes
      .filter(({ basis }) => basis === 'named')
      .flatMap(({ id: source }) =>
        bodiesIn(ontology, activity, 'carries').map((target) => ({ ...ANSWER, source, target, stand: activity.id })),
      ),
  )
}

/** An annex row states what it states: no hedge, no reading of ours. */
export const ANSWER = { side: 'response', stroke: 'firm', reading: 'explicit' } as const

/** The crimes a lens shows, with those it folds into one mark, and what each is drawn as. */
export interface CrimeMarks {
  readonly shown: readonly EntityId[]
  readonly folded: readonly EntityId[]
  /** A tie as it is drawn: at the crime, or at the fold that holds it. */
  readonly drawn: (tie: Tie, end: 'source' | 'target') => Tie
  readonly childrenOf: (id: EntityId) => EntityId[]
  readonly gapOf: (id: EntityId) => { readonly groups: boolean; readonly activities: boolean }
}

/** Crimes of the headings, their parts, and what a named group is said to benefit from; the rest is folded. */
export function crimeMarks(graph: WholeGraph): CrimeMarks {
  const named = benefits(graph).filter(({ source, reading }) => kindOf(source) === 'group' && reading === 'explicit')
  const withGroup = new Set(named.map(({ target }) => target))
  // Whoever leads it: an activity that names a crime names it.
  const withActivity = new Set(
    graph.dataset.activities.flatMap(({ crimes }) =>
      crimes.filter(({ basis }) => basis === 'named').map(({ id }) => id),
    ),
  )
  const has = capabilitiesOf(graph)
  const treated = new Set(graph.dataset.guide.crimes)
  const parentOf = (id: EntityId) => graph.entities.get(id)?.parent ?? ''
  const crimes = idsOf(graph, 'crime').filter((id) => isCrime(graph, id))
  const isShown = (id: EntityId) => treated.has(id) || withGroup.has(id) || treated.has(parentOf(id))
  const shown = crimes.filter(isShown)
  const folded = crimes.filter((id) => !isShown(id))
  const childrenOf = (id: EntityId) => crimes.filter((child) => parentOf(child) === id)
  return {
    shown,
    folded,
    childrenOf,
    drawn: (tie, end) => (isShown(tie[end]) ? tie : { ...tie, [end]: OTHER_CRIMES, folded: [tie[end]] }),
    gapOf: (id) => {
      const isFold = id === OTHER_CRIMES
      const groupsOn = isFold ? folded : [id, ...childrenOf(id)]
      const activitiesOn = isFold ? folded : [id, parentOf(id)]
      // Where a dataset holds no groups, or no activities, that none is named is no finding of the report.
      return {
        groups: has.has('groups') && !groupsOn.some((one) => withGroup.has(one)),
        activities: has.has('activities') && !activitiesOn.some((one) => withActivity.has(one)),
      }
    },
  }
}
