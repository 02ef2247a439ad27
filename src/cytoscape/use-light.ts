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
  /** Sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
}

/** Between the columns of the smaller frames there is no room for sums. */
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map()

/** What is lit; the same object until that changes. How large it is seen is known to the camera. */
export function useLight(asked: LightAsked, { lens, frame, fromFar, wordSize }: Shown): Omit<Light, 'zoom'> {
  const { stress: stressOf, chosen, shared, under } = asked
  const stress = useMemo(() => stressOf(lens), [stressOf, lens])
  const amounts = frame === 'wide' || (frame === 'medium' && fromFar) ? asked.amounts : NO_AMOUNTS
  const isNarrow = frame === 'narrow'
  return useMemo(
    () => ({ stress, chosen, shared, under, amounts, isNarrow, fromFar, size: wordSize }),
    [stress, chosen, shared, under, amounts, isNarrow, fromFar, wordSize],
  )
}
