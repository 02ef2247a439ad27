// Which rows, columns and cells does the matrix show now, and in which order?

import { useMemo } from 'react'
import { NO_SIFT } from '../../core/graph/sift.ts'
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
  const pair = optionOf(options, 'matrix')
  const matrix = lenses.matrix(pair, sift, facets)
  const whole = lenses.matrix(pair, NO_SIFT, {})
  return useMemo(() => {
    const collator = new Intl.Collator(intlLocale(locale))
    return showMatrix({ graph, evidence, matrix, whole }, order, (a, b) => collator.compare(name(a), name(b)))
  }, [graph, evidence, matrix, whole, order, locale, name])
}
