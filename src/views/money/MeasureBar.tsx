// How is an amount drawn from zero? Full as far as it surely goes, pale as far as it may, with an arrow where no end is given.

import type { CSSProperties } from 'react'
import type { LinearAxis } from '../../core/layout/linear-axis.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { Quantity } from '../../core/model/quantity.ts'
import { type Amount, reachOfAmount } from '../../core/query/amounts.ts'
import './MeasureBar.css'

/** The bar of an amount on an axis. */
export function MeasureBar({ amount, axis }: { readonly amount: Amount; readonly axis: LinearAxis }) {
  return (
    <span className={`measure-bar kind-${kindOf(amount.of) ?? 'ink'}`} aria-hidden="true">
      <Extent quantity={amount.quantity} axis={axis} />
    </span>
  )
}

/** From zero to its ends. */
function Extent({ quantity, axis }: { readonly quantity: Quantity; readonly axis: LinearAxis }) {
  const { low, high } = quantity
  const [sure, most] = [axis.at(low ?? 0), axis.at(reachOfAmount(quantity))]
  return (
    <>
      {sure > 0 && <i className="measure-sure" style={spot(0, sure)} />}
      {most > sure && <i className="measure-may" style={spot(sure, most)} />}
      {high === null && <i className="measure-on" style={{ insetInlineStart: `${sure}%` }} />}
    </>
  )
}

/** A share of its whole, which is a grey bar. */
export function ShareBar({ amount }: { readonly amount: Amount }) {
  const { unit } = amount.quantity
  const whole = unit === 'percent' ? 100 : 1
  return (
    <span className={`measure-bar measure-share kind-${kindOf(amount.of) ?? 'ink'}`} aria-hidden="true">
      <Extent quantity={amount.quantity} axis={{ ticks: [], at: (value) => Math.min(100, (value / whole) * 100) }} />
    </span>
  )
}

/** Where a piece of a bar stands, in percent of the axis. */
export function spot(from: number, to: number): CSSProperties {
  return { insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }
}
