// Entities of FollowTheMoney, against the model that its makers publish: each property is of its schema, and each link leads somewhere.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeFollowTheMoney } from '../../../src/core/data-out/follow-the-money.ts'
import { HOSTILE, hostile, PACK, real } from './taken.ts'

interface Schema {
  readonly extends: readonly string[]
  readonly abstract?: boolean
  readonly required?: readonly string[]
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly range?: string; readonly stub?: boolean }>
  >
}
interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const MODEL = JSON.parse(readFileSync('tests/schemas/follow-the-money.json', 'utf8')) as Readonly<
  Record<string, Schema>
>

/** A schema with all that it extends. */
function lineage(name: string): readonly string[] {
  return [name, ...(MODEL[name]?.extends ?? []).flatMap(lineage)]
}

const read = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity)

describe.each([
  ['the real report', () => real()],
  ['a made-up one', () => hostile()],
  ['a part', () => real(new Set(PACK.dataset.claims.slice(0, 40).map(({ id }) => id)))],
])('%s', (_, taken) => {
  const entities = read(writeFollowTheMoney(taken()))
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))

  it('holds to the model: schemas, properties, what is required, and where links lead', () => {
    const faults = entities.flatMap(({ id, schema, properties }) => {
      const all = lineage(schema)
      const known = Object.assign({}, ...all.map((one) => MODEL[one]?.properties ?? {})) as Schema['properties']
      return [
        ...(MODEL[schema] === undefined || MODEL[schema].abstract ? [`${id}: ${schema} is none`] : []),
        ...all
          .flatMap((one) => MODEL[one]?.required ?? [])
          .filter((name) => !properties[name]?.length && schema !== 'Address'),
        ...Object.entries(properties).flatMap(([name, values]) => {
          const property = known[name]
          if (property === undefined || property.stub) return [`${schema}.${name}: unknown`]
          if (property.type === 'date') return values.filter((value) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
          if (property.type !== 'entity') return []
          return values.filter((value) => !lineage(schemaOf.get(value) ?? '').includes(property.range ?? 'Thing'))
        }),
      ]
    })
    expect(faults).toEqual([])
  })

  it('has no id twice', () => expect(schemaOf.size).toBe(entities.length))
})

it('is a link for each claim, with its certainty, its units and both its ends', () => {
  const links = read(writeFollowTheMoney(real())).filter(({ schema }) => schema === 'UnknownLink')
  const { claims } = PACK.dataset
  expect(links.map(({ properties }) => properties['recordId']?.[0]).sort()).toEqual(claims.map(({ id }) => id).sort())
  const firm = (word: string) =>
    links.filter(({ properties }) => properties['status']?.[0]?.startsWith(`${word};`)).length
  for (const word of ['stated', 'estimated', 'alleged'])
    expect(firm(word)).toBe(claims.filter(({ certainty }) => certainty === word).length)
})

it('says version, licence and that silence is no denial; is the same each time; and hostile names come through', () => {
  const text = writeFollowTheMoney(real())
  expect(writeFollowTheMoney(real())).toBe(text)
  expect(read(text)[0]?.properties['description']?.[0]).toMatch(/Silence is not denial.*CC BY 4\.0/)
  expect(read(writeFollowTheMoney(hostile())).flatMap(({ properties }) => properties['name'] ?? [])).toContain(HOSTILE)
})
