// Linked data: the dataset by schema.org, and each claim with where it comes from by PROV-O. What words mean stands in the file, so
// that it is read without a network.

import { kindOf, readUnitId } from '../model/ids.ts'
import { aboutText, LICENCE, shortVersion, titleOf } from './about.ts'
import { iriOf } from './iri.ts'
import type { Taken } from './taken.ts'

const link = (id: string) => ({ '@id': id, '@type': '@id' })

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  na: 'urn:nexus-atlas:terms:',
  name: { '@id': 'schema:name', '@container': '@language' },
  text: { '@id': 'schema:text', '@container': '@language' },
  label: { '@id': 'skos:prefLabel', '@container': '@language' },
  alternateName: { '@id': 'schema:alternateName' },
  subject: link('rdf:subject'),
  predicate: link('rdf:predicate'),
  object: link('rdf:object'),
  isPartOf: link('schema:isPartOf'),
  about: link('schema:about'),
  license: link('schema:license'),
  url: link('schema:url'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasAttributedTo: link('prov:wasAttributedTo'),
  hadPrimarySource: link('prov:hadPrimarySource'),
  refersTo: link('na:refersTo'),
  place: link('na:place'),
  mechanism: link('na:mechanism'),
  part: link('na:part'),
  kind: { '@id': 'na:kind' },
  role: { '@id': 'na:role' },
  certainty: { '@id': 'na:certainty' },
  polarity: { '@id': 'na:polarity' },
  hedge: { '@id': 'na:hedge' },
  cue: { '@id': 'na:cue' },
  reading: { '@id': 'na:reading' },
  sentence: { '@id': 'na:sentence' },
  sha256: { '@id': 'na:sha256' },
  level: { '@id': 'na:level' },
  modality: { '@id': 'na:modality' },
  addressee: { '@id': 'na:addressee' },
  status: { '@id': 'na:status' },
} as const

const TYPES: Readonly<Partial<Record<string, string>>> = {
  group: 'schema:Organization',
  body: 'schema:Organization',
  organisation: 'schema:Organization',
  place: 'schema:Place',
  document: 'schema:CreativeWork',
  instrument: 'schema:Legislation',
  activity: 'schema:Action',
}

/** The file. */
export function writeJsonLd(taken: Taken): string {
  const content = {
    '@context': CONTEXT,
    '@graph': [
      ...whole(taken),
      ...relations(taken),
      ...things(taken),
      ...units(taken),
      ...claims(taken),
      ...rows(taken),
    ],
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** The dataset and the report. */
function whole(taken: Taken): object[] {
  const { report } = taken.dataset
  const source = iriOf(taken, 'report')
  return [
    {
      '@id': iriOf(taken),
      '@type': ['schema:Dataset', 'prov:Entity'],
      name: titleOf(taken),
      'schema:description': [
        { '@value': aboutText(taken, 'en'), '@language': 'en' },
        { '@value': aboutText(taken, 'zh'), '@language': 'zh' },
      ],
      'schema:version': shortVersion(taken),
      'schema:identifier': `sha256:${taken.version}`,
      license: LICENCE.url,
      'schema:creditText': LICENCE.by,
      'schema:isBasedOn': { '@id': source },
      wasDerivedFrom: source,
    },
    {
      '@id': source,
      '@type': ['schema:Report', 'prov:Entity'],
      name: inWords(report.title),
      'schema:reportNumber': report.symbol,
      'schema:datePublished': report.date,
      url: [...new Set([report.url.en, report.url.zh])].filter(Boolean),
    },
  ]
}

/** What relates the ends of claims: properties, by the names of the ontology. */
function relations(taken: Taken): object[] {
  const used = new Set(taken.dataset.claims.map(({ predicate }) => predicate))
  return taken.dataset.ontology.predicates
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => ({ '@id': relation(id), '@type': 'rdf:Property', label: inWords(label) }))
}

const relation = (id: string) => `na:${id}`

function things(taken: Taken): object[] {
  return taken.dataset.entities.map(({ id, names, aliases, abbreviation, parent, level, source }) => ({
    '@id': iriOf(taken, id),
    '@type': [TYPES[kindOf(id) ?? ''] ?? 'schema:Thing', 'prov:Entity'],
    kind: kindOf(id),
    name: inWords(names),
    alternateName: [...aliases, ...(abbreviation === undefined ? [] : [abbreviation])],
    ...(parent !== undefined && { isPartOf: iriOf(taken, parent) }),
    ...(level !== undefined && { level }),
    ...(source?.by && { wasAttributedTo: source.by.map((by) => iriOf(taken, by)) }),
  }))
}

function units(taken: Taken): object[] {
  return taken.dataset.units.map(({ id, gist }) => ({
    '@id': iriOf(taken, id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    kind: readUnitId(id)?.kind,
    isPartOf: iriOf(taken, 'report'),
    'schema:abstract': [
      { '@value': gist.en, '@language': 'en' },
      { '@value': gist.zh, '@language': 'zh' },
    ].filter((one) => one['@value']),
    sha256: taken.pack.proof?.units[id]?.sha256,
  }))
}

/** Each claim as a statement: it is said, not asserted here. */
function claims(taken: Taken): object[] {
  return taken.dataset.claims.map((claim) => ({
    '@id': iriOf(taken, claim.id),
    '@type': ['rdf:Statement', 'schema:Claim', 'prov:Entity'],
    isPartOf: iriOf(taken),
    subject: iriOf(taken, claim.subject),
    predicate: relation(claim.predicate),
    object: iriOf(taken, claim.object),
    role: claim.role,
    certainty: claim.certainty,
    polarity: claim.polarity,
    hedge: claim.hedge ?? undefined,
    cue: claim.cue,
    reading: claim.reading,
    text: inWords(claim.statement),
    hadPrimarySource: iriOf(taken, 'report'),
    wasDerivedFrom: [...new Set(claim.evidence.map(({ unit }) => iriOf(taken, unit)))],
    sentence: claim.evidence.flatMap(({ unit, sentences }) => sentences.map((spot) => `${unit}.${spot}`)),
    wasAttributedTo: claim.attribution.map((id) => iriOf(taken, id)),
    refersTo: claim.refersTo?.map((id) => iriOf(taken, id)),
    place: claim.places?.map(({ id }) => iriOf(taken, id)),
    mechanism: claim.mechanisms?.map(({ id }) => iriOf(taken, id)),
    'schema:version': shortVersion(taken),
  }))
}

/** Activities and recommendations. */
function rows(taken: Taken): object[] {
  const { activities, recommendations } = taken.dataset
  return [
    ...activities.map(({ id, unit, title, description, status, leads, partners, crimes, groups, places }) => ({
      '@id': iriOf(taken, id),
      '@type': [TYPES['activity'], 'prov:Entity'],
      kind: kindOf(id),
      name: inWords(title),
      text: inWords(description),
      status,
      part: [...leads, ...partners].map((one) => iriOf(taken, one.id)),
      about: [...crimes, ...groups, ...places].map((one) => iriOf(taken, one.id)),
      wasDerivedFrom: iriOf(taken, unit),
    })),
    ...recommendations.map(({ id, statement, modality, addressee, names, concerns, evidence }) => ({
      '@id': iriOf(taken, id),
      '@type': ['schema:Recommendation', 'prov:Entity'],
      kind: kindOf(id),
      text: inWords(statement),
      modality,
      addressee,
      about: [...names, ...concerns].map((one) => iriOf(taken, one)),
      wasDerivedFrom: evidence.map(({ unit }) => iriOf(taken, unit)),
    })),
  ]
}

/** Words by language, without those that a report in one language has not. */
function inWords({ en, zh }: { readonly en: string; readonly zh: string }): object {
  return { ...(en && { en }), ...(zh && { zh }) }
}
