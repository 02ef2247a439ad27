// What of the bands is lit? The band that the pointer rests on, or else the mark or unit, or else what is selected.

import { useMemo } from 'react'
import type { BandId } from '../../../core/query/band-choices.ts'
import { stressOf } from '../../../core/query/stress.ts'
import { useViewState } from '../../../state/atlas.ts'
import { useHoveredMark, useHoveredUnit } from '../../../state/hover.ts'
import { type BandsContent, litShares } from './content.ts'

/** What is lit; where there is none of it everything is as at rest. */
export interface LitBands {
  /** Marks and lines. */
  readonly ids: ReadonlySet<string>
  /** Which share of each band. */
  readonly shares: ReadonlyMap<BandId, number>
}

/** Follows the pointer and the selection. */
export function useLit(
  { subject: { graph, lens }, summary }: BandsContent,
  under: BandId | null,
): LitBands | undefined {
  const mark = useHoveredMark()
  const unit = useHoveredUnit()
  const selected = useViewState(({ view }) => view.selected)
  return useMemo(() => {
    const band = summary.bands.find(({ id }) => id === under)
    if (band) {
      const ids = new Set(band.links.flatMap(({ id, source, target }) => [id, source, target]))
      return { ids, shares: new Map([[band.id, 1]]) }
    }
    const stands = unit === null ? undefined : graph.standsIn(unit)
    const asked =
      mark !== null
        ? [mark]
        : stands
          ? lens.links.filter(({ strands }) => strands.some(({ stand }) => stands.has(stand))).map(({ id }) => id)
          : selected
    const lit = stressOf(lens, asked)?.lit
    return lit && { ids: lit, shares: litShares(summary, lit) }
  }, [graph, lens, summary, under, mark, unit, selected])
}
