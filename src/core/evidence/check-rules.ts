// Are the rules of NOTES kept? Default addressee, printed status and scope against the text, venues, nothing unused.

import { type Activity, namedIn } from '../model/activity.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Proof } from '../model/proof.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Fault } from './fault.ts'
import { heldBy } from './own-texts.ts'

/** Every rule that an entry does not keep. */
export function checkRules(dataset: Dataset, proof: Proof): Fault[] {
  return [
    ...dataset.recommendations.flatMap((one) => checkAddressee(dataset, one)),
    ...dataset.activities.flatMap((one) => [...checkStatus(dataset, proof, one), ...checkScope(dataset, one)]),
    ...checkUnused(dataset),
  ]
}

/** An addressee is printed in the sentence, or is the one its part of the report decides. */
function checkAddressee({ ontology }: Dataset, one: Recommendation): Fault[] {
  const { id, addressee, addresseeCues = [], evidence } = one
  const cues = ontology.lexicon?.addresseeCues
  const usual = ontology.levels[one.level]?.asks
  const isPrinted = (who: string) => addresseeCues.some((cue) => cues?.[who]?.includes(cue))
  const wrong = addressee.filter((who) => !isPrinted(who) && (addresseeCues.length > 0 || who !== usual))
  const where = evidence.map(({ unit }) => unit).join(', ')
  const faults: Fault[] = wrong.map((who) => ({
    id,
    what: `${where}: it is addressed to ${who}, which no printed word asks and its part does not decide`,
    mend: `name the printed word under “addresseeCues”${usual === undefined ? '' : `, or address it to ${usual}`}`,
  }))
  const idle = addresseeCues.filter((cue) => !addressee.some((who) => cues?.[who]?.includes(cue)))
  return [
    ...faults,
    ...idle.map((cue) => ({
      id,
      what: `${where}: ${cue} asks somebody it is not addressed to`,
      mend: 'add the addressee, or remove the word',
    })),
  ]
}

/** A row whose text speaks against its printed status, as of work going on where it is printed as done, says so. */
function checkStatus({ ontology }: Dataset, proof: Proof, { id, unit, status, statusNote }: Activity): Fault[] {
  const against = ontology.lexicon?.statusCues[status]
  const sentences = proof.units[unit]?.sentences ?? []
  const found = sentences.flatMap(({ words }, i) =>
    (against ?? []).flatMap((cue) =>
      words[cue] === undefined ? [] : [`${cue} in s${i + 1} at ${words[cue].join(', ')}`],
    ),
  )
  if (found.length > 0 && statusNote === undefined)
    return [
      {
        id,
        what: `${unit}: printed as ${status}, and the text says ${found.join('; ')}`,
        mend: 'say under “statusNote” how the text differs, or take the word out of the ontology’s list',
      },
    ]
  if (found.length === 0 && statusNote !== undefined && against !== undefined)
    return [{ id, what: `${unit}: a note on the status, and no word of the text differs`, mend: 'remove the note' }]
  return []
}

/** A row whose text names places outside its scope, or only places inside a wider one, says so. */
function checkScope({ entities }: Dataset, { id, unit, places, venues = [], scopeNote }: Activity): Fault[] {
  const parentOf = new Map(entities.map((entity) => [entity.id, entity.parent]))
  const lies = (inner: EntityId, outer: EntityId) => {
    for (let up: EntityId | undefined = inner; up !== undefined; up = parentOf.get(up)) if (up === outer) return true
    return false
  }
  const scope = places.filter(({ at }) => at.includes('scope')).map((place) => place.id)
  const text = places.filter(({ at }) => at.some((spot) => spot !== 'scope')).map((place) => place.id)
  const faults: Fault[] = []
  for (const venue of venues)
    if (places.some((place) => place.id === venue.id))
      faults.push({ id, what: `${unit}: ${venue.id} is both a venue and a place`, mend: 'keep one of the two' })
  const outside = text.filter((one) => !scope.some((outer) => lies(one, outer)))
  const narrower = text.length > 0 && !text.some((one) => scope.includes(one)) && outside.length === 0
  const differs = outside.length > 0 || narrower
  if (differs && scopeNote === undefined)
    faults.push({
      id,
      what: `${unit}: the scope cell prints ${scope.join(', ')}, the text names ${outside.length > 0 ? outside.join(', ') : text.join(', ')}`,
      mend: 'say under “scopeNote” how the text differs',
    })
  if (!differs && scopeNote !== undefined)
    faults.push({
      id,
      what: `${unit}: a note on the scope, and the text names no other place`,
      mend: 'remove the note',
    })
  return faults
}

/** Every entity is used by a claim, row or recommendation, or holds one that is. */
function checkUnused({ entities, claims, activities, recommendations }: Dataset): Fault[] {
  const used = new Set<EntityId>([
    ...claims.flatMap((claim) => [...heldBy(claim)]),
    ...activities.flatMap((activity) => namedIn(activity).map(({ id }) => id)),
    ...recommendations.flatMap(({ names, concerns }) => [...names, ...concerns]),
  ])
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const start of [...used])
    for (let up = byId.get(start)?.parent; up !== undefined && !used.has(up); up = byId.get(up)?.parent) used.add(up)
  for (const { id, source } of entities) if (used.has(id)) for (const by of source?.by ?? []) used.add(by)
  return entities
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ id, what: 'nothing uses it', mend: 'give it a claim, or remove it' }))
}
