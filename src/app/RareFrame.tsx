// Frames that few links ask for: a dossier, a briefing on the screen of a room, the window of who speaks, the desk of who writes.

import { useViewState } from '../state/atlas.ts'
import { AuthorFrame } from './author/AuthorFrame.tsx'
import { DossierFrame } from './dossier/DossierFrame.tsx'
import { PresentFrame } from './present/PresentFrame.tsx'
import type { LoadedView } from './use-parts.ts'

export { openCarried } from './author/carried.ts'

/** The frame that the state asks for. */
export function RareFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const chrome = useViewState(({ view }) => view.chrome)
  if (chrome === 'author') return <AuthorFrame />
  return chrome === 'dossier' ? <DossierFrame /> : <PresentFrame loaded={loaded} />
}
