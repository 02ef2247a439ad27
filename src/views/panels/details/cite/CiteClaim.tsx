// The way from a claim to its citation, beside the chips of its units.

import { Quote } from 'lucide-react'
import { useWords } from '../../../../i18n/language.ts'
import { useActions } from '../../../../state/atlas.ts'
import { words } from './words.ts'
import './CiteClaim.css'

/** A button that cites one claim. */
export function CiteClaim({ id }: { readonly id: string }) {
  const t = useWords(words)
  const { cite } = useActions()
  return (
    <button
      type="button"
      className="cite-claim"
      aria-label={t('cite.claim')}
      title={t('cite.claim')}
      onClick={() => cite(id)}
    >
      <Quote size={14} aria-hidden="true" />
    </button>
  )
}
