// What does a made-up report claim? Relations of the ontology between made-up things, with all that may qualify a claim.

import { CERTAINTIES, POLARITIES } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Ontology, Predicate } from '../model/ontology.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Words } from '../model/words.ts'
import type { Chance } from './chance.ts'
import type { Things } from './made-up-things.ts'

/** A claim as it is coded: how it is read is worked out by whoever reads it. */
type Coded = Omit<Claim, 'reading'>

/** Currencies of made-up sums; the first are the most common. */
const CURRENCIES = ['USD', 'USD', 'USD', 'EUR', 'XOF'] as const

/** Makes claims up, one after another. */
export function claimMaker(ontology: Ontology, things: Things, chance: Chance): (id: string, unit: string) => Coded {
  const known = (kinds: readonly EntityKind[]) => kinds.filter((kind) => things.has(kind))
  const weighed = ontology.predicates
    .filter(({ from, to, cues }) => (cues?.length ?? 0) > 0 && known(from).length > 0 && known(to).length > 0)
    .flatMap((predicate) => Array.from({ length: weightOf(predicate) }, () => predicate))
  const thing = (kinds: readonly EntityKind[]) => {
    const kind = kinds.includes('group') && chance.happens(0.7) ? 'group' : chance.one(known(kinds))
    return chance.early(things.get(kind) ?? [])
  }
  const listed = (kind: EntityKind) => chance.early(things.get(kind) ?? [])
  return (id, unit) => {
    const predicate = chance.one(weighed)
    const [subject, object] = ends(() => [thing(predicate.from), thing(predicate.to)])
    const certainty = chance.happens(0.55) ? 'stated' : chance.one(CERTAINTIES)
    const hedge = certainty === 'stated' ? null : (hedgeOf(ontology, certainty)?.printed[0] ?? null)
    const isGain = predicate.senses?.includes('gain') ?? false
    const role = predicate.roles === undefined ? undefined : chance.one(predicate.roles)
    const period = chance.happens(0.3) ? periodOf(chance) : undefined
    return {
      id,
      subject: subject.id,
      predicate: predicate.id,
      object: object.id,
      ...(role && { role }),
      evidence: [{ unit, sentences: [1 + chance.below(3)] }],
      certainty,
      hedge,
      cue: chance.one(predicate.cues ?? []),
      ...(chance.happens(0.1) && { inferred: { parts: ['subject'], why: WHY } }),
      polarity: chance.happens(0.95) ? 'asserted' : chance.one(POLARITIES),
      attribution: attributed(chance, listed),
      ...(isGain && chance.happens(0.4) && { mechanisms: [{ id: listed('mechanism').id, reading: 'explicit' }] }),
      ...(isGain && chance.happens(0.3) && { places: [placeUse(ontology, listed('place'), chance)] }),
      ...(period && { period }),
      ...(isGain && chance.happens(0.2) && { quantities: [sum(ontology, listed('organisation'), chance)] }),
      statement: statementOf(subject, predicate, object, hedge === null ? undefined : hedgeOf(ontology, certainty)),
    }
  }
}

const WHY: Words = { en: 'Made up: read from the sentence before.', zh: '虚构：依前一句读出。' }

/** How often a relation comes: what the lenses ask for most often, what answers it least. */
function weightOf({ senses = [], side }: Predicate): number {
  if (senses.includes('gain')) return 24
  if (senses.includes('bond')) return 6
  return side === 'response' ? 1 : 4
}

/** Two ends that are not the same thing; where chance finds none, the last two. */
function ends(take: () => readonly [Entity, Entity]): readonly [Entity, Entity] {
  for (let i = 0; i < 50; i++) {
    const found = take()
    if (found[0].id !== found[1].id) return found
  }
  throw new Error('there is only one thing to choose from')
}

function hedgeOf({ hedgeWords }: Ontology, certainty: Claim['certainty']) {
  return certainty === 'stated' ? undefined : hedgeWords?.certainties[certainty]
}

function attributed(chance: Chance, listed: (kind: EntityKind) => Entity): string[] {
  return [
    ...(chance.happens(0.25) ? [listed('body').id] : []),
    ...(chance.happens(0.35) ? [listed('document').id] : []),
  ]
}

function placeUse({ roles }: Ontology, place: Entity, chance: Chance) {
  const ways = Object.entries(roles).flatMap(([id, { way }]) => (way === undefined ? [] : [id]))
  return { id: place.id, role: chance.one(ways.length === 0 ? Object.keys(roles) : ways) }
}

function periodOf(chance: Chance): { from: string; to: string } {
  const from = 2000 + chance.below(20)
  return { from: String(from), to: String(from + chance.below(4)) }
}

/** A sum: somebody's income, or the worth of a whole market, which is nobody's and is never added. */
function sum({ notAdditive }: Ontology, estimator: Entity, chance: Chance): Quantity {
  const isMarket = chance.happens(0.2)
  const additive = !isMarket && chance.happens(0.5)
  const bound = chance.one(['exact', 'about', 'up-to', 'at-least'] as const)
  const low = (1 + chance.below(99)) * 10 ** (3 + chance.below(5))
  const high = bound === 'about' ? low * 2 : low
  return {
    what: { en: 'made-up sum', zh: '虚构款项' },
    low: bound === 'up-to' ? null : low,
    high: bound === 'at-least' ? null : high,
    bound,
    unit: chance.one(CURRENCIES),
    ...(chance.happens(0.5) && { per: chance.one(['year', 'day'] as const) }),
    measure: isMarket ? 'market' : 'income',
    ...(chance.happens(0.3) && { estimator: estimator.id }),
    additive,
    ...(!additive && { notAdditiveBecause: chance.one(Object.keys(notAdditive)) }),
  }
}

function statementOf(
  subject: Entity,
  { label }: Predicate,
  object: Entity,
  hedge: { readonly en: readonly string[]; readonly zh: readonly string[] } | undefined,
): Words {
  const [en, zh] = [hedge?.en[0], hedge?.zh[0]]
  return {
    en: `${subject.names.en} ${label.en} ${object.names.en}${en ? ` (${en})` : ''}.`,
    zh: `${zh ? `（${zh}）` : ''}${subject.names.zh}${label.zh}${object.names.zh}。`,
  }
}
