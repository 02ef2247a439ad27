// A report -> what others may use, and what the page opens again: one JSON file, with the ledger of every sentence.
// `readPack` is its inverse.

import type { Hash } from '../evidence/make-proof.ts'
import type { Dataset } from '../model/dataset.ts'
import { kindOf, readUnitId } from '../model/ids.ts'
import type { ListedReport, Pack } from '../model/pack.ts'
import type { Unit } from '../model/unit.ts'
import { wholesOf } from '../model/wholes.ts'
import { LANGUAGES, type Words } from '../model/words.ts'
import { canonical } from '../schema/canonical.ts'
import { PACK_FORMAT, type Published } from '../schema/pack-shape.ts'

const NOTHING: Words = { en: '', zh: '' }

/** Everything of a report in plain JSON. Deterministic: the same report has the same version. */
export function publish(pack: Pack, hash: Hash): Published {
  const { dataset, proof, accounts, terms, orders, briefings } = pack
  const { report, guide, ontology, sections, claims, recommendations } = dataset
  const content = {
    licence: 'CC-BY-4.0',
    report,
    guide,
    ontology,
    sections,
    units: dataset.units.map((unit) => publishedUnit(unit, pack)),
    entities: dataset.entities.map(({ short, ...entity }) => ({
      ...entity,
      ...(short && { short: oneLine(short) }),
      // Labels of marks are broken by hand; elsewhere they stand in one line.
      ...(short && Object.values(short).some((label) => label.includes('\n')) && { label: short }),
      kind: kindOf(entity.id) ?? 'actor',
    })),
    claims: claims.map((claim) => ({
      ...claim,
      quantities: claim.quantities?.map((quantity) => ({ ...quantity, period: claim.period })),
    })),
    activities: dataset.activities.map((activity) => ({
      ...activity,
      instruments: activity.instruments ?? [],
      documents: activity.documents ?? [],
      dates: activity.dates ?? [],
      quantities: activity.quantities ?? [],
    })),
    recommendations,
    documents: documentsOf(dataset),
    wholes: wholesOf(claims).map(({ claim, as, parts, sum, miss }) => ({
      claim,
      as,
      parts: parts.map((part) => part.claim),
      sum,
      miss,
    })),
    modals: accounts.modals,
    names: accounts.names,
    briefings,
    terms,
    proof,
    orders,
  }
  // Through JSON and back: absent values vanish, and what is hashed is what is written.
  const plain = JSON.parse(JSON.stringify(content))
  return { $schema: 'report.schema.json', format: PACK_FORMAT, version: hash(canonical(plain)), ...plain }
}

/** What the list of a site says of it. */
export function listed(id: string, { report, proof, version }: Published): ListedReport {
  const { symbol, title, date, languages = LANGUAGES } = report
  const proved = proof !== undefined
  return { id, symbol, title: { en: title.en, zh: title.zh }, date, languages, proved, file: `${id}.json`, version }
}

/** A unit with its kind, its reason in words, and what becomes of each of its sentences. */
function publishedUnit({ lengths: _lengths, ...unit }: Unit, { dataset, proof }: Pack): object {
  const { claims, recommendations, ontology } = dataset
  const reason = (key: string) => ontology.reasons[key] ?? NOTHING
  const { kind, number } = readUnitId(unit.id) ?? { kind: 'paragraph' as const, number: 0 }
  const kept = proof?.units[unit.id]
  const citing = (items: readonly { readonly id: string; readonly evidence: Citing }[], n: number) =>
    items
      .filter(({ evidence }) => evidence.some((one) => one.unit === unit.id && one.sentences.includes(n)))
      .map(({ id }) => id)
  return {
    ...unit,
    kind,
    number,
    why: reason(unit.reason),
    sha256: kept?.sha256,
    sentences: (kept?.sentences ?? []).map(({ length, sha256 }, i) => {
      const silence = unit.silent.find(({ sentences }) => sentences.includes(i + 1))
      return {
        n: i + 1,
        length,
        sha256,
        claims: citing(claims, i + 1),
        recommendations: citing(recommendations, i + 1),
        ...(silence && { silent: reason(silence.why) }),
      }
    }),
  }
}

type Citing = Dataset['claims'][number]['evidence']

/** Every document the report cites: where it is named, and what rests on it. */
function documentsOf({ entities, units, claims }: Dataset): object[] {
  return entities
    .filter(({ id }) => kindOf(id) === 'document')
    .map(({ id, names, source }) => ({
      id,
      names,
      ...(source && { source }),
      namedIn: units.filter(({ mentions }) => mentions.includes(id)).map((unit) => unit.id),
      claims: claims.filter(({ attribution }) => attribution.includes(id)).map((claim) => claim.id),
    }))
}

function oneLine({ en, zh }: Words): Words {
  return { en: en.replaceAll('\n', ' '), zh: zh.replaceAll('\n', '') }
}
