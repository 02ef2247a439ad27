// Things, edges and claims as Parquet, for DuckDB, Spark, pandas and whatever reads columns.

import { aboutText, LICENCE, readMe, shortVersion } from './about.ts'
import { claimsTable, quantitiesTable } from './claim-tables.ts'
import { edgesTable, nodesTable } from './node-tables.ts'
import type { ColumnType, Table } from './table.ts'
import type { Taken } from './taken.ts'
import { zipped } from './zip.ts'

/** The type of each column. */
export const PARQUET_TYPES = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>

/** The files. What writes columns comes with the first. */
export async function writeParquet(taken: Taken): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const kvMetadata = [
    { key: 'description', value: aboutText(taken) },
    { key: 'version', value: shortVersion(taken) },
    { key: 'licence', value: LICENCE.id },
  ]
  const file = ({ name, columns, rows }: Table) => ({
    path: `${name}.parquet`,
    content: new Uint8Array(
      parquetWriteBuffer({
        kvMetadata,
        createdBy: LICENCE.by,
        columnData: columns.map((column, i) => ({
          name: column.name,
          type: PARQUET_TYPES[column.type],
          nullable: true,
          data: rows.map((row) => row[i] ?? null),
        })),
      }),
    ),
  })
  const tables = [nodesTable, edgesTable, claimsTable, quantitiesTable].map((table) => table(taken))
  return zipped([...tables.map(file), { path: 'README.txt', content: readMe(taken) }])
}
