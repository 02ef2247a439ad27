// What does a dataset hold, and so can speak of? Of what it does not hold it can say nothing, and least of all that the
// report is silent on it.

import { CAPABILITIES, type Capabilities, type Capability } from '../model/capability.ts'
import { kindOf } from '../model/ids.ts'
import type { Graph } from './graph.ts'
import { LENS_IDS, type LensId } from './lens.ts'
import { MATRIX_IDS, type MatrixId } from './matrix.ts'
import { MAP_LAYERS, type MapLayer } from './place-ties.ts'

/** What a whole graph holds; of one that a filter has narrowed it would say too little. */
export function capabilitiesOf({ dataset }: Graph): Capabilities {
  const { claims, activities, recommendations, entities } = dataset
  const holds: Readonly<Record<Capability, boolean>> = {
    groups: entities.some(({ id }) => kindOf(id) === 'group'),
    activities: activities.length > 0,
    recommendations: recommendations.length > 0,
    places: entities.some(({ id }) => kindOf(id) === 'place'),
    sums: claims.some(({ quantities = [] }) => quantities.some(({ unit }) => unit === 'USD')),
  }
  return new Set(CAPABILITIES.filter((one) => holds[one]))
}

const LENS_NEEDS: Readonly<Partial<Record<LensId, Capability>>> = { places: 'places', response: 'activities' }

/** The lenses that have something to show, in the order they are offered. */
export function lensesWith(has: Capabilities): readonly LensId[] {
  return LENS_IDS.filter((id) => meets(has, LENS_NEEDS[id]))
}

const MATRIX_NEEDS: Readonly<Record<MatrixId, readonly Capability[]>> = {
  'group-crime': ['groups'],
  'body-crime': ['activities'],
  'body-region': ['activities', 'places'],
  'group-region': ['groups', 'places'],
}

/** The matrices that have something to show, in the order they are offered. */
export function matricesWith(has: Capabilities): readonly MatrixId[] {
  return MATRIX_IDS.filter((id) => MATRIX_NEEDS[id].every((need) => has.has(need)))
}

const TABLE_NEEDS: Readonly<Partial<Record<string, Capability>>> = {
  activities: 'activities',
  recommendations: 'recommendations',
  gaps: 'activities',
}

const LAYER_NEEDS: Readonly<Record<MapLayer, Capability | undefined>> = { harm: undefined, response: 'activities' }

/** Whether a dataset has something to show for a value of an option: a matrix, a table, a layer of the map. */
export function offersOption(has: Capabilities, option: string, value: string): boolean {
  if (option === 'matrix') return matricesWith(has).some((id) => id === value)
  if (option === 'table') return meets(has, TABLE_NEEDS[value])
  if (option === 'map')
    return meets(has, MAP_LAYERS.includes(value as MapLayer) ? LAYER_NEEDS[value as MapLayer] : undefined)
  return true
}

/** Whether what something needs is there; what needs nothing is always offered. */
export function meets(has: Capabilities, need: Capability | undefined): boolean {
  return need === undefined || has.has(need)
}
