// The end of the line in the presenter's window: how things stand in the room, as far as is known, and whether the room answers.

import type { Line } from '../present/line.ts'
import type { Command, Message, RoomState } from '../present/protocol.ts'

/** How often the room is asked, in milliseconds. */
export const BEAT = 2000
/** How often while it has not answered. */
const AGAIN = 400
/** How long it may take to answer; a window that is loaded anew is gone for as long. */
export const PATIENCE = 3000

/**
 * Whether the room answers: it does; nobody knows yet; it never did; it did and does not; its window was closed; the briefing was
 * left.
 */
export type Contact = 'live' | 'waiting' | 'nobody' | 'silent' | 'closed' | 'left'

/** What is known of the room. */
export interface Heard {
  readonly state: RoomState | null
  readonly contact: Contact
}

/** The end, once it is open. */
export interface SpeakerEnd {
  readonly heard: () => Heard
  /** Asks the room now: the window was asleep. */
  readonly ask: () => void
  readonly want: (command: Command) => void
  readonly close: () => void
}

/** Opens the end of a presenter's window; `changed` is called whenever something else is known. */
export function openSpeakerEnd(line: Line, changed: () => void, now: () => number = Date.now): SpeakerEnd {
  let heard: Heard = { state: null, contact: 'waiting' }
  /** The window of the room that is listened to. */
  let room: { readonly from: string; readonly born: number; readonly isGone: boolean } | null = null
  /** What is wanted before the room has answered for the first time, or while its window is loaded anew. */
  let early: Command[] = []
  /** Since when a question waits for its answer. */
  let askedAt: number | null = null
  let lastAsked = 0
  const become = (next: Partial<Heard>) => {
    const after = { ...heard, ...next }
    if (JSON.stringify(after) === JSON.stringify(heard)) return
    heard = after
    changed()
  }
  const ask = () => {
    askedAt ??= now()
    lastAsked = now()
    line.say({ say: 'ask', known: heard.state })
  }
  /** What a window of an earlier time says is late, unless the later one has gone. */
  const isHeeded = ({ from, born }: Message) => room === null || room.from === from || room.isGone || born >= room.born
  line.listen((message) => {
    const { said, from, born } = message
    // Before it says how things stand there it hears how they stood.
    if (said.say === 'claim') line.say({ say: 'ask', known: heard.state })
    if (said.say === 'here' && isHeeded(message)) {
      room = { from, born, isGone: false }
      askedAt = null
      become({ state: said.state, contact: 'live' })
      for (const command of early.splice(0)) line.say({ say: 'do', command })
    } else if (said.say === 'bye' && room?.from === from) {
      room = { from, born, isGone: true }
      askedAt ??= now()
      // What was left begins anew the next time; what was closed goes on.
      if (said.isLeft) become({ state: null, contact: 'left' })
    }
  })
  const look = () => {
    if (askedAt !== null && now() - askedAt > PATIENCE && heard.contact !== 'left') {
      early = []
      become({ contact: room === null ? 'nobody' : room.isGone ? 'closed' : 'silent' })
    }
    if (askedAt !== null || now() - lastAsked >= BEAT) ask()
  }
  const timer = setInterval(look, AGAIN)
  ask()
  return {
    heard: () => heard,
    ask,
    want: (command) => {
      if (heard.contact === 'waiting' || (heard.contact === 'live' && room?.isGone)) early.push(command)
      else line.say({ say: 'do', command })
    },
    close: () => {
      clearInterval(timer)
      line.close()
    },
  }
}
