// Things, and what ties them, as plain tables: one row a thing, and the simple list of edges beside the claims.

import type { Activity, Named } from '../model/activity.ts'
import type { Entity } from '../model/entity.ts'
import { kindOf } from '../model/ids.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Words } from '../model/words.ts'
import { shortVersion } from './about.ts'
import { citedText, documentsOf, speakersOf } from './claim-tables.ts'
import { inBoth, joined, type Table, tableOf, text } from './table.ts'
import type { Taken } from './taken.ts'

interface Node {
  readonly id: string
  readonly label: Words
  readonly entity?: Entity
  readonly unit?: string | undefined
}

/** Every thing, activity and recommendation. */
export function nodesTable({ dataset }: Taken): Table {
  const nodes: Node[] = [
    ...dataset.entities.map((entity) => ({ id: entity.id, label: entity.names, entity })),
    ...dataset.activities.map(({ id, title, unit }) => ({ id, label: title, unit })),
    ...dataset.recommendations.map(({ id, statement, evidence }) => ({
      id,
      label: statement,
      unit: evidence[0]?.unit,
    })),
  ]
  const all = new Set(nodes.map(({ id }) => id))
  return tableOf<Node>(
    { name: 'nodes', about: 'One thing: an entity, an activity or a recommendation', key: ['id'] },
    [
      text('id', 'The thing', ({ id }) => id),
      text('kind', 'What it is', ({ id }) => kindOf(id)),
      ...inBoth<Node>('label', 'Its name, or what is asked', ({ label }) => label),
      ...inBoth<Node>('short', 'A short name', ({ entity }) => entity?.short && oneLine(entity.short)),
      text('abbreviation', 'Its abbreviation', ({ entity }) => entity?.abbreviation),
      text('aliases', 'Further forms that the report prints', ({ entity }) => joined(entity?.aliases)),
      text(
        'parent',
        'What it is part of',
        ({ entity }) => (entity?.parent !== undefined && all.has(entity.parent) ? entity.parent : null),
        'nodes.id',
      ),
      text('level', 'How large a place is', ({ entity }) => entity?.level),
      {
        name: 'generic',
        type: 'boolean',
        about: 'An unnamed or collective actor, never to be read as a named group',
        cell: ({ entity }) => entity && (entity.generic ?? false),
      },
      ...inBoth<Node>('role', 'What a person or body is', ({ entity }) => entity?.role),
      text('source_class', 'Who is behind a document', ({ entity }) => entity?.source?.class),
      ...inBoth<Node>('source_kind', 'What a document is', ({ entity }) => entity?.source?.kind),
      ...inBoth<Node>('source_title', 'The title of a document', ({ entity }) => entity?.source?.title),
      text('source_by', 'Authors and publishers of a document', ({ entity }) => joined(entity?.source?.by)),
      text('unit', 'The unit of an activity or recommendation', ({ unit }) => unit, 'units.id'),
      ...inBoth<Node>('note', 'How the report uses the name', ({ entity }) => entity?.note),
    ],
    nodes,
  )
}

/** A tie of two things, and the statement that makes it. */
interface Edge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly label: Words
  readonly side: string
  readonly stand: string
  readonly role?: string | undefined
  readonly polarity?: string
  readonly certainty?: string
  readonly hedge?: string | null
  readonly reading?: string
  readonly speakers?: string | null
  readonly documents?: string | null
  readonly evidence: string | null
  readonly statement: Words
}

/**
 * One edge for each claim, part in an activity and thing of a recommendation. What is denied is no edge: its claim says so. None
 * stands for two statements, so that parallel edges are many statements.
 */
export function edgesTable(taken: Taken): Table {
  const edges = edgesOf(taken)
  return tableOf<Edge>(
    { name: 'edges', about: 'The simple list: who is tied to what, and by which statement', key: ['id'] },
    [
      text('id', 'The edge', ({ id }) => id),
      text('source', 'Where it begins', ({ source }) => source, 'nodes.id'),
      text('target', 'Where it ends', ({ target }) => target, 'nodes.id'),
      text('kind', 'The relation of a claim, or how an activity or recommendation names it', ({ kind }) => kind),
      ...inBoth<Edge>('label', 'What the relation is called', ({ label }) => label),
      text('side', 'threat, response or tie', ({ side }) => side),
      text('stand', 'The claim, activity or recommendation that it stands for', ({ stand }) => stand),
      text('role', 'The role in it', ({ role }) => role),
      text('polarity', 'Of a claim: asserted or limited evidence', ({ polarity }) => polarity),
      text('certainty', 'Of a claim: how firm the report itself is', ({ certainty }) => certainty),
      text('hedge', 'Of a claim: the printed word that hedges it', ({ hedge }) => hedge),
      text('reading', 'Of a claim: explicit or inferred', ({ reading }) => reading),
      text('speakers', 'Of a claim: who says so', ({ speakers }) => speakers),
      text('documents', 'Of a claim: on which documents', ({ documents }) => documents),
      text('evidence', 'Units and sentences', ({ evidence }) => evidence),
      ...inBoth<Edge>('statement', 'What is said', ({ statement }) => statement),
      text('version', 'Version of the dataset', () => shortVersion(taken)),
    ],
    edges,
  )
}

function edgesOf({ dataset, graph }: Taken): readonly Edge[] {
  const relations = new Map(dataset.ontology.predicates.map((one) => [one.id, one]))
  const claims = dataset.claims
    .filter(({ polarity }) => polarity !== 'denied')
    .map((claim): Edge => {
      const { id, subject, object, predicate, role, polarity, certainty, hedge, reading, evidence, statement } = claim
      return {
        ...{
          id,
          stand: id,
          source: subject,
          target: object,
          kind: predicate,
          role,
          polarity,
          certainty,
          hedge,
          reading,
        },
        label: relations.get(predicate)?.label ?? { en: predicate, zh: predicate },
        side: graph.sideOf(claim),
        speakers: joined(speakersOf(claim)),
        documents: joined(documentsOf(claim)),
        evidence: citedText(evidence),
        statement,
      }
    })
  return [
    ...claims,
    ...dataset.activities.flatMap((one) => edgesOfActivity(one, dataset.ontology)),
    ...dataset.recommendations.flatMap(edgesOfRecommendation),
  ]
}

/** The parts of a row, by what a list of it is called. */
export const ROW_PARTS = {
  leads: { en: 'has a part in', zh: '参与' },
  partners: { en: 'has a part in', zh: '参与' },
  places: { en: 'names the place', zh: '提及地点' },
  venues: { en: 'was held in', zh: '举行地点' },
  crimes: { en: 'is directed at', zh: '针对' },
  groups: { en: 'is directed at', zh: '针对' },
  actors: { en: 'is about', zh: '涉及' },
  instruments: { en: 'names the instrument', zh: '提及文书' },
  documents: { en: 'names the document', zh: '提及文件' },
} as const satisfies Record<string, Words>

/** A list of a row. */
export type RowPart = keyof typeof ROW_PARTS

type RowNamed = Named & { readonly role?: string; readonly basis?: string }

/** Everything that a row names, list by list. */
export function partsOfRow(activity: Activity) {
  return (Object.keys(ROW_PARTS) as RowPart[]).flatMap((part) =>
    ((activity[part] ?? []) as readonly RowNamed[]).map(({ id, role, basis, at }) => ({
      part,
      id,
      role: role ?? basis,
      at,
    })),
  )
}

function edgesOfActivity(
  activity: Activity,
  { leadRoles, partnerRoles }: Taken['dataset']['ontology'],
): readonly Edge[] {
  const { id, unit, description } = activity
  return partsOfRow(activity).map(({ part, id: named, role, at }, i) => {
    const isPart = part === 'leads' || part === 'partners'
    const words = part === 'leads' ? leadRoles[role ?? ''] : part === 'partners' ? partnerRoles[role ?? ''] : undefined
    return {
      id: `${id}.${i + 1}`,
      stand: id,
      // Whoever has a part acts on the row; the row acts on whatever else it names.
      ...(isPart ? { source: named, target: id } : { source: id, target: named }),
      kind: `activity-${part}`,
      label: { en: words?.en ?? ROW_PARTS[part].en, zh: words?.zh ?? ROW_PARTS[part].zh },
      side: 'response',
      role,
      evidence: `${unit}:${at.join(',')}`,
      statement: description,
    }
  })
}

function edgesOfRecommendation({ id, names, concerns, evidence, statement }: Recommendation): readonly Edge[] {
  const edge = (part: 'names' | 'concerns', label: Words) => (target: string, i: number) => ({
    id: `${id}.${part}.${i + 1}`,
    stand: id,
    source: id,
    target,
    kind: `recommendation-${part}`,
    label,
    side: 'response',
    evidence: citedText(evidence),
    statement,
  })
  return [
    ...names.map(edge('names', { en: 'names', zh: '提及' })),
    ...concerns.map(edge('concerns', { en: 'is about', zh: '涉及' })),
  ]
}

function oneLine({ en, zh }: Words): Words {
  return { en: en.replaceAll('\n', ' '), zh: zh.replaceAll('\n', '') }
}
