// How do the rows share out among the values they are counted by? One bar over the table, its parts the same counts as the lines
// below it: each a way to its rows.

import type { CSSProperties } from 'react'
import { NO_VALUE, type RowGroup } from '../../core/query/table-groups.ts'
import { useWords } from '../../i18n/language.ts'
import type { Counted } from './count-rows.ts'
import { labelOf } from './headline.ts'
import type { useFilterHref } from './use-filter-href.ts'
import { words } from './words.ts'
import './CountBar.css'

/** The bar of a count that has few values. Two printed words for one of ours are parts of one, told apart by their outline. */
export function CountBar({
  counted: { by, groups },
  hrefOf,
}: {
  readonly counted: Counted
  readonly hrefOf: ReturnType<typeof useFilterHref>
}) {
  const t = useWords(words)
  const ours = joined(groups)
  return (
    <ul className="count-bar" aria-label={t('count.bar', { by: labelOf(by, t) })}>
      {ours.map(([first, ...others], i) => {
        const n = [first, ...others].reduce((sum, { rows }) => sum + rows.length, 0)
        return (
          <li key={first.value.key} style={{ '--n': n, '--step': i } as CSSProperties}>
            <a href={hrefOf(by, first.value)}>
              {first.value.key === NO_VALUE ? t('count.no') : first.value.text} <b>{n}</b>
            </a>
            <span aria-hidden="true">
              {[first, ...others].map(({ value, rows }) => (
                <i key={value.printed ?? ''} style={{ '--n': rows.length } as CSSProperties} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The groups of one word of ours together. */
function joined(groups: readonly RowGroup[]): readonly (readonly [RowGroup, ...RowGroup[]])[] {
  const all = new Map<string, [RowGroup, ...RowGroup[]]>()
  for (const group of groups) {
    const own = all.get(group.value.key)
    if (own) own.push(group)
    else all.set(group.value.key, [group])
  }
  return [...all.values()]
}
