// What stands over the columns? Their names, how many cells each has, and what the numbers at the end count.

import { spotItem } from '../../hooks/use-roving.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { sumText } from './facts.ts'
import { headWords } from './head-words.ts'
import type { MatrixLight } from './matrix-light.ts'
import { isPartAmong, type ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'
import './MatrixHeads.css'

/** Columns and their heads. */
export function MatrixHeads({ shown, light }: { readonly shown: ShownMatrix; readonly light: MatrixLight }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const { columns, facts, emptinessOf } = shown
  const { tied, counts, totals } = headWords(shown, t)
  const lookOf = (id: string) => (light.heads.has(id) ? 'lit' : '')
  return (
    <>
      <colgroup>
        <col className="matrix-row-heads" />
        {columns.map(({ id }) => (
          <col key={id} className={lookOf(id)} />
        ))}
        <col className="matrix-totals" />
      </colgroup>
      <thead className="matrix-heads">
        <tr>
          <td />
          {facts.over.columns.map(({ id, said, ours }, i) => (
            <th key={id} scope="col" className={`${lookOf(id)}${isPartAmong(graph, id, columns) ? ' part' : ''}`}>
              <button
                type="button"
                data-id={id}
                data-moves={id}
                data-at={spotItem({ row: -1, column: i })}
                tabIndex={light.tabIndexOf(spotItem({ row: -1, column: i }))}
                aria-label={
                  emptinessOf(id) === 'left'
                    ? t('head.left', { name: name(id) })
                    : t('head', { name: name(id), n: said, ours, what: tied(said) })
                }
              >
                <span className="matrix-column-name">{graph.shortOf(id)?.[language]}</span>
              </button>
            </th>
          ))}
          <td />
        </tr>
        <tr className="matrix-counts">
          <td>{counts}</td>
          {facts.over.columns.map(({ id, said, ours }) => (
            <td key={id} className={lookOf(id)}>
              {emptinessOf(id) === 'left' ? '–' : sumText(said, ours)}
            </td>
          ))}
          <td>{totals}</td>
        </tr>
      </thead>
    </>
  )
}
