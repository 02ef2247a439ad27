// What may a data file hold? One shape per kind of file; the JSON Schemas for editors are made from these.

import * as v from 'valibot'
import { CERTAINTIES, POLARITIES } from '../model/certainty.ts'
import { CELLS, READ_PARTS } from '../model/claim.ts'
import { PLACE_LEVELS } from '../model/entity.ts'
import { ENTITY_ID, ENTITY_KINDS, KIND_PREFIX, UNIT_ID } from '../model/ids.ts'
import { DUTIES, SENSES, SIDES, WAY_STATIONS } from '../model/ontology.ts'
import { NUMBER_UNITS } from '../model/proof.ts'
import { BOUNDS, MEASURES, PERS, QUANTITY_TIES } from '../model/quantity.ts'
import { UNIT_STATES } from '../model/unit.ts'
import { LANGUAGES } from '../model/words.ts'

/** Parts of the shapes below; the published shape is made of them too. */
export const text = v.pipe(v.string(), v.minLength(1))
const prefixes = KIND_PREFIX.source.match(/\(([^)]+)\)/)?.[1]?.replaceAll('|', ', ')
export const entityId = v.pipe(
  v.string(),
  v.regex(ENTITY_ID, `group:isil: one of ${prefixes}; a colon; small letters, digits and hyphens`),
)
export const unitId = v.pipe(v.string(), v.regex(UNIT_ID, 'p36, fn2 or a7'))
const span = v.strictObject({ from: unitId, to: unitId })
export const spot = v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.picklist(CELLS)])
const spots = v.pipe(v.array(spot), v.minLength(1))
export const words = v.strictObject({
  en: text,
  zh: text,
  ar: v.optional(text),
  fr: v.optional(text),
  ru: v.optional(text),
  es: v.optional(text),
})
/** Section numbers may be empty. */
const maybeWords = v.strictObject({ en: v.string(), zh: v.string() })
const evidence = v.strictObject({ unit: unitId, sentences: spots })
export const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2014, 2014-05 or 2014-05-21'))
const number = v.nullable(v.number())

export const entity = v.strictObject({
  id: entityId,
  names: words,
  short: v.optional(words),
  abbreviation: v.optional(text),
  aliases: v.array(text),
  said: v.optional(v.strictObject({ en: v.array(text), zh: v.array(text) })),
  role: v.optional(words),
  source: v.optional(
    v.strictObject({
      kind: words,
      class: text,
      title: v.optional(words),
      by: v.optional(v.array(entityId)),
    }),
  ),
  namesParent: v.optional(v.boolean()),
  level: v.optional(v.picklist(PLACE_LEVELS)),
  parent: v.optional(entityId),
  generic: v.optional(v.boolean()),
  note: v.optional(words),
})

export const quantity = v.strictObject({
  what: words,
  brief: v.optional(words),
  low: number,
  high: number,
  bound: v.picklist(BOUNDS),
  unit: text,
  per: v.optional(v.picklist(PERS)),
  measure: v.picklist(MEASURES),
  estimator: v.optional(entityId),
  additive: v.boolean(),
  notAdditiveBecause: v.optional(text),
  of: v.optional(v.strictObject({ claim: text, as: v.picklist(QUANTITY_TIES) })),
  derived: v.optional(text),
})

/** Small words that a statement leaves, each with a key of the lexicon's `leaving`. */
const leaves = v.record(text, text)
export const reading = v.picklist(['explicit', 'inferred'])

export const claim = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^claim:(p|fn|a)[1-9]\d*-[1-9]\d*$/, 'claim:p36-2: a unit it cites and a running number'),
  ),
  subject: entityId,
  predicate: text,
  object: entityId,
  role: v.optional(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  antecedents: v.optional(v.pipe(v.array(evidence), v.minLength(1))),
  footnotes: v.optional(v.pipe(v.array(unitId), v.minLength(1))),
  certainty: v.picklist(CERTAINTIES),
  hedge: v.nullable(text),
  // Asked for where files are read together, so that one claim without it hides no other problem.
  cue: v.optional(text),
  inferred: v.optional(v.strictObject({ parts: v.pipe(v.array(v.picklist(READ_PARTS)), v.minLength(1)), why: words })),
  polarity: v.picklist(POLARITIES),
  attribution: v.array(v.union([entityId, unitId])),
  refersTo: v.optional(v.pipe(v.array(entityId), v.minLength(1))),
  leaves: v.optional(leaves),
  mechanisms: v.optional(v.array(v.strictObject({ id: entityId, reading }))),
  places: v.optional(v.array(v.strictObject({ id: entityId, role: text }))),
  period: v.optional(v.strictObject({ from: v.optional(date), to: v.optional(date) })),
  quantities: v.optional(v.array(quantity)),
  statement: words,
  note: v.optional(words),
})

const silent = v.array(
  v.strictObject({
    sentences: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
    why: text,
  }),
)
const named = v.strictObject({ id: entityId, at: spots })
const addressed = v.strictObject({ id: entityId, basis: v.picklist(['named', 'implied']), at: spots })

const inRole = v.strictObject({ id: entityId, role: text, cue: text, at: spots })

export const activity = v.strictObject({
  id: entityId,
  unit: unitId,
  title: words,
  description: words,
  on: spots,
  status: text,
  statusPrinted: text,
  leads: v.pipe(v.array(inRole), v.minLength(1)),
  partners: v.array(inRole),
  scopePrinted: text,
  places: v.pipe(v.array(named), v.minLength(1)),
  venues: v.optional(v.array(named)),
  crimes: v.array(addressed),
  groups: v.array(addressed),
  actors: v.optional(v.array(named)),
  instruments: v.optional(v.array(named)),
  documents: v.optional(v.array(named)),
  dates: v.optional(v.array(v.strictObject({ on: date, until: v.optional(date), what: words, at: spots }))),
  quantities: v.optional(v.array(v.strictObject({ ...quantity.entries, at: spots }))),
  silent: v.optional(silent),
  statusNote: v.optional(words),
  scopeNote: v.optional(words),
  note: v.optional(words),
})

export const recommendation = v.strictObject({
  id: entityId,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  addressee: v.pipe(v.array(text), v.minLength(1)),
  level: text,
  theme: text,
  modality: text,
  cue: text,
  addresseeCues: v.optional(v.pipe(v.array(text), v.minLength(1))),
  item: v.optional(v.pipe(v.string(), v.regex(/^(\([a-z]+\))+$/, '(a) or (b)(ii)'))),
  leaves: v.optional(leaves),
  names: v.array(entityId),
  concerns: v.array(entityId),
  statement: words,
})

export const section = v.strictObject({
  id: text,
  parent: v.optional(text),
  number: maybeWords,
  title: words,
  short: words,
  rows: v.optional(text),
})

export const unit = v.strictObject({
  id: unitId,
  section: text,
  state: v.picklist(UNIT_STATES),
  reason: text,
  silent: v.optional(silent),
  gist: words,
  on: spots,
})

/** What a sentence of a briefing may rest on. */
const restId = v.pipe(
  v.string(),
  v.regex(
    /^((claim|activity|rec):[a-z0-9-]+|(p|fn|a)[1-9]\d*(\.\.(p|fn|a)[1-9]\d*)?)$/,
    'claim:p36-2, activity:a23, rec:p60-1, p36, or p12..p15 for all units from one to the other',
  ),
)
const said = v.strictObject({
  text: words,
  on: v.pipe(v.array(restId), v.minLength(1)),
  counts: v.optional(v.array(v.pipe(v.array(text), v.minLength(1)))),
})
export const briefing = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
  title: words,
  scenes: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
        name: words,
        link: v.pipe(v.string(), v.regex(/^#/, '#select=group:isil: the address of the page from its # on')),
        headline: said,
        steps: v.pipe(v.array(v.strictObject({ show: v.array(text), says: v.array(said) })), v.minLength(1)),
        notes: v.array(said),
        seconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    v.minLength(1),
  ),
})

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits from 0 to f'))
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const sentenceProof = v.strictObject({
  sha256,
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
  numbers: v.array(v.tuple([whole, whole, v.number(), v.picklist(NUMBER_UNITS)])),
  documents: v.array(v.tuple([whole, text])),
  names: v.record(entityId, v.array(v.tuple([whole, whole]))),
  words: v.record(text, v.array(whole)),
})

const labels = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<Keys[number], typeof words>)
const wordList = v.strictObject({ en: v.array(text), zh: v.array(text), printed: v.array(text) })
const wordLists = <const Keys extends string>(keys: readonly Keys[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, wordList])) as Record<Keys, typeof wordList>)
const kind = v.picklist(ENTITY_KINDS)
/** Longitude and latitude. */
const degrees = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])
const kindWords = v.strictObject({ one: words, many: words })
/** Words of the report's own, each with what it means to the code. */
const vocabulary = <const Own extends v.ObjectEntries>(own: Own) =>
  v.record(text, v.strictObject({ ...words.entries, ...own }))
const order = v.pipe(v.number(), v.integer(), v.minValue(1))
const cueLists = v.record(text, v.array(text))
const lexiconWord = { word: text, not: v.optional(v.array(text)) }

/** `p36.3`, `a7.title`. */
const spotAt = v.pipe(
  v.string(),
  v.regex(/^(p|fn|a)[1-9]\d*\.([1-9]\d*|title|status|scope)$/, 'p36.3 or a7.title: a unit and a sentence or cell'),
)
export const modalAccount = v.strictObject({
  at: spotAt,
  word: text,
  n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  of: v.optional(v.pipe(v.array(text), v.minLength(1))),
  clause: v.optional(text),
})
const phrases = v.strictObject({ en: v.array(text), zh: v.array(text) })
const leaningPhrases = v.array(v.strictObject({ phrase: text, not: v.optional(v.array(text)) }))
const styleRules = v.array(v.strictObject({ not: text, use: text }))

/** A unit and a sentence: `p36.3`. */
const sentenceAt = v.pipe(v.string(), v.regex(/^(p|fn|a)[1-9]\d*\.[1-9]\d*$/, 'p36.3: a unit and a sentence'))

const $schema = text

/** Every kind of data file, by the name of its JSON Schema. */
export const FILE_SHAPES = {
  report: v.strictObject({
    $schema,
    symbol: text,
    date,
    title: words,
    url: words,
    /** A tag such as `zh` or `zh-Hans`. */
    coded: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
    /** The languages its texts are in; both where it is absent. */
    languages: v.optional(v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1))),
    shape: v.strictObject({ paragraphs: v.number(), footnotes: v.number(), activities: v.number() }),
  }),
  ontology: v.strictObject({
    $schema,
    predicates: v.array(
      v.strictObject({
        id: text,
        from: v.array(kind),
        to: v.array(kind),
        label: words,
        inverse: words,
        side: v.picklist(SIDES),
        senses: v.optional(v.array(v.picklist(SENSES))),
        roles: v.optional(v.array(text)),
        cues: v.array(text),
        readCues: v.optional(v.array(text)),
      }),
    ),
    kinds: v.objectWithRest(
      Object.fromEntries(ENTITY_KINDS.map((key) => [key, kindWords])) as Record<
        (typeof ENTITY_KINDS)[number],
        typeof kindWords
      >,
      kindWords,
    ),
    certainties: labels(CERTAINTIES),
    polarities: labels(POLARITIES),
    bounds: labels(BOUNDS),
    pers: labels(PERS),
    statuses: vocabulary({ order, done: v.optional(v.boolean()) }),
    leadRoles: vocabulary({ duty: v.picklist(DUTIES) }),
    partnerRoles: v.record(text, words),
    sourceClasses: vocabulary({ of: v.optional(v.array(text)) }),
    quantityTies: labels(QUANTITY_TIES),
    roles: v.record(text, v.strictObject({ label: words, inverse: words, way: v.optional(v.picklist(WAY_STATIONS)) })),
    unitStates: labels(UNIT_STATES),
    reasons: v.record(text, words),
    addressees: v.record(text, words),
    levels: vocabulary({ asks: v.optional(text) }),
    themes: v.record(text, words),
    modalities: vocabulary({ order, binds: v.optional(v.boolean()) }),
    hedgeWords: v.strictObject({
      certainties: wordLists(CERTAINTIES.filter((level) => level !== 'stated')),
      polarities: wordLists(POLARITIES.filter((level) => level !== 'asserted')),
    }),
    notAdditive: vocabulary({ again: v.optional(v.boolean()) }),
    lexicon: v.strictObject({
      roleCues: cueLists,
      modalityCues: cueLists,
      addresseeCues: cueLists,
      modalWords: v.array(v.strictObject(lexiconWord)),
      smallWords: v.array(
        v.strictObject({ ...lexiconWord, en: v.array(text), zh: v.array(text), compared: v.optional(v.boolean()) }),
      ),
      leaving: v.record(text, words),
      statusCues: cueLists,
    }),
  }),
  guide: v.strictObject({
    $schema,
    crimes: v.array(entityId),
    whole: v.optional(entityId),
    ways: v.optional(v.strictObject({ in: span, tags: v.record(entityId, words) })),
    threats: v.optional(span),
    activityList: v.optional(words),
    notExhaustive: v.optional(unitId),
    examples: v.optional(unitId),
    sideBySide: v.optional(v.strictObject({ crime: entityId, text: words })),
    readAloud: v.optional(v.strictObject({ source: entityId, target: entityId })),
    frames: v.optional(v.array(v.strictObject({ name: words, from: degrees, to: degrees }))),
    questions: v.array(
      v.strictObject({
        text: words,
        link: v.pipe(v.string(), v.regex(/^#/, '#select=group:isil: the address of the page from its # on')),
      }),
    ),
    limits: v.array(v.strictObject({ text: words, units: v.array(unitId) })),
  }),
  sections: v.strictObject({ $schema, sections: v.array(section) }),
  units: v.strictObject({ $schema, units: v.array(unit) }),
  proof: v.strictObject({
    $schema,
    sha256,
    units: v.record(
      v.string(),
      v.strictObject({
        sha256,
        sentences: v.pipe(v.array(sentenceProof), v.minLength(1)),
        cells: v.optional(v.strictObject({ title: sentenceProof, status: sentenceProof, scope: sentenceProof })),
        marks: v.array(v.tuple([whole, whole])),
      }),
    ),
  }),
  codings: v.strictObject({
    $schema,
    claims: v.array(
      v.strictObject({
        at: spotAt,
        subject: entityId,
        predicate: text,
        object: entityId,
        certainty: v.picklist(CERTAINTIES),
        polarity: v.optional(v.picklist(POLARITIES)),
        quantities: v.optional(v.array(v.tuple([number, number, text]))),
      }),
    ),
    activities: v.array(
      v.strictObject({
        unit: unitId,
        status: text,
        leads: v.array(text),
        crimes: v.array(text),
        groups: v.array(text),
      }),
    ),
    recommendations: v.array(v.strictObject({ at: sentenceAt, modality: text, addressee: v.array(text) })),
  }),
  terms: v.strictObject({
    $schema,
    terms: v.array(
      v.strictObject({ printed: v.pipe(v.array(text), v.minLength(1)), ...phrases.entries, instead: phrases }),
    ),
    style: v.strictObject({ en: styleRules, zh: styleRules }),
    leaning: v.strictObject({ en: leaningPhrases, zh: leaningPhrases }),
  }),
  accounts: v.strictObject({
    $schema,
    modals: v.array(modalAccount),
    names: v.array(v.strictObject({ at: spotAt, id: entityId, why: text })),
  }),
  briefings: v.strictObject({ $schema, briefings: v.array(briefing) }),
  entities: v.strictObject({ $schema, entities: v.array(entity) }),
  claims: v.strictObject({ $schema, claims: v.array(claim) }),
  activities: v.strictObject({ $schema, activities: v.array(activity) }),
  recommendations: v.strictObject({ $schema, recommendations: v.array(recommendation) }),
} as const

/** The kind of a data file. */
export type FileKind = keyof typeof FILE_SHAPES

/** What a checked file of that kind holds. */
export type FileContent<Kind extends FileKind> = v.InferOutput<(typeof FILE_SHAPES)[Kind]>
