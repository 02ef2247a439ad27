// What is lit of the picture that is drawn?

import { useMemo } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import type { Light, Stress } from './lit.ts'
import type { Shown } from './use-scene.ts'

/** What is to be lit, of whatever is drawn. */
export interface LightAsked {
  readonly stress: (lens: Lens) => Stress | undefined
  /** Selected marks and lines, the last one first. */
  readonly chosen: readonly string[]
  /** What all that is selected is tied to, where several things are. */
  readonly shared: readonly string[]
  /** What the pointer or the keyboard rests on. */
  readonly under: string | null
  /** From far, sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
  /** At a desk, what writes sums at the names where lit lines begin. */
  readonly atNames?: Light['atNames']
}

/** Between the columns of the smaller frames there is no room for sums. */
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map()

/** What is lit; the same object until that changes. How large it is seen is known to the camera. */
export function useLight(asked: LightAsked, { lens, frame, fromFar, wordSize }: Shown): Omit<Light, 'zoom'> {
  const { stress: stressOf, chosen, shared, under, atNames } = asked
  const stress = useMemo(() => stressOf(lens), [stressOf, lens])
  const amounts = fromFar && (frame === 'wide' || frame === 'medium') ? asked.amounts : NO_AMOUNTS
  return useMemo(
    () => ({ stress, chosen, shared, under, amounts, atNames, fromFar, size: wordSize }),
    [stress, chosen, shared, under, amounts, atNames, fromFar, wordSize],
  )
}
