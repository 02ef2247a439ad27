// Which keys does a briefing answer to?

import { useEffect, useRef } from 'react'
import { useLocale, useWords } from '../../i18n/language.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { turnArrows } from './turn-arrows.ts'
import { words } from './words.ts'
import './PresentKeys.css'

/** `on` and `back` are the arrows that point there. */
const KEYS = [
  ['on ↓ Space PgDn Enter', 'next'],
  ['back ↑ PgUp', 'back'],
  ['↓ ↑', 'key.scroll'],
  ['Home', 'key.first'],
  ['End', 'key.end'],
  ['1 2 … Enter', 'key.digits'],
  ['B .', 'black'],
  ['A', 'key.play'],
  ['R', 'resume'],
  ['N', 'notes.here'],
  ['S', 'speaker'],
  ['F F5', 'screen.full'],
  ['Esc', 'leave'],
] as const

/** What only the room's window does. */
const ROOM: ReadonlySet<string> = new Set(['key.scroll', 'notes.here', 'speaker'])

/** The list of keys: of the room's window, or of the presenter's. */
export function PresentKeys({ isRoom = true, onClose }: { readonly isRoom?: boolean; readonly onClose: () => void }) {
  const t = useWords(words)
  const arrows: Readonly<Record<string, string>> = turnArrows(useLocale())
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="scene-keys" aria-label={t('keys')} onClose={onClose}>
      <header>
        <h2>{t('keys')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <dl>
        {KEYS.filter(([, word]) => isRoom || !ROOM.has(word)).map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{arrows[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
