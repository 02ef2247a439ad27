// What does a short name stand for, or a word of ours? Said beside the pointer or the focus, wherever the name stands: a mark of a
// canvas, a cell, a link.

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Graph } from '../../core/graph/graph.ts'
import type { Language } from '../../core/model/words.ts'
import { endsOf } from '../../core/query/ends.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas } from '../../state/atlas.ts'
import { useHoveredMark } from '../../state/hover.ts'
import { words } from './words.ts'
import './FullName.css'

/** The id of what is said, for who hears of it at the focus. */
const SAID = 'full-name'
/** What may stand for something: a mark, a head or cell, a word of ours, a link that selects one thing. */
const STANDS_FOR = '[data-term], [data-mark], [data-id], a[href*="select="], a[href*="rows="]'
/** Rows of a table that are narrowed to one thing, or a selection of one. */
const LEADS_TO = [/[#&]rows=[\w-]+:([\w:.-]+)(?:&|$)/, /[#&]select=([\w:.-]+)(?:&|$)/]
/** px between the pointer and what is said. */
const BESIDE = 16

/** What something stands for; of a link what it says too: a link that only keeps a selection says no name of it. */
interface Stood {
  readonly of: string
  readonly text?: string
}

/** What is pointed at, and where. */
interface Spot extends Stood {
  readonly x: number
  readonly y: number
}

/** The full name of what the pointer or the focus of the keyboard rests on; nothing where a name says all. */
export function FullName() {
  const { graph } = useAtlas()
  const language = useLanguage()
  const t = useWords(words)
  const pointer = useRef<Pointer | null>(null)
  const { spot, isOnCanvas } = useSpot(pointer)
  const hovered = useHoveredMark()
  // A canvas tells no element what it has under the pointer, but every view.
  const at: Spot | null =
    spot ?? (hovered !== null && isOnCanvas && pointer.current ? { of: hovered, ...pointer.current } : null)
  const lines = useMemo(() => {
    if (at === null) return []
    const [, term] = /^term:(.+)/.exec(at.of) ?? []
    if (term !== undefined) return isTerm(term) ? [t(`term.${term}`)] : []
    const { text } = at
    const named = fullNames(graph, at.of, language).filter(({ short }) => text === undefined || text.includes(short))
    return named.map(({ short, full }) => (named.length === 1 ? full : t('name', { short, full })))
  }, [at, graph, language, t])
  if (at === null || lines.length === 0) return null
  return createPortal(
    <div id={SAID} role="tooltip" className="full-name" style={placeOf(at)}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>,
    document.body,
  )
}

/** Where the window has room: below, or above what is pointed at; from there to the middle of the window. */
function placeOf({ x, y }: Spot): Readonly<Record<string, string>> {
  const isLow = y > window.innerHeight * 0.8
  const isLate = x > window.innerWidth * 0.6
  return {
    ...(isLow ? { bottom: `${window.innerHeight - y + BESIDE}px` } : { top: `${y + BESIDE}px` }),
    ...(isLate ? { right: `${window.innerWidth - x}px` } : { left: `${x}px` }),
  }
}

/** The things of an id that are called by less than their name. */
export function fullNames(
  graph: Graph,
  id: string,
  language: Language,
): readonly { readonly short: string; readonly full: string }[] {
  return endsOf(graph, id).flatMap((end) => {
    const [short, full] = [inline(graph.shortOf(end), language), inline(graph.nameOf(end), language)]
    return graph.entities.has(end) && full !== '' && full !== short ? [{ short, full }] : []
  })
}

function isTerm(term: string): term is Term {
  return `term.${term}` in words.english
}

type Term = keyof typeof words.english extends infer Key ? (Key extends `term.${infer Name}` ? Name : never) : never

interface Pointer {
  readonly x: number
  readonly y: number
}

/** Follows the pointer and the focus over the page; anything pressed takes it back. */
function useSpot(pointer: RefObject<Pointer | null>): { readonly spot: Spot | null; readonly isOnCanvas: boolean } {
  const [spot, setSpot] = useState<Spot | null>(null)
  // A canvas that is left may have lit something last.
  const [isOnCanvas, setOnCanvas] = useState(false)
  useEffect(() => {
    const clear = () => setSpot(null)
    const moved = ({ clientX: x, clientY: y, target, pointerType }: PointerEvent) => {
      const isOver = target instanceof Element && target.closest('.canvas-frame') !== null
      pointer.current = pointerType === 'touch' ? null : { x, y }
      setOnCanvas(isOver)
      return isOver
    }
    const entered = (event: PointerEvent) => {
      const isTold = moved(event) || event.pointerType === 'touch'
      const of = isTold ? undefined : standsFor(event.target)
      setSpot(of === undefined ? null : { ...of, x: event.clientX, y: event.clientY })
    }
    const focused = ({ target }: Pick<FocusEvent, 'target'>) => {
      const of = standsFor(target)
      if (of === undefined || !(target instanceof Element) || !target.matches(':focus-visible')) return
      const { left, bottom, width } = target.getBoundingClientRect()
      setSpot({ ...of, x: left + width / 2, y: bottom - BESIDE / 2 })
      // A description of its own says the full name too.
      if (target.hasAttribute('aria-describedby') || target.hasAttribute('aria-description')) return
      target.setAttribute('aria-describedby', SAID)
      target.addEventListener('blur', () => target.removeAttribute('aria-describedby'), { once: true })
    }
    const calls: readonly (readonly [string, (event: never) => void])[] = [
      ['pointerover', entered],
      ['pointermove', moved],
      ['pointerdown', clear],
      ['focusin', focused],
      ['focusout', clear],
      ['wheel', clear],
    ]
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && clear()
    for (const [name, call] of calls) document.addEventListener(name, call as EventListener, { passive: true })
    document.addEventListener('keydown', pressed, true)
    // What had the focus before this was here.
    focused({ target: document.activeElement })
    return () => {
      for (const [name, call] of calls) document.removeEventListener(name, call as EventListener)
      document.removeEventListener('keydown', pressed, true)
    }
  }, [pointer])
  return { spot, isOnCanvas }
}

/** The word or the id that an element, or what it stands in, is of. */
function standsFor(target: EventTarget | null): Stood | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(STANDS_FOR) : null
  if (element === null) return undefined
  const { term, mark, id } = element.dataset
  if (term !== undefined) return { of: `term:${term}` }
  const own = mark ?? id
  if (own !== undefined) return { of: own }
  const href = element.getAttribute('href') ?? ''
  const of = LEADS_TO.flatMap((form) => form.exec(href)?.[1] ?? [])[0]
  return of === undefined ? undefined : { of, text: element.textContent }
}
