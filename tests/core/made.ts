// Graphs of made-up claims and rows over the entities of the fixture.

import { buildGraph, type WholeGraph } from '../../src/core/graph/graph.ts'
import type { Strand, Tie } from '../../src/core/graph/lens.ts'
import type { Activity, Lead } from '../../src/core/model/activity.ts'
import { CERTAINTIES } from '../../src/core/model/certainty.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { Entity } from '../../src/core/model/entity.ts'
import type { Recommendation } from '../../src/core/model/recommendation.ts'
import type { Chance } from './chance.ts'
import { ACTIVITY, CLAIM, fixtureDataset } from './fixture.ts'

const FIXTURE = fixtureDataset()

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
  return { ...FIXTURE, claims, activities: [], recommendations: [], ...change }
}

/** Its graph. */
export function graphOf(claims: readonly Claim[], change: Partial<Dataset> = {}): WholeGraph {
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

const ENDS = {
  'benefits-from': [
    ['group:a', 'group:b', 'actor:some'],
    ['crime:oil', 'crime:natural-resources', 'crime:extortion', 'crime:cybercrime'],
  ],
  'active-in': [
    ['group:a', 'group:b', 'actor:some'],
    ['place:north', 'place:land', 'place:coast', 'place:port', 'place:far-city'],
  ],
  'takes-place-in': [
    ['crime:oil', 'crime:extortion'],
    ['place:north', 'place:port', 'place:world'],
  ],
  'tied-to': [['group:a'], ['group:b', 'actor:some']],
} as const

/** A graph of some claims, rows and requests by chance, over the entities of the fixture. */
export function anyGraph(chance: Chance): WholeGraph {
  const at = [1]
  const predicates = Object.keys(ENDS) as (keyof typeof ENDS)[]
  const claims = Array.from({ length: chance.below(14) }, (_, i) => {
    const predicate = chance.one(predicates)
    const [subjects, objects] = ENDS[predicate]
    return claimOf(i + 1, {
      predicate,
      subject: chance.one<string>(subjects),
      object: chance.one<string>(objects),
      certainty: chance.one(CERTAINTIES),
      polarity: chance.one(['asserted', 'asserted', 'limited-evidence']),
      reading: chance.one(['explicit', 'explicit', 'inferred']),
      attribution: chance.some(['body:x', 'body:y', 'doc:d']),
      evidence: [{ unit: chance.one(['p1', 'p2']), sentences: at }],
      places: chance.some(['place:land', 'place:port']).map((id) => ({ id, role: chance.one(['origin', 'market']) })),
    })
  })
  const activities = Array.from({ length: chance.below(5) }, (_, i) =>
    rowOf(i + 1, {
      leads: [
        leadOf('body:x', chance.one(['leads', 'supports'])),
        leadOf('body:y', chance.one(['co-leads', 'supports'])),
      ],
      crimes: chance
        .some(['crime:oil', 'crime:extortion'])
        .map((id) => ({ id, basis: chance.one(['named', 'implied']), at })),
      groups: chance.some(['group:a']).map((id) => ({ id, basis: 'named', at })),
      places: [{ id: chance.one(['place:world', 'place:land', 'place:north']), at }],
      status: chance.one(['ongoing', 'completed']),
    }),
  )
  const recommendations = Array.from({ length: chance.below(3) }, (_, i) =>
    askOf(i + 1, { names: chance.some(['body:x', 'doc:d']), concerns: chance.some(['crime:oil', 'group:b']) }),
  )
  return graphOf(claims, { activities, recommendations })
}
