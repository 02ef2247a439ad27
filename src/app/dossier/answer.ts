// What does the report answer about a subject, in a sentence? And which ties stand first: what it gains from, or who gains from it;
// of a body, what its activities name; of anything else, all it is tied to.

import type { Evidence } from '../../core/graph/graph.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import { type EntityId, kindOf, type UnitId } from '../../core/model/ids.ts'
import type { Side } from '../../core/model/ontology.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import type { DossierPartner, DossierSubject } from '../../core/query/dossier.ts'
import { countGains, gainersOf, gainsOf } from '../../core/query/gains.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { amountText } from '../../i18n/said/amounts.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** A row of the answer: what the subject is tied to, by claims (`partner`) or by activities. */
export interface LeadRow {
  readonly id: EntityId
  readonly side: Side
  readonly stroke: StatementStroke
  /** How many claims or activities: how wide its line is. */
  readonly weight: number
  readonly count: number
  readonly units: readonly UnitId[]
  readonly partner: DossierPartner | undefined
}

/** More rows than these are no answer: they are the claims themselves. */
const MOST = 16

/** The ties that stand first. */
export function leadRows(graph: Evidence, subject: DossierSubject): LeadRow[] {
  const { id, relations } = subject
  const gains = relations.filter(({ predicate }) => isGain(graph, predicate))
  const led = activitiesAround(graph, id)
  if (gains.length === 0 && led.led.length + led.more.length > 0) return activityRows(graph, id)
  const shown = gains.length > 0 ? gains : relations
  const rows = shown.flatMap(({ predicate, partners }) =>
    partners.map(
      (partner): LeadRow => ({
        id: partner.other,
        side: graph.dataset.ontology.predicates.find((one) => one.id === predicate)?.side ?? 'tie',
        stroke: partner.stroke,
        weight: partner.claims.length,
        count: partner.claims.length,
        units: partner.claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit)),
        partner,
      }),
    ),
  )
  // A thing in two relations has a row in the first; its claims are all listed under it.
  const first = rows.filter((row, i) => rows.findIndex((other) => other.id === row.id) === i)
  return first.length > MOST && gains.length === 0 ? [] : first
}

/** What the rows of a body name: each crime, with the rows that do. */
function activityRows(graph: Evidence, id: EntityId): LeadRow[] {
  const { led, more } = activitiesAround(graph, id)
  const units = new Map<EntityId, UnitId[]>()
  for (const { unit, crimes } of [...led, ...more])
    for (const crime of crimes) if (crime.basis === 'named') units.set(crime.id, [...(units.get(crime.id) ?? []), unit])
  return [...units]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([crime, own]) => ({
      id: crime,
      side: 'response',
      stroke: 'firm',
      weight: own.length,
      count: own.length,
      units: own,
      partner: undefined,
    }))
}

/** Whether a relation is about who gains from what. */
export function isGain(graph: Evidence, predicate: string): boolean {
  return graph.dataset.ontology.predicates.find(({ id }) => id === predicate)?.senses?.includes('gain') === true
}

/** More ties than these are counted, not named. */
const MOST_NAMED = 3

/** The sentence, and why its sums are not added. */
export function answerOf(
  graph: Evidence,
  subject: DossierSubject,
  locale: Locale,
): { readonly said: string; readonly reasons: readonly string[] } {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const { ontology } = graph.dataset
  const { partners, head } = leadOf(graph, subject, locale)
  const nameOf = (id: EntityId) => nameInside(id, shortName(id, graph, language))
  const said = partners.filter(({ isOurs }) => !isOurs)
  const sums = said.flatMap((partner) => partner.sums.filter(({ claim }) => claim.reading === 'explicit'))
  const parts = (['firm', 'hedged', 'claimed', 'limited', 'denied'] as const).flatMap((stroke) => {
    const own = said.filter((partner) => partner.stroke === stroke).map(({ other }) => other)
    if (own.length === 0) return []
    const isNamed = stroke !== 'firm' && own.length <= MOST_NAMED
    const who = isNamed ? listText(own.map(nameOf), locale) : t('answer.some', { n: own.length })
    const isAll = own.length === said.length
    return [t(isAll && stroke === 'firm' ? 'answer.all' : `answer.${stroke}`, { n: own.length, who })]
  })
  const first =
    parts.length === 0 ? t('answer.alone', { head }) : t('answer.first', { head, parts: parts.join(t('sum.join')) })
  const summed = said.filter((partner) => sums.some(({ claim }) => partner.claims.includes(claim)))
  const list = summed.map(({ other, claims }) =>
    t('answer.sum', {
      name: nameOf(other),
      amounts: sums
        .filter(({ claim }) => claims.includes(claim))
        .map(({ claim, quantity }) =>
          t('answer.amount', {
            amount: amountText(quantity, ontology, locale),
            certainty: ontology.certainties[claim.certainty][language],
          }),
        )
        .join(t('source.join')),
    }),
  )
  const second = said.length > 0 ? t('answer.sums', { n: summed.length, list: list.join(t('sum.join')) }) : ''
  const why = sums.flatMap(({ quantity: { additive, notAdditiveBecause } }) =>
    additive || notAdditiveBecause === undefined ? [] : [notAdditiveBecause],
  )
  return {
    said: [first, second].filter((part) => part !== '').join(language === 'zh' ? '' : ' '),
    reasons: sums.length > 1 ? [...new Set(why)] : [],
  }
}

/** What the sentence begins with, and the ties whose firmness it counts. */
function leadOf(
  graph: Evidence,
  { id, relations, all }: DossierSubject,
  locale: Locale,
): { readonly partners: readonly DossierPartner[]; readonly head: string } {
  const t = translator(words, locale)
  const gains = relations.filter(({ predicate }) => isGain(graph, predicate))
  const isCounted = (ids: readonly EntityId[]) =>
    gains.flatMap(({ partners }) => partners).filter((one) => ids.includes(one.other))
  if (gains.some(({ end }) => end === 'subject')) {
    const own = gainsOf(graph, id)
    const { said, ours } = countGains(own)
    return { partners: isCounted(own.map((one) => one.id)), head: t('answer.gains', { things: said, ours }) }
  }
  if (kindOf(id) === 'crime') {
    const own = gainersOf(graph, id, 'group')
    const { said, ours } = countGains(own)
    return { partners: isCounted(own.map((one) => one.id)), head: t('answer.gainers', { things: said, ours }) }
  }
  const { led, more } = activitiesAround(graph, id)
  if (led.length + more.length > 0) {
    const crimes = new Set(
      [...led, ...more].flatMap((row) => row.crimes.filter(({ basis }) => basis === 'named').map((crime) => crime.id)),
    )
    return { partners: [], head: t('answer.leads', { led: led.length, more: more.length, crimes: crimes.size }) }
  }
  const things = new Set(relations.flatMap(({ partners }) => partners.map(({ other }) => other)))
  return { partners: [], head: t('answer.ties', { claims: all.length, things: things.size }) }
}
