// Who is tied to what? One cell for each pair; a number, a shade and a stroke say how many and how firm.

import { useCallback, useMemo } from 'react'
import { standsOf } from '../../core/graph/lens.ts'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { words as tabWords } from './door/words.ts'
import { matrixHeadline } from './headline.ts'
import { MatrixBody, MatrixTop } from './MatrixBody.tsx'
import { selectedIn } from './selected.ts'
import { useShownMatrix } from './use-shown-matrix.ts'
import { words } from './words.ts'
import './MatrixView.css'

/** The matrix, its headline, and what has no cell in it. */
export function MatrixView() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const locale = useLocale()
  const nameOf = useShortName(graph)
  const shown = useShownMatrix()
  const { pair, cells, denials } = shown
  const isEmpty = cells.size + denials.size === 0
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) => {
      const { links, denials } = lenses.matrix(pair, sift, facets)
      return links.length + denials.length === 0
    },
    [lenses, pair],
  )
  useResting(
    'matrix',
    // A row that names two crimes stands in two cells.
    useMemo(() => [...new Set([...cells.values(), ...denials.values()].flatMap(standsOf))], [cells, denials]),
  )
  const chosen = useViewState(({ view }) => view.selected)
  const selected = isEmpty ? undefined : selectedIn(shown, graph, chosen)
  const { title, support } = matrixHeadline(shown, { nameOf, locale, t }, selected)
  return (
    <ViewFrame
      name="matrix"
      label={tab(`pair.${pair}`)}
      title={title}
      support={isEmpty ? '' : support}
      isEmpty={isEmpty}
      tools={isEmpty && <MatrixTop />}
      wouldBeEmpty={wouldBeEmpty}
    >
      {!isEmpty && <MatrixBody shown={shown} />}
    </ViewFrame>
  )
}
