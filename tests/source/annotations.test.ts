// With the text at hand: do the positions of the annotations lead to the sentences whose hashes stand beside them?

import { expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.ts'
import { writeAnnotations } from '../../src/core/data-out/annotations.ts'
import { real } from '../core/data-out/taken.ts'
import { units } from './report.ts'

interface Target {
  readonly source: string
  readonly selector: readonly { readonly start?: number; readonly end?: number; readonly sha256?: string }[]
}

it('each stretch of a unit’s text has the hash of its annotation', () => {
  const collection = JSON.parse(writeAnnotations(real())) as {
    readonly first: { readonly items: readonly { readonly target: readonly Target[] }[] }
  }
  const targets = collection.first.items.flatMap(({ target }) => target)
  expect(targets.length).toBeGreaterThan(500)
  const wrong = targets.filter(({ source, selector: [, position, hash] }) => {
    const unit = units.get(source.split(':').at(-1) ?? '')
    const { title, status, scope } = unit?.cells ?? {}
    const text = [...(unit?.cells ? [title, status, scope] : []), ...(unit?.sentences ?? [])].join('\n')
    return sha256(text.slice(position?.start, position?.end)) !== hash?.sha256
  })
  expect(wrong).toEqual([])
})
