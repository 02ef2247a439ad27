// How do figures stand that are no money? Those of people, mass and shares as bars from zero, each inside its whole; the rest in words.

import { useMemo } from 'react'
import { type LinearAxis, linearAxis } from '../../core/layout/linear-axis.ts'
import { type Amount, type MeasureAxis, reachOfAmount, shareWholesOf } from '../../core/query/amounts.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { numberText } from '../../i18n/said/amounts.ts'
import { valueText } from '../../parts/figures/value-text.ts'
import { useAtlas } from '../../state/atlas.ts'
import { AmountRow } from './AmountRow.tsx'
import { MeasureBar, ShareBar } from './MeasureBar.tsx'
import { onAxis, type ShownAmounts } from './shown-amounts.ts'
import { WholeParts } from './WholeParts.tsx'
import { words } from './words.ts'
import './Measure.css'

/** The figures of one measure. */
export function Measure({
  axis,
  shown,
}: {
  readonly axis: Exclude<MeasureAxis, 'money'>
  readonly shown: ShownAmounts
}) {
  const t = useWords(words)
  const own = onAxis(shown.amounts, axis)
  const every = onAxis(shown.every, axis)
  const scale = useMemo(() => linearAxis(every.map(({ quantity }) => reachOfAmount(quantity))), [every])
  const inside = new Set(shown.wholes.flatMap(({ parts }) => parts.map(({ id }) => id)))
  const isWhole = ({ id }: Amount) => shown.wholes.some(({ whole }) => whole.id === id)
  return (
    <section className={`measure measure-${axis}`}>
      <h2 className="measure-head">
        {t(`axis.${axis}`)} <small>{own.length}</small> <small>{t(`head.${axis}`)}</small>
      </h2>
      {axis === 'mass' && <Steps axis={scale} />}
      <ul>
        {own
          .filter(({ id }) => !inside.has(id))
          .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
          .map((amount) => (
            <Row key={amount.id} amount={amount} shown={shown} scale={scale} />
          ))}
      </ul>
    </section>
  )
}

/** One figure, with its parts where it has some. */
function Row({
  amount,
  shown,
  scale,
}: {
  readonly amount: Amount
  readonly shown: ShownAmounts
  readonly scale: LinearAxis
}) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { axis, quantity } = amount
  const whole = shown.wholes.find((one) => one.whole.id === amount.id)
  // One axis for what measures alike; people are counted in too many ways for one, so that each whole is as wide as all of them.
  const own = axis === 'mass' ? scale : linearAxisTo(reachOfAmount(quantity))
  if (whole) return <WholeParts whole={whole} axis={own} />
  if (axis === 'mass') return <AmountRow amount={amount} drawn={<MeasureBar amount={amount} axis={own} />} />
  if (axis !== 'shares') return <AmountRow amount={amount} />
  const of = shareWholesOf(graph, [amount]).get(amount.id)
  return (
    <AmountRow
      amount={amount}
      note={of && t('share.of', { whole: valueText(of, graph.dataset.ontology, locale) })}
      drawn={<ShareBar amount={amount} />}
    />
  )
}

/** An axis on which a whole is as wide as there is room. */
function linearAxisTo(end: number): LinearAxis {
  return { ticks: [0, end], at: (value) => (end > 0 ? (Math.max(0, value) / end) * 100 : 0) }
}

/** The steps of a linear axis, over its bars. */
function Steps({ axis }: { readonly axis: LinearAxis }) {
  const locale = useLocale()
  return (
    <div className="measure-steps" aria-hidden="true">
      <span>
        {axis.ticks.map((tick) => (
          <i key={tick} style={{ insetInlineStart: `${axis.at(tick)}%` }}>
            {numberText(tick, locale)}
          </i>
        ))}
      </span>
    </div>
  )
}
