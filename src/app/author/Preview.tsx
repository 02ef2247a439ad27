// The scene in front as the room will see it, with everything revealed, and what is remarked on marked.

import type { Said } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { spokenIn } from '../present/spoken.ts'
import type { MarksOf, ScenePicture } from '../speaker/scene-figure.ts'
import { marked } from './remarks/marked.tsx'
import { marksIn } from './remarks/marks-in.ts'
import type { SceneRemark } from './remarks/scene-remarks.ts'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './Preview.css'

/** The picture, or the words where there is none. */
export function Preview({
  desk,
  picture,
  remarks,
}: {
  readonly desk: Desk
  readonly picture: ScenePicture | null | undefined
  readonly remarks: readonly SceneRemark[]
}) {
  const t = useWords(words)
  const { scene } = desk
  const language = useLanguage()
  const marks = marksIn(scene, remarks)
  if (picture)
    return <img className="desk-preview" src={picture.address} alt={t('preview', { what: picture.described })} />
  const headline = scene.headline.text[spokenIn(scene.headline.text, language)]
  return (
    <section
      className={scene.plain === 'title' ? 'desk-preview wordy in-title' : 'desk-preview wordy'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
      tabIndex={0}
      aria-label={t('preview', { what: headline.replaceAll('**', '') })}
    >
      <p className="desk-headline">
        <Marked said={scene.headline} marks={marks} />
      </p>
      {scene.steps.flatMap(({ says }, step) =>
        says.map((said, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
          <p key={`${step} ${at}`}>
            <Marked said={said} marks={marks} />
          </p>
        )),
      )}
    </section>
  )
}

/** What is said, with its figures bold and what is remarked on set apart, whichever of the two begins first. */
function Marked({ said, marks }: { readonly said: Said; readonly marks: MarksOf }) {
  const language = spokenIn(said.text, useLanguage())
  const text = said.text[language]
  const places = marks(said, language)
  const inPart = (part: string, from: number) =>
    places.flatMap(({ at, length }) => {
      const [first, end] = [Math.max(0, at - from), Math.min(part.length, at + length - from)]
      return end > first ? [{ at: first, length: end - first }] : []
    })
  return (
    <InLanguage language={language}>
      <Prose text={text} set={(part, at) => marked(part, inPart(part, at))} />
    </InLanguage>
  )
}
