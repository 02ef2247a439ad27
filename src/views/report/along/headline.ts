// What answers over the picture that is read along? How much of it is drawn with this unit, and what of the unit draws it.

import { countDrawn } from '../../../core/query/reading.ts'
import { unitMark } from '../../../i18n/units.ts'
import { rowsOf, type SaidRow } from './said.ts'
import type { AlongSubject } from './subject.ts'

/** A headline and the line under it. */
export interface AlongHeadline {
  readonly title: string
  readonly support: string
}

/** Of the unit at a place. */
export function alongHeadline(subject: AlongSubject, at: number): AlongHeadline {
  const { reading, locale, t } = subject
  const id = reading.units[at] ?? ''
  const unit = unitMark(id, locale)
  const { n, of, isAnswer } = drawnSide(subject, at)
  const title = of === 0 ? t('title.none', { unit }) : t(isAnswer ? 'title.answer' : 'title.threat', { unit, n, of })
  const isLast = at === reading.units.length - 1
  return {
    title,
    support: [leaves(subject, id), of === 0 ? '' : t(isLast ? 'support.end' : 'support.blank')]
      .filter(Boolean)
      .join(subject.language === 'zh' ? '' : ' '),
  }
}

/** In the annex what is drawn are ties of bodies, before it those of groups; where a filter leaves none of these, the others. */
export function drawnSide({ graph, reading }: AlongSubject, at: number) {
  const isRow = graph.activityIn(reading.units[at] ?? '') !== undefined
  const [own, other] = [isRow, !isRow].map((isAnswer) => ({ ...countDrawn(reading, at, isAnswer), isAnswer }))
  const none = { n: 0, of: 0, isAnswer: isRow }
  return own && own.of > 0 ? own : (other ?? none)
}

/** What leaves a unit, and how much of it draws a line. */
function leaves(subject: AlongSubject, unit: string): string {
  const { graph, language, t } = subject
  const rows = rowsOf(subject, unit)
  const drawing = (some: readonly SaidRow[]) => some.filter(({ links }) => links.length > 0).length
  const claims = rows.filter(({ id }) => graph.claims.has(id))
  if (graph.activityIn(unit) !== undefined)
    return t('support.row', { lines: new Set(rows.flatMap(({ links }) => links)).size })
  if (claims.length > 0) {
    const lines = drawing(claims)
    return t(lines === claims.length ? 'support.claims.all' : 'support.claims', { n: claims.length, lines })
  }
  const asks = graph.recommendationsIn(unit).length
  if (asks > 0) return t('support.asks', { n: asks })
  const why = graph.dataset.ontology.reasons[graph.units.get(unit)?.reason ?? '']?.[language]
  return why === undefined ? '' : t('support.none', { why })
}
