// What do signs mean that one lens alone has? Plates on shelves, beads on lines.

import { useViewState } from '../../state/atlas.ts'
import { ShelfKey } from './shelves/ShelfKey.tsx'
import { WaysKey } from './ways/WaysKey.tsx'

/** The key of a lens of its own signs. */
export function LensKey() {
  const lens = useViewState(({ view }) => view.lens)
  return lens === 'threat' ? <WaysKey /> : lens === 'response' ? <ShelfKey /> : null
}
