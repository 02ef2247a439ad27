// How is something chosen in the dialog? One of a few in a row of segments, one of many in a list.

import type { ReactNode } from 'react'
import './Choices.css'

/** What is chosen, with its name before it. */
export function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="share-row">
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

/** Lists side by side, each with its own name. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="share-row">{children}</div>
}

/** Two choices that stand in one line where there is room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className="share-pair">{children}</div>
}

/** One of a few, side by side. */
export function Segments<Value extends string>({
  name,
  values,
  value,
  nameOf,
  onChoose,
}: {
  readonly name: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly nameOf: (value: Value) => ReactNode
  readonly onChoose: (value: Value) => void
}) {
  return (
    <div className="share-segments">
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={`share-${name}`} checked={one === value} onChange={() => onChoose(one)} />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </div>
  )
}

/** One of many. */
export function Listed({
  label,
  value,
  names,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  /** By value, in their order. */
  readonly names: ReadonlyMap<string, string>
  readonly onChoose: (value: string) => void
}) {
  return (
    <label className="share-listed">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {[...names].map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Yes or no. */
export function Tick({
  label,
  isOn,
  onTurn,
}: {
  readonly label: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onTurn(target.checked)} />
      {label}
    </label>
  )
}
