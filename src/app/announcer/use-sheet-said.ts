// How high does the sheet of a phone stand by now? Its height is in no link; the frame shows it.

import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'

/** Says it whenever a hand has moved the sheet; where the panel stands beside the view it has no height. */
export function useSheetSaid(say: (sentence: string) => void): void {
  const t = useWords(words)
  const now = useRef({ say, t })
  now.current = { say, t }
  useEffect(() => {
    const frame = document.querySelector('.frame')
    if (!frame) return
    const stopOf = () => /\bsheet-(peek|half|full)\b/.exec(frame.className)?.[1] as 'peek' | 'half' | 'full' | undefined
    let last = stopOf()
    const observer = new MutationObserver(() => {
      const stop = stopOf()
      const byHand = document.activeElement?.classList.contains('handle') === true
      if (stop !== last && stop !== undefined && byHand && window.matchMedia('(width < 45em)').matches)
        now.current.say(now.current.t(`say.sheet.${stop}`))
      last = stop
    })
    observer.observe(frame, { attributeFilter: ['class'] })
    return () => observer.disconnect()
  }, [])
}
