// On which version of the data was a briefing written, and what does each thing it rests on say there?

import { useEffect } from 'react'
import type { WholeGraph } from '../../../core/graph/graph.ts'
import type { Briefing } from '../../../core/model/briefing.ts'
import { signsOf } from '../../../core/query/briefing-changes.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { amendBriefing } from '../../present/own-briefings.ts'

/** Written on this version, as far as anybody knows: signs of now for all that it rests on. */
export function stamped(graph: WholeGraph, briefing: Briefing, version: string): Briefing {
  return { ...briefing, made: { dataset: version, signs: signsOf(graph, briefing) } }
}

/** Whether a briefing was written on this version. Of either only the first signs may be known. */
export function isOn({ made }: Briefing, version: string): boolean {
  return made !== undefined && (made.dataset.startsWith(version) || version.startsWith(made.dataset))
}

/**
 * The briefing with signs of all that it rests on: the same where it has them. What it has come to rest on since it was written
 * says what it says now; what it rested on keeps the sign it had.
 */
export function withSigns(graph: WholeGraph, briefing: Briefing, version: string): Briefing {
  const { made } = briefing
  if (made === undefined) return stamped(graph, briefing, version)
  const now = signsOf(graph, briefing)
  if (Object.keys(now).every((id) => Object.hasOwn(made.signs, id))) return briefing
  return { ...briefing, made: { ...made, signs: { ...now, ...made.signs } } }
}

/** Keeps the signs of briefings of one's own complete, as they are made and changed: no step of its own. */
export function useSigns(briefings: readonly Briefing[], version: string | undefined): void {
  const { graph, source } = useAtlas()
  useEffect(() => {
    if (version === undefined) return
    const unsigned = briefings.filter((one) => withSigns(graph, one, version) !== one)
    for (const { id } of unsigned) void amendBriefing(source.id, id, (one) => withSigns(graph, one, version))
  }, [briefings, version, graph, source.id])
}
