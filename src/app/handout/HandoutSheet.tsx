// From which pages is a hand-out made? A title, a page for each scene, its sources and its index.

import type { Briefing } from '../../core/model/briefing.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { useAtlas } from '../../state/atlas.ts'
import { PageFeet } from '../print/PageFeet.tsx'
import { useVersion } from '../print/use-version.ts'
import { words as printWords } from '../print/words.ts'
import { EndPages } from './EndPages.tsx'
import { ScenePage } from './ScenePage.tsx'
import { TitlePage } from './TitlePage.tsx'
import type { Handout } from './use-handout.ts'

/** All pages of it. */
export function HandoutSheet({ briefing, handout }: { readonly briefing: Briefing; readonly handout: Handout }) {
  const { graph } = useAtlas()
  const t = useWords(printWords)
  const locale = useLocale()
  const version = useVersion()
  const set = version === undefined ? t('dataset.plain') : t('dataset', { version })
  const { symbol, date } = graph.dataset.report
  return (
    <>
      <TitlePage handout={handout} set={set} />
      {briefing.scenes.map((scene, i) => {
        const noted = handout.scenes[i]
        return (
          noted && (
            <ScenePage
              key={scene.id}
              briefing={briefing}
              number={i + 1}
              noted={noted}
              picture={handout.pictures.of.get(scene.id)}
            />
          )
        )
      })}
      <EndPages handout={handout} />
      <PageFeet start={`${symbol} · ${dateText(date, undefined, locale)}`} middle={set} />
    </>
  )
}
