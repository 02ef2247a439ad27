// Briefings of one's own for tests: put there, read, and taken away again.

import { changeBriefings, ownBriefings } from '../../../src/app/present/own-briefings.ts'
import { viewScene } from '../../../src/core/author/edit.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'

/** The name of the made-up report, under which its briefings are kept. */
export const REPORT = 'r'

/** Words in both languages. */
export const words = (en: string) => ({ en, zh: `${en}中` })

/** A scene of a link. */
export const sceneOf = (id: string, link = '#', more: Partial<Scene> = {}): Scene => ({
  ...viewScene(words(id), link, { text: words(`Headline of ${id}`), on: [] }),
  id,
  ...more,
})

/** A briefing of scenes. */
export const briefingOf = (id: string, ...scenes: readonly Scene[]): Briefing => ({ id, title: words(id), scenes })

/** Puts briefings in the place of those that are there. */
export const put = (...briefings: readonly Briefing[]): Promise<void> => changeBriefings(REPORT, () => briefings)

/** What is there. */
export const own = (): Promise<readonly Briefing[]> => ownBriefings(REPORT)

/** The ids of all scenes, by briefing. */
export const ids = async (): Promise<string[]> =>
  (await own()).map(({ id, scenes }) => [id, ...scenes.map((scene) => scene.id)].join(' '))
