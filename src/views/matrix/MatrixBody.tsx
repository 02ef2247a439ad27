// What stands under the headline of the matrix? The grid, whole or as far as its frame has room, and what has no place in it.

import { type RefObject, useMemo, useRef } from 'react'
import { endsOf } from '../../core/query/ends.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import { rootSize } from '../../ui/root-size.ts'
import { type FittedMatrix, fitMatrix } from './fit.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import type { ShownMatrix } from './shown-matrix.ts'
import { type GridSentence, sentencesUnder } from './under-grid.ts'
import { useMatrixHeads } from './use-shown-matrix.ts'
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

/** The heads of the columns, over nothing. */
export function MatrixTop() {
  return (
    <div className="matrix-body matrix-top">
      <MatrixGrid fitted={wholeOf(useMatrixHeads())} />
    </div>
  )
}

function FramedBody({ shown }: { readonly shown: ShownMatrix }) {
  const { graph } = useAtlas()
  const nameOf = useShortName(graph)
  const selected = useViewState(({ view }) => view.selected)
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const fitted = useMemo(() => {
    const keep = selected.flatMap((id) => endsOf(graph, id))
    return size === null ? wholeOf(shown) : fitMatrix(shown, { room: size, root: rootSize(), keep, nameOf, isFar })
  }, [graph, shown, size, selected, nameOf, isFar])
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
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const nameOf = useShortName(graph)
  return (
    <div ref={frame} className="matrix-body whole-in-figure">
      <MatrixGrid fitted={fitted} />
      {sentencesUnder(shown, fitted.left, { nameOf, locale, t }).map(({ of, text }) => (
        <p key={of} className={isCounted(of) ? `matrix-silent matrix-${of}` : 'matrix-silent'}>
          {text}
        </p>
      ))}
      <p className="matrix-hint">{t('hint')}</p>
    </div>
  )
}

/** Heads that are counted, not named: those have a place of their own in a frame. */
function isCounted(of: GridSentence['of']): boolean {
  return of === 'no-room' || of === 'hidden'
}
