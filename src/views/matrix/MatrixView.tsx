// Who is tied to what? One cell for each pair; a number, a shade and a stroke say how many and how firm.

import { useCallback, useMemo } from 'react'
import { type LensNode, standsOf } from '../../core/graph/lens.ts'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { nameInside, useShortName } from '../../i18n/names.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting } from '../../state/atlas.ts'
import { words as tabWords } from './door/words.ts'
import { supportOf, titleOf } from './headline.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
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
  const { pair, facts, cells, denials, leavesOut } = shown
  const isEmpty = cells.size + denials.size === 0
  const below = [...shown.silent, ...shown.leftOut, ...shown.unled]
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
  const subject = { pair, facts, below: below.length, leavesOut, nameOf, locale, t }
  return (
    <ViewFrame
      name="matrix"
      label={tab(`pair.${pair}`)}
      title={titleOf(subject)}
      support={supportOf(subject)}
      isEmpty={isEmpty}
      wouldBeEmpty={wouldBeEmpty}
    >
      {!isEmpty && (
        <div className="matrix-body whole-in-figure">
          <MatrixGrid shown={shown} />
          <Hidden rows={shown.hidden} />
          <Without heads={shown.emptied} label="without.left" />
          <Without heads={shown.silent} label="without" />
          <Without heads={shown.leftOut} label="without.left" />
          <Without heads={shown.unled} label="unled" />
          <p className="matrix-hint">{t('hint')}</p>
        </div>
      )}
    </ViewFrame>
  )
}

/** How many rows the filters take out of sight, by kind. */
function Hidden({ rows }: { readonly rows: readonly LensNode[] }) {
  const t = useWords(words)
  const locale = useLocale()
  const counts = ROW_KINDS.map((kind) => ({ kind, n: rows.filter((row) => row.kind === kind).length }))
  const list = counts.filter(({ n }) => n > 0).map(({ kind, n }) => t(`rows.${kind}`, { n }))
  return list.length === 0 ? null : <p className="matrix-silent">{t('hidden', { list: listText(list, locale) })}</p>
}

/** What stands in rows. */
const ROW_KINDS = ['group', 'actor', 'body'] as const

/** Heads without a cell, in a sentence. */
function Without({
  heads,
  label,
}: {
  readonly heads: readonly LensNode[]
  readonly label: 'without' | 'without.left' | 'unled'
}) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const nameOf = useShortName(graph)
  if (heads.length === 0) return null
  const list = listText(
    heads.map(({ id }) => nameInside(id, nameOf(id))),
    locale,
  )
  return <p className="matrix-silent">{t(label, { list })}</p>
}
