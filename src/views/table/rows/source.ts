// What are rows made from, and what makes a table?

import type { Evidence, WholeGraph } from '../../../core/graph/graph.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Translate } from '../../../i18n/words.ts'
import type { words } from '../words.ts'

/** What rows are made from. */
export interface RowSource {
  /** The evidence that the filter leaves. */
  readonly graph: Evidence
  /** All of it: a finding of the report is none of the filter. */
  readonly whole: WholeGraph
  readonly locale: Locale
  /** Whether claims of one origin count once. */
  readonly once: boolean
  /** Sources that are left out already. */
  readonly distrusted: readonly string[]
  readonly t: Translate<keyof typeof words.english>
}

/** Counts of a table, for its headline. */
export type TableFacts = Readonly<Record<string, string | number>>

/** One table: its rows in the order of the report, and what it says in one sentence. */
export interface TableMaker {
  readonly rowsOf: (source: RowSource) => readonly Row[]
  readonly factsOf: (source: RowSource) => TableFacts
}
