// npm run data:schema: writes the JSON Schemas that editors check data files with, from the shapes in core/schema.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { jsonSchemas } from './json-schemas.ts'

const folder = resolve('data/schema')
mkdirSync(folder, { recursive: true })
for (const [kind, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
console.log(`${Object.keys(jsonSchemas()).length} schemas written to data/schema`)
