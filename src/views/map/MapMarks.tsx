// A button over every place and thing: hover previews, a click selects, two clicks or Enter focus, arrows walk.

import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { type MapLayout, type MapThing, THING } from '../../core/layout/map-layout.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapLight } from '../../core/query/map.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import type { PlacedPlace } from './placed-place.ts'
import { words } from './words.ts'

interface Mark {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Places and the things beside them. */
export function MapMarks({
  placed,
  things,
  layout,
  light,
  ties,
  size,
}: {
  readonly placed: readonly PlacedPlace[]
  readonly things: readonly MapThing[]
  readonly layout: MapLayout
  readonly light: MapLight | undefined
  /** The ties that are drawn now. */
  readonly ties: readonly PlaceTie[]
  readonly size: number
}) {
  const t = useWords(words)
  const { select, add, focus, hover } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const layer = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const set = things.flatMap(({ id, label }) => {
    const spot = layout.things.get(id)
    return spot ? [{ id, label, ...spot }] : []
  })
  const drawn = new Set(ties.map((tie) => tie.thing))
  const marks: readonly Mark[] = [...placed, ...set]
  const stop = [current, selected[0], marks[0]?.id].find((id) => marks.some((mark) => mark.id === id))
  const walk = (event: KeyboardEvent<HTMLButtonElement>, from: Mark) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (event.shiftKey) add(from.id)
      else focus(1, from.id)
      return
    }
    const next = nearest(marks, from, event.key)
    if (next === undefined) return
    event.preventDefault()
    layer.current?.querySelector<HTMLButtonElement>(`[data-mark="${CSS.escape(next.id)}"]`)?.focus()
  }
  const shared = (mark: Mark) => ({
    type: 'button' as const,
    'data-mark': mark.id,
    tabIndex: mark.id === stop ? 0 : -1,
    'aria-pressed': selected.includes(mark.id),
    onClick: (event: MouseEvent) => {
      if (event.shiftKey) add(mark.id)
      else select(selected.length === 1 && selected[0] === mark.id ? null : mark.id)
    },
    onDoubleClick: () => focus(1, mark.id),
    onPointerEnter: () => hover({ mark: mark.id }),
    onPointerLeave: () => hover(null),
    onFocus: (event: { readonly currentTarget: HTMLButtonElement }) => {
      setCurrent(mark.id)
      if (event.currentTarget.matches(':focus-visible')) hover({ mark: mark.id })
    },
    onBlur: () => hover(null),
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => walk(event, mark),
  })
  return (
    <div className="map-marks" ref={layer} style={{ fontSize: size }}>
      {placed.map((place) => {
        const side = layout.labels.get(place.id)
        const isLit = light?.places.has(place.id)
        return (
          <button
            key={place.id}
            {...shared(place)}
            className={`map-place ${place.form}${isLit ? ' lit' : ''}${side ? ` named ${side}` : ''}`}
            style={{ left: place.x - place.r, top: place.y - place.r, width: 2 * place.r, height: 2 * place.r }}
          >
            {side && (
              <span className="map-name" aria-hidden="true">
                {place.label}
              </span>
            )}
            <span className="unseen">{t('say.place', { name: place.label, n: place.count })}</span>
          </button>
        )
      })}
      {set.map((thing) => {
        const kind = kindOf(thing.id)
        return (
          <button
            key={thing.id}
            {...shared(thing)}
            className={drawn.has(thing.id) ? 'map-thing lit' : 'map-thing'}
            style={{ left: thing.x - THING.r, top: thing.y - THING.r }}
          >
            {kind && <KindMark kind={kind} size={2 * THING.r} />}
            <span className="map-name">{thing.label}</span>
          </button>
        )
      })}
    </div>
  )
}

/** The mark that lies nearest in the direction of an arrow key; what lies straight ahead counts as nearer. */
function nearest(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const [ahead, aside] = key === 'ArrowLeft' || key === 'ArrowRight' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const sign = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key]
  if (sign === undefined) return undefined
  const way = (mark: Mark) => (mark[ahead] - from[ahead]) * sign
  const cost = (mark: Mark) => way(mark) + 2.5 * Math.abs(mark[aside] - from[aside])
  return marks.filter((mark) => way(mark) > 1).sort((a, b) => cost(a) - cost(b))[0]
}
