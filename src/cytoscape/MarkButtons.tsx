// How does a keyboard or a screen reader reach the marks? A button over each, moved with the camera; one tab stop.

import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import type { Scene, SceneMark } from '../core/layout/scene.ts'
import { transformOf } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'
import { walk } from './walk.ts'

interface MarkButtonsProps {
  readonly camera: Camera
  readonly lens: Lens
  readonly scene: Scene
  readonly isMirrored: boolean
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  /** Without a canvas under them the buttons take the pointer themselves. */
  readonly takePointer: boolean
  readonly onSelect: (id: string | null, more: boolean) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
}

/** Buttons over the marks. Where there is a canvas the pointer passes through them to it. */
export function MarkButtons(props: MarkButtonsProps) {
  const { camera, lens, scene, isMirrored, chosen, nameOf, takePointer, onSelect, onFocus, onHover } = props
  const layer = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(
    () =>
      camera.follow((viewport) => {
        if (layer.current) layer.current.style.transform = transformOf(viewport)
      }),
    [camera],
  )
  const marks = useMemo(
    () => inReadingOrder(lens, scene).map((mark) => ({ mark, name: nameOf(mark.id) })),
    [lens, scene, nameOf],
  )
  const first = marks[0]?.mark.id
  const stop = [current, chosen[0], first].find((id) => scene.marks.some((mark) => mark.id === id))
  const onKeyDown = useCallback(
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
    [lens, scene, isMirrored, onSelect, onFocus],
  )
  return (
    <div className={takePointer ? 'mark-buttons take-pointer' : 'mark-buttons'} ref={layer}>
      {marks.map(({ mark, name }) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          name={name}
          isStop={mark.id === stop}
          isChosen={chosen.includes(mark.id)}
          isOnly={chosen.length === 1 && chosen[0] === mark.id}
          takePointer={takePointer}
          setCurrent={setCurrent}
          onKeyDown={onKeyDown}
          onSelect={onSelect}
          onFocus={onFocus}
          onHover={onHover}
        />
      ))}
    </div>
  )
}

interface MarkButtonProps extends Pick<MarkButtonsProps, 'takePointer' | 'onSelect' | 'onFocus' | 'onHover'> {
  readonly mark: SceneMark
  readonly name: string
  /** Tab reaches this one. */
  readonly isStop: boolean
  readonly isChosen: boolean
  /** It is all that is selected: choosing it again clears it. */
  readonly isOnly: boolean
  readonly setCurrent: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, id: string) => void
}

/** Remembered: of some hundreds a step changes two or three. */
const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { mark, name, isStop, isChosen, isOnly, takePointer, setCurrent, onKeyDown, onSelect, onFocus, onHover } = props
  const { id, x, y, width, height } = mark
  return (
    <button
      type="button"
      data-mark={id}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      style={{ left: x - width / 2 - 3, top: y - height / 2 - 3, width: width + 6, height: height + 6 }}
      onClick={(event) => onSelect(!event.shiftKey && isOnly ? null : id, event.shiftKey)}
      onPointerEnter={takePointer ? () => onHover(id) : undefined}
      onPointerLeave={takePointer ? () => onHover(null) : undefined}
      onDoubleClick={takePointer ? () => onFocus(id) : undefined}
      onFocus={(event) => {
        setCurrent(id)
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
