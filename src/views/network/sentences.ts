// How is a mark or a line said in a sentence, for who does not see the picture?

import { type LensLink, type LensNode, standsOf } from '../../core/graph/lens.ts'
import { CERTAINTIES } from '../../core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind, kindOf } from '../../core/model/ids.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { kindWord } from '../../i18n/names.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'
import { insideName, labelOf, listing, nameOf, nodeOf, type Subject } from './subject.ts'
import { tiesOf } from './ties.ts'

/** "ISIL, group: 5 crimes". */
export function sayMark(subject: Subject, id: string): string {
  const node = nodeOf(subject, id)
  const name = nameOf(subject, id)
  if (!node) return name
  const kind = kindWord(id, subject.graph.dataset.ontology, subject.language)
  const ties = sayTies(subject, node)
  const said = subject.t(ties === '' ? 'say.alone' : 'say.mark', { name, kind, ties })
  return node.parts ? subject.t('say.parts', { said, n: node.parts.length }) : said
}

/** "5 crimes and 3 places + 1 by our reading": what a mark is tied to, by kind; empty for what is tied to nothing. */
export function sayTies(subject: Subject, node: LensNode): string {
  const { graph, lens, t } = subject
  const { said, byParts, ours } = tiesOf(graph, lens, node)
  if (said.length === 0) return ours.length === 0 ? '' : t('say.ours.only', { said: sayKinds(subject, ours) })
  const kinds = sayKinds(subject, said)
  const whole =
    byParts.length === 0 ? kinds : t('say.within', { said: kinds, n: byParts.length, kind: kindOf(node.id) ?? '' })
  return ours.length === 0 ? whole : t('say.ours.more', { said: whole, n: ours.length })
}

/** "5 crimes and 3 places": some things by kind. */
export function sayKinds(subject: Subject, ids: readonly string[]): string {
  const own = ofOwnKind(subject.graph.dataset.entities, 'actor')
  const counts = new Map<EntityKind, number>()
  for (const kind of ids.flatMap((id) => kindOf(id) ?? [])) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = ENTITY_KINDS.flatMap((kind) => {
    const n = counts.get(kind)
    return n === undefined ? [] : [subject.t(`kind.${kind}`, { n, own })]
  })
  return listing(subject, parts)
}

/** "ISIL benefits from oil: 8 claims, stated; ¶14, ¶32". */
export function sayLine(subject: Subject, link: LensLink): string {
  const { t } = subject
  return t('say.line', { ties: sayRelations(subject, link), stands: sayStands(subject, link) })
}

/**
 * What ties the two ends: its claims by subject and object, each once. Where these are not the ends (a fold, a country
 * for a city in it, the place where a claim says something happens), the ends are named before them.
 */
export function sayRelations(subject: Subject, link: LensLink): string {
  const { graph, language, t } = subject
  const { predicates } = graph.dataset.ontology
  const claims = standsOf(link).flatMap((stand) => graph.claims.get(stand) ?? [])
  const said = new Set(
    claims.map((claim) => {
      const predicate = predicates.find(({ id }) => id === claim.predicate)?.label[language] ?? claim.predicate
      return t('say.claim', { a: nameOf(subject, claim.subject), b: insideName(subject, claim.object), predicate })
    }),
  )
  const relations = [...said].join(t('say.join'))
  const ends = new Set([link.source, link.target])
  const isOfEnds = claims.length > 0 && claims.every((claim) => ends.has(claim.subject) && ends.has(claim.object))
  if (isOfEnds) return relations
  const pair = t('say.pair', { a: endName(subject, link.source), b: endName(subject, link.target) })
  return relations === '' ? pair : t('say.through', { pair, relations })
}

function endName(subject: Subject, id: string): string {
  const node = nodeOf(subject, id)
  return node && (node.kind === 'activity' || node.kind === 'recommendation')
    ? labelOf(subject, node)
    : nameOf(subject, id)
}

/** "8 claims, stated": what a line stands for, how firm the firmest of it is, and in which units. */
export function sayStands(subject: Subject, link: LensLink): string {
  return [sayCounts(subject, link), ...sayFirmest(subject, link), sayUnits(subject, link)].join(subject.t('say.comma'))
}

/** "¶14 ¶32": the units of what a line stands for, the first six of many. */
export function sayUnits({ graph, locale }: Subject, link: LensLink): string {
  const units = sortUnits(standsOf(link).flatMap((id) => graph.unitsOf(id)))
  const shown = units.slice(0, 6).map((unit) => unitMark(unit, locale))
  return shown.join(' ') + (units.length > shown.length ? ' …' : '')
}

/** How firm the firmest claim of a line is; nothing where no claim stands in it. */
export function sayFirmest({ graph, language, t }: Subject, link: LensLink): string[] {
  const claims = standsOf(link).flatMap((id) => graph.claims.get(id) ?? [])
  const firmest = CERTAINTIES.find((level) =>
    claims.some((claim) => claim.polarity === 'asserted' && claim.certainty === level),
  )
  if (firmest) return [graph.dataset.ontology.certainties[firmest][language]]
  return claims.length > 0 ? [t('legend.limited')] : []
}

/** "8 claims + 1 by our reading": what a line stands for. */
export function sayCounts(subject: Subject, link: LensLink): string {
  const { graph, t } = subject
  const read = new Set(link.strands.flatMap(({ stand, reading }) => (reading === 'inferred' ? [stand] : [])))
  const count = (stands: readonly string[]) =>
    listing(
      subject,
      STANDS.flatMap(([key, known]) => {
        const n = stands.filter((id) => graph[known].has(id)).length
        return n === 0 ? [] : [t(key, { n })]
      }),
    )
  const stands = standsOf(link)
  const said = stands.filter((id) => !read.has(id))
  if (said.length === stands.length) return count(stands)
  if (said.length === 0) return t('say.ours.only', { said: count(stands) })
  return t('say.ours.more', { said: count(said), n: stands.length - said.length })
}

const STANDS = [
  ['stand.claims', 'claims'],
  ['stand.activities', 'activities'],
  ['stand.recommendations', 'recommendations'],
] as const
