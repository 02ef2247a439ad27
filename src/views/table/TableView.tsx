// Everything the dataset holds, row by row: what is selected here is selected everywhere.

import { useMemo, useState } from 'react'
import { type Row, toTsv } from '../../core/query/table-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useEvidence, useResting, useViewState } from '../../state/atlas.ts'
import { copyText } from '../../ui/copy-text.ts'
import { words as tabWords } from './door/words.ts'
import { supportOf, titleOf } from './headline.ts'
import { standsOfAll } from './rows/stands.ts'
import { TableGrid } from './TableGrid.tsx'
import { type ShownTable, useTable } from './use-rows.ts'
import { words } from './words.ts'
import './TableView.css'

/** The table, its headline, and the way out of it. */
export function TableView() {
  const shown = useTable()
  const { table, rows } = shown
  const t = useWords(words)
  const tab = useWords(tabWords)
  useResting('table', useStands(rows))
  const { chosen, copied, copy, said } = useCopy(shown)
  const isEmpty = rows.length === 0
  return (
    <ViewFrame
      name="table"
      label={tab(`table.${table}`)}
      title={titleOf(shown, t)}
      support={!isEmpty && <Support shown={shown} />}
      tools={
        <div className="table-tools">
          <span>{t('rows', { n: rows.length, chosen: chosen.length })}</span>
          <button type="button" className="plain-button" disabled={isEmpty} onClick={copy}>
            {t(chosen.length > 0 ? 'copy.chosen' : 'copy', { n: copied.length })}
          </button>
          <span role="status">{said}</span>
        </div>
      }
      isEmpty={isEmpty}
      wouldBeEmpty={shown.isEmpty}
    >
      {!isEmpty && <TableGrid key={table} shown={shown} onCopy={copy} />}
    </ViewFrame>
  )
}

/** What the table counts, and the unit that says so. */
function Support({ shown }: { readonly shown: ShownTable }) {
  const t = useWords(words)
  const { guide } = useEvidence().dataset
  const said = supportOf(shown, { guide, locale: useLocale(), t })
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

/** Copies the rows that are selected, or all of them. */
function useCopy({ rows, columns }: ShownTable) {
  const t = useWords(words)
  const selected = useViewState(({ view }) => view.selected)
  const [said, say] = useState('')
  const chosen = rows.filter(({ mark }) => mark !== undefined && selected.includes(mark))
  const copied = chosen.length > 0 ? chosen : rows
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
