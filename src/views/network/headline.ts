// What does the picture say, in one line and a half? Counted from the lens, never written by hand.

import { standsIn } from '../../core/graph/fold.ts'
import { type LensNode, standsOf } from '../../core/graph/lens.ts'
import { isLedBy } from '../../core/model/activity.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { hasSum } from '../../core/query/claims.ts'
import { endsOf } from '../../core/query/ends.ts'
import { countGains, gainersOf, gainsOf } from '../../core/query/gains.ts'
import { partnersOfAll } from '../../core/query/partners.ts'
import { endsText } from '../../i18n/names.ts'
import { notExhaustive, spanText } from '../../i18n/units.ts'
import { sayCounts, sayTies } from './sentences.ts'
import { sayShared } from './shared.ts'
import { insideName, type Key, listing, listOf, nameOf, nodeOf, ROOM, type Subject } from './subject.ts'

/** A headline and the line under it. */
export interface Headline {
  readonly title: string
  readonly support: string
}

/** The headline of the lens, or of what is selected in it. */
export function headlineOf(subject: Subject, selected: readonly string[]): Headline {
  const { lens, t } = subject
  const [id, ...others] = selected
  if (id === undefined) return LENS_HEADLINES[lens.id](subject)
  if (others.length > 0) return severalHeadline(subject, selected)
  const link = lens.links.find((candidate) => candidate.id === id)
  if (link) {
    const [a, b] = [nameOf(subject, link.source), insideName(subject, link.target)]
    return { title: t('headline.line', { a, b, stands: sayCounts(subject, link) }), support: t('support.line') }
  }
  const node = nodeOf(subject, id)
  if (!node) return { title: t('headline.other', { name: saidOf(subject, id) }), support: t('support.other') }
  if (node.members) return { title: nameOf(subject, node.id), support: t('support.members') }
  if (lens.id === 'nexus' || lens.id === 'threat') {
    if (node.kind === 'group') return groupHeadline(subject, node)
    if (node.kind === 'crime' && lens.id === 'nexus') return crimeHeadline(subject, node)
    if (node.kind === 'body') return bodyHeadline(subject, node)
  }
  const ties = sayTies(subject, node)
  const name = nameOf(subject, id)
  return {
    title: ties === '' ? t('headline.alone', { name }) : t('headline.ties', { name, ties }),
    support: partnerNames(subject, node),
  }
}

/** The name of a thing, or of the two ends of a claim or line. */
function saidOf(subject: Subject, id: string): string {
  const { graph, locale } = subject
  return (
    nameOf(subject, id) ||
    endsText(
      endsOf(graph, id).map((end) => nameOf(subject, end)),
      locale,
    )
  )
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

/** Several selected: what all of them are tied to. */
function severalHeadline(subject: Subject, selected: readonly string[]): Headline {
  const { lens, t } = subject
  const shared = partnersOfAll(lens, selected)
  return {
    title: listing(
      subject,
      selected.slice(0, 4).map((id) => nameOf(subject, id) || t('a.line')),
    ),
    support: sayShared(subject, selected, shared),
  }
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
  const gaps = crimes
    .filter(({ gap }) => gap?.activities)
    .map(({ id }) => t('support.gap', { crime: insideName(subject, id) }))
  const widest = crimes.filter(({ id }) => groupsOf(id) === most).map(({ id }) => id)
  return {
    title: t(isAnswered(subject) ? 'headline.nexus' : 'headline.nexus.threat', {
      groups: lens.nodes.filter(({ kind }) => kind === 'group').length,
    }),
    support:
      most === 0
        ? gaps.join(t('say.space'))
        : t('support.nexus', { crimes: listOf(subject, widest), n: most, gaps: gaps.join(t('say.space')) }),
  }
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
  const most = [...places].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, 3)
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
  const gaps = lens.nodes.filter(({ gap }) => gap?.activities).map(({ id }) => id)
  return {
    title: t('headline.response', {
      // Folded into lines, they are still there.
      activities: [...standsIn(lens)].filter((id) => kindOf(id) === 'activity').length,
      bodies: lens.nodes.filter(({ kind }) => kind === 'body').length,
      world: new Set(lens.links.filter(({ source }) => source === world).flatMap(standsOf)).size,
    }),
    support:
      gaps.length === 0
        ? ''
        : [
            t('support.response', { list: listOf(subject, gaps, 'inside', ROOM.whole, 'disjunction') }),
            notExhaustive(graph.dataset.guide, locale),
          ]
            .filter((one) => one !== '')
            .join(t('say.space')),
  }
}

function groupHeadline(subject: Subject, { id }: LensNode): Headline {
  const { evidence, lens, t } = subject
  // What only our readings tie is counted apart, drawn or not.
  const own = lens.links.filter(({ source, inferred }) => source === id && !inferred)
  const { ours } = countGains(gainsOf(evidence, id))
  const drawn = new Set(own.map(({ target }) => target))
  const summed = new Set(
    evidence
      .claimsAbout(id)
      .filter((claim) => claim.subject === id && claim.reading === 'explicit' && hasSum(claim))
      .map(({ object }) => object)
      .filter((crime) => drawn.has(crime)),
  )
  const said = (key: Key, stroke: Stroke) => {
    const crimes = own.filter((link) => link.stroke === stroke).map(({ target }) => target)
    return crimes.length === 0 ? [] : [t(key, { list: listOf(subject, crimes, 'inside') })]
  }
  const lines = [
    ...said('support.firm', 'firm'),
    ...said('support.hedged', 'hedged'),
    ...said('support.claimed', 'claimed'),
  ]
  return {
    title:
      own.length === 1 && summed.size === 1 && ours === 0
        ? t('headline.group.one', { name: nameOf(subject, id) })
        : t('headline.group', { name: nameOf(subject, id), crimes: own.length, ours, sums: summed.size }),
    support: lines.join(t('say.space')),
  }
}

function crimeHeadline(subject: Subject, { id, bracket = [] }: LensNode): Headline {
  const { evidence, lens, t } = subject
  const groupsOn = (crimes: readonly string[]) =>
    lens.links
      .filter(({ source, target, inferred }) => crimes.includes(target) && kindOf(source) === 'group' && !inferred)
      .map(({ source }) => source)
  const groups = groupsOn([id])
  // What is said of a part is said of the whole too, and counted apart.
  const gainers = gainersOf(evidence, id, 'group')
  const byParts = new Set(groupsOn(bracket).filter((group) => !gainers.some((one) => one.id === group)))
  const { ours } = countGains(gainers)
  const bodiesOn = (crime: string) => lens.links.filter(({ source }) => source === crime).map(({ target }) => target)
  const bodies = bodiesOn(id)
  // The bracket round the parts has lines of its own, and they are lit with each part.
  const whole = evidence.entities.get(id)?.parent
  const onWhole = bodies.length === 0 && whole !== undefined ? bodiesOn(whole) : []
  const title = t('headline.crime', {
    name: nameOf(subject, id),
    groups: groups.length,
    parts: byParts.size,
    ours,
  })
  return {
    title: isAnswered(subject)
      ? t('headline.crime.answer', {
          title,
          bodies: bodies.length,
          wholes: onWhole.length,
          whole: onWhole.length > 0 && whole !== undefined ? insideName(subject, whole) : '',
        })
      : title,
    support: [
      [...groups, ...byParts],
      [...bodies, ...onWhole],
    ]
      .filter((ids) => ids.length > 0)
      .map((ids) => listOf(subject, ids, 'first', ROOM.half))
      .join(t('say.join')),
  }
}

function bodyHeadline(subject: Subject, { id }: LensNode): Headline {
  const { evidence, t } = subject
  const all = evidence.activitiesOf(id)
  const led = all.filter((activity) => isLedBy(activity, id))
  const crimes = new Set(
    led.flatMap((activity) => activity.crimes.filter(({ basis }) => basis === 'named').map((crime) => crime.id)),
  )
  return {
    title: t('headline.body', {
      name: nameOf(subject, id),
      led: led.length,
      more: all.length - led.length,
      crimes: crimes.size,
    }),
    support: crimes.size > 0 ? t('support.crimes', { list: listOf(subject, [...crimes], 'inside') }) : '',
  }
}
