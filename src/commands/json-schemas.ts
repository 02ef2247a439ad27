// What do the shapes of core/schema look like as JSON Schema?

import { toJsonSchema } from '@valibot/to-json-schema'
import { HISTORY_SHAPE } from '../core/schema/history-shape.ts'
import { PACK_SHAPE } from '../core/schema/pack-shape.ts'
import { REPORTS_SHAPE } from '../core/schema/reports-shape.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { SYNONYMS_SHAPE } from '../core/schema/synonyms-shape.ts'

/** A JSON Schema for every kind of data file. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries({ ...FILE_SHAPES, index: REPORTS_SHAPE, history: HISTORY_SHAPE, synonyms: SYNONYMS_SHAPE }).map(
      ([kind, shape]) => [kind, { title: `Nexus Atlas: ${kind}`, ...toJsonSchema(shape) }],
    ),
  )
}

/** The JSON Schema of a published report. */
export function publishedSchema(): object {
  return { title: 'Nexus Atlas: published report', ...toJsonSchema(PACK_SHAPE) }
}
