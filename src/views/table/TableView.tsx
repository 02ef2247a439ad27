// Everything the dataset holds, row by row: what is selected here is selected everywhere.

import { useMemo, useState } from 'react'
import { type Row, toTsv } from '../../core/query/table-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useEvidence, useResting, useViewState } from '../../state/atlas.ts'
import { copyText } from '../../ui/copy-text.ts'
import { CountBar } from './CountBar.tsx'
import { words as tabWords } from './door/words.ts'
import { type HeadlineAsked, supportOf, titleOf } from './headline.ts'
import { NarrowedBar } from './NarrowedBar.tsx'
import { standsOfAll } from './rows/stands.ts'
import { TableGrid } from './TableGrid.tsx'
import { useFilterHref } from './use-filter-href.ts'
import { useRowStates } from './use-row-states.ts'
import { type ShownTable, useTable } from './use-rows.ts'
import { words } from './words.ts'
import './TableView.css'

/** The table, its headline, and the way out of it. */
export function TableView() {
  const shown = useTable()
  const { table, rows, listed, counted, narrowed } = shown
  const t = useWords(words)
  const tab = useWords(tabWords)
  const asked = useHeadlineAsked()
  const hrefOf = useFilterHref(shown)
  useResting('table', useStands(listed))
  const { chosen, copied, copy, said } = useCopy(shown)
  const isEmpty = rows.length === 0
  return (
    <ViewFrame
      name="table"
      label={tab(`table.${table}`)}
      title={titleOf(shown, asked)}
      support={!isEmpty && <Support shown={shown} />}
      tools={
        <>
          <div className="table-tools">
            {!isEmpty && (
              <>
                <span>{t('rows', { n: listed.length, chosen: chosen.length })}</span>
                <button type="button" className="plain-button" onClick={copy}>
                  {t(chosen.length > 0 ? 'copy.chosen' : 'copy', { n: copied.length })}
                </button>
              </>
            )}
            <span role="status">{said}</span>
            <NarrowedBar shown={shown} />
            {counted && !counted.isFolded && <CountBar counted={counted} hrefOf={hrefOf} />}
          </div>
          {isEmpty && <TableGrid key={table} shown={shown} onCopy={copy} />}
        </>
      }
      isEmpty={isEmpty}
      wouldBeEmpty={shown.isEmpty}
    >
      {!isEmpty && <TableGrid key={[table, counted?.by, ...narrowed].join(' ')} shown={shown} onCopy={copy} />}
    </ViewFrame>
  )
}

/** What the table counts, and the unit that says so. */
function Support({ shown }: { readonly shown: ShownTable }) {
  const said = supportOf(shown, useHeadlineAsked())
  if (said === null) return null
  return (
    <>
      {said.text}
      {said.unit !== undefined && (
        <>
          {' '}
          <UnitLink unit={said.unit} />
        </>
      )}
    </>
  )
}

/** What the headline is asked for. */
function useHeadlineAsked(): HeadlineAsked {
  const { graph } = useAtlas()
  const selected = useViewState(({ view }) => view.selected)
  return { selected, stateOf: useRowStates(), graph, locale: useLocale(), t: useWords(words) }
}

/** Copies the rows that are selected, or all of them. */
function useCopy({ rows, columns }: ShownTable) {
  const t = useWords(words)
  const selected = useViewState(({ view }) => view.selected)
  const [said, say] = useState('')
  // A row under two values is one.
  const lines = rows.filter(
    ({ heading, mark }, i) =>
      heading === undefined && (mark === undefined || rows.findIndex((one) => one.mark === mark) === i),
  )
  const chosen = lines.filter(({ mark }) => mark !== undefined && selected.includes(mark))
  const copied = chosen.length > 0 ? chosen : lines
  const copy = () => {
    void copyText(toTsv(copied, columns)).then((isCopied) =>
      say(t(isCopied ? 'copied' : 'copied.not', { n: copied.length })),
    )
  }
  return { chosen, copied, copy, said }
}

/** What the rows stand for. */
function useStands(rows: readonly Row[]): readonly string[] {
  const graph = useEvidence()
  return useMemo(() => standsOfAll(rows, graph), [rows, graph])
}
