// What has changed, one by one: of what is on screen, or of all of the report.

import { useEffect, useRef, useState } from 'react'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { ChangeEntry } from './ChangeEntry.tsx'
import type { FoundChanges } from './find-changes.ts'
import { words } from './words.ts'
import './ChangesDialog.css'

interface ChangesDialogProps {
  readonly found: FoundChanges
  /** The version of the link, and that on screen. */
  readonly was: string
  readonly is: string
  readonly onClose: () => void
}

/** The dialog. */
export function ChangesDialog({ found, was, is, onClose }: ChangesDialogProps) {
  const { shown, whole, hasShown, also, before } = found
  const t = useWords(words)
  const locale = useLocale()
  const [isWhole, setWhole] = useState(!hasShown || shown.length === 0)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const list = isWhole ? whole : shown
  return (
    <dialog ref={dialog} className="changes" aria-label={t('title')} onClose={onClose}>
      <div className="changes-head">
        <div>
          <h2>{t('title')}</h2>
          <p>{t('versions', { was, is })}</p>
        </div>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      {hasShown && whole.length > 0 && (
        <fieldset>
          <legend className="unseen">{t('of')}</legend>
          {[false, true].map((one) => (
            <label key={String(one)}>
              <input type="radio" name="changes-of" checked={isWhole === one} onChange={() => setWhole(one)} />
              {t(one ? 'of.whole' : 'of.shown', { n: (one ? whole : shown).length })}
            </label>
          ))}
        </fieldset>
      )}
      {list.length === 0 ? (
        <p>{t(isWhole ? 'list.none.whole' : 'list.none')}</p>
      ) : (
        <ol>
          {list.map((change) => (
            <ChangeEntry key={change.id} change={change} before={before} />
          ))}
        </ol>
      )}
      {also.length > 0 && (
        <p className="changes-also">
          {t('also', { parts: listText([...new Set(also.map((part) => t(`part.${part}`)))], locale) })}
        </p>
      )}
    </dialog>
  )
}
