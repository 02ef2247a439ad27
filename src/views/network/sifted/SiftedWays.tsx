// How much does a filter or a focus leave of the picture, and how is it undone?

import type { Lens } from '../../../core/graph/lens.ts'
import { isSifted, isStepped, NO_SIFT } from '../../../core/graph/sift.ts'
import { isNarrowed } from '../../../core/query/facets.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useActions, useAtlas, useHref, useShownLens, useViewState } from '../../../state/atlas.ts'
import type { Headline } from '../subject.ts'
import { words as networkWords } from '../words.ts'
import { words } from './words.ts'

/** How many lines of a picture another leaves, and how many it adds: of unnamed actors, of readings of ours. */
export function sifting(whole: Lens, shown: Lens) {
  const known = new Set(whole.links.map(({ id }) => id))
  const left = shown.links.filter(({ id }) => known.has(id)).length
  return { left, all: known.size, added: shown.links.length - left }
}

/** What is left out and the way back, or, where nothing is, the answer and where there is more. */
export function SiftedWays({ headline: { support, elsewhere, whole } }: { readonly headline: Headline }) {
  const { graph, lenses } = useAtlas()
  const shown = useShownLens()
  const language = useLanguage()
  const t = useWords(words)
  const tNetwork = useWords(networkWords)
  const href = useHref()
  const { clearFilters, focus } = useActions()
  const { lens, sift, facets, folds, hops, selected } = useViewState(({ view }) => view)
  const hasFocus = hops > 0 && selected.length > 0
  const isFiltered = isSifted(sift) || isNarrowed(facets)
  if (!isFiltered && !hasFocus)
    return (
      <>
        {support}
        {whole && (
          <>
            {' '}
            <a href={href({ selected: [whole] })}>
              {t('show.whole', { name: inline(graph.shortOf(whole), language) })}
            </a>
          </>
        )}
        {elsewhere && (
          <>
            {' '}
            <a href={href({ lens: elsewhere })}>{t('show.in', { lens: tNetwork(`lens.${elsewhere}`) })}</a>
          </>
        )}
      </>
    )
  // Where only the two steps leave something out, the headline counts it, and says here whom nothing is left of.
  const isOfSteps =
    selected.length === 0 &&
    isStepped(sift) &&
    shown.fallen !== undefined &&
    !isNarrowed(facets) &&
    !isSifted({ ...NO_SIFT, hide: sift.hide, show: sift.show })
  const { left, all, added } = sifting(lenses.sifted(lens, NO_SIFT, {}, folds), shown)
  return (
    <>
      {hasFocus && (
        <>
          <span>{t('focus.on', { hops })}</span>
          {[1, 2, 3].map((n) => (
            <button key={n} type="button" className="plain-button" aria-pressed={n === hops} onClick={() => focus(n)}>
              {t('focus.hops', { n })}
            </button>
          ))}
          <button type="button" className="plain-button" onClick={() => focus(0)}>
            {t('focus.off')}
          </button>
        </>
      )}
      {isFiltered && shown.links.length > 0 && (
        <>
          {/* Where nothing is left the way back stands in the picture's place; beside chips their own clears all. */}
          <span>
            {isOfSteps
              ? support
              : t(added > 0 && left === all ? 'sifted.added' : 'sifted', {
                  lines: left,
                  all,
                  added,
                  marks: shown.nodes.length,
                })}
          </span>
          {!isNarrowed(facets) && (
            <button type="button" className="plain-button" onClick={clearFilters}>
              {t('sifted.clear')}
            </button>
          )}
        </>
      )}
    </>
  )
}
