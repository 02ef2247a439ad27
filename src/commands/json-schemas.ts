// What do the shapes of core/schema look like as JSON Schema?

import { toJsonSchema } from '@valibot/to-json-schema'
import { PUBLISHED_SHAPE } from '../core/schema/published-shape.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'

/** A JSON Schema for every kind of data file. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(FILE_SHAPES).map(([kind, shape]) => [
      kind,
      { title: `Nexus Atlas: ${kind}`, ...toJsonSchema(shape) },
    ]),
  )
}

/** The JSON Schema of the published dataset. */
export function publishedSchema(): object {
  return { title: 'Nexus Atlas: dataset', ...toJsonSchema(PUBLISHED_SHAPE) }
}
