// The end of the line in the room's window: it says how things stand, does what it is asked to, and keeps the name of its room
// from a second window.

import type { Line } from './line.ts'
import type { Command, Message, RoomState } from './protocol.ts'

/** How long a window that has come waits whether its name is taken, in milliseconds. */
export const CLAIM = 150

/** What the window does for its end. */
export interface RoomWindow {
  readonly state: () => RoomState
  readonly act: (command: Command) => void
  /** How things stood when the presenter's window last heard of them. */
  readonly remind: (known: RoomState) => void
  /** Another window has the name: a duplicated tab brings that of the tab it was made from. */
  readonly rename: () => void
}

/** The end, once it is open. */
export interface RoomEnd {
  /** Says how things stand now. */
  readonly tell: () => void
  readonly close: (isLeft: boolean) => void
}

/** Opens the end of a room's window. Until it is clear that the name is its own it says nothing else. */
export function openRoomEnd(line: Line, room: RoomWindow): RoomEnd {
  let isOwn = false
  /** What was heard of an earlier window before the name was this one's own. */
  let before: RoomState | null = null
  /** What was wanted by then. */
  const early: Command[] = []
  const tell = () => {
    if (isOwn) line.say({ say: 'here', state: room.state() })
  }
  const isOlder = ({ born, from }: Message) => line.born < born || (line.born === born && line.id < from)
  line.listen((message) => {
    const { said, from } = message
    if (said.say === 'claim' || said.say === 'here') {
      if (isOlder(message)) line.say({ say: 'taken', to: from })
      else if (said.say === 'here') room.rename()
    } else if (said.say === 'taken') {
      if (said.to === line.id) room.rename()
    } else if (said.say === 'ask') {
      if (!isOwn) before = said.known
      else if (said.known !== null) room.remind(said.known)
      tell()
    } else if (said.say === 'do') {
      if (isOwn) room.act(said.command)
      else early.push(said.command)
    }
  })
  line.say({ say: 'claim' })
  const timer = setTimeout(() => {
    isOwn = true
    if (before !== null) room.remind(before)
    for (const command of early) room.act(command)
    tell()
  }, CLAIM)
  return {
    tell,
    close: (isLeft) => {
      clearTimeout(timer)
      if (isOwn) line.say({ say: 'bye', isLeft })
      line.close()
    },
  }
}
