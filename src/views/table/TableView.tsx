// Everything the dataset holds, row by row: what is selected here is selected everywhere.

import { useEffect, useMemo, useState } from 'react'
import { type Row, toTsv } from '../../core/query/table-rows.ts'
import { emptyText } from '../../i18n/filters.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { useActions, useEvidence, useHref, useViewState } from '../../state/atlas.ts'
import { useCulprit } from '../../state/culprit.ts'
import { UnitChip } from '../../ui/ClaimCard.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { EmptyResult } from '../../ui/EmptyResult.tsx'
import { words as tabWords } from './door/words.ts'
import { TableGrid } from './TableGrid.tsx'
import { useTable } from './use-rows.ts'
import { words } from './words.ts'
import './table.css'

/** The table, its headline, and the way out of it. */
export function TableView() {
  const shown = useTable()
  const { table, rows, columns, facts, isEmpty } = shown
  const { culprit, undo } = useCulprit(isEmpty)
  const t = useWords(words)
  const tab = useWords(tabWords)
  const locale = useLocale()
  const href = useHref()
  const { rest } = useActions()
  const isFront = useViewState(({ view }) => view.view === 'table')
  const selected = useViewState(({ view }) => view.selected)
  const { dataset } = useEvidence()
  const unit = dataset.guide.notExhaustive
  const { why, action } = emptyText(culprit, dataset.ontology, locale)
  const stands = useMemo(() => [...dataset.claims, ...dataset.activities].map(({ id }) => id), [dataset])
  const [said, say] = useState('')
  useEffect(() => {
    if (isFront) rest(isOfStands(rows) ? rows.map(({ id }) => id) : stands)
    return () => rest(null)
  }, [isFront, rows, stands, rest])
  const chosen = rows.filter(({ mark }) => mark !== undefined && selected.includes(mark))
  const copied = chosen.length > 0 ? chosen : rows
  const copy = async () => {
    const isCopied = await copyText(toTsv(copied, columns))
    say(t(isCopied ? 'copied' : 'copied.not', { n: copied.length }))
  }
  return (
    <section className="table" aria-label={tab(`table.${table}`)}>
      <header className="headline">
        <h1>{rows.length === 0 ? t('title.none') : t(`title.${table}`, facts)}</h1>
        <p>
          {t(table === 'gaps' && unit === undefined ? 'support.gaps.plain' : `support.${table}`, facts)}{' '}
          {table === 'gaps' && unit !== undefined && (
            <UnitChip
              href={href({ view: 'report', unit: unit })}
              label={unitMark(unit, locale)}
              name={unitName(unit, locale)}
            />
          )}
        </p>
      </header>
      <div className="table-tools">
        <span>{t('rows', { n: rows.length, chosen: chosen.length })}</span>
        <button type="button" className="plain-button" disabled={rows.length === 0} onClick={() => void copy()}>
          {t(chosen.length > 0 ? 'copy.chosen' : 'copy', { n: copied.length })}
        </button>
        <span role="status">{said}</span>
      </div>
      {rows.length === 0 ? (
        <EmptyResult why={why} action={action} onUndo={undo} />
      ) : (
        <TableGrid key={table} shown={shown} onCopy={() => void copy()} />
      )}
    </section>
  )
}

/** Whether rows are claims, activities or recommendations themselves; names and sources stand for the claims on them. */
function isOfStands(rows: readonly Row[]): boolean {
  return rows.every(({ id }) => /^(claim|activity|rec):/.test(id))
}
