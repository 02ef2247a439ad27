// The map itself, in layers under one transform: land, areas, ties and ways as SVG; a button over every place and thing.

import { useRef } from 'react'
import type { MapContent } from '../../core/query/map.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { MapLand } from './MapLand.tsx'
import { MapMarks } from './MapMarks.tsx'
import { MapTies } from './MapTies.tsx'
import { cameraOn, type Fitted, WORLD } from './projection.ts'
import { useMapCamera } from './use-map-camera.ts'
import { useMapPicture } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapCanvas.css'

/** Draws the content; sizes itself to its container. */
export function MapCanvas({ content }: { readonly content: MapContent }) {
  const t = useWords(words)
  const frame = useRef<HTMLDivElement>(null)
  const { fitted, transform, zoomBy, fit } = useMapCamera(frame)
  const { places, light, picture } = useMapPicture(content, fitted, transform)
  return (
    <>
      <div className={light ? 'map-frame dimmed' : 'map-frame'} ref={frame} dir="ltr">
        {fitted && picture && (
          <>
            <svg className="picture" aria-hidden="true">
              <MapLand fitted={fitted} transform={transform} places={places} light={light} />
              <MapTies picture={picture} />
            </svg>
            <MapMarks picture={picture} />
          </>
        )}
      </div>
      <div className="map-tools">
        {fitted && <Frames fitted={fitted} />}
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

/** Links to the parts of the world that the report is about, and to all of it. */
function Frames({ fitted }: { readonly fitted: Fitted }) {
  const t = useWords(words)
  const href = useHref()
  const language = useLanguage()
  const { frames = [] } = useAtlas().graph.dataset.guide
  return (
    <nav className="map-frames" aria-label={t('frames')}>
      {[...frames, { ...WORLD, name: null }].map(({ name, ...frame }) => (
        <a key={name?.en ?? 'world'} href={href({ camera: { of: 'map', ...cameraOn(frame, fitted) } })}>
          {name?.[language] ?? t('frame.world')}
        </a>
      ))}
    </nav>
  )
}
