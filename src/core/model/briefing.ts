// What is a briefing? Scenes one after another: each a state of the page, what to stress in it, and what is said beside it.

import type { Words } from './words.ts'

/** A sentence of ours, and what it rests on. */
export interface Said {
  readonly text: Words
  /** Claims, activities, recommendations and units; `p12..p15` is all units from one to the other. */
  readonly on: readonly string[]
  /** For each number that counts something: what is counted, thing by thing. */
  readonly counts?: readonly (readonly string[])[] | undefined
}

/** What comes at once: marks and lines that are lit from here on, and what is said of them. */
export interface SceneStep {
  /** Ids of marks, lines and claims. */
  readonly show: readonly string[]
  readonly says: readonly Said[]
}

/** One picture of a briefing. */
export interface Scene {
  readonly id: string
  /** What it is called in a list. */
  readonly name: Words
  /** The state it shows: the part of the page's address from `#` on. */
  readonly link: string
  readonly headline: Said
  /** At least one. */
  readonly steps: readonly SceneStep[]
  /** For whoever speaks. */
  readonly notes: readonly Said[]
  /** How long it is planned to stand, in seconds. */
  readonly seconds: number
  /** It shows words alone: the title of what follows, or a text of one's own. */
  readonly plain?: Plain | undefined
}

/** How a scene without a picture is set. */
export type Plain = 'title' | 'text'

/** Scenes in their order. */
export interface Briefing {
  readonly id: string
  readonly title: Words
  readonly scenes: readonly Scene[]
  /** Of one that somebody wrote: what the dataset said then. */
  readonly made?: Made | undefined
}

/** What a briefing was written on. */
export interface Made {
  /** SHA-256 of the dataset, or its first signs. */
  readonly dataset: string
  /** A short sign of what each claim, activity and recommendation said, by its id. */
  readonly signs: Readonly<Record<string, string>>
}

/** How a scene is named where faults are told. */
export function sceneKey(briefing: Pick<Briefing, 'id'>, scene: Pick<Scene, 'id'>): string {
  return `${briefing.id}/${scene.id}`
}

/** No report has ten thousand units: whoever writes more wants to fill the memory. */
const RANGE = /^(p|fn|a)([1-9]\d{0,3})\.\.(p|fn|a)([1-9]\d{0,3})$/

/** The single ids of what a sentence rests on, ranges of units as each of their units. A range that runs backwards is none. */
export function restsOf(on: readonly string[]): string[] {
  return on.flatMap((id) => {
    const [, kind, from, other, to] = RANGE.exec(id) ?? []
    if (kind === undefined) return [id]
    if (kind !== other) return []
    const [first, last] = [Number(from), Number(to)]
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${kind}${first + i}`)
  })
}

/** The numbers that what is counted in a sentence comes to, each list by itself. */
export function countsOf({ counts = [] }: Pick<Said, 'counts'>): number[] {
  return counts.map((counted) => new Set(restsOf(counted)).size)
}

/** Everything that is said in a scene up to one of its steps; all of it where none is named. */
export function saidIn(scene: Scene, until = scene.steps.length - 1): readonly Said[] {
  return [scene.headline, ...scene.steps.slice(0, until + 1).flatMap(({ says }) => says)]
}

/** Everything that stands in a scene, its notes too. */
export function saidAnywhere(scene: Scene): readonly Said[] {
  return [...saidIn(scene), ...scene.notes]
}

/** What a scene rests on, each once: single claims, activities, recommendations and units. */
export function sceneRests(scene: Scene): string[] {
  const rests = new Set<string>()
  for (const id of new Set(saidAnywhere(scene).flatMap(({ on }) => on))) for (const one of restsOf([id])) rests.add(one)
  return [...rests]
}

/** What is lit at a step: all that was shown until then, the latest first. */
export function litAt(scene: Scene, step: number): string[] {
  const shown = scene.steps.slice(0, step + 1).flatMap(({ show }) => show)
  return [...new Set(shown.reverse())]
}

/** The planned length of a briefing, in seconds. */
export function plannedSeconds({ scenes }: Pick<Briefing, 'scenes'>): number {
  return scenes.reduce((sum, { seconds }) => sum + seconds, 0)
}
