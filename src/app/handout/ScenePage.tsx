// A scene on its page: what it answers, its picture with key and caption, notes where they are wanted, and what each sentence rests on.

import { Fragment } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { Prose, plainText } from '../../ui/Prose.tsx'
import { useWayIn } from '../dossier/use-way-in.ts'
import { words as figureWords } from '../figure/words.ts'
import { Spoken } from '../present/Spoken.tsx'
import { Drawing } from './Drawing.tsx'
import type { ScenePicture } from './draw-scene.ts'
import { Marked } from './Marked.tsx'
import type { NotedScene, NotedSentence } from './noted.ts'
import { Page } from './Page.tsx'
import { isLongHeadline } from './page-room.ts'
import { words } from './words.ts'
import './ScenePage.css'

/** The page. Without a picture the words stand alone. */
export function ScenePage({
  briefing,
  number,
  noted: { headline, steps, notes, footnotes },
  picture,
}: {
  readonly briefing: Briefing
  /** From 1. */
  readonly number: number
  readonly noted: NotedScene
  readonly picture: ScenePicture | undefined
}) {
  const t = useWords(words)
  const wayIn = useWayIn()
  const scene = briefing.scenes[number - 1]
  if (scene === undefined) return null
  const address = wayIn({ chrome: 'present', scene: { briefing: briefing.id, scene: scene.id, step: 0 } })
  // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scene never change places, and two may say the same
  const said = steps.map((sentences, i) => <Paragraph key={i} of={sentences} />)
  return (
    <Page name="handout-scene" scene={scene.id}>
      <p className="handout-scene-name">
        <b>{number}</b>
        <a href={address}>
          <Spoken of={scene.name} />
        </a>
      </p>
      <h2 id={`handout-${scene.id}`} className={isLongHeadline(plainText(headline.text)) ? 'handout-long' : undefined}>
        <InLanguage language={headline.language}>
          <Sentence of={headline} />
        </InLanguage>
      </h2>
      {picture ? (
        <figure>
          <Drawing className="handout-picture" svg={picture.svg} />
          <Key picture={picture} />
          <figcaption className="handout-said">{said}</figcaption>
        </figure>
      ) : (
        <div className="handout-said">{said}</div>
      )}
      {notes.length > 0 && (
        <>
          <h3>{t('notes')}</h3>
          <div className="handout-notes">
            {notes.map((note, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its notes
              <Paragraph key={i} of={[note]} />
            ))}
          </div>
        </>
      )}
      {footnotes.length > 0 && (
        <ol className="handout-foot">
          {footnotes.map(({ number: n, text, rests }) => (
            <li key={n} data-rests={rests.join(' ')}>
              <span>{n}</span>
              <span>
                <Marked text={text} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}

/** Sentences one after the other: those of one language run its way, over the end of each and its note. */
function Paragraph({ of }: { readonly of: readonly NotedSentence[] }) {
  const t = useWords(words)
  const [first] = of
  if (first === undefined) return null
  return (
    <p>
      <InLanguage language={first.language}>
        {of.map((sentence, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor do sentences
          <Fragment key={i}>
            {i > 0 && t('sentence.join')}
            <Sentence of={sentence} />
          </Fragment>
        ))}
      </InLanguage>
    </p>
  )
}

/** No line begins with the number of a note. */
const JOINED = '\u2060'

function Sentence({ of: { text, note } }: { readonly of: NotedSentence }) {
  return (
    <>
      <Prose text={text} />
      {note !== undefined && (
        <>
          {JOINED}
          <sup>{note}</sup>
        </>
      )}
    </>
  )
}

/** What the signs of the picture mean, and what filters leave out of it. */
function Key({ picture: { key, filtered } }: { readonly picture: ScenePicture }) {
  const t = useWords(figureWords)
  // The picture and its signs are in a language of the data.
  const language = useLanguage()
  return (
    <>
      {key.length > 0 && (
        <div className="handout-key">
          <b>{t('key')}</b>
          <ul>
            {key.map(({ svg, text }) => (
              <li key={text}>
                <Drawing className="handout-sign" svg={svg} />
                <InLanguage language={language}>{text}</InLanguage>
              </li>
            ))}
          </ul>
        </div>
      )}
      {filtered && (
        <p className="handout-filtered">
          <b>{filtered.label}</b> {filtered.text}
        </p>
      )}
    </>
  )
}
