// By what are the rows counted, and each count by what in turn? Each choice says how many values it has in the rows that are left.

import { COUNT_BY, type CountId, isUsual, saidOfNext } from '../../core/query/table-counts.ts'
import { countValues } from '../../core/query/table-groups.ts'
import { useWords } from '../../i18n/language.ts'
import { useHref, useViewState } from '../../state/atlas.ts'
import { withOption } from '../../state/options.ts'
import { type ShownTable, useTable } from './use-rows.ts'
import { words } from './words.ts'

/** Both lists of choices; a column that has nothing in these rows is not offered. */
export function CountChoices() {
  const shown = useTable()
  const { table, listed, counted } = shown
  const choices = COUNT_BY[table].map((id) => ({ id, n: countValues(listed, id) })).filter(({ n }) => n > 0)
  return (
    <>
      <Choices option="count" choices={choices} chosen={counted?.by} shown={shown} />
      {counted && (
        <Choices
          option="next"
          choices={choices.filter(({ id }) => id !== counted.by)}
          chosen={counted.next}
          shown={shown}
        />
      )}
    </>
  )
}

interface ChoicesProps {
  readonly option: 'count' | 'next'
  readonly choices: readonly { readonly id: CountId; readonly n: number }[]
  readonly chosen: CountId | undefined
  readonly shown: ShownTable
}

function Choices({ option, choices, chosen, shown: { table } }: ChoicesProps) {
  const t = useWords(words)
  const href = useHref()
  const options = useViewState(({ view }) => view.options)
  const linkTo = (id: CountId | undefined) => {
    const value = option === 'next' ? saidOfNext(table, id) : isUsual(table, id) ? 'usual' : (id ?? 'none')
    // Another count has other columns: an order by one of them says nothing there.
    return href({ options: withOption(withOption(options, option, value), 'sort', 'given') })
  }
  return (
    <nav aria-label={t(`count.${option === 'count' ? 'by' : 'next'}`)}>
      <h2>{t(`count.${option === 'count' ? 'by' : 'next'}`)}</h2>
      <ul>
        {choices.map(({ id, n }) => (
          <li key={id}>
            <a className="choice" href={linkTo(id)} aria-current={id === chosen ? 'true' : undefined}>
              {t(`by.${id}`)}
              <span className="choice-count">{n}</span>
            </a>
          </li>
        ))}
        <li>
          <a className="choice" href={linkTo(undefined)} aria-current={chosen === undefined ? 'true' : undefined}>
            {t('count.none')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
