// Which part of the world is in sight, and which others can be gone to?

import type { CameraPlace } from '../../core/layout/viewport.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { useFittedNow } from './fitted-now.ts'
import { cameraOn } from './projection.ts'
import { words } from './words.ts'
import './MapFrames.css'

/** Links to the parts of the world that the report is about, and to all of it. */
export function MapFrames() {
  const t = useWords(words)
  const href = useHref()
  const language = useLanguage()
  const fitted = useFittedNow()
  const camera = useViewState(({ view }) => view.camera)
  const { frames = [] } = useAtlas().graph.dataset.guide
  const now = camera?.of === 'map' ? camera : null
  const offered = [
    { key: 'world', name: t('frame.world'), at: null },
    ...frames.flatMap(({ name, ...frame }) =>
      fitted ? [{ key: name.en, name: name[language], at: cameraOn(frame, fitted) }] : [],
    ),
  ]
  return (
    <nav className="map-frames" aria-label={t('frames')}>
      <h2>{t('frames')}</h2>
      <ul>
        {offered.map(({ key, name, at }) => (
          <li key={key}>
            <a
              className="choice"
              href={href({ camera: at && { of: 'map', ...at } })}
              aria-current={isNear(at, now) ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whether two show the same: what another window fits a little closer is still the same part of the world. */
function isNear(a: CameraPlace | null, b: CameraPlace | null): boolean {
  if (a === null || b === null) return a === b
  return Math.hypot(a.x - b.x, a.y - b.y) < 0.006 && Math.abs(Math.log(a.zoom / b.zoom)) < 0.3
}
