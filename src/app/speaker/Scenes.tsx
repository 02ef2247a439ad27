// The scene that is on and the one that follows, as the room sees them.

import type { ReactNode } from 'react'
import type { Said, Scene } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { Prose } from '../../ui/Prose.tsx'
import { stressed } from '../present/spoken.ts'
import type { Show } from '../present/use-show.ts'
import type { ScenePicture } from './scene-figure.ts'
import { clockText } from './timing.ts'
import type { ScenePictures } from './use-scene-pictures.ts'
import { words } from './words.ts'
import './Scenes.css'

/** The scene that is on, and how far it is revealed. */
export function ThisScene({
  show,
  picture,
}: {
  readonly show: Show
  readonly picture: ScenePicture | null | undefined
}) {
  const { briefing, scene, place } = show
  const t = useWords(words)
  const of = scene.steps.length
  return (
    <section className="speaker-now" aria-labelledby="speaker-now">
      <SceneHead id="speaker-now" name={t('now')} n={place.scene + 1} of={briefing.scenes.length}>
        {of > 1 && t('step', { n: place.step + 1, of })}
      </SceneHead>
      <ScenePreview scene={scene} says={saidOf(scene, place.step)} picture={picture} />
      <ol className="speaker-steps" aria-hidden="true">
        {scene.steps.map((_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scene never change places
          <li key={i} className={i < place.step ? 'step-past' : i === place.step ? 'step-now' : undefined} />
        ))}
      </ol>
    </section>
  )
}

/** The scene after it, whole, or that there is none. */
export function NextScene({ show, pictures }: { readonly show: Show; readonly pictures: ScenePictures }) {
  const { briefing, place } = show
  const t = useWords(words)
  const next = briefing.scenes[place.scene + 1]
  if (!next)
    return (
      <section className="speaker-next">
        <h2>{t('after')}</h2>
        <p className="speaker-last">{t('after.none')}</p>
      </section>
    )
  const last = next.steps.length - 1
  return (
    <section className="speaker-next" aria-labelledby="speaker-next">
      <SceneHead id="speaker-next" name={t('after')} n={place.scene + 2} of={briefing.scenes.length}>
        {t('steps', { n: next.steps.length, time: clockText(next.seconds) })}
      </SceneHead>
      <ScenePreview
        scene={next}
        says={next.plain === undefined ? [] : saidOf(next, last)}
        picture={pictures({ scene: place.scene + 1, step: last })}
      />
    </section>
  )
}

function SceneHead({
  id,
  name,
  n,
  of,
  children,
}: {
  readonly id: string
  readonly name: string
  readonly n: number
  readonly of: number
  readonly children: ReactNode
}) {
  const t = useWords(words)
  return (
    <header className="speaker-label">
      <h2 id={id}>
        {name} <span>{t('of', { n, of })}</span>
      </h2>
      <p>{children}</p>
    </header>
  )
}

/** What is said of a scene up to a step. */
function saidOf(scene: Scene, step: number): readonly Said[] {
  return scene.steps.slice(0, step + 1).flatMap(({ says }) => says)
}

/** A scene as its picture; in words where it has none, or none yet. */
function ScenePreview({
  scene,
  says,
  picture,
}: {
  readonly scene: Scene
  readonly says: readonly Said[]
  readonly picture: ScenePicture | null | undefined
}) {
  const language = useLanguage()
  const headline = stressed(scene.headline.text, language)
  if (picture) return <img className="speaker-picture" src={picture.address} alt={picture.described} />
  return (
    <div
      className={scene.plain === 'title' ? 'speaker-picture in-words in-middle' : 'speaker-picture in-words'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
      tabIndex={0}
    >
      {headline !== '' && (
        <p className="in-words-headline">
          <Prose text={headline} />
        </p>
      )}
      {says.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never change places, and two may say the same
        <p key={at}>
          <Prose text={stressed(text, language)} />
        </p>
      ))}
    </div>
  )
}
