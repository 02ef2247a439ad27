// Claims as plain tables: one row a claim with all that qualifies it, and a row for every source, place, sentence and figure of it.

import type { Activity } from '../model/activity.ts'
import type { Citation, Claim, Spot } from '../model/claim.ts'
import { compareUnits, kindOf, readUnitId } from '../model/ids.ts'
import type { Quantity } from '../model/quantity.ts'
import { shortVersion } from './about.ts'
import { inBoth, joined, type Table, tableOf, text } from './table.ts'
import type { Taken } from './taken.ts'

/** `p36:3 p37:1,2`. */
export function citedText(citations: readonly Citation[] | undefined): string | null {
  return joined(citations?.map(({ unit, sentences }) => `${unit}:${sentences.join(',')}`))
}

/** Who is named as saying so: whoever is no document and no footnote. */
export function speakersOf({ attribution }: Claim): readonly string[] {
  return attribution.filter((id) => readUnitId(id) === undefined && kindOf(id) !== 'document')
}

/** The documents that are named for it. */
export function documentsOf({ attribution }: Claim): readonly string[] {
  return attribution.filter((id) => kindOf(id) === 'document')
}

/** One row a claim. */
export function claimsTable(taken: Taken): Table {
  const version = shortVersion(taken)
  const { symbol } = taken.dataset.report
  return tableOf<Claim>(
    { name: 'claims', about: 'One assertion by the report about two things, with all that qualifies it', key: ['id'] },
    [
      text('id', 'The claim: the unit it stands in and a running number there', ({ id }) => id),
      text('subject', 'Whom or what it is about', ({ subject }) => subject, 'nodes.id'),
      text('predicate', 'The relation: a key of the list “predicates” of the vocabulary', ({ predicate }) => predicate),
      text('object', 'What the relation leads to', ({ object }) => object, 'nodes.id'),
      text('role', 'What the object is to the subject, where the relation has roles', ({ role }) => role),
      text('polarity', 'Asserted, limited evidence, or denied', ({ polarity }) => polarity),
      text('certainty', 'How firm the report itself is', ({ certainty }) => certainty),
      text('hedge', 'The printed word that hedges it', ({ hedge }) => hedge),
      text('cue', 'The printed words that carry the relation', ({ cue }) => cue),
      text('reading', 'explicit where the text says so, inferred where it is our reading', ({ reading }) => reading),
      text('read_in', 'What of an inferred claim is read in', ({ inferred }) => joined(inferred?.parts)),
      ...inBoth<Claim>('why_read', 'Why it is read so', ({ inferred }) => inferred?.why),
      text('speakers', 'Who is named as saying so', (claim) => joined(speakersOf(claim))),
      text('documents', 'The documents named for it', (claim) => joined(documentsOf(claim))),
      text('refers_to', 'Documents that its sentence only refers to', ({ refersTo }) => joined(refersTo)),
      text('footnotes', 'Footnotes that it hangs on', ({ footnotes }) => joined(footnotes)),
      text('unit', 'The first unit it stands in', ({ evidence }) => evidence[0]?.unit, 'units.id'),
      text('evidence', 'Units and sentences that carry it', ({ evidence }) => citedText(evidence)),
      text('antecedents', 'Units and sentences that name its ends', ({ antecedents }) => citedText(antecedents)),
      text('mechanisms', 'How a group draws on a crime', ({ mechanisms }) => joined(mechanisms?.map(({ id }) => id))),
      text('places', 'Where, and in which role', ({ places }) =>
        joined(places?.map(({ id, role }) => `${id} (${role})`)),
      ),
      text('period_from', 'From when: a year or month', ({ period }) => period?.from),
      text('period_to', 'Until when: a year or month', ({ period }) => period?.to),
      ...inBoth<Claim>('statement', 'It in a sentence of ours', ({ statement }) => statement),
      ...inBoth<Claim>('note', 'What should be known of it', ({ note }) => note),
      text('report', 'Symbol of the report', () => symbol),
      text('version', 'Version of the dataset', () => version),
    ],
    taken.dataset.claims,
  )
}

/** One row for each source of a claim. */
export function claimSourcesTable({ dataset }: Taken): Table {
  const rows = dataset.claims.flatMap((claim) =>
    [...new Set([...claim.attribution, ...(claim.footnotes ?? [])])].map((source, i) => ({ claim, source, i })),
  )
  return tableOf<(typeof rows)[number]>(
    { name: 'claim_sources', about: 'Who says so beside the report, the nearest first', key: ['claim', 'source'] },
    [
      text('claim', 'The claim', ({ claim }) => claim.id, 'claims.id'),
      { name: 'place', type: 'integer', about: 'Its place among the sources, from 1', cell: ({ i }) => i + 1 },
      text('source', 'A thing, or a footnote of the report', ({ source }) => source),
      text('kind', 'speaker, document or footnote', ({ source }) =>
        readUnitId(source) ? 'footnote' : kindOf(source) === 'document' ? 'document' : 'speaker',
      ),
      {
        name: 'refers_only',
        type: 'boolean',
        about: 'The sentence points to it without saying that it says so',
        cell: ({ claim, source }) => claim.refersTo?.includes(source) ?? false,
      },
    ],
    rows,
  )
}

/** One row for each place of a claim. */
export function claimPlacesTable({ dataset }: Taken): Table {
  const rows = dataset.claims.flatMap(({ id, places = [] }) => places.map((place) => ({ claim: id, ...place })))
  return tableOf<(typeof rows)[number]>(
    { name: 'claim_places', about: 'Where a claim is about, and in which role', key: ['claim', 'place', 'role'] },
    [
      text('claim', 'The claim', ({ claim }) => claim, 'claims.id'),
      text('place', 'The place', ({ id }) => id, 'nodes.id'),
      text('role', 'A key of the list “roles” of the vocabulary', ({ role }) => role),
    ],
    rows,
  )
}

/** One row for each way in which a claim says that a group draws on a crime. */
export function claimMechanismsTable({ dataset }: Taken): Table {
  const rows = dataset.claims.flatMap(({ id, mechanisms = [] }) => mechanisms.map((use) => ({ claim: id, ...use })))
  return tableOf<(typeof rows)[number]>(
    { name: 'claim_mechanisms', about: 'How a group draws on a crime', key: ['claim', 'mechanism'] },
    [
      text('claim', 'The claim', ({ claim }) => claim, 'claims.id'),
      text('mechanism', 'The way', ({ id }) => id, 'nodes.id'),
      text('reading', 'explicit or inferred', ({ reading }) => reading),
    ],
    rows,
  )
}

/** Where a statement stands: a sentence or cell of a unit, with its hash. */
interface Stands {
  readonly stand: string
  readonly unit: string
  readonly spot: Spot
  readonly how: 'evidence' | 'antecedent'
}

/** One row for each sentence or cell that carries a statement. */
export function evidenceTable({ dataset, pack }: Taken): Table {
  const spots = (stand: string, how: Stands['how'], citations: readonly Citation[] = []): Stands[] =>
    citations.flatMap(({ unit, sentences }) => sentences.map((spot) => ({ stand, unit, spot, how })))
  const rows = [
    ...dataset.claims.flatMap(({ id, evidence, antecedents }) => [
      ...spots(id, 'evidence', evidence),
      ...spots(id, 'antecedent', antecedents),
    ]),
    ...dataset.recommendations.flatMap(({ id, evidence }) => spots(id, 'evidence', evidence)),
    ...dataset.activities.flatMap(({ id, unit, on = [] }) => spots(id, 'evidence', [{ unit, sentences: on }])),
  ].sort((a, b) => compareUnits(a.unit, b.unit))
  const kept = ({ unit, spot }: Stands) => {
    const proof = pack.proof?.units[unit]
    return typeof spot === 'number' ? proof?.sentences[spot - 1] : proof?.cells?.[spot]
  }
  return tableOf<Stands>(
    {
      name: 'evidence',
      about: 'Each sentence or cell that carries a claim, recommendation or activity',
      key: ['stand', 'unit', 'spot', 'how'],
    },
    [
      text('stand', 'The claim, recommendation or activity', ({ stand }) => stand),
      text('unit', 'The unit of the report', ({ unit }) => unit, 'units.id'),
      text('spot', 'Its sentence, counted from 1, or a cell of the row', ({ spot }) => String(spot)),
      text('how', 'evidence, or antecedent: where an end is named', ({ how }) => how),
      { name: 'length', type: 'integer', about: 'Characters of the sentence', cell: (row) => kept(row)?.length },
      text('sha256', 'SHA-256 of the sentence as it was normalised', (row) => kept(row)?.sha256),
    ],
    rows,
  )
}

/** One row a figure. None may be added that does not say so. */
export function quantitiesTable({ dataset }: Taken): Table {
  const of = ({ id, quantities = [] }: Pick<Claim | Activity, 'id' | 'quantities'>) =>
    quantities.map((quantity, i) => ({ id: `${id}.${i}`, stand: id, quantity }))
  const rows: readonly { readonly id: string; readonly stand: string; readonly quantity: Quantity }[] = [
    ...dataset.claims.flatMap(of),
    ...dataset.activities.flatMap(of),
  ]
  return tableOf<(typeof rows)[number]>(
    { name: 'quantities', about: 'Every figure with what it counts; add none that is not additive', key: ['id'] },
    [
      text('id', 'The figure', ({ id }) => id),
      text('stand', 'The claim or activity that gives it', ({ stand }) => stand),
      ...inBoth<(typeof rows)[number]>('what', 'What is counted', ({ quantity }) => quantity.what),
      ...inBoth<(typeof rows)[number]>('brief', 'The same in fewer of its words', ({ quantity }) => quantity.brief),
      { name: 'low', type: 'number', about: 'Lower end; nothing for a ceiling', cell: ({ quantity }) => quantity.low },
      { name: 'high', type: 'number', about: 'Upper end; nothing for a floor', cell: ({ quantity }) => quantity.high },
      text('bound', 'How it is bounded', ({ quantity }) => quantity.bound),
      text('unit', 'A currency, percent, person …', ({ quantity }) => quantity.unit),
      text('per', 'What it is counted per', ({ quantity }) => quantity.per),
      text('measure', 'Income, market, share, count …', ({ quantity }) => quantity.measure),
      text('estimator', 'Who estimates it', ({ quantity }) => quantity.estimator, 'nodes.id'),
      {
        name: 'additive',
        type: 'boolean',
        about: 'Whether it may be added to others of its kind',
        cell: ({ quantity }) => quantity.additive,
      },
      text('not_additive_because', 'Why not', ({ quantity }) => quantity.notAdditiveBecause),
      text('of_claim', 'The claim that gives what it is part, share or rate of', ({ quantity }) => quantity.of?.claim),
      text('of_as', 'part, share or rate', ({ quantity }) => quantity.of?.as),
      text('derived', 'How it was worked out from printed figures', ({ quantity }) => quantity.derived),
    ],
    rows,
  )
}
