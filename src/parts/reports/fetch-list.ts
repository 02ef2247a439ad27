// Which reports does the site have? Its list, as it lies beside them.

import * as v from 'valibot'
import type { ReportList } from '../../core/model/pack.ts'
import { LIST_SHAPE } from '../../core/schema/reports-shape.ts'
import { siteFile } from './site-file.ts'

/** Where the reports of a site lie. */
export const REPORTS_FOLDER = 'data/'

/** The list of the site; `null` where it does not arrive, or is none. */
export async function fetchList(): Promise<ReportList | null> {
  const read = v.safeParse(LIST_SHAPE, parsed(await fetchText(`${REPORTS_FOLDER}index.json`)))
  return read.success ? read.output : null
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
