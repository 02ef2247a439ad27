// A Frictionless Data Package v2: tables as CSV with a file that says what each column holds and what it points to.

import { aboutText, LICENCE, readMe, shortVersion, titleOf } from './about.ts'
import { csvOf } from './csv.ts'
import type { Table } from './table.ts'
import { allTables } from './tables.ts'
import type { Taken } from './taken.ts'
import { zipped } from './zip.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0'

/** The package. */
export function writeDataPackage(taken: Taken): Promise<Uint8Array> {
  const tables = allTables(taken)
  const descriptor = descriptorOf(taken, tables)
  return zipped([
    { path: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` },
    { path: 'README.txt', content: readMe(taken) },
    ...tables.map((table) => ({ path: `data/${table.name}.csv`, content: csvOf(table) })),
  ])
}

/** What says what is in it. */
export function descriptorOf(taken: Taken, tables: readonly Table[]): object {
  const { id, dataset } = taken
  const { report } = dataset
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: `nexus-atlas-${id}`,
    title: titleOf(taken).en,
    description: aboutText(taken),
    version: shortVersion(taken),
    keywords: ['United Nations', report.symbol],
    contributors: [{ title: LICENCE.by }],
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: 'Creative Commons Attribution 4.0' }],
    sources: [{ title: `${report.symbol}: ${report.title.en}`, path: report.url.en }],
    resources: tables.map((table) => resourceOf(table, tables)),
  }
}

function resourceOf({ name, about, key, columns }: Table, tables: readonly Table[]): object {
  // A part of the data points to nothing that is not in it.
  const isThere = (of: string) => tables.some((table) => of.startsWith(`${table.name}.`))
  const pointers = columns.flatMap(({ name: field, of }) => (of !== undefined && isThere(of) ? [{ field, of }] : []))
  return {
    name,
    $schema: `${PROFILE}/dataresource.json`,
    type: 'table',
    path: `data/${name}.csv`,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.about,
        ...(key.includes(column.name) && { constraints: { required: true } }),
      })),
      primaryKey: key,
      missingValues: [''],
      ...(pointers.length > 0 && { foreignKeys: pointers.map((pointer) => keyOf(name, pointer)) }),
    },
  }
}

function keyOf(own: string, { field, of }: { readonly field: string; readonly of: string }): object {
  const [resource = '', key = ''] = of.split('.')
  return { fields: [field], reference: { resource: resource === own ? '' : resource, fields: [key] } }
}
