// How does one sum stand in its row? A button as wide as the row, its mark on the axis, and the chip that opens its unit.

import { useId } from 'react'
import type { LogAxis } from '../../core/layout/log-axis.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { kindOfSum, type Sum } from '../../core/query/sums.ts'
import { currencyName, stepText } from '../../i18n/amounts.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useEvidence, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { SumMark } from './SumMark.tsx'
import { isAbout } from './shown-sums.ts'
import { useSumText } from './sum-text.ts'
import { words } from './words.ts'
import './MoneyRow.css'

/** One figure. */
export function MoneyRow({ sum, axis }: { readonly sum: Sum; readonly axis: LogAxis }) {
  const graph = useEvidence()
  const t = useWords(words)
  const { select, add, focus } = useActions()
  const hovering = useHovering()
  const text = useSumText()(sum)
  const { claim } = sum
  const selected = useViewState(({ view }) => view.selected)
  const note = useId()
  const isChosen = selected.includes(claim.id)
  const kind = kindOfSum(sum)
  return (
    <li
      className={`money-row${isAbout(graph, sum, selected) ? ' chosen' : ''}`}
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
          <b>{text.name}</b> {text.what}
        </span>
      </button>
      <span className="unseen" id={note}>
        {t('row', { ...text, amount: text.remark === '' ? text.amount : t('row.derived', { ...text }) })}
      </span>
      <span className="money-chart" aria-hidden="true">
        <SumMark sum={sum} axis={axis} label={text.amount} remark={text.remark} />
      </span>
      <span className="money-period" aria-hidden="true">
        {text.period}
      </span>
      <StrokeMark stroke={strokeOf(claim)} />
      <UnitLink unit={firstUnit(claim)} />
    </li>
  )
}

/** The steps of the axis, over the columns. */
export function AxisHead({ axis, currency }: { readonly axis: LogAxis; readonly currency: string }) {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <div className="money-row money-head" aria-hidden="true">
      <span>{t('axis', { currency: currencyName(currency, locale) })}</span>
      <span className="money-chart">
        {axis.ticks.map((tick) => (
          <i key={tick} style={{ left: `${axis.at(tick)}%` }}>
            {stepText(tick, locale)}
          </i>
        ))}
      </span>
      <span className="money-period">{t('head.period')}</span>
      <span className="money-sure">{t('head.sure')}</span>
    </div>
  )
}
