// Which places of a document are meant? Units that follow one another as one span, each kind by itself.

import { compareUnits, readUnitId, type UnitId } from '../model/ids.ts'

/** The labels of CSL for the kinds of unit: a row of the annex stands in an appendix. */
const LABELS = { paragraph: 'paragraph', footnote: 'note', activity: 'appendix' } as const

/** The first and last number of units that follow one another. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Places of one kind. */
export interface Locator {
  readonly label: (typeof LABELS)[keyof typeof LABELS]
  readonly spans: readonly Span[]
}

/** The places in the order of the report: paragraphs, footnotes, annex. */
export function locatorsOf(units: Iterable<UnitId>): Locator[] {
  const found = new Map<Locator['label'], { from: number; to: number }[]>()
  for (const id of [...new Set(units)].sort(compareUnits)) {
    const unit = readUnitId(id)
    if (unit === undefined) continue
    const spans = found.get(LABELS[unit.kind]) ?? []
    found.set(LABELS[unit.kind], spans)
    const last = spans.at(-1)
    if (last?.to === unit.number - 1) last.to = unit.number
    else spans.push({ from: unit.number, to: unit.number })
  }
  return [...found].map(([label, spans]) => ({ label, spans }))
}

/** "36-39, 41": spans as a file of references has them. */
export function spansText(spans: readonly Span[], dash = '-', between = ', '): string {
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(between)
}
