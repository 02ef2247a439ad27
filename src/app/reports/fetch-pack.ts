// A report that the page does not bring along: found in the list of the site, fetched as one file, and read.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { marksOf } from '../../core/evidence/marks.ts'
import { sizesOf } from '../../core/evidence/seek-units.ts'
import { traitsOf } from '../../core/evidence/traits.ts'
import { type TypedWords, typedWordsOf } from '../../core/evidence/typed-tools.ts'
import { pageData } from '../../core/export/page-data.ts'
import { buildGraph } from '../../core/graph/graph.ts'
import { orderAll } from '../../core/layout/lens-order.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Dataset } from '../../core/model/dataset.ts'
import type { Pack } from '../../core/model/pack.ts'
import { readPack } from '../../core/schema/read-pack.ts'
import { fetchList, fetchText, REPORTS_FOLDER } from '../../parts/reports/fetch-list.ts'
import type { LensOrders, ReportTrouble } from '../../state/atlas.ts'
import type { KnownText } from '../copy-known.ts'

/** A report as the page needs it. */
export interface FetchedReport {
  readonly dataset: Dataset
  readonly orders: LensOrders
  /** SHA-256 of what was published. */
  readonly version: string
  /** With what a copy of the report is compared; `null` where nothing was proved. */
  readonly known: KnownText | null
  readonly briefings: readonly Briefing[]
  /** By which names and hedges are found in what somebody types; the page's dataset is without them. */
  readonly typedWords: TypedWords | undefined
  readonly trouble: undefined
}

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/** Fetches a report by its id. Never rejects: what went wrong is said, with the first fault found. */
export async function fetchReport(
  id: string,
): Promise<FetchedReport | { readonly trouble: ReportTrouble; readonly fault: string }> {
  const fail = (trouble: ReportTrouble, fault = '') => ({ trouble, fault })
  const list = await fetchList()
  if (list === null) return fail('list')
  const listed = list.reports.find((report) => report.id === id)
  if (listed === undefined) return fail('unknown')
  const text = await fetchText(REPORTS_FOLDER + listed.file)
  if (text === null) return fail('missing', REPORTS_FOLDER + listed.file)
  const { pack, ...read } = readPack(text, listed.file, hash)
  if (pack === undefined) {
    const [first] = 'problems' in read ? read.problems : []
    return fail(read.trouble ?? 'shape', first && `${first.file} ${first.path}: ${first.what}`)
  }
  return opened(pack, listed.version)
}

function opened(pack: Pack, version: string): FetchedReport {
  const { dataset, proof, briefings = [] } = pack
  const shown = pageData(dataset)
  return {
    dataset: shown,
    // A pack that says nothing of its rows is drawn all the same, a little later.
    orders: (pack.orders as LensOrders | undefined) ?? orderAll(buildGraph(shown)),
    version,
    known: proof
      ? {
          coded: dataset.report.coded,
          shape: dataset.report.shape,
          hashes: Object.fromEntries(Object.entries(proof.units).map(([unit, kept]) => [unit, kept.sha256])),
          sizes: sizesOf(proof),
          marks: marksOf(dataset, proof),
          traits: traitsOf(proof),
          symbol: dataset.report.symbol,
        }
      : null,
    briefings,
    typedWords: typedWordsOf(dataset),
    trouble: undefined,
  }
}
