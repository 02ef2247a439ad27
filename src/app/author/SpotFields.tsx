// One text of a scene in both languages, side by side at the same height; what is missing in one is said.

import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { type Spot, withWords, wordsAt } from '../../core/author/edit.ts'
import type { Remark } from '../../core/evidence/remark.ts'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { LONGEST_TEXT } from '../../core/schema/briefing-limits.ts'
import { useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { marked } from './remarks/marked.tsx'
import { RemarkList } from './remarks/RemarkList.tsx'
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
  /** What is remarked on in its texts. */
  readonly remarks?: readonly Remark[]
}

/** Two fields in one row. */
export function SpotFields({
  desk,
  spot,
  label,
  isShort = false,
  isFollowing = false,
  onRemove,
  remarks = [],
}: SpotFieldsProps) {
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
          remarks={remarks}
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
  readonly remarks: readonly Remark[]
}

function SpotField({ desk, spot, language, label, isShort, isFollowing, remarks }: SpotFieldProps) {
  const id = useId()
  const { scene, edit, settle } = desk
  const said = wordsAt(scene, spot)
  const text = said[language]
  const about = [...Object.values(spot), language].join(' ')
  const write = (next: string) => edit((one) => withWords(one, spot, language, next), about)
  const here = remarks.filter((one) => one.language === language && one.kind !== 'other-language')
  const missed = remarks.filter((one) => one.missingIn === language)
  const takeOut = ({ at, length }: Remark) => {
    settle()
    write(withoutPlace(text, at, length))
  }
  // What is typed runs the way of its language, whichever way the page runs.
  const dir = directionOf(language)
  const field = { id, lang: language, dir, value: text, maxLength: LONGEST_TEXT, onBlur: settle }
  return (
    <div className="spot-field">
      <label htmlFor={id} lang={language} dir={directionOf(language)} className={isFollowing ? 'unseen' : undefined}>
        {label}
      </label>
      {isShort ? (
        <input type="text" {...field} onChange={(event) => write(event.target.value)} />
      ) : (
        <Grown text={marked(text, here)} language={language}>
          <textarea rows={1} {...field} onChange={(event) => write(event.target.value)} />
        </Grown>
      )}
      <div>
        {here.length + missed.length > 0 && <RemarkList remarks={here} missed={missed} onTakeOut={takeOut} />}
        <Missing
          language={language}
          isMissing={text.trim() === '' && LANGUAGES.some((other) => said[other].trim() !== '')}
        />
      </div>
    </div>
  )
}

/** A text without one of its places, and without the second of two spaces that are left. */
function withoutPlace(text: string, at: number, length: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at + length)]
  return before.endsWith(' ') && after.startsWith(' ') ? before + after.slice(1) : before + after
}

/** As high as its text: a copy of it stands under the field, of which only what is marked is seen. */
function Grown({
  text,
  language,
  children,
}: {
  readonly text: ReactNode
  readonly language: Language
  readonly children: ReactNode
}) {
  return (
    <div className="spot-grown">
      <div aria-hidden="true" lang={language} dir={directionOf(language)}>
        {text}
        {'\n'}
      </div>
      {children}
    </div>
  )
}

function Missing({ language, isMissing }: { readonly language: Language; readonly isMissing: boolean }) {
  const t = useWords(words)
  return isMissing ? <p className="spot-missing">{t(`missing.${language}`)}</p> : null
}
