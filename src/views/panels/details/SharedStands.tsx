// What shares something with this recommendation, or with this activity? Folded, and said to be our join: the report makes none.

import { type ReactNode, useState } from 'react'
import type { Activity } from '../../../core/model/activity.ts'
import type { EntityId, UnitId } from '../../../core/model/ids.ts'
import type { Recommendation } from '../../../core/model/recommendation.ts'
import { joinsOf, joinsWith, sharingIn } from '../../../core/query/advice.ts'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { useShortName } from '../../../i18n/names.ts'
import { UnitLink } from '../../../parts/UnitLink.tsx'
import { useAtlas } from '../../../state/atlas.ts'
import { Advice } from './Advice.tsx'
import { ActivityRows } from './answer/ActivityRows.tsx'
import { words } from './words.ts'
import './SharedStands.css'

/** The activities that share something with a recommendation; nothing where there are none. */
export function SharingActivities({ one }: { readonly one: Recommendation }) {
  const { graph } = useAtlas()
  const remark = useRemark()
  const t = useWords(words)
  const sharing = sharingIn(joinsOf(graph, one), graph.dataset.activities)
  if (sharing.length === 0) return null
  return (
    <Folded label={t('sharing.activities', { n: sharing.length })}>
      {() => (
        <ActivityRows activities={sharing.map(({ one: activity, things }) => ({ activity, remark: remark(things) }))} />
      )}
    </Folded>
  )
}

/** The recommendations that share something with an activity; nothing where there are none. */
export function SharingAdvice({ activity }: { readonly activity: Activity }) {
  const { graph } = useAtlas()
  const remark = useRemark()
  const t = useWords(words)
  const sharing = sharingIn(joinsWith(graph, activity), graph.dataset.recommendations)
  if (sharing.length === 0) return null
  return (
    <Folded label={t('sharing.advice', { n: sharing.length })}>
      {() => sharing.map(({ one, things }) => <Advice key={one.id} one={one} remark={remark(things)} />)}
    </Folded>
  )
}

/** What is made when it is unfolded: most panels are read without it. */
function Folded({ label, children }: { readonly label: string; readonly children: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="shared-stands" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && <Caution />}
      {isOpen && children()}
    </details>
  )
}

/** Names what is shared: "shares FATF, terrorist financing". */
function useRemark(): (things: readonly EntityId[]) => string {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  return (things) => t('sharing.things', { list: listText(things.map(name), locale, 'row') })
}

/** What the join does not say, with the unit in which the report calls its list not exhaustive. */
function Caution() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const unit: UnitId | undefined = graph.dataset.guide.notExhaustive
  return (
    <p className="claim-note">
      {t('sharing.caution')} {unit !== undefined && <UnitLink unit={unit} />}
    </p>
  )
}
