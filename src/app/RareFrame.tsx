// Frames that few links ask for: a dossier, a briefing on the screen of a room or to be handed out, the window of who speaks, the desk
// of who writes.

import { withWords } from '../i18n/words.ts'
import { useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { AuthorFrame } from './author/AuthorFrame.tsx'
import { DossierFrame } from './dossier/DossierFrame.tsx'
import { PresentFrame } from './present/PresentFrame.tsx'
import type { LoadedView } from './use-parts.ts'

export { openCarried } from './author/carried.ts'

const handoutFrame = lateCode(
  withWords(() => import('./handout/HandoutFrame.tsx').then((module) => module.HandoutFrame)),
)

/** The frame that the state asks for. */
export function RareFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const chrome = useViewState(({ view }) => view.chrome)
  const isScene = useViewState(({ view }) => view.scene !== null)
  if (chrome === 'author') return <AuthorFrame />
  if (chrome !== 'dossier') return <PresentFrame loaded={loaded} />
  return isScene ? (
    <Late of={handoutFrame} failed={() => <DossierFrame />}>
      {(HandoutFrame) => <HandoutFrame />}
    </Late>
  ) : (
    <DossierFrame />
  )
}
