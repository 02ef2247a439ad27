// The page without its data.

import type { Words } from '../core/model/words.ts'
import { useLanguage, useWords } from '../i18n/language.ts'
import { Failure } from '../ui/Failure.tsx'
import { words } from './words.ts'

/** Said when the dataset itself does not arrive. `report` is where the report can be read. */
export function DataFailure({ report }: { readonly report: Words }) {
  const t = useWords(words)
  const address = report[useLanguage()].replace(/^https?:\/\//, '')
  return (
    <main>
      <Failure
        what={t('failed.data')}
        still={t('failed.data.still', { address })}
        action={t('retry')}
        onAction={() => window.location.reload()}
      />
    </main>
  )
}
