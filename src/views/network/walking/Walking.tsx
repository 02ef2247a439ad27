// How is the network walked by keys? As one widget: marks by column, from a mark into its lines, along one to its other end, and
// back the same way. Where one is has the focus, so that what is spoken is its name.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { besideMark, linesAt, walk as nextStop, type Walk } from '../../../cytoscape/walk.ts'
import type { WalkingProps } from '../../../cytoscape/walking.ts'
import { useViewState } from '../../../state/atlas.ts'
import { announce, noteSpoken, useSpoken } from '../../../state/spoken.ts'
import type { Subject } from '../subject.ts'
import { Panning } from './Panning.tsx'
import { sayKeys, sayLineHere, sayPlace, sayWhere, sayWhereAmI, sayWidget, type Told, wordsOf } from './say.ts'
import { useCameraFollow } from './use-camera-follow.ts'
import { useClaimsAndBack } from './use-claims-and-back.ts'
import { WalkedLines } from './WalkedLines.tsx'

/** Letters that are commands wherever the focus is; the others find a name in the column. */
const COMMANDS = 'abcdeflprsw'

/** Takes the keys of the buttons, and puts the lines of the mark in focus among them. */
export function Walking(props: WalkingProps & { readonly subject: Subject }) {
  const { shown, camera, layer, chosen, hands, nameOf, early, onWords, onMoved, subject } = props
  const view = useViewState((store) => store.view)
  const letterKeys = useViewState((store) => store.letterKeys)
  const isBrief = useSpoken((spoken) => spoken.isBrief)
  const [here, show] = useState<Walk | null>(null)
  // Known at once too: the focus that follows a step asks for it.
  const latest = useRef<Walk | null>(null)
  const setHere = useCallback((to: Walk | null) => {
    latest.current = to
    show(to)
  }, [])
  const { path, sift, facets, selected } = view
  const told = useMemo(
    (): Told => ({ subject, walked: shown, view: { path, sift, facets, selected }, isBrief, nameOf }),
    [subject, shown, path, sift, facets, selected, isBrief, nameOf],
  )
  const lines = useMemo(() => (here ? linesAt(shown, here.at.mark) : []), [shown, here])
  const line = lines.find(({ id }) => id === here?.at.line)
  /** Where one was when the focus left the picture. */
  const left = useRef<Walk | null>(null)
  const bring = useCameraFollow(camera, layer)
  const openClaims = useClaimsAndBack(() => left.current && go(left.current))
  useEffect(() => {
    // A place is worked out when it is asked for: of some hundreds of marks only a few ever are.
    const places = new Map<string, string>()
    const placeOf = (id: string) => {
      const known = places.get(id) ?? sayPlace(told, id)
      places.set(id, known)
      return known
    }
    onWords({ label: sayWidget(told), placeOf })
  }, [told, onWords])

  const elementAt = ({ at }: Walk) =>
    layer.current?.querySelector<HTMLElement>(
      at.line === undefined ? `[data-mark="${CSS.escape(at.mark)}"]` : `[data-line="${CSS.escape(at.line)}"]`,
    )
  /** The lines of a mark are there with the next rendering: one of them has the focus then. */
  const isAwaited = useRef(false)
  const go = (to: Walk) => {
    setHere(to)
    const element = elementAt(to)
    element?.focus({ preventScroll: true })
    isAwaited.current = !element
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step
  useEffect(() => {
    if (!isAwaited.current || here === null) return
    isAwaited.current = false
    elementAt(here)?.focus({ preventScroll: true })
  }, [here])

  /** Something in the layer has the focus: the camera goes there, and it is noted what is spoken. */
  const arrived = (walk: Walk) => {
    const mark = shown.scene.marks.find(({ id }) => id === walk.at.mark)
    if (!mark) return
    const here = linesAt(shown, mark.id)
    const far = shown.scene.marks.find(({ id }) => id === here.find((one) => one.id === walk.at.line)?.far)
    bring([mark, ...(far ? [far] : [])].map(({ x, y }) => [x, y]))
    const sentence =
      walk.at.line === undefined
        ? `${nameOf(mark.id)}${wordsOf(told)('comma')}${sayPlace(told, mark.id)}`
        : sayLineHere(told, here, walk.at.line)
    noteSpoken({ sentence, where: sayWhere(told, walk), keys: sayKeys(told, walk) })
  }

  const onKey = (event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): boolean => {
    const element = document.activeElement
    const mark = element?.getAttribute('data-mark')
    const isLine = element?.hasAttribute('data-line') === true
    if (!mark && !isLine) return false
    const from: Walk | null = isLine
      ? here
      : here && here.at.mark === mark
        ? here
        : { at: { mark: mark ?? '' }, trail: [] }
    if (!from) return false
    const { key } = event
    const to = nextStop(shown, from, key)
    if (to) {
      go(to)
      return true
    }
    if (/^Arrow|^Home$|^End$/.test(key)) return true
    const { at } = from
    const id = at.line ?? at.mark
    if (key === 'Enter' || (key === ' ' && isLine)) {
      if (event.shiftKey) hands.onSelect(id, true)
      // Among several that are compared it stays so.
      else if (key === ' ' || !chosen.includes(id)) hands.onSelect(id, false)
      if (key === 'Enter' && !event.shiftKey && !id.startsWith('shelf:')) {
        left.current = from
        openClaims()
      }
      return true
    }
    if (key === 'Escape' && at.line !== undefined) {
      go({ at: { mark: at.mark }, trail: from.trail })
      return true
    }
    if (key === 'Escape') return leave(layer.current, view)
    if (key.toLowerCase() === 'w' || (event.code === 'KeyW' && !/^[a-z]$/i.test(key))) {
      announce(sayWhereAmI(told, from))
      return true
    }
    return typeAhead(key, from)
  }
  const typeAhead = (key: string, { at }: Walk): boolean => {
    if ([...key].length !== 1 || !/\p{L}/u.test(key) || (letterKeys && COMMANDS.includes(key.toLowerCase())))
      return false
    const isLine = at.line !== undefined
    const items = isLine ? lines.map(({ id }) => id) : besideMark(shown, at.mark)
    const called = (item: string) => nameOf(isLine ? (lines.find(({ id }) => id === item)?.far ?? '') : item)
    const from = items.indexOf(at.line ?? at.mark) + 1
    const found = [...items.slice(from), ...items.slice(0, from)].find((item) =>
      called(item).toLowerCase().startsWith(key.toLowerCase()),
    )
    if (found !== undefined)
      go(isLine && here ? { ...here, at: { ...at, line: found } } : { at: { mark: found }, trail: [] })
    return true
  }

  const now = useRef({ onKey, arrived })
  now.current = { onKey, arrived }
  useEffect(() => {
    const element = layer.current
    if (!element) return
    const keydown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
      if (now.current.onKey(event)) event.preventDefault()
    }
    const focusin = ({ target }: FocusEvent) => {
      const mark = target instanceof Element ? target.getAttribute('data-mark') : null
      if (mark === null) return
      const last = latest.current
      const walk: Walk =
        last && last.at.mark === mark && last.at.line === undefined ? last : { at: { mark }, trail: [] }
      setHere(walk)
      now.current.arrived(walk)
    }
    const focusout = () =>
      requestAnimationFrame(() => {
        if (element.contains(document.activeElement)) return
        left.current = latest.current ?? left.current
        setHere(null)
      })
    element.addEventListener('keydown', keydown)
    element.addEventListener('focusin', focusin)
    element.addEventListener('focusout', focusout)
    // What had the focus, and was pressed, before this was here.
    const focused = document.activeElement
    if (focused && element.contains(focused)) focusin({ target: focused } as unknown as FocusEvent)
    if (early.current !== undefined) now.current.onKey({ key: early.current, code: '', shiftKey: false })
    early.current = undefined
    return () => {
      element.removeEventListener('keydown', keydown)
      element.removeEventListener('focusin', focusin)
      element.removeEventListener('focusout', focusout)
    }
  }, [layer, early, setHere])

  // What has the focus may be said otherwise by now: another filter, another length.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said anew when it is told otherwise
  useEffect(() => {
    if (here && layer.current?.contains(document.activeElement)) arrived(here)
  }, [told])

  const frame = layer.current?.parentElement ?? null
  return (
    <>
      {here && line && (
        <WalkedLines
          scene={shown.scene}
          mark={here.at.mark}
          lines={lines}
          line={line.id}
          camera={camera}
          frame={frame}
          nameOf={(id) => sayLineHere(told, lines, id)}
          onHere={(id) => {
            // The mark stays lit, and with it all its lines.
            hands.onHover(here.at.mark)
            arrived({ ...here, at: { ...here.at, line: id } })
          }}
        />
      )}
      {frame && <Panning scene={shown.scene} camera={camera} frame={frame} onMoved={onMoved} />}
    </>
  )
}

/** Out of the picture, to the region it stands in, where there is nothing to undo; otherwise the page takes the step out. */
function leave(
  layer: HTMLElement | null,
  view: {
    readonly selected: readonly string[]
    readonly path: readonly string[]
    readonly hops: number
    readonly split: string | null
    readonly shelf: string | null
  },
): boolean {
  const isAtRest =
    view.selected.length + view.path.length + view.hops === 0 && view.split === null && view.shelf === null
  const region = layer?.closest<HTMLElement>('section')
  if (!isAtRest || !region) return false
  region.setAttribute('tabindex', '-1')
  region.focus({ preventScroll: true })
  return true
}
