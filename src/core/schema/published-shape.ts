// What does the published dataset look like? The JSON Schema beside it is made from this.

import * as v from 'valibot'
import { ENTITY_KINDS } from '../model/ids.ts'
import { UNIT_STATES } from '../model/unit.ts'
import {
  activity,
  claim,
  date,
  entity,
  entityId,
  quantity,
  recommendation,
  section,
  sha256,
  text,
  unitId,
  whole,
  words,
} from './shapes.ts'

const ids = v.array(text)

/** One sentence of a unit in the ledger. */
const sentence = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  length: whole,
  sha256,
  claims: ids,
  recommendations: ids,
  /** Why it carries no claim. */
  silent: v.optional(words),
})

const unit = v.strictObject({
  id: unitId,
  kind: v.picklist(['paragraph', 'footnote', 'activity']),
  number: whole,
  section: text,
  state: v.picklist(UNIT_STATES),
  reason: words,
  gist: words,
  mentions: v.array(entityId),
  sha256,
  sentences: v.array(sentence),
})

const document = v.strictObject({
  id: entityId,
  names: words,
  /** Units that name it. */
  namedIn: v.array(unitId),
  /** Claims that rest on it. */
  claims: ids,
})

/** `dist/data/dataset.json`. */
export const PUBLISHED_SHAPE = v.strictObject({
  $schema: text,
  /** SHA-256 of everything else in the file, written as JSON without spaces. */
  version: sha256,
  report: v.strictObject({
    symbol: text,
    date,
    title: words,
    url: words,
    coded: text,
    shape: v.strictObject({ paragraphs: whole, footnotes: whole, activities: whole }),
  }),
  /** SHA-256 of the proof that every claim was checked against. */
  proof: sha256,
  licence: text,
  sections: v.array(section),
  units: v.array(unit),
  entities: v.array(v.strictObject({ ...entity.entries, kind: v.picklist(ENTITY_KINDS) })),
  claims: v.array(
    v.strictObject({
      ...claim.entries,
      /** The period of the claim stands with each of its figures too. */
      quantities: v.optional(v.array(v.strictObject({ ...quantity.entries, period: claim.entries.period }))),
    }),
  ),
  activities: v.array(
    v.strictObject({
      ...activity.entries,
      instruments: v.array(activity.entries.partners.item),
      documents: v.array(activity.entries.partners.item),
      dates: v.array(activity.entries.dates.wrapped.item),
      quantities: v.array(activity.entries.quantities.wrapped.item),
    }),
  ),
  recommendations: v.array(recommendation),
  documents: v.array(document),
})

/** What is published. */
export type Published = v.InferOutput<typeof PUBLISHED_SHAPE>
