// A thing by its short name: a link to the network where it has a panel, plain text where not.

import { kindOf } from '../../core/model/ids.ts'
import { isSpokenOf } from '../../core/query/selectable.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { stepTo } from './use-names.ts'

/** The name of a thing. */
export function NameLink({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const href = useHref()
  const name = useShortName(graph)(id)
  const split = useViewState(({ view }) => view.split)
  if (!isSpokenOf(graph, id)) return <span>{name}</span>
  return (
    <a className={`name name-${kindOf(id)}`} href={href(stepTo(id, split))}>
      {name}
    </a>
  )
}
