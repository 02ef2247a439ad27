// Evidence as Web Annotations: each statement has its notes where its evidence is, within the text of the unit.

import { expect, it } from 'vitest'
import { writeAnnotations } from '../../../src/core/data-out/annotations.ts'
import { hostile, PACK, real } from './taken.ts'

interface Target {
  readonly source: string
  readonly selector:
    | { readonly type: string; readonly value: string }
    | readonly {
        readonly type: string
        readonly value?: string
        readonly start?: number
        readonly end?: number
        readonly sha256?: string
      }[]
}
interface Collection {
  readonly total: number
  readonly description: string
  readonly first: {
    readonly items: readonly {
      readonly id: string
      readonly type: string
      readonly body: readonly { readonly type: string }[]
      readonly target: readonly Target[]
    }[]
  }
}

const read = (text: string) => JSON.parse(text) as Collection
const { claims, activities, recommendations } = PACK.dataset

it('is one annotation for each statement, with a target for each sentence', () => {
  const { total, first, description } = read(writeAnnotations(real()))
  expect(total).toBe(claims.length + activities.length + recommendations.length)
  expect(first.items.length).toBe(total)
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
  const spots = [...claims, ...recommendations].flatMap(({ evidence }) =>
    evidence.flatMap(({ sentences }) => sentences),
  )
  const rows = activities.flatMap(({ on = [] }) => on)
  expect(first.items.flatMap(({ target }) => target).length).toBe(spots.length + rows.length)
  expect(description).toContain('Silence is not denial')
  expect(
    first.items.every(({ type, body, target }) => type === 'Annotation' && body.length > 0 && target.length > 0),
  ).toBe(true)
})

it('finds each sentence by a position and proves it by the hash that the proof has', () => {
  const targets = read(writeAnnotations(real())).first.items.flatMap(({ target }) => target)
  for (const { source, selector } of targets) {
    const [named, position, hash] = Array.isArray(selector) ? selector : []
    const [unit = '', spot = ''] = named?.value?.split('.') ?? []
    expect(source).toBe(`urn:nexus-atlas:s-2015-366:${unit}`)
    const proof = PACK.proof?.units[unit]
    const kept = /^\d+$/.test(spot)
      ? proof?.sentences[Number(spot) - 1]
      : proof?.cells?.[spot as 'title' | 'status' | 'scope']
    expect(hash?.sha256).toBe(kept?.sha256)
    expect((position?.end ?? 0) - (position?.start ?? 0)).toBe(kept?.length)
  }
})

it('without a proof names the sentence alone, and is the same each time', () => {
  const text = writeAnnotations(hostile())
  const [first] = read(text).first.items
  expect(first?.target[0]?.selector).toEqual({ type: 'FragmentSelector', value: expect.stringMatching(/^p\d+\.\d+$/) })
  expect(writeAnnotations(hostile())).toBe(text)
})
