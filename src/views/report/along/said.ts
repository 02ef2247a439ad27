// What leaves a unit, row by row? Its claims in the order of its sentences, what it asks for, or the one activity of the annex: each with
// how sure it is, who says so, and what of the picture it lights.

import type { LensLink } from '../../../core/graph/lens.ts'
import type { StatementStroke } from '../../../core/model/certainty.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { UnitId } from '../../../core/model/ids.ts'
import { isMoney } from '../../../core/model/quantity.ts'
import { saidIn } from '../../../core/query/reading.ts'
import { listText } from '../../../i18n/lists.ts'
import { askedText } from '../../../i18n/said/advice-text.ts'
import { figureText } from '../../../i18n/said/amounts.ts'
import { claimText } from '../../../i18n/said/claim-text.ts'
import { inline } from '../../../i18n/words.ts'
import { type AlongSubject, nameOf } from './subject.ts'

/** One row of an open unit. */
export interface SaidRow {
  /** The claim, recommendation or activity. */
  readonly id: string
  /** The sentence it stands in; empty where the row above stands in the same. */
  readonly sentence: string
  readonly stroke: StatementStroke
  readonly statement: string
  /** How sure, on whose word. */
  readonly from: string
  /** Why it draws no line, where the report alone is not the reason. */
  readonly why: string
  /** The lines that it draws or adds to. */
  readonly links: readonly string[]
  /** The mark that its thread leads to; absent where it lights none. */
  readonly mark: string | undefined
  /** What is paid, to stand at the end of its line. */
  readonly sum: string | undefined
}

/** The rows of a unit, in the order in which they are read. */
export function rowsOf(subject: AlongSubject, unit: UnitId): SaidRow[] {
  const { graph, evidence, reading, language, locale } = subject
  const at = reading.units.indexOf(unit)
  const lines = saidIn(evidence, reading, at)
  const linksOf = (stand: string) => lines.filter(({ stands }) => stands.includes(stand)).map(({ link }) => link)
  const marks = new Set(reading.lens.nodes.map(({ id }) => id))
  const { ontology } = graph.dataset
  const claims = [...graph.claimsIn(unit)].sort((a, b) => firstIn(a, unit) - firstIn(b, unit))
  let last = ''
  const rows = claims.map((claim): SaidRow => {
    const links = linksOf(claim.id)
    const text = claimText(claim, graph, locale)
    const sentence = sentencesOf(subject, claim, unit)
    const isSame = sentence === last
    last = sentence
    const isLeft = !evidence.claims.has(claim.id)
    const isOurs = claim.reading === 'inferred' && links.length === 0
    const money = claim.quantities?.find(({ unit: one }) => isMoney(one))
    return {
      id: claim.id,
      sentence: isSame ? '' : sentence,
      stroke: text.stroke,
      statement: text.statement,
      from: `${text.certainty} · ${text.sources}`,
      why: isLeft ? subject.t('left') : isOurs ? subject.t('ours') : '',
      links: links.map(({ id }) => id),
      mark:
        links[0]?.source ??
        (isLeft || isOurs || claim.polarity === 'denied'
          ? undefined
          : [claim.subject, claim.object].find((id) => marks.has(id))),
      sum: money && links.length > 0 ? figureText(money, ontology, locale) : undefined,
    }
  })
  const activity = graph.activityIn(unit)
  return [
    ...(activity
      ? [
          {
            id: activity.id,
            sentence: subject.t('row'),
            stroke: 'firm' as const,
            statement: tiesOf(subject, linksOf(activity.id)) || inline(activity.title, language),
            from: ontology.statuses[activity.status]?.[language] ?? '',
            why: evidence.activities.has(activity.id) ? '' : subject.t('left'),
            links: linksOf(activity.id).map(({ id }) => id),
            mark: linksOf(activity.id)[0]?.source,
            sum: undefined,
          },
        ]
      : []),
    ...rows,
    ...graph.recommendationsIn(unit).map((one) => ({
      id: one.id,
      sentence: '',
      stroke: 'firm' as const,
      statement: one.statement[language],
      from: askedText(one, ontology, locale),
      why: evidence.recommendations.has(one.id) ? '' : subject.t('left'),
      links: [],
      mark: undefined,
      sum: undefined,
    })),
  ]
}

/** "UNCCT, UNODC – Money-laundering": whom an activity ties to what. */
function tiesOf(subject: AlongSubject, links: readonly LensLink[]): string {
  const names = (ids: readonly string[]) =>
    listText(
      [...new Set(ids)].map((id) => nameOf(subject, id)),
      subject.locale,
      'row',
    )
  if (links.length === 0) return ''
  return [names(links.map(({ target }) => target)), names(links.map(({ source }) => source))].join(
    subject.t('said.dash'),
  )
}

function firstIn({ evidence }: Claim, unit: UnitId): number {
  return Math.min(...evidence.filter((one) => one.unit === unit).flatMap(numbersOf), 99)
}

const numbersOf = ({ sentences }: Claim['evidence'][number]) => sentences.filter((one) => typeof one === 'number')

/** "s2", "s2–3"; nothing in an annex row or a note that has no numbered sentence. */
function sentencesOf({ t }: AlongSubject, { evidence }: Claim, unit: UnitId): string {
  const all = evidence.filter((one) => one.unit === unit).flatMap(numbersOf)
  if (all.length === 0) return ''
  const [a, b] = [Math.min(...all), Math.max(...all)]
  return a === b ? t('sentence', { n: a }) : t('sentences', { a, b })
}
