// What did the host ask for in the address of a frame that nobody knows? Said to who puts it there, until it is put away.

import { useState } from 'react'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import type { WishFault } from './wishes.ts'
import { words } from './words.ts'
import './WishFaults.css'

/** The most that are named. */
const MOST = 3

/** A sentence each; nothing where all is known. */
export function WishFaults({ faults }: { readonly faults: readonly WishFault[] }) {
  const t = useWords(words)
  const locale = useLocale()
  const [isSeen, setSeen] = useState(false)
  if (isSeen || faults.length === 0) return null
  return (
    <div className="frame-faults" role="status">
      <p>
        {faults
          .slice(0, MOST)
          .map(({ key, value, known }) => t('fault', { key, value, known: listText(known, locale, 'row') }))
          .join(' ')}
      </p>
      <CloseButton label={t('dismiss')} onClick={() => setSeen(true)} />
    </div>
  )
}
