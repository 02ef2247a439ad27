// For whom does the page work, how is that known, where does it end, and whom does one tell?

import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'

/** The statement on accessibility; `docs/accessibility.md` has each criterion with its test. */
export function Access() {
  const t = useWords(words)
  return (
    <>
      <h2>{t('access')}</h2>
      <p>{t('access.text')}</p>
      <p>{t('access.ways')}</p>
      <ul>
        <li>{t('access.limit.lines')}</li>
        <li>{t('access.limit.strip')}</li>
        <li>{t('access.limit.wide')}</li>
        <li>{t('access.limit.spoken')}</li>
      </ul>
      <p>{t('access.report')}</p>
    </>
  )
}
