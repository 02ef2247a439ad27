// What does an engine hand back? Rows that name a claim and its report, as Parquet, CSV or JSON, in one file or in the parts of a folder.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { refuse } from '../refuse.ts'
import { rowsOfCsv } from './rows-of-csv.ts'

/** A claim, activity or recommendation, and its report: by symbol or name; absent where no column says it. */
export interface NamedStand {
  readonly stand: string
  readonly report: string | undefined
}

/** The columns that may name a stand, the clearest first, and that of its report. */
const STAND_COLUMNS = ['claim', 'stand', 'id']
const REPORT_COLUMN = 'report'

type Row = Readonly<Record<string, unknown>>

const READERS: Readonly<Record<string, (path: string) => Promise<readonly Row[]>>> = {
  parquet: readParquet,
  csv: async (path) => rowsOfCsv(readFileSync(path, 'utf8')),
  json: async (path) => rowsOfJson(readFileSync(path, 'utf8')),
}
const ENDINGS = Object.keys(READERS)

/** What the rows of a file name, each once. */
export async function readNamed(path: string): Promise<readonly NamedStand[]> {
  if (!existsSync(path))
    refuse(`--cut ${path}`, 'is not there', 'name the file, or folder of part files, that a query wrote')
  const found = new Map<string, NamedStand>()
  for (const file of filesOf(path))
    for (const row of await rowsIn(file)) {
      const column = STAND_COLUMNS.find((name) => Object.hasOwn(row, name))
      if (column === undefined)
        refuse(
          file,
          `has no column ${STAND_COLUMNS.join(', ')}, only ${Object.keys(row).join(', ')}`,
          'SELECT report, id AS claim',
        )
      const [stand, report] = [String(row[column] ?? ''), textOf(row[REPORT_COLUMN])]
      found.set(`${report ?? ''} ${stand}`, { stand, report })
    }
  if (found.size === 0) refuse(`--cut ${path}`, 'names no claim', 'ask for more: a cut of nothing opens nowhere')
  return [...found.values()]
}

/** A file, or those in a folder that an engine of many machines wrote. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const files = readdirSync(path)
    .filter((name) => endingOf(name) !== undefined && !/^[._]/.test(name))
    .sort()
  if (files.length === 0)
    refuse(`--cut ${path}`, `has no file that ends in ${ENDINGS.join(', ')}`, 'name the folder that the query wrote')
  return files.map((name) => join(path, name))
}

function endingOf(name: string): string | undefined {
  return ENDINGS.find((one) => name.toLowerCase().endsWith(`.${one}`))
}

async function rowsIn(file: string): Promise<readonly Row[]> {
  const reader = READERS[endingOf(file) ?? '']
  if (reader === undefined) refuse(`--cut ${file}`, 'nothing reads this', `write the rows as ${ENDINGS.join(', ')}`)
  try {
    return await reader(file)
  } catch (error) {
    return refuse(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`, 'write it again')
  }
}

/** Only the columns that are asked for are read, however many there are. */
async function readParquet(path: string): Promise<readonly Row[]> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const there = parquetSchema(metadata).children.map(({ element }) => element.name)
  const column = STAND_COLUMNS.find((name) => there.includes(name))
  if (column === undefined) return [Object.fromEntries(there.map((name) => [name, null]))]
  const columns = there.includes(REPORT_COLUMN) ? [REPORT_COLUMN, column] : [column]
  return parquetReadObjects({ file, metadata, columns })
}

/** A list of objects, or an object a line. */
function rowsOfJson(text: string): readonly Row[] {
  const lines = () => text.split('\n').filter((line) => line.trim() !== '')
  const rows: unknown = text.trimStart().startsWith('[') ? JSON.parse(text) : lines().map((line) => JSON.parse(line))
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null))
    throw new Error('no list of rows')
  return rows
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value)
}
