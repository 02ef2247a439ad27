// The Data Package: its file says of each table what is in it, and the tables are so.

import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { writeDataPackage } from '../../../src/core/data-out/data-package.ts'
import { allTables } from '../../../src/core/data-out/tables.ts'
import { PACK, real, unpacked } from './taken.ts'

interface Descriptor {
  readonly version: string
  readonly description: string
  readonly licenses: readonly { readonly name: string }[]
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[]
      readonly primaryKey: readonly string[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[]
        readonly reference: { readonly resource: string; readonly fields: readonly string[] }
      }[]
    }
  }[]
}

const some = new Set(PACK.dataset.claims.slice(10, 30).map(({ id }) => id))

describe.each([
  ['the whole', undefined],
  ['a part', some],
])('of %s', (_, stands) => {
  const taken = real(stands)
  const tables = new Map(allTables(taken).map((table) => [table.name, table]))
  const made = writeDataPackage(taken).then((zip) => {
    const files = unpacked(zip)
    return { files, descriptor: JSON.parse(files.get('datapackage.json') ?? '') as Descriptor }
  })
  const column = (name: string, field: string) => {
    const table = tables.get(name)
    const at = table?.columns.findIndex((one) => one.name === field) ?? -1
    return table?.rows.map((row) => row[at] ?? null) ?? []
  }

  it('holds to the schema of tabular packages of frictionless', async () => {
    const { $schema: _draft4, ...schema } = JSON.parse(readFileSync('tests/schemas/tabular-data-package.json', 'utf8'))
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    const { descriptor } = await made
    const asFirst = {
      ...descriptor,
      profile: 'tabular-data-package',
      resources: descriptor.resources.map((one) => ({ ...one, profile: 'tabular-data-resource' })),
    }
    validate(asFirst)
    expect(validate.errors ?? []).toEqual([])
  })

  it('describes every file that is in it, column by column, and no other', async () => {
    const { files, descriptor } = await made
    const paths = descriptor.resources.map(({ path }) => path)
    expect([...files.keys()].filter((path) => path.startsWith('data/')).sort()).toEqual([...paths].sort())
    for (const { path, schema } of descriptor.resources)
      expect(files.get(path)?.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
  })

  it('has keys that tell all rows apart, and pointers that all lead somewhere', async () => {
    const { descriptor } = await made
    for (const { name, schema } of descriptor.resources) {
      const keys = schema.primaryKey.map((field) => column(name, field))
      const rows = tables.get(name)?.rows.map((_row, i) => keys.map((key) => key[i]).join('\u0000')) ?? []
      expect(new Set(rows).size, name).toBe(rows.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(column(reference.resource || name, reference.fields[0] ?? ''))
        const lost = column(name, fields[0] ?? '').filter((cell) => cell !== null && !there.has(cell))
        expect(lost, `${name}.${fields[0]}`).toEqual([])
      }
    }
  })

  it('says version, licence, whether it is a part, and that silence is no denial', async () => {
    const { descriptor } = await made
    expect(descriptor.version).toMatch(/^[0-9a-f]{8}$/)
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0'])
    expect(descriptor.description).toContain('Silence is not denial')
    expect(descriptor.description).toMatch(stands === undefined ? /All of it: 408 claims/ : /A part: 20 of 408 claims/)
  })
})
