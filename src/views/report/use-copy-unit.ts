// What does the reader's own copy say in a unit?

import type { UnitAgreement } from '../../core/evidence/agreement-of-unit.ts'
import type { CopyUnit } from '../../core/evidence/own-copy.ts'
import type { OtherLanguage } from '../../core/text/other/language.ts'
import { useOwnCopy } from '../../state/atlas.ts'

/** The unit in a copy in the language that was coded; `undefined` where there is no such copy, or it lacks it. */
export function useCopyUnit(id: string): CopyUnit | undefined {
  const own = useOwnCopy()
  const unit = own.status === 'read' ? own.copy.units[id] : undefined
  return unit?.agreement ? undefined : unit
}

/** A unit of a copy in another language. */
export interface MatchedUnit extends CopyUnit {
  readonly agreement: UnitAgreement
  readonly language: OtherLanguage
}

/** The unit in a copy in another language; `undefined` where there is none. */
export function useMatchedUnit(id: string): MatchedUnit | undefined {
  const own = useOwnCopy()
  if (own.status !== 'read' || !own.copy.match) return undefined
  const unit = own.copy.units[id]
  return unit?.agreement && { ...unit, agreement: unit.agreement, language: own.copy.match.language }
}
