// What does a corpus hold as columns? The tables of every report one under the other, each row with the symbol of its report.

import { claimSourcesTable, claimsTable, quantitiesTable } from '../data-out/claim-tables.ts'
import { edgesTable, nodesTable } from '../data-out/node-tables.ts'
import { type Table, tableOf, text } from '../data-out/table.ts'
import type { Taken } from '../data-out/taken.ts'

/** By this column rows of different reports are told apart: what else is an id is one only within its report. */
const REPORT = 'report'

/** What a report adds to each table of its corpus. */
export function corpusTables(taken: Taken): readonly Table[] {
  const { symbol } = taken.dataset.report
  return [
    reportsTable(taken),
    ...[nodesTable, edgesTable, claimsTable, claimSourcesTable, quantitiesTable].map((table) =>
      withReport(table(taken), symbol),
    ),
  ]
}

function reportsTable({ id, version, dataset }: Taken): Table {
  const { report, claims, units, activities, recommendations } = dataset
  const count = (name: string, about: string, list: readonly unknown[]) =>
    ({ name, type: 'integer', about, cell: () => list.length }) as const
  return tableOf<string>(
    { name: 'reports', about: 'One report', key: [REPORT] },
    [
      text(REPORT, 'Its symbol', (symbol) => symbol),
      text('id', 'Its name in links and files', () => id),
      text('date', 'Its date', () => report.date),
      text('title_en', 'Its title, in English', () => report.title.en),
      text('title_zh', 'Its title, in Chinese', () => report.title.zh),
      count('claims', 'How many claims it has', claims),
      count('activities', 'How many activities', activities),
      count('recommendations', 'How many recommendations', recommendations),
      count('units', 'How many units', units),
      text('version', 'SHA-256 of what is published of it', () => version),
    ],
    [report.symbol],
  )
}

/** The table with the report in front; one that says it already stays as it is. */
function withReport(table: Table, symbol: string): Table {
  if (table.columns.some(({ name }) => name === REPORT)) return table
  return {
    ...table,
    key: [REPORT, ...table.key],
    columns: [{ name: REPORT, type: 'string', about: 'Symbol of the report' }, ...table.columns],
    rows: table.rows.map((row) => [symbol, ...row]),
  }
}
