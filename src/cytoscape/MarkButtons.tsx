// How does a keyboard or a screen reader reach the marks? A button over each, moved with the camera; one tab stop.

import { type KeyboardEvent, memo, type RefObject, useCallback, useMemo, useState } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import type { Scene, SceneMark } from '../core/layout/scene.ts'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { useFollow } from './use-follow.ts'
import type { Shown } from './use-scene.ts'
import { walk } from './walk.ts'
import './MarkButtons.css'

type Picture = Pick<Shown, 'lens' | 'scene' | 'isMirrored'>

/** Buttons over the marks. Where there is a canvas the pointer passes through them to it. */
export function MarkButtons({
  shown,
  camera,
  chosen,
  nameOf,
  takePointer,
  hands,
}: {
  readonly shown: Picture
  readonly camera: Camera
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  /** Without a canvas under them the buttons take the pointer themselves. */
  readonly takePointer: boolean
  readonly hands: Hands
}) {
  const { lens, scene } = shown
  const layer = useFollow<HTMLDivElement>(camera)
  const [current, setCurrent] = useState<string | null>(null)
  const marks = useMemo(
    () => inReadingOrder(lens, scene).map((mark) => ({ mark, name: nameOf(mark.id) })),
    [lens, scene, nameOf],
  )
  const first = marks[0]?.mark.id
  const stop = [current, chosen[0], first].find((id) => scene.marks.some((mark) => mark.id === id))
  const onKeyDown = useKeysOnMarks(layer, shown, hands)
  const own = useMemo(() => ({ ...hands, onKeyDown, onStop: setCurrent }), [hands, onKeyDown])
  return (
    <div className={takePointer ? 'mark-buttons take-pointer' : 'mark-buttons'} ref={layer}>
      {marks.map(({ mark, name }) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          name={name}
          isStop={mark.id === stop}
          choice={!chosen.includes(mark.id) ? 'none' : chosen.length === 1 ? 'alone' : 'among'}
          takePointer={takePointer}
          hands={own}
        />
      ))}
    </div>
  )
}

/** Arrows walk along columns and lines; Enter asks for what is near, Shift+Enter adds. */
function useKeysOnMarks(
  layer: RefObject<HTMLDivElement | null>,
  { lens, scene, isMirrored }: Picture,
  { onSelect, onFocus }: Hands,
) {
  return useCallback(
    (event: KeyboardEvent<HTMLButtonElement>, id: string) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter') {
        event.preventDefault()
        if (event.shiftKey) onSelect(id, true)
        else onFocus(id)
        return
      }
      const next = walk(lens, scene, id, event.key, isMirrored)
      if (next === undefined) return
      event.preventDefault()
      layer.current?.querySelector<HTMLButtonElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus()
    },
    [layer, lens, scene, isMirrored, onSelect, onFocus],
  )
}

interface MarkHands extends Hands {
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, id: string) => void
  /** The focus came to it: Tab comes back to it. */
  readonly onStop: (id: string) => void
}

/** Remembered: of some hundreds a step changes two or three. */
const MarkButton = memo(function MarkButton({
  mark: { id, x, y, width, height },
  name,
  isStop,
  choice,
  takePointer,
  hands: { onSelect, onFocus, onHover, onKeyDown, onStop },
}: {
  readonly mark: SceneMark
  readonly name: string
  /** Tab reaches this one. */
  readonly isStop: boolean
  /** Whether it is selected. Alone, choosing it again clears it. */
  readonly choice: 'none' | 'among' | 'alone'
  readonly takePointer: boolean
  readonly hands: MarkHands
}) {
  return (
    <button
      type="button"
      data-mark={id}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={choice !== 'none'}
      style={{ left: x - width / 2 - 3, top: y - height / 2 - 3, width: width + 6, height: height + 6 }}
      onClick={(event) => onSelect(!event.shiftKey && choice === 'alone' ? null : id, event.shiftKey)}
      onPointerEnter={takePointer ? () => onHover(id) : undefined}
      onPointerLeave={takePointer ? () => onHover(null) : undefined}
      onDoubleClick={takePointer ? () => onFocus(id) : undefined}
      onFocus={(event) => {
        onStop(id)
        if (event.currentTarget.matches(':focus-visible')) onHover(id)
      }}
      onBlur={() => onHover(null)}
      onKeyDown={(event) => onKeyDown(event, id)}
    >
      <span className="unseen">{name}</span>
    </button>
  )
})

/** Column by column, each from its top. */
function inReadingOrder(lens: Lens, scene: Scene): SceneMark[] {
  const columnOf = new Map(lens.nodes.map(({ id, column }) => [id, lens.columns.indexOf(column)]))
  const rank = ({ id }: SceneMark) => columnOf.get(id) ?? 0
  return [...scene.marks].sort((a, b) => rank(a) - rank(b) || a.y - b.y)
}
