// Which rows, columns and cells does the matrix show now, and in which order?

import { useMemo } from 'react'
import { useLocale } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { type ShownMatrix, showMatrix } from './shown-matrix.ts'

/** The matrix as chosen, narrowed and ordered; the same object while nothing of that changes. */
export function useShownMatrix(): ShownMatrix {
  const { graph, lenses } = useAtlas()
  const evidence = useEvidence()
  const locale = useLocale()
  const name = useShortName(graph)
  const { options, sift, facets } = useViewState(({ view }) => view)
  const order = optionOf(options, 'order')
  const matrix = lenses.matrix(optionOf(options, 'matrix'), sift, facets)
  return useMemo(() => {
    const collator = new Intl.Collator(intlLocale(locale))
    return showMatrix(graph, evidence, matrix, order, (a, b) => collator.compare(name(a), name(b)))
  }, [graph, evidence, matrix, order, locale, name])
}
