// What does the dataset hold on what is selected, in a sentence that may be cited? It counts as the panel of each does.

import type { WholeGraph } from '../../core/graph/graph.ts'
import type { LensLink } from '../../core/graph/lens.ts'
import type { Activity } from '../../core/model/activity.ts'
import { whatIs } from '../../core/model/ids.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import { type Elsewhere, standsOn } from '../../core/query/support.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { words } from './words.ts'

/** Claims, activities and recommendations that what is selected rests on, each once: our readings too. */
export function selectedStands(atlas: Atlas, view: ViewState): readonly string[] {
  const { graph, lenses } = atlas
  const elsewhere = elsewhereOf(atlas, view)
  const lens = lenses.full(view.lens, view.folds)
  return [...new Set(view.selected.flatMap((id) => standsOn(graph, lens, id, elsewhere)))]
}

/** "The dataset holds 12 claims and 3 activities + 1 by our reading to do with ISIL." */
export function selectedText(atlas: Atlas, view: ViewState, names: string, locale: Locale): string {
  const { graph } = atlas
  const t = translator(words, locale)
  const stands = selectedStands(atlas, view)
  const claims = stands.filter((id) => graph.claims.has(id)).length
  const advice = stands.filter((id) => graph.recommendations.has(id)).length
  const { said, ours } = activitiesOf(atlas, view)
  const list = [
    ...(claims > 0 ? [t('count.claims', { n: claims })] : []),
    ...(said + ours > 0 ? [t('count.activities', { n: said, ours })] : []),
    ...(advice > 0 ? [t('count.recommendations', { n: advice })] : []),
  ]
  if (list.length === 0) return t('selection.none', { names })
  return t('selection.text', { list: listText(list, locale), names })
}

/** Where lines and folds are found whatever the picture leaves out. */
function elsewhereOf({ lenses }: Atlas, { view, lens, options, folds }: ViewState): Elsewhere {
  const first = view === 'matrix' ? optionOf(options, 'matrix') : lens
  return { link: (id) => lenses.link(id, first, folds), fold: lenses.fold }
}

/** How many activities have to do with any of what is selected, and how many more by our reading alone. */
function activitiesOf(atlas: Atlas, view: ViewState): { readonly said: number; readonly ours: number } {
  const elsewhere = elsewhereOf(atlas, view)
  const found = view.selected.map((id) => {
    const link = elsewhere.link(id)
    if (link !== undefined) return activitiesOn(link, atlas.graph)
    return (elsewhere.fold(id)?.members ?? [id]).map((member) => activitiesAt(member, atlas.graph))
  })
  const all = found.flat()
  const said = new Set(all.flatMap((one) => one.said))
  const ours = new Set(all.flatMap((one) => one.ours).filter((id) => !said.has(id)))
  return { said: said.size, ours: ours.size }
}

interface Found {
  readonly said: readonly string[]
  readonly ours: readonly string[]
}

function activitiesOn({ strands }: LensLink, graph: WholeGraph): Found[] {
  const rows = strands.filter(({ stand }) => graph.activities.has(stand))
  const idsOf = (isOurs: boolean) =>
    rows.flatMap(({ stand, reading }) => ((reading === 'inferred') === isOurs ? [stand] : []))
  return [{ said: idsOf(false), ours: idsOf(true) }]
}

function activitiesAt(id: string, graph: WholeGraph): Found {
  if (whatIs(id) === 'activity') return { said: [id], ours: [] }
  const { led, more, named, joined, ours } = activitiesAround(graph, id)
  const idsOf = (...some: readonly (readonly Activity[])[]) => some.flat().map((activity) => activity.id)
  return { said: idsOf(led, more, named, joined), ours: idsOf(ours) }
}
