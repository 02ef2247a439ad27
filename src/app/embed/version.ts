// Which version of the data is this? The list of the site says it; it is fetched once.

import { fetchList } from '../../parts/reports/fetch-list.ts'
import type { Source } from '../../state/atlas.ts'

let list: ReturnType<typeof fetchList> | undefined

/** SHA-256 of what was published; nothing where it cannot be had. */
export async function fetchVersion({ id, version }: Source): Promise<string | undefined> {
  if (version !== undefined) return version
  list ??= fetchList()
  return (await list)?.reports.find((one) => one.id === id)?.version
}
