// The JSON: all of it is the file of the site, byte for byte; a part holds to the same schema.

import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { writeJson } from '../../../src/core/data-out/json.ts'
import { publish } from '../../../src/core/export/publish.ts'
import { readPack } from '../../../src/core/schema/read-pack.ts'
import { PACK, real, unpacked } from './taken.ts'

const contentOf = async (stands?: ReadonlySet<string>) => {
  const files = unpacked(await writeJson(real(stands)))
  return { text: files.get('s-2015-366.json') ?? '', schema: JSON.parse(files.get('report.schema.json') ?? '') }
}

it('the whole is what the site publishes', async () => {
  expect((await contentOf()).text).toBe(`${JSON.stringify(publish(PACK, sha256), null, 1)}\n`)
})

it('whole and part hold to the schema that goes along', async () => {
  const part = new Set([...PACK.dataset.claims.slice(5, 9), ...PACK.dataset.activities.slice(0, 2)].map(({ id }) => id))
  for (const stands of [undefined, part]) {
    const { text, schema } = await contentOf(stands)
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const validate = ajv.compile(schema)
    validate(JSON.parse(text))
    expect(validate.errors ?? []).toEqual([])
    const content = JSON.parse(text) as { readonly claims: readonly unknown[]; readonly activities: readonly unknown[] }
    expect([content.claims.length, content.activities.length]).toEqual(stands === undefined ? [408, 59] : [4, 2])
  }
})

it('the whole opens again in the page', async () => {
  const { text } = await contentOf()
  expect(readPack(text, 's-2015-366.json', sha256).trouble).toBeUndefined()
})
