// How is one tab stop enough for many things? Tab reaches the one that was last focused; keys carry the focus from there.

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** Where a key leads from an item; `undefined` where it leads nowhere, and is left to others. */
export type Step = (from: string, event: StepKey) => string | undefined

/** A key that may lead somewhere. */
export type StepKey = Pick<KeyboardEvent, 'key' | 'ctrlKey'>

/** Items that share one tab stop. */
export interface RovingItems<Frame extends HTMLElement> {
  /** The `data-` attribute that says which item an element is: `mark` for `data-mark`. */
  readonly by: string
  readonly isThere: (item: string) => boolean
  /** Where Tab goes as long as nobody was anywhere, or where that is gone: the first of these that is there. */
  readonly start: readonly (string | undefined)[]
  readonly step: Step
  /** What stands round the items, where that is somebody else’s too. */
  readonly frame?: RefObject<Frame | null>
  /** Brings an item onto the page that may not be on it; without it all are. */
  readonly reveal?: (item: string) => void
}

/** What the frame round the items is given, and what each item asks. */
export interface Roving<Frame extends HTMLElement> {
  readonly frame: RefObject<Frame | null>
  /** The item that Tab reaches. */
  readonly stop: string | undefined
  readonly tabIndexOf: (item: string) => 0 | -1
  /** For the frame: an item in it that is focused becomes the stop. */
  readonly onFocus: (event: FocusEvent) => void
  /** For the frame's keys: goes where the key leads, and says whether it led anywhere. */
  readonly walk: (event: KeyboardEvent) => boolean
}

/** One tab stop for all items of a frame. */
export function useRoving<Frame extends HTMLElement>({
  by,
  isThere,
  start,
  step,
  frame: given,
  reveal,
}: RovingItems<Frame>): Roving<Frame> {
  const own = useRef<Frame>(null)
  const frame = given ?? own
  const [current, setCurrent] = useState<string>()
  const awaited = useRef<string | undefined>(undefined)
  const stop = [current, ...start].find((item) => item !== undefined && isThere(item))
  const focus = (item: string) => {
    const all = [...(frame.current?.querySelectorAll<HTMLElement>(`[data-${by}]`) ?? [])]
    const element = all.find((one) => itemOf(one, by) === item)
    if (!element) return false
    element.focus({ preventScroll: reveal !== undefined })
    return true
  }
  // What had to be brought onto the page first is focused as soon as it is there.
  useEffect(() => {
    if (awaited.current !== undefined && focus(awaited.current)) awaited.current = undefined
  })
  return {
    frame,
    stop,
    tabIndexOf: (item) => (item === stop ? 0 : -1),
    onFocus: ({ target }) => {
      const item = itemOf(target, by)
      if (item === undefined) return
      awaited.current = undefined
      setCurrent(item)
    },
    walk: (event) => {
      // With these a key is the browser's: Alt and an arrow is a step in history.
      if (event.altKey || event.metaKey) return false
      const from = itemOf(event.target, by)
      const to = from === undefined ? undefined : step(from, event)
      if (to === undefined) return false
      event.preventDefault()
      reveal?.(to)
      setCurrent(to)
      awaited.current = focus(to) ? undefined : to
      return true
    },
  }
}

/** The item that an element is, or lies in. */
export function itemOf(target: EventTarget, by: string): string | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(`[data-${by}]`) : null
  return element?.getAttribute(`data-${by}`) ?? undefined
}

/** How the items of a list lie. */
export interface ListWay {
  readonly axis: 'row' | 'column'
  /** In a row that is read from right to left the arrows change places. */
  readonly isMirrored?: boolean
  /** How many items a page key goes over; without it page keys lead nowhere. */
  readonly page?: number
}

/** Along a list: arrows from one to the next, Home and End to its ends. It stops at both. */
export function alongList(items: readonly string[], { axis, isMirrored = false, page }: ListWay): Step {
  const onward = axis === 'column' ? 'ArrowDown' : isMirrored ? 'ArrowLeft' : 'ArrowRight'
  const back = axis === 'column' ? 'ArrowUp' : isMirrored ? 'ArrowRight' : 'ArrowLeft'
  return (from, { key }) => {
    const at = items.indexOf(from)
    const to: Readonly<Partial<Record<string, number>>> = {
      [onward]: at + 1,
      [back]: at - 1,
      Home: 0,
      End: items.length - 1,
      ...(page !== undefined && { PageDown: at + page, PageUp: at - page }),
    }
    const next = to[key]
    return next === undefined ? undefined : items[within(next, 0, items.length - 1)]
  }
}

/** A place in a grid. Heads of rows stand in column -1, heads of columns in row -1. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** The item at a place in a grid: "2 -1". */
export function spotItem({ row, column }: Spot): string {
  return `${row} ${column}`
}

/** The place of an item of a grid. */
export function spotOf(item: string): Spot {
  const [row = 0, column = 0] = item.split(' ').map(Number)
  return { row, column }
}

/**
 * Over a grid with heads: arrows to the cell beside, Home and End to the ends of a row, with Ctrl to those of the grid,
 * page keys to the ends of a column. It stops at its edges, and before the corner, where nothing stands.
 */
export function overGrid(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  isMirrored: boolean,
): Step {
  const onward = isMirrored ? -1 : 1
  const last = { row: rows - 1, column: columns - 1 }
  return (from, { key, ctrlKey }) => {
    const at = spotOf(from)
    const to: Readonly<Partial<Record<string, Spot>>> = {
      ArrowRight: { ...at, column: at.column + onward },
      ArrowLeft: { ...at, column: at.column - onward },
      ArrowDown: { ...at, row: at.row + 1 },
      ArrowUp: { ...at, row: at.row - 1 },
      Home: { row: ctrlKey ? 0 : at.row, column: -1 },
      End: { row: ctrlKey ? last.row : at.row, column: last.column },
      PageUp: { ...at, row: 0 },
      PageDown: { ...at, row: last.row },
    }
    const next = to[key]
    if (next === undefined) return undefined
    const row = within(next.row, -1, last.row)
    const column = within(next.column, -1, last.column)
    return spotItem(row < 0 && column < 0 ? at : { row, column })
  }
}

/** Whether a grid has a place; the corner is none. */
export function isInGrid(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  { row, column }: Spot,
): boolean {
  return row >= -1 && row < rows && column >= -1 && column < columns && (row >= 0 || column >= 0)
}

function within(n: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, n))
}
