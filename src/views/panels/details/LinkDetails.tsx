// What does one line of the network stand for?

import { type LensLink, standsOf } from '../../../core/graph/lens.ts'
import { OTHER_REGIONS } from '../../../core/graph/lenses/response.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { byWeight } from '../../../core/query/claims.ts'
import { useWords } from '../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../i18n/names.ts'
import { useAtlas, useEvidence, useHref } from '../../../state/atlas.ts'
import { Advice } from './Advice.tsx'
import { ActivityRows } from './answer/ActivityRows.tsx'
import { ClaimList } from './ClaimList.tsx'
import { linkCounts } from './counts.ts'
import { PanelHead } from './PanelHead.tsx'
import { words } from './words.ts'
import './LinkDetails.css'

/** The panel of a line: its claims, or its activities. */
export function LinkDetails({ link }: { readonly link: LensLink }) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const href = useHref()
  const t = useWords(words)
  const stands = standsOf(link)
  const claims = byWeight(stands.flatMap((id) => graph.claims.get(id) ?? []))
  const activities = stands.flatMap((id) => graph.activities.get(id) ?? [])
  const advice = stands.flatMap((id) => graph.recommendations.get(id) ?? [])
  const ends = [link.source, link.target]
  const members = (id: string) => lenses.fold(id)?.members
  const name = useShortName(graph)
  const shown = ends.filter((id) => members(id) === undefined)
  const kinds = ends.flatMap((id) => kindOf(members(id)?.[0] ?? id) ?? [])
  const counts = linkCounts(graph, link, t)
  return (
    <>
      <PanelHead kinds={kinds} name={shown.map(name).join(' – ')} counts={counts} />
      <p className="link-ends">
        {ends.map((id) => (
          <a key={id} href={href({ selected: [id] })}>
            {members(id) ? t(id === OTHER_REGIONS ? 'members.regions' : 'members.crimes') : name(id)}
          </a>
        ))}
      </p>
      <section>
        <ClaimList claims={claims} name={nameInside(link.target, name(link.target))} />
        {activities.length > 0 && <ActivityRows activities={activities.map((activity) => ({ activity }))} />}
        {advice.map((one) => (
          <Advice key={one.id} one={one} />
        ))}
      </section>
    </>
  )
}
