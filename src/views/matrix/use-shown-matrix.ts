// Which rows, columns and cells does the matrix show now, and in which order?

import { useMemo } from 'react'
import { useLocale } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { byNameIn, headsOf, matrixSourceOf, type ShownMatrix, showMatrix } from './shown-matrix.ts'

/** The matrix as chosen, narrowed and ordered; the same object while nothing of that changes. */
export function useShownMatrix(): ShownMatrix {
  return useMatrix(showMatrix)
}

/** Its columns alone. */
export function useMatrixHeads(): ShownMatrix {
  return useMatrix(headsOf)
}

function useMatrix(make: typeof showMatrix): ShownMatrix {
  const atlas = useAtlas()
  const locale = useLocale()
  const name = useShortName(atlas.graph)
  const view = useViewState((store) => store.view)
  const { graph, evidence, matrix, whole } = matrixSourceOf(atlas, view)
  const order = optionOf(view.options, 'order')
  return useMemo(
    () => make({ graph, evidence, matrix, whole }, order, byNameIn(locale, name)),
    [make, graph, evidence, matrix, whole, order, locale, name],
  )
}
