// Is the picture of everything shown as bands between its columns, or line by line?

import type { Lens } from '../../core/graph/lens.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'

/** So few lines are read one by one, and need no sum. */
const FEW = 60

/** Whether a state shows a lens as bands: not where it asks for what only lines can show, and not where there are few. */
export function drawsBands({ options, folds, hops, path, camera }: ViewState, { id, links }: Lens): boolean {
  return (
    id === 'everything' &&
    links.length > FEW &&
    options.band !== 'all' &&
    folds.length + hops + path.length === 0 &&
    camera?.of !== 'network' &&
    optionOf(options, 'measure') === 'none'
  )
}
