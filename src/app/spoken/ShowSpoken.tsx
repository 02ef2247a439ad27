// Whether what is spoken stands on the page too.

import { useWords } from '../../i18n/language.ts'
import { setShown, useSpoken } from '../../state/spoken.ts'
import { words } from './words.ts'
import './ShowSpoken.css'

/** The switch: off by itself, kept when set. */
export function ShowSpoken() {
  const t = useWords(words)
  const isShown = useSpoken((spoken) => spoken.isShown)
  return (
    <label className="show-spoken">
      <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
      {t('show')}
    </label>
  )
}
