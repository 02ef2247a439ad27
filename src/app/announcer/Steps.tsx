// What has changed, in one sentence, for who does not see it?

import { useEffect, useRef, useState } from 'react'
import { isSifted } from '../../core/graph/sift.ts'
import { supportOf } from '../../core/query/support.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { unitName } from '../../i18n/units.ts'
import { useMarkName } from '../../parts/use-mark-name.ts'
import { useAtlas, useElsewhere, useEvidence, useViewState } from '../../state/atlas.ts'
import { noteSpoken, useSpoken } from '../../state/spoken.ts'
import type { ViewState } from '../../state/view-state.ts'
import { VIEWS } from '../registry.ts'
import { words as app } from '../words.ts'
import { headingOf, whenSettled } from './heading.ts'
import { firstClause, topicOf } from './step-said.ts'
import { useOpened } from './use-opened.ts'
import { useSheetSaid } from './use-sheet-said.ts'
import { words } from './words.ts'

/** The step that was taken last, in words. */
export function Steps() {
  const sayStep = useStepWords()
  const view = useViewState((store) => store.view)
  const isBrief = useSpoken((spoken) => spoken.isBrief)
  const asked = useSpoken((spoken) => spoken.asked)
  const before = useRef<ViewState>(view)
  const first = useRef(asked)
  const calls = useRef<(() => void)[]>([])
  const [said, setSaid] = useState('')
  const say = useRef((_: string) => {})
  say.current = (sentence) => {
    const spoken = isBrief ? firstClause(sentence) : sentence
    // The same words twice would be heard once: they are told apart by a blank that is not read.
    setSaid((now) => (now === spoken && spoken !== '' ? `${spoken}\u00A0` : spoken))
    noteSpoken({ sentence: spoken, where: [], keys: [] })
  }
  useEffect(() => {
    const last = before.current
    before.current = view
    if (last === view) return
    const sentence = sayStep(last, view)
    if (sentence === undefined) return
    // What was about to be said of the step before is true no more.
    for (const call of calls.current.splice(0)) call()
    if (typeof sentence === 'string') say.current(sentence)
    else calls.current = [whenSettled(() => say.current(sentence()))]
  }, [view, sayStep])
  useEffect(() => {
    if (asked === first.current) return
    first.current = asked
    say.current(asked.sentence)
  }, [asked])
  useOpened()
  useSheetSaid((sentence) => say.current(sentence))
  return said
}

/** Says a step: at once, or, where only the view knows what it shows, as soon as that is there. Nothing where nothing is seen of it. */
function useStepWords(): (last: ViewState, view: ViewState) => string | (() => string) | undefined {
  const { lenses } = useAtlas()
  const evidence = useEvidence()
  const elsewhere = useElsewhere()
  const locale = useLocale()
  const nameOf = useMarkName()
  const t = useWords(words)
  const page = useWords(app)
  return (last, view) => {
    const topic = topicOf(last, view)
    const labelOf = (id: string) => VIEWS.find((one) => one.id === id)?.label(locale) ?? id
    const lens = lenses.shown(view)
    const { claims, activities, recommendations } = evidence.dataset
    const left = {
      marks: lens.nodes.length,
      lines: lens.links.length,
      n: claims.length + activities.length + recommendations.length,
    }
    // Marks and lines are the network's; every other view shows the evidence.
    const inNetwork = view.view === 'network'
    const [first, ...others] = view.selected
    const saying: Readonly<Record<NonNullable<typeof topic>, () => string | (() => string) | undefined>> = {
      view: () => {
        const label = labelOf(view.view)
        if (view.view === 'report' && view.unit !== null)
          return t('say.opened', { view: label, what: unitName(view.unit, locale) })
        return document.querySelector('.views') === null
          ? label
          : () => {
              const what = headingOf()
              return what ? t('say.opened', { view: label, what }) : label
            }
      },
      lens: () => t('say.lens', { lens: page(`lens.${view.lens}`), ...left }),
      hops: () => (view.hops > 0 ? t('say.focus', { hops: view.hops, ...left }) : t('say.unfocus')),
      sift: () =>
        inNetwork
          ? t(isSifted(view.sift) ? 'say.sifted' : 'say.unsifted', left)
          : t(isSifted(view.sift) ? 'say.sifted.evidence' : 'say.unsifted.evidence', left),
      facets: () => t(inNetwork ? 'say.filter' : 'say.filter.evidence', left),
      path: () =>
        view.path.length > 0
          ? t('say.path', { names: view.path.map(nameOf).join(t('say.to')), n: view.path.length - 1 })
          : t('say.unpath'),
      selected: () => {
        if (first === undefined) return t('say.nothing')
        if (others.length > 0) {
          const n = view.selected.length
          if (n === last.selected.length + 1 && last.selected.length > 0)
            return t('say.several', { name: nameOf(first), n })
          if (n < last.selected.length) return t('say.fewer', { n })
          return t('say.chosen', { n, names: view.selected.map(nameOf).join(t('say.and')) })
        }
        return t('say.selected', { name: nameOf(first), n: supportOf(evidence, lens, [first], elsewhere).size })
      },
      unit: () => (view.unit === null ? t('say.units') : t('say.unit', { unit: unitName(view.unit, locale) })),
      split: () =>
        view.split === null
          ? t('say.unsplit', { view: labelOf(view.view) })
          : t('say.split', { view: labelOf(view.split), front: labelOf(view.view) }),
      folds: () => t(view.folds.length > last.folds.length ? 'say.folded' : 'say.unfolded', left),
      measure: () => () => document.querySelector('.view.front .measured-line')?.textContent ?? t('say.unmeasured'),
      list: () => t(view.list ? 'say.list' : 'say.unlist'),
      shelf: () => t(view.shelf === null ? 'say.unshelf' : 'say.shelf'),
      options: () => () => {
        const sorted = document.querySelector('.view.front [aria-sort]:not([aria-sort="none"])')
        const isSorting = last.options.sort !== view.options.sort && last.options.table === view.options.table
        if (sorted && isSorting)
          return t('say.sorted', {
            column: (sorted.querySelector('a, button') ?? sorted).textContent?.trim() ?? '',
            way: sorted.getAttribute('aria-sort') ?? '',
          })
        if (last.options.several !== view.options.several && view.selected.length > 1)
          return t(view.options.several === 'paths' ? 'say.paths' : 'say.compared', { n: view.selected.length })
        return headingOf() ?? ''
      },
      camera: () => (view.camera ? t('say.zoom', { n: Math.round(view.camera.zoom * 100) }) : t('say.fit')),
      share: () => t('say.share', { view: labelOf(view.view), n: view.share }),
      theme: () => page('theme', { theme: page(`theme.${view.theme}`) }),
    }
    return topic && saying[topic]()
  }
}
