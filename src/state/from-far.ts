// How are pictures drawn where they are looked at from far? The frame of a briefing says it: no other page needs its code.

import { createContext } from 'react'
import type { FromFar } from '../core/layout/from-far.ts'

/** What a frame makes of a picture; `null` where it is read. */
export const FromFarContext = createContext<FromFar | null>(null)
