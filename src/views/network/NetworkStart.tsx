// What is said beside the network while nothing is selected? Beside bands what they come to, beside lines where to begin.

import { useShownLens, useViewState } from '../../state/atlas.ts'
import { Late } from '../../ui/Late.tsx'
import type { StartProps } from '../../ui/view.ts'
import { bandsStart } from './bands-code.ts'
import { drawsBands } from './draws-bands.ts'

/** The start of the panel beside the network. */
export function NetworkStart({ Usual }: StartProps) {
  const lens = useShownLens()
  const isBands = useViewState(({ view }) => drawsBands(view, lens))
  return isBands ? (
    <Late of={bandsStart} failed={() => <Usual />}>
      {(BandsStart) => <BandsStart />}
    </Late>
  ) : (
    <Usual />
  )
}
