// Which rows does a figure have for what is no money, and how is each of them drawn?

import { linearAxis } from '../../core/layout/linear-axis.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { Quantity } from '../../core/model/quantity.ts'
import { type Amount, type AmountWhole, type MeasureAxis, reachOfAmount } from '../../core/query/amounts.ts'
import type { Locale } from '../../i18n/locales.ts'
import { unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { amountText, partName, restText } from './amount-text.ts'
import type { BarPiece, MeasureBlock, MeasureRow } from './figure-measures.ts'
import { onAxis, type ShownAmounts } from './shown-amounts.ts'
import { words } from './words.ts'

/** The blocks of some measures. */
export function measureBlocks(
  axes: readonly Exclude<MeasureAxis, 'money'>[],
  shown: ShownAmounts,
  locale: Locale,
): MeasureBlock[] {
  const t = translator(words, locale)
  const inside = new Set(shown.wholes.flatMap(({ parts }) => parts.map(({ id }) => id)))
  return axes.flatMap((axis) => {
    const own = onAxis(shown.amounts, axis)
    if (own.length === 0) return []
    const most = Math.max(...onAxis(shown.every, axis).map(({ quantity }) => reachOfAmount(quantity)))
    const rows = own.filter(({ id }) => !inside.has(id)).map((one) => rowOf(one, most, shown, locale))
    const head = t('figure.head', { axis: t(`axis.${axis}`), n: own.length, how: t(`head.${axis}`) })
    return [{ head, rows: rows.sort((a, b) => b.n - a.n) }]
  })
}

function rowOf(amount: Amount, most: number, { wholes, graph }: ShownAmounts, locale: Locale): MeasureRow {
  const { axis, quantity, of } = amount
  const { name, what, value, unit, stroke } = amountText(amount, graph, locale)
  const whole = wholes.find((one) => one.whole.id === amount.id)
  const scale =
    axis === 'mass' ? linearAxis([most]).at : (one: number) => (one / Math.max(1, reachOfAmount(quantity))) * 100
  return {
    kind: kindOf(of),
    name,
    what,
    value,
    unit: unitMark(unit, locale),
    stroke,
    bar: whole
      ? wholeBar(whole, scale)
      : axis === 'mass'
        ? extent(quantity, scale)
        : axis === 'shares'
          ? share(quantity)
          : [],
    parts: whole ? partsText(whole, graph, locale) : '',
    n: 1 + (whole?.parts.length ?? 0),
  }
}

type Scale = (value: number) => number

/** From zero to its ends. */
function extent(quantity: Quantity, at: Scale): BarPiece[] {
  const [sure, most] = [at(quantity.low ?? 0), at(reachOfAmount(quantity))]
  return [
    ...(sure > 0 ? [{ from: 0, to: sure, look: 'sure' } as const] : []),
    ...(most > sure ? [{ from: sure, to: most, look: 'may' } as const] : []),
  ]
}

/** A share inside its whole. */
function share(quantity: Quantity): BarPiece[] {
  const all = quantity.unit === 'percent' ? 100 : 1
  return [{ from: 0, to: 100, look: 'whole' }, ...extent(quantity, (value) => Math.min(100, (value / all) * 100))]
}

/** Parts side by side inside their whole, and what is in none of them. */
function wholeBar({ whole: { quantity }, parts, miss }: AmountWhole, at: Scale): BarPiece[] {
  const most = reachOfAmount(quantity)
  let filled = 0
  const pieces = parts.map((part): BarPiece => {
    const from = filled
    filled += reachOfAmount(part.quantity)
    return { from: at(from), to: at(filled), look: 'sure' }
  })
  const rest = { from: at(filled), to: at(most) }
  if (rest.to <= rest.from) return pieces
  return [...pieces, { ...rest, look: miss !== undefined && miss < 0 ? 'rest' : 'whole' }]
}

/** What the parts are, and how much is in none of them. */
function partsText({ whole, parts, miss }: AmountWhole, graph: ShownAmounts['graph'], locale: Locale): string {
  const t = translator(words, locale)
  const named = parts.map((part) =>
    t('part.name', { name: partName(part, graph, locale), value: amountText(part, graph, locale).value }),
  )
  const rest =
    miss !== undefined && miss < 0 ? [t('rest', { rest: restText(whole.quantity, miss, graph, locale) })] : []
  return [...named, ...rest].reduce((a, b) => t('support.list', { a, b }))
}
