// Which reports does the site have beside this one?

import { useWords } from '../../i18n/language.ts'
import { ReportLinks } from '../../parts/reports/ReportLinks.tsx'
import { useReportList } from '../../parts/reports/use-report-list.ts'
import { words } from './words.ts'

/** A list of all that is published, this one among them. */
export function Published() {
  const t = useWords(words)
  const list = useReportList()
  return (
    <>
      <h2>{t('published')}</h2>
      <ReportLinks list={list} />
    </>
  )
}
