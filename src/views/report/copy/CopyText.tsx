// A sentence of a copy: what its stretches prove, and what is looked for in it. A screen reader hears the text as it is.

import type { SentenceMark } from '../../../core/evidence/marks.ts'
import { useHitsIn } from './copy-find.ts'
import './CopyText.css'

/** The text of a piece of a unit. */
export function CopyText({
  unit,
  piece,
  text,
  marks = [],
}: {
  readonly unit: string
  readonly piece: string
  readonly text: string
  readonly marks?: readonly SentenceMark[]
}) {
  const hits = useHitsIn(unit, piece)
  const cuts = new Set([0, text.length])
  for (const [, at, length] of marks) cuts.add(at).add(at + length)
  for (const { at, length } of hits) cuts.add(at).add(at + length)
  const edges = [...cuts].filter((edge) => edge <= text.length).sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const part = text.slice(from, edges[i + 1])
    const mark = marks.find(([, at, length]) => from >= at && from < at + length)
    const hit = hits.find(({ at, length }) => from >= at && from < at + length)
    if (!mark && !hit) return part
    const proves = mark ? `sentence-proof sentence-proof-${mark[0]}` : ''
    const found = hit ? (hit.isNow ? 'copy-text-hit copy-text-hit-now' : 'copy-text-hit') : ''
    return (
      <span key={from} className={[proves, found].filter((name) => name !== '').join(' ')}>
        {part}
      </span>
    )
  })
}
