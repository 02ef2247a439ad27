// A briefing as slides: in which language, how far they are, and a way to call it off. The page answers meanwhile.

import { useEffect, useRef, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { LOCALES, type Locale, localeName } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/words.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { nameIn } from '../present/spoken.ts'
import type { WriteSlides } from './ask-worker.ts'
import { type SlidesState, useSlides } from './use-slides.ts'
import { words } from './words.ts'
import './SlidesDialog.css'

interface SlidesDialogProps {
  /** Nothing is to be had where none was chosen. */
  readonly briefing: Briefing | undefined
  readonly onClose: () => void
  /** What writes the file. */
  readonly write?: WriteSlides
}

/** The dialog. Who closes it calls off what is being made. */
export function SlidesDialog({ briefing, ...more }: SlidesDialogProps) {
  return briefing && <OfBriefing briefing={briefing} {...more} />
}

function OfBriefing({ briefing, onClose, write }: SlidesDialogProps & { readonly briefing: Briefing }) {
  const t = useWords(words)
  const shown = useLocale()
  const language = useLanguage()
  const [locale, setLocale] = useState<Locale>(LOCALES.includes(shown) ? shown : language)
  const { state, save, cancel } = useSlides(briefing, write)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const isBusy = state.is === 'drawing' || state.is === 'writing'
  return (
    <dialog ref={dialog} className="slides-dialog" aria-label={t('title')} onClose={onClose}>
      <header>
        <h2>{t('title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <p>{t('about', { name: nameIn(briefing.title, language) })}</p>
      <fieldset disabled={isBusy}>
        <legend>{t('language')}</legend>
        {LOCALES.map((one) => (
          <label key={one}>
            <input type="radio" name="slides-language" checked={one === locale} onChange={() => setLocale(one)} />
            <span lang={one}>{localeName(one)}</span>
          </label>
        ))}
      </fieldset>
      <div className="slides-save">
        <button type="button" onClick={() => (isBusy ? cancel() : save(locale))}>
          {t(isBusy ? 'cancel' : 'save')}
        </button>
        {isBusy && <progress aria-label={t('title')} value={shareOf(state)} />}
      </div>
      <p role="status">{saidOf(state, t)}</p>
    </dialog>
  )
}

/** Drawing is the first half, writing the second. */
function shareOf(state: Extract<SlidesState, { readonly n: number; readonly of: number }>): number {
  const half = (state.n - 1) / state.of / 2
  return state.is === 'drawing' ? half : half + 0.5
}

function saidOf(state: SlidesState, t: Translate<keyof typeof words.english>): string {
  switch (state.is) {
    case 'idle':
      return ''
    case 'cancelled':
      return t('cancelled')
    case 'drawing':
      return t('drawing', { n: state.n, of: state.of })
    case 'writing':
      return t('writing', { n: state.n, of: state.of })
    case 'saved':
      return t('saved', { name: state.name, n: state.n, kB: state.kB })
    case 'failed':
      return t('failed', { fault: state.fault })
  }
}
