// By what is each count counted in turn? In the details while nothing is selected: a bar for each value, its parts the counts of
// the table in the shades of the bar over it.

import type { CSSProperties } from 'react'
import { groupsBy, NO_VALUE } from '../../core/query/table-groups.ts'
import { useWords } from '../../i18n/language.ts'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import type { StartProps } from '../../ui/view.ts'
import type { Counted } from './count-rows.ts'
import { labelOf } from './headline.ts'
import { thenBars } from './then-bars.ts'
import { useFilterHref } from './use-filter-href.ts'
import { type ShownTable, useTable } from './use-rows.ts'
import { words } from './words.ts'
import './TableThen.css'

/** The list of what comes then; what is usual where nothing does. */
export function TableThen({ Usual }: StartProps) {
  const shown = useTable()
  const next = shown.counted?.next
  return shown.counted && next ? <ThenList shown={shown} counted={shown.counted} next={next} /> : <Usual />
}

function ThenList({
  shown,
  counted,
  next,
}: {
  readonly shown: ShownTable
  readonly counted: Counted
  readonly next: NonNullable<Counted['next']>
}) {
  const t = useWords(words)
  const hrefOf = useFilterHref(shown)
  const values = groupsBy(shown.listed, next)
  const most = Math.max(...values.map(({ rows }) => rows.length))
  return (
    <div className="table-then">
      <PanelHeading aside={t('counted.rows', { n: shown.listed.length })}>{labelOf(next, t)}</PanelHeading>
      <ul>
        {thenBars(values, counted).map(({ value, n, parts }) => (
          <li key={`${value.key} ${value.printed ?? ''}`}>
            <a href={hrefOf(next, value)}>{value.key === NO_VALUE ? t('count.no') : value.text}</a>
            <span className="then-bar" aria-hidden="true" style={{ '--n': n / most } as CSSProperties}>
              {parts.map((part) => (
                <i key={part.key} style={{ '--n': part.n, '--step': part.step } as CSSProperties} />
              ))}
            </span>
            <b>{n}</b>
            {parts.length > 0 && counted.groups.length > 1 && (
              <span className="unseen">
                {parts.map((part) => t('counted.value', { name: part.text || t('count.no'), n: part.n })).join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="table-note">
        {counted.isFolded ? t('then.folded') : t('then.shades', { by: labelOf(counted.by, t) })}
      </p>
    </div>
  )
}
