// What does a dataset hold, and so can speak of? Of what it does not hold it can say nothing, and least of all that the
// report is silent on it.

import { CAPABILITIES, type Capabilities, type Capability } from '../model/capability.ts'
import { kindOf } from '../model/ids.ts'
import { isMoney } from '../model/quantity.ts'
import { LANGUAGES } from '../model/words.ts'
import type { WholeGraph } from './graph.ts'

/** What a whole graph holds; of one that a filter has narrowed it would say too little. */
export function capabilitiesOf({ dataset }: WholeGraph): Capabilities {
  const { report, units, claims, activities, recommendations, entities } = dataset
  const holds: Readonly<Record<Capability, boolean>> = {
    groups: entities.some(({ id }) => kindOf(id) === 'group'),
    activities: activities.length > 0,
    recommendations: recommendations.length > 0,
    places: entities.some(({ id }) => kindOf(id) === 'place'),
    figures: [...claims, ...activities].some(({ quantities = [] }) => quantities.length > 0),
    sums: claims.some(({ quantities = [] }) => quantities.some(({ unit }) => isMoney(unit))),
    dates: claims.some(({ period }) => period) || activities.some(({ dates }) => dates),
    // Only a proof knows how long a sentence is.
    proof: units.some(({ lengths }) => lengths.length > 0),
    languages: LANGUAGES.every((language) => report.languages?.includes(language) ?? true),
  }
  return new Set(CAPABILITIES.filter((one) => holds[one]))
}
