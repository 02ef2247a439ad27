// What has emptied the view, and how is it let go?

import { useMemo } from 'react'
import type { Sift } from '../core/graph/sift.ts'
import { blameFor, type Culprit } from '../core/query/blame.ts'
import type { Facets } from '../core/query/facets.ts'
import { useActions, useViewState } from './atlas.ts'

/** What is to blame, and an action that undoes it alone; without a culprit it undoes all filters. */
export function useCulprit(isEmpty: (facets: Facets, sift: Sift) => boolean): {
  readonly culprit: Culprit | undefined
  readonly undo: () => void
} {
  const { widen, turn, setSure, setRests, clearFilters } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const sift = useViewState(({ view }) => view.sift)
  const culprit = useMemo(() => blameFor(facets, sift, isEmpty), [facets, sift, isEmpty])
  const undo = () => {
    if (culprit === undefined) clearFilters()
    else if ('facet' in culprit) widen(culprit.facet)
    else if ('switch' in culprit) turn(culprit.switch)
    else if ('sure' in culprit) setSure('limited')
    else setRests('anyone')
  }
  return { culprit, undo }
}
