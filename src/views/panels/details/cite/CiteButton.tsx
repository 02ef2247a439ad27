// The way from what is selected to its citation, beside the way into its focus.

import { useWords } from '../../../../i18n/language.ts'
import { useActions } from '../../../../state/atlas.ts'
import { words } from './words.ts'

/** A button that cites what is selected. */
export function CiteButton() {
  const t = useWords(words)
  const { cite } = useActions()
  return (
    <button type="button" className="link-button" onClick={() => cite('')}>
      {t('cite')}
    </button>
  )
}
