// What stands at the side of the view in front: its legend, its outline.

import { type ComponentType, useEffect } from 'react'
import { useLocale } from '../i18n/language.ts'
import { useActions, useViewState } from '../state/atlas.ts'
import { Part } from './Part.tsx'
import { VIEWS } from './registry.ts'
import { SideShell } from './shells.tsx'

/** The side of the view in front. */
export function PageSide({ of: Side }: { readonly of: ComponentType }) {
  const locale = useLocale()
  const front = useViewState(({ view }) => view.view)
  const isOpen = useViewState((store) => store.isSideOpen)
  return (
    <SideShell label={VIEWS.find(({ id }) => id === front)?.sideLabel?.(locale)} isOpen={isOpen}>
      <Part of={Side} />
    </SideShell>
  )
}

/** Where the side stands over the view, the next step shuts it, even one to a view that has none. */
export function useSideUntilNextStep(): void {
  const { openSide } = useActions()
  const front = useViewState((store) => store.view.view)
  const lens = useViewState((store) => store.view.lens)
  const unit = useViewState((store) => store.view.unit)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the steps that shut it; a filter is none
  useEffect(() => openSide(false), [front, lens, unit, openSide])
}
