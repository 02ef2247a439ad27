// Evidence as W3C Web Annotations: each claim and recommendation is a note on the sentences that carry it, found by their positions and
// proved by their hashes. The words of the report stand in none of them.

import type { Citation, Spot } from '../model/claim.ts'
import type { SentenceProof, UnitProof } from '../model/proof.ts'
import type { Words } from '../model/words.ts'
import { aboutText, LICENCE, shortVersion, titleOf } from './about.ts'
import { iriOf } from './iri.ts'
import type { Taken } from './taken.ts'

/** The standard, and the two words that it does not have. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    na: 'urn:nexus-atlas:terms:',
    HashSelector: 'na:HashSelector',
    sha256: 'na:sha256',
    certainty: 'na:certainty',
    reading: 'na:reading',
    version: 'http://schema.org/version',
    description: 'http://purl.org/dc/terms/description',
  },
]

/** A statement and where it stands. */
interface Stated {
  readonly id: string
  readonly statement: Words
  readonly evidence: readonly Citation[]
  readonly more: object
}

/** The file: one collection of all annotations. */
export function writeAnnotations(taken: Taken): string {
  const { claims, activities, recommendations } = taken.dataset
  const stated: Stated[] = [
    ...claims.map(({ id, statement, evidence, certainty, reading }) => ({
      id,
      statement,
      evidence,
      more: { certainty, reading },
    })),
    ...activities.map(({ id, description, unit, on = [] }) => ({
      id,
      statement: description,
      evidence: [{ unit, sentences: on }],
      more: {},
    })),
    ...recommendations.map(({ id, statement, evidence }) => ({ id, statement, evidence, more: {} })),
  ]
  const items = stated.map((one) => annotationOf(taken, one))
  const collection = {
    '@context': CONTEXT,
    id: iriOf(taken, 'annotations'),
    type: 'AnnotationCollection',
    label: titleOf(taken).en,
    description: `${aboutText(taken)} Positions count characters of the text of a unit as it was normalised in “${taken.dataset.report.coded}”: its cells, then its sentences, one a line.`,
    version: shortVersion(taken),
    total: items.length,
    first: {
      id: iriOf(taken, 'annotations:1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function annotationOf(taken: Taken, { id, statement, evidence, more }: Stated): object {
  const bodies = (['en', 'zh'] as const).flatMap((language) =>
    statement[language]
      ? [{ type: 'TextualBody', value: statement[language], format: 'text/plain', language, purpose: 'describing' }]
      : [],
  )
  return {
    id: iriOf(taken, `annotation:${id}`),
    type: 'Annotation',
    motivation: 'describing',
    rights: LICENCE.url,
    body: [...bodies, { type: 'SpecificResource', source: iriOf(taken, id), purpose: 'identifying' }],
    target: evidence.flatMap(({ unit, sentences }) => sentences.map((spot) => targetOf(taken, unit, spot))),
    ...more,
  }
}

/** A sentence or cell of a unit: where it stands in the text of the unit, and the hash of what stands there. */
function targetOf(taken: Taken, unit: string, spot: Spot): object {
  const { report } = taken.dataset
  const at = placeOf(taken.pack.proof?.units[unit], spot)
  const scope = { scope: report.url[report.coded === 'zh' ? 'zh' : 'en'] || report.url.en }
  const source = iriOf(taken, unit)
  const named = { type: 'FragmentSelector', value: `${unit}.${spot}` }
  if (at === undefined) return { type: 'SpecificResource', source, ...scope, selector: named }
  return {
    type: 'SpecificResource',
    source,
    ...scope,
    selector: [
      named,
      { type: 'TextPositionSelector', start: at.start, end: at.start + at.kept.length },
      { type: 'HashSelector', sha256: at.kept.sha256 },
    ],
  }
}

/** Where a sentence or cell begins in the text of its unit: cells and sentences, one a line. */
function placeOf(
  unit: UnitProof | undefined,
  spot: Spot,
): { readonly start: number; readonly kept: SentenceProof } | undefined {
  if (unit === undefined) return undefined
  const { cells, sentences } = unit
  const lines: (readonly [Spot, SentenceProof])[] = [
    ...(cells ? (['title', 'status', 'scope'] as const).map((name) => [name, cells[name]] as const) : []),
    ...sentences.map((kept, i) => [i + 1, kept] as const),
  ]
  let start = 0
  for (const [own, kept] of lines) {
    if (own === spot) return { start, kept }
    start += kept.length + 1
  }
  return undefined
}
