// Which keys does the search have?

import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'
import './Foot.css'

/** One line of keys at its foot. */
export function Foot() {
  const t = useWords(words)
  return (
    <p className="search-foot">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('foot.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('foot.open')}
      </span>
      <span>
        <kbd>&gt;</kbd> {t('foot.commands')}
      </span>
      <span>
        <kbd>Esc</kbd> {t('foot.close')}
      </span>
    </p>
  )
}
