// What does the view of time answer, and what limits the answer? Of all that is shown, or of what is selected.

import type { Claim } from '../../core/model/claim.ts'
import { reachOf } from '../../core/query/time.ts'
import { periodMoments, type TimeRow } from '../../core/query/time-rows.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import { selectedNames } from '../../parts/selected-names.ts'
import type { AboutTime, ShownTime } from './shown-time.ts'
import { words } from './words.ts'

/** A key of the words of this view. */
export type Key = keyof typeof words.english

/** A headline and the line under it. */
export interface TimeHeadline {
  readonly title: string
  readonly support: string
}

/** The headline of all of it, or with a selection of what is about it. */
export function timeHeadline(
  shown: ShownTime,
  about: AboutTime,
  selected: readonly string[],
  locale: Locale,
): TimeHeadline {
  const t = translator(words, locale)
  return selected.length === 0
    ? ofAll(shown, t)
    : ofSelection(shown, about, selectedNames(shown.graph, selected, locale), t)
}

function ofAll({ rows, marks, claims, axis, report }: ShownTime, t: Translate<Key>): TimeHeadline {
  const year = axis.wideFrom ?? Math.floor(report) - 2
  const { n, late } = reachOf(rows, year, report)
  const groups = rows.filter(({ isGroup }) => isGroup)
  const first = firstYear(groups, report)
  const undated = undatedOf(claims).length
  return {
    title:
      n === 0
        ? t(marks.length === 0 ? 'title.none' : 'title.marks', { n: marks.length })
        : t(late * 2 > n ? 'title.late' : 'title', { n, late, year: String(year) }),
    support: [
      t('support.undated', { n: undated, all: claims.length }),
      ...(first === undefined ? [] : [t('support.groups', { year: String(first) })]),
    ].join(t('join')),
  }
}

function ofSelection(
  { rows, claims, report }: ShownTime,
  about: AboutTime,
  names: string,
  t: Translate<Key>,
): TimeHeadline {
  const { n: all } = reachOf(rows, 0, report)
  const own = [...about.rows]
  const { n } = reachOf(own, 0, report)
  const undated = undatedOf(claims).filter(({ id }) => about.stands.has(id)).length
  return {
    title: t('title.of', { names, n, all, span: spanText(own, report, t) }),
    support: [
      t('support.of', { n: undated }),
      ...(about.marks.size === 0 ? [] : [t('support.marks', { n: about.marks.size })]),
    ].join(t('join')),
  }
}

/** "2008–2014": the years that some rows touch. */
function spanText(rows: readonly TimeRow[], report: number, t: Translate<Key>): string {
  const from = firstYear(rows, report)
  if (from === undefined) return ''
  const to = Math.ceil(Math.max(...rows.map(({ period }) => periodMoments(period, report).to))) - 1
  return from === to ? t('span.year', { from: String(from) }) : t('span.years', { from: String(from), to: String(to) })
}

function firstYear(rows: readonly TimeRow[], report: number): number | undefined {
  return rows.length === 0
    ? undefined
    : Math.floor(Math.min(...rows.map(({ period }) => periodMoments(period, report).from)))
}

/** Claims that say no time. */
export function undatedOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ period }) => (period?.from ?? period?.to) === undefined)
}
