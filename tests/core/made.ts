// Graphs of made-up claims and rows over the entities of the fixture.

import { buildGraph, type Graph } from '../../src/core/graph/graph.ts'
import type { Strand, Tie } from '../../src/core/graph/lens.ts'
import type { Activity, Lead } from '../../src/core/model/activity.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { Entity } from '../../src/core/model/entity.ts'
import type { Recommendation } from '../../src/core/model/recommendation.ts'
import { ACTIVITY, CLAIM, fixtureDataset } from './fixture.ts'

/** A claim that a group benefits from oil, unless it is changed. */
export function claimOf(n: number, change: Partial<Claim> = {}): Claim {
  return { ...CLAIM, reading: 'explicit', id: `claim:p1-${n}`, ...change } as Claim
}

/** A row that one body leads, on oil all over the world, unless it is changed. */
export function rowOf(n: number, change: Partial<Activity> = {}): Activity {
  return { ...ACTIVITY, id: `activity:a${n}`, unit: `a${n}`, ...change } as Activity
}

/** A body in a role. */
export function leadOf(id: string, role: Lead['role'] = 'leads'): Lead {
  return { id, role, at: ['title'] }
}

/** A recommendation to states. */
export function askOf(n: number, change: Partial<Recommendation> = {}): Recommendation {
  return {
    id: `rec:p2-${n}`,
    evidence: [{ unit: 'p2', sentences: [1] }],
    addressee: ['member-states'],
    level: 'operational',
    theme: 'finance',
    modality: 'should',
    cue: '应',
    names: [],
    concerns: [],
    statement: { en: 'Do it.', zh: '去做。' },
    ...change,
  }
}

/** An entity with its own id for a name. */
export function entityOf(id: string, change: Partial<Entity> = {}): Entity {
  return { id, names: { en: id, zh: id }, aliases: [], ...change }
}

/** The fixture with these claims and no rows, unless more is changed. */
export function datasetOf(claims: readonly Claim[], change: Partial<Dataset> = {}): Dataset {
  return { ...fixtureDataset(), claims, activities: [], recommendations: [], ...change }
}

/** Its graph. */
export function graphOf(claims: readonly Claim[], change: Partial<Dataset> = {}): Graph {
  return buildGraph(datasetOf(claims, change))
}

/** A firm tie on the side of the threat, unless it is changed. */
export function tieOf(source: string, target: string, stand: string, change: Partial<Tie> = {}): Tie {
  return { side: 'threat', source, target, stand, stroke: 'firm', reading: 'explicit', ...change }
}

/** Ids of what some strands stand for. */
export function standsIn(strands: readonly Strand[]): string[] {
  return strands.map(({ stand }) => stand)
}
