// Has the pointer moved just now? While it rests, what it would press is out of the way.

import { useEffect, useState } from 'react'

/** How long buttons stay, in milliseconds. */
const STAY = 3000

/** Whether the pointer moved lately. */
export function useStir(): boolean {
  const [isStirred, setStirred] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setStirred(false), STAY)
    const stir = () => {
      clearTimeout(timer)
      setStirred(true)
      timer = setTimeout(() => setStirred(false), STAY)
    }
    window.addEventListener('pointermove', stir)
    window.addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', stir)
      window.removeEventListener('pointerdown', stir)
    }
  }, [])
  return isStirred
}
