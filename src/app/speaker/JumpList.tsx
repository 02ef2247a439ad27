// Every scene with its number, its picture, its name and its time: by a press, or by its number and Enter.

import { useEffect, useRef } from 'react'
import { type Scene, saidIn } from '../../core/model/briefing.ts'
import { LANGUAGES, type Words } from '../../core/model/words.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { useActions } from '../../state/atlas.ts'
import { Spoken } from '../present/Spoken.tsx'
import { spoken, spokenIn } from '../present/spoken.ts'
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
                  <b>{i + 1}</b> <Spoken of={scene.name} isName />
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
function firstWords(scene: Scene): Words | undefined {
  return saidIn(scene).find(({ text }) => LANGUAGES.some((language) => text[language].trim() !== ''))?.text
}

/** A scene in small; in words where it is words alone, and the sign of its view where that draws no picture. */
function Thumbnail({ scene, picture }: { readonly scene: Scene; readonly picture: ReturnType<ScenePictures> }) {
  const { read } = useActions()
  const language = useLanguage()
  const first = firstWords(scene)
  if (scene.plain !== undefined)
    return (
      <span
        className={scene.plain === 'title' ? 'speaker-thumbnail said-title' : 'speaker-thumbnail said-text'}
        aria-hidden="true"
      >
        <span>{first && <InLanguage language={spokenIn(first, language)}>{spoken(first, language)}</InLanguage>}</span>
      </span>
    )
  if (picture) return <img className="speaker-thumbnail" src={picture.address} alt="" />
  const Icon = VIEWS.find(({ id }) => id === read(scene.link).state.view)?.icon
  return <span className="speaker-thumbnail">{Icon && <Icon size={22} />}</span>
}
