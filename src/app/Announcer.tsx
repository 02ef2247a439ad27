// A live region, for who does not see what has changed. What it says comes when the page answers.

import { useEffect, useState } from 'react'
import { withWords } from '../i18n/words.ts'
import { Late, lateCode } from '../ui/Late.tsx'

const atRest = lateCode(withWords(() => import('./announcer/AtRest.tsx').then((module) => module.AtRest)))

/** Says each step once, and brings what else waits until the page answers. */
export function Announcer() {
  const [isWanted, want] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => want(true))
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="unseen" aria-live="polite">
      {isWanted && (
        <Late of={atRest} failed={() => null}>
          {(AtRest) => <AtRest />}
        </Late>
      )}
    </p>
  )
}
