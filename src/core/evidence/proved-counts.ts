// How much of a dataset is proved, in numbers a reader can check?

import type { Accounts } from '../model/accounts.ts'
import type { Dataset } from '../model/dataset.ts'
import { wholesOf } from '../model/wholes.ts'

/** What `npm run data:check` and the about page print. */
export interface ProvedCounts {
  readonly claims: number
  readonly explicit: number
  readonly inferred: number
  readonly activities: number
  readonly recommendations: number
  readonly gists: number
  /** Cues of claims, roles and recommendations. */
  readonly cues: number
  /** Modal words accounted for, and how many of them are a hedge or ask for something. */
  readonly modals: number
  readonly modalsUsed: number
  /** Small words left out of a statement with a reason. */
  readonly left: number
  /** Names that stand in a sentence without a role, with a reason. */
  readonly unroled: number
  readonly figures: number
  /** Wholes whose parts the report prints, and how many of them the parts reach. */
  readonly wholes: number
  readonly met: number
}

/** Counts what the checks have gone through. */
export function provedCounts(
  { claims, activities, recommendations, units }: Dataset,
  { modals, names }: Accounts,
): ProvedCounts {
  const roles = activities.flatMap(({ leads, partners }) => [...leads, ...partners])
  const wholes = wholesOf(claims).filter(({ miss }) => miss !== undefined)
  const left = [...claims, ...recommendations].flatMap(({ leaves = {} }) => Object.keys(leaves))
  const inferred = claims.filter(({ reading }) => reading === 'inferred').length
  return {
    claims: claims.length,
    explicit: claims.length - inferred,
    inferred,
    activities: activities.length,
    recommendations: recommendations.length,
    gists: units.length,
    cues: claims.length + recommendations.length + roles.length,
    modals: modals.length,
    modalsUsed: modals.filter(({ of = [] }) => of.length > 0).length,
    left: left.length,
    unroled: names.length,
    figures: [...claims, ...activities].flatMap(({ quantities = [] }) => quantities).length,
    wholes: wholes.length,
    met: wholes.filter(({ miss }) => miss === 0).length,
  }
}
