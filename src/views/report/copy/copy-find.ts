// What is looked for in the open copy, where does it stand, and at which place is the reader?

import { createContext, useContext, useMemo, useState } from 'react'
import type { UnitId } from '../../../core/model/ids.ts'
import { findInUnits, type Hit, type SearchedUnit } from '../../../core/query/find-in-units.ts'
import { useActions, useAtlas, useOwnCopy } from '../../../state/atlas.ts'

/** A search in the copy. */
export interface CopyFind {
  readonly asked: string
  readonly hits: readonly Hit[]
  /** The index of the place that is shown; `null` before the reader goes to one. */
  readonly at: number | null
  /** Units of the copy that are searched; 0 where no copy is open. */
  readonly units: number
  readonly ask: (asked: string) => void
  /** Goes on to the next place, or back, around the ends; opens its unit. */
  readonly step: (by: 1 | -1) => void
}

/** The search that the texts of the copy show. */
export const CopyFindContext = createContext<Pick<CopyFind, 'hits' | 'at'>>({ hits: [], at: null })

/** The search in the open copy, from a unit on, or from the beginning. */
export function useCopyFind(open: UnitId | null): CopyFind {
  const own = useOwnCopy()
  const { units } = useAtlas().graph.dataset
  const { openUnit } = useActions()
  const [{ asked, at }, setState] = useState<{ asked: string; at: number | null }>({ asked: '', at: null })
  const copy = own.status === 'read' ? own.copy : undefined
  const texts = useMemo(
    () =>
      units.flatMap(({ id }): SearchedUnit[] => {
        const unit = copy?.units[id]
        if (!unit) return []
        const title = unit.cells ? [{ key: TITLE, text: unit.cells.title }] : []
        return [{ id, pieces: [...title, ...unit.sentences.map((text, i) => ({ key: String(i), text }))] }]
      }),
    [units, copy],
  )
  const hits = useMemo(() => findInUnits(texts, asked), [texts, asked])
  const order = new Map(units.map(({ id }, i) => [id, i]))
  const from = order.get(open ?? '') ?? 0
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return
    const first = hits.findIndex(({ unit }) => (order.get(unit) ?? 0) >= from)
    const next = at === null ? (by === 1 ? Math.max(first, 0) : first - 1) : at + by
    const place = (next + hits.length) % hits.length
    setState({ asked, at: place })
    const unit = hits[place]?.unit
    if (unit !== undefined && unit !== open) openUnit(unit)
  }
  return {
    asked,
    hits,
    at: at !== null && at < hits.length ? at : null,
    units: texts.length,
    ask: (text) => setState({ asked: text, at: null }),
    step,
  }
}

/** The piece of a row that is its title. */
export const TITLE = 'title'

/** The places in a piece of a unit; `isNow` is the one that the reader is at. */
export function useHitsIn(unit: UnitId, piece: string): readonly (Hit & { readonly isNow: boolean })[] {
  const { hits, at } = useContext(CopyFindContext)
  return hits.flatMap((hit, i) => (hit.unit === unit && hit.key === piece ? [{ ...hit, isNow: i === at }] : []))
}
