// Which briefings can be had as slides? Those that the report brings, once they have come.

import { useMemo } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { spoken } from '../present/spoken.ts'
import { useBriefings } from '../present/use-briefings.ts'
import type { Command } from './commands.ts'
import { words } from './words.ts'

/** A command for every briefing. */
export function useSlidesCommands(onSlides: (briefing: Briefing) => void): readonly Command[] {
  const briefings = useBriefings()
  const language = useLanguage()
  const t = useWords(words)
  return useMemo(() => {
    if (briefings === null || briefings === 'failed') return []
    return briefings.map((briefing) => ({
      id: `slides ${briefing.id}`,
      label: t('command.slides', { name: spoken(briefing.title, language) }),
      run: () => onSlides(briefing),
    }))
  }, [briefings, language, t, onSlides])
}
