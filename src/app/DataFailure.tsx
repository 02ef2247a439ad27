// The page without its data.

import { useWords } from '../i18n/language.ts'
import { Failure } from '../ui/Failure.tsx'
import { words } from './words.ts'

/** Said when the dataset itself does not arrive. */
export function DataFailure() {
  const t = useWords(words)
  return (
    <main>
      <Failure
        what={t('failed.data')}
        still={t('failed.data.still')}
        action={t('retry')}
        onAction={() => window.location.reload()}
      />
    </main>
  )
}
