// How does a briefing change when somebody writes it? Each edit gives another briefing and leaves the one before as it was.

import type { Briefing, Said, Scene, SceneStep } from '../model/briefing.ts'
import type { Language, Words } from '../model/words.ts'

/** Where in a scene words stand. */
export type Spot =
  | { readonly part: 'name' }
  | { readonly part: 'headline' }
  | { readonly part: 'says'; readonly step: number; readonly at: number }
  | { readonly part: 'notes'; readonly at: number }

/** Where sentences can be added. */
export type SpotList = { readonly part: 'says'; readonly step: number } | { readonly part: 'notes' }

const NO_WORDS: Words = { en: '', zh: '' }
/** A sentence that says nothing yet, and rests on nothing. */
export const EMPTY_SAID: Said = { text: NO_WORDS, on: [] }
const EMPTY_STEP: SceneStep = { show: [], says: [EMPTY_SAID] }
/** How long a scene stands unless somebody says otherwise, in seconds. */
const SECONDS = 60

/** An id that none of the others has: `ransom`, `ransom-2` … */
export function freshId(wanted: string, taken: Iterable<string>): string {
  const all = new Set(taken)
  const plain =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'scene'
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}-${n}`
    if (!all.has(id)) return id
  }
}

/** A scene of words alone. */
export function plainScene(plain: NonNullable<Scene['plain']>, name: Words, headline: Words = NO_WORDS): Scene {
  return {
    id: plain,
    name,
    link: '#',
    headline: { text: headline, on: [] },
    steps: [EMPTY_STEP],
    notes: [],
    seconds: SECONDS,
    plain,
  }
}

/** A scene that shows a state, with what its picture says of itself. */
export function viewScene(name: Words, link: string, headline: Said): Scene {
  return { id: 'scene', name, link, headline, steps: [EMPTY_STEP], notes: [], seconds: SECONDS }
}

/** A briefing that holds one scene. */
export function newBriefing(title: Words, scene: Scene, taken: Iterable<string>): Briefing {
  return { id: freshId(title.en || 'briefing', taken), title, scenes: [scene] }
}

/** A briefing under another id, so that the one it was made from stays. */
export function copyOf(briefing: Briefing, title: Words, taken: Iterable<string>): Briefing {
  return { ...briefing, id: freshId(briefing.id, taken), title }
}

/** A briefing from elsewhere under an id of its own, and with a number behind its title where another has the same; no title is longer than `longest`. */
export function besideOthers(
  briefing: Briefing,
  others: readonly Briefing[],
  longest: number,
  taken: Iterable<string> = others.map(({ id }) => id),
): Briefing {
  const numbered = (n: number): Words => {
    const end = n === 1 ? '' : ` ${n}`
    const title = (text: string) => text && text.slice(0, longest - end.length) + end
    return { en: title(briefing.title.en), zh: title(briefing.title.zh) }
  }
  const isTaken = ({ en, zh }: Words) =>
    others.some(({ title }) => (en !== '' && title.en === en) || (zh !== '' && title.zh === zh))
  let n = 1
  while (isTaken(numbered(n))) n += 1
  return copyOf(briefing, numbered(n), taken)
}

/** The place of a scene in its briefing; -1 where it has none of that id. */
export function sceneIndex({ scenes }: Briefing, id: string): number {
  return scenes.findIndex((scene) => scene.id === id)
}

/** One scene changed. */
export function withScene(briefing: Briefing, id: string, change: (scene: Scene) => Scene): Briefing {
  const scenes = briefing.scenes.map((scene) => (scene.id === id ? change(scene) : scene))
  return scenes.every((scene, i) => scene === briefing.scenes[i]) ? briefing : { ...briefing, scenes }
}

/** A scene put after another, or at the end; it gets an id of its own, which is given too. */
export function addScene(
  briefing: Briefing,
  scene: Scene,
  after?: string,
): { readonly briefing: Briefing; readonly id: string } {
  const id = freshId(
    scene.id,
    briefing.scenes.map((other) => other.id),
  )
  const at = after === undefined ? -1 : sceneIndex(briefing, after)
  const scenes = [...briefing.scenes]
  scenes.splice(at < 0 ? scenes.length : at + 1, 0, { ...scene, id })
  return { briefing: { ...briefing, scenes }, id }
}

/** A scene once more, after itself. */
export function duplicateScene(briefing: Briefing, id: string): { readonly briefing: Briefing; readonly id: string } {
  const scene = briefing.scenes.find((one) => one.id === id)
  return scene === undefined ? { briefing, id } : addScene(briefing, scene, id)
}

/** A scene at another place, counted from 0; a place beyond the ends is the end. */
export function moveScene(briefing: Briefing, id: string, to: number): Briefing {
  const from = sceneIndex(briefing, id)
  const scenes = moved(briefing.scenes, from, to)
  return from < 0 || scenes === briefing.scenes ? briefing : { ...briefing, scenes }
}

/** A briefing without a scene. The last one stays: a briefing of none is none. */
export function removeScene(briefing: Briefing, id: string): Briefing {
  const scenes = briefing.scenes.filter((scene) => scene.id !== id)
  return scenes.length === 0 ? briefing : { ...briefing, scenes }
}

/** The words at a spot; empty ones where there is no such spot. */
export function wordsAt(scene: Scene, spot: Spot): Words {
  if (spot.part === 'name') return scene.name
  return saidAt(scene, spot)?.text ?? NO_WORDS
}

/** What is said at a spot. */
export function saidAt(scene: Scene, spot: Exclude<Spot, { part: 'name' }>): Said | undefined {
  switch (spot.part) {
    case 'headline':
      return scene.headline
    case 'says':
      return scene.steps[spot.step]?.says[spot.at]
    case 'notes':
      return scene.notes[spot.at]
  }
}

/** Words at a spot in one language. */
export function withWords(scene: Scene, spot: Spot, language: Language, text: string): Scene {
  if (spot.part === 'name') return { ...scene, name: { ...scene.name, [language]: text } }
  const change = (said: Said): Said => ({ ...said, text: { ...said.text, [language]: text } })
  if (spot.part === 'headline') return { ...scene, headline: change(scene.headline) }
  return withList(scene, spot, (list) => list.map((said, i) => (i === spot.at ? change(said) : said)))
}

/** An empty sentence put before the one at a place. */
export function addSaid(scene: Scene, list: SpotList, at: number): Scene {
  return withList(scene, list, (all) => [...all.slice(0, at), EMPTY_SAID, ...all.slice(at)])
}

/** A list without one of its sentences. */
export function removeSaid(scene: Scene, list: SpotList, at: number): Scene {
  return withList(scene, list, (all) => all.filter((_, i) => i !== at))
}

function withList(scene: Scene, list: SpotList, change: (all: readonly Said[]) => readonly Said[]): Scene {
  if (list.part === 'notes') return { ...scene, notes: change(scene.notes) }
  return withStep(scene, list.step, (step) => ({ ...step, says: change(step.says) }))
}

function withStep(scene: Scene, at: number, change: (step: SceneStep) => SceneStep): Scene {
  return { ...scene, steps: scene.steps.map((step, i) => (i === at ? change(step) : step)) }
}

/** A step put after another, with what it lights. */
export function addStep(scene: Scene, after: number, show: readonly string[] = []): Scene {
  const steps = [...scene.steps]
  steps.splice(after + 1, 0, { ...EMPTY_STEP, show })
  return { ...scene, steps }
}

/** A scene without a step; the last one stays. */
export function removeStep(scene: Scene, at: number): Scene {
  return scene.steps.length < 2 ? scene : { ...scene, steps: scene.steps.filter((_, i) => i !== at) }
}

/** A step at another place. */
export function moveStep(scene: Scene, from: number, to: number): Scene {
  const steps = moved(scene.steps, from, to)
  return steps === scene.steps ? scene : { ...scene, steps }
}

/** What a step lights. */
export function withShow(scene: Scene, at: number, show: readonly string[]): Scene {
  return withStep(scene, at, (step) => ({ ...step, show }))
}

function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = [...items]
  const [item] = rest.splice(from, 1)
  const place = Math.max(0, Math.min(to, rest.length))
  if (item === undefined || place === from) return items
  rest.splice(place, 0, item)
  return rest
}

/** The briefing as it is given: without sentences that say nothing in any language. */
export function tidied(briefing: Briefing): Briefing {
  const says = (all: readonly Said[]) => all.filter(({ text }) => text.en.trim() !== '' || text.zh.trim() !== '')
  return {
    ...briefing,
    scenes: briefing.scenes.map((scene) => ({
      ...scene,
      notes: says(scene.notes),
      steps: scene.steps.map((step) => ({ ...step, says: says(step.says) })),
    })),
  }
}
