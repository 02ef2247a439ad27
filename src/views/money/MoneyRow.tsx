// How does one sum stand in its row? A button as wide as the row, its mark on the axis, and the chip that opens its unit.

import { type CSSProperties, useId } from 'react'
import type { LogAxis } from '../../core/layout/log-axis.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { dividedBy, highest, kindOfSum, type Sum } from '../../core/query/sums.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { currencyName, stepText } from '../../i18n/said/amounts.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useEvidence, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { ARROW_REACH, SumMark } from './SumMark.tsx'
import { isAbout } from './shown-sums.ts'
import { useSumText } from './sum-text.ts'
import { words } from './words.ts'
import './MoneyRow.css'

interface MoneyRowProps {
  readonly sum: Sum
  readonly axis: LogAxis
  /** The sum over it that it is a rate of. */
  readonly whole: Sum | undefined
  /** Its amount stands before its mark, and its period with its name. */
  readonly isColumn: boolean
  /** Its period is not that of its whole block, which the head says. */
  readonly isTimed: boolean
}

/** One figure. */
export function MoneyRow({ sum, axis, whole, isColumn, isTimed }: MoneyRowProps) {
  const graph = useEvidence()
  const t = useWords(words)
  const { select, add, focus } = useActions()
  const hovering = useHovering()
  const text = useSumText()(sum)
  const { claim } = sum
  const isMirrored = directionOf(useLocale()) === 'rtl'
  const selected = useViewState(({ view }) => view.selected)
  const note = useId()
  const isChosen = selected.includes(claim.id)
  const by = whole && dividedBy(sum.quantity, whole.quantity)
  const divided = by === undefined ? '' : t('rate.by', { n: by })
  // An axis runs as it does everywhere: in a mirrored page the amount stands where an elbow would.
  const hasElbow = isColumn && divided !== '' && !isMirrored
  const isDated = isTimed && (claim.period !== undefined || sum.quantity.per !== undefined)
  const hasPeriod = isDated && !isSaidBy(text.label, text.period)
  const said = t('row', { ...text, amount: text.remark === '' ? text.amount : t('row.derived', { ...text }) })
  const kind = kindOfSum(sum)
  return (
    <li
      data-moves={sum.id}
      className={`money-row${isAbout(graph, sum, selected) ? ' chosen' : ''}`}
      {...(isColumn && { style: placeOf(sum, axis) })}
      {...hovering.pointer({ mark: claim.id })}
    >
      <button
        type="button"
        className="money-name"
        aria-pressed={isChosen}
        aria-describedby={note}
        onClick={(event) => (event.shiftKey ? add(claim.id) : select(claim.id))}
        onDoubleClick={() => focus(1, sum.of)}
        {...hovering.keyboard({ mark: claim.id })}
      >
        {kind && <KindMark kind={kind} size={12} />}
        <span>
          {isColumn && sum.block === 'market' ? text.label : <Named {...text} />}
          {isColumn && hasPeriod && ' '}
          {isColumn && hasPeriod && (
            <small aria-hidden="true">{divided === '' || hasElbow ? text.period : `${text.period} ${divided}`}</small>
          )}
        </span>
      </button>
      <span className="unseen" id={note}>
        {text.label === text.what ? said : t('row.whole', { what: text.what, said })}
      </span>
      {isColumn && (
        <span className="money-amount" aria-hidden="true">
          <b>{text.amount}</b>
        </span>
      )}
      <span className="money-chart" aria-hidden="true">
        <SumMark sum={sum} axis={axis} label={isColumn ? '' : text.amount} remark={isColumn ? '' : text.remark} />
        {hasElbow && whole && <RateElbow sum={sum} whole={whole} axis={axis} by={divided} />}
      </span>
      {!isColumn && (
        <span className="money-period" aria-hidden="true">
          {text.period} {divided}
        </span>
      )}
      <StrokeMark stroke={strokeOf(claim)} />
      <UnitLink unit={firstUnit(claim)} />
    </li>
  )
}

/** Words that name every year of a period: beside them it would be said twice. */
function isSaidBy(words: string, period: string): boolean {
  const years = period.match(/\d+/g) ?? []
  return years.length > 0 && years.every((year) => words.includes(year))
}

/** Whose a sum is, and what for. */
function Named({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <>
      <b>{name}</b> {label}
    </>
  )
}

/** Where a mark begins and ends, in percent of the axis, and how far it reaches to either side: its amount stands right before it. */
function placeOf(sum: Sum, axis: LogAxis): CSSProperties {
  const to = axis.at(highest(sum))
  const from = axis.at(sum.quantity.low ?? highest(sum))
  const [before, after] = { ceiling: [ARROW_REACH, 8], floor: [8, ARROW_REACH], sum: [10, 10], range: [8, 14] }[
    sum.form
  ]
  return { '--from': from, '--to': to, '--before': `${before}px`, '--after': `${after}px` } as CSSProperties
}

interface RateElbowProps {
  readonly sum: Sum
  readonly whole: Sum
  readonly axis: LogAxis
  /** What the sum is divided by. */
  readonly by: string
}

/** How a rate comes from the sum over it: from its mark to below that of the sum. */
function RateElbow({ sum, whole, axis, by }: RateElbowProps) {
  const [from, to] = [axis.at(highest(sum)), axis.at(highest(whole))]
  if (to <= from) return null
  return (
    <>
      <i className="money-elbow" style={{ left: `calc(${from}% + 9px)`, width: `calc(${to - from}% - 9px)` }} />
      <small style={{ left: `calc(${to}% + 4px)` }}>{by}</small>
    </>
  )
}

interface AxisHeadProps {
  readonly axis: LogAxis
  readonly currency: string
  readonly isColumn: boolean
}

/** The steps of the axis, over the columns. */
export function AxisHead({ axis, currency, isColumn }: AxisHeadProps) {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <div className="money-row money-head" aria-hidden="true">
      <span>{t('axis', { currency: currencyName(currency, locale) })}</span>
      <span className="money-chart">
        {axis.ticks
          .filter((_, i, { length }) => !isColumn || [0, (length - 1) >> 1, length - 1].includes(i))
          .map((tick) => (
            <i key={tick} style={{ left: `${axis.at(tick)}%` }}>
              {stepText(tick, locale, currency)}
            </i>
          ))}
      </span>
      {!isColumn && (
        <>
          <span className="money-period">{t('head.period')}</span>
          <span className="money-sure">{t('head.sure')}</span>
        </>
      )}
    </div>
  )
}
