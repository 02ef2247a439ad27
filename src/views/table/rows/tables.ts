// Which table has which rows?

import type { TableId } from '../../../core/query/table-columns.ts'
import { activityTable } from './activities.ts'
import { claimTable } from './claims.ts'
import { entityTable } from './entities.ts'
import { gapTable } from './gaps.ts'
import { recommendationTable } from './recommendations.ts'
import type { TableMaker } from './source.ts'
import { sourceTable } from './sources.ts'

/** How each table is made. */
export const TABLE_MAKERS: Readonly<Record<TableId, TableMaker>> = {
  claims: claimTable,
  activities: activityTable,
  recommendations: recommendationTable,
  entities: entityTable,
  sources: sourceTable,
  gaps: gapTable,
}
