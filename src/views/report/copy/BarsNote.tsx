// Why do bars stand for sentences where a copy in another language is open?

import { useLocale, useWords } from '../../../i18n/language.ts'
import { languageName } from '../../../i18n/locales.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { words } from './words.ts'

/** They are those of the coded text. */
export function BarsNote() {
  const t = useWords(words)
  const coded = languageName(useAtlas().graph.dataset.report.coded, useLocale())
  return <>{t('bars', { coded })}</>
}
