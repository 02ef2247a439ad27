// On what this scene rests, a row for each thing that is said: for the question that comes from the room.

import { useMemo } from 'react'
import type { Scene } from '../../core/model/briefing.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { citedUnits } from '../../parts/cited.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { sourceRows } from './source-rows.ts'
import { words } from './words.ts'
import '../../parts/UnitLink.css'
import './SpeakerSources.css'

/** The sources of a scene, where it rests on anything. A paragraph opens on the page, in a tab of its own. */
export function SpeakerSources({ scene }: { readonly scene: Scene }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const rows = useMemo(() => sourceRows(graph, scene, locale, t), [graph, scene, locale, t])
  if (rows.length === 0) return null
  return (
    <section className="speaker-sources" aria-labelledby="speaker-sources">
      <h2 id="speaker-sources">{t('sources')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <ul tabIndex={0} aria-labelledby="speaker-sources">
        {rows.map(({ units, text }) => (
          <li key={text}>
            <a
              className="chip"
              href={href({ chrome: 'page', scene: null, room: null, view: 'report', unit: units[0] ?? null })}
              target="_blank"
              rel="noreferrer"
            >
              {citedUnits(units, locale, ' ')}
            </a>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
