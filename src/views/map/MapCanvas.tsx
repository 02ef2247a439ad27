// The map itself, in layers under one transform: land, regions, ties and ways as SVG; a button over every place and thing.

import { useEffect, useRef } from 'react'
import type { MapContent } from '../../core/query/map.ts'
import { useWords } from '../../i18n/language.ts'
import { PanButtons } from '../../parts/pan/PanButtons.tsx'
import { showFitted } from './fitted-now.ts'
import { MapFrames } from './MapFrames.tsx'
import { MapLand } from './MapLand.tsx'
import { MapMarks } from './MapMarks.tsx'
import { MapTies } from './MapTies.tsx'
import { MapUnplaced } from './MapUnplaced.tsx'
import { useMapCamera } from './use-map-camera.ts'
import { useMapMotion } from './use-map-motion.ts'
import { useMapPicture } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapCanvas.css'

/** Draws the content; sizes itself to its container. */
export function MapCanvas({ content }: { readonly content: MapContent }) {
  const t = useWords(words)
  const frame = useRef<HTMLDivElement>(null)
  const { fitted, transform, seen, mover, zoomBy, panBy, fit } = useMapCamera(frame)
  const { shown, light, picture } = useMapPicture(content, fitted, transform)
  useMapMotion(frame, { fitted, transform, mover })
  useEffect(() => showFitted(fitted), [fitted])
  return (
    <>
      <div className={light ? 'map-frame dimmed' : 'map-frame'} ref={frame} dir="ltr">
        {fitted && picture && (
          <>
            <svg className="picture" aria-hidden="true">
              <MapLand fitted={fitted} transform={transform} places={shown.places} light={light} />
              <MapTies picture={picture} />
            </svg>
            <MapMarks picture={picture} />
          </>
        )}
      </div>
      <MapFrames />
      <div className="map-tools">
        <MapUnplaced content={content} picture={picture} seen={seen} />
        {transform.k > 1 && <PanButtons onPan={panBy} />}
        <fieldset className="zoom-controls" aria-label={t('zoom')}>
          <button type="button" onClick={() => zoomBy(1.5)} aria-label={t('zoom.in')}>
            +
          </button>
          <button type="button" onClick={() => zoomBy(1 / 1.5)} aria-label={t('zoom.out')}>
            −
          </button>
          <button type="button" onClick={fit}>
            {t('zoom.fit')}
          </button>
        </fieldset>
      </div>
    </>
  )
}
