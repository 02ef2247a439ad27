// What do keys do while a briefing is given? What a hand, a clicker and a keyboard send, wherever the focus is.

import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { typed } from './course.ts'
import { turnArrows } from './turn-arrows.ts'
import type { Show } from './use-show.ts'

/** What only the stage can do. */
export interface StageKeys {
  /** Opens the presenter's window; that one opens none. */
  readonly openSpeaker?: (() => void) | undefined
  readonly toggleFullScreen: () => void
  readonly toggleNotes: () => void
  readonly toggleKeys: () => void
  /** Moves words that are longer than the screen is high; `false` where there is nothing further that way. */
  readonly scroll?: ((way: 1 | -1, isHeld: boolean) => boolean) | undefined
}

/** Listens to the keys; gives the digits that were pressed so far. */
export function usePresentKeys(show: Show, stage: StageKeys): string {
  const { store } = useAtlas()
  const { on } = turnArrows(useLocale())
  const [digits, setDigits] = useState('')
  // Digits that can only name one scene are there before the Enter that many press after a number: it is spent.
  const spentUntil = useRef(0)
  // The listener stays; what it does is that of the last rendering.
  const now = useRef({ show, stage, digits, on })
  now.current = { show, stage, digits, on }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]') !== null) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, [contenteditable]')) return
      const { show, stage, digits, on } = now.current
      const isOnControl = target !== null && target.closest(`a, button, ${OWN}`) !== null
      // Arrows, Enter and the space bar belong to what has the focus; what a clicker sends never does.
      const own = isOnControl && ['Enter', ' ', 'Home', 'End'].includes(event.key)
      const arrows = event.key.startsWith('Arrow') && target?.closest(OWN)
      if (own || arrows) return
      const isSign = event.key.length === 1 && event.key !== ' '
      if (isSign && !store.getState().letterKeys) return
      if (/^\d$/.test(event.key)) {
        const next = typed(show.briefing, digits, event.key)
        setDigits(next.digits)
        spentUntil.current = next.scene === undefined ? 0 : event.timeStamp + ENTER_OF_A_NUMBER_MS
        if (next.scene !== undefined) show.go({ scene: next.scene, step: 0 })
        event.preventDefault()
        return
      }
      const isSpent = event.key === 'Enter' && event.timeStamp < spentUntil.current
      spentUntil.current = 0
      if (isSpent) return event.preventDefault()
      const act = keyMap(show, stage, digits, event, on)[isSign ? event.key.toLowerCase() : event.key]
      if (digits !== '') setDigits('')
      if (act === undefined) return
      act()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store])
  return digits
}

/** So long after the last digit is an Enter still the end of the number, and not a step on. */
const ENTER_OF_A_NUMBER_MS = 2000

/** What has keys of its own while it has the focus. The words of a scene have those of the briefing. */
const OWN = '[role], [tabindex]:not(.plain-scene)'

/** What each key does. */
function keyMap(
  show: Show,
  stage: StageKeys,
  digits: string,
  { shiftKey: isShift, repeat: isHeld }: KeyboardEvent,
  on: '←' | '→',
): Readonly<Record<string, () => void>> {
  const black = () => show.setBlack(!show.isBlack)
  const scroll = (way: 1 | -1) => stage.scroll?.(way, isHeld) === true
  return {
    [on === '→' ? 'ArrowRight' : 'ArrowLeft']: show.next,
    ArrowDown: () => scroll(1) || show.next(),
    PageDown: show.next,
    ' ': isShift ? show.back : show.next,
    Enter: digits === '' ? show.next : () => show.go({ scene: Number(digits) - 1, step: 0 }),
    [on === '→' ? 'ArrowLeft' : 'ArrowRight']: show.back,
    ArrowUp: () => scroll(-1) || show.back(),
    PageUp: show.back,
    Home: () => show.first(),
    End: () => show.end(),
    b: black,
    '.': black,
    a: () => show.setPlaying(!show.isPlaying),
    r: show.resume,
    n: stage.toggleNotes,
    ...(stage.openSpeaker && { s: stage.openSpeaker }),
    f: stage.toggleFullScreen,
    // A clicker's start key: the page would be loaded anew.
    F5: () => {
      show.first()
      stage.toggleFullScreen()
    },
    '?': stage.toggleKeys,
    // A clicker's stop key: first out of the dark, then back to the scene, then out.
    Escape: show.isBlack ? black : show.isAsPlanned ? show.leave : show.resume,
  }
}
