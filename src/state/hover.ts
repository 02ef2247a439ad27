// What does the pointer, or the focus of the keyboard, rest on? Every view says it and reads it in the same way.

import { useMemo } from 'react'
import { useActions, useViewState } from './atlas.ts'
import type { Hovered } from './store.ts'

/** The mark, line or claim that is hovered, in any view. */
export function useHoveredMark(): string | null {
  return useViewState(({ hovered }) => (hovered !== null && 'mark' in hovered ? hovered.mark : null))
}

/** The unit that is hovered, in any view. */
export function useHoveredUnit(): string | null {
  return useViewState(({ hovered }) => (hovered !== null && 'unit' in hovered ? hovered.unit : null))
}

/** What an element that stands for something tells of the pointer and of the keyboard. */
export interface Hovering {
  /** Handlers under which the pointer hovers it. */
  readonly pointer: (target: NonNullable<Hovered>) => {
    readonly onPointerEnter: () => void
    readonly onPointerLeave: () => void
  }
  /** Handlers under which a focus that shows, as that of the keyboard does, hovers it. */
  readonly keyboard: (target: NonNullable<Hovered>) => {
    readonly onFocus: (event: { readonly currentTarget: Element }) => void
    readonly onBlur: () => void
  }
}

/** Makes elements hover what they stand for. */
export function useHovering(): Hovering {
  const { hover } = useActions()
  return useMemo(
    () => ({
      pointer: (target) => ({ onPointerEnter: () => hover(target), onPointerLeave: () => hover(null) }),
      keyboard: (target) => ({
        onFocus: ({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) hover(target)
        },
        onBlur: () => hover(null),
      }),
    }),
    [hover],
  )
}
