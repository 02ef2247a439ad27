// What the desk opens to give its briefing away: a link that carries it, the ways to hand it out. It comes when asked for.

import type { Briefing } from '../../../core/model/briefing.ts'
import { useWords } from '../../../i18n/language.ts'
import { withWords } from '../../../i18n/words.ts'
import { Late, lateCode } from '../../../ui/Late.tsx'
import { HandOutDialog } from './HandOutDialog.tsx'
import { words } from './words.ts'

const linkDialog = lateCode(withWords(() => import('./LinkDialog.tsx').then((module) => module.LinkDialog)))
const slidesDialog = lateCode(
  withWords(() => import('../../slides/SlidesDialog.tsx').then((module) => module.SlidesDialog)),
)

/** A way to give a briefing away; `null` while none is asked for. */
export type Given = 'link' | 'out' | 'slides' | null

interface GiveAwayProps {
  readonly briefing: Briefing
  /** What is remarked on its scenes, told once where it is handed out. */
  readonly warnings: readonly string[]
  readonly open: Given
  readonly onOpen: (open: (now: Given) => Given) => void
}

/** The dialog that is open. */
export function GiveAway({ briefing, warnings, open, onOpen }: GiveAwayProps) {
  const t = useWords(words)
  /** A dialog says late that it was closed: by then another may be open. */
  const closer = (dialog: Given) => () => onOpen((now) => (now === dialog ? null : now))
  const failed = (retry: () => void) => (
    <p role="alert">
      {t('late.failed')}{' '}
      <button type="button" className="link-button" onClick={retry}>
        {t('late.again')}
      </button>
    </p>
  )
  if (open === 'link')
    return (
      <Late of={linkDialog} failed={failed}>
        {(LinkDialog) => <LinkDialog briefing={briefing} onClose={closer('link')} />}
      </Late>
    )
  if (open === 'slides')
    return (
      <Late of={slidesDialog} failed={failed}>
        {(SlidesDialog) => <SlidesDialog briefing={briefing} onClose={closer('slides')} />}
      </Late>
    )
  if (open === null) return null
  return (
    <HandOutDialog
      briefing={briefing}
      warnings={warnings}
      onSlides={() => onOpen(() => 'slides')}
      onClose={closer('out')}
    />
  )
}
