// What of that which a briefing rests on says something else since it was made?

import type { WholeGraph } from '../graph/graph.ts'
import type { Briefing } from '../model/briefing.ts'

/** A short sign of what a claim, activity, recommendation or unit says: another sign, another meaning. */
export function signOf(_graph: WholeGraph, _id: string): string | undefined {
  return undefined
}

/** The signs of all that the scenes of a briefing rest on. What is not there has none. */
export function signsOf(_graph: WholeGraph, _briefing: Pick<Briefing, 'scenes'>): Readonly<Record<string, string>> {
  return {}
}

/** What has changed under a scene. */
export interface SceneChange {
  readonly scene: string
  /** What it rests on and is not there. */
  readonly gone: readonly string[]
  /** What says something else than when the signs were taken. */
  readonly changed: readonly string[]
}

/** The scenes under which something is gone or changed. What had no sign is not known to have changed. */
export function changesOf(
  _graph: WholeGraph,
  _briefing: Pick<Briefing, 'scenes'>,
  _signs: Readonly<Record<string, string>>,
): readonly SceneChange[] {
  return []
}
