// Which words stand on the picture?

import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import type { SceneWords } from '../../core/layout/scene.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { isMoney, type Quantity } from '../../core/model/quantity.ts'
import { hasSum } from '../../core/query/claims.ts'
import { amountText } from '../../i18n/amounts.ts'
import { unitMark } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { sayKinds } from './sentences.ts'
import { type Key, labelOf, oneLine, type Subject } from './subject.ts'
import { tiesOf } from './ties.ts'

/** Labels, heads and what stands beside marks and on lines, in a frame. */
export function sceneWords(subject: Subject, frame: FrameName): SceneWords {
  const { graph, lens, language, t } = subject
  const isPhone = frame === 'narrow'
  return {
    label: (node) => {
      const stored = labelOf(subject, node)
      // Rows of one line each stand closer.
      const label = lens.id === 'response' ? oneLine(stored, language) : stored
      const isCounted =
        !node.members && (node.kind === 'body' ? lens.id !== 'everything' : isPhone && node.kind === 'place')
      const counted = isCounted ? `${label} ${countBeside(subject, node)}` : label
      return node.parts ? t('label.parts', { label: counted, n: node.parts.length }) : counted
    },
    aside: (node) => (node.alone ? whyAlone(subject, node) : isPhone ? sayTiesShort(subject, node) : ''),
    head: (column) =>
      isPhone && column === 'body'
        ? t('legend.body')
        : t(headOf(lens, column) ?? HEADS[`${lens.id} ${column}`] ?? HEADS[column] ?? 'head.group', {
            list: graph.dataset.guide.activityList?.[language] ?? '',
          }),
    heading: (id) =>
      HEADINGS[id] === undefined
        ? (graph.shortOf(id)?.[language] ?? '')
        : t(HEADINGS[id], { own: ofOwnKind(graph.dataset.entities, 'actor') }),
    tag: (link) => (lens.id === 'threat' && !isPhone ? mechanismsOf(subject, link) : ''),
    size: isPhone ? 12 : language === 'zh' ? 13 : 12.5,
  }
}

const HEADS: Readonly<Record<string, Key>> = {
  group: 'head.group',
  crime: 'head.crime',
  body: 'head.body',
  place: 'head.place',
  activity: 'head.activity',
  instrument: 'head.instrument',
  recommendation: 'head.recommendation',
  'response crime': 'head.crime.place',
  'response body': 'head.body',
  'everything group': 'head.group.actor',
  'everything crime': 'head.crime.stake',
  'everything body': 'head.body.organisation',
}

/** Where crimes are hidden, what is at stake has their column to itself. */
function headOf({ id, nodes }: Subject['lens'], column: string): Key | undefined {
  const isOfStakes = id === 'everything' && column === 'crime' && !nodes.some(({ kind }) => kind === 'crime')
  return isOfStakes ? 'legend.stake' : undefined
}

const HEADINGS: Readonly<Record<string, Key>> = {
  unnamed: 'heading.unnamed',
  elsewhere: 'heading.elsewhere',
  regions: 'heading.regions',
}

/** The number beside a name, of the evidence shown: activities of a body and its family, of a place its ties. */
function countBeside({ graph, evidence, lens }: Subject, node: LensNode): number {
  if (node.kind !== 'body') {
    const { said, ours } = tiesOf(graph, lens, node)
    return said.length + ours.length
  }
  return new Set([node.id, ...(node.parts ?? [])].flatMap((id) => evidence.activitiesOf(id))).size
}

/** How many things a mark is tied to, where there is little room. */
function sayTiesShort(subject: Subject, node: LensNode): string {
  const { said, ours } = tiesOf(subject.graph, subject.lens, node)
  return sayKinds(subject, [...said, ...ours])
}

/** Why a group has no line: the report compares it with another, or ties it to nothing here. */
function whyAlone({ graph, lens, language, locale, t }: Subject, { id, block }: LensNode): string {
  // Only of what the report itself leaves without a line, not of what a filter does.
  if (block !== 1) return ''
  if (lens.id === 'places') return t('alone.place')
  const claim = graph.claimsAbout(id).find((one) => graph.means(one, 'likeness'))
  if (!claim) return ''
  const other = graph.shortOf(claim.subject === id ? claim.object : claim.subject)
  const unit = unitMark(claim.evidence[0]?.unit ?? '', locale)
  return t('alone.compared', { other: inline(other, language), unit })
}

/** How the group draws on the crime, where the text says so. */
function mechanismsOf({ graph, language }: Subject, link: LensLink): string {
  const ways = new Set(
    link.strands.flatMap(({ stand }) =>
      (graph.claims.get(stand)?.mechanisms ?? []).filter(({ reading }) => reading === 'explicit').map(({ id }) => id),
    ),
  )
  const tags = graph.dataset.guide.ways?.tags ?? {}
  return [...ways].flatMap((id) => tags[id]?.[language] ?? []).join(', ')
}

/**
 * At most one sum a line, and only for what is selected. `isFar` says before it how sure it is: who looks from far has no panel beside the
 * picture, and a sum may be less sure than its line.
 */
export function amountsOn(subject: Subject, selected: readonly string[], isFar = false): Map<string, string> {
  const { graph, lens, locale, language, t } = subject
  const amounts = new Map<string, string>()
  for (const link of lens.links) {
    if (link.side !== 'threat' || !selected.some((id) => id === link.id || id === link.source)) continue
    if (kindOf(link.target) !== 'crime') continue
    const on = sumOn(graph, link)
    if (!on) continue
    const { claim, sum } = on
    const amount = amountText(sum, graph.dataset.ontology, locale)
    const said = sum.derived === undefined ? amount : t('amount.derived', { amount })
    const word = graph.dataset.ontology.certainties[claim.certainty][language]
    const isHedged = isFar && strokeOf(claim) !== 'firm'
    amounts.set(link.id, isHedged ? t('amount.hedged', { certainty: claim.certainty, said: word, amount: said }) : said)
  }
  return amounts
}

/** The sum that its source is said to receive along a line, and the claim that gives it; printed before worked out from others. */
export function sumOn(graph: Graph, link: LensLink): { readonly claim: Claim; readonly sum: Quantity } | undefined {
  const sums = link.strands
    .flatMap(({ stand, reading }) => (reading === 'explicit' ? (graph.claims.get(stand) ?? []) : []))
    .filter((claim) => claim.subject === link.source && hasSum(claim))
    .flatMap((claim) =>
      (claim.quantities ?? [])
        .filter(({ measure, unit }) => measure === 'income' && isMoney(unit))
        .map((sum) => ({ claim, sum })),
    )
  return sums.find(({ sum }) => sum.derived === undefined) ?? sums[0]
}
