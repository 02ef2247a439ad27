// What is printed? What makes a page of paper of a view comes a while after the page answers: whoever prints before that has the
// page as its style sheets set it.

import { useEffect, useState } from 'react'
import { whenIdle } from '../hooks/when-idle.ts'
import { withWords } from '../i18n/words.ts'
import { Late, lateCode } from '../ui/Late.tsx'

const printed = lateCode(withWords(() => import('./print/Printed.tsx').then((module) => module.Printed)))

/** ms after which it is fetched: nobody waits for it. */
const PAUSE = 1500
/** ms that it waits then for what is busy: frames beside this one are made one after the other. */
const PATIENCE = 8000

/** What stands on paper before the view, or in its place; nothing on screen. */
export function Paper() {
  const [isWanted, want] = useState(false)
  useEffect(() => {
    let call = () => {}
    const timer = setTimeout(() => {
      call = whenIdle(() => want(true), PATIENCE)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      call()
    }
  }, [])
  return (
    isWanted && (
      <Late of={printed} failed={() => null}>
        {(Printed) => <Printed />}
      </Late>
    )
  )
}
