// What is said of the selection, or of the open unit, beside every view; on a phone a sheet over it.

import type { ComponentType } from 'react'
import { useWords } from '../i18n/language.ts'
import { useViewState } from '../state/atlas.ts'
import type { StartProps } from '../ui/view.ts'
import { PanelShell } from './PanelShell.tsx'
import { NotHere, Part, Slot } from './Part.tsx'
import type { Sheet } from './use-sheet.ts'
import { useTexts } from './use-texts.ts'
import { words } from './words.ts'
import './PagePanel.css'

/** The panel: that of the view in front while a unit is open, otherwise the details. */
export function PagePanel({
  sheet,
  Panel,
  Start,
}: {
  readonly sheet: Sheet
  readonly Panel: ComponentType | undefined
  /** What the view says while nothing is selected. */
  readonly Start: ComponentType<StartProps> | undefined
}) {
  const t = useWords(words)
  const hasUnit = useViewState(({ view }) => view.unit !== null)
  const hasSelection = useViewState(({ view }) => view.selected.length > 0)
  const { state, retry } = useTexts(hasUnit || hasSelection)
  return (
    <PanelShell label={t('panel')}>
      <SheetHandle sheet={sheet} />
      {state === 'failed' && <NotHere what={t('failed.texts')} still={t('failed.texts.still')} onRetry={retry} />}
      {state === 'here' && (Panel && hasUnit ? <Part of={Panel} /> : <Slot name="details" Start={Start} />)}
    </PanelShell>
  )
}

/** On a phone the panel is a sheet: its handle drags it, and steps it up at a tap. */
function SheetHandle({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords(words)
  return (
    <button
      type="button"
      className="handle"
      aria-label={t(`sheet.${sheet.stop}`)}
      {...sheet.drag}
      onClick={sheet.cycle}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') sheet.move(1)
        else if (event.key === 'ArrowDown') sheet.move(-1)
        else return
        event.preventDefault()
      }}
    />
  )
}
