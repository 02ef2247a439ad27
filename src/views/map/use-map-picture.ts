// Where does everything on the map lie on the screen, and what of it is lit now?

import type { ZoomTransform } from 'd3-zoom'
import { useMemo } from 'react'
import type { MapContent, MapLight } from '../../core/query/map.ts'
import { groupsOnMap, groupTies } from '../../core/query/map-groups.ts'
import { grownBy } from '../../hooks/grown.ts'
import { useLanguage, useLocale } from '../../i18n/language.ts'
import { useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { FITS } from '../../state/view-state.ts'
import { farLetters } from './far-letters.ts'
import { marginsFor } from './in-margin.ts'
import { moreOn, type Picture, type PictureAsked, pictureOf } from './map-picture.ts'
import type { Fitted, Point } from './projection.ts'
import { useMapLight, useWholeContent } from './use-map.ts'

/** px of letters where a map has no margins. */
const PHONE = 11.5

/** What is drawn, and what of it is lit. */
export interface MapPicture extends Picture {
  /** What stands in the margin for a while. */
  readonly more: ReturnType<typeof moreOn>
  readonly light: MapLight | undefined
  /** The size of words, px. */
  readonly size: number
}

/** The picture of some content in a frame under a camera; `undefined` until the frame has a size. */
export function useMapPicture(
  content: MapContent,
  fitted: Fitted | undefined,
  transform: ZoomTransform,
): { readonly shown: MapContent; readonly light: MapLight | undefined; readonly picture?: MapPicture } {
  const { chosen, under } = useMapLight(content)
  const light = under ?? chosen
  const shown = useShown(content, chosen)
  const asked = useAsked(shown, fitted, transform)
  // What is selected and what is under the pointer move nothing of it.
  const still = useMemo(() => asked && pictureOf(asked), [asked])
  const more = useMemo(() => still && asked && moreOn(still, light?.ties ?? [], asked), [still, asked, light])
  if (!still || !asked || !more) return { shown, light }
  return { shown, light, picture: { ...still, more, light, size: asked.letters } }
}

/** What is shown: what leaves a focus is out of sight; without a focus it is only dim. */
function useShown(content: MapContent, chosen: MapLight | undefined): MapContent {
  const hasFocus = useViewState(({ view }) => view.hops > 0 && view.selected.length > 0)
  return useMemo(
    () =>
      hasFocus && chosen ? { ...content, places: content.places.filter(({ id }) => chosen.places.has(id)) } : content,
    [content, hasFocus, chosen],
  )
}

function useAsked(content: MapContent, fitted: Fitted | undefined, transform: ZoomTransform): PictureAsked | undefined {
  const graph = useEvidence()
  const locale = useLocale()
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const desk = useLanguage() === 'zh' ? 12.5 : 12
  // From far words grow with the screen, as all others do there.
  const letters = isFar ? farLetters() : fitted?.band === 0 ? PHONE : desk * grownBy()
  const whole = useWholeContent()
  const margins = useMemo(() => marginsFor(groupTies(whole)), [whole])
  const hidesGroups = useViewState(({ view }) => view.sift.hide.includes('group'))
  return useMemo(() => {
    if (!fitted) return undefined
    const { placed, unplaced } = groupsOnMap(graph, content)
    const left = new Set<string>(hidesGroups ? [] : [...placed, ...unplaced])
    const at = (location: Point) => transform.apply(fitted.at(location) as [number, number])
    const { size, band, at: rest } = fitted
    return { content, margins, isShown: (id) => left.has(id), graph, locale, at, rest, size, band, letters }
  }, [graph, content, margins, hidesGroups, fitted, transform, locale, letters])
}

/** The groups that the report ties to no place at all. */
export function useUnplaced(content: MapContent): readonly string[] {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const whole = useWholeContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const hidesGroups = useViewState(({ view }) => view.sift.hide.includes('group'))
  return useMemo(() => {
    // What is done about harm says nothing of where groups are.
    if (hidesGroups || layer === 'response' || content.places.length === 0) return []
    const placed = new Set(groupTies(whole).map(({ thing }) => thing))
    return groupsOnMap(evidence, content).unplaced.filter((id) => !placed.has(id) && graph.entities.has(id))
  }, [graph, evidence, whole, content, hidesGroups, layer])
}
