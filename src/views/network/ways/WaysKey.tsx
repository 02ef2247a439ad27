// What do beads on a line say? Filled ones what the text says, hollow ones what we read there; how many ties have them.

import { countWays, WAYS_SAID } from '../../../core/query/ways-said.ts'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas, useViewState } from '../../../state/atlas.ts'
import { words as networkWords } from '../words.ts'
import { words } from './words.ts'
import './WaysKey.css'

/** The key of the beads; nothing where the report tells no ways apart. */
export function WaysKey() {
  const { graph, lenses } = useAtlas()
  const { lens, sift, facets, folds } = useViewState(({ view }) => view)
  const { claims, dataset } = graph
  const t = useWords(words)
  const tNetwork = useWords(networkWords)
  const ways = Object.keys(dataset.guide.ways?.tags ?? {})
  if (ways.length === 0) return null
  // As all of the legend, of what filters leave; a focus leaves less, and says so itself.
  const counts = countWays(lenses.sifted(lens, sift, facets, folds).links, claims, ways)
  return (
    <>
      <h2>{t('ways')}</h2>
      <ul>
        {WAYS_SAID.map((said) => (
          <li key={said} className="network-choice ways-key-row">
            <svg
              className={`ways-key kind-group ${said}`}
              width="24"
              height="10"
              viewBox="0 0 24 10"
              aria-hidden="true"
            >
              <path d="M0 5H24" />
              {said !== 'silent' && <circle cx="12" cy="5" r="3.5" />}
            </svg>
            <span>{t(`said.${said}`)}</span>
            <span className="legend-count" title={tNetwork('legend.ties', { n: counts[said] })}>
              {counts[said]}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
