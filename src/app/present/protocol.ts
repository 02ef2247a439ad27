// What do the two windows of a briefing say to each other? The room's window says how things stand; the presenter's asks, and
// says what is wanted. Whatever comes is looked at before it is believed, since each page of this site can speak on such a line.

/** The form of the messages: ends of different forms do not understand each other, and say nothing. */
const FORM = 1

/** How things stand in the room. */
export interface RoomState {
  readonly briefing: string
  readonly scene: string
  readonly step: number
  readonly isBlack: boolean
  readonly isPlaying: boolean
  /** The screen shows what the scene asks for. */
  readonly isAsPlanned: boolean
  /** When the briefing began, and when the scene came on: milliseconds since 1970. */
  readonly since: number
  readonly sceneSince: number
  /** What the room reads, and in which colours. */
  readonly language: string
  readonly theme: 'light' | 'dark' | 'contrast'
}

const PLAIN = ['next', 'back', 'first', 'end', 'resume', 'restart', 'leave'] as const
const SWITCHED = ['black', 'play'] as const

/** What is wanted of the room. Steps are counted there, so that two in a row are two. */
export type Command =
  | { readonly do: (typeof PLAIN)[number] }
  | { readonly do: (typeof SWITCHED)[number]; readonly on: boolean }
  | { readonly do: 'go'; readonly scene: string; readonly step: number }

/** One thing that is said. */
export type Said =
  /** A room's window has come, and would like the name of its room. */
  | { readonly say: 'claim' }
  /** The older of two windows says that the name is taken. */
  | { readonly say: 'taken'; readonly to: string }
  /** How things stand. */
  | { readonly say: 'here'; readonly state: RoomState }
  /** The room's window goes; or stays, and the briefing has been left. */
  | { readonly say: 'bye'; readonly isLeft: boolean }
  /** The presenter's window asks how things stand, and says how they stood last. */
  | { readonly say: 'ask'; readonly known: RoomState | null }
  | { readonly say: 'do'; readonly command: Command }

/** What is said, in which room, by whom, and as the how-many-th thing. */
export interface Message {
  readonly room: string
  readonly from: string
  /** When the one who speaks came: milliseconds since 1970. */
  readonly born: number
  readonly n: number
  readonly said: Said
}

/** A message as it goes over the line. */
export function written(message: Message): object {
  return { atlas: FORM, ...message }
}

/** What came over the line as a message; `undefined` for anything that is none. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || data['atlas'] !== FORM) return undefined
  const { room, from, born, n } = data
  const said = readSaid(data['said'])
  if (!isName(room) || !isName(from) || !isCount(born) || !isCount(n) || said === undefined) return undefined
  return { room, from, born, n, said }
}

function readSaid(data: unknown): Said | undefined {
  if (!isRecord(data)) return undefined
  const { say } = data
  if (say === 'claim') return { say }
  if (say === 'taken') return isName(data['to']) ? { say, to: data['to'] } : undefined
  if (say === 'bye') return { say, isLeft: data['isLeft'] === true }
  if (say === 'ask') return { say, known: readState(data['known']) ?? null }
  if (say === 'here') {
    const state = readState(data['state'])
    return state && { say, state }
  }
  if (say !== 'do') return undefined
  const command = readCommand(data['command'])
  return command && { say, command }
}

function readState(data: unknown): RoomState | undefined {
  if (!isRecord(data)) return undefined
  const { briefing, scene, step, since, sceneSince, language, theme, isBlack, isPlaying, isAsPlanned } = data
  if (!isName(briefing) || !isName(scene) || !isCount(step) || !isCount(since) || !isCount(sceneSince)) return undefined
  if (!isName(language) || (theme !== 'light' && theme !== 'dark' && theme !== 'contrast')) return undefined
  if (typeof isBlack !== 'boolean' || typeof isPlaying !== 'boolean' || typeof isAsPlanned !== 'boolean')
    return undefined
  return { briefing, scene, step, isBlack, isPlaying, isAsPlanned, since, sceneSince, language, theme }
}

function readCommand(data: unknown): Command | undefined {
  if (!isRecord(data)) return undefined
  const plain = PLAIN.find((one) => one === data['do'])
  if (plain) return { do: plain }
  const switched = SWITCHED.find((one) => one === data['do'])
  if (switched) return typeof data['on'] === 'boolean' ? { do: switched, on: data['on'] } : undefined
  const { scene, step } = data
  return data['do'] === 'go' && isName(scene) && isCount(step) ? { do: 'go', scene, step } : undefined
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}

/** Ids of scenes, briefings, rooms, ends and languages. */
function isName(data: unknown): data is string {
  return typeof data === 'string' && /^[\w-]{1,80}$/.test(data)
}

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0
}
