// What has changed, in few words, for who does not see it?

import { useEffect, useRef, useState } from 'react'
import { isSifted } from '../../core/graph/sift.ts'
import { supportOf } from '../../core/query/support.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useMarkName } from '../../parts/use-mark-name.ts'
import { useAtlas, useElsewhere, useEvidence, useViewState } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { VIEWS } from '../registry.ts'
import { words as app } from '../words.ts'
import { words } from './words.ts'

/** The step that was taken last, in words. */
export function Steps() {
  const { lenses } = useAtlas()
  const evidence = useEvidence()
  const elsewhere = useElsewhere()
  const view = useViewState((store) => store.view)
  const locale = useLocale()
  const nameOf = useMarkName()
  const t = useWords(words)
  const page = useWords(app)
  const before = useRef<ViewState>(view)
  const [said, say] = useState('')
  useEffect(() => {
    const last = before.current
    before.current = view
    if (last === view) return
    const lens = lenses.shown(view)
    const { claims, activities, recommendations } = evidence.dataset
    const left = {
      marks: lens.nodes.length,
      lines: lens.links.length,
      n: claims.length + activities.length + recommendations.length,
    }
    // Marks and lines are the network's; every other view shows the evidence.
    const inNetwork = view.view === 'network'
    if (view.view !== last.view) say(VIEWS.find(({ id }) => id === view.view)?.label(locale) ?? '')
    else if (view.lens !== last.lens) say(t('say.lens', { lens: page(`lens.${view.lens}`), ...left }))
    else if (view.hops !== last.hops)
      say(view.hops > 0 ? t('say.focus', { hops: view.hops, ...left }) : t('say.unfocus'))
    else if (view.sift !== last.sift)
      say(
        inNetwork
          ? t(isSifted(view.sift) ? 'say.sifted' : 'say.unsifted', left)
          : t(isSifted(view.sift) ? 'say.sifted.evidence' : 'say.unsifted.evidence', left),
      )
    else if (view.facets !== last.facets) say(t(inNetwork ? 'say.filter' : 'say.filter.evidence', left))
    else if (view.selected !== last.selected) {
      const [first, ...others] = view.selected
      if (first === undefined) say(t('say.nothing'))
      else if (others.length > 0) say(t('say.several', { name: nameOf(first), n: view.selected.length }))
      else say(t('say.selected', { name: nameOf(first), n: supportOf(evidence, lens, [first], elsewhere).size }))
    } else if (view.list !== last.list) say(t(view.list ? 'say.list' : 'say.unlist'))
  }, [view, evidence, lenses, elsewhere, locale, nameOf, t, page])
  return said
}
