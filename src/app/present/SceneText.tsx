// What is said of a scene, as far as it is revealed.

import { useEffect, useRef } from 'react'
import type { Scene } from '../../core/model/briefing.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Prose } from '../../ui/Prose.tsx'
import { stressed } from './spoken.ts'
import './SceneText.css'

/** The sentences of a scene up to a step; those of the step last, and said as they come. `look` is for those that stand alone. */
export function SceneText({
  scene,
  step,
  look = '',
}: {
  readonly scene: Scene
  readonly step: number
  readonly look?: '' | 'alone' | 'alone smaller'
}) {
  const language = useLanguage()
  const now = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of each scene
  useEffect(() => void now.current?.scrollIntoView({ block: 'nearest' }), [scene, step])
  return (
    <div className={`scene-text ${look}`} aria-live="polite">
      {scene.steps.slice(0, step + 1).map(({ says }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scene never change places
        <div key={i} ref={i === step ? now : undefined} className={i === step ? 'scene-step now' : 'scene-step'}>
          {says.map(({ text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its sentences, and two may say the same
            <p key={at}>
              <Prose text={stressed(text, language)} />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
