// Two buttons on the desk: a link that carries the briefing, and the ways to hand it out. What they open comes when asked for.

import { useState } from 'react'
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

interface GiveAwayProps {
  readonly briefing: Briefing
  /** What is remarked on its scenes, told once where it is handed out. */
  readonly warnings: readonly string[]
}

/** The buttons, and the dialog that is open. */
export function GiveAway({ briefing, warnings }: GiveAwayProps) {
  const t = useWords(words)
  const [open, setOpen] = useState<'link' | 'out' | 'slides' | null>(null)
  /** A dialog says late that it was closed: by then another may be open. */
  const closer = (dialog: typeof open) => () => setOpen((now) => (now === dialog ? null : now))
  const failed = (retry: () => void) => (
    <span role="alert">
      <button type="button" className="link-button" onClick={retry}>
        {t('late.failed')}
      </button>
    </span>
  )
  return (
    <>
      <button type="button" className="author-word" onClick={() => setOpen('link')}>
        {t('link')}
      </button>
      <button type="button" className="author-word" onClick={() => setOpen('out')}>
        {t('out')}
      </button>
      {open === 'link' && (
        <Late of={linkDialog} failed={failed}>
          {(LinkDialog) => <LinkDialog briefing={briefing} onClose={closer('link')} />}
        </Late>
      )}
      {open === 'out' && (
        <HandOutDialog
          briefing={briefing}
          warnings={warnings}
          onSlides={() => setOpen('slides')}
          onClose={closer('out')}
        />
      )}
      {open === 'slides' && (
        <Late of={slidesDialog} failed={failed}>
          {(SlidesDialog) => <SlidesDialog briefing={briefing} onClose={closer('slides')} />}
        </Late>
      )}
    </>
  )
}
