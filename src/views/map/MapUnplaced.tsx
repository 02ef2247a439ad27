// Which groups does the report tie to no place, and what else is not on the map? Said under it, so that nothing is left out unsaid.

import { useLayoutEffect, useRef } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import type { MapContent } from '../../core/query/map.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { UnitLinks } from '../../parts/UnitLink.tsx'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { optionOf } from '../../state/options.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { useFittedNow } from './fitted-now.ts'
import { useChoosing } from './use-choosing.ts'
import { type MapPicture, useUnplaced } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapUnplaced.css'

/** Those without a place, hollow, to be chosen like any other; and in words what finds no room. */
export function MapUnplaced({
  content,
  picture,
  seen,
}: {
  readonly content: MapContent
  readonly picture: MapPicture | undefined
  /** What part of the world is in sight. */
  readonly seen: string
}) {
  const t = useWords(words)
  const all = useUnplaced(content)
  // Without margins they are in the list of groups.
  const ids = useFittedNow()?.band === 0 ? [] : all
  const notes = useNotes(picture)
  const beside = useKeptHeight(content, seen, notes)
  return (
    <div className="map-beside" ref={beside}>
      {ids.length > 0 && (
        <ul className="map-unplaced" aria-label={t('unplaced')}>
          <li aria-hidden="true">{t('unplaced')}</li>
          {ids.map((id) => (
            <li key={id}>
              <Unplaced id={id} />
            </li>
          ))}
        </ul>
      )}
      <Worldwide content={content} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** Never lower again while the same is shown: a map that a note makes lower, and that needs no such note once it is higher, would not come to rest. */
function useKeptHeight(content: MapContent, seen: string, notes: readonly string[]) {
  const beside = useRef<HTMLDivElement>(null)
  // Without margins its height depends on nothing under it.
  const hasMargins = (useFittedNow()?.band ?? 0) > 0
  const kept = useRef<{ readonly of: readonly unknown[]; readonly height: number } | null>(null)
  const said = notes.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note is the reason to measure
  useLayoutEffect(() => {
    const element = beside.current
    if (!element) return
    const of = [content, seen, window.innerWidth, window.innerHeight]
    const isSame = kept.current?.of.every((one, i) => one === of[i]) ?? false
    element.style.minHeight = ''
    if (!hasMargins) return
    const height = Math.max(element.offsetHeight, isSame ? (kept.current?.height ?? 0) : 0)
    element.style.minHeight = `${height}px`
    kept.current = { of, height }
  }, [content, seen, said, hasMargins])
  return beside
}

/** What is tied to the whole world is nowhere on the map: it opens what says so, and where. */
function Worldwide({ content }: { readonly content: MapContent }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const name = useShortName(graph)
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const world = content.places.find(({ id }) => graph.entities.get(id)?.level === 'world')
  const ties = world?.ties.filter(({ thing }) => layer === 'response' || kindOf(thing) === 'crime') ?? []
  if (!world || ties.length === 0) return null
  const things = [...new Set(ties.map(({ thing }) => thing))].map(name)
  const list = layer === 'response' ? t('activities', { n: world.count }) : listText(things, locale)
  // As many activities as reach the whole world are listed where the link leads.
  const units = layer === 'response' ? [] : ties.flatMap(({ stand }) => graph.unitsOf(stand))
  return (
    <p className="map-worldwide">
      <a href={href({ selected: [world.id] })}>{t('worldwide', { list })}</a>
      <UnitLinks units={new Set(units)} />
    </p>
  )
}

function Unplaced({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const name = useShortName(graph)
  const choose = useChoosing()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  return (
    <button
      type="button"
      aria-pressed={selected.includes(id)}
      onClick={({ shiftKey }) => choose(id, shiftKey)}
      {...hovering.pointer({ mark: id })}
      {...hovering.keyboard({ mark: id })}
    >
      <KindMark kind="group" hollow />
      {name(id)}
    </button>
  )
}

/** What lies outside the frame, and what is drawn without its name. */
function useNotes(picture: MapPicture | undefined): readonly string[] {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  if (!picture) return []
  const { placed, folded, layout, outside, more } = picture
  const names = (ids: readonly string[]) => listText(ids.map(name), locale)
  const unnamed = placed.filter(({ id }) => !layout.labels.has(id) && !folded.has(id)).map(({ id }) => id)
  return [
    ...(outside.length > 0 ? [t('figure.outside', { list: names(outside.map(({ id }) => id)) })] : []),
    ...(unnamed.length > 0 ? [t('figure.unnamed', { list: names(unnamed) })] : []),
    ...(more.unset.length > 0 ? [t('figure.unset', { list: names(more.unset) })] : []),
  ]
}
