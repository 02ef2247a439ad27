// How does a measure show in a picture? As the size of marks, or as their shade.

import type { Lens, MarkLook } from '../graph/lens.ts'
import type { Look } from '../graph/measure-choices.ts'
import { CLASS_COUNT } from '../model/kinds.ts'
import type { Measured } from './measures.ts'

/** Steps of the ramp above nothing. */
const STEPS = 4
/** Sizes of marks run over this many counts. */
const SIZES = 19

/** A lens whose marks look as they measure. */
export function showMeasure(lens: Lens, measured: Measured, look: Look): Lens {
  return { ...lens, nodes: lens.nodes.map((node) => ({ ...node, look: lookOf(measured, look, node.id) })) }
}

/** The step of the ramp for a value: 0 for nothing, then each step up to a square of its share, as areas are read. */
export function stepOf({ most }: Measured, value: number): number {
  return most === 0 || value <= 0 ? 0 : Math.min(STEPS, Math.max(1, Math.ceil(STEPS * Math.sqrt(value / most) - 1e-9)))
}

/** The steps of the ramp above nothing that a value can have, each with the largest value it holds. */
export function boundsOf({ most, values }: Measured): { readonly step: number; readonly bound: number }[] {
  const isCount = [...values.values()].every(Number.isInteger)
  const bounds = Array.from({ length: STEPS }, (_, i) => most * ((i + 1) / STEPS) ** 2)
  const said = bounds.map((bound, i) => ({ step: i + 1, bound: isCount ? Math.floor(bound + 1e-9) : bound }))
  return said.filter(({ bound }, i) => bound > (said[i - 1]?.bound ?? 0))
}

function lookOf(measured: Measured, look: Look, id: string): MarkLook {
  const value = measured.values.get(id)
  if (measured.scale === 'class')
    return value === undefined ? { shade: 'shade-0' } : { shade: `class-${Math.min(value, CLASS_COUNT - 1)}` }
  if (look === 'shade') return { shade: `shade-${stepOf(measured, value ?? 0)}` }
  const share = measured.most === 0 ? 0 : (value ?? 0) / measured.most
  return { size: 1 + SIZES * share, rim: 0.75 + 4.25 * Math.sqrt(share) }
}
