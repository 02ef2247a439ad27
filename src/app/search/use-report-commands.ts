// Which other reports can be opened by name? Asked of the site when somebody searches; a list that does not come is said.

import { useMemo } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useReportHref } from '../../parts/reports/use-report-href.ts'
import { useReportList } from '../../parts/reports/use-report-list.ts'
import { hasOthers, useAtlas } from '../../state/atlas.ts'
import type { Command } from './commands.ts'
import { words } from './words.ts'

/** A command for every other report of the site. */
export function useReportCommands(): readonly Command[] {
  const { source } = useAtlas()
  const { listed, hasFailed, retry } = useReportList(hasOthers(source))
  const hrefOf = useReportHref()
  const language = useLanguage()
  const t = useWords(words)
  return useMemo(() => {
    if (hasFailed) return [{ id: 'reports', label: t('command.reports'), run: retry, staysOpen: true }]
    const others = listed?.filter(({ id }) => id !== source.id) ?? []
    return others.map(({ id, symbol, title }) => ({
      id: `report ${id}`,
      label: t('command.report', { symbol, title: title[language] }),
      run: () => {
        window.location.hash = hrefOf(id)
      },
    }))
  }, [listed, hasFailed, retry, source, hrefOf, language, t])
}
