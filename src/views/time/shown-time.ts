// What does the view of time show of a state, on which axis, and what of it is a selection about?

import { allEvidence, type Evidence } from '../../core/graph/graph.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import { type TimeAxis, timeAxis } from '../../core/layout/time-axis.ts'
import { filterOf } from '../../core/query/facets.ts'
import { standsOn } from '../../core/query/support.ts'
import {
  type Dated,
  datedOf,
  isMarkAbout,
  isRowAbout,
  momentsOfAll,
  reportMoment,
  type TimeMark,
} from '../../core/query/time.ts'
import type { TimeRow } from '../../core/query/time-rows.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'

/** What is dated, on its axis. */
export interface ShownTime extends Dated {
  readonly graph: Evidence
  readonly axis: TimeAxis
  /** Where the report stands on it: a moment. */
  readonly report: number
  /** Claims of the rows, and what the marks rest on: each once. */
  readonly stands: readonly string[]
}

/** What a state shows. The axis holds all that the report dates, and stays where it is whatever is left of it. */
export function shownTime({ lenses, graph: whole }: Pick<Atlas, 'lenses' | 'graph'>, view: ViewState): ShownTime {
  const graph = lenses.narrowed(filterOf(view))
  const dated = datedOf(graph, view.sift)
  const report = reportMoment(whole)
  const every = datedOf(allEvidence(whole), NO_SIFT)
  return {
    ...dated,
    graph,
    report,
    axis: timeAxis(momentsOfAll(every, report), Math.floor(report), optionOf(view.options, 'time')),
    stands: standsOfShown(dated),
  }
}

/** Claims of rows, and what dates rest on: each once. */
export function standsOfShown({ rows, marks }: Pick<Dated, 'rows' | 'marks'>): readonly string[] {
  return [
    ...new Set([...rows.flatMap(({ claims }) => claims.map(({ id }) => id)), ...marks.flatMap((mark) => mark.stands)]),
  ]
}

/** What of the view is about some marks, lines or claims. */
export interface AboutTime {
  readonly rows: ReadonlySet<TimeRow>
  readonly marks: ReadonlySet<TimeMark>
  /** What they rest on, dated or not. */
  readonly stands: ReadonlySet<string>
}

/** What is about things of any view: the same that the panel and the strip say of them. */
export function aboutTime(
  { lenses }: Pick<Atlas, 'lenses'>,
  view: ViewState,
  shown: ShownTime,
  ids: readonly string[],
): AboutTime {
  const lens = lenses.shown(view)
  const elsewhere = { link: (id: string) => lenses.link(id, view.lens, view.folds), fold: lenses.fold }
  const stands = new Set(ids.flatMap((id) => standsOn(shown.graph, lens, id, elsewhere)))
  return {
    rows: new Set(shown.rows.filter((row) => isRowAbout(row, ids, stands))),
    marks: new Set(shown.marks.filter((mark) => isMarkAbout(mark, ids, stands))),
    stands,
  }
}
