// What does the published dataset look like? The JSON Schema beside it is made from this.

import * as v from 'valibot'
import { ENTITY_KINDS } from '../model/ids.ts'
import { QUANTITY_TIES } from '../model/quantity.ts'
import { UNIT_STATES } from '../model/unit.ts'
import {
  activity,
  claim,
  date,
  entity,
  entityId,
  modalAccount,
  quantity,
  reading,
  recommendation,
  section,
  sha256,
  spot,
  text,
  unitId,
  whole,
  words,
} from './shapes.ts'

const ids = v.array(text)
const namedItem = activity.entries.venues.wrapped.item

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
  /** The sentences and cells the gist rests on. */
  on: v.array(spot),
  mentions: v.array(entityId),
  sha256,
  sentences: v.array(sentence),
})

const { said: _said, namesParent: _namesParent, ...entityEntries } = entity.entries

const document = v.strictObject({
  id: entityId,
  names: words,
  source: entity.entries.source,
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
  entities: v.array(v.strictObject({ ...entityEntries, kind: v.picklist(ENTITY_KINDS) })),
  claims: v.array(
    v.strictObject({
      ...claim.entries,
      reading,
      /** The period of the claim stands with each of its figures too. */
      quantities: v.optional(v.array(v.strictObject({ ...quantity.entries, period: claim.entries.period }))),
    }),
  ),
  activities: v.array(
    v.strictObject({
      ...activity.entries,
      instruments: v.array(namedItem),
      documents: v.array(namedItem),
      dates: v.array(activity.entries.dates.wrapped.item),
      quantities: v.array(activity.entries.quantities.wrapped.item),
    }),
  ),
  recommendations: v.array(recommendation),
  documents: v.array(document),
  /** Figures that are parts, shares or rates of another, and by how much the parts miss the whole. */
  wholes: v.array(
    v.strictObject({
      claim: text,
      as: v.picklist(QUANTITY_TIES),
      parts: ids,
      sum: v.optional(v.number()),
      miss: v.optional(v.number()),
    }),
  ),
  /** Every modal word of a cited sentence: whose hedge it is, or to which other clause it belongs. */
  modals: v.array(modalAccount),
})

/** What is published. */
export type Published = v.InferOutput<typeof PUBLISHED_SHAPE>
