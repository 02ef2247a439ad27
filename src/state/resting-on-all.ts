// What does a view rest on that shows no picture? Here and not beside the others, so that whoever sees a picture loads none of it.

import { useMemo } from 'react'
import { allStands } from '../core/query/all-stands.ts'
import { useEvidence, useResting } from './atlas.ts'

/** Says of a view that it rests on all that filters leave. */
export function useRestingOnAll(of: string): void {
  const graph = useEvidence()
  useResting(
    of,
    useMemo(() => allStands(graph), [graph]),
  )
}
