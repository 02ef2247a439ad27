// That not all of what is typed is compared: no sign beside a text then means only that nothing was found of what was looked for.

import { useWords } from '../../../i18n/language.ts'
import { NoticeBox } from '../carry/NoticeBox.tsx'
import type { Compared } from './use-remarks.ts'
import { words } from './words.ts'

/** The notice; nothing while all is compared. */
export function NotCompared({ compared: { comparing, retry } }: { readonly compared: Compared }) {
  const t = useWords(words)
  if (comparing !== 'figures') return null
  return (
    <NoticeBox
      role="status"
      doing={
        <button type="button" className="plain-button" onClick={retry}>
          {t('figures.again')}
        </button>
      }
    >
      <p>{t('figures.only')}</p>
    </NoticeBox>
  )
}
