// Frames that few links ask for: a dossier, a briefing on the screen of a room, the window of who speaks.

import { useViewState } from '../state/atlas.ts'
import { DossierFrame } from './dossier/DossierFrame.tsx'
import { PresentFrame } from './present/PresentFrame.tsx'
import type { LoadedView } from './use-parts.ts'

/** The frame that the state asks for. */
export function RareFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const isDossier = useViewState(({ view }) => view.chrome === 'dossier')
  return isDossier ? <DossierFrame /> : <PresentFrame loaded={loaded} />
}
