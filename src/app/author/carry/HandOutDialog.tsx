// The ways to hand a briefing out, and, once, all that is remarked on its scenes. No remark keeps anybody from any of them.

import { FileDown, Printer, SquareChartGantt } from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import type { Briefing } from '../../../core/model/briefing.ts'
import { useWords } from '../../../i18n/language.ts'
import { useHref } from '../../../state/atlas.ts'
import { CloseButton } from '../../../ui/CloseButton.tsx'
import { saveBriefing } from '../../take/save-briefing.ts'
import { words } from './words.ts'
import './LinkDialog.css'
import './HandOutDialog.css'

interface HandOutDialogProps {
  readonly briefing: Briefing
  /** What is remarked on its scenes, a sentence each. */
  readonly warnings: readonly string[]
  readonly onSlides: () => void
  readonly onClose: () => void
}

/** The dialog. Whatever is chosen closes it. */
export function HandOutDialog({ briefing, warnings, onSlides, onClose }: HandOutDialogProps) {
  const t = useWords(words)
  const href = useHref()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const instead = (then: () => void) => () => {
    dialog.current?.close()
    then()
  }
  const scene = { briefing: briefing.id, scene: '', step: 0 }
  return (
    <dialog ref={dialog} className="carry-dialog" aria-label={t('out.title')} onClose={onClose}>
      <header>
        <h2>{t('out.title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <ul className="carry-ways">
        <li>
          <button type="button" onClick={instead(onSlides)}>
            <Way icon={SquareChartGantt} name={t('out.slides')} about={t('out.slides.about')} />
          </button>
        </li>
        <li>
          <a href={href({ chrome: 'dossier', scene })}>
            <Way icon={Printer} name={t('out.print')} about={t('out.print.about')} />
          </a>
        </li>
        <li>
          <button type="button" onClick={instead(() => saveBriefing(briefing))}>
            <Way icon={FileDown} name={t('out.file')} about={t('out.file.about')} />
          </button>
        </li>
      </ul>
      {warnings.length > 0 && (
        <section className="carry-warnings" aria-labelledby="carry-warnings">
          <h3 id="carry-warnings">{t('out.warnings', { n: warnings.length })}</h3>
          <p>{t('out.warnings.still')}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </dialog>
  )
}

interface WayProps {
  readonly icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
  readonly name: string
  readonly about: string
}

function Way({ icon: Icon, name, about }: WayProps) {
  return (
    <>
      <Icon size={20} aria-hidden="true" />
      <span>
        <b>{name}</b>
        <small>{about}</small>
      </span>
    </>
  )
}
