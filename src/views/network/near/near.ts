// What is said of one thing and its ties in a figure? Of each tie its sum with bound and period, how sure it is, who says so and where;
// of what has none, that none is given.

import type { DrawnCrime } from '../../../core/export/figure-crime.ts'
import type { DrawnGroup, GroupRow } from '../../../core/export/figure-group.ts'
import type { RuledNote, SaidBody, SaidTie } from '../../../core/export/figure-ties.ts'
import { type Lens, type LensLink, type LensNode, standsOf } from '../../../core/graph/lens.ts'
import { strokeOf } from '../../../core/model/certainty.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { calledIn } from '../../../core/model/ontology.ts'
import type { Quantity } from '../../../core/model/quantity.ts'
import { firmestClaim } from '../../../core/query/claims.ts'
import { listText } from '../../../i18n/lists.ts'
import { amountText } from '../../../i18n/said/amounts.ts'
import { claimText } from '../../../i18n/said/claim-text.ts'
import { periodText } from '../../../i18n/said/dates.ts'
import { sortUnits, unitMark } from '../../../i18n/units.ts'
import { inline, translator } from '../../../i18n/words.ts'
import { citedUnits } from '../../../parts/cited.ts'
import { sumOn } from '../amounts.ts'
import { insideName, nameOf, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** One thing and what it is tied to, where that is few enough to be said in words. */
export type Near = { readonly crime: DrawnCrime } | { readonly group: DrawnGroup }

/** Who draws on a crime and who answers it, or what a group draws on; nothing of any other selection. */
export function nearOf(subject: Subject, part: Lens, selected: readonly string[]): Near | undefined {
  const [id = '', ...others] = selected
  const node = part.nodes.find((one) => one.id === id)
  if (part.id !== 'nexus' || others.length > 0 || node === undefined) return undefined
  if (part.nodes.some(({ members, parts, look }) => members ?? parts ?? look)) return undefined
  const threats = part.links.filter(({ side }) => side === 'threat')
  if (threats.length === 0) return undefined
  if (node.kind === 'crime' && node.bracket === undefined && threats.every(({ target }) => target === id))
    return { crime: crimeOf(subject, part, id, threats) }
  if (node.kind === 'group' && threats.every(({ source }) => source === id))
    return { group: groupOf(subject, part, id, threats) }
  return undefined
}

const ownWords = ({ locale }: Subject) => translator(words, locale)

function crimeOf(subject: Subject, part: Lens, id: string, threats: readonly LensLink[]): DrawnCrime {
  const own = ownWords(subject)
  const rows = threats.map((link) => ({ link, sum: sumOn(subject.graph, link, true) }))
  // With a sum first, then as the lens has them.
  const sorted = [...rows.filter(({ sum }) => sum), ...rows.filter(({ sum }) => !sum)]
  const answers = part.links.filter(({ side }) => side === 'response')
  return {
    name: nameOf(subject, id),
    ties: sorted.map(({ link }) => tieOf(subject, part, link, link.source, true)),
    bodies: answers.map((link) => bodyOf(subject, link, id)),
    gap: own('noactivity.long'),
    heads: {
      ties: own('head.ties'),
      crime: own('head.crime'),
      bodies: own('head.bodies'),
    },
    note: noteOf(
      subject,
      sorted.flatMap(({ sum }) => sum ?? []),
    ),
  }
}

function groupOf(subject: Subject, part: Lens, id: string, threats: readonly LensLink[]): DrawnGroup {
  const own = ownWords(subject)
  const brackets = part.nodes.filter(({ bracket }) => bracket !== undefined)
  const rows = threats.map((link): GroupRow => {
    const whole = brackets.find(({ bracket = [] }) => bracket.includes(link.target))
    return {
      ...tieOf(subject, part, link, link.target, false),
      within: whole === undefined ? '' : nameOf(subject, whole.id),
      ...answersOf(subject, part, link.target, whole?.id),
    }
  })
  return {
    name: nameOf(subject, id),
    rows,
    gap: own('noactivity'),
    heads: {
      group: own('head.group'),
      crimes: own('head.crimes'),
      sums: own('head.sums'),
      bodies: own('head.bodies'),
    },
    remark: own(rows.some(({ count }) => count === 0) ? 'remark.gap' : 'remark'),
    note: noteOf(
      subject,
      threats.flatMap((link) => sumOn(subject.graph, link, true) ?? []),
    ),
  }
}

/** A tie in words; `isLong` where there is room to say what silence means. */
function tieOf(subject: Subject, part: Lens, link: LensLink, other: string, isLong: boolean): SaidTie {
  const { graph, locale } = subject
  const own = ownWords(subject)
  const found = sumOn(graph, link, true)
  const claims = standsOf(link).flatMap((id) => graph.claims.get(id) ?? [])
  const claim = found?.claim ?? leading(claims)
  const node: LensNode | undefined = part.nodes.find(({ id }) => id === other)
  const text = claim && claimText(claim, graph, locale, found?.sum)
  const marks = sortUnits(claim ? graph.unitsOf(claim.id) : []).map((id) => unitMark(id, locale))
  const said = [
    text?.certainty ?? '',
    text?.sources ?? '',
    listText(marks, locale, 'row'),
    claims.length > 1 ? own('of', { n: claims.length }) : '',
  ]
  return {
    kind: node?.kind ?? 'group',
    name: nameOf(subject, other),
    sum: found ? sumText(subject, found) : own(isLong ? 'nosum.long' : 'nosum'),
    isGap: found === undefined,
    sure: claim ? strokeOf(claim) : link.stroke,
    said: said.filter((one) => one !== '').join(own('dot')),
    stroke: link.stroke,
  }
}

/** What the text says before what we read into it; the firmest of it. */
function leading(claims: readonly Claim[]): Claim | undefined {
  return firmestClaim(claims.filter(({ reading }) => reading === 'explicit')) ?? firmestClaim(claims)
}

/** "**$1.5m**, 2008–Aug 2014"; a sum for a time of its own has that in it. */
function sumText(
  { graph, locale, t }: Subject,
  { claim, sum }: { readonly claim: Claim; readonly sum: Quantity },
): string {
  const own = translator(words, locale)
  const said = amountText(sum, graph.dataset.ontology, locale)
  const amount = sum.derived === undefined ? said : t('amount.derived', { amount: said })
  if (sum.per !== undefined && sum.per !== 'period') return `**${amount}**`
  const period = claim.period === undefined ? '' : periodText(claim.period, locale)
  return own('sum', { amount: `**${amount}**`, period: period || own('noperiod') })
}

/** A body with its activities on a crime, by title where it is one. */
function bodyOf(subject: Subject, link: LensLink, crime: string): SaidBody {
  const { graph, language } = subject
  const own = ownWords(subject)
  const activities = standsOf(link).flatMap((id) => graph.activities.get(id) ?? [])
  const [only, ...others] = activities
  const said =
    only && others.length === 0
      ? [
          inline(only.title, language),
          calledIn(graph.dataset.ontology.statuses, only.status, language),
          only.unit,
        ].join(own('dot'))
      : countedText(
          subject,
          activities.map(({ unit }) => unit),
        )
  // What answers the whole answers this too, and is said to.
  const name = nameOf(subject, link.target)
  return {
    name: link.source === crime ? name : own('whole', { name, whole: insideName(subject, link.source) }),
    said,
  }
}

/** "8 activities · a17, a21, a52–55". */
function countedText({ locale, t }: Subject, units: readonly string[]): string {
  const own = translator(words, locale)
  const n = new Set(units).size
  return [t('stand.activities', { n }), citedUnits(units, locale, own('semicolon'))].join(own('dot'))
}

/** Who answers a crime, or else what it is part of: "UNODC and 4 more", with their activities. */
function answersOf(subject: Subject, part: Lens, crime: string, whole: string | undefined) {
  const { graph, locale } = subject
  const own = ownWords(subject)
  const to = (id: string | undefined) => part.links.filter(({ side, source }) => side === 'response' && source === id)
  const direct = to(crime)
  const links = direct.length > 0 ? direct : to(whole)
  const counted = links
    .map((link) => ({ name: nameOf(subject, link.target), n: standsOf(link).length }))
    .sort((a, b) => b.n - a.n)
  const names = [...new Set(counted.map(({ name }) => name))]
  const bodies =
    names.length > 2 ? own('andmore', { name: names[0] ?? '', n: names.length - 1 }) : listText(names, locale, 'row')
  const units = links.flatMap((link) => standsOf(link).flatMap((id) => graph.activities.get(id)?.unit ?? []))
  const said = countedText(subject, units)
  return {
    count: names.length,
    bodies,
    activities:
      direct.length === 0 && whole !== undefined
        ? own('whole', { name: said, whole: insideName(subject, whole) })
        : said,
  }
}

/** Why sums that stand in one picture have no total: of each of them what it holds against it. */
function noteOf(
  { graph, language, locale }: Subject,
  sums: readonly { readonly claim: Claim; readonly sum: Quantity }[],
): RuledNote | undefined {
  if (sums.length < 2) return undefined
  const own = translator(words, locale)
  const { ontology } = graph.dataset
  const said = sums.flatMap(({ sum }) =>
    sum.notAdditiveBecause === undefined
      ? []
      : own('nototal.why', {
          amount: amountText(sum, ontology, locale),
          why: calledIn(ontology.notAdditive, sum.notAdditiveBecause, language),
        }),
  )
  return said.length === 0 ? undefined : { title: own('nototal'), text: said.join(own('sentence.join')) }
}
