// A live region, for who does not see what has changed. What it says comes when the page answers.

import { useEffect, useState } from 'react'
import { withWords } from '../i18n/words.ts'
import { Late, lateCode } from '../ui/Late.tsx'

const steps = lateCode(withWords(() => import('./announcer/Steps.tsx').then((module) => module.Steps)))

/** Says each step once. */
export function Announcer() {
  const [isWanted, want] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => want(true))
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="unseen" aria-live="polite">
      {isWanted && (
        <Late of={steps} failed={() => null}>
          {(Steps) => <Steps />}
        </Late>
      )}
    </p>
  )
}
