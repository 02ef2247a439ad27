// At which sentence of its unit does a claim open? The sentences as bars of their lengths, its own marked.

import type { Citation } from '../../core/model/claim.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { words } from './words.ts'
import './SentenceBars.css'

/** The bars; nothing where no length is known, or there is one sentence only. */
export function SentenceBars({ citation: { unit, sentences } }: { readonly citation: Citation }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const lengths = graph.units.get(unit)?.lengths ?? []
  const [first] = sentences
  if (lengths.length < 2 || typeof first !== 'number') return null
  return (
    <span className="search-bars">
      <small>{t('opens', { n: first })}</small>
      <span aria-hidden="true">
        {lengths.map((length, i) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
            key={i}
            className={sentences.includes(i + 1) ? 'search-own' : undefined}
            style={{ flexGrow: length }}
          />
        ))}
      </span>
    </span>
  )
}
