// Every scene with its number, its picture, its name and its time: by a press, or by its number and Enter.

import { useEffect, useRef } from 'react'
import { type Scene, saidIn } from '../../core/model/briefing.ts'
import type { Language } from '../../core/model/words.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useActions } from '../../state/atlas.ts'
import { nameIn, spoken } from '../present/spoken.ts'
import type { Show } from '../present/use-show.ts'
import { VIEWS } from '../registry.ts'
import { clockText } from './timing.ts'
import type { ScenePictures } from './use-scene-pictures.ts'
import { words } from './words.ts'
import './JumpList.css'

/** The list of scenes. `digits` are those that were pressed so far. */
export function JumpList({
  show,
  pictures,
  digits,
}: {
  readonly show: Show
  readonly pictures: ScenePictures
  readonly digits: string
}) {
  const { briefing, place } = show
  const t = useWords(words)
  const language = useLanguage()
  const present = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is another row
  useEffect(() => {
    present.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place.scene])
  return (
    <section className="speaker-jump" aria-labelledby="speaker-jump">
      <header className="speaker-label">
        <h2 id="speaker-jump">{t('jump')}</h2>
        <output>{digits === '' ? t('jump.how') : t('jump.typed', { digits })}</output>
      </header>
      <ol>
        {briefing.scenes.map((scene, i) => {
          const isNow = i === place.scene
          const name = nameIn(scene.name, language)
          const time = clockText(scene.seconds)
          return (
            <li
              key={scene.id}
              ref={isNow ? present : undefined}
              className={i < place.scene ? 'speaker-past' : undefined}
            >
              <button
                type="button"
                aria-current={isNow ? 'step' : undefined}
                onClick={() => show.go({ scene: i, step: 0 })}
              >
                <Thumbnail scene={scene} picture={pictures({ scene: i, step: scene.steps.length - 1 })} />
                <span className="speaker-name">
                  <b>{i + 1}</b> {name}
                </span>{' '}
                <span className="speaker-seconds">{time}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What a scene begins with. */
function firstWords(scene: Scene, language: Language): string {
  return (
    saidIn(scene)
      .map(({ text }) => spoken(text, language))
      .find((text) => text !== '') ?? ''
  )
}

/** A scene in small; in words where it is words alone, and the sign of its view where that draws no picture. */
function Thumbnail({ scene, picture }: { readonly scene: Scene; readonly picture: ReturnType<ScenePictures> }) {
  const { read } = useActions()
  const language = useLanguage()
  if (scene.plain !== undefined)
    return (
      <span
        className={scene.plain === 'title' ? 'speaker-thumbnail said-title' : 'speaker-thumbnail said-text'}
        aria-hidden="true"
      >
        <span>{firstWords(scene, language)}</span>
      </span>
    )
  if (picture) return <img className="speaker-thumbnail" src={picture.address} alt="" />
  const Icon = VIEWS.find(({ id }) => id === read(scene.link).state.view)?.icon
  return <span className="speaker-thumbnail">{Icon && <Icon size={22} />}</span>
}
