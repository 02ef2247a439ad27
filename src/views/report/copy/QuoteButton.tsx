// The way from a unit of the copy to its words with their citation.

import type { Unit } from '../../../core/model/unit.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useOwnCopy } from '../../../state/atlas.ts'
import { isQuotable, QUOTE } from '../../../state/quoted.ts'
import { words } from './words.ts'
import './QuoteButton.css'

/** Nothing where no copy is open, or the unit in it is neither verified nor matched. */
export function QuoteButton({ unit }: { readonly unit: Unit }) {
  const t = useWords(words)
  const own = useOwnCopy()
  const { cite } = useActions()
  if (own.status !== 'read' || !isQuotable(own.copy.units[unit.id])) return null
  return (
    <p className="quote-button">
      <button type="button" onClick={() => cite(`${QUOTE}${unit.id}`)}>
        {t('quote')}
      </button>
    </p>
  )
}
