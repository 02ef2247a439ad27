// Which rows, columns and cells does the matrix show now, and in which order?

import { useMemo } from 'react'
import { NO_SIFT } from '../../core/graph/sift.ts'
import { useLocale } from '../../i18n/language.ts'
import { dataLanguage, intlLocale, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { type Atlas, useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { type MatrixSubject, supportOf, titleOf } from './headline.ts'
import { type MatrixSource, type ShownMatrix, showMatrix } from './shown-matrix.ts'

/** The matrix as chosen, narrowed and ordered; the same object while nothing of that changes. */
export function useShownMatrix(): ShownMatrix {
  const { graph, lenses } = useAtlas()
  const evidence = useEvidence()
  const locale = useLocale()
  const { options, sift, facets } = useViewState(({ view }) => view)
  const order = optionOf(options, 'order')
  const pair = optionOf(options, 'matrix')
  const matrix = lenses.matrix(pair, sift, facets)
  const whole = lenses.matrix(pair, NO_SIFT, {})
  return useMemo(
    () => ordered({ graph, evidence, matrix, whole }, order, locale),
    [graph, evidence, matrix, whole, order, locale],
  )
}

/** The same in a state, whether it is on screen or not. */
export function shownMatrixAt(
  { graph, lenses }: Pick<Atlas, 'graph' | 'lenses'>,
  { options, sift, facets }: ViewState,
  locale: Locale,
): ShownMatrix {
  const pair = optionOf(options, 'matrix')
  const source = {
    graph,
    evidence: lenses.narrowed({ facets, sure: sift.sure }),
    matrix: lenses.matrix(pair, sift, facets),
    whole: lenses.matrix(pair, NO_SIFT, {}),
  }
  return ordered(source, optionOf(options, 'order'), locale)
}

function ordered(source: MatrixSource, order: Parameters<typeof showMatrix>[1], locale: Locale): ShownMatrix {
  const collator = new Intl.Collator(intlLocale(locale))
  const name = (id: string) => shortName(id, source.graph, dataLanguage(locale))
  return showMatrix(source, order, (a, b) => collator.compare(name(a), name(b)))
}

/** What a matrix answers, and what that rests on. */
export function matrixHeadline(
  shown: ShownMatrix,
  words: Pick<MatrixSubject, 'nameOf' | 'locale' | 't'>,
): { readonly title: string; readonly support: string } {
  const { pair, facts, leavesOut, silent, leftOut, unled } = shown
  const subject = { pair, facts, leavesOut, below: silent.length + leftOut.length + unled.length, ...words }
  return { title: titleOf(subject), support: supportOf(subject) }
}
