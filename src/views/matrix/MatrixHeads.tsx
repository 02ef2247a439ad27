// What stands over the columns? Their names, how many cells each has, and what the numbers at the end count.

import type { LensNode } from '../../core/graph/lens.ts'
import type { EntityId } from '../../core/model/ids.ts'
import { spotItem } from '../../hooks/use-roving.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { sumText } from './MatrixCell.tsx'
import type { MatrixLight } from './matrix-light.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'
import './MatrixHeads.css'

/** Columns and their heads. */
export function MatrixHeads({ shown, light }: { readonly shown: ShownMatrix; readonly light: MatrixLight }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const { pair, columns, facts, emptinessOf } = shown
  const { of } = facts.over
  const tied = (n: number) => t(of === 'unnamed' ? 'tied.unnamed' : `tied.${pair}`, { n })
  const hasOurs = facts.rows.some(({ ours }) => ours > 0)
  // What stands behind the plus.
  const headed = (what: string) => (hasOurs ? t('totals.ours', { what }) : what)
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
            <th key={id} scope="col" className={`${lookOf(id)}${familyClass(graph.entities.get(id)?.parent, columns)}`}>
              <button
                type="button"
                data-id={id}
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
          <td>{headed(tied(columns.length))}</td>
          {facts.over.columns.map(({ id, said, ours }) => (
            <td key={id} className={lookOf(id)}>
              {emptinessOf(id) === 'left' ? '–' : sumText(said, ours)}
            </td>
          ))}
          <td>{headed(t(`total.${pair}`, { n: columns.length }))}</td>
        </tr>
      </thead>
    </>
  )
}

/** Parts of a crime beside their parent, or beside one another, carry one bar. */
function familyClass(parent: EntityId | undefined, columns: readonly LensNode[]): string {
  return columns.some(({ id, kind }) => id === parent && kind === 'crime') ? ' part' : ''
}
