// What does a frame tell the page around it? Each step of its reader, once, by what it was: a choice, a place opened, a scene.

import { filterOf } from '../../core/query/facets.ts'
import { standsOn } from '../../core/query/support.ts'
import type { AtlasEvent } from '../../embed/embed.d.ts'
import { unitMark } from '../../i18n/units.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'

/** An event without its version. */
export type Told = AtlasEvent extends infer Each ? (Each extends AtlasEvent ? Omit<Each, 'nexusAtlas'> : never) : never

/** The events of a step; none where the state is the same. */
export function stepsTold(atlas: Atlas, before: ViewState, now: ViewState): Told[] {
  const { actions } = atlas
  const isOpened = now.view === 'report' && now.unit !== null && (before.view !== 'report' || before.unit !== now.unit)
  return [
    { event: 'state', state: actions.href({}) },
    ...(before.selected === now.selected ? [] : [selection(atlas, now)]),
    ...(isOpened
      ? [{ event: 'citation' as const, unit: now.unit ?? '', mark: unitMark(now.unit ?? '', now.language) }]
      : []),
    ...(now.scene === null || before.scene === now.scene
      ? []
      : [{ event: 'scene' as const, ...now.scene, step: now.scene.step + 1 }]),
  ]
}

/** What is chosen, with the claims it rests on and where they stand. */
function selection({ lenses, graph }: Atlas, view: ViewState): Told {
  const evidence = lenses.narrowed(filterOf(view))
  const first = view.view === 'matrix' ? optionOf(view.options, 'matrix') : view.lens
  const elsewhere = { fold: lenses.fold, link: (id: string) => lenses.link(id, first, view.folds) }
  const lens = lenses.shown(view)
  const stands = new Set(view.selected.flatMap((id) => standsOn(evidence, lens, id, elsewhere)))
  return {
    event: 'selection',
    ids: view.selected,
    claims: [...stands].filter((id) => graph.claims.has(id)),
    units: [...new Set([...stands].flatMap((id) => graph.unitsOf(id)))],
  }
}
