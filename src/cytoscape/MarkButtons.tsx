// How does a keyboard or a screen reader reach the marks? A button over each, moved with the camera; one tab stop.

import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import type { Scene, SceneMark } from '../core/layout/scene.ts'
import { isFramed, whenIdle } from '../hooks/when-idle.ts'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { useFollow } from './use-follow.ts'
import type { Shown } from './use-scene.ts'
import type { Walking, WalkWords } from './walking.ts'
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
  walking,
  onMoved,
}: {
  readonly shown: Picture
  readonly camera: Camera
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  /** Without a canvas under them the buttons take the pointer themselves. */
  readonly takePointer: boolean
  readonly hands: Hands
  readonly walking: Walking
  readonly onMoved: () => void
}) {
  const { lens, scene } = shown
  const layer = useFollow<HTMLDivElement>(camera)
  const early = useRef<string>(undefined)
  const [current, setCurrent] = useState<string>()
  const [isWanted, want] = useState(false)
  const [words, onWords] = useState<WalkWords>()
  // In a frame of another site nobody may ever come by key.
  useEffect(() => (isFramed() ? undefined : whenIdle(() => want(true), 3000)), [])
  const marks = useMemo(
    () => inReadingOrder(lens, scene).map((mark) => ({ mark, name: nameOf(mark.id) })),
    [lens, scene, nameOf],
  )
  const stop = [current, chosen[0], marks[0]?.mark.id].find((id) => scene.marks.some((mark) => mark.id === id))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: it has a role, one of two
    <div
      className={takePointer ? 'mark-buttons take-pointer' : 'mark-buttons'}
      // Once its own keys are there it is one widget; before, buttons side by side.
      role={words ? 'application' : 'group'}
      aria-label={words?.label}
      ref={layer}
      onFocus={({ target }) => {
        setCurrent(target.dataset['mark'] ?? current)
        want(true)
      }}
      onKeyDown={({ key }) => {
        if (!words) early.current = key
      }}
    >
      {marks.map(({ mark, name }) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          name={name}
          place={words?.placeOf(mark.id)}
          isStop={mark.id === stop}
          choice={!chosen.includes(mark.id) ? 'none' : chosen.length === 1 ? 'alone' : 'among'}
          takePointer={takePointer}
          hands={hands}
        />
      ))}
      {isWanted && walking({ shown, camera, layer, chosen, hands, nameOf, early, onWords, onMoved })}
    </div>
  )
}

/** Remembered: of some hundreds a step changes two or three. */
const MarkButton = memo(function MarkButton({
  mark: { id, x, y, width, height },
  name,
  place,
  isStop,
  choice,
  takePointer,
  hands: { onSelect, onFocus, onHover },
}: {
  readonly mark: SceneMark
  readonly name: string
  /** Where it stands among others, and what else is said of it. */
  readonly place: string | undefined
  /** Tab reaches this one. */
  readonly isStop: boolean
  /** Whether it is selected. Alone, choosing it again clears it. */
  readonly choice: 'none' | 'among' | 'alone'
  readonly takePointer: boolean
  readonly hands: Hands
}) {
  return (
    <button
      type="button"
      data-mark={id}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={choice !== 'none'}
      aria-description={place}
      style={{ left: x - width / 2 - 3, top: y - height / 2 - 3, width: width + 6, height: height + 6 }}
      onClick={(event) => onSelect(!event.shiftKey && choice === 'alone' ? null : id, event.shiftKey)}
      onPointerEnter={takePointer ? () => onHover(id) : undefined}
      onPointerLeave={takePointer ? () => onHover(null) : undefined}
      onDoubleClick={takePointer ? () => onFocus(id) : undefined}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onHover(id)
      }}
      onBlur={() => onHover(null)}
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
