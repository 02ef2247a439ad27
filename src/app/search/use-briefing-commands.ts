// Which briefings can be given, and had as slides? Those that the report brings, once they have come.

import { useMemo } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { nameIn } from '../present/spoken.ts'
import { useBriefings } from '../present/use-briefings.ts'
import type { Command } from './commands.ts'
import { words } from './words.ts'

/** Two commands for every briefing. */
export function useBriefingCommands(onSlides: (briefing: Briefing) => void): readonly Command[] {
  const briefings = useBriefings()
  const { store, actions } = useAtlas()
  const language = useLanguage()
  const t = useWords(words)
  return useMemo(() => {
    if (briefings === null || briefings === 'failed') return []
    return briefings.flatMap((briefing) => {
      const name = nameIn(briefing.title, language)
      return [
        {
          id: `present ${briefing.id}`,
          label: t('command.present', { name }),
          run: () => {
            const { language, theme, report } = store.getState().view
            const scene = { briefing: briefing.id, scene: '', step: 0 }
            actions.goTo({ ...DEFAULT_STATE, language, theme, report, chrome: 'present', scene })
          },
        },
        {
          id: `slides ${briefing.id}`,
          label: t('command.slides', { name }),
          run: () => onSlides(briefing),
        },
      ]
    })
  }, [briefings, store, actions, language, t, onSlides])
}
