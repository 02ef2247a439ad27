// A link with the whole briefing in it: how long it is, what it opens as, a way to copy it, and a code where it is short.

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing } from '../../../core/model/briefing.ts'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { CloseButton } from '../../../ui/CloseButton.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { CodePicture } from '../../figure/CodePicture.tsx'
import { codeOf } from '../../figure/compose.ts'
import { carryingLink, LONGEST_CODE, LONGEST_SENT, type Opens } from './carrying-link.ts'
import { words } from './words.ts'
import './LinkDialog.css'

const WAYS: readonly Opens[] = ['author', 'present']

interface LinkDialogProps {
  readonly briefing: Briefing
  readonly onClose: () => void
}

/** The dialog. */
export function LinkDialog({ briefing, onClose }: LinkDialogProps) {
  const t = useWords(words)
  const { source } = useAtlas()
  const [opens, setOpens] = useState<Opens>('author')
  const dialog = useRef<HTMLDialogElement>(null)
  const link = useMemo(() => carryingLink(briefing, opens, source, window.location.href), [briefing, opens, source])
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="carry-dialog" aria-label={t('link.title')} onClose={onClose}>
      <header>
        <h2>{t('link.title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <p>{t('link.about')}</p>
      <fieldset>
        <legend>{t('link.opens')}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input type="radio" name="carry-opens" checked={way === opens} onChange={() => setOpens(way)} />
            {t(`link.opens.${way}`)}
          </label>
        ))}
      </fieldset>
      {link === undefined ? <p role="alert">{t('link.large')}</p> : <Link key={link} link={link} />}
    </dialog>
  )
}

function Link({ link }: { readonly link: string }) {
  const t = useWords(words)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    if (await copyText(link)) return setSaid(t('link.copied'))
    field.current?.focus()
    field.current?.select()
    setSaid(t('link.failed'))
  }
  const code = useMemo(() => codeOf(link, LONGEST_CODE), [link])
  const isLong = link.length > LONGEST_SENT
  return (
    <>
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        rows={4}
        aria-label={t('link.field')}
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <p>
        <b>{t('link.length', { n: link.length })}</b>{' '}
        {isLong ? t('link.length.long', { most: LONGEST_SENT }) : t('link.length.short')}{' '}
        {code === undefined && t('link.code.none')}
      </p>
      <div className="carry-doing">
        <button type="button" className="plain-button" onClick={() => void copy()}>
          {t('link.copy')}
        </button>
        <p role="status">{said}</p>
      </div>
      {code !== undefined && <CodePicture rows={code} label={t('link.code')} />}
    </>
  )
}
