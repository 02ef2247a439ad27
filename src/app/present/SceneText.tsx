// What is said of a scene, as far as it is revealed.

import { useEffect, useRef } from 'react'
import { widthOf } from '../../core/layout/text-box.ts'
import type { Scene } from '../../core/model/briefing.ts'
import type { Language } from '../../core/model/words.ts'
import { Spoken } from './Spoken.tsx'
import { spoken } from './spoken.ts'
import './SceneText.css'

/** The sentences of a scene up to a step; those of the step last, and said as they come. `look` is for those that stand alone, and for much beside a picture. */
export function SceneText({
  scene,
  step,
  look = '',
}: {
  readonly scene: Scene
  readonly step: number
  readonly look?: '' | 'alone' | 'alone smaller' | 'much'
}) {
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
              <Spoken of={text} />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

/** How wide all is that will be said, in letters as wide as they are high: by that it is set, so that nothing moves when more is said. */
export function widthSaid({ steps }: Scene, language: Language): number {
  const said = steps.flatMap(({ says }) => says.map(({ text }) => widthOf(spoken(text, language), 1)))
  return said.reduce((sum, width) => sum + width, 0)
}
