// Who is tied to what? One cell for each pair; a number, a shade and a stroke say how many and how firm.

import { useCallback, useEffect, useMemo } from 'react'
import { standsOf } from '../../core/graph/lens.ts'
import type { MatrixId } from '../../core/graph/matrix.ts'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { type Order, orderMatrix } from '../../core/query/matrix-order.ts'
import { emptyText } from '../../i18n/filters.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { intlLocale, type Locale } from '../../i18n/locales.ts'
import { inline, insideSentence } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { useCulprit } from '../../state/culprit.ts'
import { optionOf } from '../../state/options.ts'
import { EmptyResult } from '../../ui/EmptyResult.tsx'
import { words as tabWords } from './door/words.ts'
import { factsOf, fullest, type MatrixFacts } from './facts.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { words } from './words.ts'
import './matrix.css'

/** The matrix, its headline, and what has no cell in it. */
export function MatrixView() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const locale = useLocale()
  const language = useLanguage()
  const { rest } = useActions()
  const { options, sift, facets, view } = useViewState((store) => store.view)
  const pair: MatrixId = optionOf(options, 'matrix')
  const order: Order = optionOf(options, 'order')
  const matrix = lenses.matrix(pair, sift, facets)
  const ordered = useMemo(() => {
    const collator = new Intl.Collator(intlLocale(locale))
    const name = (id: string) => inline(graph.shortOf(id), language)
    return orderMatrix(graph, matrix, order, (a, b) => collator.compare(name(a), name(b)))
  }, [graph, matrix, order, locale, language])
  // A column without a cell has its place where the report gives the crime a heading, or where it is asked for; others are named below.
  const shown = useMemo(
    () => ({
      rows: ordered.rows.filter((row) => row.stays || !row.alone),
      columns: ordered.columns.filter((column) => !column.alone || holdsPart(ordered.columns, graph, column.id)),
    }),
    [ordered, graph],
  )
  const silent = ordered.columns.filter((column) => !shown.columns.includes(column))
  const facts = useMemo(() => factsOf(matrix, shown), [matrix, shown])
  const isEmpty = useCallback(
    (others: Facets, other: Sift) => lenses.matrix(pair, other, others).links.length === 0,
    [lenses, pair],
  )
  const { culprit, undo } = useCulprit(isEmpty)
  const { why, action } = emptyText(culprit, graph.dataset.ontology, locale)
  const isFront = view === 'matrix'
  useEffect(() => {
    if (isFront) rest(matrix.links.flatMap(standsOf))
    return () => rest(null)
  }, [isFront, matrix, rest])
  const nameOf = (id: string) => inline(graph.shortOf(id), language)
  return (
    <section className="matrix" aria-label={tab(`pair.${pair}`)}>
      <header className="headline">
        <h1>{titleOf(facts, pair, nameOf, locale, t)}</h1>
        <p>{supportOf(facts, pair, nameOf, t)}</p>
      </header>
      {matrix.links.length === 0 ? (
        <EmptyResult why={why} action={action} onUndo={undo} />
      ) : (
        <div className="matrix-body">
          <MatrixGrid pair={pair} matrix={matrix} shown={shown} facts={facts} />
          {silent.length > 0 && (
            <p className="matrix-silent">
              {t('without', {
                list: listText(
                  silent.map(({ id }) => insideSentence(nameOf(id))),
                  locale,
                ),
              })}
            </p>
          )}
          <p className="matrix-hint">{t('hint')}</p>
        </div>
      )}
    </section>
  )
}

/** A parent without a cell of its own stays above its parts. */
function holdsPart(
  columns: readonly { readonly id: string; readonly alone: boolean }[],
  graph: ReturnType<typeof useAtlas>['graph'],
  id: string,
): boolean {
  return columns.some((column) => !column.alone && graph.entities.get(column.id)?.parent === id)
}

type T = ReturnType<typeof useWords<keyof typeof words.english>>

function titleOf(
  { rows, columns }: MatrixFacts,
  pair: MatrixId,
  nameOf: (id: string) => string,
  locale: Locale,
  t: T,
): string {
  const top = fullest(pair === 'body-crime' ? rows : columns)
  if (columns.every(({ cells }) => cells.length === 0) || top[0] === undefined) return t('title.none')
  return t(`title.${pair}`, {
    top: listText(
      top.map(({ id }, i) => (i === 0 ? nameOf(id) : insideSentence(nameOf(id)))),
      locale,
    ),
    k: top.length,
    n: top[0].cells.length,
    own: columns.filter(({ cells }) => cells.length === 1).length,
    total: columns.length,
  })
}

function supportOf({ limited }: MatrixFacts, pair: MatrixId, nameOf: (id: string) => string, t: T): string {
  if (pair.endsWith('region')) return t('support.region')
  if (pair === 'body-crime') return t('support.lead')
  return limited === undefined
    ? t('support.silent')
    : t('support.limited', { row: nameOf(limited.row), column: insideSentence(nameOf(limited.column)) })
}
