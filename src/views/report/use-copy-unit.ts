// What does the reader's own copy say in a unit?

import type { CopyUnit } from '../../core/evidence/own-copy.ts'
import { useOwnCopy } from '../../state/atlas.ts'

/** The unit in the copy; `undefined` where there is no copy, or the copy lacks it. */
export function useCopyUnit(id: string): CopyUnit | undefined {
  const own = useOwnCopy()
  return own.status === 'read' ? own.copy.units[id] : undefined
}
