// Which views and panels are there? Whatever has a folder; nobody else names them.

import type { PanelDefinition, ViewDefinition } from '../ui/view.ts'

/** The views, in the order of their tabs. */
export const VIEWS: readonly ViewDefinition[] = Object.values(
  import.meta.glob<ViewDefinition>('../views/*/view.ts', { eager: true, import: 'view' }),
).sort((a, b) => a.order - b.order)

/** The panels that stand beside every view. */
export const PANELS: readonly PanelDefinition[] = Object.values(
  import.meta.glob<PanelDefinition>('../views/panels/*/panel.ts', { eager: true, import: 'panel' }),
)
