// What stands under the headline of the matrix? The grid, whole or as far as its frame has room, and what has no place in it.

import { type RefObject, useMemo, useRef } from 'react'
import type { LensNode } from '../../core/graph/lens.ts'
import { endsOf } from '../../core/query/ends.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { nameInside, useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { rootSize } from '../../ui/root-size.ts'
import { type FittedMatrix, fitMatrix } from './fit.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import type { ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'
import './MatrixBody.css'

/** Whole on a page and in a figure, which are moved or as long as it; in any other frame what that has room for. */
export function MatrixBody({ shown }: { readonly shown: ShownMatrix }) {
  const chrome = useViewState(({ view }) => view.chrome)
  const isLong = chrome === 'page' || chrome === 'figure'
  return isLong ? <Sentences shown={shown} fitted={wholeOf(shown)} /> : <FramedBody shown={shown} />
}

function wholeOf(shown: ShownMatrix): FittedMatrix {
  return { shown, left: [], isTight: false, row: undefined }
}

function FramedBody({ shown }: { readonly shown: ShownMatrix }) {
  const { graph } = useAtlas()
  const nameOf = useShortName(graph)
  const selected = useViewState(({ view }) => view.selected)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const fitted = useMemo(() => {
    const keep = selected.flatMap((id) => endsOf(graph, id))
    return size === null ? wholeOf(shown) : fitMatrix(shown, { room: size, root: rootSize(), keep, nameOf })
  }, [graph, shown, size, selected, nameOf])
  return <Sentences shown={shown} fitted={fitted} frame={frame} />
}

/** The grid and the sentences under it. */
function Sentences({
  shown,
  fitted,
  frame,
}: {
  readonly shown: ShownMatrix
  readonly fitted: FittedMatrix
  readonly frame?: RefObject<HTMLDivElement | null>
}) {
  const t = useWords(words)
  return (
    <div ref={frame} className="matrix-body whole-in-figure">
      <MatrixGrid fitted={fitted} />
      <Counted heads={fitted.left} label="no.room" />
      <Counted heads={shown.hidden} label="hidden" />
      <Without heads={shown.emptied} label="without.left" />
      <Without heads={shown.silent} label="without" />
      <Without heads={shown.leftOut} label="without.left" />
      <Without heads={shown.unled} label="unled" />
      <p className="matrix-hint">{t('hint')}</p>
    </div>
  )
}

/** How many heads are not in sight, by kind, and why: the filters, or a frame without room. */
function Counted({ heads, label }: { readonly heads: readonly LensNode[]; readonly label: 'hidden' | 'no.room' }) {
  const t = useWords(words)
  const locale = useLocale()
  const counts = HEAD_KINDS.map((kind) => ({ kind, n: heads.filter((head) => head.kind === kind).length }))
  const list = counts.filter(({ n }) => n > 0).map(({ kind, n }) => t(`heads.${kind}`, { n }))
  if (list.length === 0) return null
  return (
    <p className={`matrix-silent matrix-${label === 'hidden' ? 'hidden' : 'no-room'}`}>
      {t(label, { list: listText(list, locale) })}
    </p>
  )
}

/** What stands in rows and columns. */
const HEAD_KINDS = ['group', 'actor', 'body', 'crime', 'place'] as const

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
