// The line between two views side by side: dragged, or moved by arrow keys. The views themselves stay where they are in
// the page; they are only told how much of it is theirs.

import { Columns2, X } from 'lucide-react'
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels'
import { useLocale, useWords } from '../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../state/atlas.ts'
import { viewsWith } from './registry.ts'
import { words } from './words.ts'
import './SplitFrame.css'

/** Over both views; only the line and the bar over the second take the pointer. `onShare` is told the first one's share in percent. */
export function SplitFrame({
  beside,
  onShare,
}: {
  readonly beside: string
  readonly onShare: (share: number) => void
}) {
  const t = useWords(words)
  const locale = useLocale()
  const { has } = useAtlas()
  const { setSplit } = useActions()
  const front = useViewState(({ view }) => view.view)
  const layout = ({ front: share }: Layout) => onShare(share ?? 50)
  return (
    <Group className="split-group" orientation="horizontal" onLayoutChange={layout}>
      <Panel id="front" minSize="30" defaultSize="56" />
      <Separator className="split-line" aria-label={t('split.line')} />
      <Panel id="beside" minSize="28">
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
          <button type="button" aria-label={t('split.close')} onClick={() => setSplit(null)}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      </Panel>
    </Group>
  )
}
