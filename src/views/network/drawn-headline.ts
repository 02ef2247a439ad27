// What does the picture say, in one line and a half? Counted from the lens, never written by hand.

import { standsIn } from '../../core/graph/fold.ts'
import { type LensNode, standsOf } from '../../core/graph/lens.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { activitiesAround, respondersTo } from '../../core/query/activities.ts'
import { hasSum } from '../../core/query/claims.ts'
import { countGains, gainersOf, gainsOf } from '../../core/query/gains.ts'
import { partnersOfAll } from '../../core/query/partners.ts'
import { notExhaustive, spanText } from '../../i18n/units.ts'
import { sayCounts, sayTies } from './sentences.ts'
import { sayShared } from './shared.ts'
import { type Headline, insideName, listOf, nameOf, nodeOf, ROOM, type Subject, sayNames } from './subject.ts'
import { isDrawn, tiesOf } from './ties.ts'

/** The headline of the lens, or of what is selected in it; `undefined` where something selected is not drawn. */
export function drawnHeadline(subject: Subject, selected: readonly string[]): Headline | undefined {
  const { lens, t } = subject
  const [id, ...others] = selected
  if (id === undefined) return LENS_HEADLINES[lens.id](subject)
  if (!selected.every((one) => isDrawn(lens, one))) return undefined
  if (others.length > 0)
    return { title: sayNames(subject, selected), support: sayShared(subject, selected, partnersOfAll(lens, selected)) }
  const link = lens.links.find((candidate) => candidate.id === id)
  if (link) {
    const [a, b] = [nameOf(subject, link.source), insideName(subject, link.target)]
    return { title: t('headline.line', { a, b, stands: sayCounts(subject, link) }), support: t('support.line') }
  }
  const node = nodeOf(subject, id)
  if (!node) return undefined
  if (node.members) return { title: nameOf(subject, node.id), support: t('support.members') }
  const said = markHeadline(subject, node)
  return node.parts ? { ...said, title: t('headline.parts', { title: said.title, n: node.parts.length }) } : said
}

function markHeadline(subject: Subject, node: LensNode): Headline {
  const { lens, t } = subject
  const isOf = (...ids: readonly string[]) => ids.includes(lens.id)
  if (node.kind === 'group' && isOf('nexus', 'threat')) return groupHeadline(subject, node)
  if (node.kind === 'crime' && isOf('nexus')) return crimeHeadline(subject, node)
  if (node.kind === 'body' && isOf('nexus', 'response')) return bodyHeadline(subject, node)
  const ties = sayTies(subject, node)
  const name = nameOf(subject, node.id)
  return {
    title: ties === '' ? t('headline.alone', { name }) : t('headline.ties', { name, ties }),
    support: partnerNames(subject, node),
  }
}

/** Whether the dataset holds any answer: where it does not, that nobody answers is not known. */
function isAnswered({ graph }: Subject): boolean {
  return graph.dataset.activities.length > 0
}

/** The names at the other ends, those with most to say first. */
function partnerNames(subject: Subject, { id, bracket = [] }: LensNode): string {
  const own = new Set([id, ...bracket])
  const ends = subject.lens.links
    .filter(({ source, target }) => own.has(source) || own.has(target))
    .sort((a, b) => b.strands.length - a.strands.length)
    .map(({ source, target }) => (own.has(source) ? target : source))
  const named = [...new Set(ends)].filter((end) => !['activity', 'recommendation'].includes(kindOf(end) ?? ''))
  return named.length === 0 ? '' : listOf(subject, named)
}

const LENS_HEADLINES: Readonly<Record<Subject['lens']['id'], (subject: Subject) => Headline>> = {
  nexus: nexusHeadline,
  threat: threatHeadline,
  places: placesHeadline,
  response: responseHeadline,
  everything: ({ lens, t }) => ({
    title: t('headline.everything', { n: lens.nodes.length, lines: lens.links.length }),
    support: t('support.everything'),
  }),
}

function nexusHeadline(subject: Subject): Headline {
  const { lens, t } = subject
  const groupsOf = (crime: string) =>
    lens.links.filter(({ source, target, inferred }) => target === crime && kindOf(source) === 'group' && !inferred)
      .length
  const crimes = lens.nodes.filter(({ column }) => column === 'crime')
  const most = Math.max(0, ...crimes.map(({ id }) => groupsOf(id)))
  const gaps = sayGaps(subject)
  const widest = crimes.filter(({ id }) => groupsOf(id) === most).map(({ id }) => id)
  return {
    title: t(isAnswered(subject) ? 'headline.nexus' : 'headline.nexus.threat', {
      groups: lens.nodes.filter(({ kind }) => kind === 'group').length,
    }),
    support: most === 0 ? gaps : t('support.nexus', { crimes: listOf(subject, widest), n: most, gaps }),
  }
}

/** Which of the crimes that are drawn no activity names: of those folded into one mark, or parts of one that is named, nothing is said. */
function sayGaps(subject: Subject): string {
  const { lens, t } = subject
  const gaps = lens.nodes.filter(({ gap }) => gap?.activities).map(({ id }) => id)
  const list = listOf(subject, gaps, 'inside', ROOM.whole, 'disjunction')
  return list && t('support.gap', { list })
}

/** How many ties say how the group draws on the crime, and in which way. */
function threatHeadline(subject: Subject): Headline {
  const { graph, lens, language, locale, t } = subject
  const span = graph.dataset.guide.ways?.in
  const ways = new Map<string, number>()
  let said = 0
  for (const { strands } of lens.links) {
    const own = new Set(
      strands.flatMap(({ stand }) =>
        (graph.claims.get(stand)?.mechanisms ?? []).filter(({ reading }) => reading === 'explicit').map(({ id }) => id),
      ),
    )
    if (own.size > 0) said++
    for (const id of own) ways.set(id, (ways.get(id) ?? 0) + 1)
  }
  const parts = [...ways]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, n]) => t('support.way', { way: graph.nameOf(id)?.[language] ?? id, n }))
  return {
    title: t('headline.threat', { said, lines: lens.links.length }),
    support:
      parts.length === 0
        ? ''
        : span === undefined
          ? t('support.threat.plain', { ways: parts.join(t('say.comma')) })
          : t('support.threat', { ways: parts.join(t('say.comma')), units: spanText(span, locale) }),
  }
}

function placesHeadline(subject: Subject): Headline {
  const { lens, t } = subject
  const places = lens.nodes.filter(({ kind }) => kind === 'place')
  const lines = new Map(places.map((place) => [place.id, tiesOf(subject.graph, lens, place).said.length]))
  const most = [...places]
    .sort((a, b) => (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
  return {
    title: t('headline.places', {
      groups: lens.nodes.filter(({ kind, alone }) => kind === 'group' && !alone).length,
      crimes: lens.nodes.filter(({ kind }) => kind === 'crime').length,
      places: places.length,
    }),
    support: t('support.places', {
      list: listOf(
        subject,
        most.map(({ id }) => id),
      ),
      alone: lens.nodes.filter(({ kind, alone }) => kind === 'group' && alone).length,
    }),
  }
}

function responseHeadline(subject: Subject): Headline {
  const { graph, lens, locale, t } = subject
  const world = graph.dataset.entities.find(({ level }) => level === 'world')?.id
  const gaps = sayGaps(subject)
  return {
    title: t('headline.response', {
      // Folded into lines, they are still there.
      activities: [...standsIn(lens)].filter((id) => kindOf(id) === 'activity').length,
      bodies: lens.nodes.filter(({ kind }) => kind === 'body').length,
      world: new Set(lens.links.filter(({ source }) => source === world).flatMap(standsOf)).size,
    }),
    support: gaps && [gaps, notExhaustive(graph.dataset.guide, locale)].filter(Boolean).join(t('say.space')),
  }
}

function groupHeadline(subject: Subject, node: LensNode): Headline {
  const { id } = node
  const { evidence, lens, t } = subject
  const own = lens.links.filter(({ source, inferred }) => source === id && !inferred)
  const gains = gainsOf(evidence, id)
  // What only our readings tie is counted apart, drawn or not.
  const { said: crimes, ours } = countGains(gains)
  const summed = gains.map(({ claims }) => claims.filter(hasSum)).filter((claims) => claims.length > 0)
  const sums = summed.filter((claims) => claims.some(({ reading }) => reading === 'explicit')).length
  const lines = STROKES.flatMap((stroke) => {
    const ends = own.filter((link) => link.stroke === stroke).map(({ target }) => target)
    return ends.length === 0 ? [] : [t(`support.${stroke}`, { list: listOf(subject, ends, 'inside') })]
  })
  const name = nameOf(subject, id)
  const title =
    crimes === 1 && sums === 1 && ours === 0
      ? t('headline.group.one', { name })
      : t('headline.group', { name, crimes, ours, sums, read: summed.length - sums })
  const counted = gains.filter(({ isOurs }) => !isOurs).map(({ id: crime }) => crime)
  return { title: withDrawn(subject, title, node, counted), support: lines.join(t('say.space')) }
}

/** A title that says how much of what it counts is tied to the mark in the picture, where that is less. */
function withDrawn({ graph, lens, t }: Subject, title: string, node: LensNode, counted: readonly string[]): string {
  const drawn = new Set(tiesOf(graph, lens, node).said)
  const n = counted.filter((id) => drawn.has(id)).length
  return n < counted.length ? t('headline.drawn', { title, n }) : title
}

function crimeHeadline(subject: Subject, node: LensNode): Headline {
  const { evidence, t } = subject
  const { id } = node
  const gainers = gainersOf(evidence, id, 'group')
  const { said: groups, ours } = countGains(gainers)
  // What is said of a part is said of the whole too, and counted apart.
  const parts = [...(node.bracket ?? []), ...(node.parts ?? [])]
  const byParts = new Set(
    parts
      .flatMap((part) => gainersOf(evidence, part, 'group'))
      .filter((one) => !one.isOurs && !gainers.some((gainer) => gainer.id === one.id))
      .map((one) => one.id),
  )
  const gaining = [...gainers.filter(({ isOurs }) => !isOurs).map((one) => one.id), ...byParts]
  const said = t('headline.crime', { name: nameOf(subject, id), groups, parts: byParts.size, ours })
  const { bodies, more, onWhole, whole } = respondersAround(subject, id, parts)
  const title = isAnswered(subject)
    ? t('headline.crime.answer', {
        title: said,
        bodies: bodies.length,
        more: more.length,
        wholes: onWhole.length,
        whole: whole === undefined ? '' : insideName(subject, whole),
      })
    : said
  return {
    title: withDrawn(subject, title, node, [...gaining, ...bodies, ...more]),
    support: [gaining, [...bodies, ...more, ...onWhole]]
      .filter((ids) => ids.length > 0)
      .map((ids) => listOf(subject, ids, 'first', ROOM.half))
      .join(t('say.join')),
  }
}

/** Who leads an activity on a crime; on its parts, counted apart; and on what it is part of, where nobody leads on it. */
function respondersAround({ evidence }: Subject, id: string, parts: readonly string[]) {
  const bodies = respondersTo(evidence, id)
  const more = [...new Set(parts.flatMap((part) => respondersTo(evidence, part)))].filter(
    (one) => !bodies.includes(one),
  )
  // The bracket round the parts has lines of its own, and they are lit with each part.
  const whole = bodies.length + more.length === 0 ? evidence.entities.get(id)?.parent : undefined
  return { bodies, more, whole, onWhole: whole === undefined ? [] : respondersTo(evidence, whole) }
}

function bodyHeadline(subject: Subject, node: LensNode): Headline {
  const { evidence, lens, t } = subject
  const { id, parts = [] } = node
  const family = [id, ...parts]
  const around = family.map((one) => activitiesAround(evidence, one))
  const led = new Set(around.flatMap((one) => one.led))
  const more = new Set(around.flatMap((one) => one.more).filter((activity) => !led.has(activity)))
  const crimes = new Set(
    [...led].flatMap((activity) => activity.crimes.filter(({ basis }) => basis === 'named').map((crime) => crime.id)),
  )
  const title = t('headline.body', { name: nameOf(subject, id), led: led.size, more: more.size, crimes: crimes.size })
  const rows = [...led, ...more].map((activity) => activity.id)
  return {
    // Of rows the lens of the response draws a line for each; elsewhere for each crime.
    title: withDrawn(subject, title, node, lens.columns.includes('activity') ? rows : [...crimes]),
    support: crimes.size > 0 ? t('support.crimes', { list: listOf(subject, [...crimes], 'inside') }) : '',
  }
}
