// What is said of a scene, as far as it is revealed.

import { useEffect, useRef } from 'react'
import type { Scene } from '../../core/model/briefing.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Prose } from '../../ui/Prose.tsx'
import { spoken } from './spoken.ts'
import './SceneText.css'

/** The sentences of a scene up to a step; those of the step last, and said as they come. */
export function SceneText({ scene, step }: { readonly scene: Scene; readonly step: number }) {
  const language = useLanguage()
  const now = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of each scene
  useEffect(() => void now.current?.scrollIntoView({ block: 'nearest' }), [scene, step])
  return (
    <div className="scene-text" aria-live="polite">
      {scene.steps.slice(0, step + 1).map(({ says }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scene never change places
        <div key={i} ref={i === step ? now : undefined} className={i === step ? 'scene-step now' : 'scene-step'}>
          {says.map(({ text }) => (
            <p key={text.en || text.zh}>
              <Prose text={spoken(text, language)} />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
