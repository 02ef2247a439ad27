// Where is the money, and who says so? One log axis; the form of a mark says sum, range, ceiling or floor.

import { type CSSProperties, useCallback, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import { type Facets, filterOf } from '../../core/query/facets.ts'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import { byCurrency, groupSums, type Sum } from '../../core/query/sums.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { blockHead, moneyTitle } from './headline.ts'
import { AxisHead, MoneyRow } from './MoneyRow.tsx'
import { axisOf, shownSums } from './shown-sums.ts'
import { useSums } from './use-sums.ts'
import { words } from './words.ts'
import './MoneyView.css'

/** Every figure of money, currency by currency, in blocks of what measures alike. */
export function MoneyView() {
  const { lenses } = useAtlas()
  const t = useWords(words)
  const options = useViewState(({ view }) => view.options)
  const kind = optionOf(options, 'sums')
  const by = optionOf(options, 'money')
  const { all, sums } = useSums()
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) =>
      shownSums(lenses.narrowed(filterOf({ facets, sift })), sift, kind).sums.length === 0,
    [lenses, kind],
  )
  useResting(
    'money',
    useMemo(() => [...new Set(sums.map(({ claim }) => claim.id))], [sums]),
  )
  return (
    <ViewFrame
      name="money"
      label={t('money')}
      title={moneyTitle(sums, t)}
      support={t('support')}
      isEmpty={sums.length === 0}
      wouldBeEmpty={wouldBeEmpty}
    >
      {byCurrency(all).map(({ currency, sums: own }) => (
        <Figures key={currency} currency={currency} all={own} sums={own.filter((sum) => sums.includes(sum))} by={by} />
      ))}
    </ViewFrame>
  )
}

/** What is drawn of one currency: what the axis has room for, what of it is shown, and how it is put together. */
interface FiguresProps {
  readonly currency: string
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
  readonly by: SumGrouping
}

/** The figures of one currency on its axis. */
function Figures({ currency, all, sums, by }: FiguresProps) {
  const { graph } = useAtlas()
  const locale = useLocale()
  // The axis stays where it is while figures come and go.
  const axis = useMemo(() => axisOf(all), [all])
  const groups = useMemo(() => groupSums(sums, by), [sums, by])
  if (sums.length === 0) return null
  return (
    <div className="money-body whole-in-figure" style={{ '--steps': axis.ticks.length - 1 } as CSSProperties}>
      <AxisHead axis={axis} currency={currency} />
      {groups.map((group) => (
        <section key={`${group.key} ${group.owner}`}>
          <h2>{blockHead(group, by, graph, locale)}</h2>
          <ul>
            {group.sums.map((sum) => (
              <MoneyRow key={sum.id} sum={sum} axis={axis} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
