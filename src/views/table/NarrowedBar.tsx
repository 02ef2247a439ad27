// What are the rows narrowed to in this table alone, and how many are about what is selected? A way back, and a way to only them.

import { X } from 'lucide-react'
import { NO_VALUE } from '../../core/query/table-groups.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { filterText } from './headline.ts'
import { useRowStates } from './use-row-states.ts'
import type { ShownTable } from './use-rows.ts'
import { words } from './words.ts'
import './NarrowedBar.css'

/** The values as chips that let go of them; then the rows of the selection, as one link. */
export function NarrowedBar({ shown: { table, all, listed, narrowed, counted } }: { readonly shown: ShownTable }) {
  const t = useWords(words)
  const locale = useLocale()
  const { graph } = useAtlas()
  const href = useHref()
  const stateOf = useRowStates()
  const [selected] = useViewState(({ view }) => view.selected)
  const lit = listed.filter((row) => stateOf(row) !== undefined)
  const unshared = table === 'recommendations' ? listed.filter(({ cells }) => cells.shares?.values?.length === 0) : []
  const only = `about:${selected ?? ''}`
  const isOffered =
    selected !== undefined &&
    graph.entities.has(selected) &&
    lit.length > 0 &&
    lit.length < listed.length &&
    !lit.some((row) => stateOf(row) === 'chosen')
  return (
    <>
      {narrowed.map((one) => {
        const text = filterText(one, all, { graph, locale, t })
        return (
          <a
            key={one}
            className="table-narrowed"
            href={href({ rows: narrowed.filter((other) => other !== one) })}
            aria-label={t('narrowed.remove', { text })}
          >
            {text}
            <X size={11} aria-hidden="true" />
          </a>
        )
      })}
      {isOffered && !counted?.isFolded && (
        <a className="table-only" href={href({ rows: [...narrowed, only] })}>
          {t('narrowed.only', { n: lit.length })}
        </a>
      )}
      {unshared.length > 0 && unshared.length < listed.length && (
        <a className="table-only" href={href({ rows: [...narrowed, `shares:${NO_VALUE}`] })}>
          {t('shares.only', { n: unshared.length })}
        </a>
      )}
    </>
  )
}
