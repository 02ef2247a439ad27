// The desk of one briefing: its scenes at one side, and of the one in front its picture, what it shows, and its words.

import { useMemo } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { nameIn } from '../present/spoken.ts'
import { AuthorHead } from './AuthorHead.tsx'
import { CapturedState } from './CapturedState.tsx'
import { Preview } from './Preview.tsx'
import { NotCompared } from './remarks/NotCompared.tsx'
import { useRemarks } from './remarks/use-remarks.ts'
import { warningsOf } from './remarks/warnings.ts'
import { SceneFields } from './SceneFields.tsx'
import { SceneList } from './SceneList.tsx'
import { useDesk } from './use-desk.ts'
import { useDraftPictures } from './use-draft-pictures.ts'
import { words } from './words.ts'
import './Desk.css'

/** The desk. */
export function Desk({ briefing }: { readonly briefing: Briefing }) {
  const desk = useDesk(briefing)
  const compared = useRemarks(briefing, desk.scene)
  const { remarks, comparing } = compared
  const pictures = useDraftPictures(briefing, desk.scene, remarks)
  const { scene } = desk
  const t = useWords(words)
  const language = useLanguage()
  const { graph } = useAtlas()
  const locale = useLocale()
  const warnings = useMemo(
    () => warningsOf(briefing, { remarks, comparing }, graph, locale),
    [briefing, remarks, comparing, graph, locale],
  )
  return (
    <>
      <AuthorHead desk={desk} warnings={warnings} />
      <NotCompared compared={compared} />
      <div className="desk">
        <SceneList desk={desk} pictures={pictures} remarks={remarks} />
        {/* Another scene starts anew: nothing of the one before stays in its fields. */}
        <main className="desk-scene" key={desk.scene.id}>
          <h1 className="unseen">
            {t('desk', { name: nameIn(scene.name, language), briefing: nameIn(briefing.title, language) })}
          </h1>
          <div className="desk-shown">
            <Preview desk={desk} picture={pictures(desk.scene)} remarks={remarks(desk.scene)} />
            <CapturedState desk={desk} />
          </div>
          <SceneFields desk={desk} remarks={remarks(desk.scene)} />
        </main>
      </div>
    </>
  )
}
