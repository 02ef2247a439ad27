// The line between two views side by side: dragged, moved by arrow keys, or by buttons. The views themselves stay where they are in
// the page; they are only told how much of it is theirs.

import { ChevronsLeft, ChevronsRight, Columns2, X } from 'lucide-react'
import { useEffect } from 'react'
import { Group, type Layout, type LayoutChangedMeta, Panel, Separator, useGroupRef } from 'react-resizable-panels'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { SHARES } from '../../state/view-state.ts'
import { viewsWith } from '../registry.ts'
import { words } from './words.ts'
import './SplitFrame.css'

const LEAST = String(SHARES.least)
/** Percent that a press moves the line. */
const STEP = 10

/**
 * Over both views; only the line and the bar over the second take the pointer. `onDrag` is told the first one's share in percent
 * while the line moves, and `null` when it rests: then the link says it.
 */
export function SplitFrame({
  beside,
  onDrag,
}: {
  readonly beside: string
  readonly onDrag: (share: number | null) => void
}) {
  const t = useWords(words)
  const { moveSplit } = useActions()
  const share = useViewState(({ view }) => view.share)
  const group = useGroupRef()
  // The line stands where the link says, before a step back too.
  useEffect(() => {
    if (group.current?.getLayout()['front'] !== share) group.current?.setLayout(layoutOf(share))
  }, [group, share])
  useEffect(() => () => onDrag(null), [onDrag])
  const rest = ({ front }: Layout, { isUserInteraction }: LayoutChangedMeta) => {
    onDrag(null)
    if (!isUserInteraction || front === undefined) return
    moveSplit(front)
    group.current?.setLayout(layoutOf(Math.round(front)))
  }
  return (
    <Group
      className="split-group"
      orientation="horizontal"
      groupRef={group}
      defaultLayout={layoutOf(share)}
      onLayoutChange={({ front }) => onDrag(front ?? null)}
      onLayoutChanged={rest}
    >
      <Panel id="front" minSize={LEAST} />
      <Separator className="split-line" aria-label={t('split.line')} />
      <Panel id="beside" minSize={LEAST}>
        <SplitBar beside={beside} />
      </Panel>
    </Group>
  )
}

function layoutOf(share: number): Layout {
  return { front: share, beside: 100 - share }
}

/** Over the second view: which one it is, and how it is put away. */
function SplitBar({ beside }: { readonly beside: string }) {
  const t = useWords(words)
  const locale = useLocale()
  const { has } = useAtlas()
  const { setSplit, moveSplit } = useActions()
  const { view: front, share } = useViewState(({ view }) => view)
  return (
    <div className="split-bar">
      <Columns2 size={14} aria-hidden="true" />
      <select aria-label={t('split.view')} value={beside} onChange={({ target }) => setSplit(target.value)}>
        {viewsWith(has)
          .filter(({ id, canSplit }) => canSplit && id !== front)
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label(locale)}
            </option>
          ))}
      </select>
      <button
        type="button"
        aria-label={t('split.wider')}
        disabled={share <= SHARES.least}
        onClick={() => moveSplit(share - STEP)}
      >
        <ChevronsLeft size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('split.narrower')}
        disabled={share >= SHARES.most}
        onClick={() => moveSplit(share + STEP)}
      >
        <ChevronsRight size={14} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('split.close')} onClick={() => setSplit(null)}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  )
}
