// What is listed, in which columns, and how are claims counted?

import { columnKey, columnsOf, shownColumns } from '../../core/query/table-columns.ts'
import { useWords } from '../../i18n/language.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useActions, useViewState } from '../../state/atlas.ts'
import { optionOf, withOption } from '../../state/options.ts'
import { CountChoices } from './CountChoices.tsx'
import { words as tabWords } from './door/words.ts'
import { words } from './words.ts'
import './TableSide.css'

/** What stands at the side of the table. */
export function TableSide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const { choose } = useActions()
  const isGaps = useViewState(({ view }) => optionOf(view.options, 'table') === 'gaps')
  const once = useViewState(({ view }) => optionOf(view.options, 'origin') === 'once')
  return (
    <div className="choices">
      <OptionChoices
        option="table"
        label={t('list')}
        nameOf={(id) => tab(`table.${id}`)}
        // An order by one table's columns says nothing in another.
        along={(options) => ({
          options: withOption(withOption(withOption(options, 'sort', 'given'), 'count', 'usual'), 'next', 'usual'),
          rows: [],
        })}
      />
      <CountChoices />
      <ColumnChoices />
      <section>
        <h2>{t('count')}</h2>
        <label className="choice-switch">
          <input type="checkbox" checked={once} onChange={() => choose('origin', once ? 'each' : 'once')} />
          {t('count.once')}
        </label>
        <p className="table-note">{t('count.note')}</p>
        {isGaps && <p className="table-note">{t('gaps.note')}</p>}
      </section>
      <p className="table-note">{t('keys')}</p>
    </div>
  )
}

/** The columns of the table in front, to be shown or hidden. */
function ColumnChoices() {
  const t = useWords(words)
  const { turnColumn } = useActions()
  const { options, columns: turned } = useViewState(({ view }) => view)
  const table = optionOf(options, 'table')
  const shown = shownColumns(table, turned)
  return (
    <details className="table-columns">
      <summary>{t('columns.of', { n: shown.length, all: columnsOf(table).length })}</summary>
      <ul>
        {columnsOf(table).map((id) => (
          <li key={id}>
            <label className="choice-switch">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                // The last column stays: rows without one say nothing.
                disabled={shown.length === 1 && shown.includes(id)}
                onChange={() => turnColumn(columnKey(table, id))}
              />
              {t(`column.${id}`)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
