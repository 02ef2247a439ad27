// A text to take along: seen, selected by a press, copied by a button that says what came of it.

import { useId, useRef, useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { copyText } from '../../ui/copy-text.ts'
import { words } from './words.ts'
import './Copying.css'

interface CopyingProps {
  readonly text: string
  /** What it is, to who does not see it. */
  readonly label: string
  /** Of the button. */
  readonly action?: string
  readonly rows: number
  /** Addresses and code run from left to right in every language. */
  readonly isCode?: boolean
}

/** The text and its button. */
export function Copying({ text, label, action, rows, isCode = false }: CopyingProps) {
  const t = useWords(words)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState({ of: text, what: '' })
  const copy = async () => {
    if (await copyText(text)) return setSaid({ of: text, what: t('copied') })
    field.current?.focus()
    field.current?.select()
    setSaid({ of: text, what: t('copy.failed') })
  }
  return (
    <div className="share-copying">
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        className={isCode ? 'code' : ''}
        {...(isCode && { dir: 'ltr' })}
        aria-label={label}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" aria-describedby={id} onClick={() => void copy()}>
        {action ?? t('copy')}
      </button>
      {/* What was said of another text is not said of this one. */}
      <p role="status">{said.of === text ? said.what : ''}</p>
    </div>
  )
}
