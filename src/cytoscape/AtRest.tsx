// The picture at rest: its drawing at once, the canvas as soon as it is there and all of the picture on it.

import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { Picture } from './Picture.tsx'
import type { CanvasTheme } from './stylesheet.ts'
import type { Canvas } from './use-canvas.ts'
import type { Shown } from './use-scene.ts'
import './AtRest.css'

const CytoscapeLayer = lazy(() => import('./CytoscapeLayer.tsx').then((module) => ({ default: module.CytoscapeLayer })))

/** What stands under the light, dimmed where something is lit. */
export function AtRest(props: {
  readonly shown: Shown
  readonly theme: CanvasTheme
  readonly camera: Camera
  readonly canvas: Canvas
  readonly hands: Hands
  readonly isDimmed: boolean
  /** A hand has moved the camera, and has stopped. */
  readonly onMoved: () => void
}) {
  const { shown, theme, camera, canvas, hands, isDimmed, onMoved } = props
  return (
    <div className={isDimmed ? 'at-rest dimmed' : 'at-rest'} aria-hidden="true">
      {!canvas.isDrawn && <Picture shown={shown} camera={camera} hands={hands} />}
      {canvas.isWanted && (
        <div className="at-rest-canvas">
          <ErrorBoundary fallback={null} onError={canvas.report.onFailure}>
            <Suspense fallback={null}>
              <CytoscapeLayer
                shown={shown}
                theme={theme}
                camera={camera}
                hands={hands}
                report={canvas.report}
                isStaged={canvas.isStaged}
                onMoved={onMoved}
              />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </div>
  )
}
