// What have several selected things in common, each by its own verb? Only what the report says of each of them is said so.

import { type LensLink, standsOf } from '../../core/graph/lens.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { isLedBy } from '../../core/model/ontology.ts'
import { insideName, lettersOf, listing, nameOf, ROOM, type Subject } from './subject.ts'

/** Latin letters that the names and verbs may take: with more the sentence says only what the picture shows. */
const ROOM_FOR_VERBS = 64

/** "ISIL benefits from and UNODC leads activities on oil and drug trafficking (alleged, possible)." */
export function sayShared(subject: Subject, selected: readonly string[], shared: readonly string[]): string {
  const { t } = subject
  if (shared.length === 0) return t('support.shared.none')
  const list = listing(subject, named(subject, selected, shared))
  const verbs = selected.map((id) => verbFor(subject, id, shared))
  const [first] = verbs
  const said = verbs.flatMap((verb, i) =>
    verb === undefined ? [] : [t('say.verb', { name: nameOf(subject, selected[i] ?? ''), verb })],
  )
  const pairs = listing(subject, said)
  if (said.length < selected.length || first === undefined) return t('support.shared', { list })
  if (verbs.every((verb) => verb === first)) return t('support.shared.each', { verb: first, list })
  return lettersOf(subject, pairs) > ROOM_FOR_VERBS
    ? t('support.shared', { list })
    : t('support.shared.verbs', { pairs, list })
}

/** As many names as there is room for, each with how sure it is where the report is not firm of all. */
function named(subject: Subject, selected: readonly string[], shared: readonly string[]): string[] {
  const { t } = subject
  const names = shared.map((id) => {
    const strokes = selected.flatMap((one) => linkBetween(subject, one, id)?.stroke ?? [])
    const weakest = STROKES.findLast((stroke) => strokes.includes(stroke)) ?? 'firm'
    const name = insideName(subject, id)
    return weakest === 'firm' ? name : t('say.unsure', { name, how: t(`legend.${weakest}`) })
  })
  const length = (some: readonly string[]) => some.reduce((sum, name) => sum + 2 + lettersOf(subject, name), 0)
  let shown = names.length
  while (shown > 1 && length(names.slice(0, shown)) > ROOM.half) shown--
  const rest = names.length - shown
  return [...names.slice(0, shown), ...(rest > 0 ? [t('support.more', { n: rest })] : [])]
}

/** The one verb by which a thing is tied to all of some others; `undefined` where there are several, or none can be said. */
function verbFor(subject: Subject, id: string, others: readonly string[]): string | undefined {
  const verbs = new Set(others.map((other) => verbBetween(subject, id, other)))
  const [verb] = verbs
  return verbs.size === 1 ? verb : undefined
}

function verbBetween(subject: Subject, id: string, other: string): string | undefined {
  const { graph, language, t } = subject
  const link = linkBetween(subject, id, other)
  // What a fold stands for, and what we have read, is not what the report says of the two.
  if (!link || link.strands.some(({ folded, reading }) => folded !== undefined || reading === 'inferred'))
    return undefined
  const { ontology } = graph.dataset
  const verbs = new Set(
    standsOf(link).map((stand) => {
      const claim = graph.claims.get(stand)
      const predicate = ontology.predicates.find((one) => one.id === claim?.predicate)
      if (claim?.polarity !== undefined && claim.polarity !== 'asserted') return undefined
      if (claim?.subject === id && claim.object === other) return predicate?.label[language]
      if (claim?.subject === other && claim.object === id) return predicate?.inverse[language]
      const activity = graph.activities.get(stand)
      const leads = (body: string) => activity !== undefined && isLedBy(ontology, activity, body)
      const names = (crime: string) =>
        activity?.crimes.some((one) => one.id === crime && one.basis === 'named') === true
      if (leads(id) && names(other)) return t('verb.leads')
      if (names(id) && leads(other)) return t('verb.led')
      return undefined
    }),
  )
  const [verb] = verbs
  return verbs.size === 1 ? verb : undefined
}

function linkBetween({ lens }: Subject, a: string, b: string): LensLink | undefined {
  return lens.links.find(({ source, target }) => (source === a && target === b) || (source === b && target === a))
}
