// Which reports does the site have, and of which version is the one that is open? Its list says it, as it lies beside them.

import * as v from 'valibot'
import type { ReportList } from '../../core/model/pack.ts'
import { LIST_SHAPE } from '../../core/schema/reports-shape.ts'
import type { Source } from '../../state/atlas.ts'
import { siteFile } from './site-file.ts'

/** Where the reports of a site lie. */
export const REPORTS_FOLDER = 'data/'

/** The list of the site; `null` where it does not arrive, or is none. */
export async function fetchList(): Promise<ReportList | null> {
  const read = v.safeParse(LIST_SHAPE, parsed(await fetchText(`${REPORTS_FOLDER}index.json`)))
  return read.success ? read.output : null
}

let known: ReturnType<typeof fetchList> | undefined

/**
 * SHA-256 of what was published of a report; nothing where it cannot be had. That of a report that was fetched is known; for the first one
 * the list is asked, once.
 */
export async function fetchVersion({ id, version }: Source): Promise<string | undefined> {
  if (version !== undefined) return version
  known ??= fetchList()
  const list = await known
  // Another try may find it.
  if (list === null) known = undefined
  return list?.reports.find((one) => one.id === id)?.version
}

/** The text at an address of this site; `null` where it does not arrive. */
export async function fetchText(address: string): Promise<string | null> {
  try {
    const answer = await siteFile(address)
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
