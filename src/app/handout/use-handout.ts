// What does a hand-out hold? Its scenes in words with their footnotes, their pictures, its sources and its index.

import { useMemo } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLocale } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { type Endnote, endnotesOf, type HandoutAsked, type NotedScene, notedScene } from './noted.ts'
import { type IndexRow, unitIndex } from './unit-index.ts'
import { type Pictures, usePictures } from './use-pictures.ts'

/** A briefing on paper. */
export interface Handout {
  readonly asked: HandoutAsked
  /** In the order of the briefing. */
  readonly scenes: readonly NotedScene[]
  readonly pictures: Pictures
  readonly endnotes: readonly Endnote[]
  readonly index: readonly IndexRow[]
}

/** The hand-out of a briefing; its pictures come one by one once the texts of the report are here. */
export function useHandout(briefing: Briefing, hasNotes: boolean, isReady: boolean): Handout {
  const { graph } = useAtlas()
  const locale = useLocale()
  const made = useMemo(() => {
    const asked: HandoutAsked = { graph, briefing, locale, hasNotes }
    const endnotes = endnotesOf(asked)
    const numbers = new Map(endnotes.map(({ source }, i) => [source, i + 1]))
    const scenes = briefing.scenes.map((scene) => notedScene(asked, scene, numbers))
    return { asked, endnotes, scenes, index: unitIndex(asked) }
  }, [graph, briefing, locale, hasNotes])
  return { ...made, pictures: usePictures(briefing, locale, made.scenes, isReady) }
}
