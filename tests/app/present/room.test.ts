// The two ends of the line between the windows of a briefing, on a channel that is made up: whatever becomes of either, both say
// the same in the end, and nobody else is heard.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLine, type Port } from '../../../src/app/present/line.ts'
import { type Command, type RoomState, readMessage, written } from '../../../src/app/present/protocol.ts'
import { CLAIM, openRoomEnd } from '../../../src/app/present/room-end.ts'
import { BEAT, openSpeakerEnd, PATIENCE } from '../../../src/app/speaker/speaker-end.ts'

/** A channel that all ends share, whatever their room: the worst that can be. */
function channel() {
  const ports = new Set<(data: unknown) => boolean>()
  return {
    port: (): Port => {
      let own = (_: unknown): boolean => false
      return {
        post: (data) => {
          for (const other of [...ports]) if (other !== own) other(structuredClone(data))
        },
        listen: (heard) => {
          own = heard
          ports.add(heard)
        },
        close: () => ports.delete(own),
      }
    },
    /** What anybody else says on it. */
    say: (data: unknown) => {
      for (const other of [...ports]) other(data)
    },
  }
}

const STATE: RoomState = {
  briefing: 'b',
  scene: 's1',
  step: 0,
  isBlack: false,
  isPlaying: false,
  isAsPlanned: true,
  since: 1000,
  sceneSince: 2000,
  language: 'en',
  theme: 'light',
}

const SCENES = ['s1', 's2', 's3', 's4']

/** A window of a room: it goes where it is asked to. */
function roomOn(port: Port | readonly Port[], name = 'room', born = Date.now(), start: Partial<RoomState> = {}) {
  let state: RoomState = { ...STATE, ...start }
  const renamed = vi.fn()
  const reminded = vi.fn()
  const line = openLine(name, [port].flat(), undefined, born)
  const end = openRoomEnd(line, {
    state: () => state,
    act: (command: Command) => {
      if (command.do === 'next') show({ scene: SCENES[SCENES.indexOf(state.scene) + 1] ?? state.scene })
      if (command.do === 'black') show({ isBlack: command.on })
    },
    remind: reminded,
    rename: renamed,
  })
  const show = (part: Partial<RoomState>) => {
    state = { ...state, ...part }
    end.tell()
  }
  return { ...end, line, show, renamed, reminded, state: () => state }
}

function speakerOn(port: Port | readonly Port[], name = 'room') {
  const changed = vi.fn()
  const end = openSpeakerEnd(openLine(name, [port].flat()), changed)
  return { ...end, changed, scene: () => end.heard().state?.scene, contact: () => end.heard().contact }
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

describe('the two ends', () => {
  it('say the same as soon as the room has its name, and from then on at once, both ways', () => {
    const { port } = channel()
    const room = roomOn(port())
    const speaker = speakerOn(port())
    expect(speaker.contact()).toBe('waiting')
    vi.advanceTimersByTime(CLAIM)
    expect(speaker.heard()).toEqual({ state: STATE, contact: 'live' })
    room.show({ scene: 's2' })
    expect(speaker.scene()).toBe('s2')
    speaker.want({ do: 'next' })
    speaker.want({ do: 'next' })
    expect([room.state().scene, speaker.scene()]).toEqual(['s4', 's4'])
    speaker.want({ do: 'black', on: true })
    expect(speaker.heard().state?.isBlack).toBe(true)
  })
  it('lose nothing that was wanted before the room answered for the first time', () => {
    const { port } = channel()
    const speaker = speakerOn(port())
    speaker.want({ do: 'next' })
    const room = roomOn(port())
    speaker.want({ do: 'next' })
    expect(room.state().scene).toBe('s1')
    vi.advanceTimersByTime(CLAIM)
    expect([room.state().scene, speaker.scene()]).toEqual(['s3', 's3'])
  })
  it('meet whichever comes first', () => {
    const { port } = channel()
    roomOn(port())
    vi.advanceTimersByTime(60_000)
    expect(speakerOn(port()).heard()).toEqual({ state: STATE, contact: 'live' })
  })
  it('hear once what comes on two ways', () => {
    const [one, other] = [channel(), channel()]
    const room = roomOn([one.port(), other.port()])
    const speaker = speakerOn([one.port(), other.port()])
    vi.advanceTimersByTime(CLAIM)
    speaker.want({ do: 'next' })
    expect(room.state().scene).toBe('s2')
  })
})

describe('a window of the room', () => {
  it('that is loaded anew is followed, and a late word of the one before is not', () => {
    const bus = channel()
    const first = roomOn(bus.port())
    const speaker = speakerOn(bus.port())
    vi.advanceTimersByTime(CLAIM)
    first.close(false)
    vi.advanceTimersByTime(500)
    expect(speaker.contact()).toBe('live')
    // What is wanted meanwhile is not lost.
    speaker.want({ do: 'next' })
    roomOn(bus.port(), 'room', Date.now(), { scene: 's2' })
    vi.advanceTimersByTime(CLAIM)
    expect(speaker.scene()).toBe('s3')
    const late = { say: 'here', state: { ...STATE, scene: 's2' } } as const
    bus.say(written({ room: 'room', from: first.line.id, born: first.line.born, n: 99, said: late }))
    expect(speaker.scene()).toBe('s3')
  })
  it('that is closed is closed after a while, and told how things stood when it comes again', () => {
    const { port } = channel()
    const first = roomOn(port())
    const speaker = speakerOn(port())
    vi.advanceTimersByTime(CLAIM)
    first.close(false)
    vi.advanceTimersByTime(PATIENCE + 2 * BEAT)
    expect(speaker.heard()).toEqual({ state: STATE, contact: 'closed' })
    const second = roomOn(port(), 'room', Date.now(), { scene: 's2' })
    vi.advanceTimersByTime(BEAT)
    expect(second.reminded).toHaveBeenCalledWith(STATE)
    expect(speaker.heard()).toMatchObject({ state: { scene: 's2' }, contact: 'live' })
  })
  it('that says nothing any more does not answer, and is back with its first word', () => {
    const [bus, dead] = [channel(), channel()]
    const speaking = bus.port()
    let isHung = false
    const hung: Port = { ...speaking, post: (data) => isHung || speaking.post(data) }
    const room = roomOn([hung, dead.port()])
    const speaker = speakerOn(bus.port())
    vi.advanceTimersByTime(CLAIM)
    isHung = true
    vi.advanceTimersByTime(PATIENCE + 2 * BEAT)
    expect(speaker.contact()).toBe('silent')
    isHung = false
    room.show({ scene: 's2' })
    expect(speaker.heard()).toMatchObject({ state: { scene: 's2' }, contact: 'live' })
  })
  it('that left the briefing is said to have, at once', () => {
    const { port } = channel()
    const room = roomOn(port())
    const speaker = speakerOn(port())
    vi.advanceTimersByTime(CLAIM)
    room.close(true)
    expect(speaker.heard()).toEqual({ state: null, contact: 'left' })
    vi.advanceTimersByTime(PATIENCE + 2 * BEAT)
    expect(speaker.contact()).toBe('left')
  })
  it('that never was is nobody', () => {
    const speaker = speakerOn(channel().port())
    vi.advanceTimersByTime(PATIENCE + 2 * BEAT)
    expect(speaker.heard()).toEqual({ state: null, contact: 'nobody' })
  })
})

describe('two rooms', () => {
  it('do not mix, though they share a channel', () => {
    const { port } = channel()
    const [a, b] = [roomOn(port(), 'a'), roomOn(port(), 'b')]
    const [speakerA, speakerB] = [speakerOn(port(), 'a'), speakerOn(port(), 'b')]
    vi.advanceTimersByTime(CLAIM)
    speakerB.want({ do: 'next' })
    expect([a.state().scene, b.state().scene]).toEqual(['s1', 's2'])
    expect([speakerA.scene(), speakerB.scene()]).toEqual(['s1', 's2'])
  })
  it('of one name become two: the younger takes another, before it has said anything to the other’s speaker', () => {
    const { port } = channel()
    const older = roomOn(port())
    const speaker = speakerOn(port())
    vi.advanceTimersByTime(CLAIM)
    const copy = roomOn(port(), 'room', Date.now() + 1, { scene: 's4' })
    expect(copy.renamed).toHaveBeenCalled()
    copy.close(false)
    vi.advanceTimersByTime(CLAIM)
    expect(older.renamed).not.toHaveBeenCalled()
    expect(speaker.scene()).toBe('s1')
  })
})

describe('what else comes on the channel', () => {
  const message = (said: unknown) => ({ atlas: 1, room: 'room', from: 'x', born: 5, n: 1, said })
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'next'],
    ['a list', [1, 2]],
    ['another form', { ...message({ say: 'claim' }), atlas: 2 }],
    ['no number', { ...message({ say: 'claim' }), n: '1' }],
    ['a room with a space', { ...message({ say: 'claim' }), room: 'a b' }],
    ['an unknown word', message({ say: 'shout' })],
    ['a command without a name', message({ say: 'do', command: {} })],
    ['a command that every object has', message({ say: 'do', command: { do: 'toString' } })],
    ['a command without its switch', message({ say: 'do', command: { do: 'black', on: 'yes' } })],
    ['a step before the first', message({ say: 'do', command: { do: 'go', scene: 's1', step: -1 } })],
    ['markup for a scene', message({ say: 'do', command: { do: 'go', scene: '<b>', step: 0 } })],
    ['a state without its times', message({ say: 'here', state: { ...STATE, since: Number.NaN } })],
    ['a state in no colours', message({ say: 'here', state: { ...STATE, theme: 'pink' } })],
    ['a state whose scene is a list', message({ say: 'here', state: { ...STATE, scene: ['s1'] } })],
  ])('is not heard: %s', (_, data) => {
    expect(readMessage(data)).toBeUndefined()
    const bus = channel()
    const room = roomOn(bus.port())
    const speaker = speakerOn(bus.port())
    vi.advanceTimersByTime(CLAIM)
    bus.say(data)
    expect(room.state()).toEqual(STATE)
    expect(speaker.heard()).toEqual({ state: STATE, contact: 'live' })
  })
  it('keeps of a message only what is known', () => {
    const extra = { ...message({ say: 'do', command: { do: 'next', by: 'me' } }), more: 1 }
    expect(readMessage(extra)).toEqual({
      room: 'room',
      from: 'x',
      born: 5,
      n: 1,
      said: { say: 'do', command: { do: 'next' } },
    })
  })
})
