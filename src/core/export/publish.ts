// The dataset and its proof -> what others may use: one JSON file, with the ledger of every sentence.

import type { Hash } from '../evidence/make-proof.ts'
import type { Accounts } from '../model/accounts.ts'
import type { Dataset } from '../model/dataset.ts'
import { kindOf, readUnitId } from '../model/ids.ts'
import type { Proof } from '../model/proof.ts'
import { wholesOf } from '../model/wholes.ts'
import type { Words } from '../model/words.ts'
import type { Published } from '../schema/published-shape.ts'

const NOTHING: Words = { en: '', zh: '' }

/** Everything of the dataset in plain JSON. Deterministic: the same dataset has the same version. */
export function publish(dataset: Dataset, proof: Proof, accounts: Accounts, hash: Hash): Published {
  const { report, sections, claims, recommendations, ontology } = dataset
  const reason = (key: string) => ontology.reasons[key] ?? NOTHING
  const content = {
    report,
    proof: proof.sha256,
    licence: 'CC-BY-4.0',
    sections,
    units: dataset.units.map(({ id, section, state, reason: why, silent, gist, on, mentions }) => {
      const { kind, number } = readUnitId(id) ?? { kind: 'paragraph' as const, number: 0 }
      const kept = proof.units[id]
      const citing = <Item extends Dataset['claims'][number] | Dataset['recommendations'][number]>(
        items: readonly Item[],
        n: number,
      ) =>
        items
          .filter(({ evidence }) => evidence.some(({ unit, sentences }) => unit === id && sentences.includes(n)))
          .map((item) => item.id)
      return {
        id,
        kind,
        number,
        section,
        state,
        reason: reason(why),
        gist,
        on: on ?? [],
        mentions,
        sha256: kept?.sha256 ?? '',
        sentences: (kept?.sentences ?? []).map(({ length, sha256 }, i) => {
          const silence = silent.find(({ sentences }) => sentences.includes(i + 1))
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
    }),
    entities: dataset.entities.map(({ said: _said, namesParent: _names, ...entity }) => ({
      ...entity,
      ...(entity.short && { short: { en: oneLine(entity.short.en, ' '), zh: oneLine(entity.short.zh, '') } }),
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
    documents: dataset.entities
      .filter(({ id }) => kindOf(id) === 'document')
      .map(({ id, names, source }) => ({
        id,
        names,
        ...(source && { source }),
        namedIn: dataset.units.filter(({ mentions }) => mentions.includes(id)).map((unit) => unit.id),
        claims: claims.filter(({ attribution }) => attribution.includes(id)).map((claim) => claim.id),
      })),
    wholes: wholesOf(claims).map(({ claim, as, parts, sum, miss }) => ({
      claim,
      as,
      parts: parts.map((part) => part.claim),
      sum,
      miss,
    })),
    modals: accounts.modals,
  }
  // Through JSON and back: absent values vanish, and what is hashed is what is written.
  const plain = JSON.stringify(content)
  return { $schema: 'dataset.schema.json', version: hash(plain), ...JSON.parse(plain) }
}

/** Labels of marks are broken by hand; elsewhere they stand in one line. */
function oneLine(label: string, joint: string): string {
  return label.replaceAll('\n', joint)
}
