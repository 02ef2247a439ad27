// Which groups does the report tie to no place, and what else is not on the map? Said under it, so that nothing is left out unsaid.

import { kindOf } from '../../core/model/ids.ts'
import type { MapContent } from '../../core/query/map.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { optionOf } from '../../state/options.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { useFittedNow } from './fitted-now.ts'
import { type MapPicture, useUnplaced } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapUnplaced.css'

/** Those without a place, hollow, to be chosen like any other; and in words what finds no room. */
export function MapUnplaced({
  content,
  picture,
}: {
  readonly content: MapContent
  readonly picture: MapPicture | undefined
}) {
  const t = useWords(words)
  const all = useUnplaced(content)
  // Without margins they are in the list of groups.
  const ids = useFittedNow()?.band === 0 ? [] : all
  const notes = useNotes(content, picture)
  return (
    <div className="map-beside">
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
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

function Unplaced({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const name = useShortName(graph)
  const { select, add } = useActions()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  return (
    <button
      type="button"
      aria-pressed={selected.includes(id)}
      onClick={(event) => {
        if (event.shiftKey) add(id)
        else select(selected.length === 1 && selected[0] === id ? null : id)
      }}
      {...hovering.pointer({ mark: id })}
      {...hovering.keyboard({ mark: id })}
    >
      <KindMark kind="group" hollow />
      {name(id)}
    </button>
  )
}

/** What is tied to the whole world, what lies outside the frame, and what is drawn without its name. */
function useNotes(content: MapContent, picture: MapPicture | undefined): readonly string[] {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  if (!picture) return []
  const { placed, folded, layout, outside, more } = picture
  const names = (ids: readonly string[]) => listText(ids.map(name), locale)
  const world = content.places.find(({ id }) => graph.entities.get(id)?.level === 'world')
  const wide =
    layer === 'response'
      ? []
      : [...new Set(world?.ties.map(({ thing }) => thing))].filter((id) => kindOf(id) === 'crime')
  const unnamed = placed.filter(({ id }) => !layout.labels.has(id) && !folded.has(id)).map(({ id }) => id)
  return [
    ...(wide.length > 0 ? [t('worldwide', { list: names(wide) })] : []),
    ...(outside.length > 0 ? [t('figure.outside', { list: names(outside.map(({ id }) => id)) })] : []),
    ...(unnamed.length > 0 ? [t('figure.unnamed', { list: names(unnamed) })] : []),
    ...(more.unset.length > 0 ? [t('figure.unset', { list: names(more.unset) })] : []),
  ]
}
