// How do the two windows of a briefing reach each other? On a channel named after the room; and, since a page that is opened
// from a file or in a closed frame shares no channel with another, also by what one window knows of the other that opened it.

import { type Message, readMessage, type Said, written } from './protocol.ts'

/** A way on which data goes to other windows and comes from them. */
export interface Port {
  readonly post: (data: object) => void
  /** `heard` says whether what came was meant for this end. */
  readonly listen: (heard: (data: unknown) => boolean) => void
  readonly close: () => void
}

/** One end of a line. */
export interface Line {
  readonly id: string
  readonly born: number
  readonly say: (said: Said) => void
  readonly listen: (heard: (message: Message) => void) => void
  readonly close: () => void
}

/** Opens an end in a room. What comes on two ways is heard once, what belongs to another room not at all. */
export function openLine(room: string, ports: readonly Port[], id = newId(), born = Date.now()): Line {
  const latest = new Map<string, number>()
  let n = 0
  return {
    id,
    born,
    say: (said) => {
      n += 1
      const message = written({ room, from: id, born, n, said })
      for (const port of ports) port.post(message)
    },
    listen: (heard) => {
      const take = (data: unknown): boolean => {
        const message = readMessage(data)
        if (message === undefined || message.room !== room || message.from === id) return false
        if (message.n > (latest.get(message.from) ?? 0)) {
          latest.set(message.from, message.n)
          heard(message)
        }
        return true
      }
      for (const port of ports) port.listen(take)
    },
    close: () => {
      for (const port of ports) port.close()
    },
  }
}

/** A name that nobody else has; without a secure origin there is no `randomUUID`. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}

/** The channel of a room; nothing where the browser gives none. */
export function channelPort(room: string): Port[] {
  try {
    const channel = new BroadcastChannel(`nexus-atlas-${room}`)
    return [
      {
        post: (data) => channel.postMessage(data),
        listen: (heard) => {
          channel.onmessage = ({ data }) => void heard(data)
        },
        close: () => channel.close(),
      },
    ]
  } catch {
    return []
  }
}

/** The windows that are known: the one that opened this one, those that it opens, and whoever has written to it. */
export function windowPort(known: Iterable<WindowProxy | null>): Port & { readonly add: (other: WindowProxy) => void } {
  const others = new Set<WindowProxy>()
  const add = (other: MessageEventSource | null) => {
    if (other !== null && other !== window && 'closed' in other) others.add(other)
  }
  for (const other of known) add(other)
  let onMessage = (_: MessageEvent) => {}
  return {
    add,
    post: (data) => {
      for (const other of others) {
        if (other.closed) others.delete(other)
        else other.postMessage(data, isSealed() ? '*' : window.origin)
      }
    },
    listen: (heard) => {
      onMessage = ({ data, origin, source }) => {
        const isOurs = isSealed() ? !/^https?:/.test(origin) : origin === window.origin
        if (isOurs && heard(data)) add(source)
      }
      window.addEventListener('message', onMessage)
    },
    close: () => window.removeEventListener('message', onMessage),
  }
}

/** A page from a file or in a closed frame has an origin that nobody can name, itself included. */
export function isSealed(): boolean {
  return !/^https?:/.test(window.origin)
}
