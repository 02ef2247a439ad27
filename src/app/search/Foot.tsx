// Which keys does the search have?

import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'
import './Foot.css'

/** One line of keys at its foot; those that move among what is found stand there with it. */
export function Foot({ isListed }: { readonly isListed: boolean }) {
  const t = useWords(words)
  return (
    <p className="search-foot">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('foot.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('foot.open')}
      </span>
      {isListed ? (
        <>
          <span>
            <kbd>Shift</kbd> <kbd>Enter</kbd> {t('foot.add')}
          </span>
          <span>
            <kbd>Tab</kbd> {t('foot.kind')}
          </span>
        </>
      ) : (
        <span>
          <kbd>&gt;</kbd> {t('foot.commands')}
        </span>
      )}
      <span>
        <kbd>Esc</kbd> {t('foot.close')}
      </span>
    </p>
  )
}
