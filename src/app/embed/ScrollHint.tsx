// How is a picture in a frame moved, when the wheel and one finger scroll the page around it? Told once, at the first try.

import { useCallback, useEffect, useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { type PassedOn, useHostScroll } from './use-host-scroll.ts'
import type { Wishes } from './wishes.ts'
import { words } from './words.ts'
import './ScrollHint.css'

/** How long it stands, in ms. */
const STANDS = 4000

/** Leaves finger and, unless it is the picture's, wheel to the host, and says once what moves the picture. */
export function ScrollHint({ wheel }: Pick<Wishes, 'wheel'>) {
  const t = useWords(words)
  const [by, setBy] = useState<PassedOn | 'told' | null>(null)
  useHostScroll(
    wheel,
    useCallback((passed: PassedOn) => setBy((now) => now ?? passed), []),
  )
  const isShown = by === 'wheel' || by === 'finger'
  useEffect(() => {
    if (!isShown) return
    const timer = setTimeout(() => setBy('told'), STANDS)
    return () => clearTimeout(timer)
  }, [isShown])
  const isMac = /Mac|iPad/.test(navigator.userAgent)
  return (
    <p className="scroll-hint" role="status">
      {isShown && <span>{by === 'finger' ? t('hint.finger') : t('hint.wheel', { key: isMac ? '⌘' : 'Ctrl' })}</span>}
    </p>
  )
}
