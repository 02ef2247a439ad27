// All data as plain tables, in the order in which each can be read: what a table points to stands before it.

import {
  claimMechanismsTable,
  claimPlacesTable,
  claimSourcesTable,
  claimsTable,
  evidenceTable,
  quantitiesTable,
} from './claim-tables.ts'
import { edgesTable, nodesTable } from './node-tables.ts'
import {
  activitiesTable,
  activityDatesTable,
  activityPartsTable,
  recommendationsTable,
  sectionsTable,
  unitsTable,
  vocabularyTable,
} from './row-tables.ts'
import type { Table } from './table.ts'
import type { Taken } from './taken.ts'

/** The tables. */
export function allTables(taken: Taken): readonly Table[] {
  return [
    sectionsTable,
    unitsTable,
    nodesTable,
    claimsTable,
    edgesTable,
    evidenceTable,
    claimSourcesTable,
    claimPlacesTable,
    claimMechanismsTable,
    quantitiesTable,
    activitiesTable,
    activityPartsTable,
    activityDatesTable,
    recommendationsTable,
    vocabularyTable,
  ].map((table) => table(taken))
}
