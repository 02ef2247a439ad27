// How much is spoken: the first clause, or all of it.

import { useId } from 'react'
import { useWords } from '../../i18n/language.ts'
import { setBrief, useSpoken } from '../../state/spoken.ts'
import { words } from './words.ts'
import './SpokenLength.css'

/** The choice between brief and full. */
export function SpokenLength() {
  const t = useWords(words)
  const isBrief = useSpoken((spoken) => spoken.isBrief)
  const name = useId()
  return (
    <fieldset className="spoken-length" aria-label={t('length')}>
      {(['brief', 'full'] as const).map((length) => (
        <label key={length}>
          <input
            type="radio"
            name={name}
            checked={isBrief === (length === 'brief')}
            onChange={() => setBrief(length === 'brief')}
          />
          {t(length)}
        </label>
      ))}
    </fieldset>
  )
}
