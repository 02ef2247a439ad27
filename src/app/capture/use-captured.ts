// A state that is put into a briefing, once for each time that is asked for, and what came of it.

import { useContext, useEffect, useRef, useState } from 'react'
import { useAtlas } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { TextsContext } from '../use-texts.ts'
import { type Put, putState } from './put.ts'

/** What came of it, or what became of it since. */
export type Came = Put | 'failed' | 'undone'

/** States that have been put into a briefing: an effect may run twice. */
const done = new WeakSet<ViewState>()

/** Puts each state that it is given into a briefing; another object is another asking. `null` until something came of it. */
export function useCaptured(state: ViewState | undefined): readonly [Came | null, (came: Came) => void] {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const [came, setCame] = useState<Came | null>(null)
  const asked = useRef(state)
  useEffect(() => {
    asked.current = state
    if (state === undefined || done.has(state)) return
    done.add(state)
    setCame(null)
    // Of two askings the later one is spoken of.
    const say = (what: Came) => asked.current === state && setCame(what)
    putState(atlas, texts, state).then(say, () => say('failed'))
  }, [state, atlas, texts])
  return [came, setCame]
}
