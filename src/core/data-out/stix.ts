// The threat as STIX 2.1, for platforms of threat intelligence. It loses much, and says so: what STIX has no object for is a note, so
// that each claim is still there; ids are the same each time.

import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import { kindOf } from '../model/ids.ts'
import { aboutText, LICENCE, shortVersion, titleOf } from './about.ts'
import { citedText, documentsOf, speakersOf } from './claim-tables.ts'
import { iriOf } from './iri.ts'
import { joined } from './table.ts'
import type { Taken } from './taken.ts'
import { uuidOf } from './uuid.ts'

/** What a thing becomes; the others have no object. */
const TYPES = {
  group: 'threat-actor',
  actor: 'threat-actor',
  crime: 'attack-pattern',
  body: 'identity',
  organisation: 'identity',
  place: 'location',
  activity: 'course-of-action',
} as const satisfies Partial<Record<string, string>>

/** The file: one bundle. */
export function writeStix(taken: Taken): string {
  const { dataset } = taken
  const stix = new Writer(taken)
  const things = dataset.entities.flatMap((entity) => stix.thing(entity) ?? [])
  const rows = dataset.activities.map(({ id, title, description }) =>
    stix.object('course-of-action', id, { name: title.en, description: description.en, ...stix.from(id) }),
  )
  const there = new Set([...things, ...rows].map(({ id }) => id))
  const claims = dataset.claims.map((claim) => stix.claim(claim, there))
  const asked = dataset.recommendations.map(({ id, statement, evidence }) =>
    stix.object('note', id, {
      abstract: id,
      content: statement.en,
      object_refs: [stix.idOf('report', 'report')],
      ...stix.from(citedText(evidence) ?? id),
    }),
  )
  const content = [...things, ...rows, ...claims, ...asked]
  const bundle = {
    type: 'bundle',
    id: stix.idOf('bundle', `bundle ${taken.version} ${content.map(({ id }) => id).join(' ')}`),
    objects: [...stix.frame(content.map(({ id }) => id)), ...content],
  }
  return `${JSON.stringify(bundle, null, 1)}\n`
}

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string }

class Writer {
  readonly #taken: Taken
  readonly #when: string
  readonly #extension: string

  constructor(taken: Taken) {
    this.#taken = taken
    this.#when = instantOf(taken.dataset.report.date)
    this.#extension = this.idOf('extension-definition', 'extension')
  }

  /** The id of a thing: the same in every version of a dataset. */
  idOf(type: string, id: string): string {
    return `${type}--${uuidOf(iriOf(this.#taken, id))}`
  }

  object(type: string, id: string, values: object): StixObject {
    return {
      type,
      spec_version: '2.1',
      id: this.idOf(type, id),
      ...(type !== 'identity' || id !== 'maker' ? { created_by_ref: this.idOf('identity', 'maker') } : {}),
      created: this.#when,
      modified: this.#when,
      ...(type !== 'marking-definition' && { object_marking_refs: [this.idOf('marking-definition', 'licence')] }),
      ...values,
    }
  }

  /** Who made it, under which licence, what our own properties mean, and of which report it is. */
  frame(ids: readonly string[]): readonly StixObject[] {
    const taken = this.#taken
    const { report } = taken.dataset
    const { modified: _, ...marking } = this.object('marking-definition', 'licence', {
      definition_type: 'statement',
      definition: { statement: `${LICENCE.id}, ${LICENCE.by}, ${LICENCE.url}` },
      name: LICENCE.id,
    })
    return [
      this.object('identity', 'maker', { name: LICENCE.by, identity_class: 'system' }),
      marking,
      this.object('extension-definition', 'extension', {
        name: LICENCE.by,
        description: 'What qualifies a claim: predicate, certainty, polarity, hedge, reading, who says so and where.',
        schema: 'The properties are strings; each is a column of the table of claims that the dataset publishes.',
        version: '1.0.0',
        extension_types: ['property-extension'],
      }),
      this.object('report', 'report', {
        name: `${report.symbol}: ${report.title.en}`,
        description: `${aboutText(taken)} ${titleOf(taken).en}. STIX holds a part of it alone: figures, roles, dates and proof are lost.`,
        published: this.#when,
        object_refs: ids.length > 0 ? ids : [this.idOf('identity', 'maker')],
        external_references: [{ source_name: report.symbol, url: report.url.en }],
      }),
    ]
  }

  /** Where it comes from. */
  from(external: string): object {
    const { report } = this.#taken.dataset
    return { external_references: [{ source_name: report.symbol, external_id: external, url: report.url.en }] }
  }

  /** A thing as an object; nothing where there is none for it. */
  thing({ id, names, aliases, generic, level, note }: Entity): StixObject | undefined {
    const type = typeOf(id)
    if (type === undefined) return undefined
    const said = [note?.en, type === 'location' ? `A ${level ?? 'place'} as the report names it.` : undefined]
    const description = said.filter((one) => one !== undefined).join(' ')
    return this.object(type, id, {
      name: names.en,
      ...(description !== '' && { description }),
      ...(aliases.length > 0 && (type === 'threat-actor' || type === 'attack-pattern') && { aliases }),
      ...(type === 'identity' && { identity_class: 'organization' }),
      // Where a place lies on the globe the report does not say: its own name stands for it.
      ...(type === 'location' && { region: id.slice(id.indexOf(':') + 1) }),
      ...(generic && { labels: ['generic'] }),
      ...this.from(id),
    })
  }

  /** A claim between two objects is a relationship; any other, and what is denied, is a note. */
  claim(claim: Claim, there: ReadonlySet<string>): StixObject {
    const { id, subject, object, predicate, polarity, statement, evidence } = claim
    const ends = [subject, object].flatMap((end) => {
      const type = typeOf(end)
      const own = type === undefined ? undefined : this.idOf(type, end)
      return own !== undefined && there.has(own) ? [own] : []
    })
    const more = {
      ...this.from(citedText(evidence) ?? id),
      extensions: {
        [this.#extension]: { extension_type: 'property-extension', ...qualified(claim, shortVersion(this.#taken)) },
      },
    }
    const [source_ref, target_ref] = ends
    if (source_ref !== undefined && target_ref !== undefined && polarity !== 'denied')
      return this.object('relationship', id, {
        relationship_type: predicate,
        description: statement.en,
        source_ref,
        target_ref,
        ...more,
      })
    return this.object('note', id, {
      abstract: `${subject} ${predicate} ${object}`,
      content: statement.en,
      object_refs: ends.length > 0 ? ends : [this.idOf('report', 'report')],
      ...more,
    })
  }
}

function qualified(claim: Claim, version: string): object {
  const { id, subject, predicate, object, certainty, polarity, hedge, reading, role } = claim
  const [speakers, documents] = [joined(speakersOf(claim)), joined(documentsOf(claim))]
  return {
    ...{ claim: id, subject, predicate, object, certainty, polarity, reading, version },
    ...(role !== undefined && { role }),
    ...(hedge !== null && { hedge }),
    ...(speakers !== null && { speakers }),
    ...(documents !== null && { documents }),
  }
}

function typeOf(id: string): string | undefined {
  const kind = kindOf(id) ?? ''
  return kind in TYPES ? TYPES[kind as keyof typeof TYPES] : undefined
}

/** The day of the report as an instant; of a year or month its first. */
function instantOf(date: string): string {
  return `${[date, '01', '01']
    .slice(0, 4 - date.split('-').length)
    .join('-')
    .slice(0, 10)}T00:00:00.000Z`
}
