// The picture of one unit: two columns, a line a claim, and no name on another.

import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../src/core/layout/text-box.ts'
import { type UnitTie, unitScene } from '../../../src/views/report/unit-scene.ts'
import { atlasAt } from '../atlas.tsx'

const tie = (subject: string, object: string, id = `${subject} ${object}`): UnitTie => ({
  id,
  subject,
  object,
  stroke: 'firm',
  side: 'threat',
  isOurs: false,
})
const sceneOf = (ties: readonly UnitTie[], isMirrored = false) =>
  unitScene(ties, (id) => id.slice(id.indexOf(':') + 1), isMirrored)
const placeOf = (scene: ReturnType<typeof sceneOf>, id: string) => scene.marks.find((mark) => mark.id === id)?.x ?? 0

describe('the picture of a unit', () => {
  it('is empty where nothing is tied, or only to itself', () => {
    expect(sceneOf([]).marks).toEqual([])
    expect(sceneOf([tie('group:a', 'group:a')]).lines).toEqual([])
  })
  it('sets whoever it speaks of first across from what that is tied to, whichever of the two is the subject', () => {
    const scene = sceneOf([tie('group:a', 'crime:x'), tie('actor:b', 'group:a')])
    expect(placeOf(scene, 'group:a')).toBeLessThan(placeOf(scene, 'crime:x'))
    expect(placeOf(scene, 'group:a')).toBeLessThan(placeOf(scene, 'actor:b'))
  })
  it('begins with a group even where something else is the subject', () => {
    const scene = sceneOf([tie('crime:x', 'group:a')])
    expect(placeOf(scene, 'group:a')).toBeLessThan(placeOf(scene, 'crime:x'))
  })
  it('fans out the claims between the same two', () => {
    const scene = sceneOf([tie('group:a', 'crime:x', '1'), tie('group:a', 'crime:x', '2')])
    const [one, two] = scene.lines.map(({ curve }) => curve.from[1])
    expect(two).toBeGreaterThan(one ?? 0)
  })
  it('swings out between two of one column', () => {
    const scene = sceneOf([tie('group:a', 'crime:x'), tie('group:b', 'crime:x'), tie('group:a', 'group:b')])
    const curve = scene.lines[2]?.curve
    expect(curve?.first[0]).toBeGreaterThan(Math.max(curve?.from[0] ?? 0, curve?.to[0] ?? 0))
  })
  it('sets an activity between who leads it and what it addresses', () => {
    const scene = sceneOf([tie('body:b', 'activity:a1'), tie('activity:a1', 'crime:x')])
    const [body, row, crime] = ['body:b', 'activity:a1', 'crime:x'].map((id) => placeOf(scene, id))
    expect([body, row, crime]).toEqual([body, row, crime].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })
  it('is the same from right to left', () => {
    const ties = [tie('group:a', 'crime:x'), tie('group:a', 'place:y')]
    const [there, back] = [sceneOf(ties), sceneOf(ties, true)]
    expect(back.marks.map(({ x }) => Math.round(back.width - x))).toEqual(there.marks.map(({ x }) => Math.round(x)))
    expect(back.marks.map(({ label }) => label.anchor)).toEqual(
      there.marks.map(({ label }) => ({ start: 'end', end: 'start', middle: 'middle' })[label.anchor]),
    )
  })
  for (const language of ['en', 'zh'] as const)
    it(`keeps every name inside and off all others in every unit of the report, in ${language}`, () => {
      const { graph } = atlasAt().atlas
      const faults = graph.dataset.units.flatMap(({ id: unit }) => {
        const ties = graph.claimsIn(unit).map(({ id, subject, object }) => tie(subject, object, id))
        const scene = unitScene(ties, (id) => graph.shortOf(id)?.[language].replace('\n', ' ') ?? '', false)
        const boxes = scene.marks.map(({ label }) => boxOf(label))
        return boxes.flatMap((a, i) => [
          ...(a.x1 < -1 || a.x2 > scene.width + 1 || a.y1 < 0 || a.y2 > scene.height ? [`${unit}: outside`] : []),
          ...boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${unit}: on one another`] : [])),
        ])
      })
      expect(faults).toEqual([])
    })
})

type Box = ReturnType<typeof boxOf>
const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
