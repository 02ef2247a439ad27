// How is a picture moved by who cannot drag it? By four buttons, there while it is larger than its frame.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'
import './PanButtons.css'

/** Sides of the picture, not of the writing: nothing of it is mirrored. */
const WAYS = [
  ['left', ArrowLeft, -1, 0],
  ['up', ArrowUp, 0, -1],
  ['down', ArrowDown, 0, 1],
  ['right', ArrowRight, 1, 0],
] as const

/** `onPan` is told where to look: so many frames further right and further down. */
export function PanButtons({ onPan }: { readonly onPan: (right: number, down: number) => void }) {
  const t = useWords(words)
  return (
    <fieldset className="pan-buttons" aria-label={t('pan')} dir="ltr">
      {WAYS.map(([way, Arrow, right, down]) => (
        <button type="button" key={way} aria-label={t(`pan.${way}`)} onClick={() => onPan(right / 3, down / 3)}>
          <Arrow size={14} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  )
}
