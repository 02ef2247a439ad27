// One text of a scene in both languages, side by side at the same height; what is missing in one is said.

import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { type Spot, withWords, wordsAt } from '../../core/author/edit.ts'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { LONGEST_TEXT } from '../../core/schema/briefing-limits.ts'
import { useWords } from '../../i18n/language.ts'
import { translator } from '../../i18n/words.ts'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './SpotFields.css'

interface SpotFieldsProps {
  readonly desk: Desk
  readonly spot: Spot
  readonly label: 'field.name' | 'field.headline' | 'field.says' | 'field.notes'
  /** One line is enough for it. */
  readonly isShort?: boolean
  /** Another of its kind stands right over it: its label is not shown again. */
  readonly isFollowing?: boolean
  readonly onRemove?: () => void
}

/** Two fields in one row. */
export function SpotFields({ desk, spot, label, isShort = false, isFollowing = false, onRemove }: SpotFieldsProps) {
  const t = useWords(words)
  return (
    <div className="spot-fields" data-part={spot.part}>
      {LANGUAGES.map((language) => (
        <SpotField
          key={language}
          desk={desk}
          spot={spot}
          language={language}
          label={translator(words, language)(label)}
          isShort={isShort}
          isFollowing={isFollowing}
        />
      ))}
      {onRemove && (
        <button
          type="button"
          className="spot-remove"
          aria-label={t('said.remove')}
          title={t('said.remove')}
          onClick={onRemove}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

interface SpotFieldProps {
  readonly desk: Desk
  readonly spot: Spot
  readonly language: Language
  readonly label: string
  readonly isShort: boolean
  readonly isFollowing: boolean
}

function SpotField({ desk, spot, language, label, isShort, isFollowing }: SpotFieldProps) {
  const id = useId()
  const { scene, edit, settle } = desk
  const said = wordsAt(scene, spot)
  const text = said[language]
  const about = [...Object.values(spot), language].join(' ')
  const write = (next: string) => edit((one) => withWords(one, spot, language, next), about)
  const field = { id, lang: language, value: text, maxLength: LONGEST_TEXT, onBlur: settle }
  return (
    <div className="spot-field">
      <label htmlFor={id} lang={language} className={isFollowing ? 'unseen' : undefined}>
        {label}
      </label>
      {isShort ? (
        <input type="text" {...field} onChange={(event) => write(event.target.value)} />
      ) : (
        <Grown text={text}>
          <textarea rows={1} {...field} onChange={(event) => write(event.target.value)} />
        </Grown>
      )}
      <Missing
        language={language}
        isMissing={text.trim() === '' && LANGUAGES.some((other) => said[other].trim() !== '')}
      />
    </div>
  )
}

/** As high as its text: a copy of it, unseen, stands under the field. */
function Grown({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className="spot-grown">
      <div aria-hidden="true">{`${text}\n`}</div>
      {children}
    </div>
  )
}

function Missing({ language, isMissing }: { readonly language: Language; readonly isMissing: boolean }) {
  const t = useWords(words)
  return isMissing ? <p className="spot-missing">{t(`missing.${language}`)}</p> : null
}
