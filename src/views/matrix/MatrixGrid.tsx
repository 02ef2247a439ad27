// The cells. One tab stop; arrows walk, Enter selects, O keeps a head alone: the heads stay, so that it can be undone.

import type { CSSProperties } from 'react'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { useMoves } from '../../hooks/use-moves.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { rem } from '../../ui/root-size.ts'
import { words as tabWords } from './door/words.ts'
import { type FittedMatrix, overhangOf, riseOf } from './fit.ts'
import { MatrixHeads } from './MatrixHeads.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { useMatrixLight } from './matrix-light.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { words } from './words.ts'
import './MatrixGrid.css'

/** The grid; heads are cells of it too, so that arrows reach them. */
export function MatrixGrid({ fitted: { shown, isTight, row } }: { readonly fitted: FittedMatrix }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const { frame, tabIndexOf, onFocus, onKeyDown } = useGridKeys(shown)
  const pointer = useGridPointer()
  const light = useMatrixLight(tabIndexOf)
  const { pair, rows, columns } = shown
  useMoves(frame, [...rows, ...columns].map(({ id }) => id).join())
  const named = rows.filter(({ block }) => block === 0)
  const unnamed = rows.filter(({ block }) => block > 0)
  const names = columns.map(({ id }) => graph.shortOf(id)?.[language] ?? '')
  // In a frame a row has its height from what room there is, and the names have the rest.
  const room: Readonly<Record<string, string>> =
    row === undefined ? { '--top': rem(riseOf(names)), '--over': rem(overhangOf(names)) } : { '--row': `${row}px` }
  return (
    <table
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the authoring practices, on a native table
      role="grid"
      className={isTight ? 'matrix-grid matrix-tight' : 'matrix-grid'}
      aria-label={tab(`pair.${pair}`)}
      style={
        {
          '--columns': columns.length,
          '--rows': named.length || rows.length,
          ...room,
        } as CSSProperties
      }
      {...pointer}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        onFocus(event)
        pointer.onFocus(event)
      }}
    >
      <MatrixHeads shown={shown} light={light} />
      {named.length > 0 && (
        <tbody>
          {named.map((one, i) => (
            <MatrixRow key={one.id} row={one} at={i} shown={shown} light={light} />
          ))}
        </tbody>
      )}
      {unnamed.length > 0 && (
        <tbody>
          <tr className="matrix-unnamed">
            <th colSpan={columns.length + 2} scope="rowgroup">
              {t('unnamed', { own: ofOwnKind(graph.dataset.entities, 'actor') })}
            </th>
          </tr>
          {unnamed.map((one, i) => (
            <MatrixRow key={one.id} row={one} at={named.length + i} shown={shown} light={light} />
          ))}
        </tbody>
      )}
    </table>
  )
}
