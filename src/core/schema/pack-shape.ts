// What does a published report look like: one file that holds all of it? The JSON Schema beside it is made from this.

import * as v from 'valibot'
import { LENS_IDS } from '../graph/lens.ts'
import { ENTITY_KINDS } from '../model/ids.ts'
import { QUANTITY_TIES } from '../model/quantity.ts'
import {
  activity,
  briefing,
  claim,
  entity,
  entityId,
  FILE_SHAPES,
  modalAccount,
  quantity,
  reading,
  recommendation,
  section,
  sha256,
  text,
  unit,
  unitId,
  whole,
  words,
} from './shapes.ts'

/** The form of the file. A later form that this code cannot read has a higher number. */
export const PACK_FORMAT = 1

const ids = v.array(text)
const namedItem = activity.entries.venues.wrapped.item
const { $schema: _report, ...report } = FILE_SHAPES.report.entries
const { $schema: _guide, ...guide } = FILE_SHAPES.guide.entries
const { $schema: _ontology, ...ontology } = FILE_SHAPES.ontology.entries
const { $schema: _terms, ...terms } = FILE_SHAPES.terms.entries
const { $schema: _proof, ...proof } = FILE_SHAPES.proof.entries

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

const packedUnit = v.strictObject({
  ...unit.entries,
  kind: v.picklist(['paragraph', 'footnote', 'activity']),
  number: whole,
  /** Its reason in words. */
  why: words,
  mentions: v.array(entityId),
  /** Of its normalised text; absent where there is no proof. */
  sha256: v.optional(sha256),
  sentences: v.array(sentence),
})

const document = v.strictObject({
  id: entityId,
  names: words,
  source: entity.entries.source,
  /** Units that name it. */
  namedIn: v.array(unitId),
  /** Claims that rest on it. */
  claims: ids,
})

/** `dist/data/<report>.json`. */
export const PACK_SHAPE = v.strictObject({
  $schema: text,
  format: v.literal(PACK_FORMAT),
  /** SHA-256 of everything after it in the file, written as JSON without spaces and with keys in alphabetical order. */
  version: sha256,
  licence: text,
  report: v.strictObject(report),
  guide: v.strictObject(guide),
  ontology: v.strictObject(ontology),
  sections: v.array(section),
  units: v.array(packedUnit),
  entities: v.array(
    v.strictObject({
      ...entity.entries,
      kind: v.picklist(ENTITY_KINDS),
      /** Its short name as a mark breaks it into lines, where it does. */
      label: v.optional(words),
    }),
  ),
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
  /** Names that stand in a sentence without a role there, and why. */
  names: FILE_SHAPES.accounts.entries.names,
  /** Briefings that it brings; absent where it brings none. */
  briefings: v.optional(v.array(briefing)),
  /** The terms of art that the check asks for; absent where nothing checks them. */
  terms: v.optional(v.strictObject(terms)),
  /** What every claim was checked against; absent where nothing was proved. */
  proof: v.optional(v.strictObject(proof)),
  /** The order of the rows in every column of each lens; where it is absent it has to be searched for. */
  orders: v.optional(
    v.strictObject(
      Object.fromEntries(LENS_IDS.map((id) => [id, v.array(v.array(text))])) as Record<
        (typeof LENS_IDS)[number],
        v.ArraySchema<v.ArraySchema<typeof text, undefined>, undefined>
      >,
    ),
  ),
})

/** What is published. */
export type Published = v.InferOutput<typeof PACK_SHAPE>
