// Which pictures and lists have something to show of what a dataset holds? Only those are offered.

import { LENS_IDS, type LensId } from '../graph/lens.ts'
import { MATRIX_IDS, type MatrixId } from '../graph/matrix.ts'
import { MAP_LAYERS, type MapLayer } from '../graph/place-ties.ts'
import type { Capabilities, Capability } from '../model/capability.ts'

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
