// Whatever another page sends: is it one of our requests, or ignored for a reason? Messages by chance. MESSAGES sets how many, 400 by
// default.

import { expect, it } from 'vitest'
import { readMessage } from '../../../src/app/embed/read-message.ts'
import { resizerId } from '../../../src/app/embed/tell-height.ts'
import { readWishes } from '../../../src/app/embed/wishes.ts'
import { readMessage as readOfRoom, written } from '../../../src/app/present/protocol.ts'
import { atOnce, broken } from '../../core/broken.ts'
import { type Chance, trials } from '../../core/chance.ts'

const TIMES = Number(process.env['MESSAGES'] ?? 400)

const ASKED = [
  { ask: 'state' },
  { ask: 'height', more: [] },
  { ask: 'set', state: '#select=group:isil' },
  { ask: 'scene', briefing: 'b', scene: 's', step: 2 },
].map((one) => ({ nexusAtlas: 1, id: 'a', ...one }))

const state = {
  ...{ briefing: 'b', scene: 's', step: 1, isBlack: false, isPlaying: true, isAsPlanned: true },
  ...{ since: 1, sceneSince: 2, language: 'en', theme: 'dark' as const },
}
const IN_A_ROOM = [
  { say: 'here' as const, state },
  { say: 'ask' as const, known: state },
  { say: 'do' as const, command: { do: 'go' as const, scene: 's', step: 1 } },
].map((said) => written({ room: 'r', from: 'f', born: 1, n: 1, said }))

const IGNORED = ['unknown', 'version', 'malformed', 'large']

/** What no JSON holds, and a window can send all the same. */
const ODD = [Number.NaN, 1n, new Date(Number.NaN), new Map([['a', 1]]), new Uint8Array(9), /x/, new Error('x')]

/** Something that may come: as it was broken, as its text, or within what is no JSON. */
function sent(sound: object, chance: Chance): unknown {
  const text = broken(sound, chance)
  try {
    const data = JSON.parse(text)
    if (chance.below(8) !== 0 || typeof data !== 'object' || data === null) return data
    const circle = Object.assign(Object.create(chance.one([null, data])), data, {
      [chance.one(['id', 'ask', 'a'])]: chance.one(ODD),
    })
    circle.itself = circle
    return circle
  } catch {
    return chance.one([text, chance.one(ODD)])
  }
}

it('any message to a frame is a request in its form, or ignored for a reason there is', () => {
  trials(TIMES, (chance) => {
    const data = sent(chance.one(ASKED), chance)
    const read = atOnce(() => readMessage(data))
    if ('ignored' in read) expect(IGNORED).toContain(read.ignored)
    // What is asked can be asked again in the same words, and means the same.
    else expect(readMessage(structuredClone(read.request))).toEqual(read)
    const id = atOnce(() => resizerId(data))
    expect(id === undefined || /^[\w-]{1,100}$/.test(id)).toBe(true)
  })
})

it('any message between the windows of a briefing is one of theirs, or none', () => {
  trials(TIMES, (chance) => {
    const data = sent(chance.one(IN_A_ROOM), chance)
    const message = atOnce(() => readOfRoom(data))
    if (message) expect(readOfRoom(structuredClone(written(message)))).toEqual(message)
  })
})

it('any wish in the address of a frame is one there is, or named with those there are', () => {
  const pieces = [
    'height',
    'wheel',
    'tools',
    '=',
    '&',
    '?',
    ',',
    'auto',
    'page',
    'lens',
    '__proto__',
    'constructor',
    '%',
    '%zz',
    '盐',
    '\ud800',
  ]
  trials(TIMES, (chance) => {
    const { wheel, tools, faults } = atOnce(() => readWishes(`?${chance.text(pieces, 20)}`))
    expect(['page', 'picture']).toContain(wheel)
    expect(tools.filter((one) => !['view', 'lens', 'lang'].includes(one))).toEqual([])
    for (const { value, known } of faults) expect([value.length <= 40, known.length > 0]).toEqual([true, true])
  })
})
