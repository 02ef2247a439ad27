// How is a unit covered? A square, filled where claims are drawn from it, and the word for it.

import type { ReactNode } from 'react'
import type { Unit } from '../../core/model/unit.ts'
import './UnitState.css'

/** The square of a state; the word beside it is the caller's. */
export function UnitState({ state, children }: { readonly state: Unit['state']; readonly children: ReactNode }) {
  return <span className={`unit-state unit-state-${state}`}>{children}</span>
}
