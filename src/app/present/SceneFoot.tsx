// What does a scene rest on, and how far is one? Its units and documents, and a bar with a piece for each scene.

import { useMemo } from 'react'
import { kindOf, type UnitId, whatIs } from '../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { shortName } from '../../i18n/names.ts'
import { rangeText, runsOf } from '../../parts/cited.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { sourcesOf } from './sources.ts'
import { nameIn } from './spoken.ts'
import type { Show } from './use-show.ts'
import { words } from './words.ts'
import '../../parts/UnitLink.css'
import './SceneFoot.css'

/** The line under a scene, and the bar. */
export function SceneFoot({ show }: { readonly show: Show }) {
  const { briefing, scene, place } = show
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const locale = useLocale()
  const language = useLanguage()
  const { units, documents } = useMemo(() => sourcesOf(graph, scene, place.step), [graph, scene, place.step])
  // In words alone nothing can be opened: a paragraph opens on the page, in a tab of its own.
  const isPlain = scene.plain !== undefined
  const linkTo = (unit: UnitId) =>
    href({ ...(isPlain && { chrome: 'page', scene: null, room: null }), view: 'report', unit })
  const named = documents.filter((id) => whatIs(id) === 'entity' && kindOf(id) === 'document')
  return (
    <>
      <footer className="scene-foot">
        {(units.length > 0 || named.length > 0) && (
          <p className="scene-sources">
            <span className="chips">
              {runsOf(units).map((run) => (
                <a
                  key={run.from}
                  className="chip"
                  href={linkTo(run.from)}
                  target={isPlain ? '_blank' : undefined}
                  rel={isPlain ? 'noreferrer' : undefined}
                  aria-label={
                    run.start === run.until ? undefined : t('sources.from', { units: rangeText(run, locale) })
                  }
                >
                  {rangeText(run, locale)}
                </a>
              ))}
            </span>
            {named.map((id) => (
              <span key={id}>{shortName(id, graph, language)}</span>
            ))}
          </p>
        )}
        <p className="scene-place">
          {graph.dataset.report.symbol} · {t('progress', { n: place.scene + 1, of: briefing.scenes.length })}
        </p>
      </footer>
      <ol className="scene-progress" aria-label={t('scenes')} lang={locale}>
        {briefing.scenes.map((one, i) => (
          <li key={one.id} className={i < place.scene ? 'past' : i === place.scene ? 'now' : undefined}>
            <button
              type="button"
              aria-label={t('scene', { n: i + 1, name: nameIn(one.name, language) })}
              aria-current={i === place.scene ? 'step' : undefined}
              title={nameIn(one.name, language)}
              onClick={() => show.go({ scene: i, step: 0 })}
            >
              {i === place.scene && one.steps.length > 1 && (
                <span style={{ inlineSize: `${((place.step + 1) / one.steps.length) * 100}%` }} />
              )}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
