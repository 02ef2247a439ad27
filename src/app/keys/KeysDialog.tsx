// Which keys are there? And who is disturbed by single letters may switch them off.

import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { ShowSpoken } from '../spoken/ShowSpoken.tsx'
import { SpokenLength } from '../spoken/SpokenLength.tsx'
import { words } from './words.ts'
import './KeysDialog.css'

type Line = readonly [keys: string, key: Parameters<ReturnType<typeof useWords<keyof typeof words.english>>>[0]]

const LINES: readonly Line[] = [
  ['Tab', 'key.tab'],
  ['↑ ↓', 'key.column'],
  ['← →', 'key.line'],
  ['Space', 'key.select'],
  ['Shift + Enter', 'key.add'],
  ['Enter', 'key.claims'],
  ['W', 'key.where'],
  ['Esc', 'key.out'],
  ['Ctrl + K', 'key.search'],
]
const LETTERS: readonly Line[] = [
  ['1 2 3', 'key.hops'],
  ['0', 'key.unfocus'],
  ['[ ]', 'key.lens'],
  ['/', 'key.search'],
  ['L', 'key.list'],
  ['F', 'key.filters'],
  ['R', 'key.read'],
  ['B', 'key.split'],
  ['S', 'key.take'],
  ['E', 'key.share'],
  ['A', 'key.capture'],
  ['P', 'key.figure'],
  ['D', 'key.dossier'],
  ['C', 'key.cite'],
  ['?', 'key.help'],
]

/** The list of all keys, as a dialog. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(words)
  const { setLetterKeys } = useActions()
  const letterKeys = useViewState((store) => store.letterKeys)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const rows = (lines: readonly Line[]) =>
    lines.map(([keys, key]) => (
      <div key={keys}>
        <dt>{keys.split(' ').map((one) => (one === '+' ? ' + ' : <kbd key={one}>{one}</kbd>))}</dt>
        <dd>{t(key)}</dd>
      </div>
    ))
  return (
    <dialog ref={dialog} className="keys" aria-label={t('keys')} onClose={onClose}>
      <h2>{t('keys')}</h2>
      <p className="keys-fingers">{t('keys.fingers')}</p>
      <dl>{rows(LINES)}</dl>
      <label>
        <input type="checkbox" checked={letterKeys} onChange={(event) => setLetterKeys(event.target.checked)} />
        {t('keys.letters')}
      </label>
      <dl className={letterKeys ? '' : 'off'}>{rows(LETTERS)}</dl>
      <div className="keys-spoken">
        <ShowSpoken />
        <SpokenLength />
      </div>
      <p className="keys-pointer">{t('keys.pointer')}</p>
      <form method="dialog">
        <button type="submit" className="plain-button">
          {t('dismiss')}
        </button>
      </form>
    </dialog>
  )
}
