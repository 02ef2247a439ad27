// What is listed, in which columns, and how are claims counted?

import { offersOption } from '../../core/query/offers.ts'
import { columnKey, columnsOf, shownColumns } from '../../core/query/table-columns.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { OPTIONS, optionOf, withOption } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { words } from './words.ts'

/** What stands at the side of the table. */
export function TableSide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const href = useHref()
  const { has } = useAtlas()
  const { turnColumn, choose } = useActions()
  const { options, columns: turned } = useViewState(({ view }) => view)
  const table = optionOf(options, 'table')
  const shown = shownColumns(table, turned)
  const once = optionOf(options, 'origin') === 'once'
  return (
    <div className="choices">
      <nav aria-label={t('list')}>
        <h2>{t('list')}</h2>
        <ul>
          {OPTIONS.table
            .filter((id) => offersOption(has, 'table', id))
            .map((id) => (
              <li key={id}>
                <a
                  className="choice"
                  // An order by one table's columns says nothing in another.
                  href={href({ options: withOption(withOption(options, 'table', id), 'sort', 'given') })}
                  aria-current={id === table ? 'true' : undefined}
                >
                  {tab(`table.${id}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <section>
        <h2>{t('columns')}</h2>
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
      </section>
      <section>
        <h2>{t('count')}</h2>
        <label className="choice-switch">
          <input type="checkbox" checked={once} onChange={() => choose('origin', once ? 'each' : 'once')} />
          {t('count.once')}
        </label>
        <p className="table-note">{t('count.note')}</p>
      </section>
      <p className="table-note">{t('keys')}</p>
    </div>
  )
}
