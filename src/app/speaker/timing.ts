// How long has it taken, how long is left, and when will it end? Of times that are given, never of ticks that were counted.

import { type Briefing, plannedSeconds } from '../../core/model/briefing.ts'

/** Times in milliseconds since 1970, and the scene that is on, from 0. */
export interface Timed {
  readonly now: number
  readonly since: number
  readonly sceneSince: number
  readonly scene: number
}

/** What the times come to; all but `end` in seconds. */
export interface Timing {
  readonly gone: number
  readonly planned: number
  /** Of the scene; less than nothing where it takes longer than planned. */
  readonly left: number
  /** How much of each scene's plan is used, from 0 to 1. */
  readonly used: readonly number[]
  /** When it is likely to end: with this scene as planned or now, and all that follow as planned. */
  readonly end: number
}

/** What the times of a briefing come to. */
export function timingOf(briefing: Briefing, { now, since, sceneSince, scene }: Timed): Timing {
  const { scenes } = briefing
  const plan = scenes[scene]?.seconds ?? 0
  const gone = secondsBetween(since, now)
  const inScene = secondsBetween(sceneSince, now)
  const left = plan - inScene
  const after = scenes.slice(scene + 1).reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    gone,
    planned: plannedSeconds(briefing),
    left,
    used: scenes.map((_, i) => (i < scene ? 1 : i > scene || plan === 0 ? 0 : Math.min(1, inScene / plan))),
    end: now + (Math.max(0, left) + after) * 1000,
  }
}

function secondsBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / 1000))
}

/** 75 seconds as 1:15, and 3,675 as 1:01:15. With `isWide` the minutes have two digits. */
export function clockText(seconds: number, isWide = false): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  if (hours > 0) return `${hours}:${two(minutes)}:${two(rest)}`
  return `${isWide ? two(minutes) : minutes}:${two(rest)}`
}
