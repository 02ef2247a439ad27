// A thing that claims in a panel are about: shape, name as a link to it, count as a link to the line between.

import { linkId } from '../../../core/graph/lens.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { isSelectable } from '../../../core/query/selectable.ts'
import { countListed } from '../../../core/query/support.ts'
import { useWords } from '../../../i18n/language.ts'
import { useShortName } from '../../../i18n/names.ts'
import { useEvidence, useHref, useShownLens } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { words } from './words.ts'
import './ThingHeading.css'

/** The heading of a thing. `of` is what the panel is about; without `claims` between the two it counts all that is listed of it. */
export function ThingHeading({
  id,
  of,
  claims,
  aside,
}: {
  readonly id: string
  readonly of: string
  readonly claims?: number | undefined
  readonly aside?: string | undefined
}) {
  const graph = useEvidence()
  const lens = useShownLens()
  const href = useHref()
  const t = useWords(words)
  const kind = kindOf(id)
  const name = useShortName(graph)(id)
  const count = claims ?? countListed(graph, id)
  const said = t(claims === undefined ? 'listed' : 'claims', { n: count })
  const line = [linkId(of, id), linkId(id, of)].find((candidate) => lens.links.some((link) => link.id === candidate))
  return (
    <h4 className="thing-heading">
      {kind && <KindMark kind={kind} />}
      <span>
        {isSelectable(id) ? <a href={href({ view: 'network', selected: [id] })}>{name}</a> : name}
        {aside && <small> · {aside}</small>}
      </span>
      {line ? (
        <a className="thing-heading-count" href={href({ view: 'network', selected: [line] })} aria-label={said}>
          {count}
        </a>
      ) : (
        <span className="thing-heading-count">{count}</span>
      )}
    </h4>
  )
}
