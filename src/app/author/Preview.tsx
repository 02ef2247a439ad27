// The scene in front as the room will see it, with everything revealed.

import { useLanguage, useWords } from '../../i18n/language.ts'
import { Prose } from '../../ui/Prose.tsx'
import { stressed } from '../present/spoken.ts'
import type { ScenePicture } from '../speaker/scene-figure.ts'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './Preview.css'

/** The picture, or the words where there is none. */
export function Preview({ desk, picture }: { readonly desk: Desk; readonly picture: ScenePicture | null | undefined }) {
  const t = useWords(words)
  const language = useLanguage()
  const { scene } = desk
  if (picture)
    return <img className="desk-preview" src={picture.address} alt={t('preview', { what: picture.described })} />
  return (
    <div className={scene.plain === 'title' ? 'desk-preview wordy in-title' : 'desk-preview wordy'}>
      <p className="desk-headline">
        <Prose text={stressed(scene.headline.text, language)} />
      </p>
      {scene.steps.flatMap(({ says }, step) =>
        says.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
          <p key={`${step} ${at}`}>
            <Prose text={stressed(text, language)} />
          </p>
        )),
      )}
    </div>
  )
}
