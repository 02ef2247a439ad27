// A thing by its short name: a link to the network where it has a panel, plain text where not.

import { kindOf } from '../../core/model/ids.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { hasPanel, useShortName } from './use-names.ts'

/** The name of a thing. */
export function NameLink({ id }: { readonly id: string }) {
  const { href } = useActions()
  useViewState(({ view }) => view)
  const name = useShortName()(id)
  if (!hasPanel(id)) return <span>{name}</span>
  return (
    <a className={`name name-${kindOf(id)}`} href={href({ view: 'network', selected: id })}>
      {name}
    </a>
  )
}
