// What do the times of a briefing come to?

import { describe, expect, it } from 'vitest'
import { clockText, timingOf } from '../../../src/app/speaker/timing.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'

const words = { en: 'x', zh: 'x' }
const briefing: Briefing = {
  id: 'b',
  title: words,
  scenes: [60, 120, 30].map((seconds, i) => ({
    id: `s${i}`,
    name: words,
    link: '#',
    headline: { text: words, on: [] },
    steps: [{ show: [], says: [] }],
    notes: [],
    seconds,
  })),
}
const at = (now: number, sceneSince = 60_000) => timingOf(briefing, { now, since: 0, sceneSince, scene: 1 })

describe('the times of a briefing', () => {
  it('say what is gone, what is left for the scene, and when it ends as planned from here', () => {
    expect(at(90_000)).toEqual({ gone: 90, planned: 210, left: 90, used: [1, 0.25, 0], end: 210_000 })
  })
  it('count on when a scene takes longer, and move the end', () => {
    expect(at(260_000)).toMatchObject({ left: -80, used: [1, 1, 0], end: 290_000 })
  })
  it('never run backwards where the clock was set back', () => {
    expect(at(30_000)).toMatchObject({ gone: 30, left: 120 })
  })
})

describe('a time in digits', () => {
  it.each([
    [0, '0:00', '00:00'],
    [75, '1:15', '01:15'],
    [3675, '1:01:15', '1:01:15'],
  ])('%i seconds', (seconds, short, wide) => {
    expect([clockText(seconds), clockText(seconds, true)]).toEqual([short, wide])
  })
})
