// How does a sum look on the axis? A dot, a box, or a bar with an arrow to where it may go; hollow where it is no second sum.

import type { LogAxis } from '../../core/layout/log-axis.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import { ARROW, BROKEN_RIM, pathIn, svgDash } from '../../core/model/shapes.ts'
import { highest, kindOfSum, type Sum } from '../../core/query/sums.ts'
import './SumMark.css'

const WIDE = 34
/** px from a sum's place to past the arrow of its bound. */
export const ARROW_REACH = WIDE + 6
/** The axis on a small screen, px at a root of 16: it grows with the letters. */
const NARROWEST = 280
/** The size of its words, px. */
const LABEL = 12.5

/** Its mark, and its amount in words on the side that has room; without words where they stand elsewhere. */
export function SumMark({
  sum,
  axis,
  label,
  remark,
}: {
  readonly sum: Sum
  readonly axis: LogAxis
  readonly label: string
  readonly remark: string
}) {
  const { low } = sum.quantity
  const [from, to] = [axis.at(low ?? highest(sum)), axis.at(highest(sum))]
  const kind = `kind-${kindOfSum(sum) ?? 'ink'}`
  const text = widthOf(label, LABEL) + (remark === '' ? 0 : widthOf(remark, LABEL) + 5)
  const arrow = sum.form === 'ceiling' ? WIDE : 0
  const [before, after] = [(from / 100) * NARROWEST, (1 - to / 100) * NARROWEST]
  // To the left, unless there it would run into what stands beside the axis: the name, or in a mirrored page the period. Where no
  // side has room for all of it, to the one that has more.
  const isLeft = arrow === 0 ? before > text + 10 || before >= after : after < text + 10 && before > after
  const reach = { ceiling: isLeft ? ARROW_REACH : 8, floor: isLeft ? 8 : ARROW_REACH, sum: 10, range: 10 }[sum.form]
  const words = label !== '' && (
    <>
      <b>{label}</b>
      {remark && <small>{remark}</small>}
    </>
  )
  return (
    <>
      <SumShape form={sum.form} again={sum.again} kind={kind} from={from} to={to} />
      {words === false ? null : isLeft ? (
        <span className="sum-label" style={{ right: `calc(${100 - from}% + ${reach}px)` }}>
          {words}
        </span>
      ) : (
        <span className="sum-label" style={{ left: `calc(${to}% + ${reach}px)` }}>
          {words}
        </span>
      )}
    </>
  )
}

/** The shape alone, as the legend has it too. `from` and `to` are percent of the width. */
export function SumShape({
  form,
  again,
  kind,
  from,
  to,
}: {
  readonly form: Sum['form']
  readonly again: boolean
  readonly kind: string
  readonly from: number
  readonly to: number
}) {
  const look = `sum-shape ${kind}${again ? ' hollow' : ''}`
  if (form === 'range')
    return <span className={`${look} range`} style={{ left: `${from}%`, width: `max(9px, ${to - from}%)` }} />
  if (form === 'sum') return <span className={`${look} dot`} style={{ left: `${from}%` }} />
  const isCeiling = form === 'ceiling'
  return (
    <svg
      className={`${look} ${form}`}
      style={{ left: `calc(${isCeiling ? to : from}% - ${isCeiling ? WIDE - 1 : 1}px)` }}
      width={WIDE}
      height="12"
      viewBox={`0 0 ${WIDE} 12`}
      aria-hidden="true"
    >
      <g transform={isCeiling ? `matrix(-1 0 0 1 ${WIDE} 0)` : undefined}>
        <path d="M2 0v12" strokeWidth="3" />
        <path d={`M4 6H${WIDE - 9}`} {...(again ? svgDash(BROKEN_RIM) : {})} />
        <path className="sum-tip" d={pathIn(ARROW, { x: WIDE - 5.25, y: 6, width: 7.5, height: 8 })} strokeWidth="1" />
      </g>
    </svg>
  )
}
