// What is spoken, on the page: the sentence, where one is, and what the keys do there. It takes its room from the view.

import { Volume2 } from 'lucide-react'
import { createPortal } from 'react-dom'
import { useWords } from '../../i18n/language.ts'
import { useSpoken } from '../../state/spoken.ts'
import { ShowSpoken } from './ShowSpoken.tsx'
import { SpokenLength } from './SpokenLength.tsx'
import { useFocusNoted } from './use-focus-noted.ts'
import { words } from './words.ts'
import './SpokenBar.css'

/** The bar under the view. Its words are spoken already: only its choices are for a screen reader too. */
export function SpokenBar() {
  const t = useWords(words)
  const sentence = useSpoken((spoken) => spoken.sentence)
  const where = useSpoken((spoken) => spoken.where)
  const keys = useSpoken((spoken) => spoken.keys)
  useFocusNoted()
  const stage = document.getElementById('stage')
  if (!stage) return null
  return createPortal(
    <section className="spoken-bar" aria-label={t('bar')}>
      <p className="spoken-sentence" aria-hidden="true">
        <Volume2 size={20} />
        <span>{sentence === '' ? t('nothing') : sentence}</span>
      </p>
      <div className="spoken-where">
        {where.length > 0 && (
          <ol aria-hidden="true">
            <li>{t('at')}</li>
            {where.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand at two levels
              <li key={i}>{part}</li>
            ))}
          </ol>
        )}
        <SpokenLength />
        <ShowSpoken />
      </div>
      <ul className="spoken-keys" aria-hidden="true">
        {keys.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </section>,
    stage,
  )
}
