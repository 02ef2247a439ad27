// Where is the money, and who says so? One log axis; the form of a mark says sum, range, ceiling or floor.

import { type CSSProperties, useCallback, useEffect, useId, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import { type LogAxis, logAxis } from '../../core/layout/log-axis.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { endsOf } from '../../core/query/ends.ts'
import type { Facets } from '../../core/query/facets.ts'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import { byCurrency, groupSums, isOfKind, SUM_BLOCKS, type Sum, sumsOf, totalOf } from '../../core/query/sums.ts'
import { currencyName, stepText } from '../../i18n/amounts.ts'
import { emptyText } from '../../i18n/filters.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useEvidence, useHref, useViewState } from '../../state/atlas.ts'
import { useCulprit } from '../../state/culprit.ts'
import { optionOf } from '../../state/options.ts'
import { UnitChip } from '../../ui/ClaimCard.tsx'
import { EmptyResult } from '../../ui/EmptyResult.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { SumMark } from './SumMark.tsx'
import { useSumText } from './sum-text.ts'
import { words } from './words.ts'
import './money.css'

/** Every figure of money, currency by currency, in blocks of what measures alike. */
export function MoneyView() {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { rest } = useActions()
  const { lenses } = useAtlas()
  const front = useViewState(({ view }) => view.view)
  const options = useViewState(({ view }) => view.options)
  const kind = optionOf(options, 'sums')
  const by = optionOf(options, 'money')
  const all = useMemo(() => sumsOf(graph), [graph])
  const sums = useMemo(() => all.filter((sum) => isOfKind(sum, kind)), [all, kind])
  const isEmpty = useCallback(
    (facets: Facets, { sure }: Sift) => !sumsOf(lenses.narrowed({ facets, sure })).some((sum) => isOfKind(sum, kind)),
    [lenses, kind],
  )
  const { culprit, undo } = useCulprit(isEmpty)
  const { why, action } = emptyText(culprit, graph.dataset.ontology, locale)
  const isFront = front === 'money'
  useEffect(() => {
    if (isFront) rest([...new Set(sums.map(({ claim }) => claim.id))])
    return () => rest(null)
  }, [isFront, sums, rest])
  const total = totalOf(byCurrency(sums)[0]?.sums ?? [])
  return (
    <section className="money" aria-label={t('money')}>
      <header className="headline">
        <h1>
          {sums.length === 0
            ? t('title.none')
            : t(total.added.length > 0 ? 'title.total' : 'title', { n: sums.length, added: total.added.length })}
        </h1>
        <p>{t('support')}</p>
      </header>
      {sums.length === 0 ? (
        <EmptyResult why={why} action={action} onUndo={undo} />
      ) : (
        byCurrency(all).map(({ currency, sums: own }) => (
          <Figures
            key={currency}
            currency={currency}
            all={own}
            sums={own.filter((sum) => sums.includes(sum))}
            by={by}
          />
        ))
      )}
    </section>
  )
}

/** The figures of one currency on its axis. `all` are those that the axis has room for, `sums` those that are shown. */
function Figures({
  currency,
  all,
  sums,
  by,
}: {
  readonly currency: string
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
  readonly by: SumGrouping
}) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  // The axis stays where it is while figures come and go.
  const axis = useMemo(
    () => logAxis(all.flatMap(({ quantity: { low, high } }) => [low ?? high ?? 1, high ?? low ?? 1])),
    [all],
  )
  const groups = useMemo(() => groupSums(sums, by), [sums, by])
  const isBlock = (key: string) => SUM_BLOCKS.some((block) => block === key)
  if (sums.length === 0) return null
  return (
    <div className="money-body" style={{ '--steps': axis.ticks.length - 1 } as CSSProperties}>
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
      {groups.map(({ key, sums: own }) => (
        <section key={key}>
          <h2>
            {isBlock(key)
              ? t(`block.${key as (typeof SUM_BLOCKS)[number]}`)
              : inline(graph.shortOf(key), language) || t('block.nobody')}
          </h2>
          <ul>
            {own.map((sum) => (
              <Row key={sum.id} sum={sum} axis={axis} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** One figure: a button as wide as the row, and the chip that opens its paragraph. */
function Row({ sum, axis }: { readonly sum: Sum; readonly axis: LogAxis }) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const { select, add, focus, hover } = useActions()
  const text = useSumText()(sum)
  const { claim } = sum
  const selected = useViewState(({ view }) => view.selected)
  const note = useId()
  const isChosen = selected.includes(claim.id)
  const isAbout = selected.some((id) => endsOf(graph, id).every((end) => [claim.subject, claim.object].includes(end)))
  const unit = firstUnit(claim)
  const kind = kindOf(sum.block === 'market' ? (sum.crime ?? '') : sum.of)
  return (
    <li
      className={`money-row${isChosen || isAbout ? ' chosen' : ''}`}
      onMouseEnter={() => hover({ mark: claim.id })}
      onMouseLeave={() => hover(null)}
    >
      <button
        type="button"
        className="money-name"
        aria-pressed={isChosen}
        aria-describedby={note}
        onClick={(event) => (event.shiftKey ? add(claim.id) : select(claim.id))}
        onDoubleClick={() => focus(1, sum.of)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && hover({ mark: claim.id })}
        onBlur={() => hover(null)}
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
      <UnitChip href={href({ view: 'report', unit })} label={unitMark(unit, locale)} name={unitName(unit, locale)} />
    </li>
  )
}
