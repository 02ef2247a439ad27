// Tables of any length as Parquet files: rows are written group by group, so that no file has to fit into memory.

import { join } from 'node:path'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { LICENCE } from '../../core/data-out/about.ts'
import { PARQUET_TYPES } from '../../core/data-out/parquet.ts'
import type { Cell, Column, Table } from '../../core/data-out/table.ts'

/** So many rows wait for one another: what a reader skips or reads at once. */
const GROUP = 50_000

/** Files that tables are added to. */
export interface TableFiles {
  readonly add: (table: Table) => void
  /** Ends every file; how many rows each has. */
  readonly close: () => ReadonlyMap<string, number>
}

interface Open {
  readonly columns: readonly Column[]
  readonly writer: ParquetWriter
  readonly waiting: (readonly Cell[])[]
  written: number
}

/** Files in a folder, one for each name of a table; `about` stands in each of them. */
export function openTables(folder: string, about: string): TableFiles {
  const files = new Map<string, Open>()
  const write = (file: Open) => {
    const rows = file.waiting.splice(0)
    if (rows.length === 0) return
    file.writer.write({ columnData: columnsOf(file.columns, rows), rowGroupSize: rows.length })
    file.written += rows.length
  }
  return {
    add: ({ name, columns, rows }) => {
      const file = files.get(name) ?? open(join(folder, `${name}.parquet`), columns, about)
      files.set(name, file)
      for (const row of rows) file.waiting.push(row)
      if (file.waiting.length >= GROUP) write(file)
    },
    close: () => {
      for (const file of files.values()) {
        write(file)
        file.writer.finish()
      }
      return new Map([...files].map(([name, { written }]) => [name, written]))
    },
  }
}

function open(path: string, columns: readonly Column[], about: string): Open {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf(columns, []) }),
    kvMetadata: [
      { key: 'description', value: about },
      { key: 'licence', value: LICENCE.id },
    ],
    createdBy: LICENCE.by,
  })
  return { columns, writer, waiting: [], written: 0 }
}

function columnsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]) {
  return columns.map(({ name, type }, i) => ({
    name,
    type: PARQUET_TYPES[type],
    nullable: true,
    data: rows.map((row) => row[i] ?? null),
  }))
}
