// How do a page and the frame in it talk? What comes from the page around is read, done and answered once; what its reader does is
// told. Fetched only in a frame; draws nothing.

import { useContext, useEffect } from 'react'
import type { AtlasIgnored, AtlasRequest } from '../../embed/embed.d.ts'
import { useAtlas } from '../../state/atlas.ts'
import { TextsContext } from '../use-texts.ts'
import { type Answering, answer, type Outcome } from './answer.ts'
import { isHostActing } from './by-host.ts'
import { readMessage, VERSION } from './read-message.ts'
import { stepsTold, type Told } from './steps-told.ts'
import { resizerId, tellHeight } from './tell-height.ts'
import { readWishes } from './wishes.ts'

/** A browser takes no more steps of an address than a few a second: of more that a host asks for, the last is shown. */
const REST = 150
/** How many ids are remembered. */
const MOST_IDS = 10_000

/** Listens to the page around, and tells it what happens. */
export function HostMessages() {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  useEffect(() => {
    const ignored = { foreign: 0, unknown: 0, version: 0, malformed: 0, large: 0, repeated: 0 }
    const stopListening = listen({ atlas, texts, ignored }, ignored)
    const { store, actions } = atlas
    const tell = (event: Told) => window.parent.postMessage({ nexusAtlas: VERSION, ...event }, '*')
    const stopTelling = store.subscribe(({ view }, { view: before }) => {
      if (view === before || isHostActing()) return
      for (const event of stepsTold(atlas, before, view)) tell(event)
    })
    if (readWishes(window.location.search).followsHeight) tellHeight({ by: 'query' })
    tell({ event: 'ready', state: actions.href({}) })
    return () => {
      stopListening()
      stopTelling()
    }
  }, [atlas, texts])
  return null
}

function listen(given: Answering, ignored: Record<keyof AtlasIgnored, number>): () => void {
  const ids = new Set<string | number>()
  const turns = openTurns()
  const onMessage = ({ data, source, origin }: MessageEvent<unknown>) => {
    // Our own frames (a briefing has some) and whoever else knows this window are not who put the frame there.
    if (source !== window.parent) {
      ignored.foreign++
      return
    }
    const resizer = resizerId(data)
    if (resizer !== undefined) {
      tellHeight({ by: 'iframe-resizer', id: resizer })
      return
    }
    const read = readMessage(data)
    if ('ignored' in read) {
      ignored[read.ignored]++
      return
    }
    const { request } = read
    if (ids.has(request.id)) {
      ignored.repeated++
      return
    }
    if (ids.size >= MOST_IDS) ids.clear()
    ids.add(request.id)
    const reply = (outcome: Outcome) => {
      const to = origin === 'null' || origin === '' ? '*' : origin
      window.parent.postMessage({ nexusAtlas: VERSION, answer: request.id, ...outcome }, to)
    }
    const act = () => void answer(request, given).then(reply)
    if (isStep(request)) turns.take(act, () => reply({ ok: false, why: 'superseded' }))
    else act()
  }
  window.addEventListener('message', onMessage)
  return () => {
    window.removeEventListener('message', onMessage)
    turns.end()
  }
}

function isStep({ ask }: AtlasRequest): boolean {
  return ask === 'set' || ask === 'scene'
}

interface Turn {
  readonly act: () => void
  readonly pass: () => void
}

/** Lets steps happen one at a time with a rest between; one that waits makes room for the next. */
function openTurns() {
  let waiting: Turn | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined
      const next = waiting
      waiting = undefined
      if (next) {
        next.act()
        rest()
      }
    }, REST)
  }
  return {
    take: (act: () => void, pass: () => void) => {
      if (timer === undefined) {
        act()
        rest()
        return
      }
      waiting?.pass()
      waiting = { act, pass }
    },
    end: () => clearTimeout(timer),
  }
}
