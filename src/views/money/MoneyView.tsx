// Where is the money, and who says so? One log axis; the form of a mark says sum, range, ceiling or floor.

import { type CSSProperties, useCallback, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import { logAxis } from '../../core/layout/log-axis.ts'
import type { Facets } from '../../core/query/facets.ts'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import {
  byCurrency,
  groupSums,
  isInSight,
  isOfKind,
  SUM_BLOCKS,
  type Sum,
  type SumGroup,
  sumsOf,
  totalOf,
} from '../../core/query/sums.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { AxisHead, MoneyRow } from './MoneyRow.tsx'
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
      !sumsOf(lenses.narrowed({ facets, sure: sift.sure })).some((sum) => isInSight(sum, sift) && isOfKind(sum, kind)),
    [lenses, kind],
  )
  useResting(
    'money',
    useMemo(() => [...new Set(sums.map(({ claim }) => claim.id))], [sums]),
  )
  const isEmpty = sums.length === 0
  const added = totalOf(byCurrency(sums)[0]?.sums ?? []).added.length
  const title = isEmpty ? t('title.none') : t(added > 0 ? 'title.total' : 'title', { n: sums.length, added })
  return (
    <ViewFrame
      name="money"
      label={t('money')}
      title={title}
      support={t('support')}
      isEmpty={isEmpty}
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
  const headOf = useBlockHead(by)
  // The axis stays where it is while figures come and go.
  const axis = useMemo(
    () => logAxis(all.flatMap(({ quantity: { low, high } }) => [low ?? high ?? 1, high ?? low ?? 1])),
    [all],
  )
  const groups = useMemo(() => groupSums(sums, by), [sums, by])
  if (sums.length === 0) return null
  return (
    <div className="money-body whole-in-figure" style={{ '--steps': axis.ticks.length - 1 } as CSSProperties}>
      <AxisHead axis={axis} currency={currency} />
      {groups.map((group) => (
        <section key={`${group.key} ${group.owner}`}>
          <h2>{headOf(group)}</h2>
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

/** What stands over the rows that were put together: what they measure, or who says them. */
function useBlockHead(by: SumGrouping): (group: SumGroup) => string {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  return ({ key, owner }) => {
    const block = SUM_BLOCKS.find((one) => one === key)
    return block
      ? t(`block.${block}`, { who: owner === undefined ? '' : t(`owner.${owner}`) })
      : name(key) || t(by === 'crime' ? 'block.nocrime' : 'block.nobody')
  }
}
