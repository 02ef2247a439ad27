// Which views and panels are there? Whatever has a folder; nobody else names them.

import type { Capabilities } from '../core/model/capability.ts'
import type { PanelDefinition, ViewDefinition } from '../ui/view.ts'

/** The views, in the order of their tabs. */
export const VIEWS: readonly ViewDefinition[] = Object.values(
  import.meta.glob<ViewDefinition>('../views/*/view.ts', { eager: true, import: 'view' }),
).sort((a, b) => a.order - b.order)

/** The views that have something to show of a dataset. */
export function viewsWith(has: Capabilities): readonly ViewDefinition[] {
  return VIEWS.filter(({ needs }) => needs === undefined || needs.some((one) => has.has(one)))
}

/** The panels that stand beside every view. */
export const PANELS: readonly PanelDefinition[] = Object.values(
  import.meta.glob<PanelDefinition>('../views/panels/*/panel.ts', { eager: true, import: 'panel' }),
)

/** The view that comes beside another when none is named: the last one in the row of tabs, or the first beside that. */
export function partnerOf(views: readonly ViewDefinition[], front: string): string | null {
  const able = views.filter(({ canSplit }) => canSplit).map(({ id }) => id)
  return (front === able.at(-1) ? able[0] : able.at(-1)) ?? null
}
