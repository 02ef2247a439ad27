// What does one line of the network stand for?

import type { LensLink } from '../../../core/graph/nexus-lens.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { byWeight, sourcesOf } from '../../../core/query/claims.ts'
import { supportOf } from '../../../core/query/support.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline, insideSentence } from '../../../i18n/words.ts'
import { useAtlas, useHref } from '../../../state/atlas.ts'
import { ActivityList } from './ActivityList.tsx'
import { ClaimList } from './ClaimList.tsx'
import { PanelHead } from './PanelHead.tsx'
import { words } from './words.ts'

/** The panel of a line: its claims, or its activities. */
export function LinkDetails({ link }: { readonly link: LensLink }) {
  const { graph, lens } = useAtlas()
  const href = useHref()
  const t = useWords(words)
  const language = useLanguage()
  const claims = byWeight(graph.dataset.claims.filter(({ id }) => link.stands.includes(id)))
  const activities = link.stands.flatMap((id) => graph.activities.get(id) ?? [])
  const ends = [link.source, link.target]
  const members = (id: string) => lens.nodes.find((node) => node.id === id)?.members
  const name = (id: string) => {
    return inline(graph.shortOf(id), language)
  }
  const shown = ends.filter((id) => members(id) === undefined)
  const kinds = ends.flatMap((id) => kindOf(members(id)?.[0] ?? id) ?? [])
  const counts = [
    ...(claims.length > 0
      ? [t('count.claims', { n: claims.length })]
      : [t('count.activities', { n: activities.length })]),
    t('count.units', { n: supportOf(graph, lens, link.id).size }),
    ...(claims.length > 0 ? [t('count.sources', { n: sourcesOf(claims).length })] : []),
  ]
  return (
    <>
      <PanelHead kinds={kinds} name={shown.map(name).join(' – ')} counts={counts} />
      <p className="ends">
        {ends.map((id) => (
          <a key={id} href={href({ selected: id })}>
            {members(id) ? t('members.crimes') : name(id)}
          </a>
        ))}
      </p>
      <section>
        {claims.length > 0 ? (
          <ClaimList claims={claims} name={insideSentence(name(link.target))} />
        ) : (
          <ActivityList activities={activities.map((activity) => ({ activity }))} />
        )}
      </section>
    </>
  )
}
