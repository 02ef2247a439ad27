// A button over every place and thing: hover previews, a click selects, two clicks or Enter focus, arrows walk.

import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react'
import { LETTERS, type MapLabel } from '../../core/layout/map-layout.ts'
import { kindOf } from '../../core/model/ids.ts'
import { outlineOf, pathIn } from '../../core/model/shapes.ts'
import { alongList, itemOf, type Step, useRoving } from '../../hooks/use-roving.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { optionOf } from '../../state/options.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import type { PlacedPlace } from './placed-place.ts'
import { useChoosing } from './use-choosing.ts'
import type { MapPicture } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapMarks.css'

/** px of the rim of a place, as the style sheet has it. */
const RIM = 1.5

interface Mark {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Half the mark of a thing, as a share of the size of its name. */
const HALF = 2 / 3

/** Places, and in the margins what is tied to them. */
export function MapMarks({ picture }: { readonly picture: MapPicture }) {
  const { placed, inMargin, more, layout, light, leaders, size } = picture
  const t = useWords(words)
  const things = [...inMargin, ...more.inMargin]
  const lit = new Set(light?.ties.flatMap(({ thing, who }) => [thing, who]))
  const tied = new Set([...leaders, ...more.leaders].map(({ thing }) => thing))
  const locale = useLocale()
  const layerShown = useViewState(({ view }) => optionOf(view.options, 'map'))
  const say = ({ label, count, said }: PlacedPlace) => {
    const list = said.length > 0 && layerShown === 'harm' ? t('say.said', { list: listText(said, locale, 'row') }) : ''
    return t(`say.${layerShown}`, { name: label, n: count, said: list })
  }
  const { tabIndexOf, onKeyDown, ...layer } = useMarkKeys([...placed, ...things])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside are read here
    <div className="map-marks" style={{ fontSize: size }} onKeyDown={onKeyDown} {...layer}>
      {placed.map((place) => {
        const label = layout.labels.get(place.id)
        return (
          <MarkButton
            key={place.id}
            id={place.id}
            tabIndex={tabIndexOf(place.id)}
            className={`map-place kind-place ${place.form}${light?.places.has(place.id) ? ' lit' : ''}`}
            style={{ left: place.x - place.r, top: place.y - place.r, width: 2 * place.r, height: 2 * place.r }}
          >
            <svg aria-hidden="true">
              <path d={dotOf(place.r)} />
            </svg>
            {label && <Label label={label} place={place} size={size} />}
            <span className="unseen">{say(place)}</span>
          </MarkButton>
        )
      })}
      {things.map((thing) => {
        const kind = kindOf(thing.id)
        const r = HALF * size
        const look = `${thing.side}${lit.has(thing.id) ? ' lit' : ''}${tied.has(thing.id) ? '' : ' map-afar'}`
        return (
          <MarkButton
            key={thing.id}
            id={thing.id}
            tabIndex={tabIndexOf(thing.id)}
            className={`map-thing ${look}`}
            style={{ left: thing.x - r, top: thing.y - r, width: 2 * r, height: 2 * r }}
          >
            {kind && <KindMark kind={kind} size={2 * r} />}
            <span className="map-name">{thing.label}</span>
          </MarkButton>
        )
      })}
    </div>
  )
}

/** A block of lines stands at its mark. */
const ALIGNED = { start: 'left', middle: 'center', end: 'right' } as const

/** The name of a place, and under it what takes place there. */
function Label({
  label,
  place,
  size,
}: {
  readonly label: MapLabel
  readonly place: PlacedPlace
  readonly size: number
}) {
  const { box, anchor, name, said } = label
  const [left, top] = [box.x1 - place.x + place.r, box.y1 - place.y + place.r]
  const own = size * (place.isMinor ? LETTERS.minor : 1)
  return (
    <span
      className="map-label"
      style={{ textAlign: ALIGNED[anchor], left, top, width: box.x2 - box.x1, lineHeight: LETTERS.line }}
      aria-hidden="true"
    >
      <span className="map-name" style={{ fontSize: own }}>
        {name.join('\n')}
      </span>
      {said.length > 0 && (
        <span className="map-said" style={{ fontSize: size * LETTERS.minor }}>
          <KindMark kind="crime" size={8} />
          {said.join('\n')}
        </span>
      )}
    </span>
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
  const last = useRef<Step | null>(null)
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'mark',
    isThere: (id) => marks.some((mark) => mark.id === id),
    start: [first, marks[0]?.id],
    step: thereAndBack(marks, last),
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
  const { focus } = useActions()
  const choose = useChoosing()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  return (
    <button
      type="button"
      data-mark={id}
      aria-pressed={selected.includes(id)}
      onClick={({ shiftKey }) => choose(id, shiftKey)}
      onDoubleClick={() => focus(1, id)}
      {...hovering.pointer({ mark: id })}
      {...hovering.keyboard({ mark: id })}
      {...look}
    >
      {children}
    </button>
  )
}

const OPPOSITE: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
}

/**
 * To the nearest in the direction of an arrow, and by the opposite one back to where that came from. Page keys go through all marks,
 * those too that are the nearest of none; Home and End to the first and the last.
 */
function thereAndBack(marks: readonly Mark[], last: RefObject<Step | null>): Step {
  const nearest = toNearest(marks)
  const all = marks.map(({ id }) => id)
  const inTurn = alongList(all, { axis: 'column', page: 1 })
  return (id, event) => {
    const { key } = event
    if (OPPOSITE[key] === undefined) return inTurn(id, event)
    const back = last.current?.(id, event)
    const to = back !== undefined && all.includes(back) ? back : nearest(id, event)
    if (to !== undefined)
      last.current = (from, { key: next }) => (from === to && next === OPPOSITE[key] ? id : undefined)
    return to
  }
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
