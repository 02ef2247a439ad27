// Entities of FollowTheMoney, one a line, for Aleph and OpenAleph. Each claim is a link between its ends; what their model has no
// schema for is a note.

import type { EntityKind } from '../model/ids.ts'
import { kindOf } from '../model/ids.ts'
import { aboutText, shortVersion, titleOf } from './about.ts'
import { citedText } from './claim-tables.ts'
import { partsOfRow } from './node-tables.ts'
import type { Taken } from './taken.ts'
import { uuidOf } from './uuid.ts'

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>

const SCHEMAS: Readonly<Record<EntityKind, string>> = {
  group: 'Organization',
  actor: 'LegalEntity',
  body: 'PublicBody',
  organisation: 'Organization',
  place: 'Address',
  document: 'Document',
  instrument: 'Document',
  activity: 'Project',
  crime: 'Note',
  mechanism: 'Note',
  stake: 'Note',
  recommendation: 'Note',
}

/** The file. */
export function writeFollowTheMoney(taken: Taken): string {
  const { dataset, graph } = taken
  const { report, ontology } = dataset
  const idOf = (id: string) => `na-${uuidOf(`${taken.id} ${id}`)}`
  const entity = (schema: string, id: string, properties: Properties) => ({
    id: idOf(id),
    schema,
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([name, values]) => {
        const given = [...new Set(values.filter((value) => value !== undefined && value !== ''))]
        return given.length === 0 ? [] : [[name, given] as const]
      }),
    ),
  })
  const sourceUrl = [report.url.en]
  const labels = new Map(ontology.predicates.map(({ id, label }) => [id, label]))
  const things = dataset.entities.map(({ id, names, aliases, abbreviation, note, source }) => {
    const kind = kindOf(id) ?? 'stake'
    const title = source?.title
    return entity(SCHEMAS[kind], id, {
      name: [names.en, names.zh],
      alias: [...aliases, abbreviation],
      description: [note?.en, note?.zh],
      sourceUrl,
      ...(kind === 'place' && { full: [names.en, names.zh] }),
      ...(SCHEMAS[kind] === 'Document' && { fileName: [names.en], title: [title?.en, title?.zh] }),
      ...(SCHEMAS[kind] === 'Note' && { keywords: [kind] }),
      // That it is no named group must not be lost.
      ...(kind === 'actor' && { classification: ['unnamed or collective actor'] }),
    })
  })
  const claims = dataset.claims
    .filter(({ polarity }) => polarity !== 'denied')
    .map(
      ({
        id,
        subject,
        object,
        predicate,
        statement,
        certainty,
        polarity,
        reading,
        hedge,
        period,
        evidence,
        attribution,
      }) =>
        entity('UnknownLink', id, {
          subject: [idOf(subject)],
          object: [idOf(object)],
          role: [labels.get(predicate)?.en ?? predicate],
          status: [[certainty, polarity, reading, hedge].filter(Boolean).join('; ')],
          summary: [statement.en, statement.zh],
          description: [`${report.symbol} ${citedText(evidence)}; dataset ${shortVersion(taken)}`],
          publisher: attribution.flatMap((source) => graph.nameOf(source)?.en ?? []),
          startDate: [period?.from],
          endDate: [period?.to],
          recordId: [id],
          sourceUrl,
        }),
    )
  const activities = dataset.activities.map(({ id, title, description, status, unit }) =>
    entity('Project', id, {
      name: [title.en, title.zh],
      summary: [description.en, description.zh],
      description: [`${report.symbol} ${unit}; ${status}`],
      sourceUrl,
    }),
  )
  const parts = dataset.activities.flatMap((activity) =>
    partsOfRow(activity)
      .filter(({ part, id }) => (part === 'leads' || part === 'partners') && isLegal(id))
      .map(({ id, role }, i) =>
        entity('ProjectParticipant', `${activity.id} ${i}`, {
          project: [idOf(activity.id)],
          participant: [idOf(id)],
          role: [role],
          sourceUrl,
        }),
      ),
  )
  const asked = dataset.recommendations.map(({ id, statement, evidence, concerns, names }) =>
    entity('Note', id, {
      name: [id],
      description: [statement.en, statement.zh],
      entity: [...names, ...concerns].map(idOf),
      keywords: ['recommendation'],
      summary: [`${report.symbol} ${citedText(evidence)}`],
      sourceUrl,
    }),
  )
  const self = entity('Note', 'dataset', { name: [titleOf(taken).en], description: [aboutText(taken)], sourceUrl })
  return [self, ...things, ...claims, ...activities, ...parts, ...asked]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')
}

/** Whether its schema may take part in a project. */
function isLegal(id: string): boolean {
  return ['group', 'actor', 'body', 'organisation'].includes(kindOf(id) ?? '')
}
