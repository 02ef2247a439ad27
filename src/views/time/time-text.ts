// How are a dated claim and a dated thing put into words: whose, what, when, how much, how sure?

import type { Graph } from '../../core/graph/graph.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import type { TimeMark } from '../../core/query/time.ts'
import { numberInName } from '../../core/query/time-names.ts'
import type { TimeRow } from '../../core/query/time-rows.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { dateText, periodText } from '../../i18n/said/dates.ts'
import { unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { valueText } from '../../parts/figures/value-text.ts'
import { words } from './words.ts'

/** The words of a row. */
export interface RowText {
  readonly name: string
  readonly what: string
  /** The same in fewer words, for the row itself. */
  readonly label: string
  /** Both as one, the name once. */
  readonly said: string
  /** The figure; empty where it says none. */
  readonly value: string
  readonly when: string
  readonly certainty: string
  readonly sources: string
  readonly unit: string
}

/**
 * The words of a row with its name among them: said once where the words have it already, and not at all where a figure of a trade
 * says of what it is.
 */
export function namedParts(
  { of, quantity }: Pick<TimeRow, 'of' | 'quantity'>,
  { name, label }: Pick<RowText, 'name' | 'label'>,
): { readonly before: string; readonly name: string; readonly after: string } {
  if (quantity !== undefined && kindOf(of) === 'crime') return { before: label, name: '', after: '' }
  const at = placeIn(label, name)
  if (at < 0) return { before: '', name, after: ` ${label}` }
  const end = at + name.length
  return { before: label.slice(0, at), name: label.slice(at, end), after: label.slice(end) }
}

/** Puts a row into the words of a language. */
export function rowText({ of, claims, period, quantity }: TimeRow, graph: Graph, locale: Locale): RowText {
  const [claim] = claims
  const { certainty, sources } = claimText(claim, graph, locale, quantity)
  const language = dataLanguage(locale)
  const name = shortName(of, graph, language)
  const what = quantity?.what[language] ?? relationText(claim, of, graph, locale)
  return {
    name,
    what,
    label: quantity?.brief?.[language] ?? what,
    said: placeIn(what, name) < 0 ? translator(words, locale)('said', { name, what }) : what,
    value: quantity === undefined ? '' : valueText({ ...quantity, per: undefined }, graph.dataset.ontology, locale),
    when: periodText(period, locale),
    certainty,
    sources,
    unit: unitMark(firstUnit(claim), locale),
  }
}

/** Where a name stands among words that have it already, in whatever letters. */
function placeIn(what: string, name: string): number {
  return name === '' ? -1 : what.toLowerCase().indexOf(name.toLowerCase())
}

/** "commits kidnapping for ransom": what a claim says of one of its ends. */
function relationText({ subject, predicate, object }: Claim, of: string, graph: Graph, locale: Locale): string {
  const language = dataLanguage(locale)
  const relation = graph.dataset.ontology.predicates.find(({ id }) => id === predicate)
  const isSubject = of !== object
  const other = isSubject ? object : subject
  return translator(words, locale)('what.relation', {
    relation: relation?.[isSubject ? 'label' : 'inverse'][language] ?? '',
    other: nameInside(other, shortName(other, graph, language)),
  })
}

/** The words of a date. */
export interface MarkText {
  /** What stands beside it: a row's number, a symbol, who published it. */
  readonly label: string
  /** Its whole name. */
  readonly name: string
  /** What happened then; empty where the thing itself is dated. */
  readonly what: string
  readonly when: string
}

/** px at a root of 16: where a name is longer, whoever published it stands for it if that is shorter. */
const LONGEST = 84
const SIZE = 11

/** Puts a date into the words of a language. */
export function markText({ of, block, on, until, what }: TimeMark, graph: Graph, locale: Locale): MarkText {
  const language = dataLanguage(locale)
  const name = shortName(of, graph, language)
  const unit = graph.activities.get(of)?.unit
  const [by] = graph.entities.get(of)?.source?.by ?? []
  const publisher = by === undefined ? '' : shortName(by, graph, language)
  const isLong = widthOf(name, SIZE) > LONGEST && widthOf(publisher, SIZE) < widthOf(name, SIZE)
  const short = publisher !== '' && isLong ? publisher : name
  return {
    label:
      unit === undefined ? (block === 'instrument' ? (numberInName(name) ?? name) : short) : unitMark(unit, locale),
    name,
    what: what?.[language] ?? '',
    when: dateText(on, until, locale),
  }
}
