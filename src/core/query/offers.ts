// Which pictures and lists have something to show of what a dataset holds? Only those are offered.

import { LENS_IDS, type LensId } from '../graph/lens.ts'
import { MATRIX_IDS, type MatrixId } from '../graph/matrix.ts'
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

/** What tables and layers of the map need; any other value of an option shows something of every dataset. */
const NEEDS: Readonly<Partial<Record<string, Readonly<Partial<Record<string, Capability>>>>>> = {
  table: { activities: 'activities', recommendations: 'recommendations', gaps: 'activities' },
  map: { response: 'activities' },
}

/** Whether a dataset has something to show for a value of an option: a matrix, a table, a layer of the map. */
export function offersOption(has: Capabilities, option: string, value: string): boolean {
  return option === 'matrix' ? matricesWith(has).some((id) => id === value) : meets(has, NEEDS[option]?.[value])
}

/** Whether what something needs is there; what needs nothing is always offered. */
export function meets(has: Capabilities, need: Capability | undefined): boolean {
  return need === undefined || has.has(need)
}
