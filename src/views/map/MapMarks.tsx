// A button over every place and thing: hover previews, a click selects, two clicks or Enter focus, arrows walk.

import type { KeyboardEvent, ReactNode } from 'react'
import { THING } from '../../core/layout/map-layout.ts'
import { kindOf } from '../../core/model/ids.ts'
import { outlineOf, pathIn } from '../../core/model/shapes.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { itemOf, type Step, useRoving } from '../../ui/use-roving.ts'
import type { MapPicture } from './use-map-picture.ts'
import { words } from './words.ts'

/** px of the rim of a place, as the style sheet has it. */
const RIM = 1.5

interface Mark {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Places and the things beside them. */
export function MapMarks({ picture }: { readonly picture: MapPicture }) {
  const { placed, things, layout, light, ties, size } = picture
  const t = useWords(words)
  const set = things.flatMap((thing) => {
    const spot = layout.things.get(thing.id)
    return spot ? [{ ...thing, ...spot }] : []
  })
  const drawn = new Set(ties.map((tie) => tie.thing))
  const { tabIndexOf, onKeyDown, ...layer } = useMarkKeys([...placed, ...set])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside are read here
    <div className="map-marks" style={{ fontSize: size }} onKeyDown={onKeyDown} {...layer}>
      {placed.map((place) => {
        const side = layout.labels.get(place.id)
        const look = `${place.form}${light?.places.has(place.id) ? ' lit' : ''}${side ? ` named ${side}` : ''}`
        return (
          <MarkButton
            key={place.id}
            id={place.id}
            tabIndex={tabIndexOf(place.id)}
            className={`map-place kind-place ${look}`}
            style={{ left: place.x - place.r, top: place.y - place.r, width: 2 * place.r, height: 2 * place.r }}
          >
            <svg aria-hidden="true">
              <path d={dotOf(place.r)} />
            </svg>
            {side && (
              <span className="map-name" aria-hidden="true">
                {place.label}
              </span>
            )}
            <span className="unseen">{t('say.place', { name: place.label, n: place.count })}</span>
          </MarkButton>
        )
      })}
      {set.map((thing) => {
        const kind = kindOf(thing.id)
        return (
          <MarkButton
            key={thing.id}
            id={thing.id}
            tabIndex={tabIndexOf(thing.id)}
            className={drawn.has(thing.id) ? 'map-thing lit' : 'map-thing'}
            style={{ left: thing.x - THING.r, top: thing.y - THING.r }}
          >
            {kind && <KindMark kind={kind} size={2 * THING.r} />}
            <span className="map-name">{thing.label}</span>
          </MarkButton>
        )
      })}
    </div>
  )
}

/** The outline of a place, its rim inside its circle. */
function dotOf(r: number): string {
  return pathIn(outlineOf('place'), { x: r, y: r, width: 2 * r - RIM, height: 2 * r - RIM })
}

/** One tab stop for all marks; arrows walk, Enter focuses, with Shift it adds. */
function useMarkKeys(marks: readonly Mark[]) {
  const { add, focus } = useActions()
  const first = useViewState(({ view }) => view.selected[0])
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'mark',
    isThere: (id) => marks.some((mark) => mark.id === id),
    start: [first, marks[0]?.id],
    step: toNearest(marks),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const id = itemOf(event.target, 'mark')
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey || walk(event) || event.key !== 'Enter')
      return
    event.preventDefault()
    if (event.shiftKey) add(id)
    else focus(1, id)
  }
  return { ref: frame, tabIndexOf, onFocus, onKeyDown }
}

interface MarkButtonProps {
  readonly id: string
  readonly tabIndex: 0 | -1
  readonly className: string
  readonly style: { readonly left: number; readonly top: number; readonly width?: number; readonly height?: number }
  readonly children: ReactNode
}

function MarkButton({ id, children, ...look }: MarkButtonProps) {
  const { select, add, focus } = useActions()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  return (
    <button
      type="button"
      data-mark={id}
      aria-pressed={selected.includes(id)}
      onClick={(event) => {
        if (event.shiftKey) add(id)
        else select(selected.length === 1 && selected[0] === id ? null : id)
      }}
      onDoubleClick={() => focus(1, id)}
      {...hovering.pointer({ mark: id })}
      {...hovering.keyboard({ mark: id })}
      {...look}
    >
      {children}
    </button>
  )
}

/** To the mark that lies nearest in the direction of an arrow key; what lies straight ahead counts as nearer. */
function toNearest(marks: readonly Mark[]): Step {
  return (id, { key }) => {
    const from = marks.find((mark) => mark.id === id)
    const sign = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key]
    if (sign === undefined || from === undefined) return undefined
    const [ahead, aside] = key === 'ArrowLeft' || key === 'ArrowRight' ? (['x', 'y'] as const) : (['y', 'x'] as const)
    const way = (mark: Mark) => (mark[ahead] - from[ahead]) * sign
    const cost = (mark: Mark) => way(mark) + 2.5 * Math.abs(mark[aside] - from[aside])
    return marks.filter((mark) => way(mark) > 1).sort((a, b) => cost(a) - cost(b))[0]?.id
  }
}
