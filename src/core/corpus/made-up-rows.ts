// What else does a made-up report hold? Activities in the rows of a list, and what it asks for.

import type { Activity, Named } from '../model/activity.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Ontology } from '../model/ontology.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Words } from '../model/words.ts'
import type { Chance } from './chance.ts'
import type { Things } from './made-up-things.ts'

/** So many rows and requests, for the square root of the claims. */
const ROWS_PER_ROOT = 2.9

/** How many activities a made-up report of so many claims has, and how many requests. */
export function rowsFor(claims: number): number {
  return Math.max(2, Math.round(ROWS_PER_ROOT * Math.sqrt(claims)))
}

/** Makes activities up. */
export function activityMaker(ontology: Ontology, things: Things, chance: Chance): (n: number) => Activity {
  const cues = ontology.lexicon?.roleCues ?? {}
  const inRole = (roles: object) =>
    Object.keys(roles).flatMap((role) => {
      const cue = cues[role]?.[0]
      return cue === undefined ? [] : [{ role, cue }]
    })
  const [leads, partners] = [inRole(ontology.leadRoles), inRole(ontology.partnerRoles)]
  const named = (kind: EntityKind, at: Named['at']) => ({ id: chance.early(things.get(kind) ?? []).id, at })
  return (n) => {
    const status = chance.one(Object.keys(ontology.statuses))
    return {
      id: `activity:a${n}`,
      unit: `a${n}`,
      title: { en: `Made-up activity ${n}`, zh: `虚构活动${n}` },
      description: { en: `Made up: activity ${n} is carried out.`, zh: `虚构：开展活动${n}。` },
      on: [1],
      status,
      statusPrinted: ontology.statuses[status]?.zh ?? status,
      leads: [{ ...named('body', ['title']), ...chance.one(leads) }],
      partners: chance.happens(0.5) ? [{ ...named('organisation', [1]), ...chance.one(partners) }] : [],
      scopePrinted: '虚构',
      places: [named('place', ['scope'])],
      crimes: chance.happens(0.8) ? [{ ...named('crime', [1]), basis: 'named' }] : [],
      groups: chance.happens(0.1) ? [{ ...named('group', [1]), basis: 'named' }] : [],
    }
  }
}

/** Makes requests up, each in a paragraph of its own. */
export function requestMaker(
  ontology: Ontology,
  things: Things,
  chance: Chance,
): (n: number, unit: string) => Recommendation {
  const cues = Object.entries(ontology.lexicon?.modalityCues ?? {}).flatMap(([modality, [cue]]) =>
    cue === undefined ? [] : [{ modality, cue }],
  )
  return (n, unit) => ({
    id: `rec:${unit}-1`,
    evidence: [{ unit, sentences: [1] }],
    addressee: [chance.one(Object.keys(ontology.addressees))],
    level: chance.one(Object.keys(ontology.levels)),
    theme: chance.one(Object.keys(ontology.themes)),
    ...chance.one(cues),
    names: [],
    concerns: [chance.early(things.get('crime') ?? []).id],
    statement: requestOf(n),
  })
}

function requestOf(n: number): Words {
  return { en: `Made up: what request ${n} asks for should be done.`, zh: `虚构：应落实第${n}项请求。` }
}
