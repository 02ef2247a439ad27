// Where is one in the report while reading along? In the link; while one scrolls a little ahead of it, since an address may be written
// only so often. Scrolling, keys, links and reading by itself all move the same place.

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { UnitId } from '../../../core/model/ids.ts'
import { useActions, useAtlas, useViewState } from '../../../state/atlas.ts'

/** px of scrolling from unit to unit: about one notch of a wheel. */
export const STEP = 96
/** ms between two writes of the address while one scrolls. */
const PAUSE = 360

/** The place, and how it is moved. */
export interface Place {
  readonly at: number
  /** It is where the link says, and not on its way. */
  readonly isAtRest: boolean
  /** Goes to a unit: a step that Back undoes, or else no step of its own. */
  readonly go: (at: number, isStep: boolean) => void
  readonly onScroll: () => void
}

/** Follows the link and the scroller. `onMoved` is told when a person scrolls. */
export function usePlace(
  units: readonly UnitId[],
  scroller: RefObject<HTMLElement | null>,
  height: number | undefined,
  onMoved: () => void,
): Place {
  const { store } = useAtlas()
  const { settle, openUnit } = useActions()
  const unit = useViewState(({ view }) => view.unit)
  const open = Math.max(0, unit === null ? 0 : units.indexOf(unit))
  const [ahead, setAhead] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef({ at: -1, when: 0 })
  const write = useCallback(
    (to: number) => {
      const id = units[to]
      const { view } = store.getState()
      written.current = { at: to, when: Date.now() }
      if (id !== undefined && id !== view.unit) settle({ ...view, unit: id })
    },
    [units, store, settle],
  )
  // Whatever else moves the place has the last word.
  useEffect(() => {
    if (written.current.at === open) return
    clearTimeout(timer.current)
    setAhead(null)
  }, [open])
  useEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || height === undefined || ahead !== null) return
    if (placeIn(element, units.length) !== open) element.scrollTop = open * STEP
  }, [scroller, height, open, ahead, units])
  const onScroll = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const to = placeIn(element, units.length)
    if (to === (ahead ?? open)) return
    onMoved()
    setAhead(to)
    clearTimeout(timer.current)
    if (Date.now() - written.current.when > PAUSE) write(to)
    timer.current = setTimeout(() => {
      write(to)
      setAhead(null)
    }, PAUSE)
  }, [scroller, units, ahead, open, onMoved, write])
  const go = useCallback(
    (asked: number, isStep: boolean) => {
      const to = Math.max(0, Math.min(units.length - 1, asked))
      const id = units[to]
      if (id === undefined) return
      setAhead(null)
      if (isStep) openUnit(id)
      else write(to)
    },
    [units, openUnit, write],
  )
  return { at: ahead ?? open, isAtRest: ahead === null, go, onScroll }
}

/** The unit at which a scroller stands. */
function placeIn({ scrollTop }: HTMLElement, units: number): number {
  return Math.max(0, Math.min(units - 1, Math.round(scrollTop / STEP)))
}
