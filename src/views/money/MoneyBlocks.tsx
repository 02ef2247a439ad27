// How does money stand? Currency by currency on a log axis, in blocks of what measures alike; a rate under its sum.

import { type CSSProperties, useMemo, useRef } from 'react'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import { byCurrency, groupSums, type Sum, type SumBlock, wholeOfRate } from '../../core/query/sums.ts'
import { useMoves } from '../../hooks/use-moves.ts'
import { useLocale } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { blockHead } from './headline.ts'
import { AxisHead, MoneyRow } from './MoneyRow.tsx'
import type { ShownAmounts } from './shown-amounts.ts'
import { axisOf } from './shown-sums.ts'

/** Blocks whose head says the time of all their sums. */
const SAYS_TIME: readonly SumBlock[] = ['undated', 'day', 'person']

/** How blocks stand on the page. */
interface Setting {
  /** Beside other measures, so that there is no room for a column of periods. */
  readonly isColumn: boolean
  /** Of the heads of blocks. */
  readonly level: 'h2' | 'h3'
}

/** Every sum that is shown. */
export function MoneyBlocks({ shown: { all, sums }, ...setting }: Setting & { readonly shown: ShownAmounts }) {
  const by = useViewState(({ view }) => optionOf(view.options, 'money'))
  return byCurrency(all).map(({ currency, sums: own }) => (
    <Currency
      key={currency}
      currency={currency}
      all={own}
      sums={own.filter((sum) => sums.includes(sum))}
      by={by}
      {...setting}
    />
  ))
}

/** What is drawn of one currency: what the axis has room for, what of it is shown, and how it is put together. */
interface CurrencyProps extends Setting {
  readonly currency: string
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
  readonly by: SumGrouping
}

/** The sums of one currency on its axis. */
function Currency({ currency, all, sums, by, isColumn, level: Head }: CurrencyProps) {
  const { graph } = useAtlas()
  const locale = useLocale()
  // The axis stays where it is while figures come and go.
  const axis = useMemo(() => axisOf(all), [all])
  const groups = useMemo(() => groupSums(sums, by), [sums, by])
  const frame = useRef<HTMLDivElement>(null)
  useMoves(frame, groups.flatMap((group) => group.sums.map(({ id }) => id)).join())
  if (sums.length === 0) return null
  return (
    <div ref={frame} className="money-axes" style={{ '--steps': axis.ticks.length - 1 } as CSSProperties}>
      <AxisHead axis={axis} currency={currency} isColumn={isColumn} />
      {groups.map((group) => (
        <section key={`${group.key} ${group.owner}`}>
          <Head>{blockHead(group, by, graph, locale)}</Head>
          <ul>
            {group.sums.map((sum) => (
              <MoneyRow
                key={sum.id}
                sum={sum}
                axis={axis}
                whole={wholeOfRate(sum, group.sums)}
                isColumn={isColumn}
                isTimed={sum.block !== group.key || !SAYS_TIME.includes(sum.block)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
