// What stands over the columns? Their names, how many cells each has, and what the numbers at the end count.

import type { LensNode } from '../../core/graph/lens.ts'
import type { EntityId } from '../../core/model/ids.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { spotItem } from '../../ui/use-roving.ts'
import { sumText } from './MatrixRow.tsx'
import type { MatrixLight } from './matrix-light.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'

/** Columns and their heads. */
export function MatrixHeads({ shown, light }: { readonly shown: ShownMatrix; readonly light: MatrixLight }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const { pair, columns, facts } = shown
  const hasOurs = facts.rows.some(({ ours }) => ours > 0)
  // What stands behind the plus.
  const headed = (what: string) => (hasOurs ? t('totals.ours', { what }) : what)
  const lookOf = (id: string) => (light.heads.has(id) ? 'lit' : '')
  return (
    <>
      <colgroup>
        <col className="row-heads" />
        {columns.map(({ id }) => (
          <col key={id} className={lookOf(id)} />
        ))}
        <col className="totals" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {facts.columns.map(({ id, said, ours }, i) => (
            <th key={id} scope="col" className={`${lookOf(id)}${familyClass(graph.entities.get(id)?.parent, columns)}`}>
              <button
                type="button"
                data-id={id}
                data-at={spotItem({ row: -1, column: i })}
                tabIndex={light.tabIndexOf(spotItem({ row: -1, column: i }))}
                aria-label={t('head', {
                  name: name(id),
                  n: said,
                  ours,
                  what: t(`tied.${pair}`, { n: said }),
                })}
              >
                <span className="column-name">{graph.shortOf(id)?.[language]}</span>
              </button>
            </th>
          ))}
          <td />
        </tr>
        <tr className="counts-row">
          <td>{headed(t(`tied.${pair}`, { n: columns.length }))}</td>
          {facts.columns.map(({ id, said, ours }) => (
            <td key={id} className={lookOf(id)}>
              {sumText(said, ours)}
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
